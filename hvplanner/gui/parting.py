"""Lets go of thousands of records a part at a time: to free them at once would be felt."""

from __future__ import annotations

import gc
import time
from types import BuiltinFunctionType, FunctionType, MethodType, ModuleType

from PySide6.QtCore import QObject, QTimer, Slot

_MANY = 16
"""So long are sequences whose members are let go of one by one."""

_TURN_SECONDS = 0.002

_OTHERS = (type, ModuleType, FunctionType, MethodType, BuiltinFunctionType, QObject)
"""What is referred to and no part of a record."""


class Parting(QObject):
    """Holds the members of all that is long in some records, and frees them once a holder is gone.

    A turn of the window comes after every few of them.
    """

    def __init__(self, parent: QObject, holder: QObject, *records: object) -> None:
        super().__init__(parent)
        self._held = members(records)
        holder.destroyed.connect(self._go_on)

    @Slot()
    def _go_on(self) -> None:
        end = time.perf_counter() + _TURN_SECONDS
        while self._held:
            self._held.pop()
            if time.perf_counter() >= end:
                break
        if self._held:
            QTimer.singleShot(0, self, self._go_on)
        else:
            self.deleteLater()


def members(records: object) -> list[object]:
    """Return the members of every long tuple, list or dictionary that records consist of."""
    found: list[object] = []
    seen: set[int] = set()
    left = [records]
    while left:
        each = left.pop()
        if id(each) in seen or isinstance(each, _OTHERS):
            continue
        seen.add(id(each))
        if isinstance(each, dict) and len(each) >= _MANY:
            found += each.values()
        elif isinstance(each, tuple | list) and len(each) >= _MANY:
            found += each
        else:
            left += gc.get_referents(each)
    return found
