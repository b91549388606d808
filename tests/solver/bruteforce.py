"""Finds the best plan of a very small design by trying all of them, with the judge alone.

It shares no code with the solver. The decision space is the documented one: every network on one
team, every team with a network and with ports of one NIC model (LBFO: of one speed), the shapes
of the release that are worth considering, several networks on a single port only over a virtual
switch.
"""

from __future__ import annotations

from collections import Counter
from itertools import (
    combinations_with_replacement,
    groupby,
    pairwise,
    permutations,
    product,
)
from typing import TYPE_CHECKING

from hvplanner import rules
from hvplanner.evaluation import evaluate
from hvplanner.evaluation.capacity import wirings
from hvplanner.evaluation.cost import bill
from hvplanner.evaluation.placement import place
from hvplanner.model.catalogue import catalogue
from hvplanner.model.plan import (
    HostPlan,
    MigrationSettings,
    NetworkPlacement,
    NicCount,
    Plan,
    Port,
    Team,
    VirtualSwitch,
)
from hvplanner.model.releases import Release, releases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.design import Design
    from hvplanner.model.hardware import HostClass

Goals = tuple[int, int, int, int]
"""Cost, ports, slowest drain in ms, headroom in percent with its sign turned: smaller is better."""

NEVER = 10**9
"""The time of a drain that cannot be done."""

Seat = tuple[int, str] | None
"""Team and fabric of a port, None where it is not used."""


def best_goals(design: Design) -> Goals | None:
    """Return the goals of the best plan that meets all targets; None where there is none."""
    placement = place(design)
    cabled = []
    for hosts in product(*(list(_cablings(design, each)) for each in design.host_classes)):
        plan = Plan(hosts=hosts)
        made = bill(design, plan, wirings(design, plan), placement)
        if not made.shortages:
            cabled.append((made.total, made.ports, hosts))
    cabled.sort(key=lambda each: each[:2])
    for (cost, ports), rows in groupby(cabled, key=lambda each: each[:2]):
        found = [
            (cost, ports, *times)
            for _, _, hosts in rows
            for plan in _completions(design, hosts)
            if (times := _judged(design, plan)) is not None
        ]
        if found:
            return min(found)
    return None


def best_front(design: Design, *, of_headroom: bool = False) -> list[tuple[int, int]]:
    """Return cost and drain time in ms (or headroom in percent) of all plans that none beats.

    The cheapest first.
    """
    placement = place(design)
    found: dict[int, int] = {}
    for hosts in product(*(list(_cablings(design, each)) for each in design.host_classes)):
        made = bill(design, Plan(hosts=hosts), wirings(design, Plan(hosts=hosts)), placement)
        for plan in _completions(design, hosts) if not made.shortages else ():
            times = _judged(design, plan)
            if times is not None and times[0] != NEVER:
                value = times[1] if of_headroom else times[0]
                found[made.total] = min(value, found.get(made.total, value))
    front: list[tuple[int, int]] = []
    for cost in sorted(found):
        if not front or found[cost] < front[-1][1]:
            front.append((cost, found[cost]))
    return [(cost, -value) for cost, value in front] if of_headroom else front


def _judged(design: Design, plan: Plan) -> tuple[int, int] | None:
    if any(finding.severity == "error" for finding in rules.check(design, plan)):
        return None
    evaluation = evaluate(design, plan)
    if not evaluation.meets_targets:
        return None
    times = [drain.duration_ms for drain in evaluation.drains if not drain.fallback]
    slowest = max((time if time is not None else NEVER for time in times), default=0)
    return slowest, -evaluation.headroom_percent


def _cablings(design: Design, host_class: HostClass) -> Iterator[HostPlan]:
    """Yield all ways to buy cards, to cable them into teams and to place the networks."""
    models = catalogue(design.nic_models)
    stays = [nic for nic in host_class.nics if nic.onboard or host_class.nic_policy != "replace"]
    free = design.choices.cards_max - sum(nic.count for nic in stays)
    names = sorted({*(design.choices.nic_models or ()), *(each.model for each in host_class.nics)})
    for bought in range(0 if host_class.nic_policy == "keep" else max(0, free), -1, -1):
        for chosen in combinations_with_replacement(names, bought):
            wanted = Counter(chosen)
            there = Counter({nic.model: nic.count for nic in host_class.nics})
            if any(
                count > there[name]
                for name, count in wanted.items()
                if name not in (design.choices.nic_models or ())
            ):
                continue
            for nic in stays:
                wanted[nic.model] += nic.count
            nics = tuple(NicCount(model=name, count=wanted[name]) for name in sorted(wanted))
            cards = [nic.model for nic in nics for _ in range(nic.count)]
            for teams, groups in _partitions(design):
                yield from (
                    HostPlan(
                        host_class=host_class.id,
                        nics=nics,
                        teams=made,
                        placements=tuple(
                            NetworkPlacement(network=network.id, team=f"t{groups[at]}")
                            for at, network in enumerate(design.networks)
                        ),
                    )
                    for made in _teams(design, cards, teams, [models[each].ports for each in cards])
                )


def _partitions(design: Design) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Yield numbers of teams and the team of each network, each partition once."""
    count = len(design.networks)
    for teams in range(1, min(count, design.choices.teams_max) + 1):
        for groups in product(range(teams), repeat=count):
            firsts = list(dict.fromkeys(groups))
            if firsts == list(range(teams)):
                yield teams, groups


def _teams(
    design: Design, cards: list[str], teams: int, ports: list[int]
) -> Iterator[tuple[Team, ...]]:
    """Yield all ways to seat the ports of cards in teams on fabrics; equal ports count once."""
    seats: list[Seat] = [
        None,
        *((team, fabric.id) for team in range(teams) for fabric in design.fabrics),
    ]
    numbered = list(enumerate(seats))
    for rows in product(*(combinations_with_replacement(numbered, each) for each in ports)):
        keys = [(card, tuple(at for at, _ in row)) for card, row in zip(cards, rows, strict=True)]
        if any(one[0] == other[0] and one[1] > other[1] for one, other in pairwise(keys)):
            continue
        members: dict[int, list[Port]] = {team: [] for team in range(teams)}
        for card, row in enumerate(rows, 1):
            for port, (_, seat) in enumerate(row, 1):
                if seat is not None:
                    members[seat[0]].append(Port(card=card, port=port, fabric=seat[1]))
        if all(members.values()):
            yield tuple(
                Team(id=f"t{team}", kind="single", ports=tuple(members[team]))
                for team in range(teams)
            )


def _completions(design: Design, hosts: tuple[HostPlan, ...]) -> Iterator[Plan]:
    """Yield all plans with this cabling: shapes, switches, VFs, order, transport, limit."""
    release = releases()[design.cluster.release]
    choices = design.choices
    orders = _orders(design)
    transports = (choices.transport,) if choices.transport else release.transports
    limits = (
        (choices.simultaneous,)
        if choices.simultaneous
        else range(1, min(choices.simultaneous_max, release.simultaneous_max) + 1)
    )
    for shaped in product(*(list(_shaped(design, release, each)) for each in hosts)):
        for order, transport, limit in product(orders, transports, limits):
            settings = MigrationSettings(networks=order, transport=transport, simultaneous=limit)
            yield Plan(hosts=shaped, migration=settings)


def _orders(design: Design) -> list[tuple[str, ...]]:
    if design.choices.migration_networks is not None:
        return [design.choices.migration_networks]
    roles = {each.id: each.role for each in design.networks}
    carriers = [each.id for each in design.networks if each.live_migration]
    found = []
    for order in permutations(carriers):
        ranks = [("live_migration", "", "cluster").index(roles[each]) for each in order]
        if ranks == sorted(ranks):
            found.append(order)
    return found


def _shaped(design: Design, release: Release, host: HostPlan) -> Iterator[HostPlan]:
    riders = Counter(placement.team for placement in host.placements)
    wanted = design.targets.vf_percent or design.targets.vf_failure_percent
    options: list[list[tuple[Team, VirtualSwitch | None]]] = []
    for team in host.teams:
        here: list[tuple[Team, VirtualSwitch | None]] = []
        for shaped in _shapes(release, team):
            plain = VirtualSwitch(id=f"s{team.id}", team=team.id)
            if shaped.kind != "single" or riders[team.id] == 1:
                here.append((shaped, None))
            if shaped.kind != "lbfo" or not release.has_set:
                here.append((shaped, plain))
            if wanted and shaped.kind != "lbfo":
                here += [
                    (
                        shaped,
                        VirtualSwitch(
                            id=f"s{team.id}",
                            team=team.id,
                            sriov=True,
                            vfs_per_port=vfs,
                            bandwidth_mode="none",
                        ),
                    )
                    for vfs in range(1, 9)
                ]
        options.append(here)
    for chosen in product(*options):
        yield host.model_copy(
            update={
                "teams": tuple(team for team, _ in chosen),
                "switches": tuple(switch for _, switch in chosen if switch),
            }
        )


def _shapes(release: Release, team: Team) -> Iterator[Team]:
    if len(team.ports) == 1:
        yield team
        return
    for algorithm in release.set_algorithms:
        yield team.model_copy(update={"kind": "set", "algorithm": algorithm})
    hashing = "dynamic" if "dynamic" in release.lbfo_algorithms else "transport_ports"
    for mode in ("switch_independent", "lacp"):
        yield team.model_copy(update={"kind": "lbfo", "mode": mode, "algorithm": hashing})
