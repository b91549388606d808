from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hvplanner.gui.tables.columns import TABLES, columns_of
from hvplanner.gui.tables.order import Order
from tests.builders import changed, vm

if TYPE_CHECKING:
    from hvplanner.model.base import Record

ROWS: tuple[Record, ...] = (
    vm("web-2", memory_mib=2048),
    vm("web-10", memory_mib=1024),
    vm("db-1", memory_mib=4096),
)


@pytest.fixture
def order() -> Order:
    return Order(columns_of(*TABLES["vms"]))


def test_rows_stand_as_in_the_design_at_first(order: Order) -> None:
    assert order.of(ROWS) == [0, 1, 2]
    assert order.is_that_of_the_design


def test_only_rows_in_which_the_text_stands_are_shown(order: Order) -> None:
    order.filter = "WEB"
    assert order.of(ROWS) == [0, 1]
    order.filter = "1 GiB"
    assert order.of(ROWS) == [1]
    assert not order.is_that_of_the_design


def test_a_text_is_looked_for_in_one_cell_at_a_time(order: Order) -> None:
    order.filter = "web-2" + ROWS[0].name
    assert order.of(ROWS) == [0]
    order.filter = "web-22"
    assert order.of((changed(ROWS[0], name="2"),)) == []


def test_numbers_within_words_are_sorted_by_their_size(order: Order) -> None:
    assert order.sort_by(0)
    assert order.of(ROWS) == [2, 0, 1]
    assert order.sort_by(0, down=True)
    assert order.of(ROWS) == [1, 0, 2]


def test_another_column_is_another_order_and_none_is_that_of_the_design(order: Order) -> None:
    memory = [each.path for each in columns_of(*TABLES["vms"])].index(("memory_mib",))
    order.sort_by(0)
    order.of(ROWS)
    order.sort_by(memory)
    assert order.of(ROWS) == [1, 0, 2]
    assert order.sort_by(None)
    assert order.of(ROWS) == [0, 1, 2]
    assert not order.sort_by(None, down=True)


def test_what_changed_is_found_and_sorted_by_what_it_is_now(order: Order) -> None:
    order.filter = "web"
    order.sort_by(0)
    assert order.of(ROWS) == [0, 1]
    renamed = (changed(ROWS[0], id="web-30"), ROWS[1], changed(ROWS[2], id="web-1"))
    assert order.of(renamed) == [2, 1, 0]
