"""A drain whose order and targets are open: who leaves, where each may go, what it takes alone.

VMs that the drain saves have no order: they go where Hyper-V sends them, and are taken to be there.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from hvplanner.evaluation.activity import activity_of, memory_of
from hvplanner.evaluation.drains import LOWEST, DrainTask, HostDrain, Move
from hvplanner.evaluation.moving import moved
from hvplanner.evaluation.placement import PRIORITY_RANK
from hvplanner.simulation import Request, drain_bounds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.evaluation.endpoints import MigrationProfile
    from hvplanner.evaluation.placement import Placement, RunningVm
    from hvplanner.evaluation.recording import AskedDrain
    from hvplanner.model.workload import VmSpec
    from hvplanner.simulation import Memory


@dataclass(frozen=True, slots=True)
class Alone:
    """What one migration takes at the least, in seconds: in all, and of each side's links."""

    seconds: float
    sending_s: float
    receiving_s: float


class Departure:
    """The VMs of a host to be drained. VMs are indexes of `vms`, hosts indexes of the placement."""

    def __init__(self, asked: AskedDrain, profile: MigrationProfile) -> None:
        self.profile = profile
        self._host = asked.drain.host
        task = asked.drain.task
        live = task.live(profile.save_rate)
        arrivals = tuple(asked.drain.arrivals())
        self._saved = arrivals[live:]
        self._saved_moves = task.moves[live:]
        self.saved_end_s = task.saved_end_s(profile)
        """When the last VM that is saved runs again, whatever the order; 0 without any."""
        self.placement: Placement = moved(asked.placement, self._host, self._saved)
        """With the VMs that are saved on their targets."""
        left_over = asked.drain.unplaced
        self.leaves_over_saved = any(map(self._is_saved, left_over))
        """Whether Hyper-V finds no room for some VM that is to be saved."""
        self.vms: tuple[RunningVm, ...] = (
            *(vm for vm, _ in arrivals[:live]),
            *(vm for vm in left_over if not self._is_saved(vm)),
        )
        """Those that migrate live."""
        self.specs: tuple[VmSpec, ...] = tuple(self.placement.kinds[vm.kind] for vm in self.vms)
        self.memories = tuple(
            memory_of(spec.memory_mib, activity_of(spec), profile.activity) for spec in self.specs
        )
        self.ranks = tuple(PRIORITY_RANK[spec.priority] for spec in self.specs)
        self.own_targets: tuple[int, ...] = tuple(host for _, host in arrivals[:live])
        """Where Hyper-V sends those of them it finds room for, which are the first."""
        self.source_class = self.placement.hosts[self._host].host_class
        self.havens: tuple[int, ...] = tuple(
            number
            for number, host in enumerate(self.placement.hosts)
            if number != self._host and host.free_mib > 0
        )
        self.classes: tuple[str, ...] = tuple(
            dict.fromkeys(self.placement.hosts[host].host_class for host in self.havens)
        )
        self._alone = lru_cache(maxsize=None)(self._time_alone)

    @property
    def saves(self) -> bool:
        """Tell whether VMs are saved."""
        return bool(self._saved)

    @property
    def around_s(self) -> float:
        """Return the part of a migration that loads no link."""
        return self.profile.physics.setup_s + self.profile.physics.resume_s

    @cached_property
    def best_alone(self) -> tuple[Alone, ...]:
        """Return the least each VM takes, whatever its target."""
        best = []
        for vm in range(len(self.vms)):
            times = [self.alone(vm, each) for each in self.classes]
            best.append(
                Alone(
                    min(each.seconds for each in times),
                    min(each.sending_s for each in times),
                    min(each.receiving_s for each in times),
                )
            )
        return tuple(best)

    @cached_property
    def pairs_allowed(self) -> dict[str, int]:
        """Return, by anti-affinity word, how many pairs of VMs may come to be on one host.

        As many as after Hyper-V's own choice. Words of VMs that it leaves over are not in it.
        """
        left_over = {spec.anti_affinity for spec in self.specs[len(self.own_targets) :]}
        words = {spec.anti_affinity for spec in self.specs} - left_over - {""}
        return {word: self._pairs(word, self.own_targets) for word in sorted(words)}

    def keeps_apart(self, targets: Sequence[int]) -> bool:
        """Tell whether anti-affinity is kept as well as by Hyper-V's own choice."""
        return all(
            self._pairs(word, targets) <= allowed for word, allowed in self.pairs_allowed.items()
        )

    @property
    def leaving_rate(self) -> float:
        """Return the bytes/s that can leave the host."""
        rates = self.profile.of(self.source_class)
        return _rate(rates.egress, rates.egress_total)

    def arriving_rate(self, host: int) -> float:
        """Return the bytes/s that can arrive at a host."""
        rates = self.profile.of(self.class_of(host))
        return _rate(rates.ingress, rates.ingress_total)

    def class_of(self, host: int) -> str:
        """Return the class of a host."""
        return self.placement.hosts[host].host_class

    def alone(self, vm: int, host_class: str, share: float | None = None) -> Alone:
        """Return what a VM takes at the least to a host of a class.

        `share` is the most bytes/s its stream gets; with it, what it takes at just that rate.
        """
        return self._alone(self.memories[vm], host_class, share)

    def drain(self, order: Sequence[int], targets: Sequence[int]) -> HostDrain:
        """Return the drain in which VMs start in this order, each to its target.

        Those that are saved come last.
        """
        used = dict.fromkeys((*(targets[vm] for vm in order), *(host for _, host in self._saved)))
        numbers = {host: number for number, host in enumerate(used)}
        # Every priority is above that of VMs that are saved.
        live = (
            Move(
                self.specs[vm].memory_mib,
                activity_of(self.specs[vm]),
                len(order) - position,
                numbers[targets[vm]],
            )
            for position, vm in enumerate(order)
        )
        saved = (
            move._replace(target=numbers[host])
            for move, (_, host) in zip(self._saved_moves, self._saved, strict=True)
        )
        classes = tuple(self.class_of(host) for host in numbers)
        return HostDrain(
            self._host,
            DrainTask(self.source_class, classes, (*live, *saved)),
            (*(self.vms[vm] for vm in order), *(vm for vm, _ in self._saved)),
            tuple(numbers),
            (),
        )

    def _is_saved(self, vm: RunningVm) -> bool:
        priority = -PRIORITY_RANK[self.placement.kinds[vm.kind].priority]
        return self.profile.save_rate is not None and priority <= LOWEST

    def _pairs(self, word: str, targets: Sequence[int]) -> int:
        """Return how many pairs of one word meet where VMs of it arrive."""
        arriving = Counter(
            host
            for spec, host in zip(self.specs, targets, strict=False)
            if spec.anti_affinity == word
        )
        staying = self.placement.crowds[word]
        return sum(
            staying[host] * count + count * (count - 1) // 2 for host, count in arriving.items()
        )

    def _time_alone(self, memory: Memory, host_class: str, share: float | None) -> Alone:
        # What acknowledgements take is of other links than the time is summed up for.
        physics = replace(self.profile.physics, reverse_cost=0.0)
        if share is not None:
            stream = physics.stream_bytes_per_s
            physics = replace(
                physics, stream_bytes_per_s=share if stream is None else min(share, stream)
            )
        ends = [
            self.profile.of(each).endpoint(name, self.profile.slots)
            for name, each in (("s", self.source_class), ("t", host_class))
        ]
        bounds = drain_bounds(ends, [Request("", memory, "s", "t")], physics)
        return Alone(
            bounds.longest_s,
            max(0.0, bounds.sending_s - self.around_s),
            max(0.0, bounds.receiving_s - self.around_s),
        )


def _rate(members: tuple[float, ...], total: float | None) -> float:
    return sum(members) if total is None else min(sum(members), total)
