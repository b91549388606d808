"""What charts are drawn from, without Qt."""

from __future__ import annotations

import csv
import io
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.evaluation.rolling import rolling_drain
from hvplanner.gui.charts import costdata, failuresdata, gaugesdata, linksdata, places
from hvplanner.gui.charts import rollingdata as rolling
from hvplanner.gui.charts import timelinedata as timeline
from hvplanner.gui.charts.chartid import ChartId
from hvplanner.model.draining import Band, Drain, HostPeak, LinkSeries, RollingDrain, SlotWait
from hvplanner.model.evaluation import QueueLedger, Scenario
from hvplanner.model.targets import Targets
from hvplanner.report.subject import Subject
from tests.builders import changed, named_host, tiny_design, told, vm
from tests.gui import samples


def subject(**fields: object) -> Subject:
    design = changed(samples.design_with_plan(), **fields)
    return Subject(design, design.plan, samples.evaluation())


# --- timeline ------------------------------------------------------------------------------------


@given(count=st.integers(0, 40), slots=st.integers(1, 6), by=st.sampled_from(["vm", "connection"]))
def test_every_migration_stands_in_one_row_and_bars_of_a_row_never_overlap(
    count: int, slots: int, by: timeline.RowsBy
) -> None:
    drain = samples.drain(count, slots=slots)
    laid = timeline.lay_out(subject(), drain, by)
    shown = [each.vm for here in laid.members for each in here]
    assert sorted(shown) == sorted(each.vm for each in drain.migrations)
    assert len(laid.labels) == len(laid.members)
    rows: dict[int, list[tuple[int, int]]] = {}
    for bars in laid.bars.values():
        for bar in bars:
            rows.setdefault(bar.row, []).append((bar.start_ms, bar.end_ms))
    for spans in rows.values():
        spans.sort()
        assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))
        assert spans[0][0] >= 0
        assert spans[-1][1] <= laid.end_ms


def test_rows_by_connection_are_as_many_as_ran_at_once() -> None:
    laid = timeline.lay_out(subject(), samples.drain(12, slots=4), "connection")
    assert laid.labels == (
        "node-01 out, port 1 · 1",
        "node-01 out, port 1 · 2",
        "node-01 out, port 2 · 1",
        "node-01 out, port 2 · 2",
    )


def test_a_migration_that_does_not_converge_is_no_copy_like_others() -> None:
    bad = samples.migration(1, start_ms=0, converged=False)
    drain = told(samples.drain(0), migrations=(bad,))
    bars = timeline.lay_out(subject(), drain, "vm").bars
    assert len(bars["stalled"]) == 3
    assert not bars["copy"]
    assert not bars["again"]


def test_a_saved_vm_is_neither_moving_nor_in_blackout() -> None:
    drain = samples.with_saved(samples.drain(4, slots=2))
    laid = timeline.lay_out(subject(), drain, "vm")
    assert [(each.start_ms, each.end_ms) for each in laid.bars["saved"]] == [
        (0, 15_000),
        (0, 30_000),
    ]
    assert len(laid.bars["blackout"]) == 4
    now = timeline.moment(drain, 20_500)
    assert (now.saved, now.done, now.moving, now.blackout, now.waiting) == (1, 3, 2, 0, 0)
    assert "1 saved, down" in now.in_words()
    assert "2 VMs saved, down up to 30 s" in timeline.drain_summary(subject(), drain).replace(
        "\xa0", " "
    )
    facts = timeline.describe(subject(), drain, drain.migrations[-1])
    assert facts[2].replace("\xa0", " ") == "Down for 30 s"


def test_saved_vms_have_rows_of_their_own_beside_the_connections() -> None:
    drain = samples.with_saved(samples.drain(4, slots=2))
    laid = timeline.lay_out(subject(), drain, "connection")
    assert laid.labels[:2] == ("Storage · 1", "Storage · 2")
    assert len(laid.labels) == 4


def test_each_moment_counts_every_migration_once() -> None:
    drain = samples.drain(12, slots=2)
    for at in range(0, 120_001, 500):
        now = timeline.moment(drain, at)
        assert now.waiting + now.moving + now.blackout + now.done == 12
    now = timeline.moment(drain, 39_500)
    assert (now.done, now.blackout, now.moving, now.waiting) == (2, 2, 0, 8)
    assert now.out_mbps == 8_000 + 5_000


def test_a_migration_is_found_by_row_and_time() -> None:
    laid = timeline.lay_out(subject(), samples.drain(4, slots=2), "vm")
    assert laid.migration_at(2, 10_000).vm == "vm-003"  # it waits
    assert laid.migration_at(2, 40_001) is None
    assert laid.migration_at(4, 0) is None
    lanes = timeline.lay_out(subject(), samples.drain(4, slots=2), "connection")
    assert lanes.migration_at(0, 30_000).vm == "vm-003"


def test_a_migration_is_told_with_its_times_and_its_reason() -> None:
    drain = samples.drain(4, slots=2)
    facts = timeline.describe(subject(), drain, drain.migrations[2])
    text = "\n".join(facts).replace("\xa0", " ")
    assert "20 s to 40 s, takes 20 s after 20 s in the queue" in text
    assert "3 passes and a blackout of 1 s" in text
    assert "node-01 out, port 1 and node-02 in" in text


def test_a_wait_is_told_with_the_slot_and_who_freed_it() -> None:
    drain = samples.drain(4, slots=2)
    waited = changed(drain.migrations[2], waited_for=SlotWait(host="node-02", vm="vm-001"))
    text = "\n".join(timeline.describe(subject(), drain, waited)).replace("\xa0", " ")
    assert "after 20 s in the queue for a slot on node-02 (vm-001)" in text


def test_the_memory_of_the_target_is_told_with_its_peak() -> None:
    peak = HostPeak(
        host="node-02", before_mib=4096, peak_mib=20_480, capacity_mib=65_536, peak_ms=40_000
    )
    drain = told(samples.drain(4), peaks=(peak,))
    facts = timeline.describe(subject(), drain, drain.migrations[0])
    assert facts[-1].replace("\xa0", " ") == "node-02 holds 20 GiB of 64 GiB at most, from 40 s on"
    assert "node-02 fills to 31 % of its memory" in timeline.drain_summary(subject(), drain)


def test_the_drain_of_a_key_is_chosen_else_the_first_in_which_vms_move() -> None:
    whole = samples.evaluation()
    assert timeline.choose(whole, samples.FALLBACK).id == samples.FALLBACK
    assert timeline.choose(whole, "no such drain").id == samples.DRAIN
    empty = told(samples.drain(), id="empty", migrations=(), links=())
    assert timeline.choose(changed(whole, drains=(empty, samples.drain())), None).migrations
    assert timeline.choose(changed(whole, drains=(empty,)), None) == empty
    assert timeline.choose(changed(whole, drains=()), None) is None


def test_the_data_is_a_table_with_a_row_for_each_migration() -> None:
    drain = told(samples.drain(0), migrations=(samples.migration(1, start_ms=0, vm="a\tb"),))
    table = list(csv.reader(io.StringIO(timeline.as_text(subject(), drain)), dialect="excel-tab"))
    assert len(table) == 2
    assert table[1][0] == "a b"


@pytest.mark.parametrize(
    ("value_ms", "step_ms", "text"),
    [
        (0, 1_000, "0:00"),
        (65_000, 5_000, "1:05"),
        (3_600_000, 60_000, "1:00:00"),
        (250, 50, "0.25 s"),
    ],
)
def test_times_on_the_axis_read_as_minutes_and_seconds(value_ms, step_ms, text) -> None:
    assert timeline.clock(value_ms, step_ms).replace("\xa0", " ") == text


# --- links ---------------------------------------------------------------------------------------


def test_links_stand_by_what_they_carry_and_idle_ones_are_left_out() -> None:
    drain = samples.drain()
    idle = LinkSeries(
        link="x:out:0", label="x out", capacity_mbps=10, times_ms=(0,), rates_mbps=(0,)
    )
    laid = linksdata.lay_out(told(drain, links=(idle, *drain.links)))
    assert [link.label for link in laid.links] == [
        "node-02 in",
        "node-01 out, port 1",
        "node-01 out, port 2",
    ]


@given(st.lists(st.tuples(st.integers(1, 50), st.integers(0, 12_000)), min_size=1, max_size=3_000))
def test_loads_are_drawn_without_overlap_and_never_lower_than_they_were(
    steps: list[tuple[int, int]],
) -> None:
    times, rates, at = [], [], 0
    for length, rate in steps:
        times.append(at)
        rates.append(rate)
        at += length
    link = LinkSeries(
        link="n:out:0", label="n", capacity_mbps=10_000, times_ms=tuple(times),
        rates_mbps=tuple(rates),
    )  # fmt: skip
    drain = told(samples.drain(0), links=(link,), duration_ms=at)
    loads = linksdata.lay_out(drain).loads
    assert len(loads) <= linksdata.STEPS_SHOWN + 1 or len(steps) <= linksdata.STEPS_SHOWN
    assert all(a.end_ms <= b.start_ms for a, b in itertools.pairwise(loads))
    for time, rate in zip(times, rates, strict=True):
        if rate:
            here = next(each for each in loads if each.start_ms <= time < each.end_ms)
            assert here.share >= min(1.0, rate / 10_000)


def test_a_load_is_told_with_its_share_of_the_capacity() -> None:
    laid = linksdata.lay_out(samples.drain())
    assert laid.describe(0, 5_000).replace("\xa0", " ").endswith("9.9 Gbit/s of 10 Gbit/s (99 %)")


# --- failures ------------------------------------------------------------------------------------


def row_of(key: str, **targets: object):
    sheet = failuresdata.sheet(subject(targets=Targets(**targets)))
    return next(row for row in sheet.rows if row.key == key)


def test_failures_that_break_a_target_come_first_after_nothing_failed() -> None:
    rows = failuresdata.sheet(subject()).rows
    assert [row.key for row in rows[:2]] == ["none", "fabric:fab-b"]
    assert rows[-1].key == "host:node×2"


def test_only_what_a_target_asks_for_counts_as_violated() -> None:
    assert row_of("fabric:fab-b").cells[1].tone == "violated"
    assert row_of("host:node×2").cells[1].tone == "muted"
    assert row_of("port:node:1:1").cells[4].tone == "plain"
    assert row_of("port:node:1:1", headroom_percent=20).cells[4].tone == "violated"


def test_the_drain_after_a_failure_is_held_against_its_own_target() -> None:
    assert row_of("network:lm", drain_ms=1).cells[5].tone == "plain"
    cell = row_of("network:lm", drain_fallback_ms=1).cells[5]
    assert (cell.tone, cell.chart) == ("violated", ChartId("timeline", samples.FALLBACK))


def test_restarts_tell_how_many_found_a_place() -> None:
    assert row_of("host:node×2").cells[2].text == "3 of 5"
    assert row_of("host:node×1").cells[2].text == "3"


@pytest.mark.parametrize(
    ("kind", "key", "place"),
    [
        ("fabric", "fabric:a:b", ("fabrics", "a:b")),
        ("network", "network:lm", ("networks", "lm")),
        ("port", "port:odd:class:1:2", ("plan", "hosts", "odd:class")),
        ("card", "card:node:1", ("plan", "hosts", "node")),
        ("host", "host:node×1", ("host_classes", "node")),
        ("none", "none", ()),
    ],
)
def test_a_failure_leads_to_what_fails(kind, key, place) -> None:
    scenario = Scenario(
        id=key, kind=kind, title="", lost=("node-01",), in_scope=True, survives=True
    )
    assert places.scenario_place(subject(), scenario) == place


def test_hosts_and_vms_lead_to_their_own_rows_or_to_those_they_are_counted_in() -> None:
    named = subject(hosts=(named_host("node-01"),), vms=(vm("web-002"),))
    assert places.host_place(named, "node-01") == ("hosts", "node-01")
    assert places.host_place(named, "node-02") == ("host_classes", "node")
    assert places.vm_place(named, "web-001") == ("vm_groups", "web")
    assert places.vm_place(named, "web-002") == ("vms", "web-002")


# --- gauges and cost -----------------------------------------------------------------------------


def test_ports_show_what_is_planned_and_what_is_used_at_worst() -> None:
    first = gaugesdata.vf_gauges(subject())[0]
    assert (first.used, first.after, first.planned, first.limit) == (4, 6, 6, 8)
    assert (first.available, first.most) == (6, 6)
    assert first.named().endswith("card 1 port 1 · 4 of 6")


def test_queues_follow_the_ports() -> None:
    last = gaugesdata.vf_gauges(subject())[-1]
    assert (last.used, last.limit, last.planned) == (24, 16, None)
    assert last.most > last.available


def test_memory_of_hosts_is_told_in_words() -> None:
    first = gaugesdata.host_gauges(subject())[0]
    assert first.text.replace("\xa0", " ") == "14 VMs with 52 GiB of 64 GiB"


def test_a_name_of_hostile_characters_stays_on_its_line() -> None:
    ledger = QueueLedger(host_class="node", switch=samples.HOSTILE, owed=1, had=1)
    design = tiny_design()
    judged = samples.evaluation(queues=(ledger,), vf_ports=())
    (gauge,) = gaugesdata.vf_gauges(Subject(design, None, judged))
    assert "\n" not in gauge.label + gauge.text


def test_the_bill_ends_in_its_total_and_what_is_installed_costs_nothing() -> None:
    sheet = costdata.sheet(subject())
    texts = [[cell.text.replace("\xa0", " ") for cell in row.cells] for row in sheet.rows]
    assert [row[-1] for row in texts] == ["12 000", "400", "12 400", "installed"]
    assert sheet.columns[-1].title == "Total, EUR"


def test_a_sheet_is_copied_with_its_heads() -> None:
    lines = costdata.sheet(subject()).as_text().splitlines()
    assert lines[0].split("\t")[0] == "Part"
    assert len(lines) == 5


def test_money_is_copied_as_the_number_that_it_is_to_a_spreadsheet() -> None:
    lines = costdata.sheet(subject()).as_text().splitlines()
    assert [line.split("\t")[-1] for line in lines[1:]] == ["12000", "400", "12400", "installed"]


def test_a_drain_is_told_with_how_far_it_reaches_and_how_far_it_is_from_its_bound() -> None:
    drain = told(
        samples.drain(),
        bound_by="ports_out",
        bound_of=samples.HOST,
        duration_band=Band(low_ms=60_000, high_ms=190_000),
    )
    text = timeline.drain_summary(subject(), drain)
    assert "1:00 to 3:10 by what is assumed" in text
    assert "11 % above what is possible by the ports out of node-01" in text
    assert "assumed" not in timeline.drain_summary(subject(), samples.drain())


def test_a_drain_without_migrations_still_has_a_label() -> None:
    stuck: Drain = told(samples.drain(0), duration_ms=None, migrations=(), unplaced=("vm-001",))
    assert timeline.drain_label(stuck).endswith("not possible")
    assert "1\xa0VM fits on no other host" in timeline.drain_summary(subject(), stuck)


# --- rolling drain -------------------------------------------------------------------------------


def run(**fields: object) -> RollingDrain:
    design = samples.design_with_plan()
    return changed(rolling_drain(design, design.plan), **fields)


def test_the_stages_of_hosts_follow_each_other() -> None:
    spans = [span for turn in run().turns for span in rolling.stages(turn)]
    assert [stage for stage, _, _ in spans] == ["drain", "away", "back"] * 2
    assert all(one[2] == other[1] for one, other in itertools.pairwise(spans))


def test_a_host_that_cannot_be_emptied_has_no_bars_and_says_why() -> None:
    whole = run()
    left = changed(
        whole.turns[0], drained_ms=None, online_ms=None, problem="vm fits on no other host."
    )
    failed = changed(whole, duration_ms=None, turns=(left, *whole.turns[1:]))
    assert not list(rolling.stages(left))
    assert rolling.labels(subject(), failed) == ("node-01 · not possible", "node-02")
    assert "1 host cannot be emptied" in rolling.summary(subject(), failed).replace("\xa0", " ")
    assert rolling.describe(subject(), failed, left)[1] == "vm fits on no other host."
    table = rolling.as_text(subject(), failed).splitlines()
    assert table[1].endswith("vm fits on no other host.")


def test_a_moment_of_the_run_names_the_host_and_what_it_goes_through() -> None:
    whole = run()
    one, two = whole.turns
    at = rolling.moment(subject(), whole, one.drained_ms)
    assert at.endswith("0 of 2\xa0hosts done  ·  node-01 updated and rebooted")
    assert "node-02 being drained" in rolling.moment(subject(), whole, two.start_ms)
    assert rolling.moment(subject(), whole, two.end_ms).endswith("2 of 2\xa0hosts done")


def test_a_turn_is_told_with_its_times_and_the_memory_of_the_host() -> None:
    whole = run(longest_down_ms=9000)
    turn = changed(whole.turns[1], saved=1, longest_down_ms=9000)
    text = "\n".join(rolling.describe(subject(), whole, turn)).replace("\xa0", " ")
    assert "2 VMs leave, 1 of them saved" in text
    assert "Updated and rebooted: 31:01 to 1:01:01" in text
    assert "Saved VMs are down up to 9 s, each way" in text
    assert "Holds 32 GiB of 64 GiB at most" in text
    assert "saved VMs down up to 9 s" in rolling.summary(subject(), whole).replace("\xa0", " ")
