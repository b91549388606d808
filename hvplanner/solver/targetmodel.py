"""Who goes where in a drain, as CP-SAT has it, and the time that no such drain can beat.

What bounds the time of a drain to given targets (its longest migration, the slots, the bytes out
and into each host) is linear in how many VMs of a kind go where. The largest of these is made as
small as possible.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.solver.cpsat import cp_model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.solver.departure import Departure
    from hvplanner.solver.running import Outcome
    from hvplanner.solver.variables import Linear

US, US_PER_MS = 1_000_000, 1_000
"""Times of single VMs are microseconds, so that many rounded down are still near their sum."""


@dataclass(frozen=True, slots=True)
class Place:
    """A host, or hosts of one class taken for one: whether VMs fit each of them is then open."""

    hosts: tuple[int, ...]


class TargetModel:
    """How many VMs of each kind go to each place; of one kind are those that nothing tells apart.

    VMs go where `hint` says (a place for each, as an index) if that is no slower. With `apart`,
    where each place is one host, anti-affinity is kept as well as Hyper-V's own choice does.
    """

    def __init__(
        self,
        departure: Departure,
        places: Sequence[Place],
        floor_ms: int,
        hint: Sequence[int],
        *,
        apart: bool,
    ) -> None:
        self.model = cp_model.CpModel()
        self._departure = departure
        self._places = places
        self._floor_ms = floor_ms
        self._hint = hint
        members: dict[object, list[int]] = defaultdict(list)
        processors = departure.placement.processors
        for vm, spec in enumerate(departure.specs):
            needed = processors.needed(spec.processors)
            alike = departure.memories[vm], spec.memory_mib, spec.anti_affinity, needed
            members[alike].append(vm)
        self._kinds = list(members.values())
        self._counts = [
            [
                self.model.new_int_var(
                    0,
                    len(vms) * processors.start(departure.specs[vms[0]].processors, place.hosts[0]),
                    f"vms_{kind}_{number}",
                )
                for number, place in enumerate(places)
            ]
            for kind, vms in enumerate(self._kinds)
        ]
        # One after the other, each to the worst target.
        longest_s = sum(
            max(departure.alone(vm, each).seconds for each in departure.classes)
            for vm in range(len(departure.vms))
        )
        longest_ms = floor_ms + int(longest_s * US) // US_PER_MS
        self._end_ms = self.model.new_int_var(floor_ms, longest_ms, "end")
        self._fit()
        if apart:
            self._keep_apart()
        self._bound_sums()
        self._bound_longest()
        # A ms outweighs all changes of targets together.
        self._weight = len(departure.vms) + 1
        self.model.minimize(self._end_ms * self._weight - self._kept())

    def bound_ms(self, outcome: Outcome) -> int:
        """Return the proven bound of the time."""
        if not outcome.has_solution:
            return self._floor_ms
        return max(self._floor_ms, -(-outcome.bound // self._weight))

    def chosen(self, outcome: Outcome) -> tuple[int, ...]:
        """Return the place of each VM of a solution, the hinted one where it is among them."""
        found: dict[int, int] = {}
        for vms, counts in zip(self._kinds, self._counts, strict=True):
            left = Counter(
                {place: outcome.solver.value(count) for place, count in enumerate(counts)}
            )
            for vm in vms:
                if vm < len(self._hint) and left[self._hint[vm]]:
                    found[vm] = self._hint[vm]
                    left[found[vm]] -= 1
            found.update(zip((vm for vm in vms if vm not in found), left.elements(), strict=True))
        return tuple(found[vm] for vm in range(len(found)))

    def _fit(self) -> None:
        placement = self._departure.placement
        for vms, counts in zip(self._kinds, self._counts, strict=True):
            self.model.add(sum(counts) == len(vms))
        for number, place in enumerate(self._places):
            counts = [row[number] for row in self._counts]
            memory = sum(
                self._departure.specs[vms[0]].memory_mib * count
                for vms, count in zip(self._kinds, counts, strict=True)
            )
            room = sum(placement.hosts[host].free_mib for host in place.hosts)
            self.model.add(memory <= room)
            self.model.add(sum(counts) <= sum(placement.vms_more(host) for host in place.hosts))

    def _keep_apart(self) -> None:
        words: dict[str, list[int]] = defaultdict(list)
        for kind, vms in enumerate(self._kinds):
            words[self._departure.specs[vms[0]].anti_affinity].append(kind)
        for word, allowed in self._departure.pairs_allowed.items():
            self._limit_pairs(word, words[word], allowed)

    def _limit_pairs(self, word: str, kinds: Sequence[int], allowed: int) -> None:
        most = sum(len(self._kinds[kind]) for kind in kinds)
        staying = self._departure.placement.crowds[word]
        pairs = []
        for number, place in enumerate(self._places):
            # The first to arrive meets those that stay, the next one more, and so on.
            arrivals = [self.model.new_bool_var("") for _ in range(most)]
            arriving = sum(self._counts[kind][number] for kind in kinds)
            self.model.add(arriving == sum(arrivals))
            meets = sum(staying[host] for host in place.hosts)
            pairs += [(meets + before) * arrives for before, arrives in enumerate(arrivals)]
        self.model.add(sum(pairs) <= allowed)

    def _bound_sums(self) -> None:
        departure = self._departure
        alone: list[Linear] = []
        sending: list[Linear] = []
        around_us = int(departure.around_s * US)
        for number, place in enumerate(self._places):
            receiving: list[Linear] = []
            for vms, counts in zip(self._kinds, self._counts, strict=True):
                times = departure.alone(vms[0], departure.class_of(place.hosts[0]))
                alone.append(int(times.seconds * US) * counts[number])
                sending.append(int(times.sending_s * US) * counts[number])
                receiving.append(int(times.receiving_s * US) * counts[number])
            self._end_after(sum(receiving), len(place.hosts), around_us)
        self._end_after(sum(alone), departure.profile.slots)
        self._end_after(sum(sending), 1, around_us)

    def _end_after(self, time_us: Linear, shared_by: int, before_us: int = 0) -> None:
        # Rounded down, so that it stays a bound.
        shared = (self._end_ms + 1) * (US_PER_MS * shared_by)
        self.model.add(shared >= time_us + before_us * shared_by + 1)

    def _bound_longest(self) -> None:
        departure = self._departure
        for vms, counts in zip(self._kinds, self._counts, strict=True):
            for host_class in departure.classes:
                time_ms = int(departure.alone(vms[0], host_class).seconds * US) // US_PER_MS
                if time_ms <= self._floor_ms:
                    continue
                some = self.model.new_bool_var("")
                for place, count in zip(self._places, counts, strict=True):
                    if departure.class_of(place.hosts[0]) == host_class:
                        self.model.add(count == 0).only_enforce_if(~some)
                self.model.add(self._end_ms >= time_ms).only_enforce_if(some)

    def _kept(self) -> Linear:
        """Return how many VMs go where the hint has them, and hint that all do."""
        kept: list[Linear] = []
        for vms, counts in zip(self._kinds, self._counts, strict=True):
            hinted = Counter(self._hint[vm] for vm in vms if vm < len(self._hint))
            for place, count in enumerate(counts):
                self.model.add_hint(count, hinted[place])
                if hinted[place]:
                    same = self.model.new_int_var(0, hinted[place], "")
                    self.model.add(same <= count)
                    self.model.add_hint(same, hinted[place])
                    kept.append(same)
        return cp_model.LinearExpr.sum(kept)
