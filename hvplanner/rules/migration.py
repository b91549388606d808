"""How the cluster migrates: networks in order, transport, limit."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from hvplanner.language import tr
from hvplanner.model.assumptions import resolve
from hvplanner.model.network import MIGRATION_RANK
from hvplanner.model.units import MBPS
from hvplanner.model.words import word
from hvplanner.rules.rule import Breach, Subject, rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hvplanner.model.hardware import RdmaProtocol

_PLACE = ("plan", "migration")


@rule("choices.transport", "error", "The release does not migrate this way.")
def choices_transport(subject: Subject) -> Iterator[Breach]:
    """A fixed transport is one the release has."""
    transport = subject.design.choices.transport
    if transport and transport not in subject.release.transports:
        yield Breach(
            ("choices", "transport"),
            tr(
                "The transport is fixed to {transport}, which {release} does not have.",
                transport=word(transport),
                release=subject.release.label,
            ),
            tr(
                "Fix it to {names}.",
                names=_any_of(subject.release.transports),
            ),
        )


@rule("choices.smb_limit", "warning", "A limit on SMB changes nothing where SMB is not used.")
def choices_smb_limit(subject: Subject) -> Iterator[Breach]:
    """A fixed SMB limit goes with a transport that it can hold for."""
    choices = subject.design.choices
    transports = (choices.transport,) if choices.transport else subject.release.transports
    if choices.smb_limit_mbps is not None and "smb" not in transports:
        yield Breach(
            ("choices", "smb_limit_mbps"),
            tr(
                "The SMB limit is fixed to {smb_limit}, but live migrations use {names}.",
                smb_limit=MBPS.format(choices.smb_limit_mbps),
                names=_any_of(transports),
            ),
            tr("Clear the limit, or let live migrations use SMB."),
        )


@rule("choices.order", "error", "Networks in the order must be allowed to carry live migrations.")
def choices_order(subject: Subject) -> Iterator[Breach]:
    """A fixed order names each network once, and only those that may carry live migrations."""
    fixed = subject.design.choices.migration_networks
    if fixed == ():
        yield Breach(
            ("choices", "migration_networks"),
            tr("The fixed live-migration order is empty."),
            tr("Put a network into it, or leave the order open."),
        )
    for network_id, count in Counter(fixed).items():
        network = subject.networks[network_id]
        if count > 1:
            yield Breach(
                ("choices", "migration_networks"),
                tr(
                    "{network} stands in the fixed order {count} times.",
                    network=network.label,
                    count=count,
                ),
                tr("Leave it once."),
            )
        if not network.live_migration:
            yield Breach(
                ("choices", "migration_networks"),
                tr(
                    "{network} stands in the fixed order but may not carry live migrations.",
                    network=network.label,
                ),
                tr("Allow it on the network, or take it out of the order."),
            )


@rule("migration.transport", "error", "The release does not migrate this way.")
def transport(subject: Subject) -> Iterator[Breach]:
    """The transport is one the release has."""
    if subject.plan and subject.plan.migration.transport not in subject.release.transports:
        yield Breach(
            (*_PLACE, "transport"),
            tr(
                "Live migrations use {transport}, which {release} does not have.",
                transport=word(subject.plan.migration.transport),
                release=subject.release.label,
            ),
            tr("Use {names}.", names=_any_of(subject.release.transports)),
        )


@rule("migration.order_empty", "error", "Windows would pick a network by its metric.")
def order_empty(subject: Subject) -> Iterator[Breach]:
    """Some network carries live migrations."""
    if subject.plan and not subject.plan.migration.networks:
        yield Breach(
            (*_PLACE, "networks"),
            tr("No network is chosen for live migrations."),
            tr("Put the live-migration network first and the cluster network last."),
        )


@rule("migration.order", "error", "Networks in the order must be allowed to carry live migrations.")
def order(subject: Subject) -> Iterator[Breach]:
    """The order names each network once, and only those that may carry live migrations."""
    if subject.plan is None:
        return
    seen: set[str] = set()
    for network_id in subject.plan.migration.networks:
        network = subject.networks[network_id]
        if not network.live_migration:
            yield Breach(
                (*_PLACE, "networks"),
                tr("{network} carries live migrations but may not.", network=network.label),
                tr("Allow it on the network, or take it out of the order."),
            )
        if network_id in seen:
            yield Breach(
                (*_PLACE, "networks"),
                tr("{network} stands in the order twice.", network=network.label),
                tr("Leave it once."),
            )
        seen.add(network_id)


@rule(
    "migration.order_of_roles",
    "warning",
    "Migrations would compete with other traffic while a network made for them stands idle.",
)
def order_of_roles(subject: Subject) -> Iterator[Breach]:
    """Live-migration networks come first in the order and the cluster network last."""
    if subject.plan is None:
        return
    order = [subject.networks[each] for each in subject.plan.migration.networks]
    for one, other in pairwise(order):
        if MIGRATION_RANK[one.role] > MIGRATION_RANK[other.role]:
            yield Breach(
                (*_PLACE, "networks"),
                tr(
                    "{one} stands before {other} in the live-migration order.",
                    one=one.label,
                    other=other.label,
                ),
                tr(
                    "Put live-migration networks first and the cluster network last, as the backup."
                ),
            )


@rule(
    "migration.same_port",
    "warning",
    "Whatever takes the first network takes its backup too.",
)
def same_port(subject: Subject) -> Iterator[Breach]:
    """The first two live-migration networks do not hang on one port."""
    if subject.plan is None or len(subject.plan.migration.networks) < 2:
        return
    first, second = subject.plan.migration.networks[:2]
    for host_plan in subject.host_plans:
        teams = {team.id: team for team in host_plan.teams}
        at = {placement.network: placement.team for placement in host_plan.placements}
        team = teams.get(at.get(first, ""))
        if team and at.get(second) == team.id and len(team.ports) == 1:
            yield Breach(
                ("plan", "hosts", host_plan.host_class, "teams", team.id),
                tr(
                    "{first} and its backup {second} share the one port of {team}.",
                    first=subject.networks[first].label,
                    second=subject.networks[second].label,
                    team=team.id,
                ),
                tr("Use a team of two ports, or put them on different ports."),
            )


@rule("migration.limit", "error", "The limit is beyond what can be declared.")
def limit(subject: Subject) -> Iterator[Breach]:
    """The simultaneous limit stays within the release."""
    release = subject.release
    if subject.plan and subject.plan.migration.simultaneous > release.simultaneous_max:
        yield Breach(
            (*_PLACE, "simultaneous"),
            tr(
                "{simultaneous} simultaneous migrations; {release} allows {simultaneous_max}.",
                simultaneous=subject.plan.migration.simultaneous,
                release=release.label,
                simultaneous_max=release.simultaneous_max,
            ),
            tr("Lower the limit."),
        )


@rule(
    "migration.limit_default",
    "info",
    "The times hold for the planned number; MaximumParallelMigrations of a cluster that has it"
    " overrides what is set on a host.",
)
def limit_default(subject: Subject) -> Iterator[Breach]:
    """A simultaneous limit other than the release's default has to be set, in the right place."""
    release = subject.release
    if subject.plan and subject.plan.migration.simultaneous != release.simultaneous_default:
        scope = release.limit_scope(hosts_limit=subject.design.cluster.hosts_limit)
        yield Breach(
            (*_PLACE, "simultaneous"),
            tr(
                "{simultaneous} simultaneous migrations are planned; {release} starts with"
                " {simultaneous_default}.",
                simultaneous=subject.plan.migration.simultaneous,
                release=release.label,
                simultaneous_default=release.simultaneous_default,
            ),
            {
                "cluster": tr("Set MaximumParallelMigrations on the cluster, not on the hosts."),
                "host": tr("Set MaximumVirtualMachineMigrations alike on every host."),
            }[scope],
        )


@rule(
    "migration.smb_limit",
    "info",
    "The times hold for this limit; what the cluster or Windows sets by itself is another one.",
)
def smb_limit(subject: Subject) -> Iterator[Breach]:
    """A limit on live migration over SMB has to be set."""
    if subject.plan is None or subject.plan.migration.transport != "smb":
        return
    limit = subject.plan.migration.smb_limit_mbps
    scope = subject.release.limit_scope(hosts_limit=subject.design.cluster.hosts_limit)
    if limit or (limit == 0 and scope == "cluster"):
        yield Breach(
            (*_PLACE, "smb_limit_mbps"),
            tr("Live migrations over SMB may take {limit} of a host.", limit=MBPS.format(limit))
            if limit
            else tr("Live migrations over SMB are not limited."),
            {
                "cluster": tr(
                    "Set it on the cluster, as a share of all NIC bandwidth of a node;"
                    " install the feature FS-SMBBW."
                ),
                "host": tr(
                    "Set it alike on every host by Set-SmbBandwidthLimit, in bytes per second;"
                    " install the feature FS-SMBBW."
                ),
            }[scope],
        )


@rule(
    "migration.smb_needs_rdma",
    "warning",
    "Microsoft recommends SMB where RDMA is there and at least 5 Gbit/s, compression below.",
)
def smb_needs_rdma(subject: Subject) -> Iterator[Breach]:
    """SMB is used with RDMA on the first live-migration network."""
    if subject.plan is None or subject.plan.migration.transport != "smb":
        return
    first = next(iter(subject.plan.migration.networks), None)
    for host_plan in subject.host_plans:
        for placement in host_plan.placements:
            if placement.network != first:
                continue
            ports = host_plan.team(placement.team).ports
            models = [subject.model_of(host_plan, each) for each in ports]
            if not all(model and model.rdma for model in models):
                yield Breach(
                    (*_PLACE, "transport"),
                    tr(
                        "Live migrations use SMB, but {host_class} has no RDMA on team {team}.",
                        host_class=subject.label_of(host_plan),
                        team=placement.team,
                    ),
                    tr("Use compression, or NICs with RDMA."),
                )


@rule(
    "migration.rdma_unused",
    "info",
    "Microsoft recommends SMB where the live-migration network has RDMA and at least 5 Gbit/s.",
)
def rdma_unused(subject: Subject) -> Iterator[Breach]:
    """RDMA on the first live-migration network is used where the release can."""
    plan = subject.plan
    if plan is None or plan.migration.transport == "smb" or not plan.migration.networks:
        return
    if "smb" not in subject.release.transports:
        return
    if plan.hosts and recommends_smb(subject, plan.migration.networks[0]):
        yield Breach(
            (*_PLACE, "transport"),
            tr(
                "Every port of the first live-migration network has RDMA; migrations use"
                " {transport}.",
                transport=word(plan.migration.transport),
            ),
            tr(
                "Compare with the transport fixed to SMB; mind its limit of a share of the"
                " bandwidth."
            ),
        )


def recommends_smb(subject: Subject, network: str) -> bool:
    """Tell whether Microsoft recommends SMB for migrations over a network.

    It does where every host has bandwidth enough there and one RDMA protocol on every port. An
    LBFO team hides RDMA, and before 2016 a virtual switch does.
    """
    enough = resolve(subject.design.assumptions)["smb_from"]
    protocols: list[set[RdmaProtocol]] = []
    for host_plan in subject.host_plans:
        switched = {switch.team for switch in host_plan.switches}
        for placement in host_plan.placements:
            if placement.network != network:
                continue
            team = host_plan.team(placement.team)
            hidden = team.kind == "lbfo" or (
                team.id in switched and not subject.release.rdma_on_switch
            )
            if hidden or sum(subject.rate_of(host_plan, port) for port in team.ports) < enough:
                return False
            models = [subject.model_of(host_plan, port) for port in team.ports]
            protocols += [set(model.rdma) if model else set() for model in models]
    return not protocols or bool(set.intersection(*protocols))


def _any_of(transports: Iterable[str]) -> str:
    return f" {tr('or')} ".join(word(each) for each in transports)
