"""Simulated drains as values of the model: ms, MiB and Mbit/s, hosts and VMs by their ids."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from hvplanner.evaluation.activity import BYTES_PER_MIB
from hvplanner.evaluation.assumed import Assumed
from hvplanner.evaluation.bands import Bands, bands, path_ends, path_under
from hvplanner.evaluation.case import make_case
from hvplanner.evaluation.drains import (
    bound_ms,
    bounds,
    distinct_drains,
    drain_tasks,
    drain_times,
    timeline,
    to_ms,
)
from hvplanner.evaluation.endpoints import BYTES_PER_S
from hvplanner.evaluation.outages import outages
from hvplanner.evaluation.peaks import target_peaks
from hvplanner.model.evaluation import CopyPass, Drain, LinkSeries, MigrationRecord, SlotWait

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hvplanner.evaluation.bands import PathEnds
    from hvplanner.evaluation.case import Case
    from hvplanner.evaluation.drains import DrainTask, HostDrain
    from hvplanner.evaluation.endpoints import MigrationPath, MigrationProfile
    from hvplanner.evaluation.placement import Placement
    from hvplanner.evaluation.scenarios import Judged
    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import BoundBy, Scenario
    from hvplanner.model.plan import Plan
    from hvplanner.simulation import LinkLoad, Migration, Timeline

RECORDED_MAX = 16
"""Most drains kept with all their migrations, beside the slowest of each class."""


def drain_id(host: str, *, fallback: bool) -> str:
    """Return the id of a drain."""
    return f"drain:{host}:fallback" if fallback else f"drain:{host}"


def record_drains(case: Case, *, fallback: bool) -> tuple[Drain, ...]:
    """Return the drains of all hosts, those that are alike as one, the slowest first.

    The slowest of each class, those with the longest migration and blackout, and the first
    `RECORDED_MAX` keep their migrations and links, and have bands.
    """
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
    whole = _recorded_whole([task for task, _ in groups], path.profile)
    ends = path_ends(case, fallback=fallback)
    return tuple(
        _record(placement, alike, path, ends if number in whole else None, fallback=fallback)
        for number, (_, alike) in enumerate(groups)
    )


def _recorded_whole(tasks: Sequence[DrainTask], profile: MigrationProfile) -> set[int]:
    """Return the positions of the drains that are kept whole, of those sorted by their time."""
    times = [drain_times(task, profile) for task in tasks]
    classes = [task.source_class for task in tasks]
    positions = range(len(tasks))
    longest = max(positions, key=lambda n: times[n].longest_migration_ms, default=0)
    stillest = max(positions, key=lambda n: times[n].longest_blackout_ms, default=0)
    of_classes = (classes.index(each) for each in set(classes))
    return {*range(RECORDED_MAX), *of_classes, longest, stillest}


def drain_of(
    design: Design, plan: Plan, host: str, *, fallback: bool, scenario: str = "none"
) -> Drain:
    """Return the drain of one host by its id, with its own VMs.

    `scenario` is the id of one of a failed port, card or fabric. Raises KeyError.
    """
    case = make_case(design, plan, Assumed(design))
    drains = {case.placement.hosts[each.host].id: each for each in drain_tasks(case.placement)}
    drain = drains[host]
    failure = {each.id: each.failure for each in outages(case)}[scenario]
    path = path_under(case, case.assumed, fallback=fallback, failure=failure)
    if path is None:
        return _impossible(case.placement, (drain,), fallback=fallback)
    ends = path_ends(case, fallback=fallback, failure=failure)
    return _record(case.placement, (drain,), path, ends, fallback=fallback)


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
        drain = _record(case.placement, alike, judged.path, ends, fallback=False)
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
        bound_ms=0,
        longest_migration_ms=0,
        longest_blackout_ms=0,
        migrations=(),
        links=(),
        unplaced=tuple(vm.id for vm in first.unplaced),
    )


def _title(label: str, *, fallback: bool) -> str:
    return f"Drain of {label}, first network failed" if fallback else f"Drain of {label}"


@lru_cache(maxsize=128)
def _record(
    placement: Placement,
    alike: tuple[HostDrain, ...],
    path: MigrationPath,
    ends: PathEnds | None,
    *,
    fallback: bool,
) -> Drain:
    """Return a drain, with its migrations, links and bands where the ends of its path are given."""
    first = alike[0]
    task = first.task
    host = placement.hosts[first.host]
    times = drain_times(task, path.profile)
    names = _Names(placement, first, path.profile)
    done = timeline(task, path.profile) if ends else None
    saved = task.saved_s(path.profile.save_rate, path.profile.activity)
    spread = bands(task, path, ends) if ends else Bands()
    bound_by, bound_of = _bound(first, names, path.profile) if task.moves else (None, "")
    used = {link for each in done.migrations for link in each.connection} if done else set()
    return Drain(
        id=drain_id(host.id, fallback=fallback),
        title=_title(host.label, fallback=fallback),
        host=host.id,
        host_class=host.host_class,
        stands_for=tuple(placement.hosts[each.host].id for each in alike),
        fallback=fallback,
        network=path.network,
        duration_ms=None if first.unplaced else times.duration_ms,
        bound_ms=bound_ms(task, path.profile),
        bound_by=bound_by,
        bound_of=bound_of,
        longest_migration_ms=times.longest_migration_ms,
        longest_blackout_ms=times.longest_blackout_ms,
        duration_band=None if first.unplaced else spread.duration,
        longest_migration_band=spread.longest_migration,
        longest_blackout_band=spread.longest_blackout,
        migrations=(*_live(first, done, names), *_saved(placement, first, saved)) if done else (),
        links=tuple(_series(load, names) for load in done.loads if load.link in used)
        if done
        else (),
        unplaced=tuple(vm.id for vm in first.unplaced),
        saved=len(saved),
        longest_down_ms=to_ms(max(saved, default=0.0)),
        peaks=target_peaks(placement, first, path.profile) if done else (),
    )


def _bound(drain: HostDrain, names: _Names, profile: MigrationProfile) -> tuple[BoundBy, str]:
    """Return what the lower bound of a drain comes from, and the id of the host or VM it is of."""
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


class _Names:
    """Turn the hosts of a task ("s", "0", "1", ...) and its links into those of the design."""

    def __init__(self, placement: Placement, drain: HostDrain, profile: MigrationProfile) -> None:
        source = placement.hosts[drain.host]
        targets = [placement.hosts[target] for target in drain.targets]
        hosts = {"s": source} | {str(number): host for number, host in enumerate(targets)}
        self.ids = {key: host.id for key, host in hosts.items()}
        self._labels = {key: host.label for key, host in hosts.items()}
        classes = dict(profile.classes)
        self.rates = {key: classes[host.host_class] for key, host in hosts.items()}

    def link(self, link: str) -> str:
        """Return the id of a link with its host by its own id."""
        host, _, rest = link.partition(":")
        return f"{self.ids[host]}:{rest}"

    def label(self, link: str) -> str:
        """Return what people call a link: "node-01 out, port 1"."""
        host, way, member = link.split(":")
        name = f"{self._labels[host]} {way}"
        if member == "total":
            return f"{name}, all migrations"
        if member == "all":
            return f"{name}, all ports"
        rates = self.rates[host]
        members = rates.egress if way == "out" else rates.ingress
        return f"{name}, port {int(member) + 1}" if len(members) > 1 else name


# Thousands of passes and steps, all computed: made without checking them again.


def _live(drain: HostDrain, done: Timeline, names: _Names) -> Iterator[MigrationRecord]:
    for vm, migration in zip(drain.vms, done.migrations, strict=False):
        waited_for = None
        if (wait := migration.waited_for) is not None:
            freed_by = drain.vms[int(wait.migration)].id
            waited_for = SlotWait(host=names.ids[wait.host], vm=freed_by)
        yield _migration(vm.id, migration, waited_for, names)


def _saved(
    placement: Placement, drain: HostDrain, ends_s: Sequence[float]
) -> Iterator[MigrationRecord]:
    """Yield the last VMs of a drain, which are down from its begin until they run again."""
    vms = list(drain.arrivals())[len(drain.vms) - len(ends_s) :]
    for (vm, target), end_s in zip(vms, ends_s, strict=True):
        yield MigrationRecord.model_construct(
            vm=vm.id,
            kind="saved",
            source=placement.hosts[drain.host].id,
            target=placement.hosts[target].id,
            connection=(),
            requested_ms=0,
            start_ms=0,
            copy_ms=0,
            passes=(),
            blackout_ms=0,
            end_ms=to_ms(end_s),
            mib_sent=0.0,
            converged=True,
            reason="Saved and restored over the storage.",
        )


def _migration(
    vm: str, done: Migration, waited_for: SlotWait | None, names: _Names
) -> MigrationRecord:
    return MigrationRecord.model_construct(
        vm=vm,
        source=names.ids[done.source],
        target=names.ids[done.target],
        connection=tuple(names.link(link) for link in done.connection),
        requested_ms=to_ms(done.requested_s),
        start_ms=to_ms(done.start_s),
        copy_ms=to_ms(done.copy_start_s),
        passes=tuple(
            CopyPass.model_construct(
                start_ms=to_ms(each.start_s),
                end_ms=to_ms(each.end_s),
                mib=each.bytes / BYTES_PER_MIB,
            )
            for each in done.passes
        ),
        blackout_ms=to_ms(done.blackout_start_s),
        end_ms=to_ms(done.end_s),
        mib_sent=done.bytes / BYTES_PER_MIB,
        converged=done.converged,
        reason=done.reason,
        waited_for=waited_for,
    )


def _series(load: LinkLoad, names: _Names) -> LinkSeries:
    steps: dict[int, int] = {}
    for time, rate in load.steps:
        steps[to_ms(time)] = round(rate / BYTES_PER_S)
    return LinkSeries.model_construct(
        link=names.link(load.link),
        label=names.label(load.link),
        capacity_mbps=round(load.capacity / BYTES_PER_S),
        times_ms=tuple(steps),
        rates_mbps=tuple(steps.values()),
    )
