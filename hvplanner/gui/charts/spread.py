"""How the durations and blackouts of a drain's migrations are spread over its VMs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from hvplanner.gui import theme
from hvplanner.gui.charts import spreaddata as data
from hvplanner.gui.charts.drainpage import DrainPage, colour_of
from hvplanner.gui.charts.legend import Entry
from hvplanner.gui.charts.spreadplot import SpreadPlot
from hvplanner.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hvplanner.model.draining import Drain
    from hvplanner.report.subject import Subject


class SpreadChart(DrainPage):
    """Shows one drain: which share of its VMs migrate, and stand still, within which time."""

    plot: SpreadPlot

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spreads: tuple[data.Spread, ...] = ()
        self._legend_entries: tuple[Entry, ...] = ()
        self.plot = SpreadPlot(2)
        self.plot.setAccessibleName(tr("Share of VMs over the time they take"))
        self.plot.hovered.connect(self._on_hover)
        self.set_content(self.plot)

    def show_drain(self, subject: Subject, drain: Drain) -> None:
        """Show the live migrations of a drain."""
        self._spreads = data.lay_out(drain, subject.design.targets)
        if not self._spreads:
            self.say_instead(
                tr("No live migration"), tr("All VMs of this drain are saved and restored.")
            )
            return
        colour = colour_of(subject, drain)
        self.plot.show_spreads(self._spreads, colour)
        self._legend_entries = (
            Entry(tr("Share of VMs that are through"), colour, "line"),
            Entry(tr("Target"), theme.current().muted, "dash"),
        )
        self.show_content()
        self._on_hover(-1, 0.0)

    def legend(self) -> tuple[Entry, ...]:
        """Explain the line and the target."""
        return self._legend_entries

    def data_text(self) -> str:
        """Return the values of all VMs."""
        return data.as_text(self._spreads)

    @Slot(int, float)
    def _on_hover(self, number: int, at_ms: float) -> None:
        if self.has_content():
            told = self._spreads[number].at(at_ms) if number >= 0 else data.summary(self._spreads)
            self.say_below(told)
