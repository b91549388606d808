"""What a failure takes away, and how parts are coloured."""

from __future__ import annotations

from hvplanner.evaluation import evaluate
from hvplanner.model.targets import Targets
from hvplanner.report.subject import Subject
from hvplanner.report.topology.layout import lay_out
from hvplanner.report.topology.outage import NO_OUTAGE, Outage, follow
from hvplanner.report.topology.states import State, states
from tests.builders import changed, plan_for, tiny_design
from tests.gui import samples


def judged() -> Subject:
    design = tiny_design(
        targets=Targets(fabric_failures=1, nic_failures=1, host_failures=1, drain_fallback_ms=1000)
    )
    plan = plan_for(design)
    return Subject(design, plan, evaluate(design, plan))


def outage(subject: Subject, scenario_id: str) -> Outage:
    scenarios = subject.evaluation.scenarios
    return follow(subject, next(each for each in scenarios if each.id == scenario_id))


def coloured(subject: Subject, by: str, failure: Outage = NO_OUTAGE) -> dict[tuple, State]:
    return states(subject, lay_out(subject, {"node"}), by, None, failure)


def test_a_failed_fabric_takes_its_ports_and_the_team_that_has_no_other():
    lost = outage(judged(), "fabric:left").lost
    assert {
        ("fabric", "left"),
        ("port", "node", 1, 1),
        ("port", "node", 2, 1),
        ("team", "node", "lm-port"),
        ("joint", "node", "lm-port", "lm"),
        ("network", "lm"),
    } == lost


def test_migrations_then_take_the_network_that_the_judge_names_over_what_is_left():
    found = outage(judged(), "fabric:left")
    assert ("network", "csv") in found.carrying
    assert ("team", "node", "converged") in found.carrying
    assert ("port", "node", 1, 2) in found.carrying
    assert ("port", "node", 2, 1) not in found.carrying
    assert "migrations go over csv" in found.text


def test_a_failed_network_is_lost_with_its_joints_but_leaves_its_team():
    found = outage(judged(), "network:lm")
    assert found.lost == {("network", "lm"), ("joint", "node", "lm-port", "lm")}
    assert ("network", "csv") in found.carrying


def test_failed_hosts_are_lost_and_their_restarts_are_told():
    subject = judged()
    scenario = next(each for each in subject.evaluation.scenarios if each.kind == "host")
    found = follow(subject, scenario)
    assert found.lost == {("host", host) for host in scenario.lost}
    assert f"{scenario.restarted}\N{NO-BREAK SPACE}VMs restart" in found.text


def test_vms_are_counted_where_they_leave_and_where_they_arrive():
    subject = judged()
    found = outage(subject, "network:lm")
    assert sum(found.leaving.values()) == sum(found.arriving.values()) == 2
    drawn = coloured(subject, "load", found)
    source = next(iter(found.leaving))
    assert drawn["host", source].text == "2\N{NO-BREAK SPACE}VMs out →"
    assert drawn["class", "node"].text == (
        "2\N{NO-BREAK SPACE}VMs out →, → 2\N{NO-BREAK SPACE}VMs in"
    )


def test_load_is_what_the_judge_recorded():
    subject = judged()
    load = next(
        each
        for each in subject.evaluation.loads
        if each.scenario == "none" and each.team == "converged"
    )
    state = coloured(subject, "load")["team", "node", "converged"]
    assert state.percent == -(-100 * load.demand_mbps // load.capacity_mbps)
    assert state.tone == "good"


def test_more_load_than_the_headroom_allows_is_violated():
    design = changed(samples.design_with_plan(), targets=Targets(headroom_percent=50))
    subject = Subject(design, design.plan, samples.evaluation())
    load = subject.evaluation.loads[0]
    state = coloured(subject, "load")["team", "node", load.team]
    assert (state.percent, state.tone) == (63, "violated")


def test_vfs_of_a_port_are_those_after_the_worst_failure_of_its_limit():
    subject = Subject(
        samples.design_with_plan(), samples.design_with_plan().plan, samples.evaluation()
    )
    found = coloured(subject, "vfs")
    assert found["port", "node", 1, 1].text == "6 of 8 VFs"
    assert found["port", "node", 1, 2].percent == 50


def test_findings_mark_the_innermost_part_that_is_drawn():
    design = samples.design_with_plan()
    found = coloured(Subject(design, design.plan, samples.evaluation()), "findings")
    assert found["network", "lm"].tone == "violated"
    assert found["class", "node"].text == "2\N{NO-BREAK SPACE}findings"
    assert "Switch s1 has 8 queues" in found["class", "node"].tip
