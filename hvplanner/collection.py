"""When Python looks for rubbish: never amid work that makes many objects, nor among what stays.

Its collector stops every thread, the window's too, for as long as it walks through what there is.
With thousands of VMs that is what a user would feel first. So what lives long is taken from its
sight, and only where a wait is expected all is walked through once.

It runs in whichever thread asks for one object too many, and frees what it finds there. Widgets
must be freed in the window's thread: so no other works without putting it off.
"""

from __future__ import annotations

import gc
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_YOUNG = 1
"""The generations of objects up to this one are walked through quickly."""

_SELDOM = 20_000, 50, 1_000
"""How many more objects there are before the collector looks by itself, and how often it looks at
older ones: in effect never, since `settle` comes first."""

_FEW = 850_000
"""Blocks of memory whose objects are walked through in less than a twentieth of a second."""


class _Collector:
    """Python's collector, on where it is wanted and nobody has put it off."""

    def __init__(self) -> None:
        self._changing = threading.Lock()
        self._holders = 0
        self._is_wanted = True

    def want(self, *, on: bool) -> None:
        with self._changing:
            self._is_wanted = on
            self._switch()

    def hold(self, change: int) -> None:
        with self._changing:
            if not self._holders:
                self._is_wanted = gc.isenabled()
            self._holders += change
            self._switch()

    def _switch(self) -> None:
        (gc.enable if self._is_wanted and not self._holders else gc.disable)()


_collector = _Collector()


@contextmanager
def uncollected() -> Iterator[None]:
    """Put Python's garbage collection off: with every object made it has more to walk through.

    It stays off until the last of the threads has ended that have put it off.
    """
    _collector.hold(1)
    try:
        yield
    finally:
        _collector.hold(-1)


@contextmanager
def lasting() -> Iterator[None]:
    """Put it off, and take all that was made meanwhile from its sight: it is there to stay."""
    with uncollected():
        try:
            yield
        finally:
            gc.freeze()


def postpone() -> None:
    """Put it off until the next `settle`: a program that starts makes no rubbish."""
    _collector.want(on=False)


def relax() -> None:
    """Look for rubbish seldom, and hardly ever among what has stayed for a while.

    What loads much and then makes records, which are freed without the collector, has little.
    """
    gc.set_threshold(*_SELDOM)


def settle() -> None:
    """Take what there is now from the collector's sight; records are freed without it.

    Only rubbish in circles stays, until the next `sweep`.
    """
    relax()
    _collector.want(on=True)
    gc.collect(_YOUNG)
    gc.freeze()


def is_quick() -> bool:
    """Tell whether a `sweep` takes no time that is felt."""
    return sys.getallocatedblocks() <= _FEW


def sweep() -> None:
    """Free all rubbish, and take the rest from the collector's sight. This takes a while."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
