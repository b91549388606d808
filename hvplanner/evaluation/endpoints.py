"""From a plan to what the simulation needs: the rates of every host class, and the physics.

A `MigrationProfile` holds all that drain times depend on beside where the VMs are. Two plans of
equal profile have equal drain times, whatever else differs; profiles can be hashed and compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.evaluation.capacity import NOTHING_FAILED, class_loads, wirings
from hvplanner.model.releases import releases
from hvplanner.simulation import Endpoint, Physics

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

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

    def of(self, host_class: str) -> ClassProfile:
        """Return the rates of a class. Raises KeyError for one without hosts."""
        return dict(self.classes)[host_class]


@dataclass(frozen=True, slots=True)
class MigrationPath:
    """A live-migration network and the profile of migrations over it."""

    network: str
    profile: MigrationProfile


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
    if algorithm == "hyper_v_port":
        return False, False
    return True, kind == "lbfo" and mode != "switch_independent"


def usable_networks(
    design: Design,
    plan: Plan,
    demand: Demands,
    assumed: Assumed,
    classes: Iterable[str],
    failure: Failure = NOTHING_FAILED,
) -> tuple[MigrationPath, ...]:
    """Return the live-migration networks that work, in the plan's order of preference.

    One works that has bandwidth left in and out of every host class given. The first is used;
    where it fails, the second; and so on. Migrations take what the demands of all networks leave
    of a team: its capacity times the goodput, less those. A live-migration network's own demand
    is the migrations themselves and is not taken off. `failure` is what has failed on all hosts.
    """
    release = releases()[design.cluster.release]
    wired = wirings(design, plan)
    needed = [
        wired[each.id].after(failure) for each in design.host_classes if each.id in set(classes)
    ]
    by_id = {network.id: network for network in design.networks}
    paths = []
    for network_id in dict.fromkeys(plan.migration.networks):
        network = by_id[network_id]
        teams = [(wiring, wiring.carrying(network_id)) for wiring in needed]
        carrying = [team for _, team in teams if team is not None]
        if not carrying or len(carrying) < len(teams):
            continue
        rdma = _has_rdma(carrying, plan.migration.transport, release)
        profiles = tuple(
            (
                wiring.host_class,
                _class_profile(
                    design, plan.migration, release, assumed, network, wiring, team,
                    demand[wiring.host_class], rdma=rdma,
                ),
            )
            for wiring, team in zip(needed, carrying, strict=True)
        )  # fmt: skip
        found = [(key, profile) for key, profile in profiles if profile is not None]
        if len(found) == len(profiles):
            physics = _physics(plan.migration, release, assumed, carrying, rdma=rdma)
            profile = MigrationProfile(tuple(found), plan.migration.simultaneous, physics)
            paths.append(MigrationPath(network_id, profile))
    return tuple(paths)


def _class_profile(
    design: Design,
    settings: MigrationSettings,
    release: Release,
    assumed: Assumed,
    network: Network,
    wiring: Wiring,
    team: TeamLinks,
    demand: Mapping[str, int],
    *,
    rdma: bool,
) -> ClassProfile | None:
    """Return the rates of a class, None where there is nothing left for migrations."""
    share = assumed.share("goodput_9000" if network.mtu >= JUMBO_MTU else "goodput_1500")
    rates = [link.mbps * BYTES_PER_S * share for link in team.links if link.mbps]
    loads = class_loads(design.networks, wiring, demand, settings.networks)
    taken = loads.demand_mbps[wiring.teams.index(team)]
    if network.role == "live_migration":
        taken -= demand[network.id]
    left = sum(rates) - taken * BYTES_PER_S
    if not rates or left <= 0:
        return None
    caps = [left]
    if team.switch and release.host_vnic_assumption and not rdma:
        caps.append(assumed.value(release.host_vnic_assumption) * BYTES_PER_S)
    if settings.transport == "smb":
        limit = _smb_limit_mbps(design, settings, release, assumed, wiring)
        caps += [limit * BYTES_PER_S] if limit else []
    cap = min(caps)
    if cap <= 0:
        return None
    leaves_by_all, arrives_by_all = members_used(
        team.team.kind, team.team.mode, team.team.algorithm, settings.transport
    )
    # Which member a single vPort or the primary is cannot be chosen: the slowest, to be safe.
    egress = tuple(rates) if leaves_by_all else (min(rates),)
    ingress = tuple(rates) if arrives_by_all else (min(rates),)
    return ClassProfile(egress, ingress, _binding(cap, egress), _binding(cap, ingress))


def _binding(cap: float, members: Sequence[float]) -> float | None:
    return cap if cap < sum(members) else None


def _smb_limit_mbps(
    design: Design,
    settings: MigrationSettings,
    release: Release,
    assumed: Assumed,
    wiring: Wiring,
) -> int:
    """Return the cap on live migration over SMB, 0 for none.

    The share of all NIC bandwidth came with the same update as the limit set on the cluster.
    """
    if settings.smb_limit_mbps is not None:
        return settings.smb_limit_mbps
    has_share = release.simultaneous_scope == "cluster" and not (
        design.cluster.hosts_limit and release.id == "2022"
    )
    if not has_share:
        return 0
    total = sum(team.capacity_mbps for team in wiring.teams)
    return total * assumed.value("smb_share") // 10_000


def _has_rdma(carrying: Sequence[TeamLinks], transport: Transport, release: Release) -> bool:
    """Tell whether SMB Direct works: one RDMA protocol on every member of every class."""
    if transport != "smb":
        return False
    protocols = [
        set(link.model.rdma if link.model else ()) for team in carrying for link in team.links
    ]
    allowed = all(
        team.team.kind != "lbfo"
        and (release.rdma_on_switch or (team.team.kind == "single" and team.switch is None))
        for team in carrying
    )
    return allowed and bool(protocols) and bool(set.intersection(*protocols))


def _physics(
    settings: MigrationSettings,
    release: Release,
    assumed: Assumed,
    carrying: Sequence[TeamLinks],
    *,
    rdma: bool,
) -> Physics:
    smb = settings.transport == "smb"
    stream: float | None = None
    if not rdma:
        stream = max(1, assumed.value(release.stream_assumption)) * BYTES_PER_S
        if smb:
            # The same for all pairs of hosts, so as the class with the fewest members has it.
            ports = min(
                sum(bool(link.mbps) for link in team.links) if team.team.kind == "set" else 1
                for team in carrying
            )
            stream *= max(1, assumed.value("smb_connections")) * ports
    compressed = settings.transport == "compression"
    return Physics(
        max_passes=max(1, release.passes_max),
        stop_seconds=assumed.seconds("stop_copy"),
        setup_s=assumed.seconds("setup"),
        resume_s=assumed.seconds("resume"),
        stream_bytes_per_s=stream,
        members_per_stream=None if smb else 1,
        compression_ratio=1 / assumed.share("compressed") if compressed else 1.0,
        reverse_cost=min(1000, assumed.value("reverse")) / 1000,
    )
