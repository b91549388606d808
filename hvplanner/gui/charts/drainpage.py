"""A chart of one drain, with the list to choose it from."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from hvplanner.gui import theme
from hvplanner.gui.charts.page import ChartPage
from hvplanner.gui.charts.places import host_place
from hvplanner.gui.charts.timelinedata import choose, drain_label
from hvplanner.gui.elided import ElidedComboBox
from hvplanner.language import tr

if TYPE_CHECKING:
    from hvplanner.model.draining import Drain
    from hvplanner.model.evaluation import Place
    from hvplanner.report.subject import Subject


class Plot(Protocol):
    """What draws the chart: a time that can be shown longer or shorter."""

    def zoom(self, factor: float) -> None:
        """Show a part that is `factor` times as long."""

    def zoom_all(self) -> None:
        """Show everything."""


class DrainPage(ChartPage):
    """The frame of a chart of a drain. A chart lays the drain out in `show_drain`."""

    plot: Plot

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: str | None = None
        self.drains = ElidedComboBox()
        self.drains.setObjectName("drains")
        self.drains.setAccessibleName(tr("Drain"))
        self.drains.setToolTip(tr("The drain that is shown"))
        self.drains.setMinimumContentsLength(36)
        self.drains.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.drains.activated.connect(self._on_drain)
        self.head.addWidget(self.drains)

    def show_drain(self, subject: Subject, drain: Drain) -> None:
        """Show a drain, which has migrations, or say why it cannot be shown."""
        raise NotImplementedError

    def before(self) -> tuple[str, str]:
        """Return what the chart is good for."""
        return (
            tr("Solve to see the drain"),
            tr("It shows how a host is emptied: who waits, copies and stands still."),
        )

    def refresh(self, subject: Subject) -> None:
        """Show the drain that was chosen, else the slowest."""
        drain = choose(subject.evaluation, self._wanted)
        is_other = drain is None or self.drain is None or drain.id != self.drain.id
        self.drain = drain
        self.drains.setVisible(drain is not None)
        if drain is None:
            nothing = (tr("No drain"), tr("No host has VMs that could be moved."))
            self.say_instead(*(nothing if subject.plan else self.before()))
            return
        self._list_drains(subject.evaluation.every_drain, drain)
        if drain.network is None or not drain.moves:
            self.say_instead(*_why_empty(drain))
            return
        if is_other:
            self.on_other_drain()
        self.show_drain(subject, drain)
        if is_other:
            self.plot.zoom_all()

    def on_other_drain(self) -> None:
        """Get ready for another drain than the one before."""

    def show_key(self, key: str | None) -> None:
        """Show the drain of an id."""
        if key is not None and self.subject is not None:
            self._wanted = key
            self.update_all()

    def show_place(self, place: Place) -> None:
        """Show the drain of a host that is selected."""
        if self.subject is None or place[:1] not in (("hosts",), ("host_classes",)):
            return
        subject = self.subject

        def is_of_it(drain: Drain) -> bool:
            return any(host_place(subject, host) == place[:2] for host in drain.stands_for)

        if self.drain is None or not is_of_it(self.drain):
            drains = subject.evaluation.every_drain
            found = next((each for each in drains if not each.fallback and is_of_it(each)), None)
            self.show_key(found.id if found else None)

    def zoom(self, factor: float) -> None:
        """Show a shorter or longer time."""
        self.plot.zoom(factor)

    def zoom_all(self) -> None:
        """Show the whole drain."""
        self.plot.zoom_all()

    def _list_drains(self, drains: tuple[Drain, ...], chosen: Drain) -> None:
        with QSignalBlocker(self.drains):
            self.drains.clear()
            for number, drain in enumerate(drains):
                label = drain_label(drain)
                self.drains.addItem(label, drain.id)
                tip = f"<qt>{escape(label)}</qt>"
                self.drains.setItemData(number, tip, Qt.ItemDataRole.ToolTipRole)
            self.drains.setCurrentIndex(self.drains.findData(chosen.id))

    @Slot()
    def _on_drain(self) -> None:
        self.show_key(self.drains.currentData())
        if self.subject is not None and self.drain is not None:
            self.activated.emit(host_place(self.subject, self.drain.host))


def colour_of(subject: Subject, drain: Drain) -> str:
    """Return the colour of the network that carries the migrations of a drain."""
    network = subject.networks.get(drain.network or "")
    return theme.current().roles[network.role if network else "live_migration"]


def _why_empty(drain: Drain) -> tuple[str, str]:
    if drain.duration_ms is None:
        if drain.network is None:
            return tr("This drain is not possible"), tr("No live-migration network is left to use.")
        return tr("This drain is not possible"), tr("Its VMs fit on no other host.")
    return tr("Nothing to move"), tr("This host runs no VMs.")
