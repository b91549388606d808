"""The drawing on screen: pointed at, clicked, searched, zoomed and walked through by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from hvplanner.gui import theme
from hvplanner.gui.topology.flowitem import FlowItem
from hvplanner.gui.topology.items import ARROW_WIDTH, BoxItem, JointItem, Look, WireItem
from hvplanner.language import tr
from hvplanner.report.topology.drawing import Drawing
from hvplanner.report.topology.layoutclass import HEADER
from hvplanner.report.topology.states import PLAIN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent, QWheelEvent

    from hvplanner.model.evaluation import Place
    from hvplanner.report.topology.drawing import Box, Key
    from hvplanner.report.topology.flows import Flow
    from hvplanner.report.topology.states import State

MARGIN = 2.0 * theme.GRID
_READABLE, _LARGEST = 0.76, 3.0
"""Scales: below the first a drawing is not shrunk by itself, beyond the second never enlarged."""
_SMALLEST = 0.1
_STEP = 1.15
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class TopologyView(QGraphicsView):
    """Shows a drawing and the states of its parts."""

    activated = Signal(object)
    """The `Place` of the box that was clicked or chosen by Return."""
    toggled = Signal(str)
    """The host class that is to be folded or unfolded."""
    explained = Signal(str)
    """What is known of the box the mouse or the keyboard is on; empty beside all."""
    search_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topology-view")
        self.setAccessibleName(tr("Topology of the cluster"))
        self.setScene(QGraphicsScene(self))
        # A handful of items move never: an index costs more than it saves.
        self.scene().setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setMouseTracking(True)
        self.drawing = Drawing()
        self._look: Look | None = None
        self._boxes: dict[Key, BoxItem] = {}
        self._parts: list[WireItem | JointItem] = []
        self._arrows: list[FlowItem] = []
        self._states: Mapping[Key, State] = {}
        self._selected: Key | None = None
        self._current: Key | None = None
        self._found: tuple[Key, ...] = ()
        self._is_fitted = True
        """Whether the scale follows the size of the view: nobody has zoomed."""
        self._pressed: QPointF | None = None

    # --- what is shown ------------------------------------------------------------------------

    def show_drawing(self, drawing: Drawing) -> None:
        """Show a drawing; one that is shown already stays, unless the theme is another."""
        is_other = drawing != self.drawing
        if not is_other and self._look is not None and self._look.colours is theme.current():
            return
        self.drawing = drawing
        self._look = look = Look()
        self.scene().clear()
        self._arrows = []
        self.scene().setBackgroundBrush(QColor(look.colours.surface))
        self._boxes = {box.key: BoxItem(box, look) for box in drawing.boxes}
        self._parts = [
            *(WireItem(each, look) for each in drawing.wires),
            *(JointItem(each, look) for each in drawing.joints),
        ]
        for item in (*self._boxes.values(), *self._parts):
            self.scene().addItem(item)
        area = self.scene().itemsBoundingRect()
        self.scene().setSceneRect(area.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN))
        self._mark()
        if is_other and self._is_fitted:
            self.fit_readably()

    def show_states(self, states: Mapping[Key, State]) -> None:
        """Show parts in their states."""
        self._states = states
        for key, item in self._boxes.items():
            item.show_state(states.get(key, PLAIN))
        for part in self._parts:
            key = part.wire.key if isinstance(part, WireItem) else part.joint.key
            part.show_state(states.get(key, PLAIN))

    def show_flows(self, flows: Sequence[Flow]) -> None:
        """Show where VMs go, in place of where they went before."""
        for arrow in self._arrows:
            self.scene().removeItem(arrow)
        most = max((each.vms for each in flows), default=1)
        look = self._look or Look()
        self._arrows = [FlowItem(each, look, most) for each in flows]
        for arrow in self._arrows:
            self.scene().addItem(arrow)

    @property
    def flows(self) -> tuple[Flow, ...]:
        """Return the arrows that are shown."""
        return tuple(each.flow for each in self._arrows)

    def text_of(self, key: Key) -> str:
        """Return the second text of a box as it is shown."""
        item = self._boxes[key]
        return item.state_text or item.box.detail

    def select_place(self, place: Place) -> None:
        """Mark the box of a place, and bring it into view."""
        box = self.drawing.at_place(place)
        self._selected = box.key if box else None
        if box is not None and box.kind != "class":
            self.ensureVisible(self._boxes[box.key], 24, 24)
        self._mark()

    def search_for(self, text: str) -> int:
        """Mark the boxes that hold a text, go to the first, and return how many there are."""
        self._found = tuple(box.key for box in self.drawing.matching(text))
        self._mark()
        if self._found:
            self._go(self._found[0])
        return len(self._found)

    def find_next(self) -> None:
        """Go to the next box that was found."""
        if self._found:
            at = self._found.index(self._current) + 1 if self._current in self._found else 0
            self._go(self._found[at % len(self._found)])

    # --- scale --------------------------------------------------------------------------------

    def scale_by(self, factor: float) -> None:
        """Enlarge what is shown, within reason."""
        now = self.transform().m11()
        wanted = max(_SMALLEST, min(_LARGEST, now * factor))
        self._is_fitted = False
        self.scale(wanted / now, wanted / now)

    def fit_all(self) -> None:
        """Show the whole drawing, however small."""
        self._is_fitted = True
        self._set_scale(self._whole())

    def fit_readably(self) -> None:
        """Show the whole drawing where its texts can be read so; else its upper left part."""
        self._set_scale(max(_READABLE, self._whole()))
        if self._whole() < _READABLE:
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().minimum())
            self.verticalScrollBar().setValue(self.verticalScrollBar().minimum())

    def _whole(self) -> float:
        area, room = self.sceneRect(), self.viewport().size()
        if area.isEmpty():
            return 1.0
        return min(1.0, room.width() / area.width(), room.height() / area.height())

    def _set_scale(self, wanted: float) -> None:
        self.resetTransform()
        self.scale(wanted, wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the drawing fitted while nobody has zoomed."""
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit_readably()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the drawing now that there is a size to fit it to."""
        super().showEvent(event)
        if self._is_fitted:
            self.fit_readably()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with the control key, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.scale_by(_STEP ** (event.angleDelta().y() / 120))
            event.accept()
        else:
            super().wheelEvent(event)

    # --- mouse and keys -----------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a press that was not moved as a click."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or (event.position() - pressed).manhattanLength() > theme.GRID:
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        where = self.mapToScene(event.position().toPoint())
        if (box := self._box_at(where)) is None:
            return
        on_arrow = where.x() - box.x < ARROW_WIDTH and where.y() - box.y < HEADER
        if box.folded is not None and on_arrow:
            self.toggled.emit(str(box.key[1]))
        else:
            self._current = box.key
            self._choose(box)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fold or unfold a class."""
        box = self._box_at(self.mapToScene(event.position().toPoint()))
        if box is not None and box.folded is not None:
            self.toggled.emit(str(box.key[1]))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Explain what is below the mouse."""
        super().mouseMoveEvent(event)
        where = self.mapToScene(event.position().toPoint())
        top = self.scene().items(where)[:1]
        if top and isinstance(top[0], FlowItem):
            self.explained.emit(top[0].flow.tip)
            return
        box = self._box_at(where)
        self.explained.emit(self._explanation(box) if box else "")

    def leaveEvent(self, event: QEvent) -> None:
        """Explain nothing any more."""
        super().leaveEvent(event)
        self.explained.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from box to box, choose one, fold and unfold, search."""
        key = Qt.Key(event.key())
        current = self.drawing.box(self._current) if self._current else None
        if key in _ARROWS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if box := self.drawing.beside(self._current or self._selected, *_ARROWS[key]):
                self._go(box.key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current:
            self._choose(current)
        elif key == Qt.Key.Key_Space and current and current.folded is not None:
            self.toggled.emit(str(current.key[1]))
        elif event.text() == "/":
            self.search_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self._mark()

    @property
    def current(self) -> Key | None:
        """Return the box the keyboard is on."""
        return self._current

    def _go(self, key: Key) -> None:
        self._current = key
        self._mark()
        item = self._boxes[key]
        area = QRectF(item.pos().x(), item.pos().y(), item.box.width, min(64, item.box.height))
        self.ensureVisible(area, 24, 24)
        text = self._explanation(item.box)
        self.setAccessibleDescription(text)
        self.explained.emit(text)

    def _choose(self, box: Box) -> None:
        if box.place:
            self._selected = box.key
            self._mark()
            self.activated.emit(box.place)

    def _explanation(self, box: Box) -> str:
        state = self._states.get(box.key, PLAIN)
        lines = (*box.tip.split("\n"), state.text, *state.tip.split("\n"))
        return "  ·  ".join(filter(None, lines))

    def _box_at(self, where: QPointF) -> Box | None:
        for item in self.scene().items(where):
            if isinstance(item, BoxItem):
                return item.box
        return None

    def _mark(self) -> None:
        found = set(self._found)
        for key, item in self._boxes.items():
            item.mark(
                selected=key == self._selected,
                current=key == self._current and self.hasFocus(),
                found=key in found,
            )
