"""The undo and redo stacks: labelled steps from one immutable value to the next, without limit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Step(Generic[Value]):
    """A change with what it is called: "Undo rename network"."""

    label: str
    before: Value
    after: Value
    merge_key: str | None


@dataclass(slots=True)
class History(Generic[Value]):
    """A value and the way to it.

    Steps keep references only: what two values share is stored once, so thousands of steps over a
    large design are cheap.
    """

    current: Value
    _done: list[Step[Value]] = field(default_factory=list)
    _undone: list[Step[Value]] = field(default_factory=list)
    _is_open: bool = False

    @property
    def undo_label(self) -> str | None:
        """Return what undo would take back, None where there is nothing."""
        return self._done[-1].label if self._done else None

    @property
    def redo_label(self) -> str | None:
        """Return what redo would do again, None where there is nothing."""
        return self._undone[-1].label if self._undone else None

    def apply(self, label: str, value: Value, merge_key: str | None = None) -> None:
        """Make `value` the current one, undone steps being forgotten.

        Applied one after the other with the same key, as keystrokes in one field are, changes make
        one step.
        """
        before = self.current
        if merge_key is not None and self._is_open and self._done[-1].merge_key == merge_key:
            before = self._done.pop().before
        self._done.append(Step(label, before, value, merge_key))
        self._undone.clear()
        self._is_open = True
        self.current = value

    def seal(self) -> None:
        """Let the next change be a step of its own, whatever its key."""
        self._is_open = False

    def undo(self) -> None:
        """Go back one step, if there is one."""
        if self._done:
            step = self._done.pop()
            self._undone.append(step)
            self.current = step.before
            self.seal()

    def redo(self) -> None:
        """Go forward again over the step undone last, if there is one."""
        if self._undone:
            step = self._undone.pop()
            self._done.append(step)
            self.current = step.after
            self.seal()
