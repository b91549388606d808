from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from hvplanner.gui import colours, dial
from hvplanner.gui.dialdata import END, Dial, dial_of
from hvplanner.model.draining import Band
from tests.gui import samples

WIDTH = 401
MARK = round(WIDTH / END)


def drawn(shown: Dial, state: str = "#00ff00") -> QImage:
    """Return the picture of a dial on white."""
    picture = QImage(WIDTH, dial.HEIGHT, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    inks = dial.DialColours.of(colours.LIGHT, state, is_doubtful=False)
    dial.paint_dial(painter, shown, QRect(0, 0, WIDTH, dial.HEIGHT), inks)
    painter.end()
    return picture


def inked(picture: QImage, start: int, end: int, colour: str = "#00ff00") -> float:
    """Return the share of points in the middle of the bar that have a colour."""
    points = [(x, y) for x in range(start, end) for y in range(6, 9)]
    wanted = QColor(colour)
    return sum(picture.pixelColor(*point) == wanted for point in points) / len(points)


@pytest.mark.parametrize(
    ("fields", "value", "amiss"),
    [
        ({"actual": 300_000}, 0.5, None),
        ({"actual": 600_000}, 1.0, None),
        ({"actual": 900_000}, 1.5, (1.0, 1.5)),
        ({"actual": 12, "required": 20, "at_most": False}, 0.6, (0.6, 1.0)),
        ({"actual": 30, "required": 20, "at_most": False}, 1.5, None),
        ({"actual": 0, "required": 0, "at_most": False}, 1.0, None),
        ({"actual": 0, "required": 0}, 1.0, None),
        ({"actual": 5, "required": 0}, math.inf, (1.0, math.inf)),
        ({"actual": -30, "required": 20, "at_most": False}, 0.0, (0.0, 1.0)),
        ({"actual": None}, None, None),
    ],
)
def test_a_value_is_a_share_of_what_is_required_and_says_what_is_amiss(
    fields, value, amiss
) -> None:
    shown = dial_of(samples.verdict(**fields))
    assert (shown.value, shown.amiss) == (value, amiss)


def test_a_time_that_cannot_be_kept_at_the_unfavourable_end_reaches_beyond_all() -> None:
    verdict = samples.verdict().model_copy(update={"band": Band(low_ms=300_000, high_ms=None)})
    shown = dial_of(verdict)
    assert (shown.low, shown.high) == (0.5, math.inf)


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (Dial(0.766), "77 % of the limit"),
        (Dial(1.0001), "101 % of the limit"),
        (Dial(0.9999, at_most=False), "99 % of what is required"),
        (Dial(1.35, at_most=False), "135 % of what is required"),
        (Dial(math.inf), "Beyond the limit"),
        (Dial(None), ""),
    ],
)
def test_a_reader_of_the_screen_hears_the_share(shown, words) -> None:
    assert shown.in_words() == words


def test_the_bar_is_filled_up_to_the_value() -> None:
    picture = drawn(Dial(0.5))
    assert inked(picture, 2, MARK // 2 - 1) == 1
    assert inked(picture, MARK // 2 + 2, WIDTH) == 0


@pytest.mark.parametrize(
    "shown", [Dial(1.2), Dial(0.8, at_most=False)], ids=["too much", "falls short"]
)
def test_what_is_amiss_is_hatched_for_those_who_see_no_colours(shown) -> None:
    start, end = (round(share * MARK) for share in shown.amiss)
    picture = drawn(shown)
    assert inked(picture, 2, start - 1) == 1
    assert 0 < inked(picture, start + 3, end - 3) < 0.7


def test_every_dial_has_its_mark_at_the_same_place_with_a_flag_to_the_good_side() -> None:
    mark = colours.LIGHT.text
    for shown, side in ((Dial(0.1), -2), (Dial(3.0, at_most=False), 2)):
        picture = drawn(shown)
        columns = {x for x in range(WIDTH) if picture.pixelColor(x, 2).name() == mark}
        assert any(abs(x - MARK) <= 1 for x in columns)
        assert any(abs(x - MARK - side) <= 1 for x in columns)
        assert not any(abs(x - MARK + side) < 1 for x in columns)


def test_what_reaches_beyond_the_dial_ends_in_an_arrow() -> None:
    below = dial.HEIGHT - 1
    within, beyond = (
        [picture.pixelColor(x, 11).name() != "#ffffff" for x in range(WIDTH)]
        for picture in (drawn(Dial(0.5, 0.25, 1.2)), drawn(Dial(0.5, 0.25, math.inf)))
    )
    assert below == 12
    assert sum(within[-8:]) == 0
    assert sum(beyond[-8:]) >= 3


def test_nothing_judged_is_an_empty_dashed_frame() -> None:
    picture = drawn(Dial(None))
    assert inked(picture, 0, WIDTH) == 0
    frame = [picture.pixelColor(x, 4).name() for x in range(5, MARK - 5)]
    assert {"#ffffff", colours.LIGHT.muted} <= set(frame)
