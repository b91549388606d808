"""What a solver or a person decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from hvplanner.model.base import Id, Record, Ref
from hvplanner.model.units import COUNT, LARGEST, MONEY, MS, PERCENT, Count, Mbps, Ms, Percent, Unit

if TYPE_CHECKING:
    from collections.abc import Mapping

TeamKind = Literal["single", "lbfo", "set"]
TeamMode = Literal["switch_independent", "static", "lacp"]
TeamAlgorithm = Literal[
    "dynamic", "hyper_v_port", "transport_ports", "ip_addresses", "mac_addresses"
]
BandwidthMode = Literal["weight", "absolute", "none"]
Transport = Literal["tcp_ip", "compression", "smb"]
NetworkId = Annotated[Id, Ref("networks")]
ProofStatus = Literal["optimal", "feasible", "manual"]
GoalName = Literal[
    "cost",
    "ports",
    "drain_time",
    "headroom",
    "vms_placed",
    "restarts",
    "kept_apart",
    "vfs_reachable",
    "vfs_per_host",
    "overload",
    "moves",
    "host_load",
]
SIMULTANEOUS_MAX = 64
"""Most migrations at once that a plan can allow on a host."""

Simultaneous = Annotated[int, Field(ge=1, le=SIMULTANEOUS_MAX)]
GoalValue = Annotated[int, Field(ge=-LARGEST, le=LARGEST)]


class NicCount(Record):
    """Equal cards in every host of a class, those already installed included."""

    model: Annotated[Id, Ref("nic_models"), Field(title="NIC model")]
    count: Annotated[int, Field(ge=1, le=16, title="Cards")]


class Port(Record):
    """A port of a card, and the fabric it is cabled to. Cards count from 1 over `HostPlan.nics`."""

    card: Annotated[int, Field(ge=1, le=64, title="Card")]
    port: Annotated[int, Field(ge=1, le=8, title="Port")]
    fabric: Annotated[Id, Ref("fabrics"), Field(title="Fabric")]


class Team(Record):
    """Ports that act as one. `single` is one port without teaming."""

    id: Id
    kind: Annotated[TeamKind, Field(title="Teaming")]
    mode: Annotated[TeamMode, Field(title="Mode")] = "switch_independent"
    algorithm: Annotated[TeamAlgorithm, Field(title="Load balancing")] = "dynamic"
    ports: Annotated[tuple[Port, ...], Field(min_length=1, title="Ports")]


class VirtualSwitch(Record):
    """An external virtual switch on a team."""

    id: Id
    team: Annotated[Id, Ref("teams"), Field(title="Team")]
    sriov: Annotated[bool, Field(title="SR-IOV")] = False
    vfs_per_port: Annotated[Count, Field(title="VFs per port")] = 0
    bandwidth_mode: Annotated[BandwidthMode, Field(title="Minimum bandwidth")] = "weight"


class NetworkPlacement(Record):
    """A network on a team, with the share of its bandwidth that is kept for it."""

    network: Annotated[NetworkId, Field(title="Network")]
    team: Annotated[Id, Ref("teams"), Field(title="Team")]
    share_percent: Annotated[Percent, Field(title="Share")] = 0


class HostPlan(Record):
    """The network design of every host of a class."""

    host_class: Annotated[Id, Ref("host_classes"), Field(title="Host class")]
    nics: Annotated[tuple[NicCount, ...], Field(title="NICs")] = ()
    teams: Annotated[tuple[Team, ...], Field(title="Teams")] = ()
    switches: Annotated[tuple[VirtualSwitch, ...], Field(title="Virtual switches")] = ()
    placements: Annotated[tuple[NetworkPlacement, ...], Field(title="Networks")] = ()

    @property
    def cards(self) -> tuple[str, ...]:
        """Return the NIC model of each card, in the order in which `Port.card` counts them."""
        return tuple(nic.model for nic in self.nics for _ in range(nic.count))

    def team(self, team_id: Id) -> Team:
        """Return a team. Raises KeyError."""
        return {team.id: team for team in self.teams}[team_id]


class MigrationSettings(Record):
    """How the cluster migrates."""

    networks: Annotated[
        tuple[NetworkId, ...],
        Field(title="Live-migration networks", description="In order of preference."),
    ] = ()
    transport: Annotated[Transport, Field(title="Transport")] = "tcp_ip"
    simultaneous: Annotated[
        Simultaneous, Field(title="Simultaneous migrations", description="Per host.")
    ] = 2
    smb_limit_mbps: Annotated[
        Mbps | None,
        Field(
            title="SMB limit",
            description="Cap on live migration over SMB on a host; 0 is none, the release's own"
            " where left out.",
        ),
    ] = None


GOAL_UNITS: Mapping[GoalName, Unit] = {
    "cost": MONEY,
    "ports": COUNT,
    "drain_time": MS,
    "headroom": PERCENT,
    "vms_placed": COUNT,
    "restarts": COUNT,
    "kept_apart": COUNT,
    "vfs_reachable": COUNT,
    "vfs_per_host": COUNT,
    "overload": PERCENT,
    "moves": COUNT,
    "host_load": PERCENT,
}
"""The unit of each goal's value and bound; those from `vms_placed` on are goals of a placement."""


class GoalProof(Record):
    """One level of the lexicographic order: what was reached and what is proven possible.

    Both are in the goal's own unit; smaller is better except for headroom and restarts.
    """

    goal: Annotated[GoalName, Field(title="Goal")]
    value: Annotated[GoalValue, Field(title="Reached")]
    bound: Annotated[GoalValue, Field(title="Proven bound")]

    @property
    def gap(self) -> float:
        """Return |value - bound| relative to the value, 0 when both agree."""
        return (
            0.0
            if self.value == self.bound
            else abs(self.value - self.bound) / max(1, abs(self.value))
        )


class Proof(Record):
    """How far a plan is proven."""

    status: Annotated[ProofStatus, Field(title="Status")]
    goals: Annotated[tuple[GoalProof, ...], Field(title="Goals")] = ()
    placement: Annotated[
        tuple[GoalProof, ...],
        Field(
            title="Goals of the placement",
            description="Where VMs were placed too: before all others, which hold for it.",
        ),
    ] = ()
    solve_ms: Annotated[Ms, Field(title="Time to solve")] = 0
    engine: Annotated[str, Field(max_length=100, title="Engine")] = ""

    @property
    def every_goal(self) -> tuple[GoalProof, ...]:
        """Return the goals in the order in which they were pursued."""
        return self.placement + self.goals


class PlacedVms(Record):
    """VMs on a host: one by its id, or so many of a group, which are alike."""

    vm: Annotated[Id, Ref("vms"), Field(title="VM or VM group")]
    host: Annotated[Id, Ref("hosts"), Field(title="Host")]
    count: Annotated[Count, Field(ge=1, title="VMs")] = 1


class Plan(Record):
    """A decision on every host class and on the cluster, and the design it was made for."""

    fingerprint: Annotated[
        str,
        Field(
            max_length=64,
            title="Fingerprint",
            description="Of the design without plan and variants.",
        ),
    ] = ""
    hosts: Annotated[tuple[HostPlan, ...], Field(title="Host classes")] = ()
    migration: Annotated[MigrationSettings, Field(title="Live migration")] = MigrationSettings()
    placement: Annotated[
        tuple[PlacedVms, ...],
        Field(
            title="Placement",
            description="Where VMs run; those not named stay on their host or are spread by"
            " memory.",
        ),
    ] = ()
    proof: Annotated[Proof, Field(title="Proof")] = Proof(status="manual")
