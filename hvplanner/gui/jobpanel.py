"""A solve at work: best plan and bound closing in, and how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hvplanner.gui import icons, theme
from hvplanner.gui.charts.celltable import CellTable
from hvplanner.gui.charts.solvehistory import Outcome, SolveHistory, outcome
from hvplanner.gui.conflictpage import ConflictPage
from hvplanner.gui.emptypage import EmptyPage
from hvplanner.gui.theme import GRID
from hvplanner.language import tr
from hvplanner.model.words import word
from hvplanner.report.text import clean, duration

if TYPE_CHECKING:
    from hvplanner.gui.charts.cells import Sheet
    from hvplanner.gui.charts.progressplot import ProgressPlot
    from hvplanner.model.plan import GoalName
    from hvplanner.model.solving import SolveProgress, SolveResult

_TICK_MS = 500
_SIGNS = {"good": "good", "attention": "finding", "violated": "violated"}


class JobPanel(QWidget):
    """Shows one solve from its start to its end, and after that how it ended."""

    stop_requested = Signal()
    repair_chosen = Signal(object)
    """The `Repair` that is to be made."""
    place_wanted = Signal(object)
    """The place of what takes part in a conflict."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("job")
        self._history = SolveHistory()
        self._goal: GoalName | None = None
        """The goal whose lines are looked at, None for the one worked on."""
        self._outcome: Outcome | None = None
        self.result: SolveResult | None = None
        """How the solve ended that is shown."""
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._plot: ProgressPlot | None = None
        self._goals = CellTable(tr("Goals"))
        self._goals.clicked.connect(self._on_goal)
        self._goals.setMinimumWidth(40 * GRID)
        self._work = QWidget()
        self._columns = QHBoxLayout(self._work)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(1)
        self._columns.addWidget(self._goals, 4)
        self._pages = QStackedWidget()
        self._empty = EmptyPage()
        self._conflict = ConflictPage()
        self._conflict.repair_chosen.connect(self.repair_chosen)
        self._conflict.place_wanted.connect(self.place_wanted)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._work)
        self._pages.addWidget(self._conflict)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_head())
        layout.addWidget(self._pages, 1)
        self.forget()

    # --- what happens -------------------------------------------------------------------------

    def forget(self) -> None:
        """Show that this design was not solved yet."""
        self._timer.stop()
        self._stop.hide()
        self._history = SolveHistory()
        self._goal = self._outcome = self.result = None
        self._say("", "")
        self._empty.say(
            tr("No solve yet"),
            tr("Press F5: it searches the cheapest plan that meets all targets."),
        )
        self._pages.setCurrentWidget(self._empty)

    def started(self, currency: str = "") -> None:
        """Show that a solve began. Money is in a currency of the design."""
        self._history = SolveHistory(currency)
        self._goal = self._outcome = self.result = None
        self._clock.start()
        self._timer.start()
        self._stop.setEnabled(True)
        self._stop.show()
        self._empty.say(tr("Solving"), tr("Reading the design and looking for a first plan."))
        self._pages.setCurrentWidget(self._empty)
        self._tick()

    @Slot(object)
    def progress(self, news: SolveProgress) -> None:
        """Show news of the solve."""
        if news.note:
            self._empty.say(
                tr("No plan is possible"),
                clean(tr("{note}. Looking for what helps.", note=news.note)),
            )
            return
        self._history.add(news)
        self._show_history()
        self._tick()

    @Slot(object)
    def finished(self, result: SolveResult) -> None:
        """Show the end of the solve."""
        self.result = result
        self._end(outcome(result))
        if result.plan is not None:
            self._history.finish(result.plan)
            # The first goal is what people look at when it is over.
            self._goal = next(iter(self._history.goals), None)
        if result.status == "infeasible":
            self._conflict.show_result(result, self._history.currency)
            self._pages.setCurrentWidget(self._conflict)
        elif self._history.goals:
            self._show_history()
        else:
            self._empty.say(self._title.text(), self._detail.text())
            self._pages.setCurrentWidget(self._empty)

    @Slot(str)
    def failed(self, text: str) -> None:
        """Show that the solve broke down, and why."""
        self._end(Outcome("violated", tr("The solve failed"), text))
        self._empty.say(
            tr("The solve failed"), tr("The design is as it was. The log has the details.")
        )
        self._pages.setCurrentWidget(self._empty)

    @property
    def is_running(self) -> bool:
        """Tell whether a solve is shown that has not ended."""
        return self._timer.isActive()

    def goals(self) -> Sheet:
        """Return the goals as they stand."""
        return self._history.sheet(is_over=not self.is_running)

    def shown_goal(self) -> GoalName | None:
        """Return the goal whose lines are drawn."""
        return self._goal or self._history.present

    # --- parts --------------------------------------------------------------------------------

    def _end(self, how: Outcome) -> None:
        self._timer.stop()
        self._stop.hide()
        self._outcome = how
        self._say(how.title, clean(how.text))
        self._tint()

    @Slot()
    def _tick(self) -> None:
        if self._timer.isActive():
            present = self._history.present
            doing = (
                tr("Goal: {goal}", goal=word(present).lower()) if present else tr("Getting ready")
            )
            elapsed = duration(int(self._clock.elapsed()) // 1000 * 1000)
            self._say(tr("Solving for {elapsed}", elapsed=elapsed), doing)
            self._tint()

    def load(self) -> ProgressPlot:
        """Return the plot, made once: it loads pyqtgraph, which takes a moment."""
        if self._plot is None:
            from hvplanner.gui.charts.progressplot import ProgressPlot

            self._plot = ProgressPlot()
            self._columns.insertWidget(0, self._plot, 5)
        return self._plot

    @Slot()
    def _on_stop(self) -> None:
        self._stop.setEnabled(False)
        self.stop_requested.emit()

    @Slot(QModelIndex)
    def _on_goal(self, index: QModelIndex) -> None:
        goal = tuple(self._history.goals)[index.row()]
        self._goal = None if self.is_running and goal == self._history.present else goal
        self._show_history()

    def _show_history(self) -> None:
        plot = self.load()
        goal = self.shown_goal()
        if goal is not None:
            points = self._history.goals[goal]
            is_present = goal == self._history.present
            now = self._history.elapsed_ms if is_present else points[-1].elapsed_ms
            plot.show_points(goal, points, now, self._history.currency)
        self._goals.show_sheet(self.goals())
        if goal is not None:
            self._goals.select_key(goal)
        self._pages.setCurrentWidget(self._work)

    def _say(self, title: str, detail: str) -> None:
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setToolTip(detail)
        self._head.setVisible(bool(title))

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        tone = self._outcome.tone if self._outcome else None
        self._sign.setVisible(tone is not None)
        if tone is not None:
            colour: str = getattr(theme.current(), tone)
            self._sign.setPixmap(icons.pixmap(_SIGNS[tone], 16, colour))

    def _make_head(self) -> QWidget:
        self._head = QWidget()
        self._sign = QLabel()
        self._title = QLabel()
        self._title.setObjectName("job-title")
        self._title.setFont(theme.strong_font())
        self._detail = QLabel()
        self._detail.setObjectName("job-detail")
        self._detail.setProperty("muted", "true")
        self._detail.setMinimumWidth(0)
        for label in (self._title, self._detail):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._stop = QPushButton(tr("Stop"))
        self._stop.setObjectName("job-stop")
        self._stop.setToolTip(tr("End the search and keep the best plan so far (Esc)"))
        icons.set_icon(self._stop, "stop")
        self._stop.clicked.connect(self._on_stop)
        self._stop.hide()
        row = QHBoxLayout(self._head)
        row.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        row.setSpacing(GRID)
        row.addWidget(self._sign)
        row.addWidget(self._title)
        row.addWidget(self._detail, 1)
        row.addWidget(self._stop)
        return self._head
