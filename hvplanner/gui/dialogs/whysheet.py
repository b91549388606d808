"""Why there is no plan, or what the cheapest plan is bound by, with a click for each change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot

from hvplanner.app.jobs import ExplainJob
from hvplanner.gui import theme
from hvplanner.gui.conflictpage import ConflictPage
from hvplanner.gui.dialogs.searchsheet import SearchSheet
from hvplanner.language import mark, tr, translated
from hvplanner.report.text import clean, duration

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Place
    from hvplanner.model.explanation import Explanation, Repair
    from hvplanner.model.solving import SolveOptions

_TITLES = {
    "infeasible": mark("No plan meets all targets"),
    "feasible": mark("There is a plan"),
    "stopped": mark("Not known yet"),
}


class WhySheet(SearchSheet):
    """Looks for the reasons as soon as it is open; what is chosen in it closes it."""

    place_wanted = Signal(object)
    """The `Place` of a target or limit."""
    repair_chosen = Signal(object)
    """The `Repair` that is to be made."""

    def __init__(self, window: QWidget, design: Design, options: SolveOptions) -> None:
        super().__init__(
            window, "why", tr("Why this plan?"), tr("End the search with what is known so far")
        )
        self.resize(QSize(96 * theme.GRID, 66 * theme.GRID))
        self._currency = design.currency
        self.found: Explanation | None = None
        self.add_text(
            tr(
                "Which targets and limits make the plan as dear as it is, and what the next better"
                " drain would cost. Where there is no plan: what clashes, and what would help."
            ),
            muted=True,
        )
        self.add_state()
        self.finish()
        self.begin(
            ExplainJob(design, options),
            tr("Solving with each target and limit loosened…"),
            options.seconds,
        )

    def take(self, result: Explanation) -> None:
        """Show the explanation."""
        self.found = result
        after = tr("Took {elapsed}.", elapsed=duration(result.elapsed_ms))
        said = (f"{translated(_TITLES[result.status])}.", clean(result.message), after)
        self.state.setText(" ".join(each for each in said if each))
        page = ConflictPage()
        page.place_wanted.connect(self._on_place)
        page.repair_chosen.connect(self._on_repair)
        page.show_explanation(result, self._currency)
        self.show_answer(page)

    @Slot(object)
    def _on_place(self, place: Place) -> None:
        self.accept()
        self.place_wanted.emit(place)

    @Slot(object)
    def _on_repair(self, repair: Repair) -> None:
        self.accept()
        self.repair_chosen.emit(repair)
