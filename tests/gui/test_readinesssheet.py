"""What an inventory says of SR-IOV, shown in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox, QTableWidget, QTabWidget

from hvplanner.app.document import Document
from tests.builders import changed, plan_for, tiny_design, vm, vnic
from tests.exchange.bundles import bundle_of, encoded
from tests.exchange.bundles.faults import with_value
from tests.gui.driving import dialog, give

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow

DESIGN = tiny_design(
    vm_groups=(),
    vms=(
        vm("db", vnics=(vnic("a", sriov=True), vnic("b", sriov=True))),
        vm("web", vnics=(vnic("a", sriov=True),)),
    ),
)
BUNDLE = bundle_of(DESIGN, plan_for(DESIGN))
REASON = "The chipset on the system does not do interrupt remapping, without which SR-IOV cannot be"
BARRED = with_value(
    with_value(BUNDLE, "Get-VMHost", "IovSupport", False),
    "Get-VMHost",
    "IovSupportReasons",
    [f"{REASON} supported."],
)


@pytest.fixture
def document() -> Document:
    return Document(changed(DESIGN, plan=plan_for(DESIGN)))


def read(qtbot: QtBot, window: MainWindow, path: Path) -> Any:
    window.bench.readiness.read_from(path)
    qtbot.waitUntil(lambda: not window.bench.readiness.is_busy, timeout=20_000)
    return dialog(window, "readiness-sheet")


def shown(sheet: Any) -> dict[str, list[list[str]]]:
    """Return the texts of each table by its title."""
    tabs = sheet.findChild(QTabWidget, "readiness-tabs")
    found = {}
    for at in range(tabs.count()):
        table = tabs.widget(at)
        assert isinstance(table, QTableWidget)
        found[tabs.tabText(at).partition(" (")[0]] = [
            [table.item(row, column).text() for column in range(table.columnCount())]
            for row in range(table.rowCount())
        ]
    return found


def test_an_inventory_is_shown_beside_the_plan_of_the_design(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "bundle.json"
    path.write_bytes(encoded(BUNDLE))
    sheet = read(qtbot, window, path)
    words = sheet.findChild(QLabel).text()
    assert "2 of 2\xa0hosts can give VFs" in words
    assert "3 ask for a VF and 0 have one" in words
    tables = shown(sheet)
    assert tables.keys() == {"VMs", "Hosts", "Today and planned"}
    assert [row[:4:3] for row in tables["VMs"]] == [["db", "No"], ["db", "No"], ["web", "No"]]
    assert all(row[4] and row[5] for row in tables["VMs"])
    assert [row[2:5] for row in tables["Today and planned"]] == [["2", "2", "0"], ["1", "1", "0"]]


def test_what_bars_a_host_is_told_with_its_remedy_and_source(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "bundle.json"
    path.write_bytes(encoded(BARRED))
    tables = shown(read(qtbot, window, path))
    hosts = tables["In the way"]
    assert [row[:2] for row in hosts] == [["every host", "Host"]]
    assert all(all(row[2:]) for row in hosts)


def test_on_the_start_page_an_inventory_is_shown_alone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.bench.show_start()
    path = tmp_path / "bundle.json"
    path.write_bytes(encoded(BUNDLE))
    assert shown(read(qtbot, window, path)).keys() == {"VMs", "Hosts"}


@pytest.mark.parametrize("content", [b"", b"[]", b"\x00\xff", None])
def test_a_file_that_is_no_inventory_is_refused(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "odd.json"
    if content is not None:
        path.write_bytes(content)
    window.bench.readiness.read_from(path)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=20_000)
    box = window.findChild(QMessageBox)
    assert "cannot be read" in box.text()
    box.close()
    assert not window.bench.readiness.is_busy


def test_the_file_is_chosen_in_a_dialog(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "bundle.json"
    path.write_bytes(encoded(BUNDLE))
    give(window, "file.show_readiness")
    asked = dialog(window, "readiness-dialog")
    asked.filesSelected.emit([str(path)])
    asked.close()
    window.bench.readiness.read_from(path)
    assert "still being read" in window.statusBar().currentMessage()
    qtbot.waitUntil(lambda: not window.bench.readiness.is_busy, timeout=20_000)
    dialog(window, "readiness-sheet").close()
