"""What every chart is: a head, the chart or a page in its place, and a line below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hvplanner.gui import theme
from hvplanner.gui.charts.legend import Entry, Legend
from hvplanner.gui.elided import ElidedLabel
from hvplanner.gui.emptypage import EmptyPage
from hvplanner.gui.theme import GRID
from hvplanner.language import tr
from hvplanner.report.subject import Subject

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent

    from hvplanner.model.design import Design
    from hvplanner.model.draining import Drain
    from hvplanner.model.evaluation import Evaluation, Place


class ChartPage(QWidget):
    """The frame of a chart. A chart says what it shows in `refresh` and how in `legend`."""

    activated = Signal(object)
    """The `Place` of what was clicked."""
    chart_wanted = Signal(str, str)
    """Name and key of another chart that shows what was clicked."""
    order_wanted = Signal()
    """The best order of the drain that is shown is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.subject: Subject | None = None
        self.drain: Drain | None = None
        """The drain that is shown, in a chart of one."""
        self.head = QHBoxLayout()
        self.head.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        self.head.setSpacing(GRID)
        self._legend = Legend()
        self._stack = QStackedWidget()
        self._empty = EmptyPage()
        self._stack.addWidget(self._empty)
        self._foot = ElidedLabel()
        self._foot.setProperty("muted", "true")
        self._foot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._foot.setContentsMargins(GRID, 2, GRID, 4)
        self._foot.setFont(theme.caption_font())
        self._tinting = QTimer(self)
        self._tinting.setSingleShot(True)
        self._tinting.timeout.connect(self.update_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.head)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._foot)

    def set_content(self, content: QWidget) -> None:
        """Put in the widget that shows the chart, once."""
        self.head.addWidget(self._legend, 1)
        self._stack.addWidget(content)

    def show_evaluation(self, evaluation: Evaluation | None, design: Design) -> None:
        """Show what the judge says. `design` holds the plan that was judged."""
        self.subject = Subject(design, design.plan, evaluation) if evaluation else None
        self.update_all()

    @Slot()
    def update_all(self) -> None:
        """Show the subject and what its legend is."""
        if self.subject is None:
            self.say_instead(*self.before())
        else:
            self.refresh(self.subject)
        entries = self.legend() if self.has_content() else ()
        self._legend.show_entries(entries)
        # Beside tools it keeps its room, or they would spread.
        self._legend.setVisible(bool(entries) or self.head.count() > 1)

    def before(self) -> tuple[str, str]:
        """Return title and text for when nothing was judged yet."""
        raise NotImplementedError

    def refresh(self, subject: Subject) -> None:
        """Show the subject, or say why there is nothing to show."""
        raise NotImplementedError

    def show_key(self, key: str | None) -> None:
        """Show what a key of this chart means; None means whatever is shown."""

    def show_place(self, place: Place) -> None:
        """Mark what stands for a place, if this chart shows it."""

    def legend(self) -> tuple[Entry, ...]:
        """Return what the chart, now that it is seen, has to explain."""
        return ()

    def data_text(self) -> str:
        """Return what the chart shows as rows of a spreadsheet."""
        return ""

    def zoom(self, factor: float) -> None:
        """Show a part that is `factor` times as long."""

    def zoom_all(self) -> None:
        """Show everything."""

    def say_instead(self, title: str, text: str) -> None:
        """Show words in place of the chart."""
        self._empty.say(title, text)
        self._stack.setCurrentIndex(0)
        self.say_below("")

    def show_content(self) -> None:
        """Show the chart."""
        self._stack.setCurrentIndex(1)

    def has_content(self) -> bool:
        """Tell whether the chart is shown, not words in its place."""
        return self._stack.currentIndex() == 1

    def say_below(self, text: str) -> None:
        """Show a line below the chart."""
        self._foot.setText(text)
        self._foot.setVisible(bool(text))

    def text_below(self) -> str:
        """Return the line below the chart."""
        return self._foot.text()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.subject is not None:
            # In a turn of its own: the whole window is painted anew in this one.
            self._tinting.start()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy the chart."""
        if not self.has_content():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy as picture")).triggered.connect(self.copy_picture)
        menu.addAction(tr("Copy data")).triggered.connect(self.copy_data)
        menu.addAction(tr("Show whole chart")).triggered.connect(self.zoom_all)
        menu.popup(event.globalPos())

    @Slot()
    def copy_picture(self) -> None:
        """Put the chart on the clipboard as it is seen."""
        QApplication.clipboard().setPixmap(self.grab())

    @Slot()
    def copy_data(self) -> None:
        """Put what the chart shows on the clipboard, for a spreadsheet."""
        QApplication.clipboard().setText(self.data_text())
