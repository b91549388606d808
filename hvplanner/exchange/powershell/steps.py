"""What a script does, as data: one record for each thing that is to be so.

The name of a record and its fields are those of the PowerShell functions in
`resources/powershell`, which test whether it is so already and make it so.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """Something on one host, or on the cluster where it has no `node`."""


@dataclass(frozen=True, slots=True)
class LbfoTeam(Step):
    """A team of the system, below virtual switches up to 2022."""

    node: str
    name: str
    members: tuple[str, ...]
    mode: str
    algorithm: str


@dataclass(frozen=True, slots=True)
class TeamSwitch(Step):
    """An external switch with Switch Embedded Teaming, 2016 and later."""

    node: str
    name: str
    adapters: tuple[str, ...]
    algorithm: str
    iov: bool
    bandwidth: str


@dataclass(frozen=True, slots=True)
class PlainSwitch(Step):
    """An external switch on one adapter, or on the adapter of a team of the system."""

    node: str
    name: str
    adapter: str
    iov: bool
    bandwidth: str


@dataclass(frozen=True, slots=True)
class HostVnic(Step):
    """An adapter of the host on a switch; its addresses are those the host has in the subnet."""

    node: str
    name: str
    switch: str
    vlan: int
    address: str
    mask: str


@dataclass(frozen=True, slots=True)
class VnicWeight(Step):
    """The share of a switch that is kept for an adapter of the host."""

    node: str
    name: str
    weight: int


@dataclass(frozen=True, slots=True)
class VnicMinimum(Step):
    """The same in bits per second, where the switch counts so."""

    node: str
    name: str
    bits_per_second: int


@dataclass(frozen=True, slots=True)
class VnicMember(Step):
    """The member of a switch's team that an adapter of the host takes."""

    node: str
    name: str
    switch: str
    adapter: str


@dataclass(frozen=True, slots=True)
class AdapterVlan(Step):
    """The VLAN of a physical adapter that no switch is on."""

    node: str
    adapter: str
    vlan: int


@dataclass(frozen=True, slots=True)
class TeamVlan(Step):
    """The VLAN of the one adapter of a team that no switch is on."""

    node: str
    team: str
    vlan: int


@dataclass(frozen=True, slots=True)
class AdapterVfs(Step):
    """How many virtual functions an adapter has."""

    node: str
    adapter: str
    count: int


@dataclass(frozen=True, slots=True)
class AdapterQueues(Step):
    """The processors that serve the queues of an adapter below a switch."""

    node: str
    adapter: str
    first: int
    processors: int


@dataclass(frozen=True, slots=True)
class HostMigration(Step):
    """How a host migrates."""

    node: str
    transport: str


@dataclass(frozen=True, slots=True)
class PlainMigration(Step):
    """That a host migrates, on 2012, which knows TCP/IP alone."""

    node: str


@dataclass(frozen=True, slots=True)
class HostLimit(Step):
    """How many migrations a host takes part in, where that counts on hosts."""

    node: str
    simultaneous: int


@dataclass(frozen=True, slots=True)
class SmbLimit(Step):
    """What live migration over SMB may take of a host; 0 is no limit."""

    node: str
    bytes_per_second: int


@dataclass(frozen=True, slots=True)
class VmFunction(Step):
    """Whether a virtual network adapter is to have a virtual function."""

    vm: str
    vnic: str
    weight: int


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

    They are looked up by address and mask, by name where the subnet is not known.
    """

    names: tuple[str, ...]
    addresses: tuple[str, ...]
    masks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoHostVnic(Step):
    """An adapter of the host that is not to be there."""

    node: str
    name: str


@dataclass(frozen=True, slots=True)
class NoSwitch(Step):
    """A switch that is not to be there."""

    node: str
    name: str


@dataclass(frozen=True, slots=True)
class NoLbfoTeam(Step):
    """A team of the system that is not to be there."""

    node: str
    name: str
