"""Where a design is worked on: outline, workspace and inspector over the strip and the charts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from hvplanner.gui import theme
from hvplanner.gui.bottom import Bottom
from hvplanner.gui.charts.chartid import ChartId
from hvplanner.gui.inspector.panel import Inspector
from hvplanner.gui.outline import Outline
from hvplanner.gui.strip import Strip
from hvplanner.gui.windowlayout import SIZE
from hvplanner.gui.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.app.settings import Panel
    from hvplanner.gui.documentbridge import DocumentBridge
    from hvplanner.gui.selection import Selection
    from hvplanner.gui.tables.panel import TablePanel
    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Evaluation, Place

_OUTLINE_WIDTH = 28 * theme.GRID
_INSPECTOR_WIDTH = 43 * theme.GRID
_NARROWEST_OUTLINE = 13 * theme.GRID
_NARROWEST_INSPECTOR = 41 * theme.GRID
_UPPER, _LOWER = 440, 380


class Desk(QSplitter):
    """Has the zones in their places, and leads from each of them to the others."""

    message = Signal(str)
    """What was done or could not be done, for the status line."""
    changed = Signal()
    """Other commands make sense now."""

    def __init__(self, bridge: DocumentBridge, selection: Selection) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._bridge = bridge
        self._selection = selection
        self.outline = Outline(selection)
        self.workspace = Workspace(bridge, selection)
        self.inspector = Inspector(bridge.document, selection)
        self.strip = Strip()
        self.bottom = Bottom(bridge.front)
        self.panels: dict[Panel, QWidget] = {
            "outline": self.outline,
            "inspector": self.inspector,
            "bottom": self.bottom,
        }
        """Those that can be hidden."""
        self.upper = self._make_upper()
        """All but the strip and the charts."""
        self.addWidget(self.upper)
        self.addWidget(self._make_lower())
        self.setSizes([_UPPER, _LOWER])
        self.setStretchFactor(0, 1)
        for splitter in (self.upper, self):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        self._connect()

    def table_in_front(self) -> TablePanel | None:
        """Return the table that edits go to: the one with the focus, else the workspace's."""
        from hvplanner.gui.tables.panel import TablePanel

        inside = QApplication.focusWidget()
        while inside is not None:
            if isinstance(inside, TablePanel):
                return inside
            if inside is self.inspector:
                return None
            inside = inside.parentWidget()
        return self.workspace.table

    def show_design(self) -> None:
        """Show the design as it is now."""
        for step in self.steps_to_design():
            step()

    def show_evaluation(self, evaluation: Evaluation | None) -> None:
        """Show what the judge says of the design, nothing where it has not answered yet."""
        for step in self.steps_to_evaluation(evaluation):
            step()

    def steps_to_design(self) -> tuple[Callable[[], object], ...]:
        """Return what there is to do to show the design, in parts that are not felt."""
        return (
            lambda: self.outline.show_design(self._bridge.shown_design),
            self.workspace.refresh,
            self.inspector.refresh,
        )

    def steps_to_evaluation(
        self, evaluation: Evaluation | None
    ) -> tuple[Callable[[], object], ...]:
        """Return what there is to do to show what the judge says, in such parts."""
        design = self._bridge.shown_design
        findings = evaluation.findings if evaluation else ()
        return (
            lambda: self.outline.show_design(design),
            lambda: self._show_strip(evaluation, design),
            lambda: self.bottom.show_evaluation(evaluation, design),
            lambda: self.outline.show_findings(findings),
            lambda: self.workspace.show_evaluation(evaluation),
            lambda: self.inspector.show_evaluation(evaluation, design),
        )

    def steps_ahead(self) -> tuple[Callable[[], object], ...]:
        """Return what makes that which is not seen with the design, for when there is time."""
        parts = (self.workspace, self.inspector, self.bottom)
        return tuple(step for part in parts for step in part.steps_ahead())

    def retint(self) -> None:
        """Draw in the colours of the theme what the palette does not reach."""
        self.outline.retint()
        self.workspace.retint()
        self.inspector.show_evaluation(self._bridge.evaluation, self._bridge.shown_design)

    def _make_upper(self) -> QSplitter:
        self.outline.setMinimumWidth(_NARROWEST_OUTLINE)
        self.inspector.setMinimumWidth(_NARROWEST_INSPECTOR)
        upper = QSplitter(Qt.Orientation.Horizontal)
        for part in (self.outline, self.workspace, self.inspector):
            upper.addWidget(part)
        width = SIZE.width() - _OUTLINE_WIDTH - _INSPECTOR_WIDTH
        upper.setSizes([_OUTLINE_WIDTH, width, _INSPECTOR_WIDTH])
        upper.setStretchFactor(1, 1)
        return upper

    def _make_lower(self) -> QWidget:
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.bottom, 1)
        return lower

    def _connect(self) -> None:
        self.outline.activated_place.connect(self.workspace.show_place)
        for part in (self.workspace, self.inspector):
            part.message.connect(self.message)
        self.workspace.state_changed.connect(self.changed)
        self.bottom.front_changed.connect(self.changed)
        self.strip.activated.connect(self.go)
        self.bottom.place_wanted.connect(self.go)
        self._selection.changed.connect(self.bottom.show_place)
        self._bridge.solve_finished.connect(self._on_solved)

    def _show_strip(self, evaluation: Evaluation | None, design: Design) -> None:
        self.strip.show_evaluation(evaluation, design, is_refuted=self._bridge.is_refuted)

    @Slot()
    def _on_solved(self) -> None:
        # What the judge says is the same; whether there is a plan at all is known now.
        self._show_strip(self._bridge.evaluation, self._bridge.shown_design)

    @Slot(object)
    def go(self, target: Place | ChartId) -> None:
        """Go where the strip, a chart or a finding leads: to a chart or to a place."""
        if isinstance(target, ChartId):
            self.bottom.setVisible(True)
            self.bottom.show_chart(target)
        else:
            self._selection.select(target)
