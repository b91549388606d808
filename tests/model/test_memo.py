"""Results kept by the identity of what they were made from."""

from __future__ import annotations

from operator import is_

from hvplanner import language
from hvplanner.language import tr
from hvplanner.model.memo import EachMemo, LatestMemo, Memo, forget_all, remembering


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


def test_what_was_made_last_under_a_key_is_kept_for_equal_parts_only() -> None:
    memo: LatestMemo[str, object] = LatestMemo()
    first = memo.get("host", ([1], "a"), object)
    assert memo.get("host", ([1], "a"), object) is first
    assert memo.get("other", ([1], "a"), object) is not first
    assert memo.get("host", ([2], "a"), object) is not first
    assert memo.get("host", ([1], "a"), object) is not first


def test_keys_that_were_not_made_for_long_are_forgotten() -> None:
    memo: LatestMemo[int, object] = LatestMemo(size=2)
    made = [memo.get(key, (), object) for key in range(3)]
    assert memo.get(2, (), object) is made[2]
    assert memo.get(1, (), object) is made[1]
    assert memo.get(0, (), object) is not made[0]


def test_rows_are_found_again_where_others_went_or_came() -> None:
    memo: EachMemo[list[int], list[int]] = EachMemo(list)
    rows = tuple([number] for number in range(6))
    made = memo.of(rows)
    less = (*rows[:2], *rows[3:])
    assert all(a is b for a, b in zip(memo.of(less), (*made[:2], *made[3:]), strict=True))
    more = (rows[5], *less[:-1], [7], [8])
    found = memo.of(more)
    assert found[0] is made[5]
    assert all(a is b for a, b in zip(found[1:5], (*made[:2], *made[3:5]), strict=True))
    assert found[5:] == ([7], [8])


def test_all_that_is_remembered_can_be_forgotten() -> None:
    rows = (["one"],)
    one: Memo[object] = Memo()
    each: EachMemo[list[str], object] = EachMemo(lambda _row: object())
    latest: LatestMemo[str, object] = LatestMemo()

    @remembering(2)
    def function(_argument: int) -> object:
        return object()

    def made() -> tuple[object, ...]:
        return one.get((), object), each.of(rows)[0], latest.get("", (), object), function(1)

    first = made()
    assert all(map(is_, made(), first))
    forget_all()
    assert not any(map(is_, made(), first))


def test_a_function_remembers_what_it_says_in_each_language() -> None:
    @remembering(2)
    def said(_argument: int) -> str:
        return tr("and")

    assert said(1) == "and"
    with language.spoken("de"):
        assert said(1) == "und"
    assert said(1) == "and"
