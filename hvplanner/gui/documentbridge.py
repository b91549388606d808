"""The one object that turns what the document and the jobs say into signals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from hvplanner.app.jobs import EvaluationRunner, SolveJob
from hvplanner.app.worker import JobFailed
from hvplanner.gui.frontrun import FrontRun
from hvplanner.model import references
from hvplanner.model.solving import SolveProgress, SolveResult

if TYPE_CHECKING:
    from hvplanner.app.document import Document
    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Evaluation
    from hvplanner.model.plan import Plan
    from hvplanner.model.solving import SolveOptions

POLL_MS = 4
"""How late the window may hear of an answer."""
_SHOWN_MS = 25
"""How long the judge waits for a change to be shown where there is nothing to be seen of it."""
_END_SECONDS = 2.0


class DocumentBridge(QObject):
    """Has every change judged and runs solves; polls only while one of them is under way.

    The judge sees the plan that the solver found, as long as that is neither accepted nor
    discarded, and else the accepted one. An answer about an earlier design is dropped.
    """

    begun = Signal()
    """The document began anew with another design, and nothing is left of the one before."""
    document_changed = Signal()
    """The design, its file or its history is another."""
    evaluated = Signal(object)
    """The `Evaluation` of the design as it is now."""
    solve_started = Signal()
    solve_progressed = Signal(object)
    """A `SolveProgress`."""
    solve_finished = Signal(object)
    """A `SolveResult`."""
    solve_failed = Signal(str)
    """Why the solver broke down."""
    candidate_lost = Signal()
    """The plan that was found names what the design does not have any more."""
    judge_failed = Signal(str)
    """Why the judge broke down."""
    busy_changed = Signal()
    """Judging or solving began or ended."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.evaluation: Evaluation | None = None
        self.candidate: Plan | None = None
        self.front = FrontRun(self)
        """The search for a front of the design."""
        self.front.busy_changed.connect(self.busy_changed)
        self._runner = EvaluationRunner()
        self._job: SolveJob | None = None
        self._solved: Design | None = None
        self._refuted: Design | None = None
        self._asked = self._answered = 0
        self._judged_design: object = None
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setTimerType(Qt.TimerType.PreciseTimer)
        self._asking.timeout.connect(self._ask)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)
        self._unsubscribe = document.subscribe(self._on_document)

    # --- judging ------------------------------------------------------------------------------

    @property
    def is_judging(self) -> bool:
        """Tell whether an answer of the judge is awaited."""
        return self._asked != self._answered

    @property
    def plan(self) -> Plan | None:
        """Return the plan that is shown: the one just found, else the accepted one."""
        return self.candidate or self.document.design.plan

    @property
    def shown_design(self) -> Design:
        """Return the design with the plan that is shown."""
        design = self.document.design
        if self.candidate is None:
            return design
        return design.model_copy(update={"plan": self.candidate})

    def judge(self) -> None:
        """Have the design judged as it is now."""
        self._asked += 1
        self._judged_design = self.document.design
        # Once the window has shown the change, which takes far longer while the judge works.
        self._asking.start(_SHOWN_MS)
        self._watch()

    def shown(self) -> None:
        """Let the judge begin: the window has been painted as the design is now."""
        if self._asking.isActive():
            self._asking.start(0)

    def wait(self) -> None:
        """Let the judge wait until `judge` is called: the window has much to show first.

        Both take turns, so that each would take twice as long.
        """
        self._asking.stop()

    @Slot()
    def _ask(self) -> None:
        self._runner.request(self._asked, self.document.design, self.plan)

    def set_candidate(self, plan: Plan | None) -> None:
        """Show a plan that was found, or no more, and have it judged.

        One of a former state of the design, which names what is gone since, is lost.
        """
        if plan is not None and not references.fits(self.document.design, plan):
            self.candidate_lost.emit()
        elif plan is not self.candidate:
            self.candidate = plan
            self.judge()

    def _on_document(self) -> None:
        document = self.document
        if document.design is not self._judged_design:
            if document.undo_label is None and document.redo_label is None:
                # It began anew: what is known of the design before is of no use.
                self.abandon_solve()
                self.front.forget()
                self.candidate = self.evaluation = None
                self.begun.emit()
            elif self.candidate is not None and not references.fits(
                document.design, self.candidate
            ):
                self.candidate = None
                self.candidate_lost.emit()
            self.judge()
        self.document_changed.emit()

    # --- solving ------------------------------------------------------------------------------

    @property
    def is_solving(self) -> bool:
        """Tell whether a solve is under way."""
        return self._job is not None

    @property
    def is_searching(self) -> bool:
        """Tell whether a solve or the search for a front is under way."""
        return self.is_solving or self.front.is_running

    @property
    def is_refuted(self) -> bool:
        """Tell whether it is proven that the design as it is now has no plan."""
        return self._refuted is self.document.design

    def solve(self, options: SolveOptions) -> None:
        """Start to solve the design as it is now, beginning with the plan that is shown."""
        if self._job is None:
            self._solved = self.document.design
            self._job = SolveJob(self.shown_design, options)
            self._job.start()
            self.solve_started.emit()
            self._watch()

    @Slot()
    def stop_solving(self) -> None:
        """Ask the solver for the best so far, plan or front."""
        self.front.stop()
        if self._job is not None:
            self._job.stop()

    def abandon_solve(self) -> None:
        """End a solve of which nobody wants to hear any more."""
        if self._job is not None:
            self._job.kill()
            self._job.join(_END_SECONDS)
            self._job = None
            self.busy_changed.emit()

    # --- both ---------------------------------------------------------------------------------

    def close(self) -> None:
        """End all that is under way; nothing is signalled afterwards."""
        self._unsubscribe()
        self._asking.stop()
        self._timer.stop()
        self.abandon_solve()
        self.front.forget()
        self._runner.close()

    def _watch(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
        self.busy_changed.emit()

    @Slot()
    def _poll(self) -> None:
        self._poll_judge()
        self._poll_solver()
        if not self.is_judging and not self.is_solving:
            self._timer.stop()

    def _poll_judge(self) -> None:
        answer = self._runner.poll()
        if answer is None:
            return
        if isinstance(answer, JobFailed):
            self._answered = self._asked
            self.busy_changed.emit()
            self.judge_failed.emit(answer.text)
            return
        generation, evaluation = answer
        if generation == self._asked:
            self._answered = generation
            self.evaluation = evaluation
            self.busy_changed.emit()
            self.evaluated.emit(evaluation)

    def _poll_solver(self) -> None:
        job = self._job
        for event in job.poll() if job else ():
            if isinstance(event, SolveProgress):
                self.solve_progressed.emit(event)
                continue
            self._job = None
            self.busy_changed.emit()
            if isinstance(event, SolveResult):
                if event.status == "infeasible":
                    self._refuted = self._solved
                self.solve_finished.emit(event)
            else:
                self.solve_failed.emit(event.text)
