"""What can be done with a front: compute it, and take the plan of one of its points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from hvplanner.app import edits
from hvplanner.gui.charts.chartid import ChartId
from hvplanner.gui.dialogs import questions
from hvplanner.gui.editing import edited
from hvplanner.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hvplanner.gui.bottom import Bottom
    from hvplanner.gui.documentbridge import DocumentBridge
    from hvplanner.gui.memory import Memory
    from hvplanner.model.design import Design
    from hvplanner.model.front import FrontPoint


class FrontCommands(QObject):
    """Handles the commands around the front."""

    message = Signal(str)
    """What was done or could not be done, for the status line."""

    def __init__(
        self, bridge: DocumentBridge, bottom: Bottom, memory: Memory, window: QWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._bottom = bottom
        self._memory = memory
        bridge.front.failed.connect(self._on_failed)
        bottom.front_run_wanted.connect(self.compute_front)
        bottom.front_point_taken.connect(self.take_point)

    @Slot()
    def compute_front(self) -> None:
        """Look for the front in a process of its own, as its page says."""
        self._bottom.show_chart(ChartId("front"))
        options = self._bottom.front_options(self._memory.settings.solve_options())
        self._bridge.front.start(self._bridge.document.design, options)

    @Slot(object)
    def take_point(self, point: FrontPoint) -> None:
        """Make the plan of a point part of the design, as one step."""
        run, document = self._bridge.front, self._bridge.document
        if run.front is None:
            return
        front, basis = run.front, run.basis

        def edit(design: Design) -> Design:
            plan = front.plan_for(design, point)
            if front.axis.basis(design) == basis:
                # Only the target that the front goes through may be another: it is no other plan.
                plan = plan.model_copy(update={"fingerprint": design.fingerprint()})
            return edits.accept_plan(design, plan)

        try:
            changed = edited(document, edit)
        except edits.EditError as error:
            self.message.emit(
                tr("The front is of a former state of the design. {error}", error=error)
            )
            return
        self._bridge.candidate = None
        document.apply(tr("take plan of the front"), changed)
        self.message.emit(tr("The plan is part of the design now. Undo takes it back."))

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        questions.tell(self._window, tr("That did not work."), text)
