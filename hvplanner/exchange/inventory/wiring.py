"""What is made of the ports of a host: teams, virtual switches, and the host's own adapters."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from hvplanner.exchange.inventory.adapters import advanced_properties, mtu_of
from hvplanner.exchange.inventory.naming import natural
from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from ipaddress import IPv4Interface, IPv6Interface

    from hvplanner.exchange.bundle import Node, Record
    from hvplanner.exchange.inventory.adapters import Adapter
    from hvplanner.exchange.notes import Notes
    from hvplanner.model.plan import BandwidthMode, TeamAlgorithm, TeamKind, TeamMode

W = TypeVar("W", bound=str)
SWITCHES, TEAMS = "Get-VMSwitch", "Get-NetLbfoTeam"
VNICS = "Get-VMNetworkAdapter ManagementOS"
_EXTERNAL = {0: "Private", 1: "Internal", 2: "External"}
_MODES: Mapping[int, TeamMode] = {0: "static", 1: "switch_independent", 2: "lacp"}
_ALGORITHMS: Mapping[int, TeamAlgorithm] = {
    **{0: "transport_ports", 2: "ip_addresses", 3: "mac_addresses"},
    **{4: "hyper_v_port", 5: "dynamic"},
}
_BANDWIDTH: Mapping[int, BandwidthMode] = {1: "weight", 2: "absolute", 3: "none"}
_DEFAULT = 0
"""The mode of a switch that nobody set: by weight, or none with SR-IOV."""
_BANDWIDTH_NAMES = ("BandwidthReservationMode", "MinimumBandwidthMode")
_ADMINISTRATIVE = {0: "Active", 1: "Standby"}


@dataclass(frozen=True, slots=True)
class Uplink:
    """A team, or a port alone."""

    name: str
    """Of the team; of the adapter where it is alone."""
    kind: TeamKind
    ports: tuple[str, ...]
    """Names of adapters."""
    mode: TeamMode = "switch_independent"
    algorithm: TeamAlgorithm = "dynamic"


@dataclass(frozen=True, slots=True)
class Switch:
    """An external virtual switch."""

    name: str
    uplink: Uplink
    sriov: bool
    bandwidth: BandwidthMode
    default_weight: int
    default_bits_per_second: int
    """What it keeps for all that has no share of its own, by weight or in absolute terms."""


@dataclass(frozen=True, slots=True)
class Interface:
    """An adapter with which the host itself is in a network."""

    name: str
    """Of the adapter of the host, or of what it is of."""
    alias: str
    """By which its addresses are listed."""
    uplink: Uplink
    switch: str
    """Empty where there is none below it."""
    vlan: int
    mtu: int | None
    weight: int
    bits_per_second: int
    addresses: tuple[IPv4Interface | IPv6Interface, ...]


@dataclass(frozen=True, slots=True)
class Wiring:
    """All of it."""

    switches: tuple[Switch, ...] = ()
    interfaces: tuple[Interface, ...] = ()


def wiring(node: Node, adapters: Sequence[Adapter], notes: Notes) -> Wiring:
    """Return what is made of the ports of a host."""
    reader = _Reader(node, adapters, notes)
    switches = tuple(reader.switches())
    return Wiring(switches, tuple(reader.interfaces(switches)))


class _Reader:
    def __init__(self, node: Node, adapters: Sequence[Adapter], notes: Notes) -> None:
        self.node, self.notes = node, notes
        self.names = {each.name.casefold(): each for each in adapters}
        self.by_description = {each.description.casefold(): each for each in adapters}
        self.teams = {each.name.casefold(): each for each in self._teams()}
        self.nics = {
            each.text("Name").casefold(): each for each in node.records("Get-NetLbfoTeamNic")
        }
        self.addresses = _addresses(node)
        self.advanced = advanced_properties(node)

    # --- teams --------------------------------------------------------------------------------

    def _teams(self) -> Iterator[Uplink]:
        members: dict[str, list[str]] = {}
        for each in self.node.records("Get-NetLbfoTeamMember"):
            members.setdefault(each.text("Team").casefold(), []).append(each.text("Name"))
            if each.word("AdministrativeMode", _ADMINISTRATIVE) == "Standby":
                what = tr("That a member of a team stands by: all members are taken as active")
                self._left_out(what, "Get-NetLbfoTeamMember", each.text("Name"))
        for each in self.node.records(TEAMS):
            name = each.text("Name")
            ports = self._known(each.texts("Members") or tuple(members.get(name.casefold(), ())))
            if not ports:
                what = tr("A team without any member that is known")
                self._left_out(what, TEAMS, name)
                continue
            yield Uplink(
                name,
                "lbfo",
                ports,
                word(each, "TeamingMode", _MODES) or "switch_independent",
                word(each, "LoadBalancingAlgorithm", _ALGORITHMS) or "dynamic",
            )

    def _known(self, names: Sequence[str]) -> tuple[str, ...]:
        known = (
            self.names[each.casefold()].name for each in names if each.casefold() in self.names
        )
        return tuple(sorted(dict.fromkeys(known), key=natural))

    # --- switches -----------------------------------------------------------------------------

    def switches(self) -> Iterator[Switch]:
        embedded = {
            each.text("Name").casefold(): each for each in self.node.records("Get-VMSwitchTeam")
        }
        for each in self.node.records(SWITCHES):
            name = each.text("Name")
            if word(each, "SwitchType", _EXTERNAL) in ("Private", "Internal"):
                what = tr("Virtual switches without a way out of the host")
                self._left_out(what, SWITCHES, name)
                continue
            team = embedded.get(name.casefold())
            is_embedded = each.flag("EmbeddedTeamingEnabled") or team is not None
            uplink = self._embedded(each, team) if is_embedded else self._below(each)
            if uplink is None:
                what = tr("Virtual switches whose adapter is not known")
                self._left_out(what, SWITCHES, name)
                continue
            sriov = bool(each.flag("IovEnabled"))
            yield Switch(
                name,
                uplink,
                sriov,
                _bandwidth(each) or ("none" if sriov else "weight"),
                max(0, each.number("DefaultFlowMinimumBandwidthWeight") or 0),
                max(0, each.number("DefaultFlowMinimumBandwidthAbsolute") or 0),
            )

    def _embedded(self, switch: Record, team: Record | None) -> Uplink | None:
        texts = team.texts("NetAdapterInterfaceDescription") if team else ()
        texts = texts or switch.texts("NetAdapterInterfaceDescriptions")
        found = (self.by_description.get(each.casefold()) for each in texts)
        ports = tuple(sorted((each.name for each in found if each), key=natural))
        told = word(team, "LoadBalancingAlgorithm", _ALGORITHMS) if team else None
        algorithm = told or "hyper_v_port"
        return Uplink(switch.text("Name"), "set", ports, algorithm=algorithm) if ports else None

    def _below(self, switch: Record) -> Uplink | None:
        text = switch.text("NetAdapterInterfaceDescription").casefold()
        if adapter := self.by_description.get(text):
            return Uplink(adapter.name, "single", (adapter.name,))
        for each in self.node.records("Get-NetAdapter"):
            if each.text("InterfaceDescription").casefold() == text and (
                team := self._team_of(each.text("Name"))
            ):
                return team
        # Where adapters are not listed, what is on a team can be on the only one alone.
        only = tuple(self.teams.values())
        return only[0] if len(only) == 1 and "multiplexor" in text else None

    def _team_of(self, adapter: str) -> Uplink | None:
        nic = self.nics.get(adapter.casefold())
        return self.teams.get((nic.text("Team") if nic else adapter).casefold())

    # --- the host's own adapters --------------------------------------------------------------

    def interfaces(self, switches: Sequence[Switch]) -> Iterator[Interface]:
        by_name = {each.name.casefold(): each for each in switches}
        used = {port for each in switches for port in each.uplink.ports}
        switched = {each.uplink.name for each in switches if each.uplink.kind == "lbfo"}
        yield from self._vnics(by_name)
        for name, record in self.nics.items():
            team = self._team_of(name)
            if team is not None and team.name not in switched:
                alias = record.text("Name")
                yield self._interface(alias, alias, team, "", record.number("VlanID") or 0)
        used |= {port for team in self.teams.values() for port in team.ports}
        for adapter in self.names.values():
            if adapter.name not in used:
                uplink = Uplink(adapter.name, "single", (adapter.name,))
                yield self._interface(adapter.name, adapter.name, uplink, "", adapter.vlan)

    def _vnics(self, switches: Mapping[str, Switch]) -> Iterator[Interface]:
        vlans = {
            each.text("ParentAdapter").casefold(): each
            for each in self.node.records("Get-VMNetworkAdapterVlan")
            if each.flag("IsManagementOs") or not (each.text("VMName") or each.text("VMId"))
        }
        for each in self.node.records(VNICS):
            name = each.text("Name")
            switch = switches.get(each.text("SwitchName").casefold())
            if switch is None:
                what = tr("Adapters of the host on a switch that is not taken")
                self._left_out(what, VNICS, name)
                continue
            told = next(iter(each.records("VlanSetting")), None) or vlans.get(name.casefold())
            setting = next(iter(each.records("BandwidthSetting")), None)
            made = self._interface(
                name, self._alias(each), switch.uplink, switch.name, vlan_of(told) if told else 0
            )
            weight = setting.number("MinimumBandwidthWeight") if setting else 0
            bits = setting.number("MinimumBandwidthAbsolute") if setting else 0
            yield replace(made, weight=max(0, weight or 0), bits_per_second=max(0, bits or 0))

    def _alias(self, vnic: Record) -> str:
        """Return what the host calls the adapter: people give it another name there."""
        name = vnic.text("Name")
        listed = {each.text("Name").casefold() for each in self.node.records("Get-NetAdapter")}
        usual = f"vEthernet ({name})"
        if usual.casefold() in listed or usual.casefold() in self.addresses:
            return usual
        mac = _figures(vnic.text("MacAddress"))
        same = [
            each.text("Name")
            for each in self.node.records("Get-NetAdapter")
            if mac
            and _figures(each.text("MacAddress")) == mac
            and each.text("Name").casefold() not in self.names
        ]
        return same[0] if len(same) == 1 else name

    def _interface(
        self, name: str, alias: str, uplink: Uplink, switch: str, vlan: int
    ) -> Interface:
        key = alias.casefold()
        return Interface(
            name=name,
            alias=alias,
            uplink=uplink,
            switch=switch,
            vlan=vlan if 0 < vlan < 4095 else 0,
            mtu=mtu_of(self.advanced.get(key, {})),
            weight=0,
            bits_per_second=0,
            addresses=self.addresses.get(key, ()),
        )

    def _left_out(self, what: str, section: str, name: str) -> None:
        self.notes.add("left_out", what, section, example=f"{self.node.name}, {name}")


def vlan_of(record: Record) -> int:
    """Return the VLAN of an adapter on a switch; of a trunk that of untagged traffic."""
    number = record.number("AccessVlanId") or record.number("NativeVlanId") or 0
    return number if 0 < number < 4095 else 0


def _addresses(node: Node) -> dict[str, tuple[IPv4Interface | IPv6Interface, ...]]:
    """Return the addresses of a host by the alias of the adapter, without those of links alone."""
    found: dict[str, list[IPv4Interface | IPv6Interface]] = {}
    for each in node.records("Get-NetIPAddress"):
        text = each.text("IPAddress").partition("%")[0]
        try:
            address = ipaddress.ip_interface(f"{text}/{each.number('PrefixLength')}")
        except ValueError:
            continue
        if not (address.is_link_local or address.is_loopback):
            found.setdefault(each.text("InterfaceAlias").casefold(), []).append(address)
    return {alias: tuple(each) for alias, each in found.items()}


def _bandwidth(switch: Record) -> BandwidthMode | None:
    """Return how a switch holds shares, None where New-VMSwitch decided it."""
    name = next((n for n in _BANDWIDTH_NAMES if switch.has(n)), "")
    names = {_DEFAULT: "default", **_BANDWIDTH}
    told = switch.word(name, names) if name else ""
    return next((each for each in _BANDWIDTH.values() if each == told), None)


def word(record: Record, name: str, names: Mapping[int, W]) -> W | None:
    """Return a value of an enumeration in the words of the model."""
    told = record.word(name, names)
    return next((each for each in names.values() if each == told), None)


def _figures(mac: str) -> str:
    return "".join(filter(str.isalnum, mac)).casefold()
