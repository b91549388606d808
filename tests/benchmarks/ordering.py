"""Schedules proven shortest, and the best order of drains."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from hvplanner.evaluation.placement import place
from hvplanner.model.ordering import OrderOptions
from hvplanner.solver.drainorder import best_order
from hvplanner.solver.scheduling import schedule
from tests.benchmarks.case import Case, Figures, Row, Section, timed
from tests.benchmarks.family import cluster, planned
from tests.solver.scenarios import SCENARIOS, outside_scenarios

if TYPE_CHECKING:
    from pathlib import Path

    from tests.benchmarks.case import Action

SIZES = ((4, 60), (16, 500), (64, 2000), (64, 8000))
LIGHT_VMS = 500


def _without_scenarios() -> str:
    return "" if SCENARIOS.is_file() else "the scenarios are not at hand"


def _scenarios(_folder: Path) -> Action:
    problems = [problem for problem, _ in outside_scenarios()]

    def action() -> Figures:
        def solve(number: int) -> None:
            found = schedule(problems[number])
            if found.status != "optimal":
                raise RuntimeError("A scenario was not proven.")

        times = [timed(partial(solve, number))["seconds"] for number in range(len(problems))]
        return {"seconds": sum(times), "longest": max(times)}

    return action


def _order(hosts: int, vms: int, _folder: Path) -> Action:
    design = planned(cluster(hosts, vms))
    plan = design.plan
    if plan is None:
        raise RuntimeError("The family has no plan.")
    host = place(design).hosts[0].id

    def action() -> Figures:
        found = best_order(design, plan, OrderOptions(host=host))
        return {"gain": found.gain_percent / 100}

    return action


ORDER = Section(
    "order",
    (
        Case("order-scenarios", _scenarios, missing=_without_scenarios),
        *(
            Case(
                f"order-{hosts}-{vms}",
                partial(_order, hosts, vms),
                rounds=3,
                light=vms <= LIGHT_VMS,
            )
            for hosts, vms in SIZES
        ),
    ),
    (
        Row("25 outside scenarios proven, the longest of them", "order-scenarios", "longest",
            bar=1.0),
        *(
            row
            for hosts, vms in SIZES
            for row in (
                Row(f"Best order of one of {hosts} hosts, {vms:,} VMs", f"order-{hosts}-{vms}"),
                Row("its gain on Hyper-V\u2019s own", f"order-{hosts}-{vms}", "gain", times=100.0,
                    unit="%"),
            )
        ),
    ),
)  # fmt: skip
