"""Targets, and the advice where they are not met."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from hvplanner.evaluation import evaluate, hostfailures
from hvplanner.model.design import Cluster
from hvplanner.model.targets import Targets
from tests.builders import changed, group, host_class, plan_for, tiny_design, vm

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


@pytest.mark.parametrize(
    ("release", "transport", "offered"),
    [
        ("2012", "tcp_ip", "a faster port."),
        ("2022", "tcp_ip", "a faster port, compression or SMB with RDMA."),
        ("2022", "compression", "a faster port or SMB with RDMA."),
    ],
)
def test_only_transports_of_the_release_that_are_not_used_are_offered(
    release: str, transport: str, offered: str
) -> None:
    design = tiny_design(
        cluster=Cluster(release=release),
        targets=Targets(drain_ms=20_000),
        vms=(vm("database", gib=32),),
    )
    (found,) = evaluate(design, plan_for(design, transport=transport)).verdicts
    assert found.advice.endswith(f"Only a quicker connection helps: {offered}")
    many = changed(
        design,
        targets=Targets(drain_ms=10_000),
        vms=(),
        vm_groups=(group("web", count=60, gib=1),),
    )
    (found,) = evaluate(many, plan_for(many, transport=transport, simultaneous=8)).verdicts
    assert found.advice.endswith("beside it or compression.") == ("compression" in offered)
    assert "are needed: faster or more ports in its team" in found.advice
    needed = found.advice.partition("at least ")[2].partition(" are needed")[0]
    # In the unit that people use for it, whatever the exact figure.
    assert re.fullmatch(r"\d{1,3}(\.\d{1,2})? Gbit/s", needed)


def test_smb_with_rdma_is_not_told_to_use_it() -> None:
    design = tiny_design(targets=Targets(drain_ms=4000), vms=(vm("database", gib=32),))
    plan = plan_for(design, nic="nic25", transport="smb")
    (found,) = evaluate(design, plan).verdicts
    assert found.advice.endswith("Only a quicker connection helps: a faster port.")


def test_a_single_host_cannot_fail_since_none_is_left() -> None:
    design = tiny_design(host_classes=(host_class(count=1),))
    found = verdict(design, host_failures=1)
    assert (found.actual, found.state) == (0, "violated")
    assert found.advice.startswith("web-001 and 3 more cannot restart. No host is left.")


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
    assert found.advice == "There are only 2\xa0hosts."


def test_more_host_failures_than_leave_memory_are_not_survived_though_few_were_packed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(hostfailures, "CLASS_COMBINATIONS_MAX", 1)
    design = tiny_design(
        # The way that is packed loses the smaller ones.
        host_classes=(host_class("a", count=3), host_class("b", count=3, memory_gib=132)),
        vm_groups=(group("web", count=22, gib=14),),
    )
    assert verdict(design, host_failures=2).state == "unknown"
    found = verdict(design, host_failures=4)
    assert found.state == "violated"
    assert found.advice == ("All VMs need 308 GiB, and the hosts left can have 128 GiB for them.")


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
