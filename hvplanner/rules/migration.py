"""How the cluster migrates: networks in order, transport, limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.model.words import word
from hvplanner.rules.rule import Breach, Subject, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLACE = ("plan", "migration")


@rule("choices.transport", "error", "The release does not migrate this way.")
def choices_transport(subject: Subject) -> Iterator[Breach]:
    """A fixed transport is one the release has."""
    transport = subject.design.choices.transport
    if transport and transport not in subject.release.transports:
        yield Breach(
            ("choices", "transport"),
            f"The transport is fixed to {word(transport)}, which {subject.release.label} does not"
            " have.",
            f"Fix it to {' or '.join(word(each) for each in subject.release.transports)}.",
        )


@rule("choices.order", "error", "Networks in the order must be allowed to carry live migrations.")
def choices_order(subject: Subject) -> Iterator[Breach]:
    """A fixed order names networks that may carry live migrations."""
    for network_id in subject.design.choices.migration_networks or ():
        network = subject.networks[network_id]
        if not network.live_migration:
            yield Breach(
                ("choices", "migration_networks"),
                f"{network.label} stands in the fixed order but may not carry live migrations.",
                "Allow it on the network, or take it out of the order.",
            )


@rule("migration.transport", "error", "The release does not migrate this way.")
def transport(subject: Subject) -> Iterator[Breach]:
    """The transport is one the release has."""
    if subject.plan and subject.plan.migration.transport not in subject.release.transports:
        yield Breach(
            (*_PLACE, "transport"),
            f"Live migrations use {word(subject.plan.migration.transport)}, which"
            f" {subject.release.label} does not have.",
            f"Use {' or '.join(word(each) for each in subject.release.transports)}.",
        )


@rule("migration.order_empty", "error", "Windows would pick a network by its metric.")
def order_empty(subject: Subject) -> Iterator[Breach]:
    """Some network carries live migrations."""
    if subject.plan and not subject.plan.migration.networks:
        yield Breach(
            (*_PLACE, "networks"),
            "No network is chosen for live migrations.",
            "Put the live-migration network first and the cluster network last.",
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
                f"{network.label} carries live migrations but may not.",
                "Allow it on the network, or take it out of the order.",
            )
        if network_id in seen:
            yield Breach(
                (*_PLACE, "networks"),
                f"{network.label} stands in the order twice.",
                "Leave it once.",
            )
        seen.add(network_id)


@rule(
    "migration.cluster_last",
    "warning",
    "Migrations would compete with CSV and heartbeat traffic while another network stands idle.",
)
def cluster_last(subject: Subject) -> Iterator[Breach]:
    """The cluster network stands behind the live-migration networks."""
    if subject.plan is None:
        return
    roles = [subject.networks[each].role for each in subject.plan.migration.networks]
    if "cluster" in roles and "live_migration" in roles[roles.index("cluster") :]:
        yield Breach(
            (*_PLACE, "networks"),
            "The cluster network stands before a live-migration network.",
            "Put the cluster network last: it is the backup.",
        )


@rule("migration.limit", "error", "The limit is beyond what can be declared.")
def limit(subject: Subject) -> Iterator[Breach]:
    """The simultaneous limit stays within the release."""
    release = subject.release
    if subject.plan and subject.plan.migration.simultaneous > release.simultaneous_max:
        yield Breach(
            (*_PLACE, "simultaneous"),
            f"{subject.plan.migration.simultaneous} simultaneous migrations; {release.label}"
            f" allows {release.simultaneous_max}.",
            "Lower the limit.",
        )


@rule(
    "migration.limit_on_cluster",
    "info",
    "MaximumParallelMigrations of the cluster overrides what is set on a host.",
)
def limit_on_cluster(subject: Subject) -> Iterator[Breach]:
    """Where the release has the limit on the cluster, another one than the default is set there."""
    release = subject.release
    on_cluster = release.simultaneous_scope == "cluster" and not subject.design.cluster.hosts_limit
    if (
        subject.plan
        and on_cluster
        and subject.plan.migration.simultaneous != release.simultaneous_default
    ):
        yield Breach(
            (*_PLACE, "simultaneous"),
            f"{subject.plan.migration.simultaneous} simultaneous migrations are planned;"
            f" {release.label} starts with {release.simultaneous_default}.",
            "Set MaximumParallelMigrations on the cluster, not on the hosts.",
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
        teams = {team.id: team for team in host_plan.teams}
        for placement in host_plan.placements:
            if placement.network != first:
                continue
            models = [subject.model_of(host_plan, each) for each in teams[placement.team].ports]
            if not all(model and model.rdma for model in models):
                yield Breach(
                    (*_PLACE, "transport"),
                    "Live migrations use SMB, but"
                    f" {subject.host_classes[host_plan.host_class].label} has no RDMA on team"
                    f" {placement.team}.",
                    "Use compression, or NICs with RDMA.",
                )


@rule(
    "migration.low_priority",
    "info",
    "By default a drain saves low-priority VMs and moves their state instead; the times here are"
    " for live migration of all VMs.",
)
def low_priority(subject: Subject) -> Iterator[Breach]:
    """Low-priority VMs migrate live only if the release is told so."""
    low = sum(group.count for group in subject.design.vm_groups if group.priority == "low")
    low += sum(vm.priority == "low" for vm in subject.design.vms)
    if low and subject.release.low_priority_quick_migrates:
        yield Breach(
            ("vm_groups",),
            f"{low} VMs have low priority.",
            "Lower MoveTypeThreshold of the resource type Virtual Machine to migrate them live.",
        )
