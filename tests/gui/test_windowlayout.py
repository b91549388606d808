"""The window opens as it was closed; a layout nobody can read costs nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QSplitter

from hvplanner.app import settings
from hvplanner.app.document import Document
from hvplanner.app.settings import Settings
from hvplanner.gui.mainwindow import MainWindow
from tests.builders import changed, tiny_design

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def opened(qtbot: QtBot, remembered: Settings) -> MainWindow:
    window = MainWindow(remembered)
    window.complete(Document(tiny_design()))
    qtbot.addWidget(window)
    window.show()
    window.bench.show_design()
    QApplication.sendPostedEvents()
    return window


def test_sizes_and_hidden_panels_are_those_of_the_last_run(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.actions_table["view.toggle_outline"].trigger()
    # No higher than the screen of the tests, which the next window keeps to.
    window.resize(window.width(), 700)
    rows = window.strip.parentWidget().parentWidget()
    assert isinstance(rows, QSplitter)
    rows.setSizes([250, 350])
    QApplication.sendPostedEvents()
    below = window.bottom.height()
    window.close()
    again = opened(qtbot, settings.load())
    assert again.outline.isHidden()
    assert not again.bottom.isHidden()
    assert again.height() == 700
    assert again.bottom.height() == below
    assert not again.actions_table["view.toggle_outline"].isChecked()


def test_a_layout_that_is_rubbish_gives_the_usual_window(qtbot: QtBot) -> None:
    rubbish = "00ff" * 100
    again = opened(
        qtbot,
        Settings(window_geometry=rubbish, window_columns=rubbish, window_rows=rubbish + "a"),
    )
    assert again.isVisible()
    assert not again.outline.isHidden()
    assert again.inspector.width() > 0


def test_charts_take_the_whole_window_and_give_it_back(qtbot: QtBot, window: MainWindow) -> None:
    alone = window.actions_table["view.toggle_charts_alone"]
    height = window.bottom.height()
    alone.trigger()
    assert not window.workspace.isVisible()
    qtbot.waitUntil(lambda: window.bottom.height() > height)
    assert alone.isChecked()
    alone.trigger()
    assert window.workspace.isVisible()
    assert not alone.isChecked()


def test_tables_come_back_where_the_charts_that_are_alone_are_hidden(window: MainWindow) -> None:
    window.actions_table["view.toggle_charts_alone"].trigger()
    window.actions_table["view.toggle_charts"].trigger()
    assert window.workspace.isVisible()
    assert not window.bottom.isVisible()


def name_width(window: MainWindow) -> int:
    window.selection.select(("host_classes",))
    assert window.workspace.table is not None
    return window.workspace.table.view.columnWidth(1)


def test_columns_fit_each_design_until_somebody_makes_them_wider(window: MainWindow) -> None:
    narrow = name_width(window)
    [row] = tiny_design().host_classes
    long = changed(row, name="A host class whose name is far longer than its title")
    window.document.new(tiny_design(host_classes=(long,)))
    assert name_width(window) > narrow
    assert window.workspace.table is not None
    window.workspace.table.view.setColumnWidth(1, 222)
    window.document.new(tiny_design())
    assert name_width(window) == 222
