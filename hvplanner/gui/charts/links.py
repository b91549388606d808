"""The load of every link during a drain, against its capacity."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Slot
from PySide6.QtGui import QColor

from hvplanner.gui import theme
from hvplanner.gui.charts import linksdata as data
from hvplanner.gui.charts.drainpage import DrainPage, colour_of
from hvplanner.gui.charts.legend import Entry
from hvplanner.gui.charts.places import host_place
from hvplanner.gui.charts.rowsplot import RowsPlot
from hvplanner.gui.charts.timelinedata import clock
from hvplanner.gui.theme import GRID
from hvplanner.language import tr
from hvplanner.model.units import ROUND_TIMES_MS
from hvplanner.report.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from hvplanner.model.draining import Drain
    from hvplanner.report.subject import Subject

_ROW_HEIGHT = 5 * GRID
_FULL = 0.82
"""Height in its row of a load that is as high as the capacity."""
_BASE = 0.94
"""Where loads stand in their row, from above."""


class LinksChart(DrainPage):
    """Shows one drain: a row for each link, with its load as steps below its capacity."""

    plot: RowsPlot

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = data.NO_LINKS
        self._row = 0
        self._legend_entries: tuple[Entry, ...] = ()
        self.plot = RowsPlot(clock, ROUND_TIMES_MS, _ROW_HEIGHT)
        self.plot.setAccessibleName(tr("Load of links over time"))
        self.plot.hovered.connect(self._on_hover)
        self.plot.cursor_moved.connect(self._on_cursor)
        self.plot.clicked.connect(self._on_click)
        self._ground = self.plot.add_bars(-10)
        self._loads = self.plot.add_bars(0)
        self._capacity = self.plot.add_bars(5)
        self.set_content(self.plot)

    def show_drain(self, subject: Subject, drain: Drain) -> None:
        """Show the loads of a drain."""
        self._data = data.lay_out(drain)
        self._row = 0
        if not self._data.links:
            self.say_instead(tr("No load"), tr("Nothing is sent over any link in this drain."))
            return
        self.plot.set_rows(self._data.labels, self._data.end_ms * 1.02)
        self._draw(colour_of(subject, drain))
        self._legend_entries = (
            Entry(
                tr(
                    "Load by {network}",
                    network=clean(subject.label("networks", drain.network or "")),
                ),
                colour_of(subject, drain),
            ),
            Entry(tr("Capacity"), theme.current().muted, "line"),
        )
        self.show_content()
        self._on_cursor(-1.0)

    def legend(self) -> tuple[Entry, ...]:
        """Explain loads and capacity."""
        return self._legend_entries

    def data_text(self) -> str:
        """Return the steps of all links."""
        return data.as_text(self._data)

    def _draw(self, colour: str) -> None:
        colours = theme.current()
        end = self._data.end_ms
        rows = range(len(self._data.links))
        _fill(self._ground, ((row, 0, end, 1.0) for row in rows), colours.window)
        loads = ((each.row, each.start_ms, each.end_ms, each.share) for each in self._data.loads)
        _fill(self._loads, loads, colour)
        self._capacity.setOpts(
            x0=[0 for _ in rows],
            x1=[end for _ in rows],
            y0=[row + _BASE - _FULL for row in rows],
            width=None,
            height=0,
            pen=pg.mkPen(colours.muted, width=1),
            brush=pg.mkBrush(None),
        )

    @Slot(int, float, QPointF)
    def _on_hover(self, row: int, at_ms: float, _where: QPointF) -> None:
        if row >= 0:
            self._row = row
        self._on_cursor(at_ms if row >= 0 else -1.0)

    @Slot(float)
    def _on_cursor(self, at_ms: float) -> None:
        if not self.has_content():
            return
        if at_ms < 0:
            self.say_below(data.summary(self._data))
        else:
            self.say_below(self._data.describe(self._row, at_ms))

    @Slot(int, float)
    def _on_click(self, row: int, _at_ms: float) -> None:
        if self.subject is not None:
            host = self._data.host_of(row)
            self.activated.emit(host_place(self.subject, host))


def _fill(
    series: pg.BarGraphItem, bars: Iterable[tuple[int, float, float, float]], colour: str
) -> None:
    """Give a series its bars: (row, from, to, share of the capacity)."""
    found = list(bars)
    series.setOpts(
        x0=[start for _, start, _, _ in found],
        x1=[end for _, _, end, _ in found],
        y0=[row + _BASE - _FULL * share for row, _, _, share in found],
        y1=[row + _BASE for row, _, _, _ in found],
        width=None,
        height=None,
        brush=pg.mkBrush(QColor(colour)),
        pen=pg.mkPen(None),
    )
