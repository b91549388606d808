"""What ports cost at the least: never more than hosts really pay for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hvplanner.model.hardware import InstalledNic
from hvplanner.model.solving import SolveOptions
from hvplanner.model.targets import Choices
from hvplanner.solver.building import build
from hvplanner.solver.clock import Clock
from hvplanner.solver.obvious import broken, obvious
from hvplanner.solver.prepare import prepare
from hvplanner.solver.running import Outcome, run
from hvplanner.solver.spending import least_spent
from tests.builders import changed, host_class
from tests.solver.drawing import core_designs, examples
from tests.solver.tiny import tiny

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.solver.variables import Model

UNIT = 1000
"""More than there are ports in any of these designs."""


def best(model: Model) -> Outcome:
    """Search to the end, as it comes: none of it rests on what is tested here."""
    outcome = run(model, SolveOptions(threads=1), Clock(60, lambda: False))
    assert outcome.settled
    return outcome


@settings(max_examples=examples(fast=10, ci=20, fuzz=500), deadline=None)
@given(design=core_designs(), data=st.data())
def test_that_no_hosts_pay_less_for_their_ports(design: Design, data: st.DataObject) -> None:
    if broken(design):
        return
    problem = prepare(design)
    if obvious(problem):
        return
    built = build(problem)
    host = data.draw(st.sampled_from(built.variables.classes))
    rate = data.draw(st.sampled_from(problem.rates))
    least = least_spent(problem, host.row, rate)
    count = data.draw(st.integers(0, len(least)))
    built.model.add(sum(team.running[rate] for team in host.teams) >= count)
    built.model.minimize(built.totals.price(UNIT))
    free = best(built.model)
    built.model.add(built.totals.price(UNIT) >= built.least.price(UNIT))
    bound = best(built.model)
    assert bound.has_solution == free.has_solution
    if free.has_solution:
        assert bound.bound == free.bound
        assert free.solver.value(built.totals.cost) >= host.row.hosts * least[count]


def hosts(*there: InstalledNic, choose: tuple[str, ...], places: int, keep: bool = True) -> Design:
    """Return hosts with these NICs, places for more, and models to choose from."""
    policy = "extend" if keep else "replace"
    row = changed(host_class(count=2), nics=there, nic_policy=policy)
    return tiny(host_classes=(row,), choices=Choices(nic_models=choose, cards_max=places))


ONE_THERE = InstalledNic(model="one10")


@pytest.mark.parametrize(
    ("design", "rate_mbps", "costs"),
    [
        pytest.param(
            hosts(choose=("one10", "two1"), places=2), 1000, [0, 25, 30, 55, 60], id="two of a kind"
        ),
        pytest.param(
            hosts(choose=("one10", "two1"), places=2), 10_000, [0, 140, 280], id="one port each"
        ),
        pytest.param(
            hosts(ONE_THERE, choose=("one10",), places=2), 10_000, [0, 0, 140], id="one stays"
        ),
        pytest.param(
            hosts(ONE_THERE, choose=("one10",), places=2, keep=False), 10_000, [0, 0, 140, 280],
            id="one may stay, or make room",
        ),
        pytest.param(hosts(choose=("two1",), places=1), 1000, [0, 25, 30], id="one place"),
    ],
)  # fmt: skip
def test_what_ports_cost_at_the_least(design: Design, rate_mbps: int, costs: list[int]) -> None:
    problem = prepare(design)
    assert least_spent(problem, problem.classes[0], rate_mbps) == costs


def test_that_a_card_that_runs_at_two_rates_is_not_counted_for_both() -> None:
    design = hosts(choose=("one10",), places=2)
    slow, fast = design.fabrics
    slow = changed(slow, ports=tuple(each for each in slow.ports if each.speed_mbps == 1000))
    problem = prepare(changed(design, fabrics=(slow, fast)))
    row = problem.classes[0]
    assert least_spent(problem, row, 1000) == [0, 5, 10]
    assert least_spent(problem, row, 10_000) == [0, 40, 80]
