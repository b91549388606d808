"""Which language the desktop speaks, and Qt with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from hvplanner import language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_NAME = "qt-translator"


def apply(app: QApplication, choice: str) -> None:
    """Speak a language by its code, or the system's: what is made after this, and Qt, are in it."""
    code = _of_system() if choice == "system" else choice
    language.use(code)
    QLocale.setDefault(QLocale(code))
    if former := app.findChild(QTranslator, _NAME):
        app.removeTranslator(former)
        former.deleteLater()
        former.setObjectName("")
    if code == language.SOURCE:
        return
    translator = QTranslator(app)
    translator.setObjectName(_NAME)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # Where Qt came without its translations, its few texts stay English.
    if translator.load(f"qtbase_{code}", folder):
        app.installTranslator(translator)


def _of_system() -> str:
    """Return the first language of the system's that there is, English where none is."""
    wanted = (each.partition("-")[0] for each in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in language.NAMES), language.SOURCE)
