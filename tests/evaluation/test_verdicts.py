"""Targets, and the advice where they are not met."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hvplanner.evaluation import evaluate
from hvplanner.model.targets import Targets
from tests.builders import group, plan_for, tiny_design, vm

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Verdict


def verdict(design: Design, *, simultaneous: int = 2, **targets: int) -> Verdict:
    design = design.model_copy(update={"targets": Targets(**targets)})
    (found,) = evaluate(design, plan_for(design, simultaneous=simultaneous)).verdicts
    return found


@pytest.mark.parametrize(("allowed", "state"), [(20_180, "met"), (20_179, "violated")])
def test_a_time_is_met_up_to_the_millisecond(allowed: int, state: str) -> None:
    assert verdict(tiny_design(), drain_ms=allowed).state == state
    assert verdict(tiny_design(), migration_ms=allowed).state == state


def test_a_drain_held_up_by_one_migration_says_which() -> None:
    design = tiny_design(vms=(vm("database", gib=32),))
    found = verdict(design, drain_ms=30_000)
    assert found.explained_by == "drain:node-01"
    assert "database with 32 GiB" in found.advice
    assert "quicker connection" in found.advice


def test_a_drain_held_up_by_the_limit_says_how_many_more() -> None:
    design = tiny_design(vm_groups=(group("web", count=12, gib=2),))
    found = verdict(design, simultaneous=1, drain_ms=25_000)
    assert (found.actual, found.state) == (43_770, "violated")
    assert found.advice.endswith("allow 2 simultaneous migrations instead of 1.")


def test_a_drain_held_up_by_the_network_says_what_rate_it_needs() -> None:
    design = tiny_design(vm_groups=(group("web", count=10, gib=6),))
    found = verdict(design, simultaneous=8, drain_ms=30_000)
    assert found.state == "violated"
    assert "lm lets 9.49 Gbit/s out of a host" in found.advice


def test_a_blackout_below_the_time_to_resume_is_beyond_any_plan() -> None:
    found = verdict(tiny_design(), blackout_ms=400)
    assert (found.actual, found.state) == (500, "violated")
    assert "no plan can do better" in found.advice


def test_a_blackout_names_the_vm_that_writes_too_fast() -> None:
    busy = group("busy", count=2, activity={"hot_mib": 0, "cold_mibps": 2000})
    found = verdict(tiny_design(vm_groups=(busy,)), blackout_ms=1000)
    assert found.state == "violated"
    assert found.advice.startswith("busy-001 dirties memory")


def test_a_host_that_cannot_be_drained_names_a_vm() -> None:
    design = tiny_design(vm_groups=(group("big", count=2, gib=40),))
    found = verdict(design, drain_ms=10**6)
    assert (found.actual, found.state) == (None, "violated")
    assert found.advice.startswith("big-001 fits on no other host")


def test_more_host_failures_than_hosts_are_not_survived() -> None:
    found = verdict(tiny_design(vm_groups=()), host_failures=5)
    assert (found.actual, found.state) == (2, "violated")
    assert "only 2 hosts" in found.advice


def test_no_wish_for_a_vf_is_all_of_them_given() -> None:
    assert verdict(tiny_design(), vf_percent=100).state == "met"
    assert verdict(tiny_design(), vf_failure_percent=100).state == "met"


def test_verdicts_come_in_the_order_of_the_targets_with_their_labels() -> None:
    design = tiny_design(targets=Targets(budget=1, drain_ms=1, headroom_percent=1))
    found = evaluate(design, plan_for(design)).verdicts
    assert [(each.label, each.unit, each.at_most) for each in found] == [
        ("Drain a host", "ms", True),
        ("Headroom", "percent", False),
        ("Budget", "money", True),
    ]
