"""Why there is no plan: minimal clashes, and repairs that repair."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from hvplanner.language import spoken
from hvplanner.model.explanation import Change, with_changes
from hvplanner.model.hardware import InstalledNic
from hvplanner.model.solving import SolveOptions
from hvplanner.model.targets import Choices, Targets
from hvplanner.solver import whynot
from hvplanner.solver.clock import Clock
from hvplanner.solver.conflict import find_conflict, is_minimal
from hvplanner.solver.facts import facts
from hvplanner.solver.limits import limits
from hvplanner.solver.obvious import at_once
from hvplanner.solver.trials import Trials
from hvplanner.solver.whynot import WhyNot, why_not, with_fewer_targets
from tests.benchmarks.drawn import drawn
from tests.brackets import BRACKETS, is_told
from tests.builders import changed, group, host_class, network, vm, vnic
from tests.solver.tiny import fabric, plan_of, solved, tiny

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Place

OPTIONS = SolveOptions(threads=1)
WANTING_ONE = group("web", count=4, vnics=(vnic(sriov=True),))
NARROW = changed(host_class(), slots=(changed(host_class().slots[0], lanes=1),))


def explained(design: Design) -> WhyNot:
    clock = Clock(60.0, lambda: False)
    return why_not(design, at_once(design), OPTIONS, clock)


def test_dropping_everything_leaves_a_plan() -> None:
    design = tiny(
        Targets(drain_ms=4000, budget=10, nic_failures=1, fabric_failures=1, host_failures=1),
        Choices(nic_models=("two1",), cards_max=1, teams_max=1, simultaneous=1),
        fabrics=(fabric("left", count=1),),
        networks=(
            network("lm", "live_migration", dedicated=True),
            network("csv", "cluster", demand_mbps=5000, rdma=True),
            network("vms", "vm"),
        ),
        vms=(vm("large", gib=40),),
    )
    for limit in (*facts(design), *limits(design)):
        design = limit.drop(design)
    assert solved(design).status == "optimal"


def test_facts_are_said_with_their_numbers() -> None:
    design = tiny(
        vm_groups=(group("sql", count=20, gib=64, vnics=(vnic(demand_mbps=500, sriov=True),)),),
        host_classes=(host_class(nics=(InstalledNic(model="two1"),)),),
    )
    said = {each.text for each in facts(design)}
    assert {
        "sql: 20\xa0VMs with 64 GiB each",
        "sql: 20\xa0VMs with 500 Mbit/s each",
        "sql: 20\xa0VMs with 1\xa0VF wanted each",
        "node: 2\xa0hosts with 64 GiB for VMs each",
        "node: installed NICs are kept: 2 x 1 Gbit/s",
        "left: free ports: 8 x 1 Gbit/s, 8 x 10 Gbit/s, 8 x 25 Gbit/s",
        "csv: 300 Mbit/s on every host",
    } <= said


def test_what_clashes_and_what_helps_is_said_in_the_language_that_is_spoken() -> None:
    design = tiny(
        Targets(drain_ms=4000, budget=10, nic_failures=1, fabric_failures=1),
        Choices(nic_models=("two1",), cards_max=1, teams_max=1, simultaneous=1),
        fabrics=(fabric("left", count=1),),
        vms=(vm("large", gib=40, vnics=(vnic(sriov=True),)),),
    )
    with spoken(BRACKETS):
        said = [each.text for each in (*facts(design), *limits(design))]
        poor = tiny(Targets(budget=10))
        found = why_not(poor, at_once(poor), OPTIONS, Clock(60.0, lambda: False))
    said += [each.text for each in (*found.clashes, *found.repairs)]
    assert found.repairs
    assert all(is_told(each) for each in said), said


def test_many_kinds_of_vms_are_one_fact() -> None:
    design = tiny(vms=tuple(vm(f"vm{n}", gib=n + 1) for n in range(20)), vm_groups=())
    memory = [each for each in facts(design) if "GiB each" in each.text]
    assert [each.text for each in memory] == ["20\xa0VMs with 1 GiB to 20 GiB each"]
    assert {each.memory_mib for each in memory[0].drop(design).vms} == {1}


def test_only_what_clashes_is_told_and_each_of_it_is_needed() -> None:
    design = tiny(Targets(drain_ms=5000, nic_failures=1, budget=100_000))
    trials = Trials(OPTIONS, Clock(60.0, lambda: False))
    members = (*facts(design), *limits(design))
    conflict = find_conflict(design, members, trials.feasible)
    places = {each.place for each in conflict.members}
    assert ("targets", "drain_ms") in places
    assert ("targets", "budget") not in places
    assert is_minimal(conflict, trials.feasible)
    assert trials.feasible(conflict.free) is False
    for member in conflict.members:
        assert solved(member.drop(conflict.free)).status == "optimal"


def test_that_what_first_steps_leave_open_is_ruled_out_at_the_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    design = tiny(
        Targets(drain_ms=40_000, nic_failures=1, budget=100_000),
        Choices(nic_models=("two1",), cards_max=2, simultaneous_max=2, transport="tcp_ip"),
    )
    known = explained(design)
    assert known.minimal
    # No search of the first steps has time for an answer.
    monkeypatch.setattr(whynot, "FIRST_STEP_SECONDS", 0.0)
    found = explained(design)
    assert found.minimal
    assert found.clashes == known.clashes


@pytest.mark.parametrize(
    ("design", "place"),
    [
        (tiny(Targets(nic_failures=1), Choices(nic_models=("one10",), cards_max=1)),
         ("choices", "cards_max")),
        (tiny(Targets(drain_ms=40_000), Choices(nic_models=("two1",), cards_max=2,
              simultaneous_max=2, transport="tcp_ip")),
         ("choices", "nic_models")),
        (tiny(Targets(fabric_failures=1), fabrics=(fabric("left"), fabric("right", count=0))),
         ("fabrics", "right", "ports")),
        (tiny(Targets(nic_failures=1), host_classes=(
            changed(host_class(), slots=(changed(host_class().slots[0], count=1),)),)),
         ("host_classes", "node", "slots")),
        (tiny(Targets(nic_failures=1), host_classes=(
            changed(host_class(nics=(InstalledNic(model="one10"),)), nic_policy="keep"),)),
         ("host_classes", "node", "nic_policy")),
        (tiny(Targets(drain_fallback_ms=600_000), networks=(
            network("lm", "live_migration"),
            network("csv", "cluster", demand_mbps=300, live_migration=False),
            network("vms", "vm"))),
         ("networks", "csv", "live_migration")),
        (tiny(Targets(host_failures=1), vm_groups=(group("web", count=4, gib=30),)),
         ("host_classes", "node", "count")),
        (tiny(Targets(vf_percent=100), host_classes=(changed(host_class(), sriov_ready=False),),
              vm_groups=(WANTING_ONE,)),
         ("host_classes", "node", "sriov_ready")),
        (tiny(vm_groups=(changed(group("web", count=4), processors=64),)),
         ("host_classes", "node", "logical_processors")),
        (tiny(vm_groups=(changed(group("web", count=4), processors=64),)),
         ("vm_groups", "web", "processors")),
    ],
    ids=["a card more", "a faster NIC", "ports", "a slot", "NICs added", "a second network",
         "a host more", "SR-IOV", "more logical processors", "fewer virtual processors"],
)  # fmt: skip
def test_a_repair_changes_what_is_in_the_way_and_its_cost_is_that_of_the_plan(
    design: Design, place: Place
) -> None:
    found = explained(design)
    repair = next(each for each in found.repairs if place in [one.place for one in each.changes])
    result = solved(with_changes(design, repair.changes))
    assert result.status == "optimal"
    assert plan_of(result).proof.goals[0].value == repair.cost
    assert repair.cheapest


def test_vms_larger_than_all_hosts_clash_with_what_these_have_and_get_what_they_can() -> None:
    small, large = (
        changed(host_class(id, count=1), logical_processors=count)
        for id, count in (("a", 16), ("b", 32))
    )
    vms = (vm("huge", processors=64), vm("big", processors=48), vm("usual", processors=32))
    found = explained(tiny(host_classes=(small, large), vm_groups=(), vms=vms))
    assert found.minimal
    assert {each.text for each in found.clashes} == {
        "a: 1\xa0host with 16 logical processors",
        "b: 1\xa0host with 32 logical processors",
        "3\xa0VMs with 32\xa0virtual processors to 64\xa0virtual processors each",
    }
    changes = {each.changes for each in found.repairs}
    assert (Change(place=("host_classes", "b", "logical_processors"), value=64),) in changes
    assert (
        tuple(Change(place=("vms", id, "processors"), value=32) for id in ("huge", "big"))
        in changes
    )


def test_repairs_come_cheapest_first_and_those_that_give_a_target_up_last() -> None:
    found = explained(tiny(Targets(nic_failures=1, fabric_failures=1, budget=60)))
    given_up = [any(each.value is None for each in repair.changes) for repair in found.repairs]
    assert given_up == sorted(given_up)
    costs = [repair.cost for repair, gone in zip(found.repairs, given_up, strict=True) if not gone]
    assert costs == sorted(costs)


def test_where_no_single_change_helps_several_targets_are_given_up() -> None:
    design = tiny(
        Targets(drain_ms=4000, blackout_ms=400),
        Choices(nic_models=("one10", "two1"), cards_max=2, transport="tcp_ip"),
    )
    found = explained(design)
    repair = found.repairs[-1]
    assert {each.place[-1] for each in repair.changes} == {"drain_ms", "blackout_ms"}
    assert solved(with_changes(design, repair.changes)).status == "optimal"


@pytest.mark.parametrize(
    "design",
    [
        tiny(Targets(nic_failures=1), Choices(nic_models=("one10",), cards_max=1, teams_max=1),
             networks=(network("lm", "live_migration", dedicated=True), network("csv", "cluster")),
             vm_groups=(group("web", count=4),)),
        tiny(Targets(host_failures=1), Choices(nic_models=("one10",), cards_max=1),
             fabrics=(fabric("left", count=1),), host_classes=(changed(NARROW, count=1),)),
        tiny(Targets(drain_ms=20_000), Choices(nic_models=("two1",)),
             host_classes=(changed(host_class(), slots=()),)),
    ],
    ids=["choices and a network", "hosts, slots and ports", "slots and a target"],
)  # fmt: skip
def test_where_nothing_less_helps_several_things_are_changed_and_each_is_needed(
    design: Design,
) -> None:
    (repair, *_) = explained(design).repairs
    assert len(repair.changes) > 1
    assert plan_of(solved(with_changes(design, repair.changes))).proof.goals[0].value == repair.cost
    for change in repair.changes:
        rest = [each for each in repair.changes if each is not change]
        assert solved(with_changes(design, rest)).status == "infeasible"


def test_targets_that_plans_without_them_keep_are_not_looked_at_one_by_one() -> None:
    design = tiny(Targets(drain_ms=150_000, nic_failures=1, headroom_percent=10, budget=60))
    asked: list[Targets] = []

    class Watching(Trials):
        def feasible(self, design: Design) -> bool | None:
            asked.append(design.targets)
            return super().feasible(design)

    fewer = with_fewer_targets(design, Watching(OPTIONS, Clock(60.0, lambda: False)))
    assert solved(fewer).status == "infeasible"
    assert fewer.targets.headroom_percent is None
    assert fewer.targets == asked[-1]
    assert len(asked) <= 4


def test_a_target_that_is_kept_and_missed_all_the_same_is_not_kept_again() -> None:
    # Where VMs run depends on which targets there are, so that a plan which meets one of them
    # alone may miss it beside the others.
    design = drawn(2, 20, 42)
    asked: list[Targets] = []

    class Watching(Trials):
        def feasible(self, design: Design) -> bool | None:
            assert design.targets not in asked
            asked.append(design.targets)
            return super().feasible(design)

    with_fewer_targets(design, Watching(OPTIONS, Clock(60.0, lambda: False)))
    assert asked


def test_what_is_seen_at_once_is_told_without_what_is_not_needed_to_clash() -> None:
    found = explained(tiny(Targets(budget=0)))
    assert [each.place for each in found.clashes] == [("targets", "budget")]
    assert found.minimal


def test_of_far_too_many_host_failures_as_many_are_kept_as_can_be() -> None:
    # Five hosts of 64 GiB, four of which are filled: one can fail, and two cannot.
    web = group("web", count=30, gib=8)
    found = explained(
        tiny(Targets(host_failures=4), host_classes=(host_class(count=5),), vm_groups=(web,))
    )
    assert found.minimal
    assert {each.place[0] for each in found.clashes} == {"targets", "host_classes", "vm_groups"}
    eased = [each.changes[0] for each in found.repairs]
    assert Change(place=("targets", "host_failures"), value=1) in eased


def test_a_host_without_slots_is_named() -> None:
    found = explained(tiny(host_classes=(changed(host_class(), slots=()),)))
    assert found.message == "node has no PCIe slot for a card."


def test_a_change_survives_json() -> None:
    design = tiny(fabrics=(fabric("left"), fabric("right", count=0)))
    change = Change.to(("fabrics", "right", "ports"), [{"speed_mbps": 1000, "count": 3}])
    again = Change.model_validate_json(json.dumps(change.model_dump(mode="json")))
    (ports,) = with_changes(design, (again,)).fabrics[1].ports
    assert (ports.speed_mbps, ports.count) == (1000, 3)


def test_a_stop_leaves_what_is_plain() -> None:
    design = tiny(Targets(budget=0))
    found = why_not(design, at_once(design), OPTIONS, Clock(60.0, lambda: True))
    assert [each.place for each in found.clashes] == [("targets", "budget")]
    assert not found.minimal
