"""The settings with which the hosts of a plan drain quickest, though not all are simulated."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from hvplanner.solver.prepare import prepare
from hvplanner.solver.times import Limits, Stopwatch
from tests.builders import changed
from tests.solver.test_lessons import busy, slowest, some_plans, unlike

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hvplanner.model.design import Design
    from hvplanner.model.plan import Plan
    from hvplanner.solver.problem import Problem


def with_all_settings(problem: Problem, plan: Plan) -> Iterator[Plan]:
    """Yield a plan with every transport and every number of migrations at a time."""
    for transport, smb_limit in problem.ways:
        for simultaneous in problem.simultaneous:
            update = {
                "transport": transport,
                "smb_limit_mbps": smb_limit,
                "simultaneous": simultaneous,
            }
            yield changed(plan, migration=changed(plan.migration, **update))


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("cluster", [unlike, busy])
@pytest.mark.parametrize("limited", [False, True])
def test_that_none_of_all_settings_is_quicker(
    cluster: Callable[[str, str | None], Design], seed: int, *, limited: bool
) -> None:
    design = cluster("2019", None)
    problem = prepare(design)
    watch = Stopwatch(problem)
    random = Random(seed)
    found = 0
    for plan in some_plans(design, random)[:20]:
        network = plan.migration.networks[0]

        def took(each: Plan, network: str = network) -> tuple[int, int] | None:
            times = slowest(problem, watch, each, network)
            return None if times is None else (times.duration_ms, times.longest_blackout_ms)

        each_took = [its for each in with_all_settings(problem, plan) if (its := took(each))]
        if not each_took:
            # Migrations take the next network.
            continue
        most = random.choice(each_took)[1] if limited else None
        allowed = [time for time, blackout in each_took if most is None or blackout <= most]
        limits = Limits(blackout_ms=most)
        in_time = watch.in_time(plan, limits)
        assert in_time is not None
        assert watch.keeps(in_time, limits)
        none_ms = min(blackout for _, blackout in each_took) - 1
        assert watch.in_time(plan, Limits(blackout_ms=none_ms)) is None
        times = took(watch.quickest(plan, limits))
        assert times is not None
        assert times[0] == min(allowed)
        found += len(set(allowed)) > 1
    assert found > 5
