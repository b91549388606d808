"""Inventories and lists come in through a sheet that shows first what would come of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QTabWidget,
)

from hvplanner.exchange.bundle import read_bundle
from hvplanner.exchange.inventory import imported
from hvplanner.gui import theme
from hvplanner.gui.charts.celltable import CellTable
from hvplanner.gui.imports.columntable import ColumnTable
from hvplanner.gui.imports.sheet import ImportSheet
from tests.exchange.bundles import encoded, written
from tests.exchange.inventory.clusters import cluster
from tests.exchange.tabular.books import HOST, INFO, book, vhost, vinfo
from tests.gui.driving import click, give

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow

LIST = "Ding;RAM;Wo\nsql-1;8 GB;hv1\nweb-1;viel;hv2\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    return tmp_path


def opened(qtbot: QtBot, window: MainWindow, paths: Sequence[Path]) -> ImportSheet:
    window.bench.imports.import_from(paths)
    sheet = window.findChild(ImportSheet)
    assert sheet is not None
    settle(qtbot, sheet)
    return sheet


def settle(qtbot: QtBot, sheet: ImportSheet) -> None:
    qtbot.waitUntil(lambda: not sheet.is_busy, timeout=20_000)


def part(sheet: ImportSheet, kind: Any, name: str) -> Any:
    found = sheet.findChild(kind, name)
    assert found is not None, name
    return found


def state(sheet: ImportSheet) -> str:
    text: str = part(sheet, QLabel, "import-state").text()
    return text.replace("\N{NO-BREAK SPACE}", " ")


def texts(table: CellTable) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def choose(qtbot: QtBot, sheet: ImportSheet, row: int, text: str) -> None:
    """Choose with the keyboard what a column is."""
    columns = part(sheet, ColumnTable, "import-columns")
    columns.setFocus()
    columns.setCurrentCell(row, 1)
    qtbot.keyClick(columns, Qt.Key.Key_Return)
    box = columns.findChild(QComboBox, "column-meaning")
    qtbot.waitUntil(lambda: box.view().isVisible())
    at = box.findText(text)
    assert at >= 0, text
    box.view().setCurrentIndex(box.model().index(at, 0))
    qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    settle(qtbot, sheet)


def set_box(sheet: ImportSheet, qtbot: QtBot, name: str, text: str) -> None:
    box = part(sheet, QComboBox, name)
    box.setFocus()
    step = Qt.Key.Key_Down if box.findText(text) > box.currentIndex() else Qt.Key.Key_Up
    while box.currentText() != text:
        qtbot.keyClick(box, step)
    settle(qtbot, sheet)


def test_a_list_whose_columns_say_nothing_can_be_told_what_they_are(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    sheet = opened(qtbot, window, [folder / "list.csv"])
    assert "Say which one it is" in state(sheet)
    assert not part(sheet, QPushButton, "import-new").isEnabled()
    choose(qtbot, sheet, 0, "VM")
    choose(qtbot, sheet, 2, "Host")
    assert "1 host," in state(sheet)
    preview = part(sheet, CellTable, "import-preview")
    assert texts(preview) == [["2", "sql-1", "8 GiB", "hv1"], ["3", "web-1", "✗ viel", "hv2"]]
    click(qtbot, sheet, "import-new")
    assert [vm.id for vm in window.document.design.vms] == ["sql-1"]
    assert not window.document.is_dirty


def test_an_error_says_why_where_it_stands(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    sheet = opened(qtbot, window, [folder / "list.csv"])
    choose(qtbot, sheet, 0, "VM")
    preview = part(sheet, CellTable, "import-preview")
    tip = preview.model().index(1, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert "is not a number" in tip


def test_the_unit_of_figures_can_be_chosen(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("VM;RAM\na;2048\n", encoding="utf-8")
    sheet = opened(qtbot, window, [path])
    assert texts(part(sheet, CellTable, "import-preview"))[0][2] == "2 GiB"
    choose(qtbot, sheet, 1, "Memory in GiB")
    assert texts(part(sheet, CellTable, "import-preview"))[0][2] == "2 TiB"


def test_rows_can_be_hosts_instead_of_vms(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name;RAM\na;512 GB\n", encoding="utf-8")
    sheet = opened(qtbot, window, [path])
    set_box(sheet, qtbot, "import-kind", "Hosts")
    assert "1 host," in state(sheet)


def test_an_export_of_rvtools_comes_in_with_its_report(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "export.xlsx"
    info = [vinfo("a", "esx1"), vinfo("off", "esx1", Powerstate="poweredOff")]
    path.write_bytes(book({"vInfo": [INFO, *info], "vHost": [HOST, vhost("esx1")]}))
    sheet = opened(qtbot, window, [path])
    assert not part(sheet, ColumnTable, "import-columns").isVisibleTo(sheet)
    part(sheet, QTabWidget, "import-tabs").setCurrentIndex(1)
    report = texts(part(sheet, CellTable, "import-notes"))
    assert ["Taken", "VMs", "export", "1"] in report
    # The sheet says which release it is, so that nothing is assumed.
    assert not any("Windows Server" in row[1] for row in report)
    assert any(row[0] == "Left out" and "switched off" in row[1] for row in report)
    qtbot.keyClick(part(sheet, QCheckBox, "import-off"), Qt.Key.Key_Space)
    settle(qtbot, sheet)
    set_box(sheet, qtbot, "import-release", "2022")
    click(qtbot, sheet, "import-new")
    design = window.document.design
    assert [vm.id for vm in design.vms] == ["a", "off"]
    assert design.cluster.release == "2022"


def test_each_line_of_the_report_is_shown_whole(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "export.xlsx"
    off = [vinfo(f"a-rather-long-name-{n}", "esx1", Powerstate="poweredOff") for n in range(4)]
    path.write_bytes(book({"vInfo": [INFO, vinfo("a", "esx1"), *off]}))
    sheet = opened(qtbot, window, [path])
    part(sheet, QTabWidget, "import-tabs").setCurrentIndex(1)
    table = part(sheet, CellTable, "import-notes")
    rows = texts(table)
    long = next(at for at, row in enumerate(rows) if "a-rather-long-name-1" in row[1])
    room = table.columnWidth(1)
    needed = table.fontMetrics().horizontalAdvance(rows[long][1])
    lines = table.rowHeight(long) // table.fontMetrics().height()
    assert needed > room
    assert lines * room >= needed


def test_one_of_several_clusters_is_chosen(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "two.xlsx"
    info = [vinfo("a"), vinfo("b"), vinfo("c", Cluster="C2")]
    path.write_bytes(book({"vInfo": [INFO, *info]}))
    sheet = opened(qtbot, window, [path])
    assert part(sheet, QComboBox, "import-cluster").currentText() == "C1"
    set_box(sheet, qtbot, "import-cluster", "C2")
    click(qtbot, sheet, "import-new")
    assert [vm.id for vm in window.document.design.vms] == ["c"]


def test_a_second_list_shows_what_it_changes_and_is_one_step_to_undo(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("VM;RAM\na;2 GB\n", encoding="utf-8")
    before = window.document.design
    sheet = opened(qtbot, window, [path])
    tabs = part(sheet, QTabWidget, "import-tabs")
    tabs.setCurrentIndex(2)
    assert tabs.tabText(2) == "Changes (1)"
    [change] = texts(part(sheet, CellTable, "import-changes"))
    assert change[:2] == ["Named VMs · a", "–"]
    assert "Memory 2 GiB" in change[2]
    click(qtbot, sheet, "import-merge")
    after = window.document.design
    assert [vm.id for vm in after.vms] == [*(vm.id for vm in before.vms), "a"]
    assert window.document.undo_label == "import"
    give(window, "edit.undo")
    assert window.document.design is before


def test_the_same_again_changes_nothing(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("VM;RAM\na;2 GB\n", encoding="utf-8")
    click(qtbot, opened(qtbot, window, [path]), "import-merge")
    step = window.document.design
    qtbot.waitUntil(lambda: window.findChild(ImportSheet) is None)
    sheet = opened(qtbot, window, [path])
    assert part(sheet, QTabWidget, "import-tabs").tabText(2) == "Changes (0)"
    click(qtbot, sheet, "import-merge")
    assert window.document.design is step


def test_the_release_of_the_open_design_is_kept_unless_another_is_chosen(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("VM;RAM\na;2 GB\n", encoding="utf-8")
    release = window.document.design.cluster.release
    sheet = opened(qtbot, window, [path])
    assert part(sheet, QComboBox, "import-release").currentData() == release
    click(qtbot, sheet, "import-merge")
    assert window.document.design.cluster.release == release


def test_a_bundle_of_several_clusters_comes_in_with_what_it_says_of_one(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "bundle.json"
    other = cluster()
    other.name = "C2"
    path.write_bytes(encoded(written(cluster(), other)))
    sheet = opened(qtbot, window, [path])
    assert not part(sheet, QComboBox, "import-release").isVisibleTo(sheet)
    assert part(sheet, QTabWidget, "import-tabs").count() == 2
    set_box(sheet, qtbot, "import-cluster", "C2")
    click(qtbot, sheet, "import-new")
    assert window.document.design.cluster.name == "C2"
    assert window.document.design.plan is not None


def test_a_bundle_dropped_on_the_window_is_imported_and_not_opened(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "bundle.json"
    path.write_bytes(encoded(written(cluster())))
    assert drop(window, [QUrl.fromLocalFile(str(path))])
    sheet = window.findChild(ImportSheet)
    assert sheet is not None
    settle(qtbot, sheet)
    assert "2 hosts" in state(sheet)


def test_from_the_start_page_there_is_nothing_to_bring_it_into(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    window.bench.show_start()
    sheet = opened(qtbot, window, [folder / "list.csv"])
    assert not part(sheet, QPushButton, "import-merge").isVisibleTo(sheet)
    assert part(sheet, QTabWidget, "import-tabs").count() == 2


def test_the_start_page_offers_an_import(qtbot: QtBot, window: MainWindow) -> None:
    window.bench.show_start()
    click(qtbot, window, "start-import")
    dialog = window.findChild(QFileDialog, "import-dialog")
    assert dialog.isVisible()
    dialog.close()


def test_a_sheet_that_is_closed_while_it_reads_changes_nothing(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    before = window.document.design
    window.bench.imports.import_from([folder / "list.csv"])
    sheet = window.findChild(ImportSheet)
    assert sheet.is_busy
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(ImportSheet) is None)
    assert window.document.design is before


def test_a_file_that_is_none_is_refused_in_the_sheet(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    before = window.document.design
    path = tmp_path / "export.xlsx"
    path.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le"))
    sheet = opened(qtbot, window, [path])
    assert "protected by a password" in state(sheet)
    assert not part(sheet, QPushButton, "import-new").isEnabled()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert window.document.design is before


def test_unsaved_work_is_asked_for_before_an_import_takes_its_place(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("VM;RAM\na;2 GB\n", encoding="utf-8")
    changed = window.document.design.model_copy(update={"name": "Mine"})
    window.document.apply("rename", changed)
    sheet = opened(qtbot, window, [path])
    click(qtbot, sheet, "import-new")
    assert window.document.design is changed
    assert window.findChild(QMessageBox).isVisible()


def test_the_command_asks_for_files(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    give(window, "file.import_files")
    dialog = window.findChild(QFileDialog, "import-dialog")
    assert dialog is not None
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFiles
    dialog.filesSelected.emit([str(folder / "list.csv")])
    dialog.close()
    sheet = window.findChild(ImportSheet)
    assert sheet is not None
    settle(qtbot, sheet)
    assert sheet.isVisible()


def drop(window: MainWindow, urls: list[QUrl]) -> bool:
    """Drag files onto the window and let them fall; return whether they were welcome."""
    data = QMimeData()
    data.setUrls(urls)
    action, button, no_key = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(5, 5), action, data, button, no_key)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), action, data, button, no_key))
    return enter.isAccepted()


def test_a_file_dropped_on_the_window_is_shown(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    assert drop(window, [QUrl.fromLocalFile(str(folder / "list.csv"))])
    sheet = window.findChild(ImportSheet)
    assert sheet is not None
    settle(qtbot, sheet)


def test_a_design_dropped_on_the_window_is_opened(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "other.json"
    path.write_text('{"format": 2, "name": "Other"}', encoding="utf-8")
    assert drop(window, [QUrl.fromLocalFile(str(path))])
    qtbot.waitUntil(lambda: window.document.design.name == "Other", timeout=20_000)


def test_what_is_no_file_is_not_taken(window: MainWindow) -> None:
    assert not drop(window, [QUrl("https://example.org/list.csv")])
    assert window.findChild(ImportSheet) is None


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_the_sheet_fits_a_small_window_and_names_its_parts(
    qapp: QApplication, qtbot: QtBot, window: MainWindow, folder: Path, choice: Any
) -> None:
    theme.apply(qapp, choice)
    sheet = opened(qtbot, window, [folder / "list.csv"])
    assert sheet.width() <= 1024
    assert sheet.minimumSizeHint().width() <= 1024
    for widget in (*sheet.findChildren(QComboBox), *sheet.findChildren(CellTable)):
        assert widget.accessibleName(), widget.objectName()


def test_where_no_row_can_be_taken_no_button_offers_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("VM;RAM;State\na;;Running\nb;2 GB;Off\n", encoding="utf-8")
    sheet = opened(qtbot, window, [path])
    assert "switched off" in state(sheet)
    assert "without memory" in state(sheet)
    for name in ("import-new", "import-merge"):
        assert not part(sheet, QPushButton, name).isEnabled()
    qtbot.mouseClick(part(sheet, QCheckBox, "import-off"), Qt.MouseButton.LeftButton)
    settle(qtbot, sheet)
    assert part(sheet, QPushButton, "import-merge").isEnabled()


def test_a_cluster_is_not_brought_into_the_design_of_another(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.document.new(imported(read_bundle(encoded(written(cluster())))).design)
    other = cluster()
    other.name = "C2"
    for host in other.hosts:
        host.name = f"other-{host.name}"
    path = tmp_path / "bundle.json"
    path.write_bytes(encoded(written(other)))
    sheet = opened(qtbot, window, [path])
    assert "another cluster" in state(sheet)
    assert part(sheet, QPushButton, "import-new").isEnabled()
    assert not part(sheet, QPushButton, "import-merge").isEnabled()
