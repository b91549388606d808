"""What became of a source: what was taken, what contradicts itself, was assumed, was left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from hvplanner.language import mark, translated

NoteKind = Literal["taken", "contradiction", "assumed", "left_out"]
HEADINGS: dict[NoteKind, str] = {
    "taken": mark("Taken"),
    "contradiction": mark("Contradictions"),
    "assumed": mark("Assumed"),
    "left_out": mark("Left out"),
}
_EXAMPLES = 4


@dataclass(frozen=True, slots=True)
class Note:
    """One line of the report."""

    kind: NoteKind
    what: str
    """In words; of equal ones there is one with how often."""
    where: str = ""
    """The part of the source that it is about."""
    count: int = 1
    examples: tuple[str, ...] = ()
    """The first names that it is about."""

    @property
    def text(self) -> str:
        """Return all of it in one line."""
        names = ", ".join(self.examples)
        if self.count > len(self.examples) and self.examples:
            names += f", … ({self.count})"
        text = f"{self.what} [{names}]" if names else self.what
        if not names and (self.count > 1 or self.kind == "taken"):
            text += f" ({self.count})"
        return f"{self.where}: {text}" if self.where else text


class Notes:
    """Collects lines, equal ones as one."""

    def __init__(self) -> None:
        """Begin with none."""
        self._found: dict[tuple[NoteKind, str, str], tuple[int, tuple[str, ...]]] = {}

    def add(
        self, kind: NoteKind, what: str, where: str = "", *, count: int = 1, example: str = ""
    ) -> None:
        """Take in a line, or once more one that is there."""
        if count < 1:
            return
        before, examples = self._found.get((kind, what, where), (0, ()))
        if example and len(examples) < _EXAMPLES:
            examples = (*examples, example)
        self._found[kind, what, where] = before + count, examples

    def all(self) -> tuple[Note, ...]:
        """Return the lines by kind, within each in the order in which they came."""
        order = get_args(NoteKind)
        lines = [Note(*key, *counted) for key, counted in self._found.items()]
        return tuple(sorted(lines, key=lambda each: order.index(each.kind)))


def heading(kind: NoteKind) -> str:
    """Return what stands above the lines of a kind."""
    return translated(HEADINGS[kind])
