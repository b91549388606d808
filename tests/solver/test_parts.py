"""What is known of hosts: an answer to a question, and what it tells of others."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from hvplanner.model.solving import SolveOptions
from hvplanner.model.targets import Choices, Targets
from hvplanner.solver import parts
from hvplanner.solver.clock import Clock
from hvplanner.solver.cpsat import cp_model
from hvplanner.solver.division import divide, price_unit
from hvplanner.solver.lessons import Condition
from hvplanner.solver.parts import Part
from hvplanner.solver.prepare import prepare
from hvplanner.solver.requirements import Avoid, Fails, Headroom, Works, implies
from hvplanner.solver.running import Outcome
from tests.solver.tiny import tiny

if TYPE_CHECKING:
    from hvplanner.solver.requirements import Requirement

ASKED: tuple[Requirement, ...] = (
    Works(0),
    Avoid(0, 0, Condition(left_to=9_000_000)),
    Avoid(0, 0, Condition(left_to=20_000_000)),
    Avoid(0, 1, Condition(members_to=1)),
    Avoid(0, 0, Condition(switch=False)),
    Headroom(60),
    Fails(1),
)
"""Some that cost something, some that do not, and one that none meet beside others."""


def clock() -> Clock:
    """Return one that leaves time enough."""
    return Clock(60.0, lambda: False)


def part() -> Part:
    """Return the hosts of a design with much to choose from."""
    choices = Choices(nic_models=("one10", "two1", "rdma25"), cards_max=3, teams_max=2)
    problem = prepare(tiny(Targets(nic_failures=1), choices))
    return Part(divide(problem)[0].problem, price_unit(problem), SolveOptions(threads=1))


@pytest.mark.parametrize("asked", list(combinations(ASKED, 3)))
def test_what_an_answer_tells_of_less_is_so(asked: tuple[Requirement, ...]) -> None:
    asked_once = part()
    answer = asked_once.answer(frozenset(asked), clock())
    assert answer.settled
    for less, known in asked_once.answers.items():
        assert all(any(implies(more, each) for more in asked) for each in less)
        alone = part().answer(less, clock())
        assert alone.settled
        if alone.bound is not None:
            assert known.bound is not None
            assert known.bound <= alone.bound


@pytest.mark.parametrize("asked", list(combinations(ASKED, 3)))
def test_that_hosts_are_told_up_to_a_price_and_of_dearer_ones_that_they_are_dearer(
    asked: tuple[Requirement, ...],
) -> None:
    price = part().answer(frozenset(asked), clock()).price
    for most in (0, 10_000_000) if price is None else (price // 2, price - 1, price, 2 * price):
        asked_once = part()
        answer = asked_once.answer(frozenset(asked), clock(), most)
        if price is not None and price <= most:
            assert answer.bound == answer.price == price
        else:
            assert answer.bound is None or answer.bound > most
        for less, known in asked_once.answers.items():
            alone = part().answer(less, clock()).bound
            assert alone is None or (known.bound is not None and known.bound <= alone)
        # What is known by then is no answer to the whole question, and does not get in its way.
        assert asked_once.answer(frozenset(asked), clock()).price == price


def test_that_an_answer_tells_which_of_the_questions_made_hosts_dear() -> None:
    asked_once = part()
    dear, *others = Avoid(0, 0, Condition(left_to=20_000_000)), Works(0), Headroom(10)
    price = asked_once.answer(frozenset((dear, *others)), clock()).price
    assert any(
        known.bound == price and not less.intersection(others)
        for less, known in asked_once.answers.items()
    )


def test_that_hosts_that_were_found_once_are_no_dearer_when_more_is_asked() -> None:
    one = part()
    answers = [one.answer(frozenset(ASKED[:count]), clock()) for count in range(len(ASKED))]
    prices = [each.price for each in answers if each.price is not None]
    assert prices == sorted(prices)
    for count, each in enumerate(answers):
        assert part().answer(frozenset(ASKED[:count]), clock()).price == each.price


def test_that_hosts_that_were_found_once_are_told_where_the_effort_finds_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked_once = part()
    dear, less = (frozenset((Avoid(0, 0, Condition(left_to=left)),)) for left in (20_000_000, 0))
    price = asked_once.answer(dear, clock()).price
    assert price is not None
    nothing = Outcome(cp_model.UNKNOWN, 0, cp_model.CpSolver(), presolved=True)
    monkeypatch.setattr(parts, "soon", lambda *_: nothing)
    known = asked_once.answer(less, clock()).price
    assert known is not None
    assert known <= price
    assert part().answer(less, clock()).price is None
