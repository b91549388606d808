"""The networks of a cluster: as it sees them, as its hosts are in them, as VMs are in them."""

from __future__ import annotations

import ipaddress
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hvplanner.exchange import dealing
from hvplanner.exchange.inventory.naming import Ids, guid, host_key, own_name
from hvplanner.exchange.inventory.wiring import VNICS
from hvplanner.language import tr
from hvplanner.model.network import Network, NetworkRole
from hvplanner.model.words import word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from ipaddress import IPv4Network, IPv6Network

    from hvplanner.exchange.bundle import Cluster, Record
    from hvplanner.exchange.inventory.hosts import FoundHost
    from hvplanner.exchange.inventory.wiring import Interface
    from hvplanner.exchange.notes import Notes

SECTION = "Get-ClusterNetwork"
ROLES = {0: "None", 1: "Cluster", 3: "ClusterAndClient"}
_BY_NAME: tuple[tuple[re.Pattern[str], NetworkRole], ...] = (
    (re.compile(r"live.?migr|migration|\blm\b|^lm", re.IGNORECASE), "live_migration"),
    (re.compile(r"iscsi|storage|speicher|\bsan\b|smb|s2d|nfs", re.IGNORECASE), "storage"),
    (re.compile(r"manag|mgmt|verwaltung|parent", re.IGNORECASE), "management"),
    (re.compile(r"csv|cluster|heartbeat|internal", re.IGNORECASE), "cluster"),
)
"""What a name says of a purpose, the first that fits."""
_DEFAULT_NAME = re.compile(r"\D+\d+")
"""As setup names networks: "Cluster Network 1", in any language."""
_NEVER = 2**31


@dataclass(slots=True, eq=False)
class Seen:
    """A network that hosts are in."""

    name: str
    guid: str = ""
    role: str = ""
    """In the cluster."""
    metric: int = _NEVER
    subnets: tuple[IPv4Network | IPv6Network, ...] = ()
    id: str = ""
    purpose: NetworkRole = "management"
    vlans: Counter[int] = field(default_factory=Counter)
    mtus: Counter[int] = field(default_factory=Counter)
    vnics: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    """By host and virtual switch, what the host calls its adapters in it."""

    def join(self, host: str, interface: Interface) -> None:
        """Take in an adapter with which a host is in it."""
        self.vlans[interface.vlan] += 1
        if interface.mtu is not None:
            self.mtus[interface.mtu] += 1
        if interface.switch:
            of_switches = self.vnics.setdefault(host, {})
            of_switches.setdefault(interface.switch, []).append(interface.name[:256])

    @property
    def may_migrate(self) -> bool:
        """Tell whether the cluster would migrate over it at all."""
        return self.role != "None"


@dataclass(frozen=True, slots=True)
class Networks:
    """All networks, and who is in which."""

    seen: tuple[Seen, ...]
    rows: tuple[Network, ...]
    of_interface: dict[tuple[str, str], tuple[str, ...]]
    """Ids by host and the name of its adapter."""
    of_switch: dict[tuple[str, int], str]
    """Id by virtual switch and VLAN."""
    of_hosts: frozenset[str]
    """Ids of those that hosts are in."""
    empty: frozenset[str]
    """GUIDs of those that the cluster lists and no host is in."""


def networks(
    cluster: Cluster, hosts: Sequence[FoundHost], of_vms: Iterable[tuple[str, int]], notes: Notes
) -> Networks:
    """Return the networks; `of_vms` are the switches and VLANs that VMs are on."""
    seen = [_of_cluster(each) for each in cluster.records(SECTION)]
    if not seen:
        what = tr("Networks by the addresses of the hosts: the cluster does not list any")
        notes.add("assumed", what, SECTION)
    told = _told_interfaces(cluster, seen)
    members: dict[tuple[str, str], list[Seen]] = {}
    for host in hosts:
        for interface in host.wiring.interfaces:
            found = _joined(host.name, interface, seen, told, notes)
            members[host.name, interface.alias] = found
            for each in found:
                each.join(host.name, interface)
    listed = {each.guid for each in seen}
    seen = _with_members(seen, members, notes)
    _judge_purposes(seen, notes)
    ids = Ids()
    for each in seen:
        each.id = ids.take(each.name)
    on_switch = _shared_with_vms(hosts, members)
    rows = [_row(each, notes) for each in seen]
    rows += list(_of_vms(of_vms, on_switch, ids))
    of_interface = {key: tuple(each.id for each in found) for key, found in members.items()}
    notes.add("taken", tr("Networks"), SECTION, count=len(rows))
    of_hosts = frozenset(each.id for each in seen)
    empty = frozenset(listed - {each.guid for each in seen})
    return Networks(tuple(seen), tuple(rows), of_interface, on_switch, of_hosts, empty)


def _with_members(
    seen: list[Seen], members: dict[tuple[str, str], list[Seen]], notes: Notes
) -> list[Seen]:
    """Return the networks without those that no host is in, as far as hosts say where they are."""
    joined = {id(each) for found in members.values() for each in found}
    for each in seen:
        if joined and id(each) not in joined:
            what = tr("Networks of the cluster that no host has an address in")
            notes.add("left_out", what, SECTION, example=each.name)
    return [each for each in seen if not joined or id(each) in joined]


def _shared_with_vms(
    hosts: Sequence[FoundHost], members: dict[tuple[str, str], list[Seen]]
) -> dict[tuple[str, int], str]:
    """Return the networks of hosts that VMs on the same switch and VLAN are in too.

    Without a tag that is the network of management: others may be there for want of VLANs.
    """
    found: dict[tuple[str, int], str] = {}
    for host in hosts:
        for each in host.wiring.interfaces:
            for network in members[host.name, each.alias] if each.switch else ():
                if each.vlan or network.purpose == "management":
                    found.setdefault((each.switch.casefold(), each.vlan), network.id)
    return found


def _of_cluster(record: Record) -> Seen:
    return Seen(
        name=record.text("Name") or record.text("Address") or "network",
        guid=guid(record.text("Id")),
        role=record.word("Role", ROLES),
        metric=_NEVER if (metric := record.number("Metric")) is None else metric,
        subnets=tuple(_subnets(record)),
    )


def _subnets(record: Record) -> Iterator[IPv4Network | IPv6Network]:
    written = [(record.text("Address"), record.text("AddressMask"))]
    for family in ("Ipv4", "Ipv6"):
        written += zip(
            record.texts(f"{family}Addresses"), record.texts(f"{family}PrefixLengths"), strict=False
        )
    for address, mask in dict.fromkeys(written):
        if address and mask:
            try:
                yield ipaddress.ip_network(f"{address}/{mask}", strict=False)
            except ValueError:
                continue


def _told_interfaces(cluster: Cluster, seen: Sequence[Seen]) -> dict[tuple[str, str], Seen]:
    """Return the networks of adapters as the cluster lists them, by host and adapter."""
    by_name = {each.name.casefold(): each for each in seen}
    found = {}
    for each in cluster.records("Get-ClusterNetworkInterface"):
        network = by_name.get(each.text("Network").casefold())
        if network is not None:
            found[host_key(each.text("Node")), each.text("Adapter").casefold()] = network
    return found


def _joined(
    host: str,
    interface: Interface,
    seen: list[Seen],
    told: dict[tuple[str, str], Seen],
    notes: Notes,
) -> list[Seen]:
    """Return the networks that an adapter of a host is in; one that nobody lists is added."""
    found: list[Seen] = []
    for address in interface.addresses:
        network = next((e for e in seen if any(address.ip in net for net in e.subnets)), None)
        if network is None and address.version == 4:
            network = Seen(name=interface.name, subnets=(address.network,))
            seen.append(network)
            what = tr("Subnets of hosts that the cluster does not list; it would not migrate there")
            notes.add("assumed", what, SECTION, example=f"{address.network}, {host}")
        if network is not None and network not in found:
            found.append(network)
    key = host_key(host), interface.alias.casefold()
    if not found and key in told:
        found.append(told[key])
    if not found and interface.switch:
        what = tr("Adapters of the host without an address in any network")
        notes.add("left_out", what, "Get-NetIPAddress", example=f"{host}, {interface.name}")
    return found


def _judge_purposes(seen: Sequence[Seen], notes: Notes) -> None:
    """Say what each network is for: by its name, else by its role and metric in the cluster."""
    internal = sorted((e for e in seen if e.role == "Cluster"), key=lambda each: each.metric)
    for each in seen:
        by_name = next((role for pattern, role in _BY_NAME if pattern.search(each.name)), None)
        if _DEFAULT_NAME.fullmatch(each.name) and by_name == "cluster":
            by_name = None
        each.purpose = by_name or _by_role(each, internal)
        what = (
            tr("What a network is for, by its name")
            if by_name
            else tr("What a network is for, by its role and metric in the cluster")
        )
        purpose = word(each.purpose)
        notes.add("assumed", what, SECTION, example=f"{each.name}: {purpose}")


def _by_role(network: Seen, internal: Sequence[Seen]) -> NetworkRole:
    """Return the purpose of a network without a telling name.

    The lowest metric is that of the cluster network, the second that of live migrations.
    """
    if network.role == "None":
        return "storage"
    if network in internal:
        return "live_migration" if internal.index(network) == 1 else "cluster"
    return "management"


def _row(seen: Seen, notes: Notes) -> Network:
    for values, what in (
        (seen.vlans, tr("The VLAN of a network is not the same on all hosts; the usual counts")),
        (seen.mtus, tr("The MTU of a network is not the same on all hosts; the smallest counts")),
    ):
        if len(values) > 1:
            shown = " / ".join(map(str, sorted(values)))
            notes.add("contradiction", what, "", example=f"{seen.name}: {shown}")
    vnics = _host_vnics(seen, notes)
    row = Network(
        id=seen.id,
        name=own_name(seen.name, seen.id),
        host_vnics=() if vnics == (seen.name,) else vnics,
        role=seen.purpose,
        vlan=max(seen.vlans, key=lambda each: (seen.vlans[each], -each)) if seen.vlans else 0,
        subnet=str(seen.subnets[0])[:64] if seen.subnets else "",
    )
    # What nobody says is not set: a later import leaves it as it is.
    told: dict[str, object] = {"guid": seen.guid} if seen.guid else {}
    if seen.mtus:
        told["mtu"] = min(seen.mtus)
    return row.model_copy(update=told)


def _host_vnics(seen: Seen, notes: Notes) -> tuple[str, ...]:
    """Return what most hosts call their adapters in a network."""
    named: dict[str, tuple[str, ...]] = {}
    for host, of_switches in seen.vnics.items():
        names = named[host] = dealing.in_turn(tuple(of_switches.values()))
        if not dealing.comes_back(tuple(of_switches.values())):
            what = tr(
                "Which of a host's adapters in {network} are on which virtual switch: a design"
                " deals them out in turn, and so would a rollback",
                network=seen.name,
            )
            notes.add("assumed", what, VNICS, example=f"{host}: {', '.join(names)}")
    usual = Counter(named.values()).most_common(1)[0][0] if named else ()
    for host, names in named.items():
        if names != usual:
            what = tr("Hosts that call their adapters in {network} otherwise", network=seen.name)
            notes.add("contradiction", what, VNICS, example=f"{host}: {', '.join(names)}")
    return usual


def _of_vms(
    of_vms: Iterable[tuple[str, int]], on_switch: dict[tuple[str, int], str], ids: Ids
) -> Iterator[Network]:
    """Yield networks of VMs that no host is in, and note which they are."""
    for switch, vlan in dict.fromkeys(of_vms):
        key = switch.casefold(), vlan
        if key not in on_switch:
            name = tr("{switch}, VLAN {vlan}", switch=switch, vlan=vlan) if vlan else switch
            on_switch[key] = ids.take(name)
            yield Network(id=on_switch[key], role="vm", vlan=vlan)
