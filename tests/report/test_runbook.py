"""The runbook has the hosts in the order of work, with the times of the rolling drain."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from hvplanner.evaluation import evaluate
from hvplanner.evaluation.rolling import rolling_drain
from hvplanner.exchange.powershell import intent
from hvplanner.model.plan import PlacedVms
from hvplanner.report import runbook
from hvplanner.report.blocks import Paragraph, Section, Table
from hvplanner.report.markdown import markdown
from hvplanner.report.rolling import clock
from hvplanner.report.subject import Subject
from hvplanner.report.text import clean
from tests.builders import changed, host_class, named_host, plan_for, tiny_design, vm


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


def test_that_hosts_stand_in_the_order_in_which_scripts_drain_them():
    design = tiny_design(host_classes=(host_class("b"), host_class("a")))
    planned = changed(design, plan=plan_for(design))
    section, _ = of(design)
    hosts = next(each for each in section.blocks if getattr(each, "title", "") == "Host by host")
    assert [row.cells[1] for row in hosts.rows] == [turn.node for turn in intent(planned).turns]


def test_that_what_is_left_to_people_is_told():
    design = tiny_design()
    plan = plan_for(design)
    rolling = rolling_drain(design, plan)
    told = {"left": ("Fit the cards.",), "kept": ("Metrics stay.",)}
    section = runbook.section(Subject(design, plan, evaluate(design, plan), rolling, **told))
    lists = {each.title: each.rows for each in section.blocks if isinstance(each, Table)}
    assert lists["What the scripts leave to you"][0].cells == ("1", "Fit the cards.")
    assert lists["What the rollback does not bring back"][0].cells == ("1", "Metrics stay.")


def test_that_moves_of_vms_are_checked_where_their_hosts_were_chosen():
    design = tiny_design(hosts=(named_host("h1"),), vms=(vm("sql"),))
    plan = plan_for(design)
    placed = changed(plan, placement=(PlacedVms(vm="sql", host="h1"),))
    said = "VMs have moved to the hosts that the plan chose for them, or the script names them."
    for each, is_told in ((plan, False), (placed, True)):
        subject = Subject(design, each, evaluate(design, each), rolling_drain(design, each))
        section = runbook.section(subject)
        lists = {table.title: table.rows for table in section.blocks if isinstance(table, Table)}
        cells = [row.cells[1] for row in lists["When all hosts had their turn"]]
        assert (said in cells) is is_told


BAITS = (
    *("a|b <b>*x*</b>", "[y](z) `c`", "# h", "1. list", "- list", "> quote", "===", "$x$"),
    *(
        "https://host.example/",
        "www.host.example",
        "a\n\n# b",
        "\r| c |",
        "![i](j)",
        "&amp;",
        "a@b.c",
    ),
    *("\u2028", "\x1b[2J", "\u202etxet", "~~s~~", "^1^", "    code", "<!-- -->", "\\", "\\|"),
)
TEXTS = st.one_of(
    st.lists(st.sampled_from(BAITS), min_size=1, max_size=4).map(" ".join),
    st.text(min_size=1, max_size=40),
)


@given(TEXTS)
def test_that_names_are_no_markup_in_markdown_and_come_back_as_one_line_of_text(name):
    table = Table(summary="s", columns=({"title": "Host"},), rows=({"cells": (f"x{name}",)},))
    section = Section(title=f"x{name}", blocks=(Paragraph(text=f"{name}x"), table))
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    inline = [each for each in parser.parse(markdown(section)) if each.type == "inline"]
    kinds = {part.type for each in inline for part in each.children}
    assert kinds <= {"text", "text_special"}
    shown = ["".join(part.content for part in each.children) for each in inline]
    inside, outside = clean(f"x{name}").strip(), clean(f"{name}x").strip()
    assert shown == [inside, outside, "Host", inside]
