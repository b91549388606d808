"""The drawing as people use it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QToolTip

from hvplanner.gui import theme
from hvplanner.gui.topology import exporting
from hvplanner.gui.topology.page import TopologyPage
from tests.builders import changed, fabric, tiny_design
from tests.gui import samples

TEAM = ("team", "node", "converged")
TEAM_PLACE = ("plan", "hosts", "node", "teams", "converged")


@pytest.fixture
def page(qtbot) -> TopologyPage:
    shown = TopologyPage()
    qtbot.addWidget(shown)
    shown.resize(1400, 600)
    shown.show_evaluation(samples.evaluation(), samples.design_with_plan())
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def point(page: TopologyPage, key, across: float = 20, down: float = 10) -> QPoint:
    box = page.view.drawing.box(key)
    return page.view.mapFromScene(QPointF(box.x + across, box.y + down))


def click(page: TopologyPage, key, across: float = 20, down: float = 10) -> None:
    QTest.mouseClick(
        page.view.viewport(), Qt.MouseButton.LeftButton, pos=point(page, key, across, down)
    )


def choose(page: TopologyPage, scenario: str) -> None:
    at = page.failure.findData(scenario)
    page.failure.setCurrentIndex(at)
    page.failure.activated.emit(at)


def test_a_click_leads_to_the_place_of_a_part(page, qtbot):
    with qtbot.waitSignal(page.activated) as caught:
        click(page, TEAM)
    assert caught.args == [TEAM_PLACE]


def test_a_drag_moves_the_sheet_and_leads_nowhere(page, qtbot):
    start = point(page, TEAM)
    with qtbot.assertNotEmitted(page.activated):
        QTest.mousePress(page.view.viewport(), Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(page.view.viewport(), start + QPoint(80, 0))
        QTest.mouseRelease(
            page.view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(80, 0)
        )


def test_the_mouse_on_a_part_explains_it_below_the_drawing(page):
    QTest.mouseMove(page.view.viewport(), point(page, TEAM))
    assert "Switch Embedded Teaming" in page.text_below()


def test_tool_tips_show_hostile_names_as_text(page):
    design = changed(
        samples.design_with_plan(),
        fabrics=(changed(fabric("left"), name=samples.HOSTILE), fabric("right")),
    )
    page.show_evaluation(samples.evaluation(), design)
    item = page.view.itemAt(point(page, ("fabric", "left")))
    assert "&lt;b&gt;Top &amp; bottom" in item.toolTip()
    QToolTip.hideText()


def test_the_arrow_of_a_class_unfolds_its_hosts_and_folds_them_again(page):
    click(page, ("class", "node"), across=14, down=16)
    assert page.view.drawing.box(("host", "node-01")) is not None
    assert page.fold.text() == "Fold all"
    click(page, ("class", "node"), across=14, down=16)
    assert page.view.drawing.box(("host", "node-01")) is None


def test_one_button_unfolds_and_folds_all(page):
    page.fold.click()
    assert page.view.drawing.box(("host", "node-02")) is not None
    page.fold.click()
    assert page.view.drawing.box(("host", "node-02")) is None


def test_a_failure_shows_what_is_lost_and_says_how_it_ends(page):
    choose(page, "port:node:1:1")
    assert page.view.text_of(("team", "node", "lm-port")) == "Lost"
    assert "survived" in page.text_below()
    assert "Lost" in [entry.text for entry in page.legend()]
    page.failure.setCurrentIndex(0)
    page.failure.activated.emit(0)
    assert page.view.text_of(("team", "node", "lm-port")) != "Lost"


def test_the_failure_that_is_shown_stays_when_the_plan_is_judged_anew(page):
    choose(page, "network:lm")
    page.show_evaluation(samples.evaluation(), samples.design_with_plan())
    assert page.failure.currentData() == "network:lm"


def test_colouring_by_vfs_writes_vfs_on_ports(page):
    QTest.keyClick(page.colouring, Qt.Key.Key_Down)
    assert page.view.text_of(("port", "node", 1, 1)) == "6 of 8 VFs"


def test_colouring_by_findings_shows_a_sign_beside_the_colour(page):
    page.colouring.setCurrentIndex(2)
    page.colouring.activated.emit(2)
    assert page.view.text_of(("network", "lm")).startswith("✗ 1")


def test_the_keyboard_walks_chooses_and_unfolds(page, qtbot):
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    assert page.view.current == ("fabric", "left")
    assert page.view.accessibleDescription().startswith("Fabric left")
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.activated) as caught:
        QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert caught.args == [("fabrics", "right")]
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    assert page.view.current == ("class", "node")
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    assert page.view.drawing.box(("host", "node-01")) is not None


def test_searching_goes_to_what_is_found_and_return_to_the_next(page):
    page.view.setFocus()
    QTest.keyClicks(page.view, "/")
    QTest.keyClicks(page.search, "port 2")
    assert page.text_below().startswith("2\N{NO-BREAK SPACE}parts found")
    first = page.view.current
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert page.view.current != first
    QTest.keyClicks(page.search, "nowhere")
    assert page.text_below() == "Nothing in the drawing has this text"


def test_zooming_enlarges_and_all_fits_again(page):
    before = page.view.transform().m11()
    page.zoom(0.5)
    assert page.view.transform().m11() == pytest.approx(2 * before)
    page.zoom_all()
    assert page.view.transform().m11() <= 1.0


def test_the_drawing_leaves_as_svg_png_and_picture(page, tmp_path, qtbot):
    svg, png = tmp_path / "t.svg", tmp_path / "t.png"
    page.save_svg(str(svg))
    page.save_png(str(png))
    qtbot.waitUntil(lambda: svg.exists() and png.exists())
    assert QSvgRenderer(str(svg)).isValid()
    assert "converged" in svg.read_text(encoding="utf-8")
    area = page.view.sceneRect()
    assert QImage(str(png)).width() == round(area.width() * exporting.PICTURE_SCALE)
    page.copy_picture()
    assert not QApplication.clipboard().image().isNull()


def test_the_export_menu_asks_for_a_file(page, tmp_path, qtbot):
    action = next(each for each in page.export_button.menu().actions() if "SVG" in each.text())
    action.trigger()
    dialog = page.findChild(QFileDialog, "topology-dialog")
    dialog.fileSelected.emit(str(tmp_path / "asked.svg"))
    dialog.reject()
    qtbot.waitUntil((tmp_path / "asked.svg").exists)
    assert (tmp_path / "asked.svg").stat().st_size > 1000


def test_a_file_that_cannot_be_written_is_told(page, tmp_path, qtbot):
    page.save_svg(str(tmp_path / "gone" / "t.svg"))
    qtbot.waitUntil(lambda: page.findChild(QMessageBox) is not None)
    box = page.findChild(QMessageBox)
    assert "“t.svg” was not saved." in box.text()
    box.close()


def test_without_a_plan_the_design_is_drawn_before_anything_is_judged(page):
    page.show_evaluation(None, tiny_design())
    assert page.has_content()
    assert "Solving (F5) adds" in page.text_below()
    assert not page.failure.isEnabled()


def test_an_empty_design_says_what_would_be_drawn(page):
    page.show_evaluation(None, tiny_design(fabrics=(), host_classes=(), networks=(), vm_groups=()))
    assert not page.has_content()


def test_another_theme_repaints_the_sheet(page, qapp):
    theme.apply(qapp, "dark")
    QApplication.processEvents()
    assert page.view.scene().backgroundBrush().color().name() == theme.DARK.surface
    theme.apply(qapp, "light")
    qapp.setStyleSheet("")


def test_the_command_shows_the_drawing_and_a_click_in_it_selects_in_the_window(window, qtbot):
    window.actions_table["view.toggle_charts"].trigger()
    window.actions_table["view.show_topology"].trigger()
    assert window.bottom.isVisible()
    page = window.findChild(TopologyPage)
    click(page, ("network", "csv"))
    assert window.selection.place == ("networks", "csv")
    assert window.workspace.table.view.currentIndex().isValid()


def test_the_mouse_on_an_arrow_says_how_many_vms_go_where(page):
    choose(page, "network:lm")
    page.unfold(frozenset({"node"}))
    flow = page.view.flows[0]
    (x, y), (to_x, to_y) = flow.path[-2:]
    middle = page.view.mapFromScene(QPointF((x + to_x) / 2, (y + to_y) / 2))
    QTest.mouseMove(page.view.viewport(), middle)
    assert page.text_below() == flow.tip
    choose(page, "")
    assert page.view.flows == ()


def test_a_click_on_a_host_leads_to_its_row(page, qtbot):
    page.unfold(frozenset({"node"}))
    with qtbot.waitSignal(page.activated) as caught:
        click(page, ("host", samples.HOST))
    assert caught.args == [("host_classes", "node")]
