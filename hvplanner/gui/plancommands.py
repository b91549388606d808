"""What the Plan menu does: solve, decide on what was found, and walk through findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from hvplanner.app import edits
from hvplanner.gui.dialogs import questions
from hvplanner.model.units import COUNT, MS, PERCENT
from hvplanner.model.words import word

if TYPE_CHECKING:
    from hvplanner.gui.mainwindow import MainWindow
    from hvplanner.model.solving import Repair, SolveProgress, SolveResult

_GOAL_UNITS = {"drain_time": MS, "headroom": PERCENT}


class PlanCommands(QObject):
    """Handles the commands around a plan."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = window.bridge
        self._bridge.solve_started.connect(self._on_started)
        self._bridge.solve_progressed.connect(self._on_progress)
        self._bridge.solve_finished.connect(self._on_finished)
        self._bridge.candidate_lost.connect(self._on_lost)
        self._bridge.failed.connect(self._on_failed)

    @Slot()
    def solve(self) -> None:
        """Search the cheapest plan in a process of its own."""
        self._bridge.set_candidate(None)
        self._bridge.solve(self._window.settings.solve_options())

    @Slot()
    def stop(self) -> None:
        """End the search and keep its best plan."""
        self._window.show_progress("Stopping…")
        self._bridge.stop_solving()

    @Slot()
    def accept_plan(self) -> None:
        """Make the plan that was found part of the design."""
        plan, document = self._bridge.candidate, self._window.document
        if plan is not None:
            try:
                changed = edits.accept_plan(document.design, plan)
            except edits.EditError as error:
                self._window.show_message(f"The plan is for a former state of the design. {error}")
                return
            self._bridge.candidate = None
            document.apply("accept plan", changed)
            self._window.show_progress("")
            self._window.show_message("The plan is part of the design now. Undo takes it back.")

    @Slot()
    def discard_plan(self) -> None:
        """Forget the plan that was found."""
        self._bridge.set_candidate(None)
        self._window.show_progress("")
        self._window.show_message("The plan that was found is forgotten.")

    @Slot()
    def remove_plan(self) -> None:
        """Take the accepted plan out of the design."""
        document = self._window.document
        document.apply("remove plan", edits.remove_plan(document.design))

    @Slot()
    def recheck(self) -> None:
        """Judge the design anew."""
        self._bridge.judge()

    @Slot()
    def next_finding(self) -> None:
        """Go to the place of the next finding."""
        self._window.bottom.next_finding()

    @Slot()
    def previous_finding(self) -> None:
        """Go to the place of the previous finding."""
        self._window.bottom.previous_finding()

    @Slot(object)
    def choose_repair(self, repair: Repair) -> None:
        """Change the design as a repair of a conflict says, as one step."""
        document = self._window.document
        try:
            changed = edits.set_field(document.design, repair.place, repair.value)
        except edits.EditError as error:
            self._window.show_message(str(error))
            return
        document.apply("repair target", changed)
        self._window.selection.select(repair.place)
        self._window.show_message(f"{repair.text}. Solve (F5) searches again.")

    # --- what the solver says -----------------------------------------------------------------

    @Slot()
    def _on_started(self) -> None:
        self._window.show_progress("Solving…")
        self._window.bottom.solve_started()

    @Slot(object)
    def _on_progress(self, progress: SolveProgress) -> None:
        self._window.show_progress(self._progress_text(progress))
        self._window.bottom.solve_progressed(progress)

    @Slot(object)
    def _on_finished(self, result: SolveResult) -> None:
        self._window.bottom.solve_finished(result)
        self._window.show_progress(self._result_text(result))
        if result.plan is not None:
            self._bridge.set_candidate(result.plan)
            self._window.show_message("Look at the plan, then accept or discard it.")
            self._window.selection.select(("plan",))
        elif result.status == "infeasible":
            self._window.bottom.show_solve()

    @Slot()
    def _on_lost(self) -> None:
        self._window.show_progress("The plan found does not fit the design any more")

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        self._window.show_progress("")
        questions.tell(self._window, "That did not work.", text)

    def _progress_text(self, progress: SolveProgress) -> str:
        unit = _GOAL_UNITS.get(progress.goal, COUNT)
        best = "none yet" if progress.value is None else unit.format(progress.value)
        return f"{word(progress.goal)}: best {best} · bound {unit.format(progress.bound)}"

    def _result_text(self, result: SolveResult) -> str:
        if result.plan is None:
            return {
                "infeasible": "No plan meets all targets",
                "stopped": "Stopped before a plan was found",
            }.get(result.status, "No plan was found")
        goals = result.plan.proof.goals
        if not goals:
            return "Plan found"
        cost = goals[0]
        how = "proven" if result.status == "optimal" else f"gap {cost.gap:.1%}"
        unit = _GOAL_UNITS.get(cost.goal, COUNT)
        return f"Best {unit.format(cost.value)} · bound {unit.format(cost.bound)} · {how}"
