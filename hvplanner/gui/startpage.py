"""The start page: what the program is for, and the ways to begin."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hvplanner.gui import icons, theme
from hvplanner.language import mark, tr, translated
from hvplanner.model.fileproblem import inert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.gui.examples import Example

PURPOSE = mark(
    "hvplanner plans the network of a Hyper-V failover cluster: how many NICs, how they are"
    " teamed and which networks carry live migrations, so that your targets for drain times and"
    " failures are met at the least cost."
)
_WIDTH = 110 * theme.GRID
_COLUMNS = 2
_CARD_HEIGHT = 11 * theme.GRID
_MOST_RECENT = 6
_LONGEST = 56
"""Signs of a file's name, and of its folder, that fit into a line."""


class StartPage(QScrollArea):
    """Offers an empty design, a file, an import, the recent files and the examples."""

    new_wanted = Signal()
    open_wanted = Signal()
    import_wanted = Signal()
    file_wanted = Signal(object)
    """A `Path` of a recent file."""
    example_wanted = Signal(object)
    """The `Path` of an example."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start-page")
        self.setWidgetResizable(True)
        inner = QWidget()
        inner.setProperty("ground", "surface")
        self.setWidget(inner)
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        outer = QHBoxLayout(inner)
        outer.setContentsMargins(4 * theme.GRID, 0, 4 * theme.GRID, 0)
        outer.addStretch(1)
        outer.addWidget(column, 8)
        outer.addStretch(1)
        self._layout = QVBoxLayout(column)
        self._layout.setContentsMargins(0, 6 * theme.GRID, 0, 4 * theme.GRID)
        self._layout.setSpacing(theme.GRID)
        self._add_head()
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self._recent_title = _heading(tr("Recent files"))
        self._layout.addWidget(self._recent_title)
        self._layout.addLayout(self._recent)
        self._layout.addSpacing(2 * theme.GRID)
        self._layout.addWidget(_heading(tr("Templates and examples")))
        how = _plain(tr("Each opens as a copy that is yours to change and to save."))
        how.setProperty("muted", "true")
        self._layout.addWidget(how)
        self._examples = QGridLayout()
        self._examples.setSpacing(2 * theme.GRID)
        self._layout.addLayout(self._examples)
        self._layout.addStretch(1)

    def show_recent(self, files: Sequence[Path]) -> None:
        """List the files that were open before, the latest first."""
        _clear(self._recent)
        self._recent_title.setVisible(bool(files))
        for path in files[:_MOST_RECENT]:
            # An ampersand in a name is no mnemonic.
            name, folder = inert(path.name), inert(str(path.parent))
            text = f"{_shortened(name)}    {_shortened(folder)}"
            button = QPushButton(text.replace("&", "&&"))
            button.setProperty("link", "true")
            button.setProperty("path", str(path))
            button.setAccessibleName(name)
            button.setToolTip(tr("Open {path}", path=inert(str(path))))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(self._on_recent)
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_examples(self, examples: Sequence[Example]) -> None:
        """Offer the designs that come with the program."""
        _clear(self._examples)
        for number, example in enumerate(examples):
            card = _Card(example)
            card.clicked.connect(self._on_example)
            self._examples.addWidget(card, number // _COLUMNS, number % _COLUMNS)

    def _add_head(self) -> None:
        picture = QLabel()
        picture.setPixmap(icons.program_icon().pixmap(QSize(48, 48)))
        purpose = QLabel(translated(PURPOSE))
        purpose.setWordWrap(True)
        title = QLabel("hvplanner")
        title.setFont(theme.strong_font())
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(title)
        texts.addWidget(purpose)
        head = QHBoxLayout()
        head.setSpacing(2 * theme.GRID)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        self._layout.addLayout(head)
        self._layout.addSpacing(theme.GRID)
        new = QPushButton(tr("New empty design"))
        new.setObjectName("start-new")
        new.setProperty("primary", "true")
        new.setToolTip(tr("Start with an empty design (Ctrl+N)"))
        new.clicked.connect(self.new_wanted)
        open_file = QPushButton(f" {tr('Open a file…')}")
        open_file.setObjectName("start-open")
        icons.set_icon(open_file, "open")
        open_file.setToolTip(tr("Open a design file (Ctrl+O)"))
        open_file.clicked.connect(self.open_wanted)
        take_in = QPushButton(f" {tr('Import…')}")
        take_in.setObjectName("start-import")
        icons.set_icon(take_in, "import")
        take_in.setToolTip(tr("A bundle of a cluster, an export of RVTools, or a list (Ctrl+I)"))
        take_in.clicked.connect(self.import_wanted)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addSpacing(8 * theme.GRID)
        row.addWidget(new)
        row.addWidget(open_file)
        row.addWidget(take_in)
        row.addStretch(1)
        self._layout.addLayout(row)
        self._layout.addSpacing(2 * theme.GRID)

    @Slot()
    def _on_recent(self) -> None:
        self.file_wanted.emit(Path(self.sender().property("path")))

    @Slot()
    def _on_example(self) -> None:
        self.example_wanted.emit(Path(self.sender().property("path")))


class _Card(QPushButton):
    """An example: its name, what it shows, and how large it is."""

    def __init__(self, example: Example) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setProperty("path", str(example.path))
        self.setObjectName(f"example-{example.path.stem}")
        self.setAccessibleName(example.name)
        self.setAccessibleDescription(example.description)
        self.setToolTip(tr("Open a copy of “{name}”", name=example.name))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(_CARD_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        title = _plain(example.name)
        title.setFont(theme.strong_font())
        text = _plain(example.description)
        text.setWordWrap(True)
        size = _plain(example.size)
        for label in (text, size):
            label.setProperty("muted", "true")
        size.setFont(theme.caption_font())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        layout.setSpacing(4)
        layout.addWidget(title)
        layout.addWidget(text, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(size)
        for label in (title, text, size):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Be as high as the texts need."""
        layout = self.layout()
        height = layout.heightForWidth(self.width()) if layout else 0
        return QSize(40 * theme.GRID, max(_CARD_HEIGHT, height))

    def minimumSizeHint(self) -> QSize:
        """Be as high as the texts need."""
        return QSize(20 * theme.GRID, self.sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        """Ask for the height that the new width needs."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.updateGeometry()


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _shortened(text: str) -> str:
    """Return a name or a folder without its middle, where it is too long for a line."""
    half = _LONGEST // 2
    return text if len(text) <= _LONGEST else f"{text[:half]}…{text[-half:]}"


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(theme.strong_font())
    label.setFixedHeight(theme.ROW_HEIGHT)
    label.setFrameShape(QFrame.Shape.NoFrame)
    return label


def _clear(layout: QVBoxLayout | QGridLayout) -> None:
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.deleteLater()
