"""The adapters that a host itself has on its networks, beside the steps that make them."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from hvplanner.exchange.drift.checking import flag, number, presence
from hvplanner.exchange.drift.words import missing, there, yes_or_no
from hvplanner.exchange.powershell import steps
from hvplanner.language import tr
from hvplanner.model.drifting import Aspect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.exchange.bundle import Record
    from hvplanner.exchange.drift.checking import Checks
    from hvplanner.exchange.drift.host import Host

_VNICS = "Get-VMNetworkAdapter ManagementOS"
_VLANS = "Get-VMNetworkAdapterVlan"
_OWN_ADDRESS = ipaddress.ip_network("169.254.0.0/16")
"""What an adapter gives itself where it got none."""
USUAL_MTU = 1500


def _vnic(step: steps.HostVnic, host: Host) -> Iterator[Aspect]:
    found = host.vnic(step.name)
    yield Aspect("host_adapters", step.name, tr("adapter"), there(), presence(found))
    if found is None:
        return
    switch = found.text("SwitchName")
    yield Aspect("host_adapters", step.name, tr("virtual switch"), step.switch, switch)
    vlan = host.of_host(_VLANS, step.name)
    actual = None if vlan is None else str(vlan.number("AccessVlanId") or 0)
    yield Aspect("host_adapters", step.name, tr("VLAN"), str(step.vlan), actual)


def _weight(step: steps.VnicWeight, host: Host) -> Iterator[Aspect]:
    actual = _bandwidth(host.vnic(step.name), "MinimumBandwidthWeight")
    yield Aspect("host_adapters", step.name, tr("share"), str(step.weight), actual)


def _minimum(step: steps.VnicMinimum, host: Host) -> Iterator[Aspect]:
    actual = _bandwidth(host.vnic(step.name), "MinimumBandwidthAbsolute")
    planned = str(step.bits_per_second)
    yield Aspect("host_adapters", step.name, tr("bits per second"), planned, actual)


def _bandwidth(vnic: Record | None, name: str) -> str | None:
    """Return a setting of bandwidth; where nothing is set, nothing is kept."""
    if vnic is None:
        return None
    setting = vnic.record("BandwidthSetting")
    return number(setting if setting.has(name) else vnic, name) or "0"


def _member(step: steps.VnicMember, host: Host) -> Iterator[Aspect]:
    found = host.of_host("Get-VMNetworkAdapterTeamMapping", step.name)
    actual = found.text("NetAdapterName") if found else missing()
    planned = host.real(step.adapter)
    yield Aspect("host_adapters", step.name, tr("member of the team"), planned, actual)


def _packets(step: steps.HostMtu, host: Host) -> Iterator[Aspect]:
    actual = host.packet(host.interface(step.kind, step.name, step.vlan))
    if actual is None and step.mtu <= USUAL_MTU:
        # A driver that knows no larger packets has no such property.
        actual = USUAL_MTU
    told = None if actual is None else str(actual)
    if actual is not None and actual > step.mtu > USUAL_MTU:
        told = str(step.mtu)
    yield Aspect("host_adapters", step.name, tr("largest packet"), str(step.mtu), told)


def _rdma(step: steps.HostRdma, host: Host) -> Iterator[Aspect]:
    found = host.named("Get-NetAdapterRdma", host.interface(step.kind, step.name))
    actual = missing() if found is None else flag(found, "Enabled")
    yield Aspect("host_adapters", step.name, tr("RDMA"), yes_or_no(True), actual)


def _address(step: steps.HostAddress, host: Host) -> Iterator[Aspect]:
    alias = host.interface(step.kind, step.name, step.vlan).casefold()
    found = [
        address
        for each in host.node.records("Get-NetIPAddress")
        if each.text("InterfaceAlias").casefold() == alias
        if (address := _parsed(each.text("IPAddress"))) is not None
    ]
    if step.subnet:
        subnet = ipaddress.IPv4Network(f"{step.subnet}/{step.mask}")
        aspect, fits = tr("address in {subnet}", subnet=subnet), [a for a in found if a in subnet]
    else:
        aspect, fits = tr("address"), [a for a in found if a not in _OWN_ADDRESS]
    actual = there() if fits else ", ".join(map(str, found)) or missing()
    yield Aspect("host_adapters", step.name, aspect, there(), actual)


def _parsed(text: str) -> ipaddress.IPv4Address | None:
    try:
        return ipaddress.IPv4Address(text)
    except ValueError:
        return None


CHECKS: Checks = {
    steps.HostVnic: (_vnic, (_VNICS,)),
    steps.VnicWeight: (_weight, (_VNICS,)),
    steps.VnicMinimum: (_minimum, (_VNICS,)),
    steps.VnicMember: (_member, ("Get-VMNetworkAdapterTeamMapping",)),
    steps.HostMtu: (_packets, ("Get-NetAdapterAdvancedProperty",)),
    steps.HostRdma: (_rdma, ("Get-NetAdapterRdma",)),
    steps.HostAddress: (_address, ("Get-NetIPAddress",)),
}
