"""The failures of a design and what is left after each: networks, restarts, VFs, migrations.

Beside the outages of hardware, hosts fail in every combination of classes, and each
live-migration network by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hvplanner.evaluation.capacity import (
    NOTHING_FAILED,
    class_loads,
    headroom_percent,
    total_demands,
)
from hvplanner.evaluation.hostfailures import REMEMBERED, failures_by_number
from hvplanner.evaluation.outages import outages
from hvplanner.evaluation.sriov import VfCount, count_vfs, vf_ports
from hvplanner.language import all_of, tr, trn
from hvplanner.model.evaluation import NetworkLoad, Restarts, Scenario
from hvplanner.model.memo import LatestMemo
from hvplanner.model.units import MBPS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.evaluation.capacity import Demands, Failure
    from hvplanner.evaluation.case import Case
    from hvplanner.evaluation.endpoints import MigrationPath
    from hvplanner.evaluation.hostfailures import Aftermath, HostFailures
    from hvplanner.evaluation.outages import Outage


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
    in_full: bool = True
    """Whether all that it stands for was judged, and not only what is heaviest."""
    failure: Failure = NOTHING_FAILED
    """The hardware that failed."""
    path: MigrationPath | None = None
    """How VMs migrate then; None where they cannot, and for failed hosts."""
    unreachable: tuple[tuple[str, str], ...] = ()
    """Host class and network of those that nothing carries any more."""


def judge_scenarios(case: Case) -> tuple[Judged, ...]:
    """Return all scenarios, the one without a failure first."""
    if not case.classes:
        return ()
    return (
        *(_judge_outage(case, outage) for outage in outages(case)),
        *_host_failures(case),
        *_network_failures(case),
    )


def _judge_outage(case: Case, outage: Outage) -> Judged:
    """Judge an outage, unless it is as it was judged last and so is all that counts there."""
    parts = outage, case.vf_wants, case.demand, *_of_networks(case)
    judged = _latest_outages.get(outage.id, parts, lambda: _judge_outage_anew(case, outage))
    return replace(judged, path=case.path_after(outage.failure))


_latest_outages: LatestMemo[str, Judged] = LatestMemo()


def _judge_outage_anew(case: Case, outage: Outage) -> Judged:
    vfs = count_vfs(case.vf_wants, vf_ports(case.classes, case.wired, outage.failure))
    record = Scenario(
        id=outage.id,
        kind=outage.kind,
        title=outage.title,
        lost=outage.lost,
        in_scope=outage.in_scope,
        survives=True,
        vf_owed=vfs.owed,
        vf_had=vfs.had,
    )
    judged = _with_networks(case, record, case.demand, outage.failure, vfs)
    return replace(judged, failure=outage.failure)


def _of_networks(case: Case) -> tuple[object, ...]:
    """Return what networks and VFs are judged by beside what is asked of them."""
    design = case.design
    return (
        *(case.vf_ports, case.wired, design.networks),
        [(each.id, each.label, each.sriov_ready) for each in case.classes],
        *(case.plan.migration.networks, design.targets.headroom_percent),
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
        unreachable += [(host_class.id, network) for network in found.unreachable]
        if found.unreachable and not problem:
            network = case.network_label(found.unreachable[0])
            problem = tr(
                "{network} is cut off on {host_class}.",
                network=network,
                host_class=host_class.label,
            )
        for team, asked in zip(left.teams, found.demand_mbps, strict=True):
            capacity = team.capacity_mbps
            free = headroom_percent(asked, capacity)
            headroom = min(headroom, free)
            if asked and capacity:
                worst = max(worst, -(-asked * 100 // capacity))
            if asked and free < required and not problem:
                there = {
                    "team": team.team.id,
                    "host_class": host_class.label,
                    "asked": MBPS.format(asked),
                    "capacity": MBPS.format(capacity),
                }
                problem = (
                    tr(
                        "Team {team} on {host_class} has to carry {asked}, more than the {capacity}"
                        " it can.",
                        **there,
                    )
                    if free < 0
                    else tr(
                        "Team {team} on {host_class} has to carry {asked} of {capacity}, which"
                        " leaves {free} % free of {required} % asked for.",
                        **there,
                        free=free,
                        required=required,
                    )
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
        unreachable=tuple(unreachable),
    )


def _host_failures(case: Case) -> Iterator[Judged]:
    """Yield k failed hosts for every k that is asked for, at least 1, until one cannot work.

    Where some k hosts cannot fail, no more than those can either; where that is not known of k, it
    is known of no more.
    """
    most = max(1, case.design.targets.host_failures or 0)
    for count, failures in enumerate(failures_by_number(case.placement, most), 1):
        yield from (_judge_hosts(case, each, count) for each in failures)


def _judge_hosts(case: Case, failures: HostFailures, count: int) -> Judged:
    """Judge all ways to lose so many hosts of each class and return the worst."""
    names = all_of(
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
                title=tr("{names} fail", names=names)
                if count > 1
                else tr("{names} fails", names=names),
                lost=way.failed,
                in_scope=target is not None and count <= target,
                survives=True,
            ),
        )
        for way in failures.ways
    ]
    worst, way = max(zip(judged, failures.ways, strict=True), key=lambda each: _badness(each[0]))
    restarts = tuple(Restarts(source=a, target=b, vms=n) for a, b, n in way.moved)
    worst = replace(worst, record=worst.record.model_copy(update={"restarts": restarts}))
    known = failures.known or not worst.record.survives
    return replace(
        worst,
        hosts=count,
        known=known,
        in_full=failures.in_full,
        headroom=min(each.headroom for each in judged),
    )


def _judge_way(case: Case, way: Aftermath, record: Scenario) -> Judged:
    """Judge a way to lose hosts, unless it is the last one judged and so is all it depends on."""
    parts = way, record, [each.id for each in case.design.host_classes], *_of_networks(case)
    return _latest.get(way.failed, parts, lambda: _judge_way_anew(case, way, record))


_latest: LatestMemo[tuple[str, ...], Judged] = LatestMemo(REMEMBERED)


def _judge_way_anew(case: Case, way: Aftermath, record: Scenario) -> Judged:
    vfs = count_vfs(way.vf_wants, case.vf_ports)
    problem = ""
    if way.unplaced:
        first = way.unplaced[0]
        problem = trn(
            "{vm} cannot restart. {reason}",
            "{vm} and {more} more cannot restart. {reason}",
            len(way.unplaced),
            vm=first,
            more=len(way.unplaced) - 1,
            reason=way.reason,
        )
    record = record.model_copy(
        update={
            "problem": problem,
            "restarted": sum(count for _, _, count in way.moved),
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
    for number, network in enumerate(dict.fromkeys(case.plan.migration.networks)):
        left = next((each for each in case.paths if each.network != network), None)
        label = case.network_label(network)
        yield Judged(
            Scenario(
                id=f"network:{network}",
                kind="network",
                title=tr("Live-migration network {network} fails", network=label),
                lost=(label,),
                in_scope=number == 0 and case.design.targets.drain_fallback_ms is not None,
                survives=left is not None,
                problem="" if left else tr("No other network carries live migrations."),
            ),
            (),
            100,
            path=left,
        )
