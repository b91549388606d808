"""Hosts answer alike for all orders of networks, but for those in which others stand in first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from hvplanner.model.solving import SolveOptions
from hvplanner.model.targets import Choices, Targets
from hvplanner.solver.clock import Clock
from hvplanner.solver.division import Division, stand_in_ranks
from hvplanner.solver.prepare import prepare
from hvplanner.solver.requirements import Headroom, Works
from tests.benchmarks.unlike import mixed
from tests.builders import network
from tests.solver.tiny import tiny

if TYPE_CHECKING:
    from hvplanner.solver.problem import Problem

OPTIONS = SolveOptions(threads=1)


def two_networks(targets: Targets) -> Problem:
    """Return two live-migration networks, only one of which is surely fast."""
    return prepare(
        tiny(
            targets,
            Choices(nic_models=("one10", "two1", "rdma25"), cards_max=4, teams_max=4),
            networks=(
                network("slow", "live_migration", dedicated=True),
                network("fast", "live_migration", dedicated=True, rdma=True),
                network("csv", "cluster", dedicated=True, demand_mbps=5000),
                network("vms", "vm"),
            ),
        )
    )


@pytest.mark.parametrize("nic_failures", [0, 1])
def test_each_order_has_the_answer_that_it_has_alone(nic_failures: int) -> None:
    problem = two_networks(Targets(nic_failures=nic_failures))
    clock = Clock(60.0, lambda: False)
    together = Division(problem, OPTIONS)
    prices = []
    for number, order in enumerate(problem.orders):
        (answer,) = together.answers(number, [frozenset()], clock)
        alone = Division(replace(problem, orders=(order,)), OPTIONS)
        assert [answer.price] == [each.price for each in alone.answers(0, [frozenset()], clock)]
        prices.append(answer.price)
    # What has to stand in for a failed NIC's network comes first, and is too slow in one order.
    assert len(set(prices)) == 1 + nic_failures


def test_orders_are_told_apart_only_where_something_fails() -> None:
    for targets, kinds in ((Targets(), 1), (Targets(fabric_failures=1), 2)):
        problem = two_networks(targets)
        assert len({stand_in_ranks(problem, order) for order in problem.orders}) == kinds


@pytest.mark.parametrize("headroom", [0, 30])
def test_that_a_cluster_is_seen_to_cost_more_than_asked_for_just_where_it_does(
    headroom: int,
) -> None:
    problem = prepare(mixed(4, 60))
    required = [frozenset((Works(problem.orders[0][0]), Headroom(headroom)))] * len(problem.classes)
    clock = Clock(60.0, lambda: False)
    asked = Division(problem, OPTIONS)
    price = asked.price(asked.answers(0, required, clock))
    for most in (price // 2, price - 1, price):
        again = Division(problem, OPTIONS)
        answers = again.answers(0, required, clock, most)
        if most < price:
            bounds = zip(again.blocks, answers, strict=True)
            assert sum(block.times * (each.bound or 0) for block, each in bounds) > most
        else:
            assert again.price(answers) == price
