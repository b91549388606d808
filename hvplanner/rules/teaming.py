"""Teams and virtual switches, by release."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hvplanner.language import all_of, tr
from hvplanner.model.units import MBPS
from hvplanner.model.words import word
from hvplanner.rules.rule import Breach, Subject, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.evaluation import Place
    from hvplanner.model.plan import HostPlan, Team


@rule("team.single", "error", "One port is one port; more need teaming.")
def single(subject: Subject) -> Iterator[Breach]:
    """A single has one port."""
    for place, _, team in subject.teams():
        if team.kind == "single" and len(team.ports) != 1:
            yield Breach(
                place,
                tr("{team} is a single port but has {count}.", team=team.id, count=len(team.ports)),
                tr("Make it a team, or leave one port."),
            )


@rule("team.set_release", "error", "The release has no Switch Embedded Teaming.")
def set_release(subject: Subject) -> Iterator[Breach]:
    """Switch Embedded Teaming exists from 2016 on."""
    for place, _, team in subject.teams():
        if team.kind == "set" and not subject.release.has_set:
            yield Breach(
                place,
                tr(
                    "Team {team} uses Switch Embedded Teaming, which {release} does not have.",
                    team=team.id,
                    release=subject.release.label,
                ),
                tr("Use an LBFO team, or Windows Server 2016 or later."),
            )


@rule("team.set_form", "error", "Switch Embedded Teaming is part of a virtual switch.")
def set_form(subject: Subject) -> Iterator[Breach]:
    """A SET team is switch independent and carries a virtual switch."""
    for place, host_plan, team in subject.teams():
        if team.kind != "set":
            continue
        if team.mode != "switch_independent":
            yield Breach(
                place,
                tr(
                    "Team {team} uses Switch Embedded Teaming in mode {mode}.",
                    team=team.id,
                    mode=word(team.mode),
                ),
                tr("Set the mode to switch independent, the only one it has."),
            )
        if not any(switch.team == team.id for switch in host_plan.switches):
            yield Breach(
                place,
                tr(
                    "Team {team} uses Switch Embedded Teaming but has no virtual switch.",
                    team=team.id,
                ),
                tr("Create its virtual switch."),
            )


def _judged_by_kind(subject: Subject) -> Iterator[tuple[Place, HostPlan, Team]]:
    """Yield the teams whose kind the release has: no single ports, and SET only where it is."""
    for place, host_plan, team in subject.teams():
        if team.kind == "lbfo" or (team.kind == "set" and subject.release.has_set):
            yield place, host_plan, team


@rule("team.algorithm", "error", "The release does not balance load this way.")
def algorithm(subject: Subject) -> Iterator[Breach]:
    """The load-balancing algorithm is one the kind of team has in this release."""
    for place, _, team in _judged_by_kind(subject):
        allowed = (
            subject.release.set_algorithms
            if team.kind == "set"
            else subject.release.lbfo_algorithms
        )
        if team.algorithm not in allowed:
            yield Breach(
                place,
                tr(
                    "Team {team} balances by {algorithm}, which {kind} on {release} does not have.",
                    team=team.id,
                    algorithm=word(team.algorithm),
                    kind=word(team.kind),
                    release=subject.release.label,
                ),
                tr("Use {names}.", names=f" {tr('or')} ".join(word(each) for each in allowed)),
            )


@rule("team.members_limit", "error", "The team cannot be formed.")
def members_limit(subject: Subject) -> Iterator[Breach]:
    """A team has no more members than its kind allows."""
    for place, _, team in _judged_by_kind(subject):
        limit = (
            subject.release.set_members_max
            if team.kind == "set"
            else subject.release.lbfo_members_max
        )
        if len(team.ports) > limit:
            yield Breach(
                place,
                tr(
                    "Team {team} has {count} members; at most {limit} are allowed.",
                    team=team.id,
                    count=len(team.ports),
                    limit=limit,
                ),
                tr("Remove members."),
            )


@rule("team.members_alike", "error", "Teams of unlike members are not supported.")
def members_alike(subject: Subject) -> Iterator[Breach]:
    """SET members are of one model; the members of any team link at one speed."""
    for place, host_plan, team in subject.teams():
        models = {
            model.id: model for port in team.ports if (model := subject.model_of(host_plan, port))
        }
        if team.kind == "set" and len(models) > 1:
            yield Breach(
                place,
                tr(
                    "Team {team} mixes {names}.",
                    team=team.id,
                    names=all_of(each.label for each in models.values()),
                ),
                tr("Use ports of one NIC model."),
            )
        rates = {rate for port in team.ports if (rate := subject.rate_of(host_plan, port))}
        if len(rates) > 1:
            yield Breach(
                place,
                tr(
                    "Team {team} mixes ports that link at {names}.",
                    team=team.id,
                    names=all_of(MBPS.format(each) for each in sorted(rates)),
                ),
                tr("Use ports and fabrics of one speed."),
            )


@rule(
    "team.switch_dependent",
    "error",
    "A switch-dependent team ends on one switch, or on several that act as one.",
)
def switch_dependent(subject: Subject) -> Iterator[Breach]:
    """Static and LACP teams stay on one fabric or one MLAG group."""
    groups = {fabric.id: fabric.mlag_group or f"\0{fabric.id}" for fabric in subject.design.fabrics}
    for place, _, team in subject.teams():
        depends = team.kind == "lbfo" and team.mode != "switch_independent"
        if depends and len({groups[port.fabric] for port in team.ports}) > 1:
            yield Breach(
                place,
                tr(
                    "Team {team} is in mode {mode} over fabrics that are not one MLAG group.",
                    team=team.id,
                    mode=word(team.mode),
                ),
                tr("Make it switch independent, or keep it on one fabric."),
            )


def _under_switch(subject: Subject) -> Iterator[tuple[Place, Team]]:
    for place, host_plan, team in subject.teams():
        if team.kind == "lbfo" and any(each.team == team.id for each in host_plan.switches):
            yield place, team


@rule("team.lbfo_under_switch", "error", "The release refuses a virtual switch on an LBFO team.")
def lbfo_refused(subject: Subject) -> Iterator[Breach]:
    """No virtual switch is on an LBFO team where the release refuses it."""
    if subject.release.lbfo_under_switch == "refused":
        for place, team in _under_switch(subject):
            yield Breach(
                place,
                tr(
                    "A virtual switch is on LBFO team {team} on {release}.",
                    team=team.id,
                    release=subject.release.label,
                ),
                tr("Use Switch Embedded Teaming."),
            )


@rule(
    "team.lbfo_discouraged",
    "warning",
    "Microsoft announced its end; Hyper-V Manager refuses it, only PowerShell still forces it.",
)
def lbfo_discouraged(subject: Subject) -> Iterator[Breach]:
    """A virtual switch on an LBFO team is on its way out where the release says so."""
    if subject.release.lbfo_under_switch == "discouraged":
        for place, team in _under_switch(subject):
            yield Breach(
                place,
                tr(
                    "A virtual switch is on LBFO team {team} on {release}.",
                    team=team.id,
                    release=subject.release.label,
                ),
                tr("Use Switch Embedded Teaming."),
            )


@rule("switch.twice", "error", "A team carries one virtual switch.")
def switch_twice(subject: Subject) -> Iterator[Breach]:
    """No team carries two virtual switches."""
    for host_plan in subject.host_plans:
        for team, count in Counter(switch.team for switch in host_plan.switches).items():
            if count > 1:
                yield Breach(
                    ("plan", "hosts", host_plan.host_class, "switches"),
                    tr("Team {team} carries {count} virtual switches.", team=team, count=count),
                    tr("Leave one."),
                )


@rule("team.unused", "info", "Its ports cost switch ports and carry nothing.")
def unused(subject: Subject) -> Iterator[Breach]:
    """Every team carries a network."""
    for place, host_plan, team in subject.teams():
        if not any(placement.team == team.id for placement in host_plan.placements):
            yield Breach(
                place, tr("Team {team} carries no network.", team=team.id), tr("Remove it.")
            )
