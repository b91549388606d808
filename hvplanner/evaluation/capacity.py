"""What ports, teams and networks can carry, and what is asked of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from hvplanner.evaluation.needs import demand_rows, demand_rows_with
from hvplanner.model.catalogue import catalogue
from hvplanner.model.memo import LatestMemo, Memo, remembering

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

    from hvplanner.evaluation.needs import Restarted
    from hvplanner.evaluation.placement import Placement
    from hvplanner.model.design import Design
    from hvplanner.model.hardware import NicModel
    from hvplanner.model.network import Network
    from hvplanner.model.plan import HostPlan, Plan, Port, Team, VirtualSwitch

BACKUP_ROLES = (("live_migration", "cluster"), ("storage",))
"""Networks of these roles stand in for each other: CSV and live-migration networks are each
other's backup, and storage paths are. All other networks have to stay up themselves."""


@dataclass(frozen=True, slots=True)
class Failure:
    """What has failed, on every host at once: hosts of a class are built alike.

    Cards are (host class, card), ports (host class, card, port).
    """

    fabrics: frozenset[str] = frozenset()
    cards: frozenset[tuple[str, int]] = frozenset()
    ports: frozenset[tuple[str, int, int]] = frozenset()


NOTHING_FAILED = Failure()


@dataclass(frozen=True, slots=True)
class Link:
    """A cabled port. `mbps` is 0 where it cannot link or does not exist."""

    card: int
    port: int
    fabric: str
    mbps: int
    model: NicModel | None


@dataclass(frozen=True, slots=True)
class TeamLinks:
    """A team with those of its links that work, and the networks and switch on it."""

    team: Team
    links: tuple[Link, ...]
    networks: tuple[str, ...]
    switch: VirtualSwitch | None

    @property
    def capacity_mbps(self) -> int:
        """Return the sum of the links' rates."""
        return sum(link.mbps for link in self.links)


@dataclass(frozen=True, slots=True)
class Wiring:
    """How every host of a class is connected."""

    host_class: str
    teams: tuple[TeamLinks, ...]

    def carrying(self, network: str) -> TeamLinks | None:
        """Return the team a network is on, the first where it is on two."""
        return next((each for each in self.teams if network in each.networks), None)

    def working(self, network: str) -> tuple[TeamLinks, ...]:
        """Return the teams of a network that have a working link."""
        return tuple(
            each for each in self.teams if network in each.networks and each.capacity_mbps > 0
        )

    def guest_teams(self) -> tuple[tuple[str, int], ...]:
        """Return the networks on several virtual switches, over which guests team, and how many."""
        counts = Counter(name for team in self.teams if team.switch for name in team.networks)
        return tuple((name, count) for name, count in sorted(counts.items()) if count > 1)

    def reaches(self, network: str) -> bool:
        """Tell whether a network is on a team with a working link."""
        return bool(self.working(network))

    def after(self, failure: Failure) -> Wiring:
        """Return the same with the links gone that a failure takes."""
        if failure == NOTHING_FAILED:
            return self
        return replace(
            self,
            teams=tuple(
                replace(
                    each, links=tuple(link for link in each.links if self._works(link, failure))
                )
                for each in self.teams
            ),
        )

    def _works(self, link: Link, failure: Failure) -> bool:
        return (
            link.fabric not in failure.fabrics
            and (self.host_class, link.card) not in failure.cards
            and (self.host_class, link.card, link.port) not in failure.ports
        )


@dataclass(frozen=True, slots=True)
class ClassLoads:
    """What is asked of every team of a host class, and which networks nothing carries."""

    demand_mbps: tuple[int, ...]
    """In the order of `Wiring.teams`."""
    unreachable: tuple[str, ...]


Demands = dict[str, dict[str, int]]
"""Mbit/s by host class and network."""


def link_mbps(design: Design, port: Port, nic_model: NicModel | None) -> int:
    """Return the rate a port links at: the fastest its fabric offers up to its own speed.

    0 where the fabric has no such port, or there is no such port on the card.
    """
    fabric = next((each for each in design.fabrics if each.id == port.fabric), None)
    if fabric is None or nic_model is None or port.port > nic_model.ports:
        return 0
    return fabric.link_mbps(nic_model.speed_mbps)


def cards(host_plan: HostPlan, models: Mapping[str, NicModel]) -> tuple[NicModel, ...]:
    """Return the model of each card of a host, in the order in which `Port.card` counts."""
    return tuple(models[each] for each in host_plan.cards)


def wire(design: Design, host_plan: HostPlan, models: Mapping[str, NicModel]) -> Wiring:
    """Return how every host of a plan's class is connected."""
    built = cards(host_plan, models)
    switches = {each.team: each for each in reversed(host_plan.switches)}
    teams = []
    for team in host_plan.teams:
        links = []
        for port in team.ports:
            model = built[port.card - 1] if port.card <= len(built) else None
            rate = link_mbps(design, port, model)
            links.append(Link(port.card, port.port, port.fabric, rate, model))
        networks = tuple(
            dict.fromkeys(each.network for each in host_plan.placements if each.team == team.id)
        )
        teams.append(TeamLinks(team, tuple(links), networks, switches.get(team.id)))
    return Wiring(host_plan.host_class, tuple(teams))


_wirings: Memo[dict[str, Wiring]] = Memo()


def wirings(design: Design, plan: Plan) -> dict[str, Wiring]:
    """Return the wiring of every host class; one that the plan leaves out has no teams."""
    parts = (design.host_classes, design.fabrics, design.nic_models, plan)
    return _wirings.get(parts, lambda: _wire_all(design, plan))


def _wire_all(design: Design, plan: Plan) -> dict[str, Wiring]:
    models = catalogue(design.nic_models)
    planned = {each.host_class: each for each in reversed(plan.hosts)}
    return {
        each.id: wire(design, planned[each.id], models)
        if each.id in planned
        else Wiring(each.id, ())
        for each in design.host_classes
    }


def demands(design: Design, placement: Placement) -> Demands:
    """Return what every network has to carry on the busiest host of every class, in Mbit/s.

    The demand of the network itself plus that of all vNICs on it. The busiest host is taken for
    each network by itself.
    """
    return total_demands(design, vm_demands(placement))


def total_demands(design: Design, asked: Demands) -> Demands:
    """Return what vNICs ask with the demand of the networks themselves on top."""
    return {
        each.id: {
            network.id: network.demand_mbps + asked.get(each.id, {}).get(network.id, 0)
            for network in design.networks
        }
        for each in design.host_classes
    }


@remembering(8)
def vm_demands(placement: Placement) -> Demands:
    """Return what vNICs ask of every network on the busiest host of every class, in Mbit/s."""
    return _busiest(placement, range(len(placement.hosts)), demand_rows(placement))


def busiest_with(placement: Placement, restarted: Restarted) -> Demands:
    """Return the same of the hosts that are left, once VMs have restarted there."""
    return _busiest(placement, restarted, demand_rows_with(placement, restarted))


def _busiest(
    placement: Placement, hosts: Container[int], rows: Mapping[str, Sequence[int]]
) -> Demands:
    most: Demands = {}
    for host_class, members in placement.members.items():
        there = [number for number in members if number in hosts]
        if there:
            most[host_class] = {
                network: max(map(row.__getitem__, there)) for network, row in rows.items()
            }
    return most


def class_loads(
    networks: Sequence[Network],
    wiring: Wiring,
    demand: Mapping[str, int],
    order: Sequence[str],
    failure: Failure = NOTHING_FAILED,
) -> ClassLoads:
    """Return the demand on every team of a class after a failure.

    A network that has lost its team and has a backup (`BACKUP_ROLES`) moves its demand to it: to
    the first of the live-migration `order`, else of the design, that is reached. One without is
    unreachable, as is one that the plan puts on no team.
    """
    known = _routes.get(
        (wiring.host_class, failure),
        (networks, wiring, order),
        lambda: _routed(networks, wiring, order, failure),
    )
    asked: Counter[str] = Counter()
    for network, teams in known.carried:
        for team in teams:
            asked[team] += -(-demand[network] // len(teams))
    return ClassLoads(tuple(asked[each.team.id] for each in wiring.teams), known.unreachable)


class _Routed(NamedTuple):
    """Where the networks of a class go after a failure, whatever they carry."""

    carried: tuple[tuple[str, tuple[str, ...]], ...]
    """The teams that carry each network. On two for guest teaming, each carries half; one that is
    left carries it all."""
    unreachable: tuple[str, ...]


_routes: LatestMemo[tuple[str, Failure], _Routed] = LatestMemo()


def _routed(
    networks: Sequence[Network], wiring: Wiring, order: Sequence[str], failure: Failure
) -> _Routed:
    left = wiring.after(failure)
    reached = [network.id for network in networks if left.reaches(network.id)]
    roles = {network.id: network.role for network in networks}
    carried: list[tuple[str, tuple[str, ...]]] = []
    unreachable: list[str] = []
    for network in networks:
        carrier: str | None = network.id
        if network.id not in reached:
            group = next((roles_ for roles_ in BACKUP_ROLES if network.role in roles_), ())
            candidates = [*(each for each in order if each in reached), *reached]
            placed = wiring.carrying(network.id) is not None
            carrier = next((each for each in candidates if placed and roles[each] in group), None)
        if carrier is None:
            unreachable.append(network.id)
            continue
        carried.append((network.id, tuple(each.team.id for each in left.working(carrier))))
    return _Routed(tuple(carried), tuple(unreachable))


def headroom_percent(demand_mbps: int, capacity_mbps: int) -> int:
    """Return the free share of a team, at least -10 000; 100 where nothing is asked."""
    if not demand_mbps:
        return 100
    if not capacity_mbps:
        return -10_000
    return max(-10_000, (capacity_mbps - demand_mbps) * 100 // capacity_mbps)
