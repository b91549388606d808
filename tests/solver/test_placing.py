"""Where VMs are placed when the solver chooses."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from hvplanner.evaluation import evaluate
from hvplanner.evaluation.placement import place
from hvplanner.model.design import Cluster, Design
from hvplanner.model.plan import PlacedVms, Plan
from hvplanner.model.solving import SolveOptions, SolveProgress
from hvplanner.model.targets import Choices, Targets
from hvplanner.solver.clock import Clock
from hvplanner.solver.engine import solve
from hvplanner.solver.placed import Placing
from hvplanner.solver.placing import choose
from tests.builders import (
    changed,
    group,
    host_class,
    named_host,
    plan_for,
    tiny_design,
    vm,
    vnic,
)
from tests.solver import placings
from tests.strategies import designs


def chosen(design: Design) -> Placing:
    return choose(design, SolveOptions(), Clock(60, lambda: False))


def goals(placing: Placing) -> dict[str, int]:
    return {each.goal: each.value for each in placing.goals}


def where(design: Design, placing: Placing) -> list[list[str]]:
    return [sorted(vm.id for vm in host.vms) for host in place(design, placing.rows).hosts]


TIGHT = tiny_design(
    host_classes=(host_class(count=3),),
    vm_groups=(group("large", count=2, gib=32), group("small", count=4, gib=16)),
    targets=Targets(host_failures=1),
)
"""128 GiB of VMs on 3 hosts of 64 GiB, of which any 2 have 128 GiB."""


# --- one goal at a time -----------------------------------------------------------------------


def test_vms_restart_after_a_failure_where_spreading_by_memory_leaves_one_over() -> None:
    hosts = (host_class(count=3),)
    vms = (group("large", count=2, gib=40), group("small", count=2, gib=24))
    design = tiny_design(
        host_classes=hosts, vm_groups=vms, targets=Targets(host_failures=1, drain_ms=10**7)
    )
    greedy = evaluate(design, plan_for(design))
    verdict = next(each for each in greedy.verdicts if each.target == "host_failures")
    assert verdict.state == "violated"
    placing = chosen(design)
    assert goals(placing)["restarts"] == 1
    plan = changed(plan_for(design), placement=placing.rows)
    verdict = next(
        each for each in evaluate(design, plan).verdicts if each.target == verdict.target
    )
    assert verdict.state == "met"


def test_vms_of_one_word_are_spread_evenly_where_there_are_more_than_hosts() -> None:
    design = tiny_design(
        host_classes=(host_class(count=3),),
        vm_groups=(
            group("dc", count=5, gib=2, anti_affinity="dc"),
            group("big", count=1, gib=56),
        ),
    )
    counts = [sum(vm.startswith("dc") for vm in host) for host in where(design, chosen(design))]
    assert sorted(counts) == [1, 2, 2]


def test_each_host_owes_equally_few_vfs() -> None:
    design = tiny_design(
        host_classes=(host_class(count=3),),
        vm_groups=(
            group("fast", count=6, gib=2, vnics=(vnic(sriov=True),)),
            group("big", count=2, gib=40),
        ),
    )
    placing = chosen(design)
    assert goals(placing)["vfs_per_host"] == 2
    counts = [sum(vm.startswith("fast") for vm in host) for host in where(design, placing)]
    assert counts == [2, 2, 2]


def test_vms_that_want_a_vf_keep_to_hosts_that_can_have_one() -> None:
    without = changed(host_class("old", count=2), sriov_ready=False)
    design = tiny_design(
        host_classes=(without, host_class("new", count=1)),
        vm_groups=(group("fast", count=3, gib=8, vnics=(vnic(sriov=True),)),),
    )
    assert goals(chosen(design))["vfs_reachable"] == 0


def test_vms_stay_on_their_hosts_where_nothing_speaks_against_it() -> None:
    hosts = (named_host("left"), named_host("right"))
    vms = (vm("a", gib=8, host="left"), vm("b", gib=8, host="left"), vm("c", gib=8, host="left"))
    design = tiny_design(hosts=hosts, host_classes=(host_class(count=0),), vm_groups=(), vms=vms)
    placing = chosen(design)
    assert goals(placing)["moves"] == 0
    assert where(design, placing) == [["a", "b", "c"], []]


def test_hosts_so_full_that_the_cluster_balances_them_itself_are_relieved() -> None:
    hosts = (named_host("left"), named_host("right"))
    vms = tuple(vm(name, gib=15, host="left") for name in "abcd")
    design = tiny_design(hosts=hosts, host_classes=(host_class(count=0),), vm_groups=(), vms=vms)
    assert goals(chosen(design))["moves"] == 1
    older = changed(design, cluster=Cluster(release="2012R2"))
    assert goals(chosen(older))["moves"] == 0


def test_vms_without_a_host_are_balanced_by_memory() -> None:
    design = tiny_design(vm_groups=(group("web", count=6, gib=10),))
    assert goals(chosen(design))["host_load"] == 46
    assert [len(host) for host in where(design, chosen(design))] == [3, 3]


# --- what cannot be ---------------------------------------------------------------------------


def test_that_no_placement_survives_a_failure_is_proven() -> None:
    design = tiny_design(
        host_classes=(host_class(count=3),),
        vm_groups=(group("large", count=3, gib=40),),
        targets=Targets(host_failures=1),
    )
    placing = chosen(design)
    assert not placing.doubt
    (clash,) = placing.clashes
    assert clash.place == ("targets", "host_failures")
    result = solve(
        changed(design, choices=Choices(placement="chosen")),
        SolveOptions(),
        lambda _: None,
        lambda: False,
    )
    assert result.status == "infeasible"
    assert clash.place in [each.place for each in result.clashes]


def test_vms_for_which_there_is_no_room_at_all_are_counted() -> None:
    placing = chosen(tiny_design(vm_groups=(group("web", count=3, gib=40),)))
    assert [(each.goal, each.value, each.bound) for each in placing.goals] == [("vms_placed", 1, 1)]
    assert placing.clashes[0].place == ("host_classes",)


def test_a_design_without_hosts_or_vms_has_nothing_to_place() -> None:
    assert chosen(tiny_design(host_classes=())) == Placing((), ())
    assert chosen(tiny_design(vm_groups=())) == Placing((), ())


def test_a_stop_keeps_a_placement_and_claims_no_more_than_is_proven() -> None:
    placing = choose(TIGHT, SolveOptions(), Clock(60, lambda: True))
    assert sum(row.count for row in placing.rows) == 6


# --- within a solve ---------------------------------------------------------------------------


def test_a_solve_plans_the_network_on_the_placement_it_chose() -> None:
    heard: list[SolveProgress] = []
    design = changed(
        TIGHT,
        targets=Targets(host_failures=1, drain_ms=10**7),
        choices=Choices(placement="chosen", nic_models=("nic10",), cards_max=2, teams_max=2),
    )
    result = solve(design, SolveOptions(), heard.append, lambda: False)
    assert result.status == "optimal"
    assert result.plan is not None
    assert result.plan.placement == chosen(design).rows
    assert [each.goal for each in result.plan.proof.placement][:2] == ["vms_placed", "restarts"]
    assert evaluate(design, result.plan).meets_targets
    assert heard[0].goal == "vms_placed"


def test_a_plan_keeps_no_placement_where_it_is_given() -> None:
    design = tiny_design(choices=Choices(nic_models=("nic10",), cards_max=2, teams_max=2))
    old = Plan(placement=(PlacedVms(vm="web", host="node-01", count=4),))
    result = solve(changed(design, plan=old), SolveOptions(), lambda _: None, lambda: False)
    assert result.plan is not None
    assert result.plan.placement == ()


# --- in general -------------------------------------------------------------------------------


@st.composite
def small(draw: st.DrawFn) -> Design:
    """Return up to 3 hosts of 64 GiB and up to 5 VMs, all named; some may start only on some."""
    names = [f"h{number}" for number in range(draw(st.integers(2, 3)))]
    few = draw(st.sampled_from([8, 32]))
    other = changed(host_class("b", count=0), sriov_ready=False, logical_processors=few)
    classes = (host_class("a", count=0), other)
    hosts = tuple(
        named_host(name, draw(st.sampled_from(["a", "a", "b"]) if name != "h0" else st.just("a")))
        for name in names
    )
    vms = tuple(
        vm(
            f"v{number}",
            gib=draw(st.sampled_from([8, 16, 24, 32, 40])),
            host=draw(st.sampled_from([None, *names])),
            anti_affinity=draw(st.sampled_from(["", "", "x"])),
            processors=draw(st.sampled_from([2, 2, 16])),
            vnics=(vnic(sriov=draw(st.booleans())),),
        )
        for number in range(draw(st.integers(1, 5)))
    )
    targets = Targets(
        host_failures=draw(st.sampled_from([None, 1, 2])),
        drain_ms=draw(st.sampled_from([None, 10**7])),
    )
    return tiny_design(hosts=hosts, host_classes=classes, vm_groups=(), vms=vms, targets=targets)


@settings(max_examples=30)
@given(small())
def test_no_placement_is_better_goal_by_goal(design: Design) -> None:
    placing = chosen(design)
    assert placing.proven
    found = goals(placing)
    without_host = found.pop("vms_placed")
    assert without_host == placings.fewest_without_host(design)
    if without_host:
        return
    reached = found.pop("restarts", 0)
    assert reached == placings.most_survived(design, placing.wanted)
    best = placings.best_values(design, placing.wanted, reached)
    assert {**dict.fromkeys(best, 0), **found} == best
    assert placings.values(design, place(design, placing.rows)) == best


@given(designs())
def test_every_vm_is_placed_once_within_the_memory_of_its_host(design: Design) -> None:
    placing = chosen(design)
    if not placing.goals or goals(placing)["vms_placed"]:
        return
    placement = place(design, placing.rows)
    assert sum(row.count for row in placing.rows) == sum(len(host.vms) for host in placement.hosts)
    assert placement.unplaced == ()
    assert all(host.free_mib >= 0 for host in placement.hosts)
    claimed = min(goals(placing).get("restarts", 0), design.targets.host_failures or 0)
    assert placings.survived(changed(design, targets=Targets()), placement, claimed) == claimed


@given(small(), st.randoms(use_true_random=False))
def test_the_order_of_vms_and_their_ids_do_not_matter(design: Design, random) -> None:
    vms = list(design.vms)
    random.shuffle(vms)
    renamed = tuple(changed(each, id=f"z{9 - number}") for number, each in enumerate(vms))
    other = chosen(changed(design, vms=renamed))
    assert other.goals == chosen(design).goals


@given(small())
def test_the_same_design_is_placed_the_same_way(design: Design) -> None:
    assert chosen(design) == chosen(Design.model_validate(design.model_dump()))
