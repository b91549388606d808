"""What an empty table shows: what belongs into it, and the ways to fill it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hvplanner.gui import icons, theme
from hvplanner.gui.theme import GRID
from hvplanner.language import mark, tr, translated

_TEXT_WIDTH = 57 * GRID


@dataclass(frozen=True, slots=True)
class Lesson:
    """What an empty table teaches."""

    title: str
    text: str
    paste: str
    """What a paste from a spreadsheet would bring, column by column."""


LESSONS: dict[str, Lesson] = {
    "fabrics": Lesson(
        mark("No fabrics yet"),
        mark(
            "A fabric is a top-of-rack switch, or one side of a pair: what fails together. NIC"
            " ports are cabled to fabrics, and every free port has a speed and a price."
        ),
        mark("Id and name, one fabric a row"),
    ),
    "nic_models": Lesson(
        mark("No NIC models of your own"),
        mark(
            "The built-in catalogue holds on. Add a NIC here that it lacks, or one with the same id"
            " to replace an entry, for example with your price."
        ),
        mark("Id, name, vendor, ports and port speed, one model a row"),
    ),
    "host_classes": Lesson(
        mark("No host classes yet"),
        mark(
            "A host class stands for identical hosts: memory, processors, PCIe slots and the NICs"
            " they already have. The plan is made for each class."
        ),
        mark("Id, name, count and memory, one class a row"),
    ),
    "hosts": Lesson(
        mark("No named hosts"),
        mark(
            "Hosts that you want to tell apart, each of one host class. They come on top of the"
            " unnamed hosts that a class counts."
        ),
        mark("Id, name and host class, one host a row"),
    ),
    "networks": Lesson(
        mark("No networks yet"),
        mark(
            "A network is one subnet with one purpose: management, cluster and CSV, live migration,"
            " VM traffic or storage, with what every host must be able to carry."
        ),
        mark("Id, name, role and demand, one network a row"),
    ),
    "vm_groups": Lesson(
        mark("No VM groups yet"),
        mark(
            "Identical VMs with a count: memory, how they write to it, and the vNICs they have."
            " Groups keep large designs small."
        ),
        mark("Id, name, count and memory, one group a row"),
    ),
    "vms": Lesson(
        mark("No VMs by name"),
        mark(
            "VMs that differ from their like, or whose host is given. They come on top of the VM"
            " groups."
        ),
        mark("Id, name, host and memory, one VM a row"),
    ),
}


class EmptyState(QWidget):
    """A page in place of an empty table."""

    add_wanted = Signal()
    paste_wanted = Signal()
    file_wanted = Signal()
    example_wanted = Signal()

    def __init__(self, table: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty-state")
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        lesson = LESSONS[table]
        title = QLabel(translated(lesson.title))
        title.setFont(theme.strong_font())
        text = QLabel(translated(lesson.text))
        text.setProperty("muted", "true")
        paste = QLabel(tr("From a spreadsheet: {paste}.", paste=translated(lesson.paste)))
        paste.setProperty("muted", "true")
        paste.setFont(theme.caption_font())
        for label in (text, paste):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFixedWidth(_TEXT_WIDTH)
            # Within stretches, a layout does not ask for the height that wrapped words need.
            label.setMinimumHeight(label.heightForWidth(_TEXT_WIDTH))

        column = QVBoxLayout()
        column.setSpacing(GRID)
        column.addWidget(title)
        column.addWidget(text)
        column.addSpacing(GRID)
        column.addLayout(self._buttons())
        column.addWidget(paste)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addLayout(column)
        middle.addStretch(2)
        outer.addLayout(middle, 4)
        outer.addStretch(1)

    def _buttons(self) -> QGridLayout:
        # Two by two: side by side they would keep the window from getting narrow.
        grid = QGridLayout()
        grid.setSpacing(GRID)
        wishes = (
            ("add", tr("Type a row"), "add", self.add_wanted),
            ("paste", tr("Paste from a spreadsheet"), "paste", self.paste_wanted),
            ("file", tr("Read a CSV file…"), "open", self.file_wanted),
            ("example", tr("Put in an example"), "design", self.example_wanted),
        )
        for number, (name, text, icon, signal) in enumerate(wishes):
            button = QPushButton(f" {text}")
            button.setObjectName(f"empty-{name}")
            icons.set_icon(button, icon)
            button.clicked.connect(signal)
            grid.addWidget(button, number // 2, number % 2)
        return grid
