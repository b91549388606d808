"""The tables of a source as they would come in, for the command `import`.

Its JSON document: {"command", "file", "tables": [{"name", "rows_are", "columns": [{"title",
"field", "unit"}], "taken", "left_out", "titles", "rows": [{"number", "taken", "cells": [{"text",
"error"}]}]}]}. "field" is empty where a column is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hvplanner.cli import source
from hvplanner.cli.terminal import show, show_json, show_table

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from hvplanner.exchange.tabular import Preview, Table
    from hvplanner.exchange.tabular.preview import PreviewRow

_ROWS = 10


def show_all(options: argparse.Namespace, tables: Sequence[Table]) -> int:
    """Show what the columns are and the first rows; return the exit code."""
    from hvplanner.exchange.tabular import preview, typed

    found = [(table, preview(table, typed(table), _ROWS)) for table in tables]
    if options.json:
        show_json({**source.head(options), "tables": [_document(*each) for each in found]})
        return 0
    for table, rows in found:
        _show(table, rows)
    if not found:
        show("There are no tables: --preview shows what the columns of tables are taken for.")
    return 0


def _show(table: Table, rows: Preview) -> None:
    from hvplanner.exchange.tabular.fields import TITLES

    show(f"{table.name}: {TITLES[table.kind]}, {rows.taken} taken, {rows.left_out} left out")
    for title, column in zip(table.titles, table.columns, strict=True):
        if column.key:
            unit = f":{column.unit}" if column.unit else ""
            show(f"  {title} = {table.kind}.{column.key}{unit}")
    unused = [
        title
        for title, column in zip(table.titles, table.columns, strict=True)
        if title and not column.key
    ]
    if unused:
        show(f"  not used: {', '.join(unused)}")
    heads = ("row", *rows.titles)
    show_table(heads, [_line(each) for each in rows.rows], frozenset({0}))
    for row in rows.rows:
        for cell in row.cells:
            if cell.error:
                show(f"  row {row.number}: {cell.error}")
    show()


def _line(row: PreviewRow) -> tuple[str, ...]:
    sign = "" if row.is_taken else "✗ "
    cells = (f"✗ {cell.text}" if cell.error else cell.text for cell in row.cells)
    return (f"{sign}{row.number}", *cells)


def _document(table: Table, rows: Preview) -> dict[str, Any]:
    return {
        "name": table.name,
        "rows_are": table.kind,
        "columns": [
            {"title": title, "field": column.key, "unit": column.unit}
            for title, column in zip(table.titles, table.columns, strict=True)
        ],
        "taken": rows.taken,
        "left_out": rows.left_out,
        "titles": list(rows.titles),
        "rows": [
            {
                "number": row.number,
                "taken": row.is_taken,
                "cells": [{"text": cell.text, "error": cell.error} for cell in row.cells],
            }
            for row in rows.rows
        ],
    }
