"""The waiting line: which jobs start, by slots on both hosts, then rank.

A job that has to wait does not hold up others whose hosts are free. Jobs wait by pair of hosts:
only the first of a pair can be the next to start, and only a pair with a host that has just freed a
slot is looked at again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.simulation.kernel.heaps import enter, push

if TYPE_CHECKING:
    from hvplanner.simulation.kernel.state import Counts, Entry, Host, Job, Network, Pair, Side


def arrive(
    jobs: list[Job],
    pairs: list[Pair],
    ready: list[Entry],
    counts: list[Counts],
    job: int,
    now: float,
) -> None:
    """Put a job into the line."""
    pair = jobs[job].pair
    jobs[job].arrived = now
    pairs[pair].root = enter(jobs, pairs[pair].root, job, jobs[job].rank)
    consider(pairs, ready, counts, pair)


def free_slot(
    pairs: list[Pair],
    hosts: list[Host],
    host_pairs: list[int],
    ready: list[Entry],
    counts: list[Counts],
    host: int,
    job: int,
    now: float,
) -> None:
    """Free the slot that a job held on a host."""
    hosts[host].free += 1
    hosts[host].left = now
    hosts[host].left_job = job
    for place in range(hosts[host].first, hosts[host].end):
        pair = host_pairs[place]
        # Where the other host has no slot free, the pair is looked at when it has.
        if hosts[pairs[pair].source].free > 0 and hosts[pairs[pair].target].free > 0:
            consider(pairs, ready, counts, pair)


def consider(pairs: list[Pair], ready: list[Entry], counts: list[Counts], pair: int) -> None:
    """Note that the first job of a pair may be able to start."""
    if pairs[pair].root >= 0 and not pairs[pair].ready:
        pairs[pair].ready = 1
        ready[counts[0].ready].item = pair
        counts[0].ready += 1


def line_up(jobs: list[Job], pairs: list[Pair], ready: list[Entry], size: int) -> None:
    """Make a heap of the pairs noted, by the ranks of their first jobs."""
    for place in range(size):
        pair = ready[place].item
        push(ready, place, jobs[pairs[pair].root].rank, pair)


def note_wait(jobs: list[Job], hosts: list[Host], job: int, source: int, target: int) -> None:
    """Note what a job that starts has waited for: the slot that came free in this moment."""
    now = jobs[job].start
    if jobs[job].arrived == now:
        return
    if hosts[source].left == now:
        jobs[job].waited_host = source
        jobs[job].waited_job = hosts[source].left_job
    elif hosts[target].left == now:
        jobs[job].waited_host = target
        jobs[job].waited_job = hosts[target].left_job


def first_working(
    networks: list[Network], sides: list[Side], hosts: int, source: int, target: int
) -> int:
    """Return the first network in order that works between two hosts; -1 where none does."""
    for network in range(len(networks)):
        out = (network * hosts + source) * 2
        into = (network * hosts + target) * 2 + 1
        if networks[network].up and sides[out].count and sides[into].count:
            return network
    return -1
