"""How far times reach where assumptions are open, against what can be computed by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.evaluation import evaluate
from hvplanner.evaluation.recording import drain_of
from hvplanner.model import assumptions
from hvplanner.model.assumptions import AssumptionOverride
from hvplanner.model.draining import Band
from hvplanner.model.targets import Targets
from hvplanner.model.workload import MemoryActivity
from tests.builders import (
    changed,
    group,
    host_class,
    named_host,
    network,
    plan_for,
    tiny_design,
    vm,
)
from tests.strategies import designs, plans

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.draining import Drain
    from hvplanner.model.evaluation import Evaluation, Finding, Verdict
    from hvplanner.model.plan import Plan

GIB = 2**30
RANGED = [each for each in assumptions.builtin().values() if each.better]
OPEN = {"activity": MemoryActivity()}


def declared(*left_open: str) -> tuple[AssumptionOverride, ...]:
    """Return every assumption set to what it is built in as, some left open."""
    return tuple(
        AssumptionOverride(id=each.id, value=each.value)
        for each in RANGED
        if each.id not in left_open
    )


def slowest(design: Design, plan: Plan | None = None) -> Drain:
    return evaluate(design, plan or plan_for(design)).drains[0]


def drain_verdict(found: Evaluation) -> Verdict:
    return next(each for each in found.verdicts if each.target == "drain_ms")


def doubts(found: Evaluation) -> list[Finding]:
    return [each for each in found.findings if each.rule == "target.doubtful"]


@pytest.mark.parametrize("each", assumptions.builtin().values(), ids=lambda each: each.id)
def test_a_built_in_value_lies_in_its_range(each: assumptions.Assumption) -> None:
    assert each.low <= each.value <= each.high


def test_a_drain_reaches_from_the_favourable_to_the_unfavourable_end() -> None:
    # Two VMs of 8 GiB at once. At best they share 9.49 Gbit/s. At worst each has 2.7, and the
    # second starts a second after the first.
    drain = slowest(tiny_design())
    best_ms = round(1300 + 1000 * 8 * GIB / (9490e6 / 8 / 2))
    worst_ms = round(7000 + 1000 * 8 * GIB / (2700e6 / 8))
    assert drain.duration_ms == 20_180
    assert drain.duration_band == Band(low_ms=best_ms, high_ms=worst_ms + 1000)
    assert drain.longest_migration_band == Band(low_ms=best_ms, high_ms=worst_ms)
    assert drain.longest_blackout_band == Band(low_ms=300, high_ms=2000)


def test_what_the_design_sets_has_no_range() -> None:
    drain = slowest(tiny_design(assumptions=declared()))
    assert drain.duration_ms == 20_180
    assert (drain.duration_band, drain.longest_blackout_band) == (None, None)
    some = slowest(tiny_design(assumptions=declared("setup")))
    assert some.duration_band == Band(low_ms=18_680, high_ms=22_680)


def test_a_vm_that_is_said_to_be_idle_has_no_range_and_one_that_nobody_described_has() -> None:
    left_open = declared("vm_hot", "vm_cold", "vm_sent")
    idle = MemoryActivity(hot_mib=5, hot_period_ms=2000, cold_mibps=0, sent_percent=100)
    said, silent = (
        slowest(
            tiny_design(assumptions=left_open, vm_groups=(group("web", count=4, activity=each),))
        )
        for each in (idle, MemoryActivity())
    )
    assert said.duration_ms == silent.duration_ms
    assert said.duration_band is None
    assert silent.duration_band is not None
    # Half of the memory is not sent at best; at worst what a busy VM writes is sent once more.
    assert silent.duration_band.low_ms == pytest.approx(3000 + 4 * GIB / 0.5e6, abs=20)
    assert silent.duration_band.high_ms is not None
    assert silent.duration_ms is not None
    assert silent.duration_band.high_ms > silent.duration_ms + 200


def test_what_is_left_open_takes_the_value_that_the_design_assumes() -> None:
    half = AssumptionOverride(id="vm_sent", value=50)
    design = tiny_design(assumptions=(half,), vm_groups=(group("web", count=4, **OPEN),))
    said = MemoryActivity(hot_mib=5, hot_period_ms=2000, cold_mibps=0, sent_percent=50)
    other = tiny_design(vm_groups=(group("web", count=4, activity=said),))
    assert slowest(design).duration_ms == slowest(other).duration_ms


@pytest.mark.parametrize("value", [0, 10**9])
def test_an_assumption_beyond_what_the_field_can_hold_is_judged_all_the_same(value: int) -> None:
    own = tuple(AssumptionOverride(id=each.id, value=value) for each in RANGED)
    design = tiny_design(assumptions=own, vm_groups=(group("web", count=4, **OPEN),))
    assert slowest(design).duration_ms is not None


def test_activities_are_assumptions_of_a_plan_only_where_some_vm_leaves_them_open() -> None:
    open_cold = MemoryActivity(hot_mib=0, hot_period_ms=2000, sent_percent=100)
    design = tiny_design(vm_groups=(group("web", count=4, activity=open_cold),))
    used = {each.id for each in evaluate(design, plan_for(design)).assumptions}
    assert {each for each in used if each.startswith("vm_")} == {"vm_cold"}


@pytest.mark.parametrize("each", RANGED, ids=lambda each: each.id)
def test_the_better_end_of_an_assumption_is_never_the_slower_one(
    each: assumptions.Assumption,
) -> None:
    ends = [each.low, each.high] if each.better == "low" else [each.high, each.low]
    for release, transport, mtu in (
        ("2012", "tcp_ip", 1500),
        ("2022", "tcp_ip", 9000),
        ("2022", "compression", 1500),
        ("2022", "smb", 1500),
    ):
        design = tiny_design(
            networks=(network("lm", "live_migration", mtu=mtu), network("vms", "vm")),
            vm_groups=(group("web", count=4, **OPEN),),
        )
        cluster = changed(design.cluster, release=release)
        took = []
        for value in ends:
            own = (AssumptionOverride(id=each.id, value=value),)
            drain = slowest(changed(design, cluster=cluster, assumptions=own),
                            plan_for(design, transport=transport))  # fmt: skip
            took.append((drain.duration_ms or 0) + drain.longest_blackout_ms)
        assert took[0] <= took[1]


def test_where_an_end_leaves_a_network_nothing_the_next_one_is_taken() -> None:
    # 9.45 of 10 Gbit/s are taken: 40 Mbit/s are left at 94.9 % of goodput, nothing at 94.1 %.
    crowded = network("lm", "cluster", demand_mbps=9450)
    design = tiny_design(
        networks=(crowded, network("csv", "cluster"), network("vms", "vm")),
        targets=Targets(drain_ms=10**9),
    )
    slow = slowest(
        changed(design, assumptions=declared("goodput_1500")), plan_for(design, networks=("lm",))
    )
    assert slow.duration_band == Band(low_ms=slow.duration_ms, high_ms=None)
    drain = slowest(design)
    assert drain.network == "lm"
    assert drain.duration_band is not None
    # The free network at the unfavourable end is quicker than what is expected of the full one.
    assert drain.duration_band.high_ms == drain.duration_ms
    alone = evaluate(design, plan_for(design, networks=("lm",)))
    assert drain_verdict(alone).is_doubtful
    assert "cannot be done" in doubts(alone)[0].title


@st.composite
def subjects(draw: st.DrawFn) -> tuple[Design, Plan]:
    design = draw(designs())
    return design, draw(plans(design))


@given(subjects())
def test_a_judgement_not_in_full_says_the_same_of_all_that_decides(
    subject: tuple[Design, Plan],
) -> None:
    found, brief = evaluate(*subject), evaluate(*subject, in_full=False)
    assert [each.state for each in brief.verdicts] == [each.state for each in found.verdicts]
    assert {each.band for each in brief.verdicts} <= {None}
    assert {each.duration_band for each in brief.every_drain} <= {None}
    assert [changed(each, band=None) for each in found.verdicts] == list(brief.verdicts)
    assert [each for each in found.findings if each.rule != "target.doubtful"] == list(
        brief.findings
    )
    for one, other in zip(found.drains, brief.drains, strict=True):
        assert (one.duration_ms, one.migrations) == (other.duration_ms, other.migrations)
    assert [each.id for each in found.scenarios] == [each.id for each in brief.scenarios]


@given(subjects())
def test_a_band_holds_the_expected_time_and_its_ends_are_different(
    subject: tuple[Design, Plan],
) -> None:
    found = evaluate(*subject)
    timed = [(each.actual, each.band) for each in found.verdicts]
    for drain in found.every_drain:
        timed += [
            (drain.duration_ms, drain.duration_band),
            (drain.longest_migration_ms, drain.longest_migration_band),
            (drain.longest_blackout_ms, drain.longest_blackout_band),
        ]
    for time, band in timed:
        if band is not None:
            assert time is not None
            assert band.low_ms <= time <= band.most_ms
            assert band.low_ms < band.most_ms


def test_a_drain_that_is_asked_for_has_the_band_it_has_in_the_judgement() -> None:
    design = tiny_design()
    plan = plan_for(design)
    for known in evaluate(design, plan).drains:
        asked = drain_of(design, plan, known.host, fallback=known.fallback)
        assert asked.duration_band == known.duration_band is not None


def test_a_failure_of_hardware_has_a_band_of_its_own() -> None:
    design = tiny_design()
    found = evaluate(design, plan_for(design))
    assert found.failure_drains
    for drain in found.failure_drains:
        assert (drain.duration_band is None) == (drain.network is None)


def test_the_band_of_a_target_is_that_of_the_longest_drain_at_each_end() -> None:
    design = tiny_design(
        vm_groups=(group("web", count=3, gib=8),), targets=Targets(drain_ms=1, migration_ms=1)
    )
    found = evaluate(design, plan_for(design))
    longer, shorter, *_ = found.drains
    assert longer.duration_band is not None
    assert shorter.duration_band is not None
    assert longer.duration_band.low_ms > shorter.duration_band.low_ms
    assert found.verdicts[0].band == longer.duration_band
    assert found.verdicts[1].band == longer.longest_migration_band


def test_the_band_of_a_target_holds_a_drain_that_has_none_of_its_own() -> None:
    design = tiny_design(
        assumptions=declared("vm_hot", "vm_cold", "vm_sent"),
        host_classes=(host_class(count=0),),
        hosts=(named_host("described"), named_host("silent")),
        vm_groups=(),
        vms=(vm("long", gib=32, host="described"), vm("short", gib=8, host="silent", **OPEN)),
        targets=Targets(drain_ms=10**6),
    )
    found = evaluate(design, plan_for(design))
    longer, shorter, *_ = found.drains
    assert (longer.host, longer.duration_band) == ("described", None)
    assert shorter.duration_band is not None
    assert drain_verdict(found).band is None


def test_a_target_between_the_expected_time_and_the_unfavourable_end_is_doubtful() -> None:
    design = tiny_design(targets=Targets(drain_ms=30_000))
    found = evaluate(design, plan_for(design))
    assert found.meets_targets
    assert drain_verdict(found).band == found.drains[0].duration_band
    (finding,) = doubts(found)
    assert (finding.severity, finding.place) == ("info", ("targets", "drain_ms"))
    assert "30 s is met as expected" in finding.title
    assert "33.5 s" in finding.title
    # 28.45 s with one stream at 2.7 Gbit/s; set-up and resume make less of a difference.
    assert "“One TCP stream on Windows Server 2012 R2 and later” matters most" in finding.why
    assert "28.5 s" in finding.why


def test_what_matters_most_is_another_assumption_once_the_first_is_set() -> None:
    own = (AssumptionOverride(id="tcp_stream", value=4000),)
    design = tiny_design(targets=Targets(drain_ms=23_000), assumptions=own)
    (finding,) = doubts(evaluate(design, plan_for(design)))
    assert "“Set-up of a migration” matters most" in finding.why


def test_a_blackout_may_be_doubtful_by_itself() -> None:
    design = tiny_design(targets=Targets(drain_ms=10**6, blackout_ms=1000))
    (finding,) = doubts(evaluate(design, plan_for(design)))
    assert finding.place == ("targets", "blackout_ms")
    assert "“Resume on the target” matters most" in finding.why


@pytest.mark.parametrize("drain_ms", [20_000, 40_000])
def test_a_target_that_is_missed_or_holds_at_both_ends_is_not_doubtful(drain_ms: int) -> None:
    design = tiny_design(targets=Targets(drain_ms=drain_ms))
    assert doubts(evaluate(design, plan_for(design))) == []


def test_hosts_without_vms_have_no_bands() -> None:
    design = tiny_design(
        host_classes=(host_class(),), vm_groups=(), targets=Targets(drain_ms=1, blackout_ms=1)
    )
    found = evaluate(design, plan_for(design))
    assert [each.band for each in found.verdicts] == [None, None]
    assert {each.duration_band for each in found.drains} == {None}
