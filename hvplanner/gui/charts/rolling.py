"""All hosts drained one after the other, over time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Slot
from PySide6.QtWidgets import QComboBox, QToolTip, QWidget

from hvplanner.gui import theme
from hvplanner.gui.background import Background
from hvplanner.gui.charts import rollingdata as data
from hvplanner.gui.charts.legend import Entry
from hvplanner.gui.charts.page import ChartPage
from hvplanner.gui.charts.places import host_place
from hvplanner.gui.charts.rowsplot import RowsPlot, fill
from hvplanner.gui.charts.timelinedata import clock
from hvplanner.gui.theme import GRID
from hvplanner.language import tr
from hvplanner.model.units import ROUND_TIMES_MS

if TYPE_CHECKING:
    from hvplanner.model.draining import HostTurn, RollingDrain
    from hvplanner.model.evaluation import Place
    from hvplanner.report.subject import Subject

_ROW_HEIGHT = 2 * GRID
LOOKS: dict[data.Stage, tuple[float, float]] = {
    "drain": (0.72, 1.0),
    "away": (0.4, 0.7),
    "back": (0.72, 0.55),
}
"""Height in the row and opacity of each stage."""
_BELOW_MOUSE = QPoint(12, 16)


@dataclass(frozen=True, slots=True)
class _Run:
    """A rolling drain with what it was simulated for."""

    subject: Subject
    stay: bool
    rolling: RollingDrain


class RollingChart(ChartPage):
    """Shows a row for each host. The run is simulated in a thread when the chart is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: _Run | None = None
        self._job: Background | None = None
        self._explained: HostTurn | None = None
        self._place: Place = ()
        self.policy = QComboBox()
        self.policy.setObjectName("rolling-policy")
        self.policy.setAccessibleName(tr("VMs of a host that is back"))
        self.policy.setToolTip(tr("What becomes of the VMs when their host is back"))
        for text, stay in ((tr("VMs come back"), False), (tr("VMs stay where they went"), True)):
            self.policy.addItem(text, stay)
        self.policy.activated.connect(self._on_policy)
        self.head.addWidget(self.policy)
        self.plot = RowsPlot(clock, ROUND_TIMES_MS, _ROW_HEIGHT)
        self.plot.setAccessibleName(tr("Hosts drained one after the other"))
        self.plot.cursor_moved.connect(self._on_cursor)
        self.plot.hovered.connect(self._on_hover)
        self.plot.clicked.connect(self._on_click)
        self._series = {stage: self.plot.add_bars(at) for at, stage in enumerate(data.STAGES)}
        self.set_content(self.plot)

    def before(self) -> tuple[str, str]:
        """Return what the chart is good for."""
        return (
            tr("Solve to see the rolling drain"),
            tr("It shows how long it takes to update every host in turn."),
        )

    def refresh(self, subject: Subject) -> None:
        """Show the run of a plan, once it is simulated."""
        self.policy.setVisible(subject.plan is not None)
        if subject.plan is None or not subject.evaluation.hosts:
            self._run = None
            nothing = (tr("No hosts"), tr("Declare a host class to see how its hosts are drained."))
            self.say_instead(*(nothing if subject.plan else self.before()))
            return
        run = self._run
        if run is None:
            self.say_instead(
                tr("Simulating"), tr("Every host in turn is drained, updated and rebooted.")
            )
        else:
            # Until the next run is there, the one before is better than nothing.
            self._show(run)
        if self._job is None and not (run and self._is_wanted(run, subject)):
            self._simulate(subject)

    def show_place(self, place: Place) -> None:
        """Mark the row of a host."""
        self._place = place
        self._mark()

    def legend(self) -> tuple[Entry, ...]:
        """Return the stages there are."""
        if self._run is None:
            return ()
        colour, colours = self._colour(self._run), theme.current()
        entries = {
            "drain": Entry(tr("Drained"), colour),
            "away": Entry(tr("Updated and rebooted"), colours.muted, "thin"),
            "back": Entry(tr("VMs come back"), colour, "pair"),
        }
        used = {
            stage
            for turn in self._run.rolling.turns
            for stage, start, end in data.stages(turn)
            if end > start
        }
        return tuple(entry for stage, entry in entries.items() if stage in used)

    def data_text(self) -> str:
        """Return the turns of the hosts."""
        return data.as_text(self._run.subject, self._run.rolling) if self._run else ""

    def zoom(self, factor: float) -> None:
        """Show a shorter or longer time."""
        self.plot.zoom(factor)

    def zoom_all(self) -> None:
        """Show the whole run."""
        self.plot.zoom_all()

    # --- simulating ---------------------------------------------------------------------------

    def _simulate(self, subject: Subject) -> None:
        self._job = Background(partial(_simulated, subject, stay=self._stay()), self)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    @Slot(object)
    def _on_done(self, run: _Run) -> None:
        self._job = None
        self._run = run
        if self.subject is not None:
            self.update_all()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self._run = None
        self.say_instead(tr("The rolling drain was not simulated"), str(error))

    def _stay(self) -> bool:
        return bool(self.policy.currentData())

    def _is_wanted(self, run: _Run, subject: Subject) -> bool:
        return run.subject.evaluation is subject.evaluation and run.stay == self._stay()

    # --- showing ------------------------------------------------------------------------------

    def _show(self, run: _Run) -> None:
        end = max([1, *(turn.end_ms for turn in run.rolling.turns)])
        self.plot.set_rows(data.labels(run.subject, run.rolling), end * 1.02)
        colours = theme.current()
        for stage, series in self._series.items():
            height, opacity = LOOKS[stage]
            spans = [
                (row, start, stop)
                for row, turn in enumerate(run.rolling.turns)
                for each, start, stop in data.stages(turn)
                if each == stage and stop > start
            ]
            colour = colours.muted if stage == "away" else self._colour(run)
            fill(series, spans, height=height, colour=colour, opacity=opacity, outline=1)
        self._mark()
        self.show_content()
        self._on_cursor(-1.0)

    @staticmethod
    def _colour(run: _Run) -> str:
        network = run.subject.networks.get(run.rolling.network or "")
        return theme.current().roles[network.role if network else "live_migration"]

    def _mark(self) -> None:
        run = self._run
        rows = (
            row
            for row, turn in enumerate(run.rolling.turns if run else ())
            if run and host_place(run.subject, turn.host) == self._place[:2]
        )
        self.plot.mark_row(next(rows, None))

    @Slot()
    def _on_policy(self) -> None:
        self.update_all()

    @Slot(float)
    def _on_cursor(self, at_ms: float) -> None:
        if (run := self._run) is None:
            return
        if at_ms < 0:
            self.say_below(data.summary(run.subject, run.rolling))
        else:
            self.say_below(data.moment(run.subject, run.rolling, at_ms))

    @Slot(int, float, QPointF)
    def _on_hover(self, row: int, _at_ms: float, where: QPointF) -> None:
        run = self._run
        turns = run.rolling.turns if run else ()
        turn = turns[row] if 0 <= row < len(turns) else None
        if run is None or turn is None:
            if self._explained is not None:
                QToolTip.hideText()
        elif turn is not self._explained:
            name, *facts = data.describe(run.subject, run.rolling, turn)
            text = f"<qt><b>{escape(name)}</b><br>{'<br>'.join(map(escape, facts))}</qt>"
            QToolTip.showText(where.toPoint() + _BELOW_MOUSE, text, self.plot)
        self._explained = turn

    @Slot(int, float)
    def _on_click(self, row: int, _at_ms: float) -> None:
        if (run := self._run) is not None:
            self.plot.mark_row(row)
            self.activated.emit(host_place(run.subject, run.rolling.turns[row].host))


def _simulated(subject: Subject, *, stay: bool) -> _Run:
    # Loaded in the thread: none of it is needed before.
    from hvplanner.evaluation.rolling import rolling_drain

    assert subject.plan is not None
    return _Run(subject, stay, rolling_drain(subject.design, subject.plan, stay=stay))
