"""How a cluster migrates: three layers choose the network, and two know limits.

The cluster leaves out networks of role 0 and those excluded, and has an order; each host has a
list of its own. Where that lacks a network the next is taken, and no event tells of it.
"""

from __future__ import annotations

import ipaddress
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from hvplanner.exchange.inventory.bounds import within
from hvplanner.exchange.inventory.hosts import HYPERV
from hvplanner.exchange.inventory.naming import guid
from hvplanner.language import tr
from hvplanner.model.plan import MigrationSettings
from hvplanner.model.units import MBPS
from hvplanner.model.words import word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hvplanner.exchange.bundle import Cluster
    from hvplanner.exchange.inventory.hosts import FoundHost
    from hvplanner.exchange.inventory.networks import Networks, Seen
    from hvplanner.exchange.notes import Notes
    from hvplanner.model.design import LowPriority
    from hvplanner.model.plan import Transport
    from hvplanner.model.releases import Release

SECTION = "Get-ClusterResourceType Virtual Machine"
_LISTS = "Get-VMMigrationNetwork"
_LOW = 1000
"""The priority of VMs that a drain saves, unless the threshold is as low."""
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Migration:
    """How the cluster migrates, and what each host says of its own."""

    settings: MigrationSettings
    lists: dict[str, tuple[str, ...] | None]
    """The networks that a host's own list has, by its name; None where it takes any."""
    low_priority: LowPriority
    hosts_limit: bool


def migration(
    cluster: Cluster,
    hosts: Sequence[FoundHost],
    networks: Networks,
    release: Release,
    notes: Notes,
) -> Migration:
    """Return how a cluster migrates, and note where its hosts contradict one another."""
    parameters = cluster.record(SECTION)
    order = _cluster_order(cluster, networks, notes)
    lists = {each.name: _own_list(each, networks, notes) for each in hosts}
    told = [ids for ids in lists.values() if ids is not None]
    if not cluster.records("Get-ClusterNetwork") and told:
        # Where no cluster decides, the hosts' own order counts.
        order = list(dict.fromkeys(network for ids in told for network in ids))
    for network in order:
        lacking = [name for name, ids in lists.items() if ids is not None and network not in ids]
        for name in lacking:
            what = tr(
                "Hosts whose own list lacks {network}: in silence they take the next",
                network=network,
            )
            notes.add("contradiction", what, _LISTS, example=name)
    order = [
        each for each in order if any(ids is None or each in ids for ids in lists.values())
    ] or order
    threshold = parameters.number("MoveTypeThreshold")
    hosts_limit = (
        release.simultaneous_scope == "cluster"
        and release.simultaneous_scope_can_be_host
        and _parallel(cluster) is None
    )
    settings = MigrationSettings(
        networks=tuple(order),
        transport=_transport(hosts, release, notes),
        simultaneous=_simultaneous(cluster, hosts, release, notes, hosts_limit=hosts_limit),
        smb_limit_mbps=_smb_limit(cluster, hosts, release, notes),
    )
    return Migration(
        settings,
        lists,
        "live" if threshold is not None and threshold <= _LOW else "as_release",
        hosts_limit,
    )


def _cluster_order(cluster: Cluster, networks: Networks, notes: Notes) -> list[str]:
    """Return the ids of networks in the cluster's order, without those that it leaves out."""
    parameters = cluster.record(SECTION)
    by_guid = {each.guid: each for each in networks.seen if each.guid}
    listed, excluded = (
        _named(parameters.text(name), by_guid, networks.empty, name, notes)
        for name in ("MigrationNetworkOrder", "MigrationExcludeNetworks")
    )
    for each in listed:
        if each in excluded:
            what = tr("Networks that are in the order and excluded too; they are excluded")
            notes.add("contradiction", what, SECTION, example=each.name)
        if not each.may_migrate:
            what = tr("Networks in the order that the cluster does not use (role 0)")
            notes.add("contradiction", what, SECTION, example=each.name)
    known = [each for each in networks.seen if each.guid]
    by_metric = sorted(known or networks.seen, key=lambda each: each.metric)
    # The lowest metric is that of the cluster's own traffic: it comes last.
    rest = [each for each in (*by_metric[1:], *by_metric[:1]) if each not in listed]
    if not listed:
        what = tr("Live-migration networks by metric, the lowest last: no order is set")
        notes.add("assumed", what, SECTION)
    return [e.id for e in (*listed, *rest) if e not in excluded and e.may_migrate]


def _named(
    text: str, by_guid: dict[str, Seen], empty: frozenset[str], name: str, notes: Notes
) -> list[Seen]:
    found = []
    for part in filter(None, map(guid, text.split(";"))):
        if part in by_guid:
            found.append(by_guid[part])
        elif part not in empty:
            what = tr("{property} names a network that the cluster does not have", property=name)
            notes.add("contradiction", what, SECTION, example=part)
    return found


def _own_list(host: FoundHost, networks: Networks, notes: Notes) -> tuple[str, ...] | None:
    """Return the networks that a host's own list has, None where it takes any."""
    if host.uses_any_network:
        return None
    found: list[str] = []
    for text in host.subnets:
        try:
            wanted = ipaddress.ip_network(text, strict=False)
        except ValueError:
            wanted = None
        ids = [each.id for each in networks.seen if wanted in each.subnets]
        if not ids:
            what = tr("Subnets in the list of a host that are those of no network")
            notes.add("contradiction", what, _LISTS, example=f"{host.name}, {text}")
        found += ids
    return tuple(dict.fromkeys(found))


def _transport(hosts: Sequence[FoundHost], release: Release, notes: Notes) -> Transport:
    found = {each.name: each.transport for each in hosts if each.transport}
    if not found:
        if len(release.transports) > 1:
            what = tr(
                "How hosts migrate, as the release does by itself: {transport}",
                transport=word(release.transport_default),
            )
            notes.add("assumed", what, HYPERV)
        return release.transport_default
    what = tr("Hosts that migrate by another transport; the usual counts")
    return _usual(found, what, word, notes)


def _simultaneous(
    cluster: Cluster,
    hosts: Sequence[FoundHost],
    release: Release,
    notes: Notes,
    *,
    hosts_limit: bool,
) -> int:
    parallel = _parallel(cluster)
    own = {each.name: each.simultaneous for each in hosts if each.simultaneous is not None}
    if release.limit_scope(hosts_limit=hosts_limit) == "cluster" and parallel is not None:
        if any(each != parallel for each in own.values()):
            what = tr("The limit of the cluster counts, {limit}; hosts have others", limit=parallel)
            notes.add("taken", what, "Get-Cluster", example=cluster.name)
        return within(MigrationSettings, "simultaneous", parallel)
    if not own:
        what = tr(
            "Migrations at once, as the release does by itself: {limit}",
            limit=release.simultaneous_default,
        )
        notes.add("assumed", what, HYPERV)
        return release.simultaneous_default
    what = tr("Hosts that allow another number of migrations at once; the usual counts")
    return _usual(own, what, str, notes)


def _smb_limit(
    cluster: Cluster, hosts: Sequence[FoundHost], release: Release, notes: Notes
) -> int | None:
    found = {each.name: each.smb_limit_mbps for each in hosts if each.smb_limit_mbps}
    if found:
        without = {each.name: 0 for each in hosts if not each.smb_limit_mbps}
        what = tr("Hosts with another limit on live migration over SMB; the usual counts")
        return _usual(found | without, what, _limit_text, notes)
    limits = cluster.record("Get-Cluster").flag("SetSMBBandwidthLimit")
    return 0 if release.simultaneous_scope == "cluster" and limits is False else None


def _usual(found: dict[str, V], what: str, shown: Callable[[V], str], notes: Notes) -> V:
    """Return what most hosts have, the first of those on a tie, and note the others."""
    usual = Counter(found.values()).most_common(1)[0][0]
    for name, value in found.items():
        if value != usual:
            notes.add(
                "contradiction", what, HYPERV, example=f"{name}: {shown(value)} ≠ {shown(usual)}"
            )
    return usual


def _parallel(cluster: Cluster) -> int | None:
    """Return the limit of the cluster as a whole, None where it has none."""
    return cluster.record("Get-Cluster").number("MaximumParallelMigrations")


def _limit_text(mbps: int) -> str:
    return MBPS.format(mbps) if mbps else tr("none")
