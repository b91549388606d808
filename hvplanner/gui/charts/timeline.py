"""The drain of a host over time, migration by migration."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt, Slot
from PySide6.QtWidgets import QComboBox, QPushButton, QToolTip, QWidget

from hvplanner.gui import theme
from hvplanner.gui.charts import timelinedata as data
from hvplanner.gui.charts.drainpage import DrainPage, colour_of
from hvplanner.gui.charts.legend import Entry
from hvplanner.gui.charts.places import vm_place
from hvplanner.gui.charts.rowsplot import RowsPlot, fill
from hvplanner.gui.theme import GRID
from hvplanner.language import tr
from hvplanner.model.ordering import can_be_ordered
from hvplanner.model.units import ROUND_TIMES_MS

if TYPE_CHECKING:
    from hvplanner.model.draining import Drain, MigrationRecord
    from hvplanner.model.evaluation import Place
    from hvplanner.report.subject import Subject

_ROW_HEIGHT = 2 * GRID
_FARTHEST_TARGET = 2
"""In lengths of the drain; a target farther off is not drawn."""
_LOOKS: dict[data.Phase, tuple[float, float, int]] = {
    "waiting": (0.0, 0.7, 1),
    "setup": (0.62, 0.8, 0),
    "copy": (0.62, 1.0, 1),
    "again": (0.62, 0.55, 0),
    "stalled": (0.62, 1.0, 1),
    "blackout": (0.82, 1.0, 1),
    "saved": (0.3, 0.7, 1),
}
"""Height in the row, opacity and width of the outline of each phase."""
_BELOW_MOUSE = QPoint(12, 16)


class TimelineChart(DrainPage):
    """Shows one drain: a row for each VM, or for each slot of a connection."""

    plot: RowsPlot

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: _Shown | None = None
        self._explained: MigrationRecord | None = None
        self._asked: data.RowsBy | None = None
        self._place: Place = ()
        self.rows = QComboBox()
        self.rows.setObjectName("timeline-rows")
        self.rows.setAccessibleName(tr("Rows"))
        self.rows.setToolTip(tr("What a row stands for"))
        for text, by in ((tr("By VM"), "vm"), (tr("By connection"), "connection")):
            self.rows.addItem(text, by)
        self.rows.activated.connect(self._on_rows)
        self.head.addWidget(self.rows)
        self.order = QPushButton(tr("Best order…"))
        self.order.setObjectName("find-order")
        self.order.setToolTip(tr("Search the order and targets in which this drain ends soonest"))
        self.order.clicked.connect(self.order_wanted)
        self.head.addWidget(self.order)
        self.plot = RowsPlot(data.clock, ROUND_TIMES_MS, _ROW_HEIGHT)
        self.plot.setAccessibleName(tr("Migrations over time"))
        self.plot.cursor_moved.connect(self._on_cursor)
        self.plot.hovered.connect(self._on_hover)
        self.plot.clicked.connect(self._on_click)
        self._series = {
            phase: self.plot.add_bars(number) for number, phase in enumerate(data.PHASES)
        }
        self.set_content(self.plot)

    def refresh(self, subject: Subject) -> None:
        """Show the drain that was chosen, else the slowest."""
        self._shown = None
        super().refresh(subject)
        self.rows.setVisible(self._shown is not None)
        self.order.setVisible(self.drain is not None and can_be_ordered(self.drain))

    def on_other_drain(self) -> None:
        """Let its number of VMs decide what rows stand for."""
        self._asked = None

    def show_drain(self, subject: Subject, drain: Drain) -> None:
        """Lay out a drain."""
        by = self._asked or data.rows_by(drain)
        self.rows.setCurrentIndex(self.rows.findData(by))
        shown = _Shown(subject, drain, data.lay_out(subject, drain, by))
        self._shown = shown
        end = max(shown.laid.end_ms, drain.bound_ms, shown.target() or 0)
        self.plot.set_rows(shown.laid.labels, end * 1.02)
        self._draw(shown)
        self._mark(shown)
        self.show_content()
        self._on_cursor(-1.0)

    def show_place(self, place: Place) -> None:
        """Mark the row of a VM, or show the drain of a host."""
        self._place = place
        super().show_place(place)
        if self._shown is not None:
            self._mark(self._shown)

    def legend(self) -> tuple[Entry, ...]:
        """Return the phases there are, and the lines."""
        if (shown := self._shown) is None:
            return ()
        colours = theme.current()
        entries: dict[data.Phase, Entry] = {
            "waiting": Entry(tr("Waiting"), colours.muted, "thin"),
            "setup": Entry(tr("Setting up"), colours.muted),
            "copy": Entry(tr("Copying, pass by pass"), shown.colours()["copy"], "pair"),
            "stalled": Entry(tr("Does not converge"), colours.attention),
            "blackout": Entry(tr("Blackout"), colours.text),
            "saved": Entry(tr("Saved, down meanwhile"), colours.text, "thin"),
        }
        found = [entry for phase, entry in entries.items() if shown.laid.bars[phase]]
        found.append(Entry(tr("Lower bound"), colours.accent, "dash"))
        if shown.target() is not None:
            found.append(Entry(tr("Target"), colours.violated, "line"))
        return tuple(found)

    def data_text(self) -> str:
        """Return the migrations of the drain."""
        return data.as_text(self._shown.subject, self._shown.drain) if self._shown else ""

    def _draw(self, shown: _Shown) -> None:
        for phase, series in self._series.items():
            height, opacity, outline = _LOOKS[phase]
            spans = [(bar.row, bar.start_ms, bar.end_ms) for bar in shown.laid.bars[phase]]
            colour = shown.colours()[phase]
            fill(series, spans, height=height, colour=colour, opacity=opacity, outline=outline)
        colours = theme.current()
        self.plot.set_line("bound", shown.drain.bound_ms, colours.accent, Qt.PenStyle.DashLine)
        self.plot.set_line("target", shown.target(), colours.violated, Qt.PenStyle.SolidLine)

    def _mark(self, shown: _Shown) -> None:
        rows = (
            row
            for row, here in enumerate(shown.laid.members)
            if any(vm_place(shown.subject, each.vm) == self._place[:2] for each in here)
        )
        self.plot.mark_row(next(rows, None))

    @Slot()
    def _on_rows(self) -> None:
        self._asked = self.rows.currentData()
        self.update_all()

    @Slot(float)
    def _on_cursor(self, at_ms: float) -> None:
        if (shown := self._shown) is None:
            return
        if at_ms < 0:
            self.say_below(
                tr("{drain}  ·  time in m:ss", drain=data.drain_summary(shown.subject, shown.drain))
            )
        else:
            self.say_below(data.moment(shown.drain, at_ms).in_words())

    @Slot(int, float, QPointF)
    def _on_hover(self, row: int, at_ms: float, where: QPointF) -> None:
        shown = self._shown
        migration = shown.laid.migration_at(row, at_ms) if shown else None
        if shown is None or migration is None:
            if self._explained is not None:
                QToolTip.hideText()
        elif migration is not self._explained:
            name, *facts = data.describe(shown.subject, shown.drain, migration)
            lines = "<br>".join(escape(each) for each in facts if each)
            text = f"<qt><b>{escape(name)}</b><br>{lines}</qt>"
            QToolTip.showText(where.toPoint() + _BELOW_MOUSE, text, self.plot)
        self._explained = migration

    @Slot(int, float)
    def _on_click(self, row: int, at_ms: float) -> None:
        if (shown := self._shown) is None:
            return
        here = shown.laid.members[row]
        # A VM has its row to itself: there the empty part means it as well.
        migration = shown.laid.migration_at(row, at_ms) or (here[0] if len(here) == 1 else None)
        if migration is not None:
            self.plot.mark_row(row)
            self.activated.emit(vm_place(shown.subject, migration.vm))


@dataclass(frozen=True, slots=True)
class _Shown:
    """What is drawn."""

    subject: Subject
    drain: Drain
    laid: data.TimelineData

    def target(self) -> int | None:
        """Return the time that is promised, None where it would squeeze the drain to a corner."""
        targets = self.subject.design.targets
        target = targets.drain_fallback_ms if self.drain.fallback else targets.drain_ms
        is_near = target is not None and target <= _FARTHEST_TARGET * self.laid.end_ms
        return target if is_near else None

    def colours(self) -> dict[data.Phase, str]:
        """Return the colour of each phase; copies have that of their network."""
        colours = theme.current()
        copies = colour_of(self.subject, self.drain)
        return {
            "waiting": colours.muted,
            "setup": colours.muted,
            "copy": copies,
            "again": copies,
            "stalled": colours.attention,
            "blackout": colours.text,
            "saved": colours.text,
        }
