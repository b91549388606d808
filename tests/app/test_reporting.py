"""The report is the same wherever it is asked for, with what scripts leave to people."""

from __future__ import annotations

from hvplanner.app.reporting import report
from hvplanner.evaluation import evaluate
from hvplanner.exchange.found import ENGINE
from hvplanner.model.design import Variant
from hvplanner.model.plan import Proof
from hvplanner.report.blocks import Table
from tests.builders import changed, plan_for, tiny_design

LEFT, KEPT = "What the scripts leave to you", "What the rollback does not bring back"


def lists(outline):
    """Return the numbered lists of the runbook by title."""
    runbook = next(each for each in outline.sections if each.title == "Runbook")
    tables = [each for each in runbook.blocks if isinstance(each, Table)]
    return {each.title: " ".join(row.cells[1] for row in each.rows) for each in tables}


def named(name="C1"):
    design = tiny_design()
    return changed(design, cluster=changed(design.cluster, name=name))


def test_that_the_runbook_tells_what_is_left_to_people_and_what_does_not_come_back():
    found = lists(report(named(), plan_for(named())))
    assert "What the cluster is like today is not known" in found[LEFT]
    assert "Features that the plan's script installed" in found[KEPT]


def test_that_the_state_of_today_that_an_import_kept_beside_the_plan_is_known():
    today = changed(plan_for(named()), proof=Proof(status="manual", engine=ENGINE))
    design = changed(named(), variants=(Variant(id="today", name="Today", plan=today),))
    found = lists(report(design, plan_for(design)))
    assert "What the cluster is like today is not known" not in found[LEFT]


def test_that_it_is_said_where_no_script_can_be_made():
    found = lists(report(named(""), plan_for(named(""))))
    assert found[LEFT].startswith("No script can be made of the plan yet: The cluster has no name")


def test_that_a_design_without_a_plan_has_a_report_without_a_runbook():
    outline = report(named(), None)
    assert all(each.title != "Runbook" for each in outline.sections)


def test_that_what_was_judged_already_is_not_judged_again():
    design = named()
    plan = plan_for(design)
    assert report(design, plan, evaluate(design, plan)) == report(design, plan)
