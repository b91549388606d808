"""Migrations of fixed source, target, rate and duration, as a problem of scheduling.

A resource-constrained project scheduling problem: a link carries no more than its rate, a host
takes part in no more migrations at a time than it has slots, and a VM holds its memory on the
source until the migration ends and on the target from when it starts. Links are per direction
where they are full duplex, one for both where they are not. `hvplanner.solver.scheduling` solves
it; here is what it is, and what a schedule must keep, checked without a solver.

All numbers are integers; time, rates and room may have any unit as long as each has one
throughout.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


@dataclass(frozen=True, slots=True)
class Host:
    """A host: how many migrations it takes part in at a time, in and out together (None: any).

    `room` is what it has of each thing that VMs hold (memory, or memory and processors): all of
    it less what VMs hold that are not migrated. Empty where nothing is to be held.
    """

    id: str
    slots: int | None = None
    room: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """One direction of a network connection, or both together, and the rate it carries."""

    id: str
    rate: int


@dataclass(frozen=True, slots=True)
class Job:
    """One migration: `duration` long it loads each of its links with `rate`.

    `takes` is what the VM holds, in the order of `Host.room`. No job starts before one of lower
    `rank` has.
    """

    id: str
    source: str
    target: str
    duration: int
    links: tuple[str, ...] = ()
    rate: int = 0
    takes: tuple[int, ...] = ()
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Problem:
    """Hosts, links and the migrations between them, checked when made.

    Raises ValueError, with what is wrong, for an id given twice, an unknown host or link, a
    migration to its own host, a number out of range, a rate that a link on the way has not, or
    more held on a host than it has room from the start.
    """

    hosts: tuple[Host, ...]
    links: tuple[Link, ...]
    jobs: tuple[Job, ...]
    _hosts: dict[str, Host] = field(init=False, repr=False, compare=False)
    _rates: dict[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hosts", {host.id: host for host in self.hosts})
        object.__setattr__(self, "_rates", {link.id: link.rate for link in self.links})
        for problem in self._problems():
            raise ValueError(problem)

    def host(self, name: str) -> Host:
        """Return a host. Raises KeyError."""
        return self._hosts[name]

    def loads(self) -> Iterator[tuple[str, int, list[tuple[int, int]]]]:
        """Yield what is taken for as long as a job runs: name, capacity, (job, demand).

        These are the slots of hosts and the links.
        """
        slots: dict[str, list[tuple[int, int]]] = defaultdict(list)
        links: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, job in enumerate(self.jobs):
            for name in (job.source, job.target):
                slots[name].append((number, 1))
            for name in job.links if job.rate else ():
                links[name].append((number, job.rate))
        for name, taken in slots.items():
            if (count := self._hosts[name].slots) is not None:
                yield f"the slots of {name}", count, taken
        for name, taken in links.items():
            yield f"link {name}", self._rates[name], taken

    def holdings(self) -> Iterator[tuple[str, int, list[tuple[int, int]], list[tuple[int, int]]]]:
        """Yield what VMs hold: name, room, (job, amount) that leave and that arrive.

        Only where it can be too little: all that leave are there first, all that arrive last.
        """
        leaving, arriving = defaultdict(list), defaultdict(list)
        for number, job in enumerate(self.jobs):
            for kind, amount in enumerate(job.takes):
                leaving[job.source, kind].append((number, amount))
                arriving[job.target, kind].append((number, amount))
        for host in self.hosts:
            for kind, room in enumerate(host.room):
                before, after = leaving[host.id, kind], arriving[host.id, kind]
                if sum(amount for _, amount in (*before, *after)) > room:
                    yield f"room {kind} of {host.id}", room, before, after

    def _problems(self) -> Iterator[str]:
        for kind, ids in (
            ("Host", [host.id for host in self.hosts]),
            ("Link", [link.id for link in self.links]),
            ("Job", [job.id for job in self.jobs]),
        ):
            for name, count in Counter(ids).items():
                if count > 1:
                    yield f"{kind} {name!r} is given twice."
        for host in self.hosts:
            if host.slots is not None and host.slots < 1:
                yield f"Host {host.id!r}: slots must be 1 or more, not {host.slots!r}."
        for link in self.links:
            if link.rate < 1:
                yield f"Link {link.id!r}: rate must be 1 or more, not {link.rate!r}."
        for job in self.jobs:
            yield from self._problems_of(job)
        for name, room, leaving, _ in self.holdings():
            if (held := sum(amount for _, amount in leaving)) > room:
                yield f"{name}: VMs hold {held} of {room} before one moves."

    def _problems_of(self, job: Job) -> Iterator[str]:
        who = f"Job {job.id!r}"
        if job.duration < 1:
            yield f"{who}: duration must be 1 or more, not {job.duration!r}."
        if job.rate < 0 or any(amount < 0 for amount in job.takes):
            yield f"{who}: rate and what it takes must be 0 or more."
        if job.source == job.target:
            yield f"{who}: {job.source!r} is its source and target."
        for name in (job.source, job.target):
            if name not in self._hosts:
                yield f"{who}: there is no host {name!r}."
            elif self._hosts[name].room and len(self._hosts[name].room) != len(job.takes):
                yield f"{who}: it must say what it takes of each room of {name!r}."
        if len(set(job.links)) < len(job.links):
            yield f"{who}: it names a link twice."
        for name in job.links:
            if name not in self._rates:
                yield f"{who}: there is no link {name!r}."
            elif self._rates[name] < job.rate:
                yield f"{who}: link {name!r} has {self._rates[name]}, not its rate of {job.rate}."


Status = Literal["optimal", "feasible", "infeasible", "unknown"]
"""optimal: proven. feasible: within `bound`. infeasible: proven. unknown: stopped before either."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """When each job starts, in the order of the problem; empty where there is no schedule.

    No schedule ends before `bound`, proven.
    """

    status: Status
    starts: tuple[int, ...]
    makespan: int | None
    bound: int


def makespan(problem: Problem, starts: Sequence[int]) -> int:
    """Return when the last job ends, 0 without jobs."""
    ends = (start + job.duration for start, job in zip(starts, problem.jobs, strict=True))
    return max(ends, default=0)


def lower_bound(problem: Problem) -> int:
    """Return a time before which no schedule ends: that of the busiest slots, link or job alone.

    Of jobs that take more than half of something each, no two run at a time.
    """
    durations = [job.duration for job in problem.jobs]
    bound = max(durations, default=0)
    for _, capacity, taken in problem.loads():
        work = sum(durations[job] * amount for job, amount in taken)
        alone = sum(durations[job] for job, amount in taken if 2 * amount > capacity)
        bound = max(bound, math.ceil(work / capacity), alone)
    return bound


def flaws(problem: Problem, starts: Sequence[int]) -> list[str]:
    """Return what a schedule does not keep, with the time, each limit once; nothing if all is kept.

    `starts` is in the order of the jobs. Raises ValueError if it does not fit them.
    """
    jobs = problem.jobs
    spans = [(start, start + job.duration) for start, job in zip(starts, jobs, strict=True)]
    found = [
        f"{job.id} starts before 0" for job, start in zip(jobs, starts, strict=True) if start < 0
    ]
    for name, capacity, taken in problem.loads():
        steps = [step for job, amount in taken for step in _held(*spans[job], amount)]
        found += _beyond(name, capacity, steps)
    last = max((end for _, end in spans), default=0)
    for name, room, leaving, arriving in problem.holdings():
        steps = [step for job, amount in leaving for step in _held(0, spans[job][1], amount)]
        steps += [
            step for job, amount in arriving for step in _held(spans[job][0], last + 1, amount)
        ]
        found += _beyond(name, room, steps)
    found += _turned_around(jobs, starts)
    return found


def _turned_around(jobs: Sequence[Job], starts: Sequence[int]) -> list[str]:
    found: list[str] = []
    latest_before = latest = min(starts, default=0)
    rank = None
    for job, start in sorted(zip(jobs, starts, strict=True), key=lambda each: each[0].rank):
        if job.rank != rank:
            rank, latest_before = job.rank, latest
        if start < latest_before:
            found.append(f"{job.id} starts before one of lower rank")
        latest = max(latest, start)
    return found


def _held(start: int, end: int, amount: int) -> tuple[tuple[int, int], tuple[int, int]]:
    return (start, amount), (end, -amount)


def _beyond(name: str, capacity: int, steps: Iterable[tuple[int, int]]) -> list[str]:
    """Return a flaw if more is taken at any time than there is; what is given back counts first."""
    taken = 0
    for time, amount in sorted(steps):
        taken += amount
        if taken > capacity:
            return [f"{name}: {taken} of {capacity} taken at {time}"]
    return []
