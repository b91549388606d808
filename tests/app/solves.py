"""What stands for the solver in tests of jobs: functions that another process can import."""

from __future__ import annotations

import importlib
import os
import signal
import threading
from pathlib import Path

from hvplanner.app.worker import solve_for_real
from hvplanner.model.front import FrontPoint, FrontProgress
from hvplanner.model.solving import SolveProgress, SolveResult
from tests.app.small import PLAN


def news(number=0, plan=None):
    return SolveProgress(elapsed_ms=number, goal="cost", value=None, bound=number, plan=plan)


def quick(design, options, on_event, should_stop):
    """Say three things, then what came in."""
    del should_stop
    for number in range(3):
        on_event(news(number))
    message = f"{design.name}, {options.seed}, {os.getpid()}"
    return SolveResult(status="optimal", plan=PLAN, elapsed_ms=3, message=message)


def polite(design, options, on_event, should_stop):
    """Say how nice this process is."""
    del design, options, on_event, should_stop
    return SolveResult(status="optimal", plan=PLAN, elapsed_ms=0, message=str(os.nice(0)))


def obedient(design, options, on_event, should_stop):
    """Go on until told to stop."""
    del design, options
    on_event(news(plan=PLAN))
    while not should_stop():
        threading.Event().wait(0.01)
    return SolveResult(status="feasible", plan=PLAN, elapsed_ms=1)


def front_point(cost=100, drain_ms=60_000):
    """Return a proven point with the plan of the small design."""
    return FrontPoint(
        plan=PLAN, required=10**10, cost=cost, cost_bound=cost, drain_ms=drain_ms,
        drain_fallback_ms=None, headroom_percent=40, proven=True,
    )  # fmt: skip


def stubborn_front(design, options, on_event, should_stop):
    """Find a point and then never end."""
    del design, options, should_stop
    on_event(
        FrontProgress(
            elapsed_ms=1, goal="cost", value=100, bound=100, required=10**10, point=front_point()
        )
    )
    on_event(FrontProgress(elapsed_ms=2, goal="cost", value=None, bound=101, required=59_999))
    threading.Event().wait()


def point_then(end, design, options, on_event, should_stop):
    """Find a point and come to an end."""
    on_event(
        FrontProgress(
            elapsed_ms=1, goal="cost", value=100, bound=100, required=10**10, point=front_point()
        )
    )
    return end(design, options, on_event, should_stop)


def stubborn(design, options, on_event, should_stop):
    """Find a plan and then never end."""
    del design, options, should_stop
    on_event(news(plan=PLAN))
    on_event(news(1))
    threading.Event().wait()


def clueless(design, options, on_event, should_stop):
    """Find nothing and never end."""
    del design, options, should_stop
    on_event(news())
    threading.Event().wait()


def faulty(design, options, on_event, should_stop):
    del design, options, on_event, should_stop
    raise ZeroDivisionError("in the solver")


def hungry(design, options, on_event, should_stop):
    del design, options, on_event, should_stop
    raise MemoryError


def found_then(end, design, options, on_event, should_stop):
    """Tell of a plan and then of a better bound, and come to an end."""
    on_event(SolveProgress(elapsed_ms=1, goal="cost", value=90, bound=60, plan=PLAN))
    on_event(SolveProgress(elapsed_ms=2, goal="cost", value=90, bound=70))
    return end(design, options, on_event, should_stop)


def starving(design, options, on_event, should_stop):
    """Ask for more memory than the process may have."""
    del design, options, on_event, should_stop
    _allow_no_more(64)
    return bytearray(1 << 40)


def starving_for_real(design, options, on_event, should_stop):
    """Solve with hardly more memory than it takes to load the solver."""
    importlib.import_module("hvplanner.solver.engine")
    _allow_no_more(16)
    return solve_for_real(design, options, on_event, should_stop)


def _allow_no_more(mib):
    import resource  # not on Windows

    pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    limit = pages * resource.getpagesize() + mib * 2**20
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def vanishing(design, options, on_event, should_stop):
    del design, options, should_stop
    on_event(news())
    os._exit(7)


def crashing(design, options, on_event, should_stop):
    del design, options, on_event, should_stop
    os.kill(os.getpid(), signal.SIGSEGV)


def aborting(design, options, on_event, should_stop):
    """End as native code does that finds itself broken."""
    del design, options, on_event, should_stop
    os.abort()


def killed(design, options, on_event, should_stop):
    del design, options, on_event, should_stop
    os.kill(os.getpid(), signal.SIGKILL)


def chatty(design, options, on_event, should_stop):
    """Tell news from many threads at once."""
    del design, options, should_stop
    threads = [
        threading.Thread(target=lambda: [on_event(news(n)) for n in range(100)]) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return SolveResult(status="stopped", plan=None, elapsed_ms=0)
