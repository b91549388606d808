"""The judge as a whole."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.evaluation import evaluate
from hvplanner.model.assumptions import AssumptionOverride
from hvplanner.model.design import Design
from hvplanner.model.evaluation import Evaluation
from hvplanner.model.targets import Targets
from tests.builders import (
    big_design,
    changed,
    group,
    host_class,
    named_host,
    plan_for,
    tiny_design,
    vm,
    vnic,
)
from tests.strategies import designs, plans

if TYPE_CHECKING:
    from hvplanner.model.plan import Plan

ALL_TARGETS = Targets(
    drain_ms=60_000,
    drain_fallback_ms=60_000,
    migration_ms=60_000,
    blackout_ms=1000,
    host_failures=1,
    nic_failures=1,
    fabric_failures=1,
    headroom_percent=10,
    vf_percent=100,
    vf_failure_percent=100,
    budget=1000,
)


@st.composite
def designs_with_plans(draw: st.DrawFn) -> tuple[Design, Plan | None]:
    design = draw(designs())
    return design, draw(st.one_of(st.none(), plans(design)))


@given(designs_with_plans())
def test_whatever_loads_is_judged(subject: tuple[Design, Plan | None]) -> None:
    design, plan = subject
    found = evaluate(design, plan)
    set_targets = [
        name for name in Targets.model_fields if getattr(design.targets, name) is not None
    ]
    assert [verdict.target for verdict in found.verdicts] == set_targets
    # Records made without validation are as valid as the others.
    alone = found.model_copy(update={"drains": (), "failure_drains": ()})
    assert Evaluation.model_validate_json(alone.model_dump_json()) == alone
    for drain in (*found.drains, *found.failure_drains):
        for told in (drain.bound.get(), drain.bands.get(), drain.course.get()):
            assert type(told).model_validate_json(told.model_dump_json()) == told
        unconverged = {each.vm for each in drain.migrations if not each.converged}
        assert {*drain.unconverged} == unconverged
        assert drain.network is None or drain.moves == len(drain.migrations)
        for link in drain.links:
            assert list(link.times_ms) == sorted(set(link.times_ms))
            assert max(link.rates_mbps) <= link.capacity_mbps + 1
        assert {key for each in drain.migrations for key in each.connection} == {
            link.link for link in drain.links
        }
    drained = [host for each in found.drains if not each.fallback for host in each.stands_for]
    assert plan is None or sorted(drained) == sorted(host.host for host in found.hosts)
    for verdict in found.verdicts:
        assert verdict.state != "violated" or verdict.advice
        known = {each.id for each in (*found.drains, *found.scenarios)}
        assert verdict.explained_by in known | {""}
    drains = {each.id: each for each in (*found.drains, *found.failure_drains)}
    assert len(drains) == len(found.drains) + len(found.failure_drains)
    for scenario in found.scenarios:
        shown = drains.get(scenario.drain or "")
        assert (shown is None) == (scenario.kind == "host")
        assert shown is None or (shown.network, shown.duration_ms) == (
            scenario.network,
            scenario.drain_ms,
        )
        assert scenario.survives == (not scenario.problem)
        assert 0 <= scenario.vf_had <= scenario.vf_owed


@given(designs_with_plans())
def test_judging_again_says_the_same(subject: tuple[Design, Plan | None]) -> None:
    design, plan = subject
    copy = Design.model_validate_json(design.model_dump_json(by_alias=True))
    assert evaluate(copy, plan) == evaluate(design, plan)


def test_a_good_plan_meets_all_targets_without_an_error() -> None:
    design = tiny_design(targets=ALL_TARGETS)
    found = evaluate(design, plan_for(design))
    assert found.errors == ()
    assert found.meets_targets
    assert len(found.verdicts) == len(Targets.model_fields)


def test_without_a_plan_targets_are_unknown_and_hosts_are_shown() -> None:
    found = evaluate(tiny_design(targets=ALL_TARGETS), None)
    assert {verdict.state for verdict in found.verdicts} == {"unknown"}
    assert [host.vms for host in found.hosts] == [2, 2]
    assert not found.meets_targets
    assert found.drains == found.scenarios == ()


def test_a_plan_made_for_another_state_of_the_design_is_stale() -> None:
    design = tiny_design()
    plan = plan_for(design)
    assert not evaluate(design, plan).plan_is_stale
    assert evaluate(changed(design, targets=ALL_TARGETS), plan).plan_is_stale
    assert not evaluate(design, changed(plan, fingerprint="")).plan_is_stale


def test_a_plan_that_refers_to_what_the_design_has_not_is_a_bug_of_the_caller() -> None:
    design = tiny_design()
    with pytest.raises(KeyError):
        evaluate(changed(design, nic_models=()), plan_for(design))


def test_assumptions_are_listed_if_used_with_their_values() -> None:
    design = tiny_design(assumptions=(AssumptionOverride(id="setup", value=4000),))
    used = {each.id: each for each in evaluate(design, plan_for(design)).assumptions}
    assert used["setup"].value == 4000
    assert used["setup"].overridden
    assert not used["resume"].overridden
    # TCP/IP without jumbo frames on 2022: neither compression, SMB nor the older ceilings.
    assert not used.keys() & {"compressed", "smb_share", "tcp_stream_2012", "goodput_9000"}


def test_zero_hosts_and_zero_vms_are_findings() -> None:
    empty = tiny_design(host_classes=(), vm_groups=(), targets=ALL_TARGETS)
    found = evaluate(empty, plan_for(empty))
    assert {"cluster.no_hosts", "cluster.no_vms"} <= {each.rule for each in found.findings}
    assert {verdict.state for verdict in found.verdicts} == {"unknown"}


def test_a_vm_larger_than_any_host_is_an_error_that_names_both() -> None:
    design = tiny_design(vms=(vm("huge", gib=100),))
    (finding,) = [
        each
        for each in evaluate(design, plan_for(design)).findings
        if each.rule == "placement.no_room"
    ]
    assert finding.severity == "error"
    assert finding.place == ("vms", "huge")
    assert "100 GiB" in finding.title
    assert "48 GiB free on node-01" in finding.title


def test_a_vm_on_a_host_with_too_few_processors_is_an_error_that_names_both() -> None:
    small, large = host_class("small", count=0), host_class("large", count=1)
    design = tiny_design(
        host_classes=(changed(small, logical_processors=8), large),
        hosts=(named_host("narrow", "small"),),
        vms=(vm("wide", host="narrow", processors=16), vm("free", processors=16)),
    )
    for found in (evaluate(design, None), evaluate(design, plan_for(design))):
        (error,) = (each for each in found.errors if each.rule == "placement.processors")
        assert error.place == ("vms", "wide")
        assert error.title == (
            "wide has 16 virtual processors; narrow, where it is to run, has 8 logical ones."
        )


@pytest.mark.parametrize(
    ("count", "processors", "rule", "title"),
    [
        (2050, 1, "placement.vms_per_host", "runs 1025 VMs; Windows Server 2022 runs 1024"),
        (164, 25, "placement.processors_per_host", "runs 2050 virtual processors; "),
    ],
)
def test_more_on_a_host_than_the_release_runs_is_an_error_with_or_without_a_plan(
    count: int, processors: int, rule: str, title: str
) -> None:
    many = changed(group("many", count=count, processors=processors), memory_mib=1)
    design = tiny_design(vm_groups=(many,))
    for found in (evaluate(design, None), evaluate(design, plan_for(design))):
        (error,) = found.errors
        assert (error.rule, error.place) == (rule, ("host_classes", "node"))
        assert error.title.startswith("node-01 ")
        assert title in error.title
    within = changed(many, count=count - 2)
    assert evaluate(tiny_design(vm_groups=(within,)), None).errors == ()


def test_hosts_that_run_all_the_vms_they_can_take_none_of_a_failed_one() -> None:
    many = changed(group("many", count=2048), memory_mib=1)
    design = tiny_design(vm_groups=(many,), targets=Targets(host_failures=1))
    found = evaluate(design, plan_for(design))
    assert found.errors == ()
    (verdict,) = found.verdicts
    assert (verdict.actual, verdict.state) == (0, "violated")
    assert "the hosts left run 0 more at most" in verdict.advice


def test_an_assumption_out_of_its_known_range_is_a_warning() -> None:
    design = tiny_design(assumptions=(AssumptionOverride(id="setup", value=60_000),))
    assert [
        each.place for each in evaluate(design, None).findings if each.rule == "assumption.range"
    ] == [("assumptions", "setup")]


def test_hosts_above_the_load_that_starts_balancing_are_a_warning_from_2016_on() -> None:
    loaded = tiny_design(vm_groups=(group("web", count=14),))
    rules = {each.rule for each in evaluate(loaded, None).findings}
    older = changed(loaded, cluster=changed(loaded.cluster, release="2012R2"))
    assert "capacity.host_load" in rules
    assert "capacity.host_load" not in {each.rule for each in evaluate(older, None).findings}


def test_a_vm_that_dirties_memory_faster_than_it_is_sent_is_a_warning() -> None:
    busy = group("busy", count=2, activity={"hot_mib": 0, "cold_mibps": 2000})
    design = tiny_design(vm_groups=(busy,))
    (finding,) = [
        each
        for each in evaluate(design, plan_for(design)).findings
        if each.rule == "drain.does_not_converge"
    ]
    assert finding.place == ("vm_groups", "busy")
    assert "Does not converge" in finding.why


def test_a_network_over_the_capacity_of_its_team_is_an_error() -> None:
    design = tiny_design(vm_groups=(group("web", count=4, vnics=(vnic(demand_mbps=12_000),)),))
    (finding,) = [
        each
        for each in evaluate(design, plan_for(design)).findings
        if each.rule == "capacity.exceeded"
    ]
    assert "25.1 Gbit/s" in finding.title  # two VMs a host, CSV and management
    assert "20 Gbit/s" in finding.title


def test_a_single_point_of_failure_is_said_where_no_target_forbids_it() -> None:
    design = tiny_design()
    plan = plan_for(design, networks=("lm",))
    host = plan.hosts[0]
    one_fabric = tuple(
        changed(team, ports=tuple(changed(port, fabric="left") for port in team.ports))
        for team in host.teams
    )
    found = evaluate(design, changed(plan, hosts=(changed(host, teams=one_fabric),)))
    assert "failure.fabric" in {each.rule for each in found.findings}
    assert "failure.card" not in {each.rule for each in found.findings}


def test_a_plan_with_all_networks_on_one_port_fails_with_it() -> None:
    design = tiny_design(targets=Targets(nic_failures=1, fabric_failures=1))
    plan = plan_for(design)
    host = plan.hosts[0]
    alone = changed(
        host,
        switches=(changed(host.switches[0], team="lm-port"),),
        placements=tuple(
            changed(each, team="lm-port", share_percent=0) for each in host.placements
        ),
    )
    found = evaluate(design, changed(plan, hosts=(alone,)))
    assert {each.target: (each.actual, each.state) for each in found.verdicts} == {
        "nic_failures": (0, "violated"),
        "fabric_failures": (0, "violated"),
    }
    assert "cut off" in found.verdicts[0].advice


def test_the_worst_drain_of_a_big_cluster_keeps_its_migrations() -> None:
    design = big_design(hosts=16, vms=500)
    found = evaluate(design, plan_for(design, nic="nic25"))
    for fallback in (False, True):
        drains = [each for each in found.drains if each.fallback == fallback]
        worst = max(drains, key=lambda each: each.duration_ms or 0)
        assert worst.migrations
        assert worst.links
        assert sum(len(each.stands_for) for each in drains) == 16


EXAMPLES = sorted((Path(__file__).parents[2] / "designs").glob("*.json"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_is_judged(path: Path) -> None:
    design = Design.model_validate_json(path.read_text(encoding="utf-8"))
    found = evaluate(design, design.plan)
    assert not [each for each in found.findings if each.rule.startswith("placement.")]
    assert json.loads(found.model_dump_json())["hosts"]
