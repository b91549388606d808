"""The steps that set how hosts migrate, on each of them and on the cluster.

They come when every host has its networks: as long as some have them and some do not, a list of
networks that only some have would leave no way between the two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.exchange.powershell import steps
from hvplanner.exchange.powershell.names import address_range, is_of_host, subnet
from hvplanner.exchange.powershell.words import TRANSPORTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hvplanner.exchange.powershell.steps import Step
    from hvplanner.model.hardware import Host
    from hvplanner.model.network import Network
    from hvplanner.model.plan import MigrationSettings
    from hvplanner.rules.rule import Subject

BYTES_PER_S = 125_000
"""One Mbit/s."""
LEAST_SMB_LIMIT = 1024 * 1024
"""Bytes per second (Microsoft, Set-SmbBandwidthLimit)."""
LOWEST_METRIC = 900
"""Below all that a cluster gives by itself: 1000 and more on 2008 R2, far more from 2012 on."""

NONE, CLUSTER, CLIENTS = 0, 1, 3
"""Roles of cluster networks."""


def on_host(
    subject: Subject,
    migration: MigrationSettings,
    found: Host | None = None,
    *,
    as_found: bool = False,
) -> Iterator[Step]:
    """Yield how a host migrates: as all do, or as this one was found to.

    Where they migrate by SMB, or are taken back to what was found, no limit is one to set too.
    """
    transport = found.transport if found and found.transport else migration.transport
    if subject.release.transports == ("tcp_ip",):
        yield steps.PlainMigration()
    else:
        yield steps.HostMigration(TRANSPORTS[transport])
    if _scope(subject) == "host":
        limit = found.simultaneous if found else None
        yield steps.HostLimit(limit or migration.simultaneous)
    listed = found.migration_networks if found else migration.networks
    if found and listed is None and found.simultaneous is not None:
        yield steps.HostNetworks(())
    ranges = [address_range(each) for each in _networks(subject, listed or ())]
    if ranges and all(ranges):
        yield steps.HostNetworks(tuple(dict.fromkeys(ranges)))
    cap = migration.smb_limit_mbps
    if migration.transport == "smb" or (as_found and "smb" in subject.release.transports):
        yield steps.SmbLimit(max(LEAST_SMB_LIMIT, cap * BYTES_PER_S) if cap else 0)


def on_cluster(
    subject: Subject, migration: MigrationSettings, *, as_found: bool = False
) -> Iterator[Step]:
    """Yield what the cluster does with its networks, and how it migrates."""
    here = _of_hosts(subject)
    for network in here:
        yield steps.NetworkRole(network.label, *subnet(network), _role(network, migration))
    own = [network for network in here if network.role == "cluster"]
    for metric, network in enumerate(own, start=LOWEST_METRIC):
        yield steps.NetworkMetric(network.label, *subnet(network), metric)
    if _scope(subject) == "cluster":
        yield steps.ClusterLimit(migration.simultaneous)
        if as_found or migration.transport == "smb":
            yield steps.ClusterSmbLimit(enabled=migration.smb_limit_mbps is None)
    networks = _networks(subject, migration.networks)
    if networks:
        subnets, masks = zip(*map(subnet, networks), strict=True)
        yield steps.MigrationNetworks(tuple(each.label for each in networks), subnets, masks)


def host_today(subject: Subject, found: Host | None) -> Iterator[Step]:
    """Yield what can be compared of how a host migrates today."""
    assert subject.plan is not None
    for step in on_host(subject, subject.plan.migration, found):
        if isinstance(step, (steps.HostMigration, steps.PlainMigration, steps.HostLimit)):
            yield step


def cluster_today(subject: Subject) -> Iterator[Step]:
    """Yield what can be compared of how the cluster migrates today."""
    assert subject.plan is not None
    for step in on_cluster(subject, subject.plan.migration):
        if isinstance(step, (steps.ClusterLimit, steps.MigrationNetworks)):
            yield step


def _scope(subject: Subject) -> str:
    return subject.release.limit_scope(hosts_limit=subject.design.cluster.hosts_limit)


def _networks(subject: Subject, ids: Iterable[str]) -> list[Network]:
    known = dict.fromkeys(each for each in ids if each in subject.networks)
    return [subject.networks[each] for each in known]


def _of_hosts(subject: Subject) -> list[Network]:
    """Return the networks that hosts have addresses on: those the cluster knows."""
    placed = {
        each.network
        for host_plan in subject.host_plans
        for each in host_plan.placements
        if is_of_host(subject, each)
    }
    return [network for network in subject.design.networks if network.id in placed]


def _role(network: Network, migration: MigrationSettings) -> int:
    """Return the role of a cluster network. Storage by iSCSI is to have none (Microsoft, CSV)."""
    if network.role == "management":
        return CLIENTS
    by_smb = network.rdma or network.id in migration.networks
    return NONE if network.role == "storage" and not by_smb else CLUSTER
