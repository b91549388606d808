"""Fronts against trying all plans, and what holds of every front."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hvplanner.evaluation import evaluate
from hvplanner.model.front import AXES, Front, FrontOptions, FrontPoint, FrontProgress
from hvplanner.model.targets import Choices, Targets
from hvplanner.solver.front import find_front
from tests.builders import changed, group, host_class, network, vnic
from tests.solver.bruteforce import best_front
from tests.solver.tiny import fabric, tiny

ONE_FABRIC = (fabric("left"),)
TWO_NETWORKS = (
    network("lm", "live_migration"),
    network("csv", "cluster", demand_mbps=300),
)


def small(targets=None, *models, networks=TWO_NETWORKS, vms=4, simultaneous=2, cards=1, **fields):
    """Return a design of which all plans are soon tried."""
    choices = Choices(
        nic_models=models or ("one10", "two1"), cards_max=cards, teams_max=2,
        simultaneous_max=simultaneous, transport="tcp_ip", goals=(),
    )  # fmt: skip
    given = {
        "fabrics": ONE_FABRIC,
        "networks": networks,
        "vm_groups": (group("web", count=vms),),
        **fields,
    }
    return tiny(targets or Targets(), choices, **given)


def front_of(design, on_event=lambda _: None, should_stop=lambda: False, **options) -> Front:
    given = FrontOptions(threads=1, **options)
    return find_front(design, given, on_event, should_stop)


def spots(front: Front) -> list[tuple[int, int]]:
    return [(each.cost, each.value(front.options.axis)) for each in front.points]


NAMED = {
    "nothing asked": small(),
    "three speeds": small(None, "one10", "two1", "rdma25"),
    "two cards": small(None, "two1", "one10", cards=2, vms=3),
    "a port that may fail": small(Targets(nic_failures=1), cards=2, vms=3),
    "a target in the middle": small(Targets(drain_ms=60_000)),
    "a fallback within a limit": small(Targets(drain_fallback_ms=150_000)),
    "a budget": small(Targets(budget=150), "one10", "two1", "rdma25"),
    "vms that are saved": small(vm_groups=(group("web", count=2),
                                           group("batch", count=2, priority="low"))),
    "two host classes": small(host_classes=(host_class("a", count=1), host_class("b", count=1))),
    "nothing to drain": small(vms=0),
}  # fmt: skip


@pytest.mark.parametrize("name", NAMED)
def test_the_front_has_the_plans_that_trying_all_of_them_finds(name) -> None:
    design = NAMED[name]
    front = front_of(design)
    assert front.status == "complete"
    assert all(each.proven for each in front.points)
    assert spots(front) == best_front(AXES["drain_time"].asked(design, 10**10))


@pytest.mark.parametrize("name", ["nothing asked", "three speeds", "a port that may fail"])
def test_the_front_of_headroom_has_the_plans_that_trying_all_of_them_finds(name) -> None:
    design = NAMED[name]
    front = front_of(design, axis="headroom")
    assert front.status == "complete"
    assert spots(front) == best_front(changed(design, targets=changed(
        design.targets, headroom_percent=0)), of_headroom=True)  # fmt: skip


def test_from_the_target_on_cheaper_plans_that_miss_it_are_left_out() -> None:
    design = NAMED["a target in the middle"]
    whole, part = front_of(design), front_of(design, from_target=True)
    assert whole.points[0].drain_ms > 60_000
    assert spots(part) == [each for each in spots(whole) if each[1] <= 60_000]


def test_a_step_leaves_out_what_is_nearer_but_never_the_cheapest_that_meets_the_target() -> None:
    exact = front_of(NAMED["three speeds"])
    assert len(exact.points) > 2
    cheapest, second, *_ = spots(exact)
    step = FrontOptions(step_ms=cheapest[1] - second[1] + 1).step_ms
    assert spots(front_of(NAMED["three speeds"], step_ms=step))[:2] == [cheapest, spots(exact)[2]]
    asking = changed(NAMED["three speeds"], targets=Targets(drain_ms=second[1]))
    assert second in spots(front_of(asking, step_ms=step))


@pytest.mark.parametrize("percent", [1, 30, 100])
def test_with_steps_in_percent_each_point_is_so_much_quicker(percent) -> None:
    front = front_of(NAMED["three speeds"], step_percent=percent)
    assert front.status == "complete"
    for one, other in pairwise(front.points):
        assert other.drain_ms <= one.drain_ms * (100 - percent) // 100 + 1
    assert f"{percent} %" in front.exactness


def test_points_are_told_as_they_are_found_with_the_search_for_the_next() -> None:
    events: list[FrontProgress] = []
    front = front_of(NAMED["three speeds"], events.append)
    assert tuple(each.point for each in events if each.point) == front.points
    looked_for = {each.required for each in events if each.point is None}
    assert looked_for >= {each.required for each in front.points}


def test_a_stop_keeps_the_points_and_says_what_is_open() -> None:
    events: list[FrontProgress] = []
    whole = front_of(NAMED["three speeds"])
    front = front_of(
        NAMED["three speeds"], events.append, lambda: any(each.point for each in events)
    )
    assert front.status == "stopped"
    proven = [each for each in front.points if each.proven]
    assert proven == list(front.points[:1])
    assert (proven[0].cost, proven[0].drain_ms) == spots(whole)[0]
    assert front.open_required == proven[0].drain_ms - 1
    assert front.open_cost <= spots(whole)[1][0]
    assert "open" in front.summary


def test_a_front_that_is_stopped_at_once_has_no_points_and_says_so() -> None:
    front = front_of(NAMED["nothing asked"], should_stop=lambda: True)
    assert (front.status, front.open_required) == ("stopped", AXES["drain_time"].loosest)
    assert (front.points, front.open_cost) == ((), 0)


@pytest.mark.parametrize(
    ("design", "told"),
    [
        (small(Targets(budget=10)), ""),
        (small(host_classes=(host_class(count=1),)), "fits on no other host"),
        (small(Targets(host_failures=5)), "host failures survived"),
    ],
    ids=["budget", "nowhere to go", "too many failures"],
)
def test_without_any_plan_the_front_is_proven_empty_and_says_why(design, told) -> None:
    front = front_of(design)
    assert (front.status, front.points) == ("infeasible", ())
    assert told in "".join(each.text for each in front.clashes)


def test_the_proof_of_a_point_that_is_taken_is_for_the_target_of_the_design() -> None:
    design = NAMED["three speeds"]
    front = front_of(design)
    first, second, *_ = front.points
    free = [front.plan_for(design, each).proof for each in (first, second)]
    assert [each.goals[0].bound for each in free] == [first.cost, first.cost]
    assert free[1].status == "feasible"
    asking = AXES["drain_time"].asked(design, second.drain_ms)
    assert front.plan_for(asking, second).proof.goals[0].gap == 0
    ordered = changed(asking, choices=changed(design.choices, goals=("drain_time",)))
    assert front.plan_for(ordered, second).proof.status == "optimal"


@st.composite
def designs(draw: st.DrawFn):
    """Draw designs of a few hundred plans."""
    models = draw(st.sampled_from((("two1",), ("two1", "one10"), ("one10", "rdma25"))))
    networks = TWO_NETWORKS
    groups = (group("web", count=draw(st.integers(0, 5)), gib=draw(st.sampled_from((4, 8)))),)
    if draw(st.booleans()):
        networks = (*TWO_NETWORKS, network("vms", "vm", demand_mbps=100))
        groups = (changed(groups[0], vnics=(vnic(demand_mbps=draw(st.sampled_from((0, 100)))),)),)
    return small(
        Targets(
            drain_ms=draw(st.sampled_from((None, 45_000, 120_000))),
            drain_fallback_ms=draw(st.sampled_from((None, 150_000))),
            nic_failures=draw(st.sampled_from((None, 1))),
            headroom_percent=draw(st.sampled_from((None, 20))),
        ),
        *models,
        cards=draw(st.integers(1, 2)) if len(models) == 1 else 1,
        networks=networks,
        simultaneous=draw(st.integers(1, 3)),
        vm_groups=groups,
    )


def check(design, axis, points: tuple[FrontPoint, ...]) -> None:
    for one, other in pairwise(points):
        assert one.cost < other.cost
        assert (other.value(axis.goal) - one.value(axis.goal)) * axis.better > 0
    for each in points:
        assert each.plan.fingerprint == design.fingerprint()
        judged = evaluate(axis.asked(design, each.required), each.plan, in_full=False)
        assert judged.meets_targets
        assert judged.cost == each.cost == each.cost_bound
        assert judged.slowest_ms(fallback=False) == each.drain_ms
        assert judged.slowest_ms(fallback=True) == each.drain_fallback_ms
        assert judged.headroom_percent == each.headroom_percent


@settings(
    # Each takes a second or so.
    max_examples=max(1, settings.default.max_examples // 4),
    suppress_health_check=[HealthCheck.too_slow],
)
@given(designs(), st.sampled_from(tuple(AXES)))
def test_every_front_gets_dearer_and_better_and_the_judge_finds_the_same(design, axis) -> None:
    front = front_of(design, axis=axis)
    assert front.status in ("complete", "infeasible")
    check(design, front.axis, front.points)
    asked = AXES[axis].asked(design, AXES[axis].loosest)
    assert spots(front) == best_front(asked, of_headroom=axis == "headroom")
