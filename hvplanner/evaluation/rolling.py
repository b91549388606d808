"""A rolling drain: every host in turn is emptied, updated, rebooted and, if asked, filled again.

Its phases follow each other strictly, so each is a simulation of its own, and phases that are
equal are simulated once. As Cluster-Aware Updating does it (Microsoft, Invoke-CauRun): VMs come
back at once by default (FailbackMode Immediate), a host that cannot be emptied is left as it is
and the next one follows, and once more than about a third of the hosts have failed, the run stops.
Retries of a host are not simulated.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from hvplanner.evaluation.assumed import Assumed
from hvplanner.evaluation.case import make_case
from hvplanner.evaluation.drains import drain_task, drain_tasks, drain_times, to_ms
from hvplanner.evaluation.moving import moved
from hvplanner.evaluation.outages import outages
from hvplanner.evaluation.peaks import target_loads, target_peaks
from hvplanner.language import tr, trn
from hvplanner.model.draining import HostPeak, HostTurn, RollingDrain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hvplanner.evaluation.drains import HostDrain
    from hvplanner.evaluation.endpoints import MigrationPath
    from hvplanner.evaluation.placement import Placement
    from hvplanner.model.design import Design
    from hvplanner.model.plan import Plan

FAILED_SHARE = 3
"""The run stops once more than a third of the hosts have failed (default of MaxFailedNodes)."""

AWAY = ("update", "reboot")
"""The assumptions that say how long a host is away."""


def rolling_drain(
    design: Design,
    plan: Plan,
    *,
    stay: bool = False,
    fallback: bool = False,
    scenario: str = "none",
    away: tuple[str, ...] = AWAY,
) -> RollingDrain:
    """Return the rolling drain of all hosts, in the order of the design.

    `stay` leaves VMs where they went, so that the next host drains what it holds by then.
    `scenario` is the id of a failed port, card or fabric. `away` are the assumptions that say how
    long an emptied host is away. Raises KeyError.
    """
    assumed = Assumed(design)
    case = make_case(design, plan, assumed)
    failure = {each.id: each.failure for each in outages(case)}[scenario]
    path = case.path_under(assumed, fallback=fallback, failure=failure)
    away_ms = sum(assumed.value(each) for each in away)
    placement = case.placement
    hosts = placement.hosts
    turns: list[HostTurn] = []
    moves: Counter[str] = Counter()
    peaks = _peaks_before(placement)
    now_ms = failed = 0
    for number in range(len(hosts)):
        if failed > len(hosts) // FAILED_SHARE:
            break
        # Where VMs come back all is as before, and the judge has these drains already.
        drain = drain_task(placement, number) if stay else drain_tasks(placement)[number]
        turn = host_turn(placement, drain, path, now_ms, away_ms, stay=stay)
        turns.append(turn)
        if turn.drained_ms is None:
            failed += 1
            continue
        if path and drain.vms:
            moves.update(vm.id for vm in drain.vms)
            of_targets = target_peaks(drain.task, target_loads(placement, drain), path.profile)
            _note_peaks(peaks, of_targets, now_ms)
        now_ms = turn.end_ms
        if stay:
            placement = moved(placement, drain.host, drain.arrivals())
    ways = 1 if stay else 2
    return RollingDrain(
        stay=stay,
        fallback=fallback,
        network=path.network if path else None,
        duration_ms=None if failed else now_ms,
        turns=tuple(turns),
        not_reached=tuple(host.id for host in hosts[len(turns) :]),
        longest_blackout_ms=max((each.longest_blackout_ms for each in turns), default=0),
        longest_down_ms=max((each.longest_down_ms for each in turns), default=0),
        vms_moved=len(moves),
        moves=ways * moves.total(),
        most_moves=ways * max(moves.values(), default=0),
        peaks=tuple(peaks.values()),
        assumptions=tuple(each for each in assumed.used() if each.id in away),
    )


def host_turn(
    placement: Placement,
    drain: HostDrain,
    path: MigrationPath | None,
    start_ms: int,
    away_ms: int,
    *,
    stay: bool,
) -> HostTurn:
    """Return the turn of one host that begins at a time and is away for so long once empty."""
    host = placement.hosts[drain.host]
    problem = _problem(drain, path)
    turn = HostTurn(
        host=host.id,
        host_class=host.host_class,
        vms=len(host.vms),
        start_ms=start_ms,
        drained_ms=None,
        online_ms=None,
        end_ms=start_ms,
        unplaced=tuple(vm.id for vm in drain.unplaced),
        problem=problem,
    )
    if problem:
        return turn
    tasks = (drain.task,) if stay else (drain.task, replace(drain.task, back=True))
    times = [drain_times(each, path.profile) for each in tasks] if path else []
    there_ms, *back_ms = [each.duration_ms for each in times] or [0]
    drained_ms = start_ms + there_ms
    saved = drain.task.saved_s(path.profile.save_rate, path.profile.activity) if path else []
    update = {
        "drained_ms": drained_ms,
        "online_ms": drained_ms + away_ms,
        "end_ms": drained_ms + away_ms + sum(back_ms),
        "longest_blackout_ms": max((each.longest_blackout_ms for each in times), default=0),
        "saved": len(saved),
        "longest_down_ms": to_ms(max(saved, default=0.0)),
    }
    return turn.model_copy(update=update)


def _problem(drain: HostDrain, path: MigrationPath | None) -> str:
    if drain.unplaced:
        first, *more = drain.unplaced
        return trn(
            "{vm} fits on no other host.",
            "{vm} and {more} more VMs fit on no other host.",
            len(more) + 1,
            vm=first.id,
            more=len(more),
        )
    return tr("No live-migration network is left.") if drain.vms and path is None else ""


def _peaks_before(placement: Placement) -> dict[str, HostPeak]:
    return {
        host.id: HostPeak(
            host=host.id,
            before_mib=host.used_mib,
            peak_mib=host.used_mib,
            capacity_mib=host.capacity_mib,
            peak_ms=0,
        )
        for host in placement.hosts
    }


def _note_peaks(peaks: dict[str, HostPeak], found: Iterable[HostPeak], start_ms: int) -> None:
    for each in found:
        known = peaks[each.host]
        if each.peak_mib > known.peak_mib:
            update = {"peak_mib": each.peak_mib, "peak_ms": start_ms + each.peak_ms}
            peaks[each.host] = known.model_copy(update=update)
