"""The upgrade in the report."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from hvplanner.evaluation import evaluate
from hvplanner.model.design import Cluster
from hvplanner.report import outline, pdf, upgrade
from hvplanner.report.blocks import Cell, Paragraph, Table, Timeline
from hvplanner.report.markdown import markdown
from hvplanner.report.subject import Subject
from hvplanner.upgrade import plan_upgrade
from tests.builders import group, plan_for, tiny_design


def made(design, target):
    plan = plan_for(design)
    planned = plan_upgrade(design, plan, target)
    return upgrade.section(Subject(design, plan, evaluate(design, plan), upgrade=planned))


def on(release, **fields):
    return tiny_design(cluster=Cluster(release=release), **fields)


def text_of(cell):
    return cell.text if isinstance(cell, Cell) else cell


def test_a_step_has_words_a_timeline_its_nodes_and_what_is_to_do():
    section = made(on("2022"), "2025")
    first, rests_on = section.blocks
    assert isinstance(first, Paragraph)
    assert (
        "From Windows Server 2022 to Windows Server 2025 in 1\N{NO-BREAK SPACE}step." in first.text
    )
    assert isinstance(rests_on, Table)
    assert [row.cells[0] for row in rests_on.rows] == [
        "Eviction of a node",
        "Installation of a node",
        "Joining of a node",
    ]
    (step,) = section.sections
    words, chart, nodes, *phases = step.blocks
    assert isinstance(words, Paragraph)
    assert words.text.startswith("A rolling upgrade: each node in turn")
    assert "Live migrations go over lm." in words.text
    assert isinstance(chart, Timeline)
    assert [segment.phase for segment in chart.lanes[0].segments] == ["copy", "setup", "again"]
    assert isinstance(nodes, Table)
    assert [text_of(row.cells[1]) for row in nodes.rows] == ["node-01", "node-02"]
    assert text_of(nodes.rows[0].cells[7]).replace("\N{NO-BREAK SPACE}", " ") == "32 GiB of 64 GiB"
    assert [each.title for each in phases if isinstance(each, Table)] == [
        "Before the first node",
        "With each node",
        "After the last node",
    ]


def test_several_steps_are_sections_of_their_own():
    titles = [each.title for each in made(on("2012"), "2019").sections]
    assert titles == [
        "Windows Server 2012 to Windows Server 2012 R2",
        "Windows Server 2012 R2 to Windows Server 2016",
        "Windows Server 2016 to Windows Server 2019",
    ]


def test_a_node_that_cannot_be_spared_is_marked_with_its_vms():
    (step,) = made(on("2022", vm_groups=(group("web", count=2, gib=60),)), "2025").sections
    words, _, nodes, *_ = step.blocks
    assert "Without node-01 and node-02, not all VMs find room." in words.text
    cell = nodes.rows[0].cells[1]
    assert cell.tone == "violated"
    assert "No room for web-001" in cell.detail or "No room for web-002" in cell.detail


@pytest.mark.parametrize("wish", [None, "2025"])
def test_the_report_has_the_section_where_the_design_asks_for_it(wish):
    design = on("2022", upgrade_to=wish)
    plan = plan_for(design)
    planned = plan_upgrade(design, plan, wish) if wish else None
    report = outline.build(design, plan, evaluate(design, plan), upgrade=planned)
    titles = [section.title for section in report.sections]
    assert ("Upgrade of the cluster" in titles) == bool(wish)


def test_the_section_becomes_pages_and_markdown():
    design = on("2012", upgrade_to="2016")
    plan = plan_for(design)
    report = outline.build(
        design,
        plan,
        evaluate(design, plan),
        upgrade=plan_upgrade(design, plan, "2016"),
        chapters={"upgrade"},
    )
    pages = PdfReader(io.BytesIO(pdf.render(report))).pages
    text = " ".join(page.extract_text() for page in pages)
    assert "Upgrade of the cluster" in text
    assert "Remove-ClusterNode" in text
    written = markdown(made(design, "2016"))
    assert "## Windows Server 2012 R2 to Windows Server 2016" in written
    assert "| 1 | node-01 |" in written


def test_without_an_upgrade_the_section_says_what_it_takes():
    design = on("2022")
    section = upgrade.section(Subject(design, None, evaluate(design, None)))
    assert "takes a release" in section.blocks[0].text
