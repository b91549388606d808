from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from hvplanner.gui import theme
from hvplanner.gui.charts.chartid import ChartId
from hvplanner.gui.strip import Strip, _Cell
from tests.gui import samples


@pytest.fixture
def strip(qtbot) -> Strip:
    widget = Strip()
    qtbot.addWidget(widget)
    widget.resize(1280, 80)
    widget.show_evaluation(samples.evaluation(), samples.design_with_plan())
    widget.show()
    return widget


def visible(strip: Strip) -> list[_Cell]:
    return [cell for cell in strip.findChildren(_Cell) if cell.isVisible()]


def test_all_eleven_targets_are_seen_at_once_in_two_rows(strip: Strip) -> None:
    cells = visible(strip)
    assert len(cells) == 13
    assert all(strip.rect().contains(cell.geometry()) for cell in cells)
    assert strip.height() == 2 * _Cell.height_needed(is_tall=False)


def test_few_targets_stand_in_one_row_with_what_decides_them(strip: Strip) -> None:
    verdicts = samples.all_verdicts()[:4]
    strip.show_evaluation(samples.evaluation(verdicts=verdicts), samples.design_with_plan())
    assert strip.height() == _Cell.height_needed(is_tall=True)


def test_what_would_help_has_room_beside_its_cell(strip: Strip) -> None:
    widths = {cell.cell.needs_help: cell.width() for cell in visible(strip)}
    assert widths[True] >= 1.9 * widths[False]


def test_where_there_is_no_room_beside_cells_what_would_help_is_below(strip: Strip) -> None:
    strip.resize(500, strip.height())
    rows = len({cell.y() for cell in visible(strip)})
    assert rows > 2
    assert strip.height() == rows * _Cell.height_needed(is_tall=True)


@pytest.mark.parametrize("width", [200, 640, 1280, 2560])
def test_cells_never_overlap(strip: Strip, width: int) -> None:
    strip.resize(width, strip.height())
    areas = [cell.geometry() for cell in visible(strip)]
    assert not any(one.intersects(other) for n, one in enumerate(areas) for other in areas[n + 1 :])
    assert all(strip.rect().contains(area) for area in areas)


def test_a_click_names_the_chart_that_explains(strip: Strip, qtbot) -> None:
    with qtbot.waitSignal(strip.activated) as caught:
        qtbot.mouseClick(visible(strip)[1], Qt.MouseButton.LeftButton)
    assert caught.args == [ChartId("timeline", samples.DRAIN)]


def test_return_does_what_a_click_does(strip: Strip, qtbot) -> None:
    with qtbot.waitSignal(strip.activated) as caught:
        qtbot.keyClick(visible(strip)[7], Qt.Key.Key_Return)
    assert caught.args == [ChartId("failures", "fabric:fab-b")]


def test_cells_tell_all_to_a_screen_reader_and_take_the_focus(strip: Strip) -> None:
    cell = visible(strip)[7]
    assert cell.accessibleName() == "Fabric failures survived: 0\xa0fabrics of 1 not met"
    assert "Live migration is cut off" in cell.accessibleDescription()
    assert cell.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_the_tool_tip_shows_markup_in_names_as_text(strip: Strip) -> None:
    verdict = samples.verdict(state="violated", advice="<b>bold</b>")
    strip.show_evaluation(samples.evaluation(verdicts=(verdict,)), samples.design_with_plan())
    assert "&lt;b&gt;bold" in visible(strip)[1].toolTip()


def test_an_update_keeps_the_cells_and_hides_those_left_over(strip: Strip) -> None:
    before = visible(strip)
    verdicts = samples.all_verdicts()[:2]
    strip.show_evaluation(samples.evaluation(verdicts=verdicts), samples.design_with_plan())
    assert visible(strip) == before[:5]


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_it_is_drawn_in_the_colours_of_the_theme(strip: Strip, qapp, choice) -> None:
    theme.apply(qapp, choice)
    colours = theme.current()
    picture = strip.grab().toImage()
    shown = {picture.pixelColor(x, 4).name() for x in range(0, picture.width(), 3)}
    assert {colours.surface, colours.violated_tint} <= shown
    qapp.setStyleSheet("")
