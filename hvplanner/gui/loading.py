"""Modules that are loaded while the window is used: a part at a time, so that it is not felt."""

from __future__ import annotations

import importlib
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from hvplanner.gui.background import Background

if TYPE_CHECKING:
    from collections.abc import Sequence

Stage = tuple[str, ...]
"""Modules without Qt, which are loaded in a thread; or one with it, which the window's has to
load: classes of Qt must not be made in one thread while another one makes others."""


class Loading(QObject):
    """Loads one stage after the other, with turns of the window between them."""

    done = Signal()

    def __init__(self, stages: Sequence[Stage], parent: QObject) -> None:
        super().__init__(parent)
        self._left = iter(stages)

    def start(self) -> None:
        """Begin, once."""
        self._take_next()

    @Slot()
    def _take_next(self) -> None:
        stage = next(self._left, None)
        if stage is None:
            self.done.emit()
            self.deleteLater()
        elif _needs_qt(stage):
            _load(stage)
            QTimer.singleShot(0, self, self._take_next)
        else:
            loading = Background(partial(_load, stage), self)
            loading.done.connect(self._take_next)
            loading.failed.connect(self._take_next)
            loading.start()


def _needs_qt(stage: Stage) -> bool:
    return any(each.startswith(("hvplanner.gui", "pyqtgraph")) for each in stage)


def _load(stage: Stage) -> None:
    for module in stage:
        importlib.import_module(module)
