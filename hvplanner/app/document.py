"""The open document: the current design, the file it belongs to, and who wants to know."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.app import watch
from hvplanner.app.history import History
from hvplanner.language import tr
from hvplanner.model import storage
from hvplanner.model.design import Design

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Filed:
    """A design with the file that holds it, as it was just read or written."""

    design: Design
    path: Path
    stamp: watch.FileStamp | None


def read(path: Path) -> Filed:
    """Read a file, in whatever thread. Raises FileError."""
    return Filed(storage.load(path), path, _stamp(path))


def write(design: Design, path: Path) -> Filed:
    """Write a file, in whatever thread. Raises FileError."""
    storage.save(design, path)
    return Filed(design, path, _stamp(path))


class Document:
    """One design being edited.

    The current design is replaced whole by every change; whoever subscribed is called after each,
    and after a save. `generation` grows with each design that becomes current, so that an answer
    to a question about an earlier one is known to be late.
    """

    def __init__(self, design: Design | None = None) -> None:
        """Begin with a design, or an empty one, that belongs to no file and needs no saving."""
        design = design or Design()
        self.generation = 0
        self._callbacks: list[Callable[[], None]] = []
        self._history = History(design)
        self._saved: Design | None = design
        self._path: Path | None = None
        self._stamp: watch.FileStamp | None = None
        self.is_being_saved = False
        """Whether its file is being written: what others see of that is no change of theirs."""

    @property
    def design(self) -> Design:
        """Return the current design."""
        return self._history.current

    @property
    def path(self) -> Path | None:
        """Return the file the design belongs to, None before it was first saved."""
        return self._path

    @property
    def is_dirty(self) -> bool:
        """Tell whether the design differs from the saved one; undo back to it is clean again."""
        return self.design is not self._saved

    @property
    def undo_label(self) -> str | None:
        """Return what undo would take back, None where there is nothing."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str | None:
        """Return what redo would do again, None where there is nothing."""
        return self._history.redo_label

    @property
    def stamp(self) -> watch.FileStamp | None:
        """Return what the file was when it was read or written last, None where there is none."""
        return self._stamp

    @property
    def base_sha256(self) -> str | None:
        """Return the digest of the file as it was read or written last."""
        return self._stamp.sha256 if self._stamp else None

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Have `callback` called after every change and save; return what ends that."""
        self._callbacks.append(callback)

        def unsubscribe() -> None:
            with contextlib.suppress(ValueError):
                self._callbacks.remove(callback)

        return unsubscribe

    def apply(self, label: str, design: Design, merge_key: str | None = None) -> None:
        """Make `design` the current one, as a step that undo takes back.

        The label completes "Undo ...": "rename network". Changes that follow each other with the
        same merge key, as keystrokes do, make one step. The same object again is no change.
        """
        if design is not self.design:
            self._history.apply(label, design, merge_key)
            self._changed()

    def undo(self) -> None:
        """Take back the last step, if there is one."""
        if self.undo_label is not None:
            self._history.undo()
            self._changed()

    def redo(self) -> None:
        """Do again what was undone last, if there is something."""
        if self.redo_label is not None:
            self._history.redo()
            self._changed()

    def new(self, design: Design) -> None:
        """Begin anew with a design that belongs to no file and needs no saving."""
        self._begin(design, design, None, None)

    def open(self, path: Path) -> None:
        """Read a file. Raises FileError, the document staying what it was."""
        self.take(read(path))

    def take(self, filed: Filed) -> None:
        """Begin with a file that was read."""
        self._begin(filed.design, filed.design, filed.path, filed.stamp)

    def restore(self, design: Design, path: Path | None, base_sha256: str | None) -> None:
        """Begin with what a crash left: unsaved, for the file it was meant for.

        `base_sha256` is the digest of that file when it was read, so that a change made to it
        since is noticed.
        """
        base = watch.FileStamp(0, 0, base_sha256) if base_sha256 else None
        self._begin(design, None, path, base)

    def save(self, path: Path | None = None) -> None:
        """Write the design to its file, or to another that becomes its file from then on.

        Raises FileError, the document staying unsaved, and ValueError where there is no file.
        """
        target = path or self._path
        if target is None:
            raise ValueError("a design that belongs to no file needs a path to be saved to")
        self.end_saving(write(self.design, target))

    def begin_saving(self) -> None:
        """Take the file for what it was until `end_saving`: its change is the document's own."""
        self.is_being_saved = True

    def end_saving(self, filed: Filed | None) -> None:
        """Belong to a file that was written; None where it could not be.

        The design may be another by now, and is unsaved then.
        """
        self.is_being_saved = False
        if filed is not None:
            self._path, self._stamp, self._saved = filed.path, filed.stamp, filed.design
            self._history.seal()
            self._notify()

    def reload(self) -> None:
        """Take what the file holds now, as a step that undo takes back. Raises FileError.

        Raises ValueError where there is no file.
        """
        if self._path is None:
            raise ValueError("a design that belongs to no file cannot be read from it")
        self.take_again(read(self._path))

    def take_again(self, filed: Filed) -> None:
        """Take what the document's file was read to hold, as a step that undo takes back."""
        self._stamp, self._saved = filed.stamp, filed.design
        self._history.apply(tr("reload file"), filed.design)
        self._history.seal()
        self._changed()

    def keep(self) -> None:
        """Go on with the design although the file is another now, which saving writes over."""
        if self._path is not None:
            self._stamp = _stamp(self._path)
        self.need_saving()

    def need_saving(self) -> None:
        """Count as unsaved, because the file does not hold the design any more."""
        self._saved = None
        self._notify()

    def file_state(self) -> watch.FileState:
        """Tell whether the file is still as it was read or written last."""
        if self._path is None or self._stamp is None or self.is_being_saved:
            return "same"
        return watch.state(self._path, self._stamp)

    def _begin(
        self,
        design: Design,
        saved: Design | None,
        path: Path | None,
        stamp: watch.FileStamp | None,
    ) -> None:
        self._history = History(design)
        self._saved, self._path, self._stamp = saved, path, stamp
        self._changed()

    def _changed(self) -> None:
        self.generation += 1
        self._notify()

    def _notify(self) -> None:
        for callback in tuple(self._callbacks):
            callback()


def _stamp(path: Path) -> watch.FileStamp | None:
    """Return the stamp of a file just read or written; None for a pipe, or if it is gone again."""
    try:
        return watch.stamp(path) if path.is_file() else None
    except OSError:
        return None
