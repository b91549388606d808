"""Finds the best plan of a very small design by trying all of them, with the judge alone.

It shares no code with the solver. The decision space is the documented one: every network on one
team, or a VM network on two where guests team to have VFs, every team with a network and with ports
of one NIC model (LBFO: of one speed), the shapes of the release that are worth considering, several
networks on a single port only over a virtual switch.
"""

from __future__ import annotations

from collections import Counter
from itertools import (
    combinations,
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
from hvplanner.evaluation.drains import distinct_drains, drain_times, migration_paths, path_used
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
    from hvplanner.model.network import Network

Goals = tuple[int, int, int, int]
"""Cost, ports, slowest drain in ms, headroom in percent with its sign turned: smaller is better."""

NEVER = 10**9
"""The time of a drain that cannot be done."""

Seat = tuple[int, str] | None
"""Team and fabric of a port, None where it is not used."""


def best_goals(design: Design) -> Goals | None:
    """Return the goals of the best plan that meets all targets; None where there is none."""
    bills = sorted(_bills(design), key=lambda each: each[:2])
    for (cost, ports), rows in groupby(bills, key=lambda each: each[:2]):
        best: tuple[int, int] | None = None
        for _, _, cablings in rows:
            for hosts in product(*cablings):
                for plan in completions(design, hosts):
                    if not _too_slow(design, plan, best and best[0]):
                        best = min(filter(None, (best, _judged(design, plan))), default=None)
        if best is not None:
            return (cost, ports, *best)
    return None


def _bills(design: Design) -> Iterator[tuple[int, int, tuple[list[HostPlan], ...]]]:
    """Yield cost, ports and the cablings of each class, together for all that use the same."""
    placement, budget = place(design), design.targets.budget
    by_use = []
    for host_class in design.host_classes:
        alike: dict[object, list[HostPlan]] = {}
        for host in host_plans(design, host_class):
            ports = sorted((port.card, port.fabric) for team in host.teams for port in team.ports)
            alike.setdefault((host.nics, tuple(ports)), []).append(host)
        by_use.append(list(alike.values()))
    for cablings in product(*by_use):
        plan = Plan(hosts=tuple(alike[0] for alike in cablings))
        made = bill(design, plan, wirings(design, plan), placement)
        if not made.shortages and (budget is None or made.total <= budget):
            yield made.total, made.ports, cablings


def _too_slow(design: Design, plan: Plan, limit_ms: int | None) -> bool:
    """Tell whether the judge's own times alone rule a plan out.

    They do where it misses a target of time, or where a drain takes longer than the limit.
    """
    targets, placement = design.targets, place(design)
    paths = migration_paths(design, placement, plan)
    for fallback in (False, True):
        path = path_used(paths, plan, fallback=fallback)
        if path is None:
            continue
        for task, _ in distinct_drains(placement):
            times = drain_times(task, path.profile)
            limits = (
                ((times.duration_ms, targets.drain_fallback_ms),)
                if fallback
                else (
                    (times.duration_ms, targets.drain_ms),
                    (times.duration_ms, limit_ms),
                    (times.longest_migration_ms, targets.migration_ms),
                    (times.longest_blackout_ms, targets.blackout_ms),
                )
            )
            if any(limit is not None and time > limit for time, limit in limits):
                return True
    return False


def best_front(design: Design, *, of_headroom: bool = False) -> list[tuple[int, int]]:
    """Return cost and drain time in ms (or headroom in percent) of all plans that none beats.

    The cheapest first.
    """
    found: dict[int, int] = {}
    for cost, _, cablings in _bills(design):
        for hosts in product(*cablings):
            for plan in completions(design, hosts):
                times = _judged(design, plan)
                if times is not None and times[0] != NEVER:
                    value = times[1] if of_headroom else times[0]
                    found[cost] = min(value, found.get(cost, value))
    front: list[tuple[int, int]] = []
    for cost in sorted(found):
        if not front or found[cost] < front[-1][1]:
            front.append((cost, found[cost]))
    return [(cost, -value) for cost, value in front] if of_headroom else front


def _judged(design: Design, plan: Plan) -> tuple[int, int] | None:
    """Return the slowest drain and the headroom with its sign turned, None for a plan not valid."""
    if any(finding.severity == "error" for finding in rules.check(design, plan)):
        return None
    evaluation = evaluate(design, plan, in_full=False)
    if not evaluation.meets_targets:
        return None
    times = [drain.duration_ms for drain in evaluation.drains if not drain.fallback]
    slowest = max((time if time is not None else NEVER for time in times), default=0)
    return slowest, -evaluation.headroom_percent


def host_plans(design: Design, host_class: HostClass) -> Iterator[HostPlan]:
    """Yield all ways to buy cards, to cable them into teams and to place the networks."""
    fixed = [each for each in design.choices.hosts if each.host_class == host_class.id]
    if fixed:
        yield from fixed
        return
    models = catalogue(design.nic_models)
    stays = [nic for nic in host_class.nics if nic.onboard or host_class.nic_policy != "replace"]
    free = design.choices.cards_max - sum(nic.count for nic in stays)
    names = sorted({*(design.choices.nic_models or ()), *(each.model for each in host_class.nics)})
    for bought in range(0 if host_class.nic_policy == "keep" else max(0, free), -1, -1):
        for chosen in combinations_with_replacement(names, bought):
            wanted = Counter(chosen)
            there = Counter({nic.model: nic.count for nic in host_class.nics if nic not in stays})
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
            # The first of a model are those installed, whose switch ports are there already.
            owned = host_class.installed()
            kinds = [
                (nic.model, number < owned[nic.model])
                for nic in nics
                for number in range(nic.count)
            ]
            for teams, groups in _partitions(design):
                yield from (
                    HostPlan(
                        host_class=host_class.id,
                        nics=nics,
                        teams=made,
                        placements=tuple(
                            NetworkPlacement(network=network.id, team=f"t{team}")
                            for network, on in zip(design.networks, groups, strict=True)
                            for team in on
                        ),
                    )
                    for made in _teams(design, kinds, teams, [models[each].ports for each in cards])
                )


def _partitions(design: Design) -> Iterator[tuple[int, tuple[tuple[int, ...], ...]]]:
    """Yield numbers of teams and the teams of each network, each partition once."""
    two = [_guests_team(design, network) for network in design.networks]
    for teams in range(1, min(len(two) + sum(two), design.choices.teams_max) + 1):
        one = [(team,) for team in range(teams)]
        pairs = list(combinations(range(teams), 2))
        for groups in product(*([*one, *pairs] if may else one for may in two)):
            firsts = list(dict.fromkeys(team for group in groups for team in group))
            if firsts == list(range(teams)):
                yield teams, groups


def _guests_team(design: Design, network: Network) -> bool:
    """Tell whether VFs are promised on a network where only guests can team them."""
    wanted = design.targets.vf_percent or design.targets.vf_failure_percent
    wishes = any(
        vnic.network == network.id and vnic.sriov == "wanted"
        for vm in (*design.vm_groups, *design.vms)
        for vnic in vm.vnics
    )
    has_set = releases()[design.cluster.release].has_set
    return bool(wanted) and not has_set and network.role == "vm" and wishes


def _teams(
    design: Design, cards: list[tuple[str, bool]], teams: int, ports: list[int]
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


def completions(design: Design, hosts: tuple[HostPlan, ...]) -> Iterator[Plan]:
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
    fixed = {each.host_class for each in choices.hosts}
    options = [
        [host]
        if host.host_class in fixed
        else [shaped for shaped in _shaped(design, release, host) if _allowed(design, shaped)]
        for host in hosts
    ]
    for shaped in product(*options):
        for order, transport, limit in product(orders, transports, limits):
            for cap in _smb_limits(design) if transport == "smb" else (None,):
                settings = MigrationSettings(
                    networks=order, transport=transport, simultaneous=limit, smb_limit_mbps=cap
                )
                yield Plan(hosts=shaped, migration=settings)


def _smb_limits(design: Design) -> tuple[int | None, ...]:
    """Return the caps on SMB that are tried: the release's own, a port, a port's published share.

    Microsoft's example leaves live migration 7.25 of a port's 25 Gbit/s.
    """
    if design.choices.smb_limit_mbps is not None:
        return (design.choices.smb_limit_mbps,)
    if design.cluster.release not in ("2022", "2025"):
        return (None,)
    installed = {nic.model for each in design.host_classes for nic in each.nics}
    names = {*(design.choices.nic_models or ()), *installed}
    ports = {
        model.speed_mbps
        for model in design.nic_models
        if model.id in names and model.speed_mbps >= 5000
    }
    shares = {7250} if 25_000 in ports else set()
    return (None, *sorted(ports | shares))


def _allowed(design: Design, host: HostPlan) -> bool:
    """Tell whether no rule forbids the plan of a class, whatever that of the others is."""
    return not any(
        finding.severity == "error" and finding.place[:3] == ("plan", "hosts", host.host_class)
        for finding in rules.check(design, Plan(hosts=(host,)))
    )


def _orders(design: Design) -> list[tuple[str, ...]]:
    if design.choices.migration_networks is not None:
        return [design.choices.migration_networks]
    roles = {each.id: each.role for each in design.networks}
    carriers = [each.id for each in design.networks if each.live_migration]
    found = []
    for order in permutations(carriers):
        ranks = [{"live_migration": 0, "cluster": 2}.get(roles[each], 1) for each in order]
        if ranks == sorted(ranks):
            found.append(order)
    return found


def _shaped(design: Design, release: Release, host: HostPlan) -> Iterator[HostPlan]:
    riders = Counter(placement.team for placement in host.placements)
    vfs_max = [catalogue(design.nic_models)[each].vf_max for each in host.cards]
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
                    for vfs in range(1, min(vfs_max[each.card - 1] for each in team.ports) + 1)
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
