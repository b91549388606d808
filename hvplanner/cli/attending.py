"""Waits for a job in a process of its own, and has Ctrl+C stop it within a second."""

from __future__ import annotations

import signal
import threading
from typing import TYPE_CHECKING, TypeVar

from hvplanner.cli import source
from hvplanner.model.solving import SolveProgress

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.app.jobs import ProcessJob

R = TypeVar("R")

_LOOK_SECONDS = 0.05


def attend(job: ProcessJob[R], tell: Callable[[SolveProgress | None], None]) -> R:
    """Run a job and return its result; Ctrl+C asks it for the best so far.

    `tell` gets all news, and None at every look without any. Raises Reported for a job that
    failed.
    """
    from hvplanner.app.jobs import JobFailed

    interrupted = threading.Event()
    former = signal.signal(signal.SIGINT, lambda *_: interrupted.set())
    try:
        job.start()
        while True:
            for event in job.poll(_LOOK_SECONDS):
                if isinstance(event, JobFailed):
                    raise source.Reported(event.text)
                if not isinstance(event, SolveProgress):
                    return event
                tell(event)
            if interrupted.is_set():
                job.stop()
            tell(None)
    finally:
        job.kill()
        job.join(1.0)
        signal.signal(signal.SIGINT, former)
