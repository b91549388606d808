"""What the rules and the judge have found: what is, why it matters, what to do."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hvplanner.app.fixes import fix_for
from hvplanner.gui import icons
from hvplanner.gui.emptypage import EmptyPage
from hvplanner.gui.findingdelegate import SIGNS, FindingDelegate, state_colour
from hvplanner.gui.findingrows import SEVERITIES, Row, counted, in_words, rows
from hvplanner.gui.theme import GRID
from hvplanner.language import tr
from hvplanner.model.evaluation import Finding

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from hvplanner.model.design import Design

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
"""Role of the `Row` of a row."""
_FILTER_WIDTH = 22 * GRID
_NOTHING = QModelIndex()


class FindingsPanel(QWidget):
    """Lists findings in groups. The current one is shown whole; a click leads to its place."""

    activated = Signal(object)
    """The `Finding` whose place is to be shown."""
    fix_wanted = Signal(object)
    """The `Finding` that its certain change is to settle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings")
        self._findings: tuple[Finding, ...] = ()
        self._design: Design | None = None
        self._model = _FindingsModel(self)
        self.view = _FindingsView(self._model, self)
        self.view.opened.connect(self._open)
        self.filter = QLineEdit()
        self.filter.setObjectName("findings-filter")
        self.filter.setPlaceholderText(tr("Find"))
        self.filter.setAccessibleName(tr("Find findings"))
        self.filter.setToolTip(tr("Show only findings that hold this text"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(_FILTER_WIDTH)
        self.filter.textChanged.connect(self._refresh)
        self._counts = {severity: _Count(SIGNS[severity], severity) for severity in SEVERITIES}
        self._steppers: list[QToolButton] = []
        self._empty = EmptyPage()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_head())
        layout.addWidget(self._stack)
        self._fix = QPushButton()
        self._fix.setObjectName("fix-finding")
        self._fix.setToolTip(tr("Make this change (Ctrl+F8); undo takes it back"))
        icons.set_icon(self._fix, "accept")
        self._fix.clicked.connect(self.fix_current)
        self._foot = self._make_foot()
        layout.addWidget(self._foot)
        self.view.selectionModel().currentChanged.connect(self._show_fix)
        self._refresh()

    def show_findings(self, findings: tuple[Finding, ...], design: Design | None = None) -> None:
        """Show the findings of a design; the current one stays current if it is still there."""
        self._design = design
        self._findings = findings
        self._refresh()
        self._show_fix()

    def current(self) -> Finding | None:
        """Return the finding that is shown whole."""
        row = self.view.currentIndex().data(ROW)
        return row if isinstance(row, Finding) else None

    @Slot()
    def next(self) -> None:
        """Go to the next finding, from the last to the first, and to its place."""
        self._step(1)

    @Slot()
    def previous(self) -> None:
        """Go to the finding before, from the first to the last, and to its place."""
        self._step(-1)

    def counts(self) -> list[str]:
        """Return how many findings there are of each severity that there is, in words."""
        return [label.text() for label in self._counts.values() if not label.isHidden()]

    @Slot()
    def fix_current(self) -> None:
        """Have the current finding settled, if one change does for certain."""
        if not self._foot.isHidden() and (finding := self.current()) is not None:
            self.fix_wanted.emit(finding)

    @Slot()
    def _show_fix(self) -> None:
        finding = self.current()
        fix = fix_for(self._design, finding) if self._design and finding else None
        if fix is not None:
            # An ampersand in a name is no mnemonic.
            self._fix.setText(fix.text.replace("&", "&&"))
            self._fix.setAccessibleName(tr("Fix: {text}", text=fix.text))
        self._foot.setVisible(fix is not None)

    def _step(self, by: int) -> None:
        found = self._model.finding_rows()
        if not found:
            return
        row = self.view.currentIndex().row()
        ahead = [each for each in found if (each - row) * by > 0] if row >= 0 else []
        goal = min(ahead, default=found[0]) if by > 0 else max(ahead, default=found[-1])
        self.view.setCurrentIndex(self._model.index(goal))
        self._open(self._model.index(goal))

    @Slot(QModelIndex)
    def _open(self, index: Index) -> None:
        row = index.data(ROW)
        if isinstance(row, Finding):
            self.activated.emit(row)

    @Slot()
    def _refresh(self) -> None:
        current = self.current()
        if self._model.show(rows(self._findings, self.filter.text())):
            self.view.setCurrentIndex(self._model.index_of(current))
        counts = Counter(each.severity for each in self._findings)
        for severity, label in self._counts.items():
            label.say(counted(severity, counts[severity]))
            label.setVisible(counts[severity] > 0)
        for tool in (self.filter, *self._steppers):
            tool.setEnabled(bool(self._findings))
        if not self._findings:
            self._empty.say(
                tr("Nothing found"),
                tr("The design and its plan keep all rules of the field that are checked."),
            )
        else:
            self._empty.say(
                tr("No finding holds this text"), tr("Clear the line to see all of them.")
            )
        self._stack.setCurrentIndex(0 if self._model.rowCount() else 1)

    def _make_head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        row.setSpacing(GRID // 2)
        row.addWidget(self.filter)
        row.addSpacing(GRID)
        for label in self._counts.values():
            row.addWidget(label)
            row.addSpacing(GRID)
        row.addStretch(1)
        for icon, tip, slot in (
            ("up", tr("Previous finding (Shift+F8)"), self.previous),
            ("down", tr("Next finding (F8)"), self.next),
        ):
            button = QToolButton()
            button.setToolTip(tip)
            button.setAccessibleName(tip.partition(" (")[0])
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            icons.set_icon(button, icon)
            button.clicked.connect(slot)
            row.addWidget(button)
            self._steppers.append(button)
        return head

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        row.setSpacing(GRID)
        label = QLabel(tr("One change settles this finding"))
        label.setProperty("muted", "true")
        row.addWidget(label)
        row.addWidget(self._fix)
        row.addStretch(1)
        return foot


class _Count(QWidget):
    """A sign and how many findings there are of its kind."""

    def __init__(self, sign: str, severity: str) -> None:
        super().__init__()
        self._sign = sign
        self._severity = severity
        self._picture = QLabel()
        self._text = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        row.addWidget(self._picture)
        row.addWidget(self._text)
        self._tint()

    def say(self, text: str) -> None:
        self._text.setText(text)

    def text(self) -> str:
        return self._text.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._sign, 16, state_colour(self._severity)))


class _FindingsModel(QAbstractListModel):
    """Findings, and the heads and ends of their groups, one a row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show(self, found: tuple[Row, ...]) -> bool:
        """Show these rows, and tell whether they are others than before."""
        if found == self._rows:
            return False
        self.beginResetModel()
        self._rows = found
        self.endResetModel()
        return True

    def finding_rows(self) -> list[int]:
        return [number for number, row in enumerate(self._rows) if isinstance(row, Finding)]

    def index_of(self, finding: Finding | None) -> QModelIndex:
        if finding is None or finding not in self._rows:
            return QModelIndex()
        return self.index(self._rows.index(finding))

    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], Finding):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return in_words(row) if isinstance(row, Finding) else row.text
        return None


class _FindingsView(QListView):
    """A list whose current row is as high as its text asks."""

    opened = Signal(QModelIndex)

    def __init__(self, model: _FindingsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("findings-list")
        self.setAccessibleName(tr("Findings"))
        self.setModel(model)
        self.setItemDelegate(FindingDelegate(ROW, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.clicked.connect(self.opened)
        # Double clicks come after a click: `activated` would open twice.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Return; copy the current finding as text."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(str(self.currentIndex().data() or ""))
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Give the row that is current now its height, and the other one its own."""
        super().currentChanged(current, previous)
        self.scheduleDelayedItemsLayout()
        if current.isValid():
            self.executeDelayedItemsLayout()
            self.scrollTo(current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out for the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
