"""The instance as the solver sees it: integers and indexes, prepared before any model is built.

Whatever is a number of the field (rates, demands, needs of virtual functions) is asked of
`evaluation`, so that the solver and the judge cannot differ about it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from hvplanner.evaluation.sriov import count_vfs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hvplanner.evaluation.hostfailures import HostFailures
    from hvplanner.evaluation.needs import HostWants
    from hvplanner.evaluation.placement import Placement
    from hvplanner.evaluation.sriov import VfCount, VfPorts
    from hvplanner.model.design import Design
    from hvplanner.model.hardware import NicModel, RdmaProtocol
    from hvplanner.model.network import Network
    from hvplanner.model.plan import (
        HostPlan,
        PlacedVms,
        Team,
        TeamAlgorithm,
        TeamKind,
        TeamMode,
        Transport,
    )
    from hvplanner.model.releases import Release
    from hvplanner.model.targets import Targets
    from hvplanner.solver.scenarios import VfScenario


Way: TypeAlias = "tuple[Transport, int | None]"
"""A transport with its SMB limit in Mbit/s."""


@dataclass(frozen=True, slots=True)
class Link:
    """What a port of a NIC model runs at, and the fabrics (by index) where it does."""

    model: int
    rate_mbps: int
    fabrics: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """A way to team ports, with what the release says of it."""

    kind: TeamKind
    mode: TeamMode
    algorithm: TeamAlgorithm
    members_min: int
    members_max: int
    switch_needed: bool
    switch_possible: bool
    one_fabric_group: bool

    @property
    def sriov_possible(self) -> bool:
        """Tell whether a virtual switch on it can have SR-IOV."""
        return self.kind != "lbfo"


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be in a place for a card: a NIC model (index), bought or there already."""

    model: int
    owned: bool


@dataclass(frozen=True, slots=True)
class Place:
    """A place for a card in every host of a class, and what can be in it, owned cards first.

    A card that stays is the only choice of its place, which is not optional then.
    """

    choices: tuple[Choice, ...]
    optional: bool
    onboard: bool


@dataclass(frozen=True, slots=True)
class SlotLimit:
    """At most `count` cards of these NIC models (by index) fit into the slots of a host.

    Slots differ in their lanes only, so that what fits is nested: one limit for each width says
    all there is to say (Hall's condition).
    """

    count: int
    models: frozenset[int]


@dataclass(frozen=True, slots=True)
class ClassProblem:
    """What is to decide for the hosts of one class.

    `owned` counts the removable cards by NIC model (index): so many can be kept.
    `demand` is what each network has to carry in Mbit/s, in the order of the networks;
    `failed_demands` the same after host failures, where that is more.
    """

    id: str
    hosts: int
    places: tuple[Place, ...]
    slots: tuple[SlotLimit, ...]
    owned: Mapping[int, int]
    sriov_ready: bool
    demand: tuple[int, ...]
    failed_demands: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Fixed:
    """The classes whose plans the user took as they stand, and what they take and leave.

    `ports` and `paid` count the switch ports in use by (fabric, rate), all of them and those that
    cost something; `cost` is that of the cards. `usable` are the networks (by index) over which
    their hosts can migrate.
    """

    plans: tuple[HostPlan, ...]
    cost: int
    ports: Mapping[tuple[int, int], int]
    paid: Mapping[tuple[int, int], int]
    usable: frozenset[int]
    vf_ports: VfPorts
    headrooms: tuple[int, ...]
    """By live-migration order: the least free share in percent, below 0 where they fail."""

    def vfs(self, wish: HostWants) -> VfCount:
        """Return the VFs that a host of a fixed class owes and gives."""
        return count_vfs((wish,), self.vf_ports)


@dataclass(frozen=True, slots=True)
class Problem:
    """A whole instance. Indexes count into the tuples of their kind."""

    design: Design
    fingerprint: str
    placed: tuple[PlacedVms, ...]
    """The rows of every plan of the instance, by which `placement` is made."""
    placement: Placement
    release: Release
    targets: Targets
    models: tuple[NicModel, ...]
    links: tuple[Link, ...]
    shapes: tuple[Shape, ...]
    networks: tuple[Network, ...]
    goodput_permille: tuple[int, ...]
    """By network: share of a link's rate that is left for migration data."""
    share_floors: tuple[int, ...]
    """By network: the least percent of its team that is kept for it."""
    migration_rate_mbps: int
    """Least rate of a link that may carry migrations."""
    vm_networks: frozenset[int]
    guest_teams: frozenset[int]
    """Networks that may be on two virtual switches on a port each, so that guests team over them:
    that is how VMs with VFs survive the failure of a port where no team on a host lets VFs through.
    """
    vnic_limits: tuple[tuple[tuple[tuple[int, int], ...], int], ...]
    """Where a VM cannot have all its vNICs twice: how many it has by network of `guest_teams`, and
    how many more it can have."""
    protocols: tuple[tuple[int, tuple[RdmaProtocol, ...]], ...]
    """Where not all NICs with RDMA speak alike: by network that needs it, the protocols on one of
    which the hosts of all classes have to agree."""
    backup_groups: tuple[tuple[int, ...], ...]
    fabric_ports: tuple[tuple[tuple[int, int, int], ...], ...]
    """By fabric: (rate in Mbit/s, free ports, cost of one)."""
    fabric_groups: tuple[str, ...]
    classes: tuple[ClassProblem, ...]
    fixed: Fixed
    failures: tuple[HostFailures, ...]
    """All ways to lose as many hosts as must be survived, as far as that is known."""
    hosts: Mapping[str, int]
    """How many hosts each class has, by id."""
    teams_max: int
    orders: tuple[tuple[int, ...], ...]
    """Live-migration orders to choose from, those that differ: networks by index."""
    vf_scenarios: tuple[VfScenario, ...]
    transports: tuple[Transport, ...]
    smb_limits: tuple[int | None, ...]
    """Caps on live migration over SMB to choose from, in Mbit/s: None is what the release does
    by itself and the first choice, 0 is none."""
    simultaneous: tuple[int, ...]

    @property
    def ways(self) -> tuple[Way, ...]:
        """Return transports with their SMB limit: one choice, since no other has such a limit."""
        return tuple(
            (transport, limit)
            for transport in self.transports
            for limit in (self.smb_limits if transport == "smb" else (None,))
        )

    @property
    def rates(self) -> tuple[int, ...]:
        """Return the rates of links in Mbit/s, each once, in order."""
        return tuple(sorted({link.rate_mbps for link in self.links}))

    def link_of(self, model: int, fabric: int) -> int | None:
        """Return the index of the link type of a NIC model on a fabric, None without a link."""
        return next(
            (
                number
                for number, link in enumerate(self.links)
                if link.model == model and fabric in link.fabrics
            ),
            None,
        )

    def shape_of(self, team: Team) -> Shape:
        """Return the shape of a planned team. Raises StopIteration for one never chosen."""
        own = (team.kind, team.mode, team.algorithm)
        return next(each for each in self.shapes if (each.kind, each.mode, each.algorithm) == own)

    @property
    def vfs_max(self) -> int:
        """Return the most VFs any port can have."""
        return max((model.port_vfs_max for model in self.models), default=0)

    @property
    def members_max(self) -> int:
        """Return the most members any team can have."""
        most = max((model.ports for model in self.models), default=0)
        places = max((len(each.places) for each in self.classes), default=0)
        return min(most * places, max(shape.members_max for shape in self.shapes))
