"""What the Plan menu does: solve, decide on what was found, and walk through findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from hvplanner.app import edits
from hvplanner.app.fixes import fix_for
from hvplanner.gui.charts.chartid import ChartId
from hvplanner.gui.dialogs import questions
from hvplanner.gui.editing import edited
from hvplanner.language import again, tr
from hvplanner.model.ordering import can_be_ordered, slowest_drain
from hvplanner.model.units import decimal
from hvplanner.model.words import word

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hvplanner.gui.bottom import Bottom
    from hvplanner.gui.documentbridge import DocumentBridge
    from hvplanner.gui.memory import Memory
    from hvplanner.gui.selection import Selection
    from hvplanner.model.evaluation import Finding
    from hvplanner.model.explanation import Repair
    from hvplanner.model.solving import SolveProgress, SolveResult


class PlanCommands(QObject):
    """Handles the commands around a plan."""

    message = Signal(str)
    """What was done or could not be done, for the status line."""
    progressed = Signal(str)
    """How far the solver is, or what it found."""

    def __init__(
        self,
        bridge: DocumentBridge,
        selection: Selection,
        bottom: Bottom,
        memory: Memory,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._document = bridge.document
        self._selection = selection
        self._bottom = bottom
        self._memory = memory
        self._tells_of_none = False
        """Whether it is said that the design has no plan."""
        self._bridge.document_changed.connect(self._on_document)
        self._bridge.solve_started.connect(self._on_started)
        self._bridge.solve_progressed.connect(self._on_progress)
        self._bridge.solve_finished.connect(self._on_finished)
        self._bridge.candidate_lost.connect(self._on_lost)
        self._bridge.solve_failed.connect(self._on_failed)
        self._bridge.judge_failed.connect(self._tell)
        bottom.stop_wanted.connect(self.stop)
        bottom.order_wanted.connect(self.find_order)
        bottom.repair_chosen.connect(self.choose_repair)
        bottom.fix_wanted.connect(self.fix)

    @Slot()
    def solve(self) -> None:
        """Search the cheapest plan in a process of its own, beginning with the one shown."""
        self._bridge.solve(self._memory.settings.solve_options())
        self._bridge.set_candidate(None)

    @Slot()
    def stop(self) -> None:
        """End the search and keep its best plan."""
        if self._bridge.is_solving:
            self.progressed.emit(tr("Stopping…"))
        self._bridge.stop_solving()

    @Slot()
    def show_practice(self) -> None:
        """Show what rules of thumb would buy."""
        self._bottom.setVisible(True)
        self._bottom.show_chart(ChartId("practice"))

    @Slot()
    def accept_plan(self) -> None:
        """Make the plan that was found part of the design."""
        plan, document = self._bridge.candidate, self._document
        if plan is not None:
            try:
                changed = edited(document, lambda design: edits.accept_plan(design, plan))
            except edits.EditError as error:
                self.message.emit(
                    tr("The plan is for a former state of the design. {error}", error=error)
                )
                return
            self._bridge.candidate = None
            document.apply(tr("accept plan"), changed)
            self.progressed.emit("")
            self.message.emit(tr("The plan is part of the design now. Undo takes it back."))

    @Slot()
    def discard_plan(self) -> None:
        """Forget the plan that was found."""
        self._bridge.set_candidate(None)
        self.progressed.emit("")
        self.message.emit(tr("The plan that was found is forgotten."))

    @Slot()
    def remove_plan(self) -> None:
        """Take the accepted plan out of the design."""
        document = self._document
        document.apply(tr("remove plan"), edits.remove_plan(document.design))

    @Slot()
    def find_order(self) -> None:
        """Search the best order of the drain that is shown, else of the slowest."""
        from hvplanner.gui.dialogs.ordersheet import OrderSheet
        from hvplanner.report.subject import Subject

        evaluation = self._bridge.evaluation
        shown = self._bottom.drain_in_front
        drain = shown if shown and can_be_ordered(shown) else slowest_drain(evaluation)
        if drain is not None and evaluation is not None:
            design = self._bridge.shown_design
            OrderSheet(self._window, Subject(design, design.plan, evaluation), drain)

    @Slot()
    def explain(self) -> None:
        """Look for what clashes, or for what the cheapest plan is bound by."""
        from hvplanner.gui.dialogs.whysheet import WhySheet

        options = self._memory.settings.solve_options()
        sheet = WhySheet(self._window, self._bridge.shown_design, options)
        sheet.place_wanted.connect(self._selection.select)
        sheet.repair_chosen.connect(self.choose_repair)

    @Slot()
    def recheck(self) -> None:
        """Judge the design anew."""
        self._bridge.judge()

    @Slot()
    def next_finding(self) -> None:
        """Go to the place of the next finding."""
        self._bottom.next_finding()

    @Slot()
    def previous_finding(self) -> None:
        """Go to the place of the previous finding."""
        self._bottom.previous_finding()

    @Slot()
    def fix_finding(self) -> None:
        """Settle the finding that is shown, if one change does."""
        self._bottom.fix_finding()

    @Slot(object)
    def fix(self, finding: Finding) -> None:
        """Make the change that settles a finding, as one step."""
        if self._bridge.candidate is not None and finding.place[:1] == ("plan",):
            self.message.emit(tr("Accept the plan first: the finding is about the one just found."))
            return
        fix = fix_for(self._document.design, finding)
        if fix is None:
            self.message.emit(tr("The finding is not there any more."))
            return
        self._document.apply(tr("fix of a finding"), fix.design)
        self.message.emit(tr("{text}: done. Undo takes it back.", text=fix.text))

    @Slot(object)
    def choose_repair(self, repair: Repair) -> None:
        """Change the design as a repair of a conflict says, as one step."""
        document = self._document
        try:
            changed = edited(document, lambda design: edits.make_changes(design, repair.changes))
        except edits.EditError as error:
            self.message.emit(str(error))
            return
        document.apply(tr("repair"), changed)
        self._selection.select(repair.place)
        self.message.emit(tr("{text}. Solve (F5) searches again.", text=again(repair.text)))

    # --- what the solver says -----------------------------------------------------------------

    @Slot()
    def _on_document(self) -> None:
        # What was proven of a design without a plan holds for no other.
        if self._tells_of_none and not self._bridge.is_refuted:
            self._tells_of_none = False
            self.progressed.emit("")

    @Slot()
    def _on_started(self) -> None:
        self._tells_of_none = False
        self.progressed.emit(tr("Solving…"))
        self._bottom.solve_started(self._document.design.currency)

    @Slot(object)
    def _on_progress(self, progress: SolveProgress) -> None:
        self.progressed.emit(self._progress_text(progress))
        self._bottom.solve_progressed(progress)

    @Slot(object)
    def _on_finished(self, result: SolveResult) -> None:
        self._bottom.solve_finished(result)
        self.progressed.emit(self._result_text(result))
        self._tells_of_none = result.status == "infeasible"
        if result.plan is not None:
            self._bridge.set_candidate(result.plan)
            if self._bridge.candidate is result.plan:
                self.message.emit(tr("Look at the plan, then accept or discard it."))
                # In a turn of its own: page and inspector take as long as all the rest.
                QTimer.singleShot(0, self, self._show_plan)
        else:
            # There stands what was in the way.
            self._bottom.show_solve()

    @Slot()
    def _show_plan(self) -> None:
        self._selection.select(("plan",))

    @Slot()
    def _on_lost(self) -> None:
        self.progressed.emit(tr("The plan found fits no longer; Solve (F5) searches again"))

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        self.progressed.emit("")
        self._bottom.solve_failed(text)
        self._tell(text)

    @Slot(str)
    def _tell(self, text: str) -> None:
        questions.tell(self._window, tr("That did not work."), text)

    def _progress_text(self, progress: SolveProgress) -> str:
        from hvplanner.gui.charts.solvehistory import goal_text

        if progress.note:
            return tr("No plan is possible; looking for what helps")
        goal, currency = progress.goal, self._document.design.currency
        value, bound = progress.value, goal_text(goal, progress.bound, currency)
        best = tr("none yet") if value is None else goal_text(goal, value, currency)
        return tr("{goal}: best {best} · bound {bound}", goal=word(goal), best=best, bound=bound)

    def _result_text(self, result: SolveResult) -> str:
        from hvplanner.gui.charts.solvehistory import goal_text

        if result.plan is None:
            return {
                "infeasible": tr("No plan meets all targets"),
                "stopped": tr("Stopped before a plan was found"),
            }.get(result.status, tr("No plan was found"))
        goals = result.plan.proof.goals
        if not goals:
            return tr("Plan found")
        cost = goals[0]
        currency = self._document.design.currency
        best, bound = (goal_text(cost.goal, each, currency) for each in (cost.value, cost.bound))
        if result.status == "optimal":
            return tr("Best {best} · proven", best=best)
        gap = decimal(f"{100 * cost.gap:.1f}")
        return tr("Best {best} · bound {bound} · gap {gap} %", best=best, bound=bound, gap=gap)
