"""Copy and paste between tables and spreadsheets, and reading of CSV files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from hvplanner.app import clipboard
from hvplanner.app.edits import EditError
from hvplanner.gui.dialogs.filedialog import file_dialog
from hvplanner.gui.editing import awaited
from hvplanner.gui.tables.columns import value_text
from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from hvplanner.app.clipboard import Grid
    from hvplanner.gui.tables.columns import Column
    from hvplanner.gui.tables.model import Cell
    from hvplanner.gui.tables.rows import Rows
    from hvplanner.gui.tables.view import RecordView
    from hvplanner.model.base import Record

_MOST_ERRORS = 3
_LONGEST = 40
"""Characters of a refused text that are told."""


class CellsRefusedError(EditError):
    """Cells that cannot be pasted: positions and fields, with the reason for each."""

    def __init__(self, message: str, cells: Mapping[Cell, str]) -> None:
        super().__init__(message)
        self.cells = cells


def copy(view: RecordView, whole_rows: bool = False) -> None:
    """Put the selected cells on the clipboard, as text and as an HTML table."""
    model = view.table()
    rows, columns = view.rows_selected(), view.columns_selected()
    shown = model.columns if whole_rows else [model.columns[each] for each in columns]
    records = [model.record(row) for row in rows]

    def written() -> tuple[str, str]:
        cells = [[_cell(each, record) for each in shown] for record in records]
        return clipboard.to_text(cells), clipboard.to_html(cells)

    if records:
        data = QMimeData()
        text, markup = awaited(written)
        data.setText(text)
        data.setHtml(markup)
        QGuiApplication.clipboard().setMimeData(data)


def _cell(column: Column, record: Record) -> str:
    """Return what is copied of a column: a text that can be pasted where the column takes one."""
    as_text = clipboard.exact_text if column.is_editable else value_text
    return as_text(column.info, column.value(record))


def paste(view: RecordView, rows: Rows, tell: Callable[[str], None]) -> None:
    """Fill cells from the clipboard, from the current one on, as one step. Raises EditError."""
    # None where the clipboard belongs to nobody.
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    grid = _read(data.text(), data.html()) if data else _read("", "")
    model, current = view.table(), view.currentIndex()
    if not current.isValid():
        _fill(rows, model.columns, (), grid, tell)
        return
    chosen, columns = view.rows_selected(), view.columns_selected()
    top, left = current.row(), current.column()
    if len(chosen) * len(columns) > 1:
        # A block is filled from its corner, whichever of its cells is current.
        top, left = chosen[0], columns[0]
    shown: Sequence[int] = range(top, model.rowCount())
    if len(grid) == 1 and len(chosen) > 1 and not _named(model.columns[left:], grid[0]):
        # One row of cells is for every selected row, and one cell for every selected cell.
        cells = grid[0] * len(columns) if len(grid[0]) == 1 else grid[0]
        shown, grid = chosen, (cells,) * len(chosen)
    _fill(rows, model.columns[left:], [model.position(row) for row in shown], grid, tell)


def append(view: RecordView, rows: Rows, text: str, tell: Callable[[str], None]) -> None:
    """Add rows from the text of a CSV file, as one step. Raises EditError."""
    _fill(rows, view.table().columns, (), _read(text, ""), tell)


def choose_file(parent: QWidget, take: Callable[[str], None], tell: Callable[[str], None]) -> None:
    """Ask for a CSV file and hand its text to `take`; tell why it cannot be read."""
    kinds = [tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")]
    dialog = file_dialog(parent, tr("Read a CSV file"), "csv-dialog", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(_FileReader(take, tell, dialog).read)
    dialog.open()


class _FileReader(QObject):
    """Reads the file that a dialog was given."""

    def __init__(
        self, take: Callable[[str], None], tell: Callable[[str], None], dialog: QFileDialog
    ) -> None:
        super().__init__(dialog)
        self._take = take
        self._tell = tell

    @Slot(str)
    def read(self, name: str) -> None:
        try:
            with Path(name).open(encoding="utf-8-sig", errors="replace", newline="") as file:
                text = file.read(clipboard.LARGEST + 1)
        except OSError as error:
            self._tell(
                tr("{name} cannot be read: {error}.", name=name, error=error.strerror or error)
            )
            return
        self._take(text)


def _read(text: str, markup: str) -> Grid:
    try:
        grid = awaited(lambda: clipboard.read_copied(text, markup))
    except clipboard.ClipboardError as error:
        raise EditError(str(error)) from None
    if not any(cell.strip() for row in grid for cell in row):
        raise EditError(tr("The clipboard holds no text. Copy cells of a spreadsheet first."))
    return grid


def _fill(
    rows: Rows,
    columns: Sequence[Column],
    positions: Sequence[int],
    grid: Grid,
    tell: Callable[[str], None],
) -> None:
    """Fill positions, then new rows; all of it or nothing."""
    named, whole = _named(columns, grid[0]), grid
    # Rows are counted as they stand in the clipboard, its head included.
    first = 1 if named else 0
    if named:
        columns, grid = named, grid[1:]
    # Columns that cells cannot hold are passed over, whatever stands in the clipboard for them.
    kept = (
        [at for at, column in enumerate(columns[: len(grid[0])]) if column.is_editable]
        if grid
        else []
    )
    columns = [columns[at] for at in kept]
    grid = tuple(tuple(row[at] for at in kept) for row in grid)
    if not columns:
        raise EditError(tr("There is nothing here that can be pasted into these columns."))
    infos = [column.info for column in columns]
    cells = awaited(lambda: clipboard.values(infos, grid))
    if cells.errors:
        title = "" if named else _foreign_title(columns, whole)
        raise CellsRefusedError(
            _told_title(title) if title else _told(cells.errors, columns, first),
            {
                (positions[each.row], columns[each.column].path): _reason(each)
                for each in cells.errors
                if each.row < len(positions)
            },
        )
    rows.fill(positions[: len(grid)], [column.path for column in columns], cells.rows)
    tell(tr("Pasted {things}.", things=rows.count_text(len(grid))))


def _named(columns: Sequence[Column], first: Sequence[str]) -> list[Column] | None:
    """Return the columns in the order of a head row, None where the first row is none."""
    by_name = _by_name(columns)
    found = [by_name.get(_key(cell)) for cell in first]
    return [each for each in found if each] if all(found) else None


def _by_name(columns: Sequence[Column]) -> dict[str, Column]:
    return {
        _key(name): column for column in columns for name in (column.info.title, column.info.name)
    }


def _key(title: str) -> str:
    return title.strip().casefold()


def _foreign_title(columns: Sequence[Column], grid: Grid) -> str:
    """Return a title of what looks like a head that is none here; nothing where none is."""
    first, *rest = (any(map(str.isdigit, "".join(row))) for row in grid)
    # Figures stand below titles, not among them.
    if first or not any(rest):
        return ""
    known = _by_name(columns)
    cells = map(str.strip, grid[0])
    return next((cell for cell in cells if cell and _key(cell) not in known), "")


def _reason(error: clipboard.CellError) -> str:
    return f"“{error.text[:_LONGEST]}”: {error.message}"


def _told_title(title: str) -> str:
    return tr(
        "Nothing was pasted: “{title}” is the title of no column here. Name the columns as this"
        " table does, or import the list as a file: that knows titles of many kinds.",
        title=title[:_LONGEST],
    )


def _told(errors: Sequence[clipboard.CellError], columns: Sequence[Column], first: int) -> str:
    told = [
        tr(
            "Row {row}, {field}: {problem}",
            row=each.row + first + 1,
            field=columns[each.column].info.title,
            problem=each.message,
        )
        for each in errors[:_MOST_ERRORS]
    ]
    more = len(errors) - len(told)
    if more:
        told.append(tr("And {more} more.", more=more))
    return " ".join((tr("Nothing was pasted."), *told))
