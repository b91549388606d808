"""From a plan to what the simulation needs: the rates of every host class, and the physics.

A `MigrationProfile` holds all that drain times depend on beside where the VMs are. Two plans of
equal profile have equal drain times, whatever else differs; profiles can be hashed and compared.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hvplanner.evaluation.activity import assumed_activity
from hvplanner.evaluation.capacity import NOTHING_FAILED, class_loads, wirings
from hvplanner.evaluation.saving import save_rate
from hvplanner.model.releases import releases
from hvplanner.simulation import Endpoint, Physics

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from hvplanner.evaluation.activity import AssumedActivity
    from hvplanner.evaluation.assumed import Assumed
    from hvplanner.evaluation.capacity import Demands, Failure, TeamLinks, Wiring
    from hvplanner.model.design import Design
    from hvplanner.model.network import Network
    from hvplanner.model.plan import (
        MigrationSettings,
        Plan,
        TeamAlgorithm,
        TeamKind,
        TeamMode,
        Transport,
    )
    from hvplanner.model.releases import Release

BYTES_PER_S = 1e6 / 8
"""One Mbit/s."""
JUMBO_MTU = 9000

ONE_MEMBER_ALGORITHMS = ("hyper_v_port", "ip_addresses", "mac_addresses")
"""One virtual port takes one member, and so does all that goes between one pair of addresses. A
drain has several targets, but nothing says that their addresses are spread: one, to be safe."""


@dataclass(frozen=True, slots=True)
class ClassProfile:
    """The rates of every host of a class on the live-migration network, in bytes/s.

    One rate for each team member that streams leave or arrive by. A total caps their sum; None
    where it would not.
    """

    egress: tuple[float, ...]
    ingress: tuple[float, ...]
    egress_total: float | None
    ingress_total: float | None

    def endpoint(self, host: str, slots: int) -> Endpoint:
        """Return a host of the class as the simulation knows it."""
        return Endpoint(
            host, slots, self.egress, self.ingress, self.egress_total, self.ingress_total
        )


@dataclass(frozen=True, slots=True)
class MigrationProfile:
    """All that the time of a drain depends on beside the VMs: hashable, compared by value."""

    classes: tuple[tuple[str, ClassProfile], ...]
    """By host class, in the order of the design; only classes that have hosts."""
    slots: int
    physics: Physics
    activity: AssumedActivity
    """Of VMs, where the design leaves it open."""
    save_rate: float | None = None
    """What storage takes and gives of saved VMs, in all; None where a drain saves none."""

    def of(self, host_class: str) -> ClassProfile:
        """Return the rates of a class. Raises KeyError for one without hosts."""
        return dict(self.classes)[host_class]

    def at_once(self, count: int) -> MigrationProfile:
        """Return the same with so many migrations at a time."""
        return replace(self, slots=count)


@dataclass(frozen=True, slots=True)
class MigrationPath:
    """A live-migration network and the profile of migrations over it."""

    network: str
    profile: MigrationProfile

    def at_once(self, count: int) -> MigrationPath:
        """Return the same with so many migrations at a time."""
        return replace(self, profile=self.profile.at_once(count))


def members_used(
    kind: TeamKind, mode: TeamMode, algorithm: TeamAlgorithm, transport: Transport
) -> tuple[bool, bool]:
    """Tell whether migrations leave by all members of a team, and arrive by all, or by one.

    Sources: Microsoft, NIC Teaming settings; Switch Embedded Teaming. SMB Multichannel over SET
    takes all members, given one host vNIC mapped to each.
    """
    if kind == "single":
        return False, False
    if kind == "set" and transport == "smb":
        return True, True
    if algorithm in ONE_MEMBER_ALGORITHMS:
        return False, False
    return True, kind == "lbfo" and mode != "switch_independent"


def usable_networks(
    design: Design,
    plan: Plan,
    demand: Demands,
    assumed: Assumed,
    classes: Iterable[str],
    failure: Failure = NOTHING_FAILED,
) -> Iterator[MigrationPath]:
    """Yield the live-migration networks that work, in the plan's order of preference.

    One works that has bandwidth left in and out of every host class given. The first is used;
    where it fails, the second; and so on. Migrations take what the demands of all networks leave
    of a team: its capacity times the goodput, less those. A live-migration network's own demand
    is the migrations themselves and is not taken off. `failure` is what has failed on all hosts.
    """
    wired = wirings(design, plan)
    needed = [
        wired[each.id].after(failure) for each in design.host_classes if each.id in set(classes)
    ]
    by_id = {network.id: network for network in design.networks}
    for network_id in dict.fromkeys(plan.migration.networks):
        way = _Way(design, plan.migration, assumed, by_id[network_id], needed)
        path = _path(way, demand)
        if path is not None:
            yield path


class _Way:
    """A network that migrations may take, with what decides how fast they are on it."""

    def __init__(
        self,
        design: Design,
        settings: MigrationSettings,
        assumed: Assumed,
        network: Network,
        wired: Sequence[Wiring],
    ) -> None:
        self.design = design
        self.settings = settings
        self.assumed = assumed
        self.network = network
        self.wired = wired
        self.release = releases()[design.cluster.release]
        self.teams = [team for wiring in wired if (team := wiring.carrying(network.id)) is not None]
        self.smb = settings.transport == "smb"
        self.rdma = self.smb and _has_rdma(self.teams, self.release)


def _path(way: _Way, demand: Demands) -> MigrationPath | None:
    if not way.teams or len(way.teams) < len(way.wired):
        return None
    profiles = []
    for wiring, team in zip(way.wired, way.teams, strict=True):
        rates = _class_profile(way, wiring, team, demand[wiring.host_class])
        if rates is None:
            return None
        profiles.append((wiring.host_class, rates))
    profile = MigrationProfile(
        tuple(profiles),
        way.settings.simultaneous,
        _physics(way),
        assumed_activity(way.design, way.assumed),
        save_rate(way.design, way.assumed),
    )
    return MigrationPath(way.network.id, profile)


def _class_profile(
    way: _Way, wiring: Wiring, team: TeamLinks, demand: Mapping[str, int]
) -> ClassProfile | None:
    """Return the rates of a class, None where there is nothing left for migrations."""
    jumbo = way.network.mtu >= JUMBO_MTU
    share = way.assumed.share("goodput_9000" if jumbo else "goodput_1500")
    rates = [link.mbps * BYTES_PER_S * share for link in team.links if link.mbps]
    loads = class_loads(way.design.networks, wiring, demand, way.settings.networks)
    taken = loads.demand_mbps[wiring.teams.index(team)]
    if way.network.role == "live_migration":
        taken -= demand[way.network.id]
    # Whether anything is left is told exactly, as the solver does: rounding must not decide it.
    if not rates or round(1000 * share) * team.capacity_mbps <= 1000 * taken:
        return None
    caps = [sum(rates) - taken * BYTES_PER_S]
    if team.switch and way.release.host_vnic_assumption and not way.rdma:
        caps.append(way.assumed.value(way.release.host_vnic_assumption) * BYTES_PER_S)
    if way.settings.transport == "compression":
        caps.append(compression_cap(way.assumed))
    if way.smb and (limit := _smb_limit_mbps(way, wiring)):
        caps.append(limit * BYTES_PER_S)
    cap = min(caps)
    if cap <= 0:
        return None
    leaves_by_all, arrives_by_all = members_used(
        team.team.kind, team.team.mode, team.team.algorithm, way.settings.transport
    )
    # Which member a single vPort or the primary is cannot be chosen: the slowest, to be safe.
    egress = tuple(rates) if leaves_by_all else (min(rates),)
    ingress = tuple(rates) if arrives_by_all else (min(rates),)
    return ClassProfile(egress, ingress, _binding(cap, egress), _binding(cap, ingress))


def compression_cap(assumed: Assumed) -> float:
    """Return what a host can compress, in bytes/s on the wire."""
    compressed = max(1, assumed.value("compression_host")) * assumed.share("compressed")
    return compressed * BYTES_PER_S


def _binding(cap: float, members: Sequence[float]) -> float | None:
    return cap if cap < sum(members) else None


def _smb_limit_mbps(way: _Way, wiring: Wiring) -> int:
    """Return the cap on live migration over SMB, 0 for none.

    The share of all NIC bandwidth came with the same update as the limit set on the cluster.
    """
    if way.settings.smb_limit_mbps is not None:
        return way.settings.smb_limit_mbps
    if way.release.limit_scope(hosts_limit=way.design.cluster.hosts_limit) == "host":
        return 0
    total = sum(team.capacity_mbps for team in wiring.teams)
    return total * way.assumed.value("smb_share") // 10_000


def _has_rdma(carrying: Sequence[TeamLinks], release: Release) -> bool:
    """Tell whether SMB Direct works: one RDMA protocol on every member of every class."""
    protocols = [
        set(link.model.rdma if link.model else ()) for team in carrying for link in team.links
    ]
    allowed = all(
        team.team.kind != "lbfo"
        and (release.rdma_on_switch or (team.team.kind == "single" and team.switch is None))
        for team in carrying
    )
    return allowed and bool(protocols) and bool(set.intersection(*protocols))


def _physics(way: _Way) -> Physics:
    # The same for all pairs of hosts, so as the class with the fewest members has it.
    ports = min(
        sum(bool(link.mbps) for link in team.links) if team.team.kind == "set" else 1
        for team in way.teams
    )
    return physics(way.assumed, way.release, way.settings.transport, None if way.rdma else ports)


def physics(
    assumed: Assumed, release: Release, transport: Transport, smb_ports: int | None
) -> Physics:
    """Return what holds of every migration by a transport.

    `smb_ports` are those that SMB spreads a migration over; None with RDMA, which has no ceiling.
    """
    smb = transport == "smb"
    stream: float | None = None
    if smb_ports is not None:
        stream = max(1, assumed.value(release.stream_assumption)) * BYTES_PER_S
        if smb:
            stream *= max(1, assumed.value("smb_connections")) * smb_ports
    compressed = transport == "compression"
    return Physics(
        max_passes=max(1, release.passes_max),
        stop_seconds=assumed.seconds("stop_copy"),
        setup_s=assumed.seconds("setup"),
        resume_s=assumed.seconds("resume"),
        start_interval_s=assumed.seconds("start_interval"),
        stream_bytes_per_s=stream,
        members_per_stream=None if smb else 1,
        compression_ratio=1 / assumed.share("compressed") if compressed else 1.0,
        reverse_cost=min(1000, assumed.value("reverse")) / 1000,
    )
