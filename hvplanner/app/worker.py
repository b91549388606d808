"""What runs in the process of a job: it hears its task, tells its news, and obeys a stop.

Importing this loads nothing yet: whoever starts such a process must not wait for what it needs.
"""

from __future__ import annotations

import os
import signal
import threading
import traceback
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from hvplanner import collection, language
from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.model.design import Design
    from hvplanner.model.explanation import Explanation
    from hvplanner.model.front import Front, FrontOptions, FrontProgress
    from hvplanner.model.ordering import DrainOrder, OrderOptions
    from hvplanner.model.solving import SolveOptions, SolveProgress, SolveResult

STOP = "stop"
LONGEST_TEXT = 200
"""Most characters of an exception that a user is shown."""
TASK_SECONDS = 0.5
"""Longer than a command takes to read its design while a process for it gets ready."""

Result: TypeAlias = "SolveResult | DrainOrder | Explanation | Front"
Work: TypeAlias = (
    "Callable[[Design, Any, Callable[[SolveProgress], None], Callable[[], bool]], Result]"
)
"""What a process does with a design and the options for it: tell news, obey, return the result."""


class Connection(Protocol):
    """One end of a pipe between processes, of whatever class the system has for that."""

    def send(self, message: Any, /) -> None:
        """Send a message. Raises OSError where nobody is left at the other end."""

    def recv(self) -> Any:
        """Return the next message. Raises EOFError where none will come."""

    def poll(self, timeout: float, /) -> bool:
        """Wait for a message; tell whether there is one."""

    def close(self) -> None:
        """Send and hear nothing any more."""


@dataclass(frozen=True, slots=True)
class JobFailed:
    """The end of a job that could not do its work."""

    text: str
    """For the user."""
    trace: str = ""
    """For the log."""


def solve_for_real(
    design: Design,
    options: SolveOptions,
    on_event: Callable[[SolveProgress], None],
    should_stop: Callable[[], bool],
) -> SolveResult:
    """Solve. Only the process that does so pays for loading the solver."""
    from hvplanner.solver import engine

    return engine.solve(design, options, on_event, should_stop)


def explain_for_real(
    design: Design,
    options: SolveOptions,
    on_event: Callable[[SolveProgress], None],
    should_stop: Callable[[], bool],
) -> Explanation:
    """Explain why there is no plan, or what the cheapest is bound by."""
    from hvplanner.solver import explaining

    return explaining.explain(design, options, on_event, should_stop)


def order_for_real(
    design: Design,
    options: OrderOptions,
    on_event: Callable[[SolveProgress], None],
    should_stop: Callable[[], bool],
) -> DrainOrder:
    """Look for the best order of a drain, under the design's plan, which must be there."""
    del on_event
    from hvplanner.solver import drainorder

    if design.plan is None:
        raise ValueError("Without a plan nothing is drained.")
    return drainorder.best_order(design, design.plan, options, should_stop)


def front_for_real(
    design: Design,
    options: FrontOptions,
    on_event: Callable[[FrontProgress], None],
    should_stop: Callable[[], bool],
) -> Front:
    """Look for the front of cost against drain time or headroom."""
    from hvplanner.solver import front

    return front.find_front(design, options, on_event, should_stop)


def work(connection: Connection) -> None:
    """Do what comes over the connection, once: (target, design as JSON, options, language)."""
    # Ctrl+C goes to every process of a terminal; what it means is decided by the one that asked.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collection.relax()
    try:
        with collection.lasting():
            _load_while_idle(connection)
            target, design_json, options, code = connection.recv()
    except (EOFError, OSError):
        # Nobody is left who could want anything.
        return
    language.use(code)
    must_stop = threading.Event()
    threading.Thread(target=_listen, args=(connection, must_stop), daemon=True).start()
    # The solver may have news from several threads.
    lock = threading.Lock()

    def tell(event: SolveProgress | Result | JobFailed) -> None:
        with lock:
            connection.send(event)

    tell(_done(target, design_json, options, tell, must_stop.is_set))


def _load_while_idle(connection: Connection) -> None:
    """Load what most work needs, until there is any: it may begin with less.

    OR-Tools, which cannot be interrupted and takes longer than a first plan, is left for later
    where a task is about to come.
    """
    if connection.poll(0):
        return
    from hvplanner.solver import warming

    warming.make_first_plan()
    if not connection.poll(TASK_SECONDS):
        warming.warm_up()


def _done(
    target: Work,
    design_json: str,
    options: Any,
    on_event: Callable[[SolveProgress], None],
    should_stop: Callable[[], bool],
) -> Result | JobFailed:
    from hvplanner.model.design import Design

    try:
        design = Design.model_validate_json(design_json)
        return target(design, options, on_event, should_stop)
    except MemoryError:
        return JobFailed(tr("The solver ran out of memory. Maybe fewer threads help."))
    except Exception as error:
        # The way across to another process keeps a text, not a traceback.
        what = traceback.format_exception_only(error)[0].partition("\n")[0][:LONGEST_TEXT]
        return JobFailed(
            tr("The solver failed unexpectedly ({what}); the log says where.", what=what),
            traceback.format_exc(),
        )


def _listen(connection: Connection, must_stop: threading.Event) -> None:
    try:
        while connection.recv() == STOP:
            must_stop.set()
    except (EOFError, OSError):
        # Nobody is left to hear the result.
        os._exit(0)
