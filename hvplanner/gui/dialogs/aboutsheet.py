"""What this program is, and what it is built on."""

from __future__ import annotations

import platform

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hvplanner import __version__
from hvplanner.app.libraries import libraries
from hvplanner.gui import icons, theme
from hvplanner.gui.dialogs.sheets import Sheet
from hvplanner.language import tr


class AboutSheet(Sheet):
    """The version, and the libraries with theirs and their licences."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, "about-sheet", tr("About hvplanner"))
        self.resize(QSize(72 * theme.GRID, 64 * theme.GRID))
        self._add_head()
        self.add_text(
            tr(
                "hvplanner is free software under the MIT licence. It is built on the libraries"
                " below, each under the licence beside it. Qt, by way of PySide6, is used under the"
                " LGPL: you may replace it by a version of your own."
            )
        )
        listed = [(each.name, each.version, each.licence) for each in libraries()]
        table = self.make_table((tr("Library"), tr("Version"), tr("Licence")), listed, 2)
        table.setAccessibleName(tr("Libraries"))
        self.column.addWidget(table, 1)
        self.add_text(tr("Runs on {platform}.", platform=platform.platform()), muted=True)
        head = f"hvplanner {__version__}, {platform.platform()}"
        self._text = "\n".join([head, *("\t".join(each) for each in listed)])
        copy = self.buttons.addButton(tr("Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copy-about")
        copy.setToolTip(tr("Copy the versions and licences as text"))
        copy.clicked.connect(self._copy)
        self.finish()

    def _add_head(self) -> None:
        picture = QLabel()
        picture.setPixmap(icons.program_icon().pixmap(QSize(48, 48)))
        title = QLabel(f"hvplanner {__version__}")
        title.setObjectName("about-version")
        title.setFont(theme.strong_font())
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(title)
        texts.addWidget(QLabel(tr("Plans the network of Hyper-V failover clusters.")))
        head = QHBoxLayout()
        head.setSpacing(2 * theme.GRID)
        head.addWidget(picture)
        head.addLayout(texts, 1)
        self.column.addLayout(head)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
