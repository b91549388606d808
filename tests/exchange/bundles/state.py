"""A small simulated cluster: only what scripts change and inventories tell."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field

BUILDS = {
    **{"2008R2": 7601, "2012": 9200, "2012R2": 9600, "2016": 14393},
    **{"2019": 17763, "2022": 20348, "2025": 26100},
}
FUNCTIONAL_LEVELS = {"2012R2": 8, "2016": 9, "2019": 11, "2022": 12, "2025": 13}
VM_VERSIONS = {"2012R2": "5.0", "2016": "8.0", "2019": "9.0", "2022": "10.0", "2025": "12.0"}


def guid(*parts: object) -> str:
    """Return an id that is the same whenever it is made of the same parts."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, "/".join(map(str, parts))))


def since(release: str, first: str) -> bool:
    """Tell whether a release is that one or later."""
    return list(BUILDS).index(release) >= list(BUILDS).index(first)


@dataclass
class Adapter:
    """A port of a physical card."""

    name: str
    description: str
    mac: str
    speed_mbps: int
    card: int
    port: int
    vfs_max: int = 0
    queues: int = 16
    rdma: bool = False
    is_rdma_on: bool = True
    mtu: int = 1500
    vfs: int = 0
    is_iov_on: bool = False
    vlan: int = 0
    first_processor: int = 0
    processors: int = 16
    status: str = "Up"
    addresses: list[tuple[str, int]] = field(default_factory=list)


@dataclass
class TeamNic:
    """An interface of a team of the system, in one VLAN."""

    name: str
    vlan: int = 0
    mtu: int = 1500
    addresses: list[tuple[str, int]] = field(default_factory=list)


@dataclass
class LbfoTeam:
    """A team of the system; the interface that it is made with has its name at first."""

    name: str
    members: tuple[str, ...]
    mode: str
    algorithm: str
    nics: list[TeamNic] = field(default_factory=list)
    """The one that it was made with first."""

    def __post_init__(self) -> None:
        """Give it its first interface."""
        self.nics = self.nics or [TeamNic(self.name)]

    @property
    def first(self) -> TeamNic:
        """Return the interface that it was made with."""
        return self.nics[0]

    def nic(self, vlan: int) -> TeamNic:
        """Return the interface in a VLAN."""
        return next(each for each in self.nics if each.vlan == vlan)

    def set_vlan(self, nic: TeamNic, vlan: int) -> None:
        """Put an interface into a VLAN: Windows calls it after that."""
        nic.vlan = vlan
        nic.name = f"{self.name} - VLAN {vlan}" if vlan else self.name

    def add(self, vlan: int) -> None:
        """Add an interface in a VLAN."""
        self.nics.append(TeamNic(self.name))
        self.set_vlan(self.nics[-1], vlan)


@dataclass
class Switch:
    """An external virtual switch on adapters, or on one of a team of the system."""

    name: str
    adapters: tuple[str, ...]
    is_embedded: bool
    is_iov: bool
    bandwidth: str
    algorithm: str = "Dynamic"
    guest_weight: int = 0
    guest_bits_per_second: int = 0


@dataclass
class HostVnic:
    """An adapter of the host on a switch."""

    name: str
    switch: str
    vlan: int = 0
    weight: int = 0
    bits_per_second: int = 0
    member: str = ""
    mtu: int = 1500
    is_rdma_on: bool = False
    addresses: list[tuple[str, int]] = field(default_factory=list)


@dataclass
class VmNic:
    """An adapter of a VM."""

    name: str
    switch: str
    mac: str
    vlan: int = 0
    iov_weight: int = 0
    queue_pairs: int = 1
    has_acl: bool = False


@dataclass
class Vm:
    """A VM with what is known of its guest."""

    name: str
    id: str
    memory_bytes: int
    processors: int
    generation: int
    version: str
    priority: int = 2000
    is_running: bool = True
    anti_affinity: str = ""
    nics: list[VmNic] = field(default_factory=list)
    services: str = ""
    """Version of the integration services."""
    services_state: str = "Up to date"
    negotiated: str = ""
    """Message version, where it is not the one that is expected."""
    expected: str = ""
    kvp: dict[str, str] = field(default_factory=dict)


@dataclass
class Host:
    """A node."""

    name: str
    kind: str
    """Its host class."""
    memory_bytes: int
    processors: int
    adapters: list[Adapter] = field(default_factory=list)
    teams: list[LbfoTeam] = field(default_factory=list)
    switches: list[Switch] = field(default_factory=list)
    vnics: list[HostVnic] = field(default_factory=list)
    vms: list[Vm] = field(default_factory=list)
    migrates: bool = False
    transport: str = "Compression"
    simultaneous: int = 2
    storage_simultaneous: int = 2
    uses_any_network: bool = True
    migration_networks: list[str] = field(default_factory=list)
    """Subnets in order, as the host itself lists them."""
    smb_limit: int | None = None
    """Bytes per second."""
    iov_reasons: tuple[str, ...] = ()
    """Why the host can have no SR-IOV."""
    roce_shares: dict[int, int] = field(default_factory=dict)
    """Percent by priority; priority 3 is lossless where there are any."""
    had: list[tuple[str, int]] = field(default_factory=list)
    """Addresses of before, which its new adapters get back."""
    called: dict[str, str] = field(default_factory=dict)
    """What adapters are called that a script calls otherwise."""

    def adapter(self, name: str) -> Adapter:
        """Return a physical adapter."""
        return next(each for each in self.adapters if each.name == name)

    @property
    def team_nics(self) -> list[TeamNic]:
        """Return the interfaces of all teams."""
        return [nic for team in self.teams for nic in team.nics]

    def team(self, name: str) -> LbfoTeam | None:
        """Return a team, if it is there."""
        return next((each for each in self.teams if each.name == name), None)

    def switch(self, name: str) -> Switch | None:
        """Return a switch, if it is there."""
        return next((each for each in self.switches if each.name == name), None)

    def switch_of(self, team_or_adapter: str) -> Switch | None:
        """Return the switch that is on an adapter or a team."""
        return next((each for each in self.switches if team_or_adapter in each.adapters), None)


@dataclass
class ClusterNetwork:
    """A network as the cluster sees it."""

    id: str
    name: str
    role: int
    metric: int
    address: str
    mask: str
    is_metric_automatic: bool = True


@dataclass
class State:
    """A cluster."""

    name: str
    release: str
    hosts: list[Host]
    networks: list[ClusterNetwork] = field(default_factory=list)
    order: list[str] = field(default_factory=list)
    """Ids of the live-migration networks; all are tried by metric where there is none."""
    excluded: list[str] = field(default_factory=list)
    parallel: int | None = 1
    """None where the cluster has no limits of its own: on 2022 before the update of 2022-09."""
    limits_smb: bool = True

    def host(self, name: str) -> Host:
        """Return a node."""
        return next(each for each in self.hosts if each.name == name)

    def nics(self, vm: str, nic: str) -> list[VmNic]:
        """Return the adapter of a VM: the one of that name, or the only one."""
        found = [each for host in self.hosts for each in host.vms if each.name == vm]
        every = [each for vm_found in found for each in vm_found.nics]
        return [each for each in every if each.name == nic] or every[: len(every) == 1]
