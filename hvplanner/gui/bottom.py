"""The bottom zone: charts that answer the strip, the findings, and the solve."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.gui.charts import ChartTabs
    from hvplanner.gui.charts.chartid import ChartId
    from hvplanner.gui.charts.front import FrontChart
    from hvplanner.gui.findingspanel import FindingsPanel
    from hvplanner.gui.frontrun import FrontRun
    from hvplanner.gui.jobpanel import JobPanel
    from hvplanner.model.design import Design
    from hvplanner.model.draining import Drain
    from hvplanner.model.evaluation import Evaluation, Finding, Place
    from hvplanner.model.front import FrontOptions
    from hvplanner.model.solving import SolveOptions, SolveProgress, SolveResult


class Bottom(QWidget):
    """Made empty, filled by `load`: what it shows takes a moment to import."""

    place_wanted = Signal(object)
    """The place that a chart, a finding or a conflict leads to."""
    stop_wanted = Signal()
    repair_chosen = Signal(object)
    fix_wanted = Signal(object)
    """The `Finding` that its certain change is to settle."""
    order_wanted = Signal()
    """The best order of the drain that is shown is asked for."""
    front_run_wanted = Signal()
    """The front is to be computed."""
    front_point_taken = Signal(object)
    """The `FrontPoint` whose plan is wanted."""
    front_changed = Signal()
    """Another tab is in front."""

    def __init__(self, front: FrontRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = front
        self._front_chart: FrontChart | None = None
        self._layout = QStackedLayout(self)
        self._tabs: ChartTabs | None = None
        self._findings: FindingsPanel | None = None
        self._job: JobPanel | None = None

    def load(self) -> None:
        """Make the tabs, once."""
        if self._tabs is not None:
            return
        from hvplanner.gui.charts import ChartTabs
        from hvplanner.gui.charts.front import FrontChart
        from hvplanner.gui.findingspanel import FindingsPanel
        from hvplanner.gui.jobpanel import JobPanel

        self._tabs = ChartTabs()
        self._tabs.setAccessibleName(tr("Charts, findings and solve"))
        self._tabs.activated.connect(self.place_wanted)
        self._tabs.order_wanted.connect(self.order_wanted)
        self._front_chart = FrontChart(self._run)
        self._front_chart.run_wanted.connect(self.front_run_wanted)
        self._front_chart.stop_wanted.connect(self.stop_wanted)
        self._front_chart.point_taken.connect(self.front_point_taken)
        tip = tr("The cheapest plan for every drain time, or every headroom")
        self._tabs.setTabToolTip(self._tabs.addTab(self._front_chart, tr("Front")), tip)
        self._findings = FindingsPanel()
        self._findings.activated.connect(self._on_finding)
        self._findings.fix_wanted.connect(self.fix_wanted)
        self._tabs.addTab(self._findings, tr("Findings"))
        self._job = JobPanel()
        self._job.stop_requested.connect(self.stop_wanted)
        self._job.repair_chosen.connect(self.repair_chosen)
        self._job.place_wanted.connect(self.place_wanted)
        self._tabs.addTab(self._job, tr("Solve"))
        self._tabs.currentChanged.connect(self.front_changed)
        self._layout.addWidget(self._tabs)

    def steps_ahead(self) -> tuple[Callable[[], object], ...]:
        """Return what makes the parts of the tabs, for when there is time."""
        self.load()
        assert self._tabs is not None
        assert self._job is not None
        return (*self._tabs.steps_ahead(), self._job.load)

    # --- judge --------------------------------------------------------------------------------

    def show_evaluation(self, evaluation: Evaluation | None, design: Design) -> None:
        """Show what the judge says."""
        self.load()
        if self._tabs is not None and self._findings is not None:
            findings = evaluation.findings if evaluation else ()
            self._tabs.show_evaluation(evaluation, design)
            if self._front_chart is not None:
                self._front_chart.show_evaluation(evaluation, design)
            self._findings.show_findings(findings, design)
            title = tr("Findings ({count})", count=len(findings)) if findings else tr("Findings")
            tab = self._tabs.indexOf(self._findings)
            # The bar is laid out anew even where a tab gets the title that it has.
            if self._tabs.tabText(tab) != title:
                self._tabs.setTabText(tab, title)

    def show_chart(self, chart: ChartId) -> None:
        """Bring a chart to the front."""
        self.load()
        if self._tabs is not None:
            self._tabs.show_chart(chart.name, chart.key)

    @property
    def tab_in_front(self) -> int:
        """Return which tab is shown, counted from 0."""
        return self._tabs.currentIndex() if self._tabs else 0

    def show_tab(self, tab: int) -> None:
        """Bring a tab to the front, counted from 0."""
        self.load()
        if self._tabs is not None:
            self._tabs.setCurrentIndex(tab)

    def show_all_charts(self) -> int:
        """Bring every tab to the front once, and return how many there are."""
        self.load()
        assert self._tabs is not None
        for tab in range(self._tabs.count()):
            self._tabs.setCurrentIndex(tab)
        self._tabs.setCurrentIndex(0)
        return self._tabs.count()

    @Slot(object)
    def show_place(self, place: Place) -> None:
        """Mark in the chart what stands for the selection."""
        if self._tabs is not None:
            self._tabs.show_place(place)

    @property
    def chart_in_front(self) -> QWidget | None:
        """Return the chart that is shown, None where none is that can be zoomed."""
        page = self._tabs.currentWidget() if self._tabs else None
        return None if page in (self._front_chart, self._findings, self._job) else page

    @property
    def drain_in_front(self) -> Drain | None:
        """Return the drain that is shown, None where no chart of one is in front."""
        return self._tabs.drain if self._tabs else None

    def zoom(self, how: str) -> None:
        """Have the chart that is shown do "zoom_in", "zoom_out" or "zoom_all"."""
        if chart := self.chart_in_front:
            getattr(chart, how)()

    def front_options(self, solve: SolveOptions) -> FrontOptions:
        """Return which front the page asks for, with time and threads as for a solve."""
        self.load()
        assert self._front_chart is not None
        return self._front_chart.options(solve)

    # --- findings -----------------------------------------------------------------------------

    def next_finding(self) -> None:
        """Go to the next finding."""
        if self._findings is not None:
            self._front(self._findings)
            self._findings.next()

    def previous_finding(self) -> None:
        """Go to the previous finding."""
        if self._findings is not None:
            self._front(self._findings)
            self._findings.previous()

    def fix_finding(self) -> None:
        """Settle the current finding, if one change does."""
        if self._findings is not None:
            self._findings.fix_current()

    @Slot(object)
    def _on_finding(self, finding: Finding) -> None:
        place: Place = finding.place
        self.place_wanted.emit(place)

    # --- solve --------------------------------------------------------------------------------

    def show_solve(self) -> None:
        """Bring the solve to the front."""
        self.load()
        if self._job is not None:
            self._front(self._job)

    @property
    def solve_result(self) -> SolveResult | None:
        """Return how the solve ended that is shown, None where none is."""
        return self._job.result if self._job else None

    def forget_solve(self) -> None:
        """Show nothing of a solve any more: it was one of another design."""
        if self._job is not None:
            self._job.forget()

    def solve_started(self, currency: str) -> None:
        """Show that a solve began."""
        self.show_solve()
        if self._job is not None:
            self._job.started(currency)

    def solve_progressed(self, progress: SolveProgress) -> None:
        """Show news of the solve."""
        if self._job is not None:
            self._job.progress(progress)

    def solve_finished(self, result: SolveResult) -> None:
        """Show the end of the solve."""
        if self._job is not None:
            self._job.finished(result)

    def solve_failed(self, text: str) -> None:
        """Show that the solve broke down, and why."""
        if self._job is not None:
            self._job.failed(text)

    def _front(self, page: QWidget) -> None:
        if self._tabs is not None:
            self._tabs.setCurrentWidget(page)
