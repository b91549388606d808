"""Where VMs go in a failure, as arrows between what is drawn."""

from __future__ import annotations

import pytest

from hvplanner.evaluation import evaluate
from hvplanner.model.targets import Targets
from hvplanner.report.subject import Subject
from hvplanner.report.topology.flows import Flow, flows
from hvplanner.report.topology.layout import lay_out
from hvplanner.report.topology.outage import NO_OUTAGE, Outage, follow
from tests.builders import group, host_class, plan_for, tiny_design


@pytest.fixture(scope="module")
def subject() -> Subject:
    design = tiny_design(
        targets=Targets(host_failures=1, fabric_failures=1),
        host_classes=(host_class("node", count=3), host_class("big", count=1)),
        vm_groups=(group("web", count=8),),
    )
    plan = plan_for(design)
    return Subject(design, plan, evaluate(design, plan))


def outage(subject: Subject, kind: str) -> Outage:
    scenarios = subject.evaluation.scenarios
    return follow(subject, next(each for each in scenarios if each.kind == kind))


def shown(subject: Subject, failure: Outage, *unfolded: str) -> tuple[Flow, ...]:
    return flows(subject, lay_out(subject, unfolded), failure)


def test_vms_of_a_failed_host_go_to_the_hosts_that_restart_them(subject: Subject) -> None:
    scenario = next(each for each in subject.evaluation.scenarios if each.kind == "host")
    found = shown(subject, outage(subject, "host"), "node", "big")
    assert sum(flow.vms for flow in found) == scenario.restarted > 0
    assert {flow.source for flow in found} == {("host", scenario.lost[0])}
    assert all(flow.target != flow.source for flow in found)


def test_folded_classes_stand_for_their_hosts(subject: Subject) -> None:
    failure = outage(subject, "host")
    found = shown(subject, failure)
    assert {flow.source for flow in found} == {("class", "node")}
    assert sum(flow.vms for flow in found) == sum(failure.moves.values())


def test_migrations_of_the_drain_that_a_failure_shows_are_arrows_too(subject: Subject) -> None:
    failure = outage(subject, "fabric")
    assert shown(subject, failure, "node", "big")
    assert "from node-" in shown(subject, failure, "node", "big")[0].tip


def test_an_arrow_ends_at_the_edge_of_its_box_and_one_within_a_class_above_it(
    subject: Subject,
) -> None:
    drawing = lay_out(subject, ("node",))
    for flow in flows(subject, drawing, outage(subject, "host")):
        box = drawing.box(flow.target)
        x, y = flow.path[-1]
        outside = max(box.x - x, x - box.right, box.y - y, y - box.bottom)
        assert 0 < outside < 6
    (loop,) = (each for each in shown(subject, outage(subject, "host")) if len(each.path) > 2)
    assert loop.source == loop.target
    assert "host to host" in loop.tip


def test_nothing_failed_moves_nothing(subject: Subject) -> None:
    assert shown(subject, NO_OUTAGE) == ()
