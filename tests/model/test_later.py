"""Values that are made when somebody asks."""

from __future__ import annotations

import pickle

from hvplanner.model.later import Later


def test_a_value_is_made_once_and_not_before_it_is_asked_for() -> None:
    made: list[int] = []

    def make() -> int:
        made.append(len(made))
        return 7

    later = Later(make)
    assert made == []
    assert (later.get(), later.get()) == (7, 7)
    assert made == [0]


def test_two_are_equal_when_their_values_are() -> None:
    assert Later(lambda: "a") == Later.of("a")
    assert Later(lambda: "a") != Later.of("b")
    assert Later.of("a") != "a"
    assert len({Later(lambda: "a"), Later.of("a")}) == 1


def test_a_copy_for_another_process_holds_the_value() -> None:
    copy = pickle.loads(pickle.dumps(Later(lambda: (1, 2))))
    assert copy == Later.of((1, 2))


def test_what_it_is_is_shown_without_making_it() -> None:
    assert repr(Later(lambda: 1 // 0)) == "Later(...)"
    assert repr(Later.of(1)) == "Later.of(1)"
