"""Work beside the window: what the solver does in a process of its own, evaluations in a thread.

Nothing here calls back: a timer of the shell polls.
"""

from __future__ import annotations

import contextlib
import logging
import queue
import signal
import threading
import time
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from hvplanner import language
from hvplanner.app import worker
from hvplanner.app.standby import STANDBY, release
from hvplanner.app.worker import JobFailed
from hvplanner.collection import lasting, uncollected
from hvplanner.language import mark, tr, translated
from hvplanner.model.explanation import Explanation
from hvplanner.model.front import Front, FrontProgress
from hvplanner.model.ordering import DrainOrder
from hvplanner.model.plan import GoalProof, Proof
from hvplanner.model.solving import SolveProgress, SolveResult

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.process import BaseProcess

    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Evaluation
    from hvplanner.model.front import FrontOptions, FrontPoint
    from hvplanner.model.plan import GoalName, Plan

    Evaluate = Callable[[Design, Plan | None], Evaluation]
    Request = tuple[int, Design, Plan | None]
    Answer = tuple[int, Evaluation] | JobFailed

R = TypeVar("R")

__all__ = [
    "EvaluationRunner",
    "ExplainJob",
    "FrontJob",
    "JobFailed",
    "OrderJob",
    "ProcessJob",
    "SolveJob",
]

GRACE_SECONDS = 0.5
"""How long a solve that was asked to stop may take to bring its best plan; the promise is a second
in all. One that takes longer is ended, and the best plan that it told of is kept."""
_LOOK_SECONDS = 0.05
_BURIAL_SECONDS = 3.0
"""How long a process that broke off may take to end, which then says why."""
_LATE = mark("The solver did not stop in time and was ended.")

_logger = logging.getLogger(__name__)


class ProcessJob(Generic[R]):
    """One piece of work on a design in a spawned process.

    A thread attends to that process, so that no method here but `join` ever waits for it. The last
    event is a result or a `JobFailed`; a job that was killed has none.
    """

    work: ClassVar[Callable[..., Any]]
    """The function that does it; it says which options it takes."""

    def __init__(
        self,
        design: Design,
        options: Any,
        *,
        target: worker.Work | None = None,
        grace_seconds: float = GRACE_SECONDS,
    ) -> None:
        """Prepare the work on a design; `target`, a function of a module, stands for it."""
        self._design = design
        self._target = target or type(self).work
        self._options = options
        self._language = language.present().code
        self._grace_seconds = grace_seconds
        self._events: queue.SimpleQueue[SolveProgress | R | JobFailed] = queue.SimpleQueue()
        self._is_over = False
        self._must_stop = threading.Event()
        self._must_die = threading.Event()
        self._thread = threading.Thread(target=self._attend, name="job", daemon=True)

    def start(self) -> None:
        """Begin, once."""
        self._thread.start()

    @property
    def running(self) -> bool:
        """Tell whether the job was started and `poll` has not handed out its last event yet."""
        return self._thread.ident is not None and not self._is_over

    def poll(self, seconds: float = 0.0) -> list[SolveProgress | R | JobFailed]:
        """Return what happened since the last call, in order; wait so long for the first of it."""
        events: list[SolveProgress | R | JobFailed] = []
        with contextlib.suppress(queue.Empty):
            while not self._is_over:
                events.append(self._events.get(timeout=0.0 if events else seconds))
                self._is_over = not isinstance(events[-1], SolveProgress)
        return events

    def stop(self) -> None:
        """Ask for the best so far; after the grace time the process is ended without it.

        Either way a last event follows.
        """
        self._must_stop.set()

    def kill(self) -> None:
        """End the process; nothing is heard of it any more."""
        self._is_over = True
        self._must_die.set()

    def join(self, timeout_seconds: float) -> bool:
        """Wait until the process has ended; tell whether it has."""
        if self._thread.ident is not None:
            self._thread.join(timeout_seconds)
        return not self._thread.is_alive()

    def _attend(self) -> None:
        """Run the process until it ends, and see to it that there is a last event."""
        begun = time.monotonic()
        try:
            end = self._run()
        except Exception as error:
            _logger.exception("The process of the solver could not be run")
            end = JobFailed(tr("The solver could not be run: {error}", error=error))
        if isinstance(end, JobFailed):
            end = self._salvaged(end, time.monotonic() - begun)
        self._events.put(end)

    def _note(self, news: SolveProgress) -> None:
        """Take note of what the process says before it ends."""

    def _salvaged(self, end: JobFailed, seconds: float) -> R | JobFailed:
        """Return the last event of a job that failed after so long: what can be kept of it."""
        del seconds
        return end

    def _run(self) -> R | JobFailed:
        hired = STANDBY.take()
        try:
            return self._hear(hired.here, hired.process)
        finally:
            release(hired)
            STANDBY.renew()

    def _hear(self, here: worker.Connection, process: BaseProcess) -> R | JobFailed:
        """Pass on what the process says, and return its last word."""
        patience_ends: float | None = None
        try:
            work = self._target, self._design.json_by_rows(), self._options, self._language
            here.send(work)
            while not self._must_die.is_set():
                if self._must_stop.is_set() and patience_ends is None:
                    patience_ends = time.monotonic() + self._grace_seconds
                    here.send(worker.STOP)
                if here.poll(_LOOK_SECONDS):
                    with uncollected():
                        event: SolveProgress | R | JobFailed = here.recv()
                    if not isinstance(event, SolveProgress):
                        return _noted(event)
                    self._note(event)
                    self._events.put(event)
                if patience_ends is not None and time.monotonic() > patience_ends:
                    return JobFailed(translated(_LATE))
        except (EOFError, OSError):
            process.join(_BURIAL_SECONDS)
            return _noted(JobFailed(_last_words(process.exitcode)))
        return JobFailed(tr("The solve was ended."))


class SolveJob(ProcessJob[SolveResult]):
    """One solve: it ends with a `SolveResult`, or a `JobFailed`.

    Its result is the best plan so far also where the solver did not stop in time or broke down,
    with a message that says so; a `JobFailed` comes only where there was no plan yet.
    """

    work = staticmethod(worker.solve_for_real)

    def __init__(self, *arguments: Any, **keywords: Any) -> None:
        super().__init__(*arguments, **keywords)
        self._best: Plan | None = None
        self._reached: dict[GoalName, GoalProof] = {}

    def _note(self, news: SolveProgress) -> None:
        self._best = news.plan or self._best
        if news.value is not None:
            proof = GoalProof(goal=news.goal, value=news.value, bound=news.bound)
            self._reached[news.goal] = proof

    def _salvaged(self, end: JobFailed, seconds: float) -> SolveResult | JobFailed:
        elapsed_ms = round(seconds * 1000)
        if self._best is not None:
            goals = tuple(self._reached.values())
            proof = Proof(status="feasible", goals=goals, solve_ms=elapsed_ms)
            plan = self._best.model_copy(update={"proof": proof})
            message = tr("{text} This is the best plan until then.", text=end.text)
            return SolveResult(status="feasible", plan=plan, elapsed_ms=elapsed_ms, message=message)
        if self._must_stop.is_set():
            return SolveResult(status="stopped", plan=None, elapsed_ms=elapsed_ms, message=end.text)
        return end


class OrderJob(ProcessJob[DrainOrder]):
    """One search for the best order of a drain, under the design's plan.

    It ends with a `DrainOrder` or a `JobFailed`.
    """

    work = staticmethod(worker.order_for_real)


class ExplainJob(ProcessJob[Explanation]):
    """One explanation of a design: it ends with an `Explanation` or a `JobFailed`.

    One that did not stop in time explains nothing, with a message that says so.
    """

    work = staticmethod(worker.explain_for_real)

    def _salvaged(self, end: JobFailed, seconds: float) -> Explanation | JobFailed:
        if not self._must_stop.is_set():
            return end
        return Explanation(status="stopped", elapsed_ms=round(seconds * 1000), message=end.text)


class FrontJob(ProcessJob[Front]):
    """One search for a front: it ends with a `Front`, also when it was stopped, or a `JobFailed`.

    The points so far are kept also where the search did not stop in time or broke down, with a
    message that says so; a `JobFailed` comes only where there were none. Its news are
    `FrontProgress`.
    """

    work = staticmethod(worker.front_for_real)

    def __init__(self, design: Design, options: FrontOptions, **keywords: Any) -> None:
        super().__init__(design, options, **keywords)
        self._points: list[FrontPoint] = []
        self._last: FrontProgress | None = None

    def _note(self, news: SolveProgress) -> None:
        if isinstance(news, FrontProgress):
            self._last = news
            if news.point is not None:
                self._points.append(news.point)

    def _salvaged(self, end: JobFailed, seconds: float) -> Front | JobFailed:
        if not self._points and not self._must_stop.is_set():
            return end
        return Front(
            status="stopped",
            options=self._options,
            points=tuple(self._points),
            elapsed_ms=round(seconds * 1000),
            open_required=self._last.required if self._last else None,
            open_cost=self._points[-1].cost if self._points else 0,
            message=end.text,
        )


class EvaluationRunner:
    """Judges designs in one thread. A request replaces those that wait; so does an answer."""

    def __init__(self, evaluate: Evaluate | None = None) -> None:
        """Start the thread; `evaluate` stands for the judge."""
        self._evaluate = evaluate or _evaluate_for_real
        self._changed = threading.Condition()
        self._request: Request | None = None
        self._answer: Answer | None = None
        self._is_working = False
        self._is_closed = False
        self._thread = threading.Thread(target=self._serve, name="evaluation", daemon=True)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Tell whether a request waits, is worked on, or its answer is still to be polled."""
        with self._changed:
            return self._is_working or self._request is not None or self._answer is not None

    def request(self, generation: int, design: Design, plan: Plan | None) -> None:
        """Have a plan judged; `generation` comes back with the answer."""
        with self._changed:
            self._request = (generation, design, plan)
            self._changed.notify()

    def poll(self) -> Answer | None:
        """Return the latest answer, once."""
        with self._changed:
            answer, self._answer = self._answer, None
            return answer

    def close(self) -> None:
        """Let the thread end as soon as what it works on is done; do not wait for that."""
        with self._changed:
            self._is_closed = True
            self._changed.notify()

    def join(self, timeout_seconds: float) -> bool:
        """Wait until the thread has ended; tell whether it has."""
        self._thread.join(timeout_seconds)
        return not self._thread.is_alive()

    def _serve(self) -> None:
        while (request := self._next()) is not None:
            generation, design, plan = request
            answer: Answer
            try:
                answer = (generation, self._evaluate(design, plan))
            except Exception as error:
                _logger.exception("The evaluation failed")
                name = type(error).__name__
                answer = JobFailed(
                    tr("The evaluation failed unexpectedly ({name}); see the log.", name=name)
                )
            with self._changed:
                self._answer = answer
                self._is_working = False

    def _next(self) -> Request | None:
        """Wait for a request; None where there will be none."""
        with self._changed:
            self._changed.wait_for(lambda: self._request is not None or self._is_closed)
            if self._is_closed:
                return None
            request, self._request = self._request, None
            self._is_working = True
            return request


def _evaluate_for_real(design: Design, plan: Plan | None) -> Evaluation:
    # Loaded in the thread, not before the window shows.
    from hvplanner.evaluation import evaluate

    # It makes many objects that stay, and no rubbish in circles.
    with lasting():
        return evaluate(design, plan)


def _noted(end: R | JobFailed) -> R | JobFailed:
    if isinstance(end, JobFailed):
        _logger.error("%s\n%s", end.text, end.trace)
    return end


def _last_words(exit_code: int | None) -> str:
    if exit_code is not None and exit_code < 0:
        with contextlib.suppress(ValueError):
            name = signal.Signals(-exit_code).name
            if name == "SIGKILL":
                return tr(
                    "The system ended the solver, maybe for want of memory. Try fewer threads."
                )
            return tr(
                "The solver crashed ({name}), maybe for want of memory. Try fewer threads.",
                name=name,
            )
    return tr(
        "The solver ended unexpectedly with exit code {code}, maybe for want of memory."
        " Try fewer threads.",
        code=exit_code,
    )
