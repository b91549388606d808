"""Charts show every migration and stay within their frame."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from hvplanner.model.draining import MigrationRecord
from hvplanner.report import charts
from hvplanner.report.subject import Subject
from tests.builders import big_design, changed, plan_for, tiny_design, told
from tests.report.samples import branch_office, drain, evaluation

if TYPE_CHECKING:
    from hvplanner.model.draining import Drain


def _subject() -> Subject:
    sample = branch_office()
    return Subject(sample.design, sample.plan, sample.evaluation)


def _crowd(hosts: int = 4) -> tuple[Subject, Drain]:
    design = big_design(hosts=hosts, vms=hosts * 100)
    plan = plan_for(design)
    return Subject(design, plan, evaluation(design, plan)), drain(design, slots=8)


@given(st.integers(1, 10**12))
def test_ticks_start_at_zero_and_stay_on_the_axis(end_ms: int) -> None:
    ticks = charts.ticks(end_ms)
    assert ticks[0].at == 0
    assert len(ticks) <= 8
    assert all(before.at < after.at <= 1 for before, after in pairwise(ticks))
    assert len({tick.label for tick in ticks}) == len(ticks)


def test_a_drain_of_47_seconds_is_marked_every_ten() -> None:
    assert [tick.label.replace("\u00a0", " ") for tick in charts.ticks(47_649)] == [
        "0 s",
        "0:10",
        "0:20",
        "0:30",
        "0:40",
    ]


def test_every_vm_has_its_line_with_its_phases_in_order() -> None:
    subject = _subject()
    shown = subject.evaluation.drains[0]
    chart = charts.timeline(subject, shown)
    assert len(chart.lanes) == len(shown.migrations)
    for lane in chart.lanes:
        assert all(before.end <= after.start for before, after in pairwise(lane.segments))
        assert [each.phase for each in lane.segments][-3:] == ["copy", "again", "blackout"]


def test_a_vm_that_waits_shows_it() -> None:
    subject = _subject()
    lanes = charts.timeline(subject, subject.evaluation.drains[0]).lanes
    assert lanes[0].segments[0].phase == "setup"
    assert lanes[-1].segments[0].phase == "waiting"


def test_a_migration_that_does_not_converge_looks_different_and_is_in_the_legend() -> None:
    subject = _subject()
    chart = charts.timeline(subject, subject.evaluation.drains[1])
    stalled = [lane for lane in chart.lanes if any(s.phase == "stalled" for s in lane.segments)]
    assert len(stalled) == 1
    assert "stalled" in [entry.phase for entry in chart.legend]


def saved(*ends_ms: int) -> tuple[MigrationRecord, ...]:
    """Return VMs that are down from the drain's begin until then."""
    return tuple(
        MigrationRecord(
            vm=f"low-{end_ms}", kind="saved", source="a", target="b", connection=(),
            requested_ms=0, start_ms=0, copy_ms=0, passes=(), blackout_ms=0, end_ms=end_ms,
            mib_sent=0.0, converged=True,
        )
        for end_ms in ends_ms
    )  # fmt: skip


def test_a_saved_vm_is_no_blackout_and_is_in_the_legend() -> None:
    subject = _subject()
    plain = subject.evaluation.drains[0]
    shown = told(plain, migrations=(*plain.migrations, *saved(9000)), saved=1, longest_down_ms=9000)
    chart = charts.timeline(subject, shown)
    lanes = [lane for lane in chart.lanes if lane.segments[0].phase == "saved"]
    assert [len(lane.segments) for lane in lanes] == [1]
    assert "saved" in [entry.phase for entry in chart.legend]
    assert "Saved meanwhile: 1 VM, down for up to 9 s." in chart.alt.replace("\u00a0", " ")
    alone = told(shown, migrations=saved(9000), duration_ms=9000)
    assert "longest blackout" not in charts.timeline(subject, alone).alt


def test_saved_vms_of_a_crowd_stand_apart_from_the_connections() -> None:
    subject, crowd = _crowd()
    shown = told(crowd, migrations=(*crowd.migrations, *saved(5000, 6000)))
    chart = charts.timeline(subject, shown)
    assert [lane.label for lane in chart.lanes if lane.label] == [
        "Storage",
        "node-01 out, port 1",
        "node-01 out, port 2",
    ]
    many = told(crowd, migrations=(*crowd.migrations, *saved(*range(1000, 1100))))
    merged = charts.timeline(subject, many).lanes[0]
    assert (merged.label, [each.phase for each in merged.segments]) == ("Storage", ["saved"])


def test_a_crowd_is_shown_by_slots_of_its_connections() -> None:
    subject, crowd = _crowd()
    chart = charts.timeline(subject, crowd)
    blackouts = sum(s.phase == "blackout" for lane in chart.lanes for s in lane.segments)
    assert len(chart.lanes) == 8
    assert blackouts == len(crowd.migrations) > charts.LANES_SHOWN
    assert [lane.label for lane in chart.lanes if lane.label] == [
        "node-01 out, port 1",
        "node-01 out, port 2",
    ]


def test_more_slots_than_lines_are_merged_by_connection() -> None:
    subject, crowd = _crowd()
    at_once = tuple(
        changed(each, requested_ms=0, start_ms=0, copy_ms=1, blackout_ms=8, end_ms=9, passes=())
        for each in crowd.migrations
    )
    chart = charts.timeline(subject, told(crowd, migrations=at_once))
    assert len(chart.lanes) == 2
    assert all(len(lane.segments) == 1 for lane in chart.lanes)


def test_vms_that_wait_and_have_moved_add_up() -> None:
    _, crowd = _crowd()
    waiting, moved = charts.progress(crowd).strips
    assert moved.points[-2] == (1.0, 1.0)
    assert waiting.points[-2] == (1.0, 0.0)


def test_the_alternative_text_says_how_long_it_takes() -> None:
    subject = _subject()
    alt = charts.timeline(subject, subject.evaluation.drains[0]).alt.replace("\u00a0", " ")
    assert alt.startswith("Drain of BR-HV1: 15 VMs migrate within 47.6 s.")


steps = st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 10**5)), max_size=900)


@given(steps, st.integers(0, 10**5))
def test_link_load_is_a_line_from_left_to_right_below_its_top(
    raw: list[tuple[int, int]], capacity: int
) -> None:
    times = dict(sorted(raw))
    base = drain(tiny_design())
    link = changed(
        base.links[0],
        times_ms=tuple(times),
        rates_mbps=tuple(times.values()),
        capacity_mbps=capacity,
    )
    strips = charts.links(told(base, links=(link,), duration_ms=10**6))
    if not any(times.values()):
        assert strips is None
        return
    assert strips is not None
    points = strips.strips[0].points
    assert points[0] == (0.0, 0.0)
    assert points[-1] == (1.0, 0.0)
    assert all(before[0] <= after[0] for before, after in pairwise(points))
    assert len(points) <= 4 * charts.STEPS_SHOWN + 4
    peak = max(times.values())
    assert max(height for _, height in points) == round(peak / max(capacity, peak, 1), 4)


def test_the_busiest_links_come_first_and_the_others_are_counted() -> None:
    base = drain(tiny_design())
    links = tuple(
        changed(base.links[0], link=f"l{n}", label=f"l{n}", times_ms=(0,), rates_mbps=(n,))
        for n in range(1, 10)
    )
    strips = charts.links(told(base, links=links))
    assert strips is not None
    assert [each.label for each in strips.strips] == ["l9", "l8", "l7", "l6"]
    assert "5\u00a0less loaded links left out" in strips.caption


def test_a_drain_of_nothing_has_no_lines() -> None:
    empty = told(drain(tiny_design()), migrations=(), links=(), duration_ms=0)
    assert charts.timeline(_subject(), empty).lanes == ()
    assert charts.links(empty) is None
