"""The charts behind tabs, each loaded when it is first shown."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from hvplanner.language import mark, translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from hvplanner.gui.charts.page import ChartPage
    from hvplanner.model.design import Design
    from hvplanner.model.draining import Drain
    from hvplanner.model.evaluation import Evaluation, Place

_ZOOM = 1.4
_PACKAGE = "hvplanner.gui.charts"


@dataclass(frozen=True, slots=True)
class _Chart:
    """A chart: its name, title and class, as module and class name for it is slow to load.

    The module is one of this package; a leading dot leads to one beside it.
    """

    name: str
    title: str
    module: str
    class_name: str
    tip: str


_CHARTS = (
    _Chart(
        "topology", mark("Topology"), ".topology.page", "TopologyPage", mark("The cluster drawn")
    ),
    _Chart(
        "timeline",
        mark("Timeline"),
        "timeline",
        "TimelineChart",
        mark("Migrations of a drain over time"),
    ),
    _Chart(
        "rolling",
        mark("Rolling drain"),
        "rolling",
        "RollingChart",
        mark("All hosts drained in turn"),
    ),
    _Chart(
        "upgrade",
        mark("Upgrade"),
        "upgrade",
        "UpgradeChart",
        mark("All nodes brought to a later release"),
    ),
    _Chart(
        "links", mark("Links"), "links", "LinksChart", mark("Load of every link during a drain")
    ),
    _Chart(
        "spread",
        mark("Durations"),
        "spread",
        "SpreadChart",
        mark("Within which time how many VMs move"),
    ),
    _Chart(
        "failures", mark("Failures"), "sheets", "FailuresChart", mark("Failures against targets")
    ),
    _Chart(
        "vfs", mark("VFs and queues"), "gauges", "VfsChart", mark("VFs per port, queues per switch")
    ),
    _Chart("hosts", mark("Hosts"), "gauges", "HostsChart", mark("Memory of the VMs on every host")),
    _Chart(
        "moves",
        mark("Moves"),
        "sheets",
        "MovesChart",
        mark("VMs that leave the host they run on today"),
    ),
    _Chart(
        "guests",
        mark("Guests"),
        "guests",
        "GuestsChart",
        mark("Guests whose integration services are behind, in the order of their updates"),
    ),
    _Chart("cost", mark("Cost"), "sheets", "CostChart", mark("What the plan costs, part by part")),
    _Chart(
        "practice",
        mark("Rules of thumb"),
        "practice",
        "PracticeChart",
        mark("What common practice would buy"),
    ),
)

_SLOW = ("timeline", "rolling", "upgrade", "links", "spread", "vfs")
"""Charts that take so long to make that it would be felt when they are first seen."""


class ChartTabs(QTabWidget):
    """Shows the charts of an evaluation. Other tabs may stand beside them."""

    activated = Signal(object)
    """The `Place` of what was clicked in a chart."""
    order_wanted = Signal()
    """The best order of the drain that is shown is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("charts")
        self.setDocumentMode(True)
        self._evaluation: Evaluation | None = None
        self._design: Design | None = None
        self._place: Place = ()
        self._slots: dict[str, _Slot] = {}
        for chart in _CHARTS:
            slot = _Slot(chart)
            self._slots[chart.name] = slot
            tab = self.addTab(slot, translated(chart.title))
            self.setTabToolTip(tab, translated(chart.tip))
        self.currentChanged.connect(self._bring_up_to_date)

    def show_evaluation(self, evaluation: Evaluation | None, design: Design) -> None:
        """Show what the judge says. `design` holds the plan that was judged."""
        self._evaluation, self._design = evaluation, design
        for slot in self._slots.values():
            slot.is_stale = True
        self._bring_up_to_date()

    def show_chart(self, name: str, key: str | None = None) -> None:
        """Bring a chart to the front, and in it the drain, scenario or other thing of a key.

        Tabs of others are known by their object names.
        """
        slot = self._slots.get(name)
        if slot is None:
            other = self.findChild(QWidget, name)
            if other is not None and self.indexOf(other) >= 0:
                self.setCurrentWidget(other)
            return
        self.setCurrentWidget(slot)
        if self._design is not None:
            self._update(slot)
            slot.page(self).show_key(key or None)

    def steps_ahead(self) -> tuple[Callable[[], object], ...]:
        """Return what loads the charts that take longest, for when there is time."""
        return tuple(partial(self._slots[name].load, self) for name in _SLOW)

    def show_place(self, place: Place) -> None:
        """Mark what stands for a place of the design in the chart that is seen."""
        self._place = place
        if (slot := self._current()) is not None and not slot.is_stale:
            self._follow(slot)

    def current_chart(self) -> str | None:
        """Return the name of the chart in front; None if it is a tab of others."""
        slot = self._current()
        return slot.chart.name if slot else None

    @property
    def drain(self) -> Drain | None:
        """Return the drain that the chart in front shows."""
        slot = self._current()
        return slot.drain if slot else None

    def showEvent(self, event: QShowEvent) -> None:
        """Load the chart in front now that it is seen."""
        super().showEvent(event)
        self._bring_up_to_date()

    def _current(self) -> _Slot | None:
        widget = self.currentWidget()
        return widget if isinstance(widget, _Slot) else None

    @Slot()
    def _bring_up_to_date(self) -> None:
        slot = self._current()
        if slot is not None and self.isVisible():
            self._update(slot)

    def _update(self, slot: _Slot) -> None:
        # There is nothing to draw before the first answer, and nothing to take back.
        has_something = slot.is_used or self._evaluation is not None
        if slot.is_stale and has_something and self._design is not None:
            slot.is_stale = False
            slot.page(self).show_evaluation(self._evaluation, self._design)
        self._follow(slot)

    def _follow(self, slot: _Slot) -> None:
        # Once for each selection: whoever then chooses another drain keeps it through edits.
        if slot.is_used and slot.place != self._place:
            slot.place = self._place
            slot.page(self).show_place(self._place)


class _Slot(QWidget):
    """The tab of a chart, empty until it is loaded."""

    def __init__(self, chart: _Chart) -> None:
        super().__init__()
        self.chart = chart
        self.is_stale = True
        self.place: Place = ()
        """The place the chart was last asked to mark."""
        self._page: ChartPage | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @Slot()
    def zoom_in(self) -> None:
        """Show a shorter part of the chart."""
        if self._page is not None:
            self._page.zoom(1 / _ZOOM)

    @Slot()
    def zoom_out(self) -> None:
        """Show a longer part of the chart."""
        if self._page is not None:
            self._page.zoom(_ZOOM)

    @Slot()
    def zoom_all(self) -> None:
        """Show the whole chart."""
        if self._page is not None:
            self._page.zoom_all()

    @property
    def drain(self) -> Drain | None:
        """Return the drain that the chart shows, None for any other chart."""
        return self._page.drain if self._page else None

    @property
    def is_used(self) -> bool:
        """Tell whether the chart was ever asked to show something."""
        return self._layout.count() > 0

    def page(self, tabs: ChartTabs) -> ChartPage:
        """Return the chart, to show something, loading it if need be."""
        page = self.load(tabs)
        if not self.is_used:
            # Only now: Qt measures all that is in a tab, seen or not.
            self._layout.addWidget(page)
            page.show()
        return page

    def load(self, tabs: ChartTabs) -> ChartPage:
        """Make the chart, once."""
        if self._page is None:
            module = importlib.import_module(f".{self.chart.module}", _PACKAGE)
            page: ChartPage = getattr(module, self.chart.class_name)(self)
            page.hide()
            page.activated.connect(tabs.activated)
            page.chart_wanted.connect(tabs.show_chart)
            page.order_wanted.connect(tabs.order_wanted)
            self._page = page
        return self._page
