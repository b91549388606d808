"""Which page is shown: that to start from, or the desk with a design; and the turn to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from hvplanner.gui.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.gui.desk import Desk
    from hvplanner.gui.documentbridge import DocumentBridge
    from hvplanner.gui.frame import Frame
    from hvplanner.gui.selection import Selection
    from hvplanner.model.evaluation import Evaluation


class Stage(QObject):
    """Shows a design that may be large in steps, so that the window does not stand still for it."""

    turned = Signal()
    """To another page, to another design, or to what the judge says of it."""

    def __init__(self, bridge: DocumentBridge, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._selection = selection
        self._turns = Turns(self)
        self._tellings = Turns(self)
        self.is_open = False
        """Whether a design is shown, on the desk."""

    def furnish(self, frame: Frame, desk: Desk) -> None:
        """Show these from now on."""
        self._frame = frame
        self._desk = desk

    @property
    def is_turning(self) -> bool:
        """Tell whether a design is there that is not shown yet."""
        return self._turns.is_busy

    @property
    def is_telling(self) -> bool:
        """Tell whether something that the judge says of the design is not shown yet."""
        return self._tellings.is_busy

    @Slot()
    def show_start(self) -> None:
        """Show the start page."""
        self.stop()
        self.is_open = False
        self._frame.show_start()
        self.turned.emit()

    @Slot()
    def show_design(self) -> None:
        """Show the design that was just opened or begun."""
        self.stop()
        for step in self._steps():
            step()

    @Slot()
    def show_opened(self) -> None:
        """Show the design that was read, step by step, and then have it judged."""
        self._bridge.wait()
        self._turns.take(self._steps())

    def show_judged(self, evaluation: Evaluation) -> None:
        """Show what the judge says of a design, step by step."""
        steps = self._desk.steps_to_evaluation(evaluation)
        self._tellings.take((*steps, self.turned.emit))

    @Slot()
    def await_design(self) -> None:
        """Show nothing of a design that is being read: it comes in steps once it is there."""
        self._tellings.forget()
        self.is_open = False

    def prepare(self) -> None:
        """Have all in its place before the first design is shown."""
        self._turns.take((self._desk.bottom.load, *self._desk.steps_to_design()))

    def finish(self) -> None:
        """Take the steps that are left now."""
        self._turns.finish()
        self._tellings.finish()

    def stop(self) -> None:
        """Take no step any more."""
        self._turns.forget()
        self._tellings.forget()

    def _steps(self) -> tuple[Callable[[], object], ...]:
        is_judged = self._bridge.evaluation is not None
        return (
            *self._desk.steps_to_design(),
            *(() if is_judged else self._desk.steps_to_evaluation(None)),
            self._turn_to_desk,
            self.turned.emit,
            self._select_first,
            *(() if is_judged else (self._bridge.judge,)),
        )

    def _turn_to_desk(self) -> None:
        self.is_open = True
        self._frame.tools.show_progress("")
        self._desk.bottom.forget_solve()
        self._frame.show_desk()

    def _select_first(self) -> None:
        classes = self._bridge.document.design.host_classes
        first = ("host_classes", classes[0].id) if classes else ("host_classes",)
        self._selection.select_anew(first)
        if table := self._desk.workspace.table:
            table.view.setFocus()
