"""What makes one placement better than another, in order: each goal counts what is to be few.

Every goal says what a placement is worth, what none is better than, and the same as a sum in the
model. That survivors restart is no goal here: it holds for every placement that is considered.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.plan import GoalName
    from hvplanner.solver.placingcase import Counts, PlacingCase
    from hvplanner.solver.placingmodel import PlacingModel
    from hvplanner.solver.variables import Linear

TANGENTS = 32
"""Numbers of VMs of a word on one host up to which its pairs are exact in the model; beyond, they
are at least what it says, and the placement found is counted anew."""


class PlacingGoal(Protocol):
    """One level of the order."""

    name: GoalName

    def value(self, case: PlacingCase, counts: Counts) -> int:
        """Return what a placement is worth; smaller is better."""

    def bound(self, case: PlacingCase) -> int:
        """Return what no placement of all VMs is better than."""

    def post(self, model: PlacingModel) -> Linear:
        """Add the goal to a model and return what to minimise: its value, or less where said."""

    def keep(self, model: PlacingModel, most: int) -> None:
        """Rule out what is worth more."""


class _Goal:
    def post(self, model: PlacingModel) -> Linear:
        raise NotImplementedError

    def keep(self, model: PlacingModel, most: int) -> None:
        """Rule out what is worth more."""
        model.model.add(self.post(model) <= most)


class Unplaced(_Goal):
    """VMs that run nowhere."""

    name: GoalName = "vms_placed"

    def value(self, case: PlacingCase, counts: Counts) -> int:
        """Return how many VMs have no host."""
        return sum(kind.count - sum(row) for kind, row in zip(case.kinds, counts, strict=True))

    def bound(self, case: PlacingCase) -> int:
        """Return 0: there is nothing better."""
        return 0

    def post(self, model: PlacingModel) -> Linear:
        """Return the VMs without a host."""
        return sum(model.unplaced)


class Together(_Goal):
    """Pairs of VMs of one anti-affinity word on one host: fewest where they are spread evenly."""

    name: GoalName = "kept_apart"

    def value(self, case: PlacingCase, counts: Counts) -> int:
        """Return how many pairs share a host."""
        return sum(
            _pairs(sum(counts[kind][host] for kind in kinds))
            for kinds in _words(case).values()
            for host in range(len(case.hosts))
        )

    def bound(self, case: PlacingCase) -> int:
        """Return the pairs there are when each word is spread evenly over all hosts."""
        found = 0
        for kinds in _words(case).values():
            each, more = divmod(sum(case.kinds[kind].count for kind in kinds), len(case.hosts))
            found += more * _pairs(each + 1) + (len(case.hosts) - more) * _pairs(each)
        return found

    def post(self, model: PlacingModel) -> Linear:
        """Return the pairs, by the tangents of n (n - 1) / 2: it is convex.

        Less than there are where more than `TANGENTS` share a host.
        """
        total: Linear = 0
        for kinds in _words(model.case).values():
            count = sum(model.case.kinds[kind].count for kind in kinds)
            for host in range(len(model.case.hosts)):
                here = sum(model.runs[kind][host] for kind in kinds)
                begin = _pairs(sum(model.begin[kind][host] for kind in kinds))
                pairs = model.variable(_pairs(count), f"pairs{kinds[0]}_{host}", begin)
                for at in range(1, min(count, TANGENTS)):
                    model.model.add(pairs >= at * here - _pairs(at + 1))
                total += pairs
        return total

    def keep(self, model: PlacingModel, most: int) -> None:
        """Rule out more pairs; where each word is spread evenly, simply by its VMs on a host."""
        if most > self.bound(model.case):
            super().keep(model, most)
            return
        for kinds in _words(model.case).values():
            count = sum(model.case.kinds[kind].count for kind in kinds)
            for host in range(len(model.case.hosts)):
                here = sum(model.runs[kind][host] for kind in kinds)
                model.model.add(here >= count // len(model.case.hosts))
                model.model.add(here <= -(-count // len(model.case.hosts)))


class OutOfReach(_Goal):
    """Wishes for VFs on hosts that can have none, whatever the plan."""

    name: GoalName = "vfs_reachable"

    def value(self, case: PlacingCase, counts: Counts) -> int:
        """Return how many vNICs want a VF where there is none."""
        return sum(
            len(kind.shape.vf_networks) * row[host]
            for kind, row in zip(case.kinds, counts, strict=True)
            for host in _without_vfs(case)
        )

    def bound(self, case: PlacingCase) -> int:
        """Return all wishes where no host can have VFs, else 0."""
        if len(_without_vfs(case)) < len(case.hosts):
            return 0
        return sum(kind.count * len(kind.shape.vf_networks) for kind in case.kinds)

    def post(self, model: PlacingModel) -> Linear:
        """Return the wishes out of reach."""
        return sum(
            len(kind.shape.vf_networks) * row[host]
            for kind, row in zip(model.case.kinds, model.runs, strict=True)
            if kind.shape.vf_networks
            for host in _without_vfs(model.case)
        )


class VfPeaks(_Goal):
    """The most wishes for VFs that any host has, summed over networks: so many VFs it owes."""

    name: GoalName = "vfs_per_host"

    def value(self, case: PlacingCase, counts: Counts) -> int:
        """Return the sum of the peaks."""
        return sum(
            max(
                (sum(many * counts[kind][host] for kind, many in users) for host in able), default=0
            )
            for users, able in _wishes(case)
        )

    def bound(self, case: PlacingCase) -> int:
        """Return the peaks of wishes spread evenly, 0 where some may be out of reach."""
        if _without_vfs(case):
            return 0
        return sum(
            -(-sum(many * case.kinds[kind].count for kind, many in users) // max(1, len(able)))
            for users, able in _wishes(case)
        )

    def post(self, model: PlacingModel) -> Linear:
        """Return the sum of the peaks."""
        total: Linear = 0
        for number, (users, able) in enumerate(_wishes(model.case)):
            most = sum(many * model.case.kinds[kind].count for kind, many in users)
            begin = max(
                (sum(many * model.begin[kind][host] for kind, many in users) for host in able),
                default=0,
            )
            peak = model.variable(most, f"peak{number}", begin)
            for host in able:
                wishes = sum(many * model.runs[kind][host] for kind, many in users)
                model.model.add(wishes <= peak)
            total += peak
        return total


class Load(_Goal):
    """Percent of memory in use on the fullest host, rounded down, or what exceeds a limit."""

    def __init__(self, name: GoalName, *, from_balancing: bool) -> None:
        self.name = name
        self._from_balancing = from_balancing

    def value(self, case: PlacingCase, counts: Counts) -> int:
        """Return the load of the fullest host, as findings count it."""
        loads = (
            used * 100 // max(1, host.capacity_mib)
            for used, host in zip(case.used_mib(counts), case.hosts, strict=True)
        )
        return max(0, max(loads) - self._floor(case))

    def bound(self, case: PlacingCase) -> int:
        """Return the load where all hosts are equally full."""
        used = sum(kind.count * kind.shape.memory_mib for kind in case.kinds)
        there = sum(host.capacity_mib for host in case.hosts)
        return max(0, used * 100 // max(1, there) - self._floor(case))

    def post(self, model: PlacingModel) -> Linear:
        """Return the load."""
        floor = self._floor(model.case)
        begin = self.value(model.case, model.begin)
        load = model.variable(100 - min(floor, 100), self.name, begin)
        for used, host in zip(model.used_mib, model.case.hosts, strict=True):
            if host.capacity_mib:
                model.model.add(100 * used <= host.capacity_mib * (load + floor + 1) - 1)
        return load

    def _floor(self, case: PlacingCase) -> int:
        return case.balancing_percent if self._from_balancing else 0


class Moves(_Goal):
    """VMs that run on another host than today."""

    name: GoalName = "moves"

    def value(self, case: PlacingCase, counts: Counts) -> int:
        """Return how many leave their host."""
        return sum(
            max(0, count - row[host])
            for kind, row in zip(case.kinds, counts, strict=True)
            for host, count in kind.today.items()
        )

    def bound(self, case: PlacingCase) -> int:
        """Return 0: all may stay."""
        return 0

    def post(self, model: PlacingModel) -> Linear:
        """Return how many leave their host."""
        total: Linear = 0
        for number, (kind, row) in enumerate(zip(model.case.kinds, model.runs, strict=True)):
            for host, count in sorted(kind.today.items()):
                begin = max(0, count - model.begin[number][host])
                leave = model.variable(count, f"leave{number}_{host}", begin)
                model.model.add(leave >= count - row[host])
                total += leave
        return total


UNPLACED: PlacingGoal = Unplaced()
GOALS: tuple[PlacingGoal, ...] = (
    Together(),
    OutOfReach(),
    VfPeaks(),
    Load("overload", from_balancing=True),
    Moves(),
    Load("host_load", from_balancing=False),
)
"""In order, behind that all VMs have a host and restart after failures.

Hosts so full that the cluster moves VMs by itself come before moves: what stays there now does not
stay for long.
"""


def _pairs(count: int) -> int:
    return count * (count - 1) // 2


def _words(case: PlacingCase) -> dict[str, list[int]]:
    """Return the kinds of every anti-affinity word."""
    words: dict[str, list[int]] = defaultdict(list)
    for number, kind in enumerate(case.kinds):
        if kind.shape.word:
            words[kind.shape.word].append(number)
    return words


def _without_vfs(case: PlacingCase) -> list[int]:
    return [number for number, host in enumerate(case.hosts) if not host.has_vfs]


def _wishes(case: PlacingCase) -> Iterator[tuple[list[tuple[int, int]], list[int]]]:
    """Yield for each network the kinds with wishes and how many each VM has, and the able hosts."""
    able = [number for number, host in enumerate(case.hosts) if host.has_vfs]
    networks = sorted({network for kind in case.kinds for network in kind.shape.vf_networks})
    for network in networks:
        many = ((n, kind.shape.vf_networks.count(network)) for n, kind in enumerate(case.kinds))
        yield [each for each in many if each[1]], able
