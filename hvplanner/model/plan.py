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

    model: Annotated[
        Id,
        Ref("nic_models"),
        Field(
            title="NIC model",
            description="What the cards are, of the built-in catalogue or your own models.",
        ),
    ]
    count: Annotated[
        int,
        Field(
            ge=1,
            le=16,
            title="Cards",
            description="Equal cards in every host of the class, installed ones included.",
        ),
    ]


class Port(Record):
    """A port of a card, and the fabric it is cabled to. Cards count from 1 over `HostPlan.nics`."""

    card: Annotated[
        int,
        Field(
            ge=1,
            le=64,
            title="Card",
            description="Counted from 1 over all cards of the host, as they are listed.",
        ),
    ]
    port: Annotated[int, Field(ge=1, le=8, title="Port", description="Counted from 1 on the card.")]
    fabric: Annotated[
        Id,
        Ref("fabrics"),
        Field(title="Fabric", description="The switch that the port is cabled to."),
    ]


class Team(Record):
    """Ports that act as one. `single` is one port without teaming."""

    id: Id
    kind: Annotated[
        TeamKind,
        Field(
            title="Teaming",
            description="Ports that act as one: teamed by Windows, embedded in the virtual"
            " switch, or one alone.",
        ),
    ]
    mode: Annotated[
        TeamMode,
        Field(
            title="Mode",
            description="Whether the switch takes part. Only a team that it takes part in gets"
            " all inbound traffic spread.",
        ),
    ] = "switch_independent"
    algorithm: Annotated[
        TeamAlgorithm,
        Field(
            title="Load balancing",
            description="How traffic is spread over the ports. One connection stays on one port"
            " at a time.",
        ),
    ] = "dynamic"
    ports: Annotated[
        tuple[Port, ...],
        Field(
            min_length=1,
            title="Ports",
            description="Which ports it is made of. They should be alike and go to several"
            " switches.",
        ),
    ]


class VirtualSwitch(Record):
    """An external virtual switch on a team."""

    id: Id
    team: Annotated[
        Id,
        Ref("teams"),
        Field(
            title="Team",
            description="The team or port it is on. A team by Windows below it hides SR-IOV.",
        ),
    ]
    sriov: Annotated[
        bool,
        Field(
            title="SR-IOV",
            description="Set when the switch is made, and never after: whether its VMs can have"
            " VFs.",
        ),
    ] = False
    vfs_per_port: Annotated[
        Count,
        Field(
            title="VFs per port",
            description="Virtual functions that each of its ports is set to have.",
        ),
    ] = 0
    bandwidth_mode: Annotated[
        BandwidthMode,
        Field(
            title="Minimum bandwidth",
            description="How shares are held; a switch with SR-IOV holds none on most releases.",
        ),
    ] = "weight"


class NetworkPlacement(Record):
    """A network on a team, with the share of its bandwidth that is kept for it."""

    network: Annotated[NetworkId, Field(title="Network", description="Which network it is.")]
    team: Annotated[Id, Ref("teams"), Field(title="Team", description="The team that carries it.")]
    share_percent: Annotated[
        Percent,
        Field(
            title="Share",
            description="Of the team's bandwidth that is kept for it when others want all; 0 for"
            " none.",
        ),
    ] = 0


class HostPlan(Record):
    """The network design of every host of a class."""

    host_class: Annotated[
        Id,
        Ref("host_classes"),
        Field(title="Host class", description="All hosts of the class get this plan."),
    ]
    nics: Annotated[
        tuple[NicCount, ...],
        Field(title="NICs", description="All cards of every host, installed ones included."),
    ] = ()
    teams: Annotated[
        tuple[Team, ...],
        Field(title="Teams", description="Ports that act as one, and ports alone."),
    ] = ()
    switches: Annotated[
        tuple[VirtualSwitch, ...],
        Field(title="Virtual switches", description="Virtual switches, each on a team."),
    ] = ()
    placements: Annotated[
        tuple[NetworkPlacement, ...],
        Field(
            title="Networks",
            description="Which team carries which network, and the share that is kept for it.",
        ),
    ] = ()

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
    transport: Annotated[
        Transport,
        Field(
            title="Transport", description="What live migrations go over, the same on every host."
        ),
    ] = "tcp_ip"
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

    goal: Annotated[
        GoalName,
        Field(
            title="Goal",
            description="What was improved on this level; levels before it stay as good as they"
            " are.",
        ),
    ]
    value: Annotated[GoalValue, Field(title="Reached", description="By the plan.")]
    bound: Annotated[
        GoalValue,
        Field(
            title="Proven bound",
            description="What no plan can be better than. Equal to the value, it is proven.",
        ),
    ]

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

    status: Annotated[
        ProofStatus,
        Field(
            title="Status", description="Proven best, the best found in its time, or made by hand."
        ),
    ]
    goals: Annotated[
        tuple[GoalProof, ...],
        Field(
            title="Goals",
            description="What was reached on each level, and what is proven possible.",
        ),
    ] = ()
    placement: Annotated[
        tuple[GoalProof, ...],
        Field(
            title="Goals of the placement",
            description="Where VMs were placed too: before all others, which hold for it.",
        ),
    ] = ()
    solve_ms: Annotated[
        Ms, Field(title="Time to solve", description="From the start of the search to its end.")
    ] = 0
    engine: Annotated[
        str,
        Field(
            max_length=100,
            title="Engine",
            description="The program that proved it, with its version.",
        ),
    ] = ""

    @property
    def every_goal(self) -> tuple[GoalProof, ...]:
        """Return the goals in the order in which they were pursued."""
        return self.placement + self.goals


class PlacedVms(Record):
    """VMs on a host: one by its id, or so many of a group, which are alike."""

    vm: Annotated[
        Id,
        Ref("vms"),
        Field(title="VM or VM group", description="A VM, or a group whose VMs are alike."),
    ]
    host: Annotated[Id, Ref("hosts"), Field(title="Host", description="Where it runs by the plan.")]
    count: Annotated[
        Count, Field(ge=1, title="VMs", description="How many of a group; 1 for a VM of its own.")
    ] = 1


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
    hosts: Annotated[
        tuple[HostPlan, ...],
        Field(title="Host classes", description="What was decided for the hosts of each class."),
    ] = ()
    migration: Annotated[
        MigrationSettings, Field(title="Live migration", description="How the cluster migrates.")
    ] = MigrationSettings()
    placement: Annotated[
        tuple[PlacedVms, ...],
        Field(
            title="Placement",
            description="Where VMs run; those not named stay on their host or are spread by"
            " memory.",
        ),
    ] = ()
    proof: Annotated[
        Proof, Field(title="Proof", description="How far it is proven that no plan is better.")
    ] = Proof(status="manual")
