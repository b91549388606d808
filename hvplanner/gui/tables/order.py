"""Which rows of a table are shown, and in which order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from hvplanner.model.memo import EachMemo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.gui.tables.columns import Column
    from hvplanner.model.base import Record

_DIGITS = re.compile(r"(\d+)")
_BETWEEN = "\n"
"""Stands between the texts of a row's cells; nobody can look for it."""


class Order:
    """Finds and sorts rows; what it has to know of each for that, it finds out once."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self._columns = columns
        self._sorted: int | None = None
        self._is_down = False
        self._texts = EachMemo(self._text)
        self._keys: EachMemo[Record, tuple[Any, ...]] = EachMemo(self._key)
        self.filter = ""
        """The text, whatever its case, that has to stand in a row that is shown."""

    @property
    def is_that_of_the_design(self) -> bool:
        """Tell whether all rows are shown as they stand in the design."""
        return self._sorted is None and not self.filter

    def sort_by(self, column: int | None, *, down: bool = False) -> bool:
        """Sort by a column, None for the order of the design; tell whether that changes it."""
        before = self._sorted, self._is_down
        if column != self._sorted:
            self._keys.forget()
        self._sorted, self._is_down = column, down and column is not None
        return before != (self._sorted, self._is_down)

    def of(self, records: tuple[Record, ...]) -> list[int]:
        """Return the positions of the records that are shown, from the top."""
        shown = list(range(len(records)))
        if wanted := self.filter.casefold():
            texts = self._texts.of(records)
            shown = [at for at in shown if wanted in texts[at]]
        if self._sorted is not None:
            shown.sort(key=self._keys.of(records).__getitem__, reverse=self._is_down)
        return shown

    def _text(self, record: Record) -> str:
        return _BETWEEN.join(each.text(record) for each in self._columns).casefold()

    def _key(self, record: Record) -> tuple[Any, ...]:
        column = self._columns[self._sorted or 0]
        value = column.value(record)
        if isinstance(value, int):
            return (1, value)
        # Numbers within words by their size: host-2 before host-10.
        parts = _DIGITS.split(column.text(record).casefold())
        return (0, [(int(part), "") if part.isdigit() else (0, part) for part in parts])
