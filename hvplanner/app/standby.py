"""A process in waiting: it loads what jobs need while whoever wants one is still busy otherwise."""

from __future__ import annotations

import multiprocessing
import signal
import sys
import threading
from importlib import import_module
from multiprocessing import resource_tracker
from typing import TYPE_CHECKING, NamedTuple

from hvplanner.app import worker
from hvplanner.app.priority import give_way
from hvplanner.collection import lasting

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess


_CAN_COPY = sys.platform == "linux"
"""Elsewhere the system has no copies, or its libraries do not bear them."""
_SHARED = "hvplanner.evaluation", "hvplanner.model.design", "hvplanner.model.solving"
"""What a command and its copy both need; it begins no thread."""


class Hired(NamedTuple):
    """A process that waits for its work at the other end of a connection."""

    here: worker.Connection
    process: BaseProcess


class Standby:
    """Keeps at most one process in waiting."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: Hired | None = None
        self._is_kept = False

    def prepare(self, *, alone: bool = False) -> None:
        """Have a process load what jobs need, if none does; this returns at once.

        `alone` tells that this process has no other threads, nor begun anything: then a copy of it
        will do where the system makes one, and Python does not have to start once more.
        """
        with self._lock:
            if self._waiting is None:
                self._waiting = _copy() if alone and _CAN_COPY else _hire(self._is_kept)

    def keep(self) -> None:
        """Have a process wait from now on, and another one after each job.

        They give way to this one, which has a window to keep alive.
        """
        self._is_kept = True
        self.prepare()

    def renew(self) -> None:
        """Have a process wait again, where one always should."""
        if self._is_kept:
            self.prepare()

    def take(self) -> Hired:
        """Return the process in waiting, or a new one. It is the caller's to end."""
        with self._lock:
            waiting, self._waiting = self._waiting, None
        if waiting is not None and waiting.process.is_alive():
            return waiting
        return _hire(self._is_kept)

    def dismiss(self) -> None:
        """End the process in waiting, and have none any more."""
        with self._lock:
            self._is_kept = False
            waiting, self._waiting = self._waiting, None
        if waiting is not None:
            release(waiting)


STANDBY = Standby()
"""That of this program."""


def release(hired: Hired) -> None:
    """End a process, whatever it does."""
    hired.here.close()
    hired.process.kill()
    hired.process.join()


def _hire(gives_way: bool) -> Hired:
    """Start a new process, perhaps one that gives way to this one."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    if hasattr(signal, "pthread_sigmask"):
        # Starting the tracker would lift the block of signals: it has to run before.
        resource_tracker.ensure_running()
    target = _work_aside if gives_way else worker.work
    return _started(context.Process(target=target, args=(there,), daemon=True), here, there)


def _work_aside(there: worker.Connection) -> None:
    give_way()
    worker.work(there)


def _copy() -> Hired:
    """Start a copy of this process, once it has what else both would load at the same time."""
    with lasting():
        for module in _SHARED:
            import_module(module)
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe()
    process = context.Process(target=_work_in_copy, args=(here, there), daemon=True)
    return _started(process, here, there)


def _work_in_copy(here: worker.Connection, there: worker.Connection) -> None:
    # Were the other end open here as well, nobody would notice that whoever asks has gone.
    here.close()
    worker.work(there)


def _started(process: BaseProcess, here: worker.Connection, there: worker.Connection) -> Hired:
    try:
        _start_unreachable(process)
    except BaseException:
        here.close()
        raise
    finally:
        there.close()
    return Hired(here, process)


def _start_unreachable(process: BaseProcess) -> None:
    """Start a process such that Ctrl+C, which goes to all of a terminal's, does not end it."""
    if not hasattr(signal, "pthread_sigmask"):
        process.start()
        return
    former = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        # The process inherits this from the thread that starts it.
        process.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, former)
