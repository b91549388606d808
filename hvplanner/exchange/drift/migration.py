"""How hosts migrate and over what, on each of the layers where that is decided.

The role of a cluster network decides whether it can carry migrations at all, the cluster's order
which is tried first, and the list of each host over which it takes them. A host falls back in
silence where they do not agree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.exchange.drift.checking import flag, number, word
from hvplanner.exchange.drift.words import (
    ROLES,
    SMB_CATEGORIES,
    TRANSPORTS,
    listed,
    missing,
    yes_or_no,
)
from hvplanner.exchange.powershell import steps
from hvplanner.language import tr
from hvplanner.model.drifting import Aspect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.exchange.bundle import Cluster, Record
    from hvplanner.exchange.drift.checking import Checks
    from hvplanner.exchange.drift.host import Host

PARAMETERS = "Get-ClusterResourceType Virtual Machine"
_NETWORKS = "Get-ClusterNetwork"
_SMB_LIMIT_NAMES = ("SetSMBBandwidthLimit", "SMBBandwidthLimit")
"""The property has two names in Microsoft's own texts."""


def _migrates(step: steps.PlainMigration | steps.HostMigration, host: Host) -> Iterator[Aspect]:
    settings, thing = host.node.record("Get-VMHost"), tr("Live migration")
    enabled = flag(settings, "VirtualMachineMigrationEnabled")
    yield Aspect("migration", thing, tr("on"), yes_or_no(True), enabled)
    if isinstance(step, steps.HostMigration):
        transport = word(settings, "VirtualMachineMigrationPerformanceOption", TRANSPORTS)
        yield Aspect("migration", thing, tr("transport"), step.transport, transport)


def _host_limit(step: steps.HostLimit, host: Host) -> Iterator[Aspect]:
    actual = number(host.node.record("Get-VMHost"), "MaximumVirtualMachineMigrations")
    yield _at_once(step.simultaneous, actual)


def _cluster_limit(step: steps.ClusterLimit, cluster: Cluster) -> Iterator[Aspect]:
    actual = number(cluster.record("Get-Cluster"), "MaximumParallelMigrations")
    yield _at_once(step.simultaneous, actual)


def _at_once(planned: int, actual: str | None) -> Aspect:
    return Aspect("migration", tr("Live migration"), tr("at once"), str(planned), actual)


def _host_networks(step: steps.HostNetworks, host: Host) -> Iterator[Aspect]:
    thing = tr("Incoming live migrations")
    uses_any = flag(host.node.record("Get-VMHost"), "UseAnyNetworkForMigration")
    any_planned = yes_or_no(not step.subnets)
    yield Aspect("host_networks", thing, tr("any network"), any_planned, uses_any)
    if not step.subnets:
        return
    listed_there = sorted(
        host.node.records("Get-VMMigrationNetwork"),
        key=lambda each: each.number("Priority") or 0,
    )
    actual = ", ".join(each.text("Subnet") for each in listed_there) or tr("none")
    planned = ", ".join(step.subnets)
    yield Aspect("host_networks", thing, tr("subnets in order"), planned, actual)


def _smb_limit(step: steps.SmbLimit, host: Host) -> Iterator[Aspect]:
    limits = host.node.records("Get-SmbBandwidthLimit")
    found = [each for each in limits if each.word("Category", SMB_CATEGORIES) == "LiveMigration"]
    actual = number(found[0], "BytesPerSecond") if found else "0"
    thing, aspect = tr("Live migration"), tr("SMB limit, bytes per second")
    yield Aspect("migration", thing, aspect, str(step.bytes_per_second), actual)


def _cluster_smb_limit(step: steps.ClusterSmbLimit, cluster: Cluster) -> Iterator[Aspect]:
    settings = cluster.record("Get-Cluster")
    name = next((each for each in _SMB_LIMIT_NAMES if settings.has(each)), None)
    # A cluster without the property limits nothing.
    actual = yes_or_no(bool(name and settings.number(name)))
    thing, aspect = tr("Live migration"), tr("SMB limit of the cluster")
    yield Aspect("migration", thing, aspect, yes_or_no(step.enabled), actual)


def _role(step: steps.NetworkRole, cluster: Cluster) -> Iterator[Aspect]:
    found = network(cluster, step.name, step.subnet, step.mask)
    actual = missing() if found is None else word(found, "Role", ROLES)
    yield Aspect("cluster_networks", step.name, tr("role"), ROLES[step.role], actual)


def _metric(step: steps.NetworkMetric, cluster: Cluster) -> Iterator[Aspect]:
    """Look whether others come before it: metrics that the cluster gives by itself are as good."""
    own = network(cluster, step.name, step.subnet, step.mask)
    metric = None if own is None else own.number("Metric")
    if metric is None:
        yield Aspect("cluster_networks", step.name, tr("lowest metric"), yes_or_no(True), None)
        return
    before = [
        each.text("Name")
        for each in cluster.records(_NETWORKS)
        if each.word("Role", ROLES) not in ("", "None")
        and (other := each.number("Metric")) is not None
        and other < metric
    ]
    is_lowest = metric == step.metric or not before
    actual = yes_or_no(True) if is_lowest else tr("after {names}", names=listed(before))
    yield Aspect("cluster_networks", step.name, tr("lowest metric"), yes_or_no(True), actual)


def _order(step: steps.MigrationNetworks, cluster: Cluster) -> Iterator[Aspect]:
    parameters, thing = cluster.record(PARAMETERS), tr("Live migration")
    networks = {each.text("Id").casefold(): each for each in cluster.records(_NETWORKS)}
    ids = _ids(parameters, "MigrationNetworkOrder")
    planned = [
        network(cluster, *each) for each in zip(step.names, step.subnets, step.masks, strict=True)
    ]
    names = [
        name if found is None else found.text("Name")
        for name, found in zip(step.names, planned, strict=True)
    ]
    order = ", ".join(_name(networks, each) for each in ids) or tr("by metric")
    yield Aspect("cluster_order", thing, tr("order"), ", ".join(names), order)
    wanted = {each.text("Id").casefold() for each in planned if each is not None}
    rest = listed(each.text("Name") for key, each in networks.items() if key not in wanted)
    excluded = listed(
        _name(networks, each) for each in _ids(parameters, "MigrationExcludeNetworks")
    )
    none = tr("none")
    yield Aspect("cluster_order", thing, tr("excluded"), rest or none, excluded or none)


def network(cluster: Cluster, name: str, subnet: str, mask: str) -> Record | None:
    """Return a network of the cluster by its subnet, by its name where that is not known."""
    for each in cluster.records(_NETWORKS):
        if subnet and (each.text("Address"), each.text("AddressMask")) == (subnet, mask):
            return each
        if not subnet and each.text("Name").casefold() == name.casefold():
            return each
    return None


def _ids(parameters: Record, name: str) -> list[str]:
    return [each.strip().casefold() for each in parameters.text(name).split(";") if each.strip()]


def _name(networks: dict[str, Record], each: str) -> str:
    return networks[each].text("Name") if each in networks else each


ON_HOSTS: Checks = {
    steps.PlainMigration: (_migrates, ("Get-VMHost",)),
    steps.HostMigration: (_migrates, ("Get-VMHost",)),
    steps.HostLimit: (_host_limit, ("Get-VMHost",)),
    steps.HostNetworks: (_host_networks, ("Get-VMHost", "Get-VMMigrationNetwork")),
    steps.SmbLimit: (_smb_limit, ("Get-SmbBandwidthLimit",)),
}
ON_CLUSTER: Checks = {
    steps.NetworkRole: (_role, (_NETWORKS,)),
    steps.NetworkMetric: (_metric, (_NETWORKS,)),
    steps.ClusterLimit: (_cluster_limit, ("Get-Cluster",)),
    steps.ClusterSmbLimit: (_cluster_smb_limit, ("Get-Cluster",)),
    steps.MigrationNetworks: (_order, (_NETWORKS, PARAMETERS)),
}
