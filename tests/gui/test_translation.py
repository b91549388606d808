"""The window speaks another language as soon as one is chosen, all of it, and back."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QWidget,
)

from hvplanner import language, paths
from hvplanner.gui import translation
from hvplanner.gui.charts.celltable import CellTable
from hvplanner.gui.dialogs.settingssheet import SettingsSheet
from hvplanner.gui.frame import Frame
from hvplanner.gui.jobpanel import JobPanel
from hvplanner.gui.outline import TITLES
from hvplanner.model.targets import Targets
from tests import translations
from tests.brackets import BRACKETS, is_told
from tests.builders import tiny_design
from tests.gui.conftest import await_judged
from tests.gui.driving import table_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from hvplanner.app.document import Document
    from hvplanner.gui.mainwindow import MainWindow


@pytest.fixture(autouse=True)
def _back_to_english(qapp: QApplication) -> Iterator[None]:
    yield
    translation.apply(qapp, "en")


def choose(qtbot: QtBot, window: MainWindow, code: str) -> SettingsSheet:
    """Choose a language in the settings as a person does, and return the sheet that stays."""
    window.actions_table["edit.show_settings"].trigger()
    return choose_in(qtbot, window, window.findChild(SettingsSheet), code)


def choose_in(qtbot: QtBot, window: MainWindow, sheet: SettingsSheet, code: str) -> SettingsSheet:
    box = sheet.findChild(QComboBox, "setting-language")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findData(code)):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: language.present().code == code and not window.is_refurnishing)
    await_judged(qtbot, window)
    (now,) = (each for each in window.findChildren(SettingsSheet) if each.isVisible())
    return now


def menus(window: MainWindow) -> list[str]:
    return [each.text().replace("&", "") for each in window.menuBar().actions()]


def tabs(window: MainWindow) -> set[str]:
    return {bar.tabText(tab) for bar in window.findChildren(QTabBar) for tab in range(bar.count())}


def test_the_window_changes_its_language_and_back(qtbot: QtBot, window: MainWindow) -> None:
    english = menus(window), tabs(window)
    sheet = choose(qtbot, window, "de")
    assert menus(window) == ["Datei", "Bearbeiten", "Entwurf", "Plan", "Ansicht", "Hilfe"]
    assert {"Topologie", "Befunde", "Hosts", "Ziele"} <= tabs(window)
    assert window.actions_table["plan.solve"].text() == "Lösen"
    assert window.outline.topLevelItem(2).text(0) == "Hostklassen"
    assert sheet.windowTitle() == "Einstellungen"
    choose_in(qtbot, window, sheet, "en")
    assert (menus(window), tabs(window)) == english


def test_the_strip_and_the_findings_are_judged_anew(qtbot: QtBot, window: MainWindow) -> None:
    assert window.strip.cells()[0].value == "No plan yet"
    choose(qtbot, window, "de")
    assert window.strip.cells()[0].value == "Noch kein Plan"
    assert window.memory.settings.language == "de"


def test_what_was_done_and_what_is_shown_stays(
    qtbot: QtBot, window: MainWindow, document: Document
) -> None:
    window.selection.select(("networks",))
    window.bottom.show_tab(3)
    window.actions_table["edit.add_row"].trigger()
    design, place = document.design, window.selection.place
    choose(qtbot, window, "de").close()
    assert document.design is design
    assert window.selection.place == place
    assert window.bottom.tab_in_front == 3
    assert window.workspace.table is not None
    assert window.workspace.table.rows.place == ("networks",)
    window.actions_table["edit.undo"].trigger()
    assert document.design is not design


def test_rows_stay_filtered_and_sorted(qtbot: QtBot, window: MainWindow) -> None:
    def shown() -> list[str]:
        model = table_of(window).model
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    window.selection.select(("networks",))
    table = table_of(window)
    qtbot.keyClicks(table.filter, "m")
    table.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    before = shown()
    assert len(before) > 1
    choose(qtbot, window, "de").close()
    assert table_of(window) is not table
    assert table_of(window).filter.text() == "m"
    assert shown() == before != sorted(before)


def test_a_solve_goes_on_and_its_money_keeps_the_currency(
    qtbot: QtBot, window: MainWindow, document: Document
) -> None:
    window.actions_table["plan.solve"].trigger()
    choose(qtbot, window, "de").close()
    qtbot.waitUntil(lambda: not window.bridge.is_solving, timeout=60_000)
    qtbot.waitUntil(lambda: window.bottom.solve_result is not None)
    panel = window.findChild(JobPanel)
    assert panel is not None
    [goals] = panel.findChildren(CellTable)
    cost = goals.cells.sheet.rows[0].cells[1].text
    assert cost.endswith(document.design.currency)


def test_why_there_is_no_plan_is_said_in_the_language_and_in_the_next(
    qtbot: QtBot, window: MainWindow, document: Document
) -> None:
    def clashes() -> list[str]:
        return [each.text() for each in window.findChildren(QPushButton, "clash")]

    choose(qtbot, window, "de").close()
    document.apply("take networks away", tiny_design(networks=(), vm_groups=()))
    window.actions_table["plan.solve"].trigger()
    qtbot.waitUntil(lambda: bool(clashes()), timeout=30_000)
    assert "Kein Netzwerk darf Livemigrationen tragen" in clashes()
    choose(qtbot, window, "en").close()
    qtbot.waitUntil(lambda: clashes() == ["No network may carry live migrations"])


def test_what_clashes_and_what_helps_follows_the_language(
    qtbot: QtBot, window: MainWindow, document: Document
) -> None:
    def texts(name: str) -> list[str]:
        return [each.text() for each in window.findChildren(QPushButton, name)]

    hasty = tiny_design(targets=Targets(drain_ms=2500, blackout_ms=10))
    document.apply("ask for too much", hasty)
    window.actions_table["plan.solve"].trigger()
    qtbot.waitUntil(lambda: bool(texts("clash")), timeout=60_000)
    assert texts("clash") == ["Longest blackout: 0.01 s"]
    choose(qtbot, window, "de").close()
    qtbot.waitUntil(lambda: texts("clash") == ["Längste Ausfallzeit: 0,01 s"])
    assert texts("repair") == [
        "Auf „Host leeren: 2,5 s“ und „Längste Ausfallzeit: 0,01 s“ verzichten"
    ]
    why = window.findChild(QLabel, "job-detail").text()
    assert why.startswith("Längste Ausfallzeit in 0,01 s: das Fortsetzen auf dem Ziel dauert")


def test_every_shortcut_works_once(qtbot: QtBot, window: MainWindow) -> None:
    choose(qtbot, window, "de").close()
    qtbot.wait(0)
    saves = [each for each in window.findChildren(QAction) if each.objectName() == "file.save"]
    assert len(saves) == 1


def test_a_language_is_changed_again_before_the_first_is_there(
    qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> None:
    english = menus(window)
    for code in ("de", "en"):
        translation.apply(qapp, code)
        window.refurnish()
    assert window.is_refurnishing
    qtbot.waitUntil(lambda: not window.is_refurnishing)
    qtbot.wait(0)
    assert menus(window) == english
    assert len(window.findChildren(Frame)) == 1
    assert window.centralWidget() is window.frame


def test_what_is_done_while_all_is_made_anew_is_there_afterwards(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, document: Document
) -> None:
    translation.apply(qapp, "de")
    window.refurnish()
    window.selection.select(("networks",))
    table_of(window).add_row()
    added = document.design.networks[-1].id
    assert window.is_refurnishing
    qtbot.waitUntil(lambda: not window.is_refurnishing)
    model = table_of(window).model
    assert model.index(model.rowCount() - 1, 0).data() == added


def test_the_window_closes_while_all_is_made_anew(
    qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> None:
    translation.apply(qapp, "de")
    window.refurnish()
    assert window.close()
    assert not window.is_refurnishing
    qtbot.wait(20)


def test_the_system_decides_where_nothing_is_chosen(qapp: QApplication) -> None:
    translation.apply(qapp, "system")
    assert language.present().code in language.NAMES


def test_qt_speaks_german_too(qapp: QApplication) -> None:
    translation.apply(qapp, "de")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    translation.apply(qapp, "en")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


# --- nothing is forgotten ---------------------------------------------------------------------


QT = (
    "Ctrl Shift Alt Up Down Return Ins Del Esc Space Tab"
    " hvplanner Untitled Export Mbit Gbit MiB GiB TiB"
)
"""Keys, units, names, and what pyqtgraph keeps in a menu that is not shown."""
SHEETS = (
    *("edit.show_settings", "help.show_shortcuts", "help.show_log", "view.show_command_palette"),
)


def is_forgotten(text: str, known: str) -> bool:
    """Tell whether a text has words that are neither in brackets nor of the design."""
    if is_told(text):
        return False
    words = re.findall(r"[^\W\d_]{3,}", text)
    return any(word not in known for word in words)


def said(widget: QWidget) -> Iterator[str]:
    """Yield what a widget says to people."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(tab) for tab in range(widget.count()))
        yield from (widget.tabToolTip(tab) for tab in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        flat = isinstance(model, QAbstractListModel)
        for column in range(1 if flat else model.columnCount(QModelIndex())):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            for row in range(min(20, model.rowCount(QModelIndex()))):
                yield str(model.data(model.index(row, column), Qt.ItemDataRole.DisplayRole) or "")


def everything(window: MainWindow) -> Iterator[str]:
    """Yield all that the window and what lies over it say just now."""
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip())
    for widget in window.findChildren(QWidget):
        # The scroll buttons of Qt, and what Qt itself puts on dialogs.
        if not isinstance(widget.parent(), QTabBar | QDialogButtonBox | QGraphicsView):
            yield from said(widget)


def data_as_it_is() -> str:
    """Return what is not to be translated: examples, what vendors call things, who said what."""
    files = [*paths.designs().glob("*.json"), *paths.resources().glob("*.json")]
    data = " ".join(each.read_text(encoding="utf-8") for each in files)
    for text in translations.texts().values():
        if any(file.startswith("resources/") for file in text.files):
            data = data.replace(json.dumps(text.source, ensure_ascii=False), "")
    return data


def test_that_no_text_of_the_window_is_forgotten(
    qtbot: QtBot, window: MainWindow, document: Document
) -> None:
    language.use(BRACKETS)
    window.refurnish()
    qtbot.waitUntil(lambda: not window.is_refurnishing)
    qtbot.wait(10)  # What was there before goes with the next round of events.
    known = " ".join((document.design.model_dump_json(), data_as_it_is(), QT))
    found: set[str] = set()

    def look() -> None:
        found.update(each for each in everything(window) if is_forgotten(each, known))

    for section in TITLES:
        window.workspace.show_section(section)
        window.selection.select((section,))
        look()
    for tab in range(window.bottom.show_all_charts()):
        window.bottom.show_tab(tab)
        look()
    for command in SHEETS:
        window.actions_table[command].trigger()
        look()
        for sheet in window.findChildren(QDialog):
            sheet.close()
    assert not sorted(found)
