"""The one selection that runs through outline, workspace, inspector, charts and findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from hvplanner.model.evaluation import Place


class Selection(QObject):
    """Holds the selected place of the design or plan, and tells who asked when it moves."""

    changed = Signal(object)
    """The new `Place`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place: Place = ()

    @property
    def place(self) -> Place:
        """Return what is selected: keys from the root, ids for rows; empty for the design."""
        return self._place

    @Slot(object)
    def select(self, place: Place) -> None:
        """Select a place; selecting it once more is no news."""
        if place != self._place:
            self.select_anew(place)

    def select_anew(self, place: Place) -> None:
        """Select a place of another design, where one of the same name may have been selected."""
        self._place = place
        self.changed.emit(place)
