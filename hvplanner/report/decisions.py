"""Every decision of a plan in words, each at its place: what is compared, and asked about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.language import mark, tr, translated, trn
from hvplanner.model import units
from hvplanner.model.words import word
from hvplanner.report.text import listed, quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.evaluation import Place
    from hvplanner.model.plan import HostPlan, Plan, Team
    from hvplanner.report.subject import Subject

CLUSTER = mark("Live migration")
"""The group of what is decided for the cluster as a whole."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision: what it is on, which, and where it stands in the plan."""

    place: Place
    group: str
    label: str
    text: str


def decisions(subject: Subject) -> Iterator[Decision]:
    """Yield what a plan decides, host class by host class, then for the cluster."""
    if subject.plan is None:
        return
    for host_plan in subject.plan.hosts:
        yield from _hosts(subject, host_plan)
    yield from _cluster(subject, subject.plan)


def decision_at(subject: Subject, place: Place) -> Decision | None:
    """Return the decision that a place is, or is in."""
    found = (each for each in decisions(subject) if each.place == place[: len(each.place)])
    return next(found, None)


def _hosts(subject: Subject, plan: HostPlan) -> Iterator[Decision]:
    base: Place = ("plan", "hosts", plan.host_class)
    group = subject.label("host_classes", plan.host_class)
    cards = (f"{nic.count} × {subject.nic_label(nic.model)}" for nic in plan.nics)
    yield Decision((*base, "nics"), group, tr("NICs"), listed(cards) or tr("None"))
    for team in plan.teams:
        yield Decision(
            (*base, "teams", team.id), group, tr("Team {team}", team=team.id), _team(subject, team)
        )
    for switch in plan.switches:
        vfs = (
            ", "
            + tr(
                "SR-IOV with {vfs_per_port} a port",
                vfs_per_port=trn("{n} VF", "{n} VFs", switch.vfs_per_port),
            )
            if switch.sriov
            else ""
        )
        bandwidth = tr("minimum bandwidth {mode}", mode=word(switch.bandwidth_mode).lower())
        text = tr(
            "On team {team}, {bandwidth}{vfs}", team=switch.team, bandwidth=bandwidth, vfs=vfs
        )
        yield Decision(
            (*base, "switches", switch.id),
            group,
            tr("Virtual switch {switch}", switch=switch.id),
            text,
        )
    for placed in plan.placements:
        share = (
            ", " + tr("{percent} % kept for it", percent=placed.share_percent)
            if placed.share_percent
            else ""
        )
        label = tr("Network {network}", network=subject.label("networks", placed.network))
        text = tr("On team {team}{share}", team=placed.team, share=share)
        yield Decision((*base, "placements", placed.network), group, label, text)


def _team(subject: Subject, team: Team) -> str:
    ports = ", ".join(
        tr(
            "card {card} port {port} to {fabric}",
            card=each.card,
            port=each.port,
            fabric=subject.label("fabrics", each.fabric),
        )
        for each in team.ports
    )
    how = word(team.kind)
    if team.kind != "single":
        how = f"{how}, {word(team.mode)}, {word(team.algorithm)}"
    return f"{how}: {ports}"


def _cluster(subject: Subject, plan: Plan) -> Iterator[Decision]:
    base: Place = ("plan", "migration")
    settings = plan.migration
    order = f", {tr('then')} ".join(subject.label("networks", each) for each in settings.networks)
    yield Decision(
        (*base, "networks"), translated(CLUSTER), tr("Networks in order"), order or tr("None")
    )
    yield Decision(
        (*base, "transport"), translated(CLUSTER), tr("Transport"), word(settings.transport)
    )
    most = tr("{count} per host", count=settings.simultaneous)
    yield Decision((*base, "simultaneous"), translated(CLUSTER), tr("Migrations at once"), most)
    if settings.smb_limit_mbps is not None:
        limit = quantity(settings.smb_limit_mbps, units.MBPS)
        yield Decision((*base, "smb_limit_mbps"), translated(CLUSTER), tr("SMB limit"), limit)
    if plan.placement:
        hosts = len({row.host for row in plan.placement})
        text = tr(
            "{sum} on {hosts} hosts",
            sum=trn("{n} VM", "{n} VMs", sum(row.count for row in plan.placement)),
            hosts=hosts,
        )
        yield Decision(("plan", "placement"), tr("Placement"), tr("VMs placed"), text)
