"""Solving from end to end: plans that hold, proofs that are true, stops, and explanations."""

from __future__ import annotations

import threading
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from hvplanner.evaluation import evaluate
from hvplanner.model.design import Design
from hvplanner.model.explanation import with_changes
from hvplanner.model.hardware import InstalledNic
from hvplanner.model.plan import (
    HostPlan,
    MigrationSettings,
    NetworkPlacement,
    NicCount,
    Port,
    Team,
    VirtualSwitch,
)
from hvplanner.model.solving import SolveOptions, SolveProgress
from hvplanner.model.targets import Choices, Targets
from hvplanner.solver.engine import solve
from hvplanner.solver.judging import Disagreement, judge
from hvplanner.solver.prepare import prepare
from tests.builders import changed, group, host_class, network
from tests.solver.test_bruteforce import tiny_designs
from tests.solver.tiny import fabric, plan_of, solved, tiny, watched

DESIGNS = Path(__file__).parents[2] / "designs"
SMALL = ("two-node-lab", "published-drain-1gbe", "published-drain-10gbe", "branch-office")


TOO_LATE = HostPlan(
    host_class="node",
    nics=(NicCount(model="two1", count=1),),
    teams=(
        Team(
            id="t",
            kind="set",
            ports=(Port(card=1, port=1, fabric="left"), Port(card=1, port=2, fabric="right")),
        ),
    ),
    switches=(VirtualSwitch(id="s", team="t"),),
    placements=tuple(NetworkPlacement(network=each, team="t") for each in ("lm", "csv", "vms")),
)
"""Switch Embedded Teaming, before there was any."""


def example(name: str) -> Design:
    """Return an example design."""
    return Design.model_validate_json((DESIGNS / f"{name}.json").read_text(encoding="utf-8"))


# --- plans hold ----------------------------------------------------------------------------------


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(tiny_designs())
def test_every_plan_is_without_errors_and_meets_every_target(design: Design) -> None:
    result = solved(design)
    if result.plan is not None:
        assert evaluate(design, result.plan).meets_targets
        assert result.plan.fingerprint == design.fingerprint()
        assert result.status == "optimal"
    else:
        assert result.status == "infeasible"
        assert result.clashes


@pytest.mark.parametrize("name", SMALL)
def test_a_small_example_is_proven_optimal(name: str) -> None:
    design = example(name)
    result = solved(design, threads=2)
    assert result.status == "optimal"
    plan = plan_of(result)
    assert evaluate(design, plan).meets_targets
    assert plan.proof.status == "optimal"
    assert next(proof.goal for proof in plan.proof.goals) == "cost"
    assert all(proof.gap == 0 for proof in plan.proof.goals)


def test_a_drain_that_just_fills_its_link_until_the_last_ms_is_not_ruled_out() -> None:
    # It takes 74,187.3 ms, which is 74,187 where nothing is better: what sends for so long can.
    design = tiny(
        Targets(drain_fallback_ms=90_000, fabric_failures=1),
        Choices(
            nic_models=("two1",), cards_max=2, teams_max=2, transport="smb", simultaneous=3,
            goals=("ports", "drain_time", "headroom"),
        ),
        cluster={"release": "2016"},
        networks=(
            network("lm", "live_migration"),
            network("lm2", "live_migration"),
            network("csv", "cluster", demand_mbps=900),
        ),
        vm_groups=(group("web", count=5),),
    )  # fmt: skip
    result = solved(design)
    assert [proof.value for proof in plan_of(result).proof.goals] == [120, 8, 74_187, 55]


def test_sixteen_hosts_get_a_plan() -> None:
    design = example("datacenter-16")
    result = solved(design, threads=2, seconds=20)
    assert result.status in ("optimal", "feasible")
    assert evaluate(design, plan_of(result)).meets_targets


def test_the_proof_says_what_the_judge_says() -> None:
    design = tiny(Targets(drain_ms=200_000, nic_failures=1))
    plan = plan_of(solved(design))
    found = evaluate(design, plan)
    reached = {proof.goal: proof.value for proof in plan.proof.goals}
    assert reached["cost"] == found.cost
    assert reached["ports"] == found.ports
    assert reached["drain_time"] == max(d.duration_ms or 0 for d in found.drains if not d.fallback)
    assert reached["headroom"] == found.headroom_percent


def test_goals_are_taken_in_the_order_of_the_user() -> None:
    choices = Choices(nic_models=("two1",), cards_max=2, goals=("headroom", "ports"))
    plan = plan_of(solved(tiny(choices=choices)))
    assert [proof.goal for proof in plan.proof.goals] == ["cost", "headroom", "ports"]


# --- fixed choices -------------------------------------------------------------------------------


def test_what_is_fixed_stays() -> None:
    free = plan_of(solved(tiny()))
    choices = Choices(
        nic_models=("one10",),
        hosts=free.hosts,
        transport="smb",
        simultaneous=3,
        migration_networks=("csv", "lm"),
    )
    plan = plan_of(solved(tiny(choices=choices)))
    assert plan.hosts == free.hosts
    assert plan.migration == MigrationSettings(
        networks=("csv", "lm"), transport="smb", simultaneous=3
    )


def test_a_fixed_class_leaves_the_other_one_free() -> None:
    classes = (host_class("a", count=1), host_class("b", count=1))
    nics = Choices(nic_models=("two1", "one10"), cards_max=2)
    free = plan_of(solved(tiny(choices=nics, host_classes=classes)))
    fixed = changed(nics, hosts=free.hosts[:1])
    plan = plan_of(solved(tiny(Targets(nic_failures=None), fixed, host_classes=classes)))
    assert plan.hosts[0] == free.hosts[0]
    assert {each.host_class for each in plan.hosts} == {"a", "b"}


def test_a_fixed_plan_that_breaks_a_target_is_named() -> None:
    free = plan_of(solved(tiny()))
    design = tiny(Targets(nic_failures=1), Choices(nic_models=("two1",), hosts=free.hosts))
    result = solved(design)
    assert result.status == "infeasible"
    assert ("choices", "hosts", "node") in {clash.place for clash in result.clashes}


# --- progress, stop, repeat ----------------------------------------------------------------------


def test_bounds_only_rise_and_never_pass_the_best_plan() -> None:
    _, events = watched(tiny(Targets(drain_ms=150_000, nic_failures=1)))
    costs = [event for event in events if event.goal == "cost"]
    assert costs
    assert all(one.bound <= other.bound for one, other in pairwise(costs))
    assert all(event.value is None or event.bound <= event.value for event in costs)


def test_every_plan_told_on_the_way_is_one_that_holds() -> None:
    design = tiny(Targets(drain_ms=150_000, nic_failures=1))
    _, events = watched(design)
    plans = [event.plan for event in events if event.plan is not None]
    assert plans
    assert all(evaluate(design, plan).meets_targets for plan in plans)


def test_a_stop_before_the_start_ends_at_once() -> None:
    result = solve(tiny(), SolveOptions(threads=1), lambda _: None, lambda: True)
    assert result.status in ("stopped", "feasible")


def test_a_stop_keeps_the_best_plan() -> None:
    design = example("datacenter-64")
    stop = threading.Event()
    ended: list[float] = []

    def on_event(event: SolveProgress) -> None:
        if event.plan is not None and not stop.is_set():
            stop.set()
            ended.append(time.monotonic())

    result = solve(design, SolveOptions(threads=2, seconds=100), on_event, stop.is_set)
    assert result.status == "feasible"
    plan = plan_of(result)
    assert evaluate(design, plan).meets_targets
    assert all(proof.bound <= proof.value for proof in plan.proof.goals if proof.goal == "cost")


def test_equal_input_seed_and_one_thread_give_the_same_plan() -> None:
    design = example("branch-office")
    first, second = (plan_of(solved(design)) for _ in range(2))
    assert first.model_copy(update={"proof": second.proof}) == second


# --- no plan -------------------------------------------------------------------------------------


def test_a_budget_of_nothing_is_named_and_the_least_one_proposed() -> None:
    result = solved(tiny(Targets(budget=0)))
    assert result.status == "infeasible"
    assert result.clashes[-1].place == ("targets", "budget")
    (repair,) = result.repairs
    assert (repair.cost, repair.cheapest) == (50, True)
    assert solved(with_changes(tiny(Targets(budget=0)), repair.changes)).status == "optimal"


def test_each_repair_of_a_clash_leads_to_a_plan_of_its_cost() -> None:
    targets = Targets(nic_failures=1, fabric_failures=1, budget=60)
    result = solved(tiny(targets))
    assert result.status == "infeasible"
    assert result.minimal
    assert result.repairs
    for repair in result.repairs:
        plan = plan_of(solved(with_changes(tiny(targets), repair.changes)))
        assert plan.proof.goals[0].value == repair.cost


def test_a_drain_that_is_too_quick_is_explained_by_one_that_can_be() -> None:
    design = tiny(Targets(drain_ms=10_000))
    result = solved(design)
    assert result.status == "infeasible"
    repair = next(each for each in result.repairs if each.place == ("targets", "drain_ms"))
    assert repair.changes[0].value is not None
    assert solved(with_changes(design, repair.changes)).status == "optimal"


@pytest.mark.parametrize(
    ("design", "place"),
    [
        (tiny(host_classes=(host_class(count=0),)), ("host_classes",)),
        (tiny(vm_groups=(group("big", count=1, gib=500),)), ("vm_groups", "big")),
        (tiny(Targets(host_failures=2)), ("targets", "host_failures")),
        (
            tiny(Targets(drain_ms=1000), host_classes=(host_class(count=1),)),
            ("targets", "drain_ms"),
        ),
        (tiny(choices=Choices(nic_models=())), ("choices", "nic_models")),
        (tiny(fabrics=()), ("fabrics",)),
        (
            tiny(host_classes=(changed(host_class(), slots=()),)),
            ("host_classes", "node", "slots"),
        ),
        (tiny(Targets(blackout_ms=400)), ("targets", "blackout_ms")),
        (tiny(Targets(migration_ms=2999)), ("targets", "migration_ms")),
        (
            tiny(Targets(drain_ms=20_000), vm_groups=(group("batch", count=4, priority="low"),)),
            ("targets", "drain_ms"),
        ),
        (
            tiny(choices=Choices(hosts=(TOO_LATE,)), cluster={"release": "2012R2"}),
            ("choices", "hosts", "node"),
        ),
        (
            tiny(
                choices=Choices(cards_max=0),
                host_classes=(host_class(nics=(InstalledNic(model="two1"),)),),
            ),
            ("choices", "cards_max"),
        ),
        (tiny(choices=Choices(transport="smb"), cluster={"release": "2012"}), None),
    ],
    ids=["no hosts", "a VM too large", "too many failures", "nowhere to drain to", "no NIC",
         "no fabric", "no slot", "a blackout shorter than the resume",
         "a migration shorter than its set-up", "a drain shorter than what it saves",
         "a fixed team the release has not",
         "cards that stay", "a transport the release has not"],
)  # fmt: skip
def test_what_is_plainly_impossible_is_said_at_once(
    design: Design, place: tuple[str, ...] | None
) -> None:
    result = solved(design)
    assert result.status == "infeasible"
    places = [clash.place for clash in result.clashes]
    assert place is None or any(each[: len(place)] == place for each in places)


def test_a_drain_that_only_saves_vms_needs_no_time_to_set_up_migrations() -> None:
    design = tiny(
        Targets(drain_ms=2900),
        vm_groups=(group("batch", count=2, gib=1, priority="low"),),
    )
    assert solved(design).status == "optimal"


def test_without_vms_the_cheapest_plan_will_do() -> None:
    result = solved(tiny(Targets(drain_ms=0, host_failures=1), vm_groups=()))
    assert result.status == "optimal"


def test_names_may_hold_anything() -> None:
    strange = "<b>\"'\n\u202e#{}%s"
    design = tiny(
        Targets(nic_failures=1),
        networks=(network(strange, "live_migration"), network("csv", "cluster")),
        vm_groups=(group("web", count=2),),
        fabrics=(fabric("a"), fabric(strange)),
    )
    assert solved(design).status == "optimal"


# --- disagreement --------------------------------------------------------------------------------


@pytest.mark.allow_log_warnings
def test_a_plan_that_the_judge_rejects_is_a_loud_bug_with_its_instance() -> None:
    design = tiny(Targets(nic_failures=1))
    weaker = plan_of(solved(tiny()))
    with pytest.raises(Disagreement) as caught:
        judge(prepare(design), weaker)
    assert "nic_failures" in str(caught.value)
    assert design.name in str(caught.value)
