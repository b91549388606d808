"""Chooses the targets of a drain such that nothing makes it longer than it must be, and proves it.

The times that no drain to given targets can beat (its longest migration, the slots, the bytes out
and into each host) are linear in who goes where. CP-SAT makes the largest of them as small as
possible; what it proves of that holds for every choice of targets.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ortools.sat.python import cp_model

from hvplanner.model.solving import SolveOptions
from hvplanner.solver.running import Clock, run

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hvplanner.solver.departure import Departure
    from hvplanner.solver.running import Outcome
    from hvplanner.solver.variables import Linear

EFFORT = 0.5
"""Deterministic seconds of CP-SAT; a second or two of a clock."""

MS, US = 1_000, 1_000_000
"""A second."""
US_PER_MS = 1000


@dataclass(frozen=True, slots=True)
class Targets:
    """The target of each VM, None where none were found. No choice ends before `bound_ms`."""

    hosts: tuple[int, ...] | None
    bound_ms: int
    impossible: bool = False
    """Whether it is proven that the VMs do not fit."""


def _floor_ms(departure: Departure) -> int:
    """Return a time that no drain of these VMs is quicker than, wherever they go."""
    best = departure.best_alone
    if not best:
        return 0
    slots = departure.profile.slots
    alone = [each.seconds for each in best]
    return int(
        MS
        * max(
            max(alone),
            sum(alone) / slots,
            math.ceil(len(alone) / slots) * min(alone),
            departure.around_s + sum(each.sending_s for each in best),
        )
    )


def choose_targets(departure: Departure, should_stop: Callable[[], bool]) -> Targets:
    """Return targets of least bound, as many as possible those that Hyper-V itself would take.

    Memory and the number of VMs a host runs are kept, and anti-affinity is kept as well as
    Hyper-V's own choice does: no word has more pairs of VMs on one host. Where Hyper-V finds no
    room for all, the words of those left over are free.
    """
    if not departure.havens:
        return Targets(None, 0, impossible=True)
    floor_ms = _floor_ms(departure)
    model = _Model(departure, floor_ms)
    clock = Clock(math.inf, should_stop)
    options = SolveOptions(threads=1)
    outcome = run(model.model, options, clock, effort=EFFORT)
    if outcome.status == cp_model.INFEASIBLE:
        # Presolve has called models infeasible that are not (OR-Tools issue 5274).
        outcome = run(model.model, options, clock, effort=EFFORT, presolve=False)
    if outcome.status == cp_model.INFEASIBLE:
        return Targets(None, floor_ms, impossible=True)
    return Targets(model.targets(outcome), model.bound_ms(outcome))


class _Model:
    """How many VMs of each kind go to each host; of one kind are those that nothing tells apart."""

    def __init__(self, departure: Departure, floor_ms: int) -> None:
        self.model = cp_model.CpModel()
        self._departure = departure
        members: dict[object, list[int]] = defaultdict(list)
        for vm, spec in enumerate(departure.specs):
            members[departure.memories[vm], spec.memory_mib, spec.anti_affinity].append(vm)
        self._kinds = list(members.values())
        self._counts = {
            (kind, host): self.model.new_int_var(0, len(vms), f"vms_{kind}_{host}")
            for kind, vms in enumerate(self._kinds)
            for host in departure.havens
        }
        self._floor_ms = floor_ms
        # One after the other, each to the worst place.
        longest = sum(
            max(departure.alone(vm, each).seconds for each in departure.classes)
            for vm in range(len(departure.vms))
        )
        self._end_ms = self.model.new_int_var(floor_ms, floor_ms + int(longest * MS), "end")
        self._place_all()
        self._keep_apart()
        self._bound_links_and_slots()
        self._bound_longest()
        # A ms outweighs all changes of targets together.
        self._weight = len(departure.vms) + 1
        self.model.minimize(self._end_ms * self._weight - self._kept())

    def bound_ms(self, outcome: Outcome) -> int:
        """Return the proven bound of the time."""
        if not outcome.has_solution:
            return self._floor_ms
        return max(self._floor_ms, -(-outcome.bound // self._weight))

    def targets(self, outcome: Outcome) -> tuple[int, ...] | None:
        """Return the target of each VM, that of Hyper-V's choice where there is one of its kind."""
        if not outcome.has_solution:
            return None
        own = self._departure.own_targets
        found: dict[int, int] = {}
        for kind, vms in enumerate(self._kinds):
            left = Counter(
                {
                    host: outcome.solver.value(self._counts[kind, host])
                    for host in self._departure.havens
                }
            )
            for vm in vms:
                if vm < len(own) and left[own[vm]]:
                    found[vm] = own[vm]
                    left[own[vm]] -= 1
            found.update(zip((vm for vm in vms if vm not in found), left.elements(), strict=True))
        return tuple(found[vm] for vm in range(len(self._departure.vms)))

    def _place_all(self) -> None:
        for kind, vms in enumerate(self._kinds):
            self.model.add(
                sum(self._counts[kind, host] for host in self._departure.havens) == len(vms)
            )
        specs = self._departure.specs
        for host in self._departure.havens:
            placement = self._departure.placement
            counts = [self._counts[kind, host] for kind in range(len(self._kinds))]
            memory = sum(
                specs[vms[0]].memory_mib * count
                for vms, count in zip(self._kinds, counts, strict=True)
            )
            self.model.add(memory <= placement.hosts[host].free_mib)
            self.model.add(sum(counts) <= placement.vms_more(host))

    def _keep_apart(self) -> None:
        """Have no word more pairs of its VMs on one host than after Hyper-V's own choice."""
        departure = self._departure
        placed = len(departure.own_targets)
        free = {spec.anti_affinity for spec in departure.specs[placed:]} | {""}
        words: dict[str, list[int]] = defaultdict(list)
        for kind, vms in enumerate(self._kinds):
            words[departure.specs[vms[0]].anti_affinity].append(kind)
        for word, kinds in words.items():
            if word not in free:
                self._limit_pairs(word, kinds)

    def _limit_pairs(self, word: str, kinds: Sequence[int]) -> None:
        departure = self._departure
        vms = {vm for kind in kinds for vm in self._kinds[kind]}
        staying = departure.placement.crowds[word]
        own = Counter(departure.own_targets[vm] for vm in vms)
        pairs = []
        for host in departure.havens:
            # The first to arrive meets those that stay, the next one more, and so on.
            arrivals = [
                (self.model.new_bool_var(""), staying[host] + before) for before in range(len(vms))
            ]
            self.model.add(
                sum(self._counts[kind, host] for kind in kinds)
                == sum(arrives for arrives, _ in arrivals)
            )
            pairs += [meets * arrives for arrives, meets in arrivals]
        allowed = sum(
            staying[host] * count + count * (count - 1) // 2 for host, count in own.items()
        )
        self.model.add(sum(pairs) <= allowed)

    def _bound_links_and_slots(self) -> None:
        departure = self._departure
        alone, sending = [], []
        for kind, vms in enumerate(self._kinds):
            for host in departure.havens:
                times = departure.alone(vms[0], departure.class_of(host))
                alone.append(int(times.seconds * US) * self._counts[kind, host])
                sending.append(int(times.sending_s * US) * self._counts[kind, host])
        around = int(departure.around_s * US)
        self._end_after(sum(alone), departure.profile.slots)
        self._end_after(around + sum(sending))
        for host in departure.havens:
            receiving = [
                int(departure.alone(vms[0], departure.class_of(host)).receiving_s * US)
                * self._counts[kind, host]
                for kind, vms in enumerate(self._kinds)
            ]
            self._end_after(around + sum(receiving))

    def _bound_longest(self) -> None:
        departure = self._departure
        for kind, vms in enumerate(self._kinds):
            for host_class in departure.classes:
                time_us = int(departure.alone(vms[0], host_class).seconds * US)
                if time_us <= self._floor_ms * US_PER_MS:
                    continue
                some = self.model.new_bool_var("")
                for host in departure.havens:
                    if departure.class_of(host) == host_class:
                        self.model.add(self._counts[kind, host] == 0).only_enforce_if(~some)
                self.model.add(self._end_ms >= time_us // US_PER_MS).only_enforce_if(some)

    def _end_after(self, time_us: Linear, shared_by: int = 1) -> None:
        # Rounded down, so that it stays a bound.
        self.model.add((self._end_ms + 1) * (US_PER_MS * shared_by) >= time_us + 1)

    def _kept(self) -> Linear:
        """Return how many VMs go where Hyper-V sends them, and hint that all do."""
        kinds = {vm: kind for kind, vms in enumerate(self._kinds) for vm in vms}
        own = Counter((kinds[vm], host) for vm, host in enumerate(self._departure.own_targets))
        kept = []
        for key, count in self._counts.items():
            self.model.add_hint(count, own[key])
            if own[key]:
                kept.append(self.model.new_int_var(0, own[key], ""))
                self.model.add(kept[-1] <= count)
        return cp_model.LinearExpr.sum(kept)
