"""Results kept by the identity of what they were made from."""

from __future__ import annotations

from hvplanner.evaluation.memo import Memo


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
