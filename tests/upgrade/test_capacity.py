"""What the other nodes carry while one is away, against the judge and brute force."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from hvplanner.evaluation import evaluate
from hvplanner.evaluation.assumed import Assumed
from hvplanner.evaluation.case import make_case
from hvplanner.model.targets import Targets
from hvplanner.upgrade.capacity import nodes_away
from tests.builders import changed, group, host_class, named_host, plan_for, tiny_design, vm, vnic


def away_of(design):
    plan = plan_for(design)
    return nodes_away(make_case(design, plan, Assumed(design)))


@st.composite
def clusters(draw):
    """Hosts of two classes, sometimes too small for all VMs on one fewer."""
    sizes = st.integers(1, 30)
    return tiny_design(
        host_classes=(
            host_class("a", count=draw(st.integers(1, 3)), memory_gib=40),
            host_class("b", count=draw(st.integers(0, 2)), memory_gib=20),
        ),
        vm_groups=(
            group(
                "g",
                count=draw(st.integers(0, 12)),
                gib=draw(st.integers(1, 8)),
                vnics=(vnic(sriov=True),),
            ),
            group("h", count=draw(st.integers(0, 4)), gib=draw(sizes)),
        ),
        targets=Targets(host_failures=2),
    )


@settings(max_examples=60, deadline=None)
@given(clusters())
def test_each_node_away_is_as_the_judge_has_it_when_the_node_fails(design):
    away = {each.host: each for each in away_of(design)}
    scenarios = [each for each in evaluate(design, plan_for(design)).scenarios if each.lost]
    for scenario in scenarios:
        if scenario.kind != "host" or len(scenario.lost) != 1:
            continue
        (lost,) = scenario.lost
        assert away[lost].unplaced == scenario.unplaced
        assert (away[lost].vf_owed, away[lost].vf_had) == (scenario.vf_owed, scenario.vf_had)
        # The judge shows the worst of a class.
        like = [each for each in away.values() if each.host[0] == lost[0]]
        assert max(len(each.unplaced) for each in like) == len(scenario.unplaced)


@settings(max_examples=60, deadline=None)
@given(clusters())
def test_a_further_failure_is_as_the_judge_has_two(design):
    away = away_of(design)
    two = [
        scenario
        for scenario in evaluate(design, plan_for(design)).scenarios
        if scenario.kind == "host" and len(scenario.lost) == 2
    ]
    for each in away if two else ():
        worst = max(
            len(scenario.unplaced)
            for scenario in two
            if each.host[0] in {host[0] for host in scenario.lost}
        )
        assert each.further_unplaced == worst


@settings(max_examples=60, deadline=None)
@given(clusters())
def test_memory_is_kept_on_the_others(design):
    for each in away_of(design):
        assert each.used_mib <= each.capacity_mib
        assert each.fullest_percent <= 100
        assert bool(each.unplaced) == bool(each.reason)


def test_vms_that_find_no_room_are_named():
    design = tiny_design(vm_groups=(group("web", count=2, gib=60),))
    one, two = away_of(design)
    assert len(one.unplaced) == len(two.unplaced) == 1
    assert not one.fits
    assert "A VM needs 60 GiB" in one.reason


def test_processors_count_where_most_of_them_come_to_run():
    design = tiny_design(
        host_classes=(host_class(count=0),),
        hosts=tuple(named_host(name) for name in ("a", "b", "c")),
        vm_groups=(),
        vms=(
            vm("one", gib=8, host="a", processors=1500),
            vm("two", gib=8, host="b", processors=600),
            vm("three", gib=40, host="c", processors=1),
        ),
    )
    away = {each.host: each for each in away_of(design)}
    # Without a its VM goes to b, which has more memory free than c.
    assert away["a"].processors == 2100 > away["a"].processors_max == 2048
    assert not away["a"].fits
    assert away["c"].fits


def test_a_cluster_of_one_has_nobody_to_fail_further():
    design = tiny_design(host_classes=(host_class(count=1),))
    (only,) = away_of(design)
    assert only.further_unplaced is None
    assert len(only.unplaced) == 4
    assert changed(only, unplaced=()).fits
