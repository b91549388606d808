"""Charts of what is used of what there can be, one row a port, a switch or a host."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPointF, Slot

from hvplanner.gui import theme
from hvplanner.gui.charts import gaugesdata as data
from hvplanner.gui.charts.axes import COUNT_STEPS
from hvplanner.gui.charts.legend import Entry
from hvplanner.gui.charts.page import ChartPage
from hvplanner.gui.charts.rowsplot import RowsPlot, fill
from hvplanner.gui.theme import GRID
from hvplanner.language import mark, tr, translated
from hvplanner.model import units
from hvplanner.report.text import memory, quantity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from hvplanner.model.evaluation import Place
    from hvplanner.report.subject import Subject

_ROW_HEIGHT = 3 * GRID
_GIB_STEPS = tuple(step * 1024 for step in COUNT_STEPS)
_LATER = 0.55
"""Opacity of what is used after a failure."""


class GaugesChart(ChartPage):
    """Draws gauges: a frame up to the limit, what is planned in it, and what is used."""

    role: ClassVar[str]
    title: ClassVar[str]
    without: ClassVar[tuple[str, str]]
    used: ClassVar[str] = mark("Used")
    steps: ClassVar[Sequence[float]] = COUNT_STEPS

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gauges: tuple[data.Gauge, ...] = ()
        self._place: Place = ()
        self.plot = RowsPlot(self.text_of, self.steps, _ROW_HEIGHT)
        self.plot.setAccessibleName(translated(self.title))
        self.plot.hovered.connect(self._on_hover)
        self.plot.clicked.connect(self._on_click)
        names = ("limit", "planned", "used", "after", "short")
        self._series = {name: self.plot.add_bars(n) for n, name in enumerate(names)}
        self.set_content(self.plot)

    @staticmethod
    def text_of(value: float, _step: float) -> str:
        """Return a value on the axis."""
        return quantity(round(value), units.COUNT)

    def gauges_of(self, subject: Subject) -> tuple[data.Gauge, ...]:
        """Return what is to be drawn."""
        raise NotImplementedError

    def before(self) -> tuple[str, str]:
        """Return what the chart is good for."""
        title, text = self.without
        return translated(title), translated(text)

    def refresh(self, subject: Subject) -> None:
        """Show a row for each gauge."""
        self._gauges = self.gauges_of(subject)
        if not self._gauges:
            self.say_instead(*self.before())
            return
        end = max((max(each.limit, each.available, each.most) for each in self._gauges), default=1)
        self.plot.set_rows([each.named() for each in self._gauges], max(1, end) * 1.04)
        self._draw()
        self._mark()
        self.show_content()
        self.say_below(translated(self.title))

    def legend(self) -> tuple[Entry, ...]:
        """Return the bars there are."""
        colours = theme.current()
        found = [Entry(translated(self.used), colours.roles[self.role])]
        if any(each.after is not None for each in self._gauges):
            found.append(Entry(tr("After the worst failure"), colours.roles[self.role], "thin"))
        if any(each.planned is not None for each in self._gauges):
            found.append(Entry(tr("Planned"), colours.accent, "outline"))
        if any(each.most > each.available for each in self._gauges):
            found.append(Entry(tr("More than there is"), colours.violated))
        found.append(Entry(tr("Limit"), colours.muted, "outline"))
        return tuple(found)

    def data_text(self) -> str:
        """Return the gauges."""
        return data.as_text(self._gauges)

    def show_place(self, place: Place) -> None:
        """Mark the row of a place."""
        self._place = place
        self._mark()

    def zoom(self, factor: float) -> None:
        """Show a shorter or longer part of the axis."""
        self.plot.zoom(factor)

    def zoom_all(self) -> None:
        """Show the whole axis."""
        self.plot.zoom_all()

    def _mark(self) -> None:
        rows = (row for row, each in enumerate(self._gauges) if each.place == self._place)
        self.plot.mark_row(next(rows, None))

    def _draw(self) -> None:
        colours = theme.current()
        own = colours.roles[self.role]
        rows = list(enumerate(self._gauges))
        fill(
            self._series["limit"],
            [(row, 0, each.limit) for row, each in rows],
            height=0.76,
            colour=colours.window,
            outline=1,
            frame=colours.muted,
        )
        fill(
            self._series["planned"],
            [(row, 0, each.planned) for row, each in rows if each.planned],
            height=0.76,
            colour=colours.accent_tint,
            outline=1,
            frame=colours.accent,
        )
        fill(
            self._series["used"],
            [(row, 0, min(each.used, each.available)) for row, each in rows],
            height=0.36,
            colour=own,
        )
        fill(
            self._series["after"],
            [(row, 0, min(each.after, each.available)) for row, each in rows if each.after],
            height=0.1,
            colour=own,
            opacity=_LATER,
            middle=0.77,
        )
        fill(
            self._series["short"],
            [(row, each.available, each.most) for row, each in rows if each.most > each.available],
            height=0.36,
            colour=colours.violated,
        )

    @Slot(int, float, QPointF)
    def _on_hover(self, row: int, _value: float, _where: QPointF) -> None:
        if 0 <= row < len(self._gauges):
            gauge = self._gauges[row]
            self.say_below(f"{gauge.label}  ·  {gauge.text}")
        elif self._gauges:
            self.say_below(translated(self.title))

    @Slot(int, float)
    def _on_click(self, row: int, _value: float) -> None:
        if 0 <= row < len(self._gauges):
            self.plot.mark_row(row)
            self.activated.emit(self._gauges[row].place)


class VfsChart(GaugesChart):
    """VFs of every port and receive queues of every virtual switch."""

    role = "vm"
    title = mark(
        "VFs of every port and receive queues of every virtual switch, on each host of a class"
    )
    used = mark("Used or wanted")
    without = (
        mark("No VFs and no queues"),
        mark("Ports have them when a plan puts virtual switches on them. Solve to see how many."),
    )

    def gauges_of(self, subject: Subject) -> tuple[data.Gauge, ...]:
        """Return VFs, then queues."""
        return data.vf_gauges(subject)


class HostsChart(GaugesChart):
    """Memory of VMs on every host."""

    role = "vm"
    title = mark("Memory of the VMs on every host, nothing failed")
    steps = _GIB_STEPS
    without = (
        mark("No hosts"),
        mark("Declare a host class to see how its VMs spread over the hosts."),
    )

    def gauges_of(self, subject: Subject) -> tuple[data.Gauge, ...]:
        """Return the memory of every host."""
        return data.host_gauges(subject)

    @staticmethod
    def text_of(value: float, _step: float) -> str:
        """Return a value on the axis, in the unit of memory people use."""
        return memory(round(value)) if value else "0"
