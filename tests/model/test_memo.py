"""Results kept by the identity of what they were made from."""

from __future__ import annotations

from hvplanner.model.memo import EachMemo, Memo


def test_the_same_objects_are_not_worked_on_again_equal_ones_are() -> None:
    memo: Memo[object] = Memo()
    part, equal = [1, 2], [1, 2]
    first = memo.get((part,), object)
    assert memo.get((part,), object) is first
    assert memo.get((equal,), object) is not first


def test_only_the_last_few_are_kept() -> None:
    memo: Memo[object] = Memo(size=1)
    one, other = [1], [1]
    first = memo.get((one,), object)
    memo.get((other,), object)
    assert memo.get((one,), object) is not first


def test_each_row_is_made_once_for_as_long_as_it_is_the_same_object() -> None:
    made: list[str] = []

    def make(row: list[str]) -> str:
        made.append(row[0])
        return row[0].upper()

    memo = EachMemo(make)
    one, two, three = ["one"], ["two"], ["three"]
    assert memo.of((one, two)) == ("ONE", "TWO")
    assert memo.of((two, three, ["one"])) == ("TWO", "THREE", "ONE")
    assert made == ["one", "two", "three", "one"]
