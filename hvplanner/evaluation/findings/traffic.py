"""Whether the networks carry what is asked of them, migrations among it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr, trn
from hvplanner.model.evaluation import Finding
from hvplanner.model.units import MBPS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hvplanner.evaluation.case import Case
    from hvplanner.evaluation.scenarios import Judged
    from hvplanner.model.evaluation import Place


def nothing_failed(case: Case, judged: Judged) -> Iterator[Finding]:
    for host_class, network in judged.unreachable:
        if case.wired[host_class].carrying(network) is None:
            continue  # on no team at all: what the rules say
        yield Finding(
            rule="capacity.cut_off",
            severity="error",
            place=("plan", "hosts", host_class, "placements", network),
            title=tr(
                "No port of the team of {network} has a link on {host_class}.",
                network=case.network_label(network),
                host_class=case.class_label(host_class),
            ),
            why=tr("The network reaches none of these hosts."),
            remedy=tr("Cable the team to a fabric with ports of its speed."),
        )
    for load in judged.loads:
        if load.demand_mbps > load.capacity_mbps > 0:
            yield Finding(
                rule="capacity.exceeded",
                severity="error",
                place=("plan", "hosts", load.host_class, "teams", load.team),
                title=tr(
                    "Team {team} on {host_class} has to carry {demand}, its ports {capacity}.",
                    team=load.team,
                    host_class=case.class_label(load.host_class),
                    demand=MBPS.format(load.demand_mbps),
                    capacity=MBPS.format(load.capacity_mbps),
                ),
                why=tr(
                    "Traffic is delayed or lost with nothing failed, and migrations get nothing."
                ),
                remedy=tr("Use faster or more ports, or move a network to another team."),
            )


def not_survived(judged: Judged) -> Finding:
    record = judged.record
    return Finding(
        rule=f"failure.{record.kind}",
        severity="info",
        place=("targets",),
        title=f"{record.title}: {record.problem}",
        why=tr("No target asks to survive this, but it is a single point of failure.")
        if judged.hosts <= 1
        else tr("No target asks to survive this."),
        remedy=tr("Set a target for it if it should be survived."),
    )


def not_judged_in_full(scenarios: Sequence[Judged]) -> Iterator[Finding]:
    """Yield that only the heaviest of many ways to lose so many hosts were judged."""
    partly = [
        each.hosts
        for each in scenarios
        if each.record.in_scope and each.record.survives and each.known and not each.in_full
    ]
    if partly:
        yield Finding(
            rule="failure.host.many",
            severity="info",
            place=("targets", "host_failures"),
            title=trn(
                "{n} failed host: not every way was judged to the end.",
                "{n} failed hosts: not every way was judged to the end.",
                min(partly),
            ),
            why=tr(
                "There are too many ways to lose them. Those that lose most memory were judged in"
                " full; of the others it is known that all VMs restart, not how full networks are"
                " then and how many VFs are given."
            ),
            remedy=tr("Leave headroom where VMs differ much in what they ask of networks."),
        )


def migration_network(case: Case) -> Iterator[Finding]:
    place: Place = ("plan", "migration", "networks")
    if case.path is None:
        if case.classes and case.plan.migration.networks:
            yield Finding(
                rule="drain.no_network",
                severity="error",
                place=place,
                title=tr("No live-migration network has bandwidth left on every host class."),
                why=tr("No VM can leave a host without stopping."),
                remedy=tr("Put one on a team with a link and less other traffic, on every class."),
            )
        return
    used = next(each for each in case.design.networks if each.id == case.path.network)
    if used.role == "cluster" and len(case.plan.migration.networks) > 1:
        yield Finding(
            rule="migration.on_cluster_network",
            severity="warning",
            place=place,
            title=tr(
                "Migrations use {network}, the CSV and heartbeat network.", network=used.label
            ),
            why=tr("A drain then competes with storage redirection and heartbeats."),
            remedy=tr("Prefer a live-migration network, and leave this one as its backup."),
        )


def link_minimum(case: Case) -> Iterator[Finding]:
    least = case.assumed.value("link_minimum")
    for network in dict.fromkeys(case.plan.migration.networks):
        for host_class in case.classes:
            team = case.wired[host_class.id].carrying(network)
            slowest = min((link.mbps for link in team.links if link.mbps), default=0) if team else 0
            if team and 0 < slowest < least:
                yield Finding(
                    rule="migration.link_minimum",
                    severity="error",
                    place=("plan", "hosts", host_class.id, "teams", team.team.id),
                    title=tr(
                        "{network} may carry migrations over a link of {slowest}; {least} is the"
                        " least.",
                        network=case.network_label(network),
                        slowest=MBPS.format(slowest),
                        least=MBPS.format(least),
                    ),
                    why=tr(
                        "Migrations run into TCP timeouts; Microsoft's analyzer calls it an error."
                    ),
                    remedy=tr("Use faster ports, or take the network out of the order."),
                )
