"""The failures of a design and what is left after each: networks, restarts, VFs.

Every port, card and fabric that fails does so on all hosts of a class at once, as these are built
alike; equal ports and cards are judged once. Hosts fail in every combination of classes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from hvplanner.evaluation.capacity import (
    NOTHING_FAILED,
    Failure,
    class_loads,
    headroom_percent,
    total_demands,
)
from hvplanner.evaluation.packing import class_combinations, host_failures
from hvplanner.evaluation.sriov import VfCount, count_vfs, vf_ports
from hvplanner.model.evaluation import NetworkLoad, Scenario, ScenarioKind
from hvplanner.model.units import MBPS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hvplanner.evaluation.capacity import Demands, Link, TeamLinks
    from hvplanner.evaluation.case import Case
    from hvplanner.evaluation.packing import Aftermath, HostFailures

CLASS_COMBINATIONS_MAX = 64
"""Most ways to divide failed hosts among the classes that are judged."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A scenario with what it was judged by."""

    record: Scenario
    loads: tuple[NetworkLoad, ...]
    headroom: int
    vfs: VfCount | None = None
    hosts: int = 0
    """Number of hosts failed."""
    known: bool = True
    """Whether `survives` is known for all that the scenario stands for."""
    falls_back: bool = False
    """Whether the first live-migration network is gone on some class."""
    unreachable: tuple[tuple[str, str], ...] = ()
    """Host class and network of those that nothing carries any more."""


def judge_scenarios(case: Case) -> tuple[Judged, ...]:
    """Return all scenarios, the one without a failure first."""
    if not case.classes:
        return ()
    return (
        _judge(case, "none", "none", "Nothing failed", (), NOTHING_FAILED, in_scope=True),
        *_port_failures(case),
        *_card_failures(case),
        *_fabric_failures(case),
        *_host_failures(case),
        *_network_failures(case),
    )


def _port_failures(case: Case) -> Iterator[Judged]:
    for host_class in case.classes:
        seen = set()
        for team, link in _links(case, host_class.id):
            key = (team.team.id, link.mbps, link.model.id if link.model else "")
            if key in seen:
                continue
            seen.add(key)
            name = f"Port {link.port} of card {link.card}"
            yield _judge(
                case,
                f"port:{host_class.id}:{link.card}:{link.port}",
                "port",
                f"{name} fails on {host_class.label}",
                (f"{host_class.label}: {name} ({team.team.id})",),
                Failure(ports=frozenset({(host_class.id, link.card, link.port)})),
                in_scope=bool(case.design.targets.nic_failures),
            )


def _card_failures(case: Case) -> Iterator[Judged]:
    for host_class in case.classes:
        members: dict[int, list[tuple[str, int]]] = {}
        models: dict[int, str] = {}
        for team, link in _links(case, host_class.id):
            members.setdefault(link.card, []).append((team.team.id, link.mbps))
            models[link.card] = link.model.label if link.model else "unknown"
        seen = set()
        for card, row in members.items():
            key = (models[card], tuple(sorted(row)))
            if key in seen:
                continue
            seen.add(key)
            yield _judge(
                case,
                f"card:{host_class.id}:{card}",
                "card",
                f"Card {card} fails on {host_class.label}",
                (f"{host_class.label}: Card {card}, {models[card]}",),
                Failure(cards=frozenset({(host_class.id, card)})),
                in_scope=bool(case.design.targets.nic_failures),
            )


def _fabric_failures(case: Case) -> Iterator[Judged]:
    for fabric in case.design.fabrics:
        yield _judge(
            case,
            f"fabric:{fabric.id}",
            "fabric",
            f"{fabric.label} fails",
            (fabric.label,),
            Failure(fabrics=frozenset({fabric.id})),
            in_scope=bool(case.design.targets.fabric_failures),
        )


def _links(case: Case, host_class: str) -> Iterator[tuple[TeamLinks, Link]]:
    for team in case.wired[host_class].teams:
        for link in team.links:
            yield team, link


def _judge(
    case: Case,
    scenario_id: str,
    kind: ScenarioKind,
    title: str,
    lost: tuple[str, ...],
    failure: Failure,
    *,
    in_scope: bool,
) -> Judged:
    vfs = count_vfs(case.vf_wants, vf_ports(case.classes, case.wired, failure))
    return _with_networks(
        case,
        Scenario(
            id=scenario_id,
            kind=kind,
            title=title,
            lost=lost,
            in_scope=in_scope,
            survives=True,
            vf_owed=vfs.owed,
            vf_had=vfs.had,
        ),
        case.demand,
        failure,
        vfs,
    )


def _with_networks(
    case: Case, record: Scenario, demand: Demands, failure: Failure, vfs: VfCount
) -> Judged:
    """Judge the networks of a scenario and put what comes out on its record."""
    required = case.design.targets.headroom_percent or 0
    loads: list[NetworkLoad] = []
    unreachable: list[tuple[str, str]] = []
    problem = record.problem
    headroom, worst = 100, 0
    first = next(iter(case.plan.migration.networks), None)
    falls_back = False
    for host_class in case.classes:
        wiring = case.wired[host_class.id]
        left = wiring.after(failure)
        found = class_loads(
            case.design.networks,
            wiring,
            demand[host_class.id],
            case.plan.migration.networks,
            failure,
        )
        falls_back |= first is not None and not left.reaches(first)
        unreachable += [(host_class.id, network) for network in found.unreachable]
        if found.unreachable and not problem:
            network = case.network_label(found.unreachable[0])
            problem = f"{network} is cut off on {host_class.label}."
        for team, asked in zip(left.teams, found.demand_mbps, strict=True):
            capacity = team.capacity_mbps
            free = headroom_percent(asked, capacity)
            headroom = min(headroom, free)
            if asked and capacity:
                worst = max(worst, -(-asked * 100 // capacity))
            if asked and free < required and not problem:
                problem = (
                    f"Team {team.team.id} on {host_class.label} has to carry"
                    f" {MBPS.format(asked)} of {MBPS.format(capacity)}, which leaves {free} % free"
                    f" of {required} % asked for."
                )
            loads.append(
                NetworkLoad(
                    scenario=record.id,
                    host_class=host_class.id,
                    team=team.team.id,
                    networks=team.networks,
                    demand_mbps=asked,
                    capacity_mbps=capacity,
                )
            )
    record = record.model_copy(
        update={"problem": problem, "survives": not problem, "worst_load_percent": worst}
    )
    return Judged(
        record,
        tuple(loads),
        headroom,
        vfs,
        falls_back=falls_back,
        unreachable=tuple(unreachable),
    )


def _host_failures(case: Case) -> Iterator[Judged]:
    """Yield k failed hosts for every k that is asked for, at least 1, until one cannot work.

    Where some k hosts cannot fail, no more than those can either.
    """
    most = max(1, case.design.targets.host_failures or 0)
    for count in range(1, min(most, len(case.placement.hosts)) + 1):
        ways = list(islice(class_combinations(case.placement, count), CLASS_COMBINATIONS_MAX + 1))
        judged = [
            _judge_hosts(case, host_failures(case.placement, way), count)
            for way in ways[:CLASS_COMBINATIONS_MAX]
        ]
        if len(ways) > CLASS_COMBINATIONS_MAX:
            judged = [replace(each, known=False) for each in judged]
        yield from judged
        if any(each.record.unplaced for each in judged):
            return


def _judge_hosts(case: Case, failures: HostFailures, count: int) -> Judged:
    """Judge all ways to lose so many hosts of each class and return the worst."""
    names = " and ".join(
        f"{number} × {case.class_label(host_class)}" for host_class, number in failures.lost
    )
    key = "+".join(f"{host_class}×{number}" for host_class, number in failures.lost)
    target = case.design.targets.host_failures
    judged = [
        _judge_way(
            case,
            way,
            Scenario(
                id=f"host:{key}",
                kind="host",
                title=f"{names} fail" if count > 1 else f"{names} fails",
                lost=way.failed,
                in_scope=target is not None and count <= target,
                survives=True,
            ),
        )
        for way in failures.ways
    ]
    worst = max(judged, key=_badness)
    known = failures.known or not worst.record.survives
    return replace(worst, hosts=count, known=known, headroom=min(each.headroom for each in judged))


def _judge_way(case: Case, way: Aftermath, record: Scenario) -> Judged:
    vfs = count_vfs(way.vf_wants, case.vf_ports)
    problem = ""
    if way.unplaced:
        first = way.unplaced[0]
        more = f" and {len(way.unplaced) - 1} more" if len(way.unplaced) > 1 else ""
        problem = f"{first}{more} cannot restart. {way.reason}"
    record = record.model_copy(
        update={
            "problem": problem,
            "restarted": way.restarted,
            "unplaced": way.unplaced,
            "vf_owed": vfs.owed,
            "vf_had": vfs.had,
        }
    )
    demand = total_demands(case.design, way.vm_demands)
    return _with_networks(case, record, demand, NOTHING_FAILED, vfs)


def _badness(judged: Judged) -> tuple[int, bool, int, int]:
    record = judged.record
    return (
        len(record.unplaced),
        not record.survives,
        record.vf_owed - record.vf_had,
        record.worst_load_percent,
    )


def _network_failures(case: Case) -> Iterator[Judged]:
    """Yield the failure of each live-migration network: another one has to be left."""
    order = tuple(dict.fromkeys(case.plan.migration.networks))
    usable = {path.network for path in (case.path, case.fallback) if path}
    for number, network in enumerate(order):
        left = usable - {network}
        label = case.network_label(network)
        survives = bool(left)
        yield Judged(
            Scenario(
                id=f"network:{network}",
                kind="network",
                title=f"Live-migration network {label} fails",
                lost=(label,),
                in_scope=number == 0 and case.design.targets.drain_fallback_ms is not None,
                survives=survives,
                problem="" if survives else "No other network carries live migrations.",
            ),
            (),
            100,
            falls_back=number == 0,
        )


def worst_in_scope(judged: Sequence[Judged]) -> Judged | None:
    """Return the failure that asks most of the networks: of those in scope, else of all."""
    failures = [each for each in judged if each.record.kind != "none" and each.loads]
    in_scope = [each for each in failures if each.record.in_scope] or failures
    return max(
        in_scope,
        key=lambda each: (not each.record.survives, each.record.worst_load_percent),
        default=None,
    )
