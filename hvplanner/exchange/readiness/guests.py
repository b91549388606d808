"""Which adapters of VMs have VFs, which want one, and what is in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.exchange.integration.kvp import from_items
from hvplanner.exchange.inventory.guests import NOT_RUNNING, STATES
from hvplanner.exchange.inventory.naming import guid
from hvplanner.exchange.inventory.policies import policies
from hvplanner.exchange.readiness.checks import checks
from hvplanner.exchange.readiness.hosts import obstacle
from hvplanner.model.sriovreadiness import VnicReadiness, blocking

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from hvplanner.exchange.bundle import Node, Record
    from hvplanner.model.sriovreadiness import Obstacle, PortReadiness, SwitchReadiness

NICS, VMS = "Get-VMNetworkAdapter", "Get-VM"

Key = tuple[str, str]
"""The id of a VM, or its name, and the name of an adapter."""


class Guests:
    """The adapters of the VMs of one host."""

    def __init__(
        self,
        node: Node,
        host: tuple[Obstacle, ...],
        switches: tuple[SwitchReadiness, ...],
        ports: tuple[PortReadiness, ...],
    ) -> None:
        """Look up what a host says of its VMs."""
        self._node = node
        self._host = host
        self._switches = {each.name.casefold(): each for each in switches}
        self._ports = {each.name: each for each in ports}
        self._vms: dict[str, Record] = {}
        for each in node.records(VMS):
            for key in (guid(each.text("VMId") or each.text("Id")), each.text("Name").casefold()):
                self._vms.setdefault(key, each)
        self._with_acl = {
            _key(each, "ParentAdapter")
            for section in ("Get-VMNetworkAdapterAcl", "Get-VMNetworkAdapterExtendedAcl")
            for each in node.records(section)
        }
        self._systems = _systems(node)
        self._functions = {
            _figures(mac)
            for each in node.records("Get-NetAdapterSriovVf")
            if (mac := each.text("CurrentMacAddress") or each.text("PermanentMacAddress"))
        }

    def vnics(self) -> Iterator[VnicReadiness]:
        """Yield every adapter."""
        for nic in self._node.records(NICS):
            if not nic.flag("IsManagementOs"):
                yield self._vnic(nic)

    def _vnic(self, nic: Record) -> VnicReadiness:
        key = _key(nic, "Name")
        vm = self._vms.get(key[0])
        is_running = vm is None or vm.word("State", STATES) not in NOT_RUNNING
        weight = max(0, nic.number("IovWeight") or 0)
        has_vf = self._has_vf(nic)
        found = tuple(self._obstacles(nic, key, has_vf=has_vf))
        if is_running and not has_vf:
            found += tuple(_said(nic, is_blocked=blocking(found)))
        return VnicReadiness(
            vm=nic.text("VMName") or (vm.text("Name") if vm else ""),
            vm_id=guid(nic.text("VMId")),
            name=nic.text("Name"),
            switch=nic.text("SwitchName"),
            is_running=is_running,
            weight=weight,
            has_vf=has_vf,
            obstacles=found,
        )

    def _has_vf(self, nic: Record) -> bool:
        """Tell whether it has a VF: the adapter says so, or that of a port has its address."""
        if (nic.number("IovUsage") or 0) > 0:
            return True
        mac = _figures(nic.text("MacAddress"))
        return bool(mac.strip("0")) and mac in self._functions

    def _obstacles(self, nic: Record, key: Key, *, has_vf: bool) -> Iterator[Obstacle]:
        name = nic.text("Name")
        if not nic.number("IovWeight"):
            yield obstacle("weight", "vnic", name)
        yield from self._host
        switch = self._switches.get(nic.text("SwitchName").casefold())
        if switch is None:
            yield obstacle("no_switch", "vnic", name)
        else:
            yield from switch.obstacles
            yield from self._of_ports(switch)
            if switch.free == 0 and not has_vf:
                yield obstacle("no_vf_left", "vnic", name)
        if nic.flag("IsLegacy"):
            yield obstacle("legacy", "vnic", name)
        if system := self._systems.get(key[0]):
            yield obstacle("guest_old", "vnic", name, system)
        if key in self._with_acl:
            yield obstacle("acl", "vnic", name)
        for policy in policies(nic):
            yield obstacle(policy, "vnic", name)

    def _of_ports(self, switch: SwitchReadiness) -> Iterator[Obstacle]:
        """Yield what is wrong with the ports of a switch, where none of them can give a VF."""
        ports = [self._ports[each] for each in switch.ports if each in self._ports]
        if all(blocking(each.obstacles) for each in ports):
            for port in ports:
                yield from port.obstacles


def _said(nic: Record, *, is_blocked: bool) -> Iterator[Obstacle]:
    """Yield what an adapter without a VF says itself, or that nothing says why it has none."""
    texts = [each for each in nic.texts("StatusDescription") if each.casefold() != "ok"]
    for text in texts:
        yield obstacle("vnic_said", "vnic", nic.text("Name"), text)
    if not texts and not is_blocked:
        yield obstacle("guest_driver", "vnic", nic.text("Name"))


def _systems(node: Node) -> Mapping[str, str]:
    """Return the systems of guests that are too old, by the ids of their VMs."""
    old = checks()["guest_old"].systems or ()
    found = {}
    for each in node.records("Msvm_KvpExchangeComponent"):
        told, _ = from_items(each.texts("GuestIntrinsicExchangeItems"))
        name = told.system.casefold()
        if any(system in name for system in old):
            found[guid(each.text("SystemName"))] = told.system
    return found


def _key(record: Record, adapter: str) -> Key:
    vm = guid(record.text("VMId")) or record.text("VMName").casefold()
    return vm, record.text(adapter).casefold()


def _figures(mac: str) -> str:
    return "".join(filter(str.isalnum, mac)).casefold()
