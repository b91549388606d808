"""What an import would bring, as tables to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.exchange.notes import heading
from hvplanner.gui.charts.cells import Cell, Column, Row, Sheet, Tone
from hvplanner.language import tr
from hvplanner.model.fileproblem import inert, shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hvplanner.exchange.notes import Note, NoteKind
    from hvplanner.exchange.tabular import Preview
    from hvplanner.exchange.tabular.preview import PreviewCell
    from hvplanner.report.declared import Difference

MOST_CHANGES = 1000
"""That are shown; who has more does not read them one by one."""
_TONES: Mapping[NoteKind, Tone] = {
    "taken": "good",
    "contradiction": "violated",
    "assumed": "attention",
    "left_out": "muted",
}


def preview_sheet(preview: Preview) -> Sheet:
    """Return the first rows as they would come in; what cannot be is marked and says why."""
    titles = (
        Column(title, is_number=at in preview.numbers) for at, title in enumerate(preview.titles)
    )
    columns = (Column(tr("Row"), is_number=True), *titles)
    rows = tuple(
        Row((_number(row.number, row.is_taken), *(_cell(each, row.is_taken) for each in row.cells)))
        for row in preview.rows
    )
    return Sheet(columns, rows)


def notes_sheet(notes: Sequence[Note]) -> Sheet:
    """Return the report: what was taken, assumed and left out, where and how often."""
    columns = (
        Column(tr("What became of it")),
        Column(tr("What"), is_wide=True),
        Column(tr("Where")),
        Column(tr("How often"), is_number=True),
    )
    return Sheet(columns, tuple(_note(each) for each in notes))


def changes_sheet(found: Sequence[Difference]) -> Sheet:
    """Return what would be another than it is, and what that would be."""
    columns = (
        Column(tr("Where"), is_wide=True),
        Column(tr("Now")),
        Column(tr("After the import")),
    )
    rows = tuple(
        Row(tuple(Cell(inert(shown(text))) for text in (" · ".join(each.path), *each.texts)))
        for each in found[:MOST_CHANGES]
    )
    return Sheet(columns, rows)


def _note(note: Note) -> Row:
    what = inert(note.what)
    if note.examples:
        what += f" ({inert(', '.join(map(shown, note.examples)))})"
    cells = (
        Cell(heading(note.kind), _TONES[note.kind]),
        Cell(what, tip=what),
        Cell(inert(note.where)),
        Cell(f"{note.count:,}".replace(",", "\N{NO-BREAK SPACE}")),
    )
    return Row(cells)


def _number(number: int, is_taken: bool) -> Cell:
    if is_taken:
        return Cell(str(number), "muted")
    return Cell(str(number), "violated", tip=tr("This row is left out"))


def _cell(cell: PreviewCell, is_taken: bool) -> Cell:
    text = inert(shown(cell.text))
    if cell.error:
        return Cell(text or "–", "violated", tip=cell.error)
    return Cell(text, "plain" if is_taken else "muted")
