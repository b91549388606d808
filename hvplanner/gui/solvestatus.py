"""How long a search has been running, of the time it may take: in the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from hvplanner.gui import theme
from hvplanner.gui.theme import GRID
from hvplanner.language import mark, tr, translated
from hvplanner.report.text import duration

if TYPE_CHECKING:
    from hvplanner.gui.documentbridge import DocumentBridge
    from hvplanner.gui.memory import Memory

_TICK_MS = 500
_TIP = mark(
    "The time used, of what a solve may take at most. It ends sooner once its plan is proven."
)


class SolveStatus(QWidget):
    """Shown while something is searched. A front has no time limit as a whole, so no bar either."""

    progressed = Signal(object)
    """The share of the time limit that is used, from 0 to 1; None where nothing is solved."""
    ended = Signal(int)
    """A search ended, after so many milliseconds."""

    def __init__(self, bridge: DocumentBridge, memory: Memory) -> None:
        super().__init__()
        self.setObjectName("solve-status")
        self.setToolTip(translated(_TIP))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._bridge = bridge
        self._memory = memory
        self._limit_ms = 0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._text = QLabel()
        self._text.setObjectName("solve-time")
        self._text.setFont(theme.figures_font())
        self._text.setProperty("muted", "true")
        self._bar = QProgressBar()
        self._bar.setObjectName("solve-bar")
        self._bar.setAccessibleName(tr("Time used of the limit for a solve"))
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(16 * GRID)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, GRID, 0)
        row.setSpacing(GRID)
        row.addWidget(self._text)
        row.addWidget(self._bar)
        bridge.busy_changed.connect(self._on_busy)
        self.hide()

    @Slot()
    def _on_busy(self) -> None:
        if self._bridge.is_searching == self._timer.isActive():
            return
        if self._bridge.is_searching:
            self._limit_ms = round(self._memory.settings.solve_seconds * 1000)
            self._bar.setRange(0, self._limit_ms)
            self._bar.setVisible(self._bridge.is_solving)
            self._clock.start()
            self._timer.start()
            self._tick()
            self.show()
        else:
            self._timer.stop()
            self.hide()
            self.progressed.emit(None)
            self.ended.emit(self._clock.elapsed())

    @Slot()
    def _tick(self) -> None:
        elapsed = int(self._clock.elapsed()) // 1000 * 1000
        if not self._bridge.is_solving:
            self._text.setText(duration(elapsed))
            return
        used = min(elapsed, self._limit_ms)
        self._bar.setValue(used)
        self._text.setText(
            tr(
                "{time} of at most {most}",
                time=duration(elapsed),
                most=duration(self._limit_ms),
            )
        )
        self.progressed.emit(used / self._limit_ms)
