"""The runbook has the hosts in the order of work, with the times of the rolling drain."""

from __future__ import annotations

from hvplanner.evaluation import evaluate
from hvplanner.evaluation.rolling import rolling_drain
from hvplanner.report import runbook
from hvplanner.report.blocks import Paragraph, Section, Table
from hvplanner.report.markdown import markdown
from hvplanner.report.rolling import clock
from hvplanner.report.subject import Subject
from tests.builders import changed, plan_for, tiny_design


def of(design):
    plan = plan_for(design)
    rolling = rolling_drain(design, plan)
    return runbook.section(Subject(design, plan, evaluate(design, plan), rolling)), rolling


def test_that_every_host_has_its_turn_with_its_times():
    section, rolling = of(tiny_design())
    hosts = next(each for each in section.blocks if getattr(each, "title", "") == "Host by host")
    assert [row.cells[1] for row in hosts.rows] == ["node-01", "node-02"]
    assert [row.cells[6] for row in hosts.rows] == [clock(turn.end_ms) for turn in rolling.turns]
    assert clock(rolling.duration_ms) in section.blocks[0].text


def test_that_a_host_that_cannot_be_emptied_is_told_first():
    design = tiny_design()
    crowded = changed(design.vm_groups[0], count=16)
    section, _ = of(changed(design, vm_groups=(crowded,)))
    assert "cannot be drained" in section.blocks[0].text


def test_that_names_are_no_markup_in_markdown():
    bait = "a|b <b>*x*</b> [y](z) `c`"
    table = Table(summary="s", columns=({"title": "Host"},), rows=({"cells": (bait,)},))
    text = markdown(Section(title=bait, blocks=(Paragraph(text=bait), table)))
    escaped = r"a\|b \<b\>\*x\*\</b\> \[y\]\(z\) \`c\`"
    assert text.splitlines()[0] == f"# {escaped}"
    assert f"| {escaped} |" in text.splitlines()
