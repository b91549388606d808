"""Why the decisions of a plan are as they are."""

from __future__ import annotations

import pytest

from hvplanner.evaluation import evaluate
from hvplanner.model.design import Cluster
from hvplanner.model.plan import GoalProof, Proof
from hvplanner.model.targets import Choices, Targets
from hvplanner.report.decisions import decisions
from hvplanner.report.reasons import reasons
from hvplanner.report.subject import Subject
from tests.builders import changed, network, plan_for, tiny_design

HOSTS = ("plan", "hosts", "node")
MIGRATION = ("plan", "migration")


def subject(plan=None, **fields):
    design = tiny_design(**{"targets": Targets(drain_ms=60_000, nic_failures=1), **fields})
    plan = plan or plan_for(design)
    return Subject(design, plan, evaluate(design, plan))


def said(place, kind, of):
    return [each.text.replace("\xa0", " ") for each in reasons(of, place) if each.kind == kind]


def test_that_every_decision_has_a_reason():
    of = subject()
    for decision in decisions(of):
        assert reasons(of, decision.place), decision.label


@pytest.mark.parametrize(
    ("place", "choices"),
    [
        ((*MIGRATION, "networks"), {"migration_networks": ("lm", "csv")}),
        ((*MIGRATION, "transport"), {"transport": "tcp_ip"}),
        ((*MIGRATION, "simultaneous"), {"simultaneous": 2}),
        ((*HOSTS, "teams", "converged"), {"hosts": plan_for(tiny_design()).hosts}),
        ((*HOSTS, "nics"), {"hosts": plan_for(tiny_design()).hosts}),
    ],
)
def test_that_what_the_user_fixed_is_said_to_be_fixed_and_else_not(place, choices):
    assert said(place, "Fixed", subject(choices=Choices(**choices)))
    assert not said(place, "Fixed", subject())


def test_that_a_target_that_bears_on_a_decision_is_said_with_what_the_plan_gives():
    of = subject()
    (drain,) = (each for each in of.evaluation.verdicts if each.target == "drain_ms")
    assert drain.state == "met"
    (text,) = said((*MIGRATION, "simultaneous"), "Target", of)
    assert text.startswith("Drain a host: ")
    assert text.endswith(" of 1:00, kept.")
    missed = subject(targets=Targets(drain_ms=1000))
    assert said((*MIGRATION, "simultaneous"), "Target", missed)[0].endswith(" of 1 s, not kept.")


def test_that_the_only_network_and_the_only_transport_are_given():
    networks = (
        network("mgmt", "management"),
        network("lm", "live_migration"),
        changed(network("csv", "cluster"), live_migration=False),
        network("vms", "vm"),
    )
    of = subject(networks=networks, cluster=Cluster(release="2012"))
    assert said((*MIGRATION, "networks"), "Given", of) == ["Only lm may carry them."]
    assert said((*MIGRATION, "transport"), "Given", of) == ["Windows Server 2012 has no other."]


def test_that_a_team_says_what_it_carries_and_what_it_outlives():
    uses = said((*HOSTS, "teams", "converged"), "Use", subject())
    assert uses == [
        "It carries mgmt, csv and vms.",
        "It outlives a fabric: its ports go to right and left.",
        "It outlives a card: its ports are on 2 cards.",
    ]
    assert said((*HOSTS, "teams", "lm-port"), "Rule", subject()) == ["One port needs no teaming."]


def test_that_the_tightest_load_of_a_team_is_that_of_the_judge():
    of = subject()
    loads = [each for each in of.evaluation.loads if each.team == "converged"]
    worst = max(loads, key=lambda each: each.demand_mbps / max(1, each.capacity_mbps))
    (text,) = said((*HOSTS, "teams", "converged"), "Tightest", of)
    share = round(100 * worst.demand_mbps / worst.capacity_mbps)
    assert f" {share} %" in text


def test_that_the_proof_says_what_is_known_of_cheaper_plans():
    plan = plan_for(tiny_design())

    def proven(bound, value=460):
        goals = (GoalProof(goal="cost", value=value, bound=bound),)
        of = subject()
        made = changed(plan, proof=Proof(status="optimal", goals=goals),
                       fingerprint=of.design.fingerprint())  # fmt: skip
        return said(("plan",), "Proof", subject(plan=made))

    assert proven(460) == ["No plan that keeps all targets costs less than 460 EUR."]
    assert proven(0, 0) == ["It costs nothing, which no plan can better."]
    assert proven(400) == ["A plan may cost as little as 400 EUR; none is known."]


@pytest.mark.parametrize(
    "place",
    [(), ("networks", "lm"), ("plan", "hosts", "gone", "teams", "x"), (*HOSTS, "teams", "gone"),
     (*HOSTS, "placements", "gone"), (*MIGRATION, "nothing"), (*HOSTS, "unknown")],
)  # fmt: skip
def test_that_what_is_no_decision_has_no_reason(place):
    assert reasons(subject(), place) == ()
