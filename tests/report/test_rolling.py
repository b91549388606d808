"""The rolling drain, and what is saved in a drain, in the report."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from hvplanner.evaluation import evaluate
from hvplanner.evaluation.rolling import rolling_drain
from hvplanner.model.design import Cluster
from hvplanner.report import migration, outline, pdf, rolling
from hvplanner.report.blocks import Cell, Facts, Paragraph, Section, Table, Timeline
from hvplanner.report.subject import Subject
from tests.builders import group, host_class, named_host, plan_for, tiny_design, vm

if TYPE_CHECKING:
    from hvplanner.model.design import Design


def section(design: Design, *, stay: bool = False) -> Section:
    plan = plan_for(design)
    run = rolling_drain(design, plan, stay=stay)
    return rolling.section(Subject(design, plan, evaluate(design, plan), run))


def words(made: Section) -> str:
    (paragraph, *_) = made.blocks
    assert isinstance(paragraph, Paragraph)
    return paragraph.text.replace("\N{NO-BREAK SPACE}", " ")


def blocks(made: Section) -> tuple[Timeline, Table]:
    _, chart, table = made.blocks
    assert isinstance(chart, Timeline)
    assert isinstance(table, Table)
    return chart, table


def test_every_host_has_its_turn_in_words_over_time_and_as_a_row() -> None:
    made = section(tiny_design())
    assert "Each of 2 hosts in turn is drained over lm" in words(made)
    assert "That takes 1:01:21." in words(made)
    assert "4 VMs move, 8 times in all and one at most 2 times." in words(made)
    chart, table = blocks(made)
    assert [lane.label for lane in chart.lanes] == ["node-01", "node-02"]
    for lane in chart.lanes:
        assert [each.phase for each in lane.segments] == ["copy", "setup", "again"]
    assert chart.lanes[0].segments[-1].end == chart.lanes[1].segments[0].start
    assert chart.lanes[1].segments[-1].end == 1
    assert [row.cells[0].text for row in table.rows if isinstance(row.cells[0], Cell)] == [
        "node-01",
        "node-02",
    ]
    assert table.rows[0].cells[-1].replace("\N{NO-BREAK SPACE}", " ") == "32 GiB of 64 GiB"


def test_vms_that_stay_leave_no_way_back() -> None:
    made = section(tiny_design(), stay=True)
    assert "its VMs stay where they went" in words(made)
    chart, _ = blocks(made)
    assert [each.phase for each in chart.lanes[0].segments] == ["copy", "setup"]
    assert "again" not in {each.phase for each in chart.legend}


def test_a_host_that_cannot_be_emptied_is_named_with_the_reason() -> None:
    design = tiny_design(
        host_classes=(
            host_class(count=0, memory_gib=64),
            host_class("large", count=0, memory_gib=256),
        ),
        hosts=(named_host("huge", "large"), *(named_host(f"h{n}") for n in range(3))),
        vm_groups=(),
        vms=(vm("giant", gib=200, host="huge"),),
    )
    made = section(design)
    assert "Not possible for huge: left as they are." in words(made)
    chart, table = blocks(made)
    assert (chart.lanes[0].detail, chart.lanes[0].segments) == ("not possible", ())
    first = table.rows[0].cells
    assert first[0] == Cell(text="huge", detail="giant fits on no other host.")
    assert first[3] == Cell(text="Not possible", tone="violated")


def test_hosts_that_are_not_reached_are_named() -> None:
    design = tiny_design(
        host_classes=(host_class(count=6, memory_gib=64),),
        vm_groups=(group("big", count=6, gib=40),),
    )
    text = words(section(design))
    assert "Too many hosts failed for the run to reach node-04, node-05 and node-06." in text


def test_saved_vms_are_told() -> None:
    design = tiny_design(vm_groups=(group("batch", count=2, gib=8, priority="low"),))
    assert "VMs of low priority are saved: down for up to 16.4 s." in words(section(design))


def test_without_hosts_the_report_says_what_it_takes() -> None:
    design = tiny_design(host_classes=(host_class(count=0),), vm_groups=())
    assert "that takes hosts to drain" in words(section(design))


def test_the_assumptions_of_the_run_are_listed_and_it_prints() -> None:
    design = tiny_design()
    plan = plan_for(design)
    report = outline.build(
        design, plan, evaluate(design, plan), rolling=rolling_drain(design, plan)
    )
    (assumptions,) = (each for each in report.sections if each.title.startswith("Appendix"))
    table = next(each for each in assumptions.blocks if isinstance(each, Table))
    names = [row.cells[0].text for row in table.rows if isinstance(row.cells[0], Cell)]
    assert names[-2:] == ["Update of a host", "Reboot of a host"]
    assert pdf.render(report).startswith(b"%PDF")


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ("as_release", "Saved and restored over the storage when a host is drained"),
        ("live", "Migrate live when a host is drained"),
    ],
)
def test_what_becomes_of_low_priority_is_a_setting_of_migrations(setting: str, said: str) -> None:
    design = tiny_design(
        cluster=Cluster.model_validate({"low_priority": setting}),
        vm_groups=(group("batch", count=2, priority="low"),),
    )
    plan = plan_for(design)
    made = migration.section(Subject(design, plan, evaluate(design, plan)))
    facts = next(each for each in made.blocks if isinstance(each, Facts))
    assert {row.label: row.value for row in facts.rows}["Low priority"] == said


def test_the_title_of_a_long_table_stands_on_the_page_where_the_table_begins() -> None:
    design = tiny_design(hosts=(), host_classes=(host_class(count=64),))
    plan = plan_for(design)
    run = rolling_drain(design, plan)
    report = outline.build(
        design, plan, evaluate(design, plan), rolling=run, chapters=frozenset({"rolling"})
    )
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(pdf.render(report))).pages]
    titled = [page for page in pages if "Host by host" in page]
    assert len(titled) == 1
    assert "Longest blackout" in titled[0]
