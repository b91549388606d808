"""What holds for every plan that a rule of thumb makes of any design."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hvplanner import rules
from hvplanner.evaluation.capacity import wirings
from hvplanner.evaluation.cost import bill
from hvplanner.evaluation.placement import place
from hvplanner.model import references
from hvplanner.model.hardware import Fabric, FabricPorts, PcieSlot
from hvplanner.model.network import NetworkRole
from hvplanner.model.plan import Plan
from hvplanner.model.targets import Choices
from hvplanner.practice import first_plans, plan_by, practices
from hvplanner.practice.comparing import compare
from tests.builders import changed, fabric, host_class, network
from tests.strategies import designs, one_of

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.practice import Practice

OURS = ("plan.", "nic.", "port.", "team.", "switch.", "placement.", "sriov.", "migration.")
DECLARED = ("placement.dedicated", "placement.rdma", "migration.order_empty", "migration.order")
"""What the design asks for and a rule of thumb does not give: for the judge to say."""

some = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def choices(draw: st.DrawFn) -> Choices:
    # A dear NIC with RDMA and two cheap ones without.
    models = ("intel-i350-t4", "intel-x520-da2", "mellanox-cx6-lx-25")
    return Choices(
        nic_models=draw(st.none() | st.sampled_from([(), models[:2], models[2:]])),
        cards_max=draw(st.integers(0, 6)),
        teams_max=draw(st.integers(1, 6)),
        simultaneous_max=draw(st.integers(1, 10)),
        simultaneous=draw(st.none() | st.integers(1, 4)),
    )


SLOTS = (
    (PcieSlot(generation=3, lanes=8, count=2),),
    (PcieSlot(generation=3, lanes=16, count=1), PcieSlot(generation=3, lanes=8, count=3)),
)
SPEEDS = (1000, 10_000, 25_000, 100_000)


@st.composite
def equipped(draw: st.DrawFn) -> Design:
    """Return an odd design with hosts, slots, networks and fabrics enough for something to fit."""
    design = draw(designs())
    classes = [
        changed(each, count=max(1, each.count), slots=draw(st.sampled_from(SLOTS)))
        for each in design.host_classes or (host_class(),)
    ]
    extra = [network(f"extra-{role}", role) for role in draw(st.sets(one_of(NetworkRole)))]
    return changed(
        design,
        host_classes=tuple(classes),
        networks=(*design.networks, *(extra or [network("only", "live_migration")])),
        fabrics=tuple(
            Fabric(
                id=each.id,
                ports=tuple(
                    FabricPorts(
                        speed_mbps=speed,
                        count=draw(st.sampled_from((0, 8, 64, 64))),
                        cost=draw(st.integers(0, 100)),
                    )
                    for speed in SPEEDS
                ),
            )
            for each in design.fabrics or (fabric("left"), fabric("right"))
        ),
        choices=draw(choices()),
    )


@st.composite
def asked(draw: st.DrawFn) -> tuple[Practice, Design]:
    return draw(st.sampled_from(practices())), draw(equipped())


@some
@given(asked())
def test_a_plan_refers_to_nothing_that_is_not_there_and_breaks_no_rule_of_its_own(given_) -> None:
    practice, design = given_
    plan = plan_by(practice, design)
    if not isinstance(plan, Plan):
        assert plan.reason
        return
    planned = changed(design, plan=plan)
    assert references.problems(planned) == references.problems(design)
    broken = {
        each.rule
        for each in rules.check(design, plan)
        if each.severity == "error" and each.rule.startswith(OURS)
    }
    assert broken <= set(DECLARED)


@some
@given(asked())
def test_a_plan_keeps_to_choices_and_links_at_its_speed(given_) -> None:
    practice, design = given_
    plan = plan_by(practice, design)
    if not isinstance(plan, Plan):
        return
    settled = design.choices
    assert plan.migration.simultaneous <= (settled.simultaneous or settled.simultaneous_max)
    classes = {each.id: each for each in design.host_classes}
    for each in plan.hosts:
        bought = Counter(each.cards) - classes[each.host_class].installed()
        if settled.nic_models is not None:
            assert set(bought) <= set(settled.nic_models)
        assert not bought or len(each.cards) <= settled.cards_max
    wired = wirings(design, plan)
    links = [
        link for each in plan.hosts for team in wired[each.host_class].teams for link in team.links
    ]
    assert all(link.mbps == practice.speed_mbps for link in links)
    assert not bill(design, plan, wired, place(design)).shortages


@some
@given(asked())
def test_the_same_design_gives_the_same_plan(given_) -> None:
    practice, design = given_
    assert plan_by(practice, design) == plan_by(practice, design.model_copy(deep=True))


@some
@given(equipped())
def test_first_plans_come_by_cost_and_break_no_rule_or_choice(design) -> None:
    plans = list(first_plans(design))
    costs = [bill(design, plan, wirings(design, plan), place(design)).total for plan in plans]
    assert costs == sorted(costs)
    for plan in plans:
        assert all(len(each.teams) <= design.choices.teams_max for each in plan.hosts)
        assert not [
            each
            for each in rules.check(design, plan)
            if each.severity == "error" and each.place[:1] == ("plan",)
        ]


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(designs(), equipped()))
def test_any_design_can_be_compared(design) -> None:
    comparison = compare(design, None)
    assert len(comparison.rows) == len(practices())
    assert all((row.outcome is None) == bool(row.problem) for row in comparison.rows)
    assert comparison.summary
