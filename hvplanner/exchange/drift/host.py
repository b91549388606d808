"""What a host says of its things, found by the names that scripts have for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hvplanner.exchange.bundle import Node, Record
    from hvplanner.exchange.powershell.steps import InterfaceKind

JUMBO = "*JumboPacket"
HEADER = 14
"""Bytes of the Ethernet header, which adapters count as part of a packet."""


class Host:
    """A node, with what its adapters are called that a plan calls otherwise."""

    def __init__(self, node: Node, called: Mapping[str, str]) -> None:
        """Look at a node of a bundle."""
        self.node = node
        self._called = called

    def knows(self, *sections: str) -> bool:
        """Tell whether all of the sections were gathered."""
        return all(self.node.has(each) for each in sections)

    def real(self, name: str) -> str:
        """Return what a physical adapter is called on the host."""
        return self._called.get(name, name)

    def named(self, section: str, name: str, by: str = "Name") -> Record | None:
        """Return the record of a section that has a name."""
        wanted = name.casefold()
        found = (each for each in self.node.records(section) if each.text(by).casefold() == wanted)
        return next(found, None)

    def physical(self, section: str, name: str) -> Record | None:
        """Return what a section says of a physical adapter of the plan."""
        return self.named(section, self.real(name))

    def switch(self, name: str) -> Record | None:
        """Return a virtual switch."""
        return self.named("Get-VMSwitch", name)

    def vnic(self, name: str) -> Record | None:
        """Return an adapter of the host on a switch."""
        return self.named("Get-VMNetworkAdapter ManagementOS", name)

    def interface(self, kind: InterfaceKind, name: str, vlan: int = 0) -> str:
        """Return what the adapter is called on which the host has its addresses."""
        if kind == "adapter":
            return self.real(name)
        if kind == "team":
            found = (e for e in self.team_interfaces(name) if (e.number("VlanID") or 0) == vlan)
            return next((each.text("Name") for each in found), name)
        return f"vEthernet ({name})"

    def first_interface(self, team: str) -> str:
        """Return the interface of a team on which a switch is: the one it was made with."""
        found = self.team_interfaces(team)
        first = next((each for each in found if each.flag("Primary")), found[0] if found else None)
        return first.text("Name") if first else team

    def team_interfaces(self, team: str) -> tuple[Record, ...]:
        """Return the interfaces of a team of the system, one for each VLAN."""
        wanted = team.casefold()
        nics = self.node.records("Get-NetLbfoTeamNic")
        return tuple(each for each in nics if each.text("Team").casefold() == wanted)

    def of_host(self, section: str, name: str) -> Record | None:
        """Return what a section says of an adapter of the host, among those of VMs."""
        for each in self.node.records(section):
            parent = each.record("ParentAdapter")
            is_hosts = each.flag("IsManagementOs")
            if is_hosts is None:
                is_hosts = parent.flag("IsManagementOs")
            if is_hosts and name.casefold() == each.text("ParentAdapter").casefold():
                return each
        return None

    def packet(self, interface: str) -> int | None:
        """Return the largest packet of an adapter without its header, if it says one."""
        for each in self.node.records("Get-NetAdapterAdvancedProperty"):
            is_jumbo = each.text("RegistryKeyword").casefold() == JUMBO.casefold()
            if is_jumbo and each.text("Name").casefold() == interface.casefold():
                value = each.number("RegistryValue")
                return None if value is None else value - HEADER
        return None

    def adapters_below(self, switch: Record) -> tuple[str, ...]:
        """Return the names of the adapters or of the team below a switch."""
        team = self.named("Get-VMSwitchTeam", switch.text("Name"))
        texts = switch.texts("NetAdapterInterfaceDescriptions") or switch.texts(
            "NetAdapterInterfaceDescription"
        )
        if team is not None:
            texts = team.texts("NetAdapterInterfaceDescription") or texts
        names = {
            each.text("InterfaceDescription"): each.text("Name")
            for each in self.node.records("Get-NetAdapter")
        }
        return tuple(names.get(each, each) for each in texts)
