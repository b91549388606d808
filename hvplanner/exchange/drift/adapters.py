"""Physical adapters, teams and virtual switches beside the steps that make them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.exchange.drift.checking import flag, number, presence, word
from hvplanner.exchange.drift.words import (
    ALGORITHMS,
    BANDWIDTH,
    MODES,
    listed,
    missing,
    there,
    yes_or_no,
)
from hvplanner.exchange.powershell import steps
from hvplanner.language import tr
from hvplanner.model.drifting import Aspect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.exchange.bundle import Record
    from hvplanner.exchange.drift.checking import Checks
    from hvplanner.exchange.drift.host import Host

LOSSLESS = 3
SMB_PERCENT = 50
HEARTBEATS = 7
SMB_PORT = 445
EVERY_VLAN = 4095
"""What an adapter says that takes all of them."""


def _team(step: steps.LbfoTeam, host: Host) -> Iterator[Aspect]:
    found = host.named("Get-NetLbfoTeam", step.name)
    yield Aspect("teams", step.name, tr("team of the system"), there(), presence(found))
    if found is not None:
        members = listed(map(host.real, step.members))
        yield Aspect("teams", step.name, tr("members"), members, listed(found.texts("Members")))
        mode = word(found, "TeamingMode", MODES)
        yield Aspect("teams", step.name, tr("mode"), step.mode, mode)
        algorithm = word(found, "LoadBalancingAlgorithm", ALGORITHMS)
        yield Aspect("teams", step.name, tr("load balancing"), step.algorithm, algorithm)


def _team_vlans(step: steps.TeamVlans, host: Host) -> Iterator[Aspect]:
    vlans = (str(each.number("VlanID") or 0) for each in host.team_interfaces(step.team))
    planned = listed(map(str, step.vlans))
    yield Aspect("teams", step.team, tr("VLANs"), planned, listed(vlans) or missing())


def _team_switch(step: steps.TeamSwitch, host: Host) -> Iterator[Aspect]:
    found = host.switch(step.name)
    yield Aspect("switches", step.name, tr("virtual switch"), there(), presence(found))
    if found is None:
        return
    embedded = yes_or_no(found.flag("EmbeddedTeamingEnabled"))
    yield Aspect("switches", step.name, tr("embedded teaming"), yes_or_no(True), embedded)
    team = host.named("Get-VMSwitchTeam", step.name)
    if team is not None or host.knows("Get-VMSwitchTeam"):
        algorithm = word(team, "LoadBalancingAlgorithm", ALGORITHMS) if team else missing()
        yield Aspect("switches", step.name, tr("load balancing"), step.algorithm, algorithm)
    yield from _form(step, found, host, listed(map(host.real, step.adapters)))


def _plain_switch(step: steps.PlainSwitch, host: Host) -> Iterator[Aspect]:
    found = host.switch(step.name)
    yield Aspect("switches", step.name, tr("virtual switch"), there(), presence(found))
    if found is None:
        return
    below = host.first_interface(step.team) if step.team else host.real(step.adapters[0])
    embedded = yes_or_no(found.flag("EmbeddedTeamingEnabled"))
    yield Aspect("switches", step.name, tr("embedded teaming"), yes_or_no(False), embedded)
    yield from _form(step, found, host, below)


def _form(
    step: steps.TeamSwitch | steps.PlainSwitch, found: Record, host: Host, below: str
) -> Iterator[Aspect]:
    adapters = listed(host.adapters_below(found))
    yield Aspect("switches", step.name, tr("adapters"), below, adapters)
    iov = flag(found, "IovEnabled")
    yield Aspect("switches", step.name, tr("SR-IOV"), yes_or_no(step.iov), iov)
    mode = word(found, "BandwidthReservationMode", BANDWIDTH)
    yield Aspect("switches", step.name, tr("minimum bandwidth"), step.bandwidth, mode)


def _guest_weight(step: steps.GuestWeight, host: Host) -> Iterator[Aspect]:
    found = host.switch(step.switch)
    actual = number(found, "DefaultFlowMinimumBandwidthWeight")
    yield Aspect("switches", step.switch, tr("share of VMs"), str(step.weight), actual)


def _guest_minimum(step: steps.GuestMinimum, host: Host) -> Iterator[Aspect]:
    found = host.switch(step.switch)
    actual = number(found, "DefaultFlowMinimumBandwidthAbsolute")
    planned = str(step.bits_per_second)
    yield Aspect("switches", step.switch, tr("bits per second of VMs"), planned, actual)


def _functions(step: steps.AdapterVfs, host: Host) -> Iterator[Aspect]:
    found = host.physical("Get-NetAdapterSriov", step.adapter)
    name = host.real(step.adapter)
    on = missing() if found is None else flag(found, "Enabled")
    yield Aspect("functions", name, tr("SR-IOV"), yes_or_no(True), on)
    count = number(found, "NumVFs")
    yield Aspect("functions", name, tr("virtual functions"), str(step.count), count)


def _queues(step: steps.AdapterQueues, host: Host) -> Iterator[Aspect]:
    found = host.physical("Get-NetAdapterVmq", step.adapter)
    name = host.real(step.adapter)
    first = number(found, "BaseProcessorNumber")
    yield Aspect("queues", name, tr("first processor"), str(step.first), first)
    count = number(found, "MaxProcessors")
    yield Aspect("queues", name, tr("processors"), str(step.processors), count)


def _vlan(step: steps.AdapterVlan, host: Host) -> Iterator[Aspect]:
    found = host.physical("Get-NetAdapter", step.adapter)
    actual = None if found is None else str(found.number("VlanID") or 0)
    yield Aspect("adapters", host.real(step.adapter), tr("VLAN"), str(step.vlan), actual)


def _no_vlan(step: steps.NoAdapterVlan, host: Host) -> Iterator[Aspect]:
    found = host.physical("Get-NetAdapter", step.adapter)
    vlan = None if found is None else found.number("VlanID") or 0
    actual = None if vlan is None else str(vlan % EVERY_VLAN)
    yield Aspect("adapters", host.real(step.adapter), tr("VLAN"), "0", actual)


def _packets(step: steps.AdapterMtu, host: Host) -> Iterator[Aspect]:
    name = host.real(step.adapter)
    actual = host.packet(name)
    # More is enough too.
    least = None if actual is None else str(min(actual, step.mtu))
    yield Aspect("adapters", name, tr("largest packet"), str(step.mtu), least)


def _priorities(step: steps.RoceTraffic, host: Host) -> Iterator[Aspect]:
    node, thing = host.node, tr("RoCE")
    if host.knows("Get-NetQosFlowControl"):
        flows = node.records("Get-NetQosFlowControl")
        lossless = listed(each.text("Priority") for each in flows if each.flag("Enabled"))
        yield Aspect("priorities", thing, tr("lossless priority"), str(LOSSLESS), lossless)
    for priority, planned in (LOSSLESS, SMB_PERCENT), (HEARTBEATS, step.cluster_percent):
        if host.knows("Get-NetQosTrafficClass"):
            classes = node.records("Get-NetQosTrafficClass")
            found = next((c for c in classes if str(priority) in c.texts("Priority")), None)
            actual = number(found, "BandwidthPercentage") or missing()
            aspect = tr("percent of priority {n}", n=priority)
            yield Aspect("priorities", thing, aspect, str(planned), actual)
    if host.knows("Get-NetQosPolicy"):
        ports = [each.number("NetDirectPort") for each in node.records("Get-NetQosPolicy")]
        actual = there() if SMB_PORT in ports else missing()
        yield Aspect("priorities", thing, tr("policy for SMB Direct"), there(), actual)


CHECKS: Checks = {
    steps.LbfoTeam: (_team, ("Get-NetLbfoTeam",)),
    steps.TeamVlans: (_team_vlans, ("Get-NetLbfoTeamNic",)),
    steps.TeamSwitch: (_team_switch, ("Get-VMSwitch",)),
    steps.PlainSwitch: (_plain_switch, ("Get-VMSwitch",)),
    steps.GuestWeight: (_guest_weight, ("Get-VMSwitch",)),
    steps.GuestMinimum: (_guest_minimum, ("Get-VMSwitch",)),
    steps.AdapterVfs: (_functions, ("Get-NetAdapterSriov",)),
    steps.AdapterQueues: (_queues, ("Get-NetAdapterVmq",)),
    steps.AdapterVlan: (_vlan, ("Get-NetAdapter",)),
    steps.NoAdapterVlan: (_no_vlan, ("Get-NetAdapter",)),
    steps.AdapterMtu: (_packets, ("Get-NetAdapterAdvancedProperty",)),
    steps.RoceTraffic: (_priorities, ()),
}
