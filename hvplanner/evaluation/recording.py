"""Drains as values of the model: how long each takes at once, all else when somebody asks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hvplanner.evaluation.assumed import Assumed
from hvplanner.evaluation.bands import bands, path_ends
from hvplanner.evaluation.case import make_case
from hvplanner.evaluation.drains import (
    bound_ms,
    bounds,
    distinct_drains,
    drain_tasks,
    drain_times,
    to_ms,
    unconverged,
)
from hvplanner.evaluation.outages import outages
from hvplanner.evaluation.peaks import target_loads, target_peaks
from hvplanner.evaluation.timelines import Names, course, named_hosts
from hvplanner.language import tr
from hvplanner.model.draining import Drain, DrainBound, DrainCourse
from hvplanner.model.later import Later
from hvplanner.model.memo import LatestMemo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.evaluation.bands import PathEnds
    from hvplanner.evaluation.case import Case
    from hvplanner.evaluation.drains import HostDrain
    from hvplanner.evaluation.endpoints import MigrationPath, MigrationProfile
    from hvplanner.evaluation.peaks import TargetLoad
    from hvplanner.evaluation.placement import Placement
    from hvplanner.evaluation.scenarios import Judged
    from hvplanner.evaluation.timelines import NamedHost
    from hvplanner.model.design import Design
    from hvplanner.model.draining import BoundBy
    from hvplanner.model.evaluation import Scenario
    from hvplanner.model.plan import Plan


def drain_id(host: str, *, fallback: bool) -> str:
    """Return the id of a drain."""
    return f"drain:{host}:fallback" if fallback else f"drain:{host}"


def record_drains(case: Case, *, fallback: bool) -> tuple[Drain, ...]:
    """Return the drains of all hosts, those that are alike as one, the slowest first."""
    placement = case.placement
    path = case.fallback if fallback else case.path
    if path is None:
        return tuple(
            _impossible(placement, alike, fallback=fallback)
            for _, alike in distinct_drains(placement)
        )
    groups = sorted(
        distinct_drains(placement),
        key=lambda each: -drain_times(each[0], path.profile).duration_ms,
    )
    ends = path_ends(case, fallback=fallback)
    return tuple(_record(placement, alike, path, ends, fallback=fallback) for _, alike in groups)


@dataclass(frozen=True)
class AskedDrain:
    """A drain of one host as it was asked for: where VMs are, who leaves, over which network."""

    placement: Placement
    drain: HostDrain
    path: MigrationPath | None
    """None where no network is left."""
    ends: PathEnds
    fallback: bool

    def instead(self, drain: HostDrain, at_once: int) -> AskedDrain:
        """Return the host drained in another way, with so many migrations at a time."""
        path = self.path and self.path.at_once(at_once)
        return replace(self, drain=drain, path=path, ends=self.ends.at_once(at_once))

    def record(self) -> Drain:
        """Return it simulated, with its own VMs and its bands."""
        alike = (self.drain,)
        if self.path is None:
            return _impossible(self.placement, alike, fallback=self.fallback)
        return _record(self.placement, alike, self.path, self.ends, fallback=self.fallback)


def asked_drain(
    design: Design, plan: Plan, host: str, *, fallback: bool, scenario: str = "none"
) -> AskedDrain:
    """Return the drain of one host by its id.

    `scenario` is the id of one of a failed port, card or fabric. Raises KeyError.
    """
    case = make_case(design, plan, Assumed(design))
    drains = {case.placement.hosts[each.host].id: each for each in drain_tasks(case.placement)}
    failure = {each.id: each.failure for each in outages(case)}[scenario]
    return AskedDrain(
        case.placement,
        drains[host],
        case.path_under(case.assumed, fallback=fallback, failure=failure),
        path_ends(case, fallback=fallback, failure=failure),
        fallback,
    )


def drain_of(
    design: Design, plan: Plan, host: str, *, fallback: bool, scenario: str = "none"
) -> Drain:
    """Return the drain of one host by its id, with its own VMs.

    `scenario` is the id of one of a failed port, card or fabric. Raises KeyError.
    """
    return asked_drain(design, plan, host, fallback=fallback, scenario=scenario).record()


def record_scenarios(
    case: Case, scenarios: Sequence[Judged], drains: Sequence[Drain]
) -> tuple[tuple[Scenario, ...], tuple[Drain, ...]]:
    """Return the scenarios with the drain of the slowest host under each, and the drains added.

    Failed hosts show none: their VMs restart. Failures that leave migrations the same bandwidth
    over the same network share a drain.
    """
    slowest = {
        fallback: next(each for each in drains if each.fallback == fallback)
        for fallback in (False, True)
        if scenarios
    }
    known = {case.fallback: slowest.get(True), case.path: slowest.get(False)}
    added: list[Drain] = []
    records: list[Scenario] = []
    for judged in scenarios:
        if judged.record.kind == "host":
            records.append(judged.record)
            continue
        if judged.path not in known:
            found = _under_failure(case, slowest[False], judged)
            known[judged.path] = found
            added.append(found)
        drain = known[judged.path]
        records.append(
            judged.record.model_copy(
                update={
                    "network": judged.path.network if judged.path else None,
                    "drain": drain.id if drain else None,
                    "drain_ms": drain.duration_ms if drain else None,
                }
            )
        )
    return tuple(records), tuple(added)


def _under_failure(case: Case, slowest: Drain, judged: Judged) -> Drain:
    number = next(n for n, host in enumerate(case.placement.hosts) if host.id == slowest.host)
    alike = (drain_tasks(case.placement)[number],)
    if judged.path is None:
        drain = _impossible(case.placement, alike, fallback=False)
    else:
        ends = path_ends(case, fallback=False, failure=judged.failure)
        scenario = judged.record.id
        drain = _record(case.placement, alike, judged.path, ends, fallback=False, scenario=scenario)
    return drain.model_copy(
        update={
            "id": f"{slowest.id}:{judged.record.id}",
            "title": f"{drain.title}. {judged.record.title}",
        }
    )


def _impossible(placement: Placement, alike: tuple[HostDrain, ...], *, fallback: bool) -> Drain:
    first = alike[0]
    host = placement.hosts[first.host]
    return Drain(
        id=drain_id(host.id, fallback=fallback),
        title=_title(host.label, fallback=fallback),
        host=host.id,
        host_class=host.host_class,
        stands_for=tuple(placement.hosts[each.host].id for each in alike),
        fallback=fallback,
        network=None,
        # An empty host is drained without a network.
        duration_ms=None if host.vms else 0,
        longest_migration_ms=0,
        longest_blackout_ms=0,
        moves=len(first.vms),
        bound=Later.of(DrainBound(bound_ms=0)),
        unplaced=tuple(vm.id for vm in first.unplaced),
    )


def _title(label: str, *, fallback: bool) -> str:
    return (
        tr("Drain of {label}, first network failed", label=label)
        if fallback
        else tr("Drain of {label}", label=label)
    )


def _record(
    placement: Placement,
    alike: tuple[HostDrain, ...],
    path: MigrationPath,
    ends: PathEnds,
    *,
    fallback: bool,
    scenario: str = "none",
) -> Drain:
    """Return a drain; one that equals that of the same host before is the very same."""
    first = alike[0]
    stands_for = tuple(placement.hosts[each.host].id for each in alike)
    named, loads = named_hosts(placement, first), target_loads(placement, first)
    parts = first, named, loads, stands_for, path, ends
    key = stands_for[0], fallback, scenario
    return _latest.get(key, parts, lambda: _told(*parts, fallback=fallback))


_latest: LatestMemo[tuple[object, ...], Drain] = LatestMemo()


def _told(
    first: HostDrain,
    drained: tuple[NamedHost, ...],
    loads: tuple[TargetLoad, ...],
    stands_for: tuple[str, ...],
    path: MigrationPath,
    ends: PathEnds,
    *,
    fallback: bool,
) -> Drain:
    """Return the drain of hosts alike."""
    task, profile = first.task, path.profile
    host = drained[0]
    times = drain_times(task, profile)
    saved = task.saved_s(profile.save_rate, profile.activity)
    return Drain(
        id=drain_id(host.id, fallback=fallback),
        title=_title(host.label, fallback=fallback),
        host=host.id,
        host_class=host.host_class,
        stands_for=stands_for,
        fallback=fallback,
        network=path.network,
        duration_ms=None if first.unplaced else times.duration_ms,
        longest_migration_ms=times.longest_migration_ms,
        longest_blackout_ms=times.longest_blackout_ms,
        moves=len(first.vms),
        unplaced=tuple(vm.id for vm in first.unplaced),
        unconverged=tuple(first.vms[number].id for number in unconverged(task, profile)),
        saved=len(saved),
        longest_down_ms=to_ms(max(saved, default=0.0)),
        bound=Later(lambda: _bound(first, drained, profile)),
        bands=Later(lambda: bands(task, path, ends)),
        course=Later(lambda: _course(first, drained, loads, profile)),
    )


def _course(
    drain: HostDrain,
    drained: tuple[NamedHost, ...],
    loads: tuple[TargetLoad, ...],
    profile: MigrationProfile,
) -> DrainCourse:
    migrations, links = course(drain, drained, profile)
    peaks = target_peaks(drain.task, loads, profile)
    # Thousands of records, all computed: taken without checking them again.
    return DrainCourse.model_construct(migrations=migrations, links=links, peaks=peaks)


def _bound(
    drain: HostDrain, drained: tuple[NamedHost, ...], profile: MigrationProfile
) -> DrainBound:
    """Return the lower bound of a drain, what it comes from, and the host or VM that it is of."""
    bound = bound_ms(drain.task, profile)
    if not drain.task.moves:
        return DrainBound(bound_ms=bound)
    by, of = _binding(drain, Names(drained, profile), profile)
    return DrainBound(bound_ms=bound, bound_by=by, bound_of=of)


def _binding(drain: HostDrain, names: Names, profile: MigrationProfile) -> tuple[BoundBy, str]:
    found = bounds(drain.task, profile)
    if drain.task.saved_end_s(profile) > found.makespan_s:
        return "storage", names.ids["s"]
    match found.binding:
        case "migration":
            return "one_migration", drain.vms[int(found.subject)].id
        case "slots":
            return "simultaneous_limit", names.ids[found.subject]
        case "sending":
            capped = names.rates[found.subject].egress_total is not None
            return "limit_out" if capped else "ports_out", names.ids[found.subject]
        case "receiving":
            capped = names.rates[found.subject].ingress_total is not None
            return "limit_in" if capped else "ports_in", names.ids[found.subject]
