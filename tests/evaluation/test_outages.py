"""The hardware that can fail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.evaluation.assumed import Assumed
from hvplanner.evaluation.case import make_case
from hvplanner.evaluation.outages import outages
from hvplanner.model.plan import Port
from tests.builders import changed, host_class, plan_for, tiny_design

if TYPE_CHECKING:
    from hvplanner.model.design import Design


def found(design: Design, *, like: bool = True) -> list[str]:
    plan = plan_for(design)
    if not like:
        # The second member of the team links at another speed.
        host = plan.hosts[0]
        nics = (changed(host.nics[0], count=1), changed(host.nics[0], model="nic25", count=1))
        plan = changed(plan, hosts=(changed(host, nics=nics), *plan.hosts[1:]))
    return [each.id for each in outages(make_case(design, plan, Assumed(design)))]


def test_ports_alike_in_all_that_counts_fail_once() -> None:
    ports = [each for each in found(tiny_design()) if each.startswith("port")]
    assert ports == ["port:node:1:1", "port:node:1:2"]


def test_unlike_members_of_a_team_fail_one_by_one() -> None:
    ports = [each for each in found(tiny_design(), like=False) if each.startswith("port")]
    assert ports == ["port:node:1:1", "port:node:1:2", "port:node:2:1"]


def test_cards_alike_in_all_their_ports_fail_once() -> None:
    design = tiny_design()
    plan = plan_for(design)
    host = plan.hosts[0]
    members = tuple(Port(card=card, port=1, fabric="left") for card in (1, 2))
    team = changed(host.teams[1], ports=members)
    plan = changed(plan, hosts=(changed(host, teams=(team,), placements=host.placements[1:]),))
    ids = [each.id for each in outages(make_case(design, plan, Assumed(design)))]
    assert [each for each in ids if each.startswith("card")] == ["card:node:1"]


def test_classes_without_hosts_have_nothing_to_fail() -> None:
    design = tiny_design(host_classes=(host_class("a", count=2), host_class("b", count=0)))
    assert not [each for each in found(design) if ":b:" in each]
