"""Live migration: the networks in their order, the settings, and what happens on fallback."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr
from hvplanner.model import units
from hvplanner.model.words import word
from hvplanner.report.blocks import Column, Fact, Facts, Paragraph, Row, Section, Table
from hvplanner.report.text import duration, isolated, listed, quantity

if TYPE_CHECKING:
    from hvplanner.model.draining import Drain
    from hvplanner.model.plan import MigrationSettings, Plan
    from hvplanner.report.subject import Subject


def section(subject: Subject) -> Section:
    """Return the networks that carry live migrations, the settings, and the fallback."""
    title = tr("Live migration")
    if subject.plan is None:
        able = [network.label for network in subject.design.networks if network.live_migration]
        text = (
            tr(
                "Live migrations may go over {able}; their order is for the plan to decide.",
                able=listed(able),
            )
            if able
            else tr("No network may carry live migrations.")
        )
        return Section(title=title, blocks=(Paragraph(text=text),))
    settings = subject.plan.migration
    return Section(
        title=title,
        blocks=(
            _settings(subject, settings),
            _order(subject, subject.plan),
            Paragraph(text=_fallback(subject, settings)),
        ),
    )


def _settings(subject: Subject, settings: MigrationSettings) -> Facts:
    cluster = subject.design.cluster
    at = subject.release.limit_scope(hosts_limit=cluster.hosts_limit)
    scope = {"cluster": tr("the cluster"), "host": tr("every host")}[at]
    facts = [
        Fact(label=tr("Transport"), value=word(settings.transport)),
        Fact(
            label=tr("At once"),
            value=tr(
                "{simultaneous} on a host, counted on source and target; set on {scope}",
                simultaneous=settings.simultaneous,
                scope=scope,
            ),
        ),
    ]
    if any(vm.priority == "low" for vm in (*subject.design.vm_groups, *subject.design.vms)):
        saved = subject.release.saves_low_priority(live=cluster.low_priority == "live")
        value = tr("Saved and restored over the storage") if saved else tr("Migrate live")
        facts.append(
            Fact(label=tr("Low priority"), value=tr("{value} when a host is drained", value=value))
        )
    if settings.transport == "smb":
        facts.append(Fact(label=tr("SMB bandwidth limit"), value=_smb_limit(subject, settings)))
    return Facts(rows=tuple(facts))


def _smb_limit(subject: Subject, settings: MigrationSettings) -> str:
    if settings.smb_limit_mbps is not None:
        limit = settings.smb_limit_mbps
        return (
            quantity(limit, units.MBPS) if limit else tr("None: what the release sets is taken off")
        )
    own = subject.release.limit_scope(hosts_limit=subject.design.cluster.hosts_limit)
    return tr("The release's own") if own == "cluster" else tr("None set")


def _order(subject: Subject, plan: Plan) -> Table:
    return Table(
        title=tr("Networks in their order"),
        summary=tr("The networks that may carry live migrations, the preferred one first."),
        columns=(
            Column(title=tr("Order"), align="right", weight=0),
            Column(title=tr("Network"), weight=2),
            Column(title=tr("VLAN"), align="right", weight=0),
            Column(title=tr("Subnet"), weight=2),
            Column(title=tr("Rides on"), weight=3),
            Column(title=tr("Used"), weight=1),
        ),
        rows=tuple(
            _order_row(subject, plan, place, network)
            for place, network in enumerate(plan.migration.networks, start=1)
        ),
        note="" if plan.migration.networks else tr("No network carries live migrations."),
    )


def _order_row(subject: Subject, plan: Plan, place: int, network_id: str) -> Row:
    network = subject.networks.get(network_id)
    vlan = "–" if network is None else f"{network.vlan}" if network.vlan else "untagged"
    return Row(
        cells=(
            f"{place}",
            subject.label("networks", network_id),
            vlan,
            (network.subnet if network else "") or "–",
            _rides_on(subject, plan, network_id),
            tr("Always") if place == 1 else tr("As fallback"),
        )
    )


def _rides_on(subject: Subject, plan: Plan, network_id: str) -> str:
    teams: dict[str, list[str]] = {}
    for host_plan in plan.hosts:
        for placed in host_plan.placements:
            if placed.network == network_id:
                host_class = subject.label("host_classes", host_plan.host_class)
                teams.setdefault(isolated(placed.team), []).append(host_class)
    if len(teams) == 1:
        return next(iter(teams))
    return (
        "; ".join(
            tr("{team} on {classes}", team=team, classes=listed(classes))
            for team, classes in teams.items()
        )
        or "–"
    )


def _fallback(subject: Subject, settings: MigrationSettings) -> str:
    if not settings.networks:
        return tr("Without such a network no VM can be moved while it runs.")
    first, *others = (subject.label("networks", each) for each in settings.networks)
    if not others:
        return tr(
            "There is no fallback: should {first} fail, no VM can be moved while it runs until it"
            " is back.",
            first=first,
        )
    text = tr(
        "Should {first} fail, live migrations go over {others}. The cluster turns to it by itself"
        " and logs no event of it.",
        first=first,
        others=others[0],
    )
    normal, fallback = (_longest(subject, failed) for failed in (False, True))
    if normal is None or fallback is None:
        return text
    if fallback.duration_ms is None:
        return tr("{text} But then {title} cannot be done.", text=text, title=fallback.title)
    then = duration(fallback.duration_ms)
    before = "" if normal.duration_ms is None else duration(normal.duration_ms)
    if then == before:
        return tr(
            "{text} The longest drain then takes {then}, as it does before.", text=text, then=then
        )
    instead = " " + tr("instead of {before}", before=before) if before else ""
    return tr(
        "{text} The longest drain then takes {then}{instead}.",
        text=text,
        then=then,
        instead=instead,
    )


def _longest(subject: Subject, fallback: bool) -> Drain | None:
    drains = [drain for drain in subject.evaluation.drains if drain.fallback is fallback]
    if impossible := [drain for drain in drains if drain.duration_ms is None]:
        return impossible[0]
    return max(drains, key=lambda drain: drain.duration_ms or 0, default=None)
