"""What a script does, as data: one record for each thing that is to be so.

The name of a record and its fields are those of the PowerShell functions in
`resources/powershell`, which test whether it is so already and make it so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

InterfaceKind = Literal["adapter", "team", "vnic"]


@dataclass(frozen=True, slots=True)
class Step:
    """Something that is to be so, on every host that has it or on the cluster."""


@dataclass(frozen=True, slots=True)
class NoHostVnic(Step):
    """An adapter of the host that is not to be there."""

    name: str


@dataclass(frozen=True, slots=True)
class NoSwitch(Step):
    """A switch that is not to be there."""

    name: str


@dataclass(frozen=True, slots=True)
class NoOtherSwitch(Step):
    """A switch that is not to be there in another form: what it has for good, it has as planned.

    `team` is the team of the system below it, where there is one, and `adapters` are its members.
    """

    name: str
    adapters: tuple[str, ...]
    team: str
    embedded: bool
    iov: bool
    bandwidth: str


@dataclass(frozen=True, slots=True)
class NoLbfoTeam(Step):
    """A team of the system that is not to be there."""

    name: str


@dataclass(frozen=True, slots=True)
class NoOtherTeam(Step):
    """A team of the system that is not to be there with other members."""

    name: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoAdapterVlan(Step):
    """That a physical adapter in a team or below a switch has no VLAN: it would let no other in."""

    adapter: str


@dataclass(frozen=True, slots=True)
class LbfoTeam(Step):
    """A team of the system, below virtual switches up to 2022."""

    name: str
    members: tuple[str, ...]
    mode: str
    algorithm: str


@dataclass(frozen=True, slots=True)
class TeamVlans(Step):
    """The VLANs that a team of the system has an interface in, each one of its own.

    The interface that a team is made with takes the first that has none. Below a switch it is the
    only one, and without a VLAN.
    """

    team: str
    vlans: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AdapterMtu(Step):
    """The largest packet that a physical adapter lets through, at least."""

    adapter: str
    mtu: int


@dataclass(frozen=True, slots=True)
class AdapterVfs(Step):
    """How many virtual functions an adapter has."""

    adapter: str
    count: int


@dataclass(frozen=True, slots=True)
class TeamSwitch(Step):
    """An external switch with Switch Embedded Teaming, 2016 and later."""

    name: str
    adapters: tuple[str, ...]
    algorithm: str
    iov: bool
    bandwidth: str


@dataclass(frozen=True, slots=True)
class PlainSwitch(Step):
    """An external switch on one adapter, or on the adapter of a team of the system."""

    name: str
    adapters: tuple[str, ...]
    team: str
    iov: bool
    bandwidth: str


@dataclass(frozen=True, slots=True)
class AdapterQueues(Step):
    """The processors that serve the queues of an adapter below a switch."""

    adapter: str
    first: int
    processors: int


@dataclass(frozen=True, slots=True)
class RoceTraffic(Step):
    """Priorities and shares that RoCE needs of the adapters it runs on."""

    adapters: tuple[str, ...]
    cluster_percent: int


@dataclass(frozen=True, slots=True)
class AdapterVlan(Step):
    """The VLAN of a physical adapter that no switch is on."""

    adapter: str
    vlan: int


@dataclass(frozen=True, slots=True)
class HostVnic(Step):
    """An adapter of the host on a switch."""

    name: str
    switch: str
    vlan: int


@dataclass(frozen=True, slots=True)
class VnicWeight(Step):
    """The share of a switch that is kept for an adapter of the host."""

    name: str
    weight: int


@dataclass(frozen=True, slots=True)
class VnicMinimum(Step):
    """The same in bits per second, where the switch counts so."""

    name: str
    bits_per_second: int


@dataclass(frozen=True, slots=True)
class GuestWeight(Step):
    """The share of a switch that is kept for all that has none of its own: its VMs."""

    switch: str
    weight: int


@dataclass(frozen=True, slots=True)
class GuestMinimum(Step):
    """The same in bits per second."""

    switch: str
    bits_per_second: int


@dataclass(frozen=True, slots=True)
class VnicMember(Step):
    """The member of a switch's team that an adapter of the host takes."""

    name: str
    adapter: str


@dataclass(frozen=True, slots=True)
class HostMtu(Step):
    """The largest packet that the host sends on an adapter of its own.

    That of a team is the one in a VLAN of it: what it is called goes by that.
    """

    kind: InterfaceKind
    name: str
    vlan: int
    mtu: int


@dataclass(frozen=True, slots=True)
class HostRdma(Step):
    """That an adapter of the host has RDMA; that of a team never has."""

    kind: InterfaceKind
    name: str


@dataclass(frozen=True, slots=True)
class HostAddress(Step):
    """That an adapter of the host has an address in a subnet: the one the host had there.

    `number` counts the adapters of one subnet. Without `subnet` it has what the adapter of its
    name had before.
    """

    kind: InterfaceKind
    name: str
    vlan: int
    subnet: str
    mask: str
    number: int


@dataclass(frozen=True, slots=True)
class PlainMigration(Step):
    """That a host migrates, on 2012, which knows TCP/IP alone."""


@dataclass(frozen=True, slots=True)
class HostMigration(Step):
    """How a host migrates."""

    transport: str


@dataclass(frozen=True, slots=True)
class HostLimit(Step):
    """How many migrations a host takes part in, where that counts on hosts."""

    simultaneous: int


@dataclass(frozen=True, slots=True)
class HostNetworks(Step):
    """The host's own list of subnets for incoming live migrations, in order; any without."""

    subnets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SmbLimit(Step):
    """What live migration over SMB may take of a host; 0 is no limit."""

    bytes_per_second: int


@dataclass(frozen=True, slots=True)
class NetworkRole(Step):
    """What the cluster uses one of its networks for: 0 nothing, 1 itself, 3 clients too."""

    name: str
    subnet: str
    mask: str
    role: int


@dataclass(frozen=True, slots=True)
class NetworkMetric(Step):
    """That a network has a lower metric than all that are not the cluster's own."""

    name: str
    subnet: str
    mask: str
    metric: int


@dataclass(frozen=True, slots=True)
class ClusterLimit(Step):
    """How many migrations a host takes part in, where that counts on the cluster."""

    simultaneous: int


@dataclass(frozen=True, slots=True)
class ClusterSmbLimit(Step):
    """The cluster's own limit on live migration over SMB, off where hosts have theirs."""

    enabled: bool


@dataclass(frozen=True, slots=True)
class MigrationNetworks(Step):
    """The cluster networks for live migration in order; all others are excluded.

    They are looked up by subnet and mask, by name where the subnet is not known.
    """

    names: tuple[str, ...]
    subnets: tuple[str, ...]
    masks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VmFunction(Step):
    """Whether a virtual network adapter is to have a virtual function, with its queue pairs.

    It is the one of this name, or where names do not tell, that of this number of so many.
    """

    vm: str
    vnic: str
    number: int
    total: int
    weight: int
    pairs: int


@dataclass(frozen=True, slots=True)
class VmPlace(Step):
    """The host that a VM is to run on."""

    vm: str
    node: str
