"""Upgrades in time: rolling ones are rolling drains, new clusters take VMs over."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hvplanner.evaluation.recording import drain_of
from hvplanner.evaluation.rolling import rolling_drain
from hvplanner.model.assumptions import AssumptionOverride
from hvplanner.model.design import Cluster
from hvplanner.upgrade import NoWay, plan_upgrade, wanted_upgrade
from tests.builders import group, host_class, named_host, plan_for, tiny_design, vm
from tests.strategies import designs, plans

MINUTE_MS = 60_000
AWAY_MS = (5 + 90 + 20) * MINUTE_MS
"""Eviction, installation and joining as they are assumed."""
TAKEOVER_MS = 30 * MINUTE_MS


def on(release, **fields):
    return tiny_design(cluster=Cluster(name="tiny", release=release), **fields)


def planned(design, target, **options):
    return plan_upgrade(design, plan_for(design), target, **options)


@pytest.mark.parametrize(
    ("source", "target"),
    [("2012R2", "2016"), ("2016", "2019"), ("2019", "2022"), ("2022", "2025")],
)
def test_a_rolling_upgrade_is_the_rolling_drain_of_the_older_release(source, target):
    design = on(source)
    (step,) = planned(design, target).steps
    # As if update and reboot took as long as eviction, installation and joining do.
    longer = design.model_copy(
        update={
            "assumptions": (
                AssumptionOverride(id="update", value=AWAY_MS),
                AssumptionOverride(id="reboot", value=0),
            )
        }
    )
    rolling = rolling_drain(longer, plan_for(design))
    assert step.way == "rolling"
    assert step.turns == rolling.turns
    assert step.duration_ms == rolling.duration_ms
    assert step.longest_blackout_ms == rolling.longest_blackout_ms
    assert step.network == "lm"


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_whatever_can_be_declared_has_an_upgrade_unless_it_is_the_newest(data):
    design = data.draw(designs())
    plan = data.draw(plans(design))
    if design.cluster.release == "2025":
        with pytest.raises(NoWay):
            plan_upgrade(design, plan, "2025")
        return
    for step in plan_upgrade(design, plan, "2025").steps:
        ends = [0, *(turn.end_ms for turn in step.turns)]
        assert ends == sorted(ends)
        assert (step.duration_ms is None) == any(turn.problem for turn in step.turns)
        assert len({each.host for each in step.away}) == len(step.away)


@settings(max_examples=30, deadline=None)
@given(
    st.sampled_from(["2012R2", "2016", "2019", "2022"]),
    st.lists(st.integers(0, 30), min_size=3, max_size=3),
    st.integers(1, 4),
    st.integers(0, 10),
)
def test_nodes_follow_each_other_and_are_away_as_long_as_is_assumed(release, minutes, hosts, vms):
    names = ("evict", "reinstall", "join")
    design = on(
        release,
        host_classes=(host_class(count=hosts),),
        vm_groups=(group("web", count=vms),),
        assumptions=tuple(
            AssumptionOverride(id=name, value=value * MINUTE_MS)
            for name, value in zip(names, minutes, strict=True)
        ),
    )
    upgrade = planned(design, "2025")
    assert {each.id: each.value for each in upgrade.assumptions} == {
        name: value * MINUTE_MS for name, value in zip(names, minutes, strict=True)
    }
    for step in upgrade.steps:
        now_ms = 0
        for turn in step.turns:
            assert turn.start_ms == now_ms
            now_ms = turn.end_ms
            if turn.drained_ms is not None:
                assert turn.online_ms - turn.drained_ms == sum(minutes) * MINUTE_MS
                assert turn.start_ms <= turn.drained_ms <= turn.online_ms <= turn.end_ms
        assert step.duration_ms in (None, now_ms)
        assert {each.host for each in step.away} == {
            *(turn.host for turn in step.turns),
            *step.not_reached,
        }


def test_steps_follow_each_other_until_the_release_asked_for():
    upgrade = planned(on("2016"), "2025")
    assert [step.target for step in upgrade.steps] == ["2019", "2022", "2025"]
    assert [step.source_name for step in upgrade.steps[1:]] == [
        "Windows Server 2019",
        "Windows Server 2022",
    ]
    assert upgrade.duration_ms == sum(step.duration_ms for step in upgrade.steps)
    assert upgrade.is_possible


def test_a_new_cluster_begins_with_a_drained_node_and_takes_the_others_over():
    design = on("2012")
    upgrade = planned(design, "2012R2")
    (step,) = upgrade.steps
    one, two = step.turns
    there_ms = drain_of(design, plan_for(design), "node-01", fallback=False).duration_ms
    assert step.way == "new_cluster"
    assert (one.host, one.vms, one.saved) == ("node-01", 2, 0)
    assert one.drained_ms == there_ms
    assert one.end_ms == one.online_ms == there_ms + AWAY_MS == two.start_ms
    # What was drained is on the second node by now, and all of it is off for a time.
    assert (two.vms, two.saved, two.longest_down_ms) == (4, 4, TAKEOVER_MS)
    assert two.drained_ms == two.start_ms + TAKEOVER_MS
    assert step.duration_ms == two.end_ms == two.drained_ms + AWAY_MS
    assert "takeover" in {each.id for each in upgrade.assumptions}
    assert step.vms_off == 4


def test_a_rolling_upgrade_rests_on_no_takeover():
    assert "takeover" not in {each.id for each in planned(on("2022"), "2025").assumptions}


def test_a_new_cluster_begins_with_the_node_that_the_old_one_can_spare():
    design = on(
        "2012",
        host_classes=(host_class(count=0),),
        hosts=tuple(named_host(name) for name in ("a", "b", "c")),
        vm_groups=(),
        vms=(vm("one", gib=60, host="a"), vm("two", host="b"), vm("three", host="c")),
    )
    (step,) = planned(design, "2012R2").steps
    # Nowhere is room for the VM of a, until b is empty.
    assert [turn.host for turn in step.turns] == ["b", "a", "c"]
    assert [turn.vms for turn in step.turns] == [1, 1, 2]
    assert step.duration_ms is not None


def test_vms_without_room_in_the_new_cluster_stop_the_takeover():
    design = on(
        "2012",
        host_classes=(host_class("small", count=1, memory_gib=24), host_class("large", count=2)),
        vm_groups=(group("web", count=1), group("big", count=2, gib=30)),
    )
    upgrade = planned(design, "2012R2")
    (step,) = upgrade.steps
    one, two = step.turns
    assert (one.host, one.problem) == ("small-01", "")
    assert two.problem.endswith("no room in the new cluster yet.")
    assert two.unplaced
    assert two.drained_ms is None
    assert step.not_reached == ("large-02",)
    assert step.duration_ms is upgrade.duration_ms is None
    assert not upgrade.is_possible


def test_2008_r2_migrates_one_vm_at_a_time_whatever_the_plan_allows():
    design = on("2012")
    several = plan_upgrade(design, plan_for(design, simultaneous=4), "2012", "2008R2")
    one = plan_upgrade(design, plan_for(design, simultaneous=1), "2012", "2008R2")
    assert several.steps[0].turns == one.steps[0].turns
    assert several.steps[0].source_name == "Windows Server 2008 R2"


def test_drains_take_what_the_older_release_has_where_it_lacks_the_planned_transport():
    design = on("2012R2")
    over_smb = plan_upgrade(design, plan_for(design, transport="smb"), "2012R2", "2012")
    over_tcp = plan_upgrade(design, plan_for(design, transport="tcp_ip"), "2012R2", "2012")
    assert over_smb.steps[0].turns == over_tcp.steps[0].turns


def test_a_node_that_cannot_be_emptied_makes_it_impossible_and_is_named():
    design = on("2022", vm_groups=(group("web", count=2, gib=60),))
    upgrade = planned(design, "2025")
    (step,) = upgrade.steps
    assert upgrade.duration_ms is None
    assert not upgrade.is_possible
    assert step.turns[0].unplaced
    assert step.away[0].unplaced


def test_only_a_later_release_is_a_wish():
    design = on("2022")
    plan = plan_for(design)
    assert wanted_upgrade(design, plan) is None
    later = design.model_copy(update={"upgrade_to": "2025"})
    assert wanted_upgrade(later, plan) == plan_upgrade(design, plan, "2025")
    assert wanted_upgrade(later, None) is None
    assert wanted_upgrade(design.model_copy(update={"upgrade_to": "2016"}), plan) is None
    with pytest.raises(NoWay):
        plan_upgrade(design, plan, "2022")


def test_a_wish_changes_no_plan():
    design = on("2022")
    assert design.model_copy(update={"upgrade_to": "2025"}).fingerprint() == design.fingerprint()


def test_without_hosts_there_is_nothing_to_do():
    design = on("2012", host_classes=(host_class(count=0),), vm_groups=())
    for step in planned(design, "2016").steps:
        assert (step.turns, step.away, step.duration_ms) == ((), (), 0)
