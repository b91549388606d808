"""What became of a source: what was taken, what was assumed, what was left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

NoteKind = Literal["taken", "assumed", "left_out"]
_EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class Note:
    """One line of the report."""

    kind: NoteKind
    what: str
    """In words; of equal ones there is one with how often."""
    where: str
    """The file or sheet, and the column."""
    count: int = 1
    examples: tuple[str, ...] = ()
    """The first names or rows that it is about."""


class Notes:
    """Collects lines, equal ones as one."""

    def __init__(self) -> None:
        self._found: dict[tuple[NoteKind, str, str], tuple[int, tuple[str, ...]]] = {}

    def add(
        self, kind: NoteKind, what: str, where: str, *, count: int = 1, example: str = ""
    ) -> None:
        """Take in a line, or once more one that is there."""
        if count < 1:
            return
        before, examples = self._found.get((kind, what, where), (0, ()))
        if example and len(examples) < _EXAMPLES:
            examples = (*examples, example)
        self._found[kind, what, where] = before + count, examples

    def all(self) -> tuple[Note, ...]:
        """Return the lines: what was taken, then assumed, then left out."""
        order = ("taken", "assumed", "left_out")
        lines = [Note(*key, *counted) for key, counted in self._found.items()]
        return tuple(sorted(lines, key=lambda each: order.index(each.kind)))
