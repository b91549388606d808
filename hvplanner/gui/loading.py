"""Modules that are loaded while the window is used: a part at a time, so that it is not felt."""

from __future__ import annotations

import importlib
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from hvplanner.gui.background import Background

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_CLASSES = 16
"""Of Qt's that are made in one turn."""


class Step(NamedTuple):
    """A part of what is to be loaded."""

    load: Callable[[], object]
    is_aside: bool
    """Whether it is loaded in a thread."""


def here(module: str) -> Step:
    """Load a module in the window's thread, as is due to those that make classes of Qt's."""
    return Step(partial(_load, (module,)), is_aside=False)


def aside(*modules: str) -> Step:
    """Load modules in a thread."""
    return Step(partial(_load, modules), is_aside=True)


def taken(step: Callable[[], object]) -> Step:
    """Do something else in the window's thread."""
    return Step(step, is_aside=False)


def classes_of_qt() -> Iterator[Step]:
    """Make all classes of Qt's, which are only made when they are first named.

    What names them all can be loaded aside then.
    """
    for module in (QtCore, QtGui, QtWidgets):
        names = dir(module)
        for start in range(0, len(names), _CLASSES):
            yield Step(partial(_name, module, names[start : start + _CLASSES]), is_aside=False)


class Loading(QObject):
    """Takes one step after the other, with turns of the window between them."""

    done = Signal()

    def __init__(self, steps: Iterable[Step], parent: QObject) -> None:
        super().__init__(parent)
        self._left = iter(steps)

    @Slot()
    def go_on(self) -> None:
        """Begin, or take the next step."""
        step = next(self._left, None)
        if step is None:
            self.done.emit()
            self.deleteLater()
        elif step.is_aside:
            loading = Background(step.load, self)
            for end in (loading.done, loading.failed):
                end.connect(self.go_on)
            loading.start()
        else:
            step.load()
            QTimer.singleShot(0, self, self.go_on)


def _load(modules: Iterable[str]) -> None:
    for module in modules:
        importlib.import_module(module)


def _name(module: object, names: Iterable[str]) -> None:
    for name in names:
        getattr(module, name)
