"""Logs are read in the real window, and the guests that are behind are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QTableWidget, QTabWidget, QToolButton

from hvplanner.app.document import Document
from hvplanner.gui.charts import guestsdata
from hvplanner.gui.charts.chartid import ChartId
from hvplanner.gui.charts.guests import GuestsChart
from hvplanner.model.design import Cluster
from hvplanner.model.workload import Guest, Integration
from hvplanner.report.subject import Subject
from tests.builders import changed, group, plan_for, tiny_design, vm
from tests.exchange.integration.evtxfiles import evtx
from tests.exchange.integration.samples import WEB, mismatch
from tests.gui.conftest import await_judged
from tests.gui.driving import dialog, give

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow


@pytest.fixture
def document() -> Document:
    """Return two named VMs of a cluster whose hosts bring integration services."""
    design = tiny_design(
        cluster=Cluster(release="2012R2"),
        vm_groups=(group("web", count=2),),
        vms=(
            vm("sql-01", host="node-02", guest=Guest(system="Windows Server 2008 R2")),
            vm("app-01", host="node-01", guest=Guest(system="Windows Server 2016")),
            vm("new-01", host="node-01"),
        ),
    )
    return Document(changed(design, plan=plan_for(design)))


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "node-1.evtx"
    path.write_bytes(evtx(mismatch(), mismatch("app-01", WEB)))
    return path


def read(qtbot: QtBot, window: MainWindow, *paths: Path) -> Any:
    """Read files and return the sheet with what they told."""
    window.bench.services.read_from(list(paths))
    qtbot.waitUntil(lambda: not window.bench.services.is_busy, timeout=20_000)
    return dialog(window, "services-sheet")


def chart(qtbot: QtBot, window: MainWindow) -> GuestsChart:
    window.bottom.show_chart(ChartId("guests"))
    await_judged(qtbot, window)
    found = window.findChild(GuestsChart)
    assert found is not None
    return found


def texts(shown: GuestsChart) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in shown.table.cells.sheet.rows]


def test_guests_that_logs_tell_of_are_listed_in_the_order_of_their_updates(
    qtbot: QtBot, window: MainWindow, log: Path
) -> None:
    before = chart(qtbot, window)
    assert not before.has_content()
    assert before.filter.isHidden()
    read(qtbot, window, log).close()
    shown = chart(qtbot, window)
    assert [row[:5] for row in texts(shown)] == [
        ["1", "app-01", "Update required", "Windows Update", "Before the turn of node-01"],
        ["2", "sql-01", "Update required", "Integration disk", "After the turn of node-02"],
    ]
    assert shown.text_below().replace("\N{NO-BREAK SPACE}", " ") == (
        "2 of 5 VMs need other integration services. Of 3 VMs nothing is known."
    )


def test_one_step_takes_back_what_was_read_and_the_plan_stays_valid(
    qtbot: QtBot, window: MainWindow, log: Path
) -> None:
    before = window.document.design
    read(qtbot, window, log).close()
    states = {each.id: each.guest.integration.state for each in window.document.design.vms}
    assert states == {
        "sql-01": "update_required",
        "app-01": "update_required",
        "new-01": "unknown",
    }
    assert window.document.design.fingerprint() == before.fingerprint()
    give(window, "edit.undo")
    assert window.document.design == before


def test_the_sheet_tells_guests_that_are_not_in_the_design_and_what_was_not_read(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "cut.evtx"
    path.write_bytes(evtx(mismatch(), mismatch("stranger", WEB))[:-1_000])
    sheet = read(qtbot, window, path, tmp_path / "missing.evtx")
    tabs = sheet.findChild(QTabWidget, "services-tabs")
    titles = [tabs.tabText(number) for number in range(tabs.count())]
    assert titles == ["Need an update (2)", "Not read (2)"]
    needy, unread = (tabs.widget(number) for number in range(2))
    assert isinstance(needy, QTableWidget)
    assert needy.item(1, 0).text() == "stranger"
    assert needy.item(1, 4).text() == "The design has no VM of this name."
    assert needy.item(0, 4).text() == "Yes"
    assert "cut off" in unread.item(0, 1).text()
    assert "No such file" in unread.item(1, 1).text()


def test_guests_are_found_by_any_text_and_all_are_shown_on_demand(
    qtbot: QtBot, window: MainWindow, log: Path
) -> None:
    read(qtbot, window, log).close()
    shown = chart(qtbot, window)
    box = window.findChild(QLineEdit, "guests-filter")
    qtbot.keyClicks(box, "INTEGRATION DISK")
    assert [row[1] for row in texts(shown)] == ["sql-01"]
    box.clear()
    button = window.findChild(QToolButton, "guests-all")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [row[1] for row in texts(shown)] == ["app-01", "sql-01", "web × 2", "new-01"]
    qtbot.keyClicks(box, "unknown")
    assert [row[1] for row in texts(shown)] == ["web × 2", "new-01"]


def test_a_row_leads_to_its_vm_and_a_vm_to_its_row(
    qtbot: QtBot, window: MainWindow, log: Path
) -> None:
    read(qtbot, window, log).close()
    shown = chart(qtbot, window)
    at = shown.table.visualRect(shown.table.cells.index(1, 1)).center()
    qtbot.mouseClick(shown.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.selection.place[:2] == ("vms", "sql-01")
    window.selection.select(("vms", "app-01"))
    row = shown.table.selected_row()
    assert row is not None
    assert row.place == ("vms", "app-01")


def drop(window: MainWindow, *names: str) -> bool:
    """Drag files over the window and let them go; tell whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(name) for name in names])
    at, action = window.rect().center(), Qt.DropAction.CopyAction
    button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, action, data, button, key)
    enter.ignore()
    QGuiApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QGuiApplication.sendEvent(window, QDropEvent(QPointF(at), action, data, button, key))
    return enter.isAccepted()


def test_logs_that_are_dropped_on_the_window_are_read(
    qtbot: QtBot, window: MainWindow, log: Path
) -> None:
    assert drop(window, str(log))
    qtbot.waitUntil(lambda: not window.bench.services.is_busy, timeout=20_000)
    dialog(window, "services-sheet").close()
    assert window.document.undo_label == "read integration services"


def test_logs_dropped_on_the_start_page_ask_for_a_design(
    qtbot: QtBot, window: MainWindow, log: Path
) -> None:
    window.bench.show_start()
    assert drop(window, str(log))
    assert not window.bench.services.is_busy
    assert "Open a design first" in window.statusBar().currentMessage()


def test_files_are_chosen_in_a_dialog_that_takes_several(
    qtbot: QtBot, window: MainWindow, log: Path
) -> None:
    give(window, "file.read_services")
    asked = dialog(window, "services-dialog")
    assert asked.fileMode() == QFileDialog.FileMode.ExistingFiles
    asked.filesSelected.emit([str(log)])
    asked.close()
    qtbot.waitUntil(lambda: not window.bench.services.is_busy, timeout=20_000)
    dialog(window, "services-sheet").close()
    assert window.document.undo_label == "read integration services"


def test_what_was_read_for_another_design_is_not_taken(
    qtbot: QtBot, window: MainWindow, log: Path
) -> None:
    window.bench.services.read_from([log])
    window.bench.services.forget()
    window.bench.services.read_from([log.with_name("missing.evtx")])
    qtbot.waitUntil(lambda: not window.bench.services.is_busy, timeout=20_000)
    dialog(window, "services-sheet").close()
    assert window.document.undo_label is None


def test_while_files_are_read_others_have_to_wait(
    qtbot: QtBot, window: MainWindow, log: Path
) -> None:
    window.bench.services.read_from([log])
    window.bench.services.read_from([log])
    assert "still being read" in window.statusBar().currentMessage()
    qtbot.waitUntil(lambda: not window.bench.services.is_busy, timeout=20_000)
    dialog(window, "services-sheet").close()


# --- the table without a window ------------------------------------------------------------------


def test_from_2016_on_guests_that_are_behind_are_no_warning() -> None:
    behind = Guest(integration=Integration(state="update_required"))
    tones = {}
    for release in ("2012R2", "2022"):
        design = tiny_design(cluster=Cluster(release=release), vms=(vm("a", guest=behind),))
        (row,) = guestsdata.rows(Subject(design, None, None))
        tones[release] = row.cells[2].tone
    assert tones == {"2012R2": "attention", "2022": "plain"}


def test_a_name_that_is_no_text_to_show_is_cleaned() -> None:
    behind = Guest(system="\u202eevil", integration=Integration(state="update_required"))
    design = tiny_design(vms=(vm("a", name="\u202egnp\x07", guest=behind),))
    (row,) = guestsdata.rows(Subject(design, None, None))
    assert not any({"\u202e", "\x07"} & set(cell.text) for cell in row.cells)
