"""Chooses the targets of a drain such that nothing makes it longer than it must be.

First the hosts of a class are taken for one, which is quick and proves a bound for every choice of
targets. What that says is spread over the hosts, and from there all hosts are decided on.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.evaluation.allocator import Allocator
from hvplanner.evaluation.drains import bound_ms
from hvplanner.model.solving import SolveOptions
from hvplanner.solver.clock import Clock
from hvplanner.solver.cpsat import cp_model
from hvplanner.solver.running import run
from hvplanner.solver.targetmodel import Place, TargetModel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hvplanner.solver.departure import Departure
    from hvplanner.solver.running import Outcome

EFFORT = 0.3
"""Deterministic seconds of CP-SAT for each of the two steps; seconds of a clock at most."""


@dataclass(frozen=True, slots=True)
class Targets:
    """The target of each VM, None where none were found. No choice ends before `bound_ms`."""

    hosts: tuple[int, ...] | None
    bound_ms: int
    impossible: bool = False
    """Whether it is proven that the VMs do not fit."""


def choose_targets(departure: Departure, should_stop: Callable[[], bool]) -> Targets:
    """Return targets of least bound, as many as possible those that Hyper-V itself would take.

    Memory and the number of VMs a host runs are kept, and anti-affinity is kept as well as
    Hyper-V's own choice does: no word has more pairs of VMs on one host. Where Hyper-V finds no
    room for all, the words of those left over are free.
    """
    if not departure.havens:
        return Targets(None, 0, impossible=True)
    clock = Clock(math.inf, should_stop)
    own = departure.own_targets
    classes = [
        Place(tuple(host for host in departure.havens if departure.class_of(host) == each))
        for each in departure.classes
    ]
    place_of = {host: number for number, place in enumerate(classes) for host in place.hosts}
    rough = TargetModel(
        departure, classes, _floor_ms(departure), [place_of[host] for host in own], apart=False
    )
    outcome = _run(rough, clock)
    floor_ms = rough.bound_ms(outcome)
    if outcome.status == cp_model.INFEASIBLE:
        return Targets(None, floor_ms, impossible=True)
    start = own if len(own) == len(departure.vms) else None
    if start is not None and _least_ms(departure, start) <= floor_ms + 1:
        return Targets(start, floor_ms)
    if outcome.has_solution:
        chosen = rough.chosen(outcome)
        spread = (_spread(departure, classes, chosen, stay=stay) for stay in (False, True))
        start = next((each for each in spread if each and departure.keeps_apart(each)), start)
    hosts = [Place((host,)) for host in departure.havens]
    numbers = {host: number for number, host in enumerate(departure.havens)}
    hint = [numbers[host] for host in start or own]
    exact = TargetModel(departure, hosts, floor_ms, hint, apart=True)
    outcome = _run(exact, clock)
    if outcome.status == cp_model.INFEASIBLE:
        return Targets(None, floor_ms, impossible=True)
    if outcome.has_solution:
        start = tuple(departure.havens[number] for number in exact.chosen(outcome))
    return Targets(start, exact.bound_ms(outcome))


def _run(model: TargetModel, clock: Clock) -> Outcome:
    options = SolveOptions(threads=1)
    outcome = run(model.model, options, clock, effort=EFFORT)
    if outcome.status == cp_model.INFEASIBLE:
        # Presolve is known to have called feasible models infeasible: both have to say so.
        outcome = run(model.model, options, clock, effort=EFFORT, presolve=False)
    return outcome


def _floor_ms(departure: Departure) -> int:
    """Return a time that no drain of these VMs is quicker than, wherever they go."""
    best = departure.best_alone
    slots = departure.profile.slots
    alone = [each.seconds for each in best]
    bound_s = max(
        max(alone),
        sum(alone) / slots,
        math.ceil(len(alone) / slots) * min(alone),
        departure.around_s + sum(each.sending_s for each in best),
        departure.saved_end_s,
    )
    return int(bound_s * 1000)


def _least_ms(departure: Departure, targets: Sequence[int]) -> int:
    """Return a time that no drain to these targets is quicker than which moves the longest first.

    In another order the slots may bind more, and hardly less.
    """
    best = departure.best_alone
    longest_first = sorted(range(len(targets)), key=lambda vm: -best[vm].seconds)
    task = departure.drain(longest_first, targets).task
    return bound_ms(task, departure.profile)


def _spread(
    departure: Departure, places: Sequence[Place], chosen: Sequence[int], *, stay: bool
) -> tuple[int, ...] | None:
    """Return a host for each VM, of its place as far as there is room; None where one fits none.

    Hyper-V's own host stays where it is one of the place, and with `stay` for all VMs that are to
    be apart. Else it is the host with most free memory, the largest VM first.
    """
    placement = departure.placement
    vms_more = [placement.vms_more(host) for host in range(len(placement.hosts))]
    allocators = [
        Allocator(
            [
                host.free_mib if number in place.hosts else -1
                for number, host in enumerate(placement.hosts)
            ],
            vms_more,
            placement.crowds,
            placement.processors,
        )
        for place in places
    ]
    found: dict[int, int] = {}
    for vm, host in enumerate(departure.own_targets):
        number = next(n for n, place in enumerate(places) if host in place.hosts)
        if number == chosen[vm] or (stay and departure.specs[vm].anti_affinity):
            allocators[number].take(host, departure.specs[vm])
            found[vm] = host
    others = [vm for vm in range(len(chosen)) if vm not in found]
    for vm in sorted(others, key=lambda each: -departure.specs[each].memory_mib):
        by_choice = sorted(range(len(places)), key=lambda number: number != chosen[vm])
        targets = (allocators[number].put(departure.specs[vm]) for number in by_choice)
        target = next((each for each in targets if each is not None), None)
        if target is None:
            return None
        found[vm] = target
    return tuple(found[vm] for vm in range(len(chosen)))
