"""Routes: streams that cross the same links, opened and closed, and what they have been served."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from hvplanner.simulation.kernel.heaps import enter, meld
from hvplanner.simulation.kernel.moments import first, put

if TYPE_CHECKING:
    from hvplanner.simulation.kernel.state import Counts, Hop, Job, Link, Route, Side

NEVER = math.inf


def pin(sides: list[Side], links: list[Link], side: int) -> int:
    """Return the member of a side that a further stream would be crowded least on; pin it there."""
    best = 0
    least = NEVER
    for member in range(sides[side].count):
        link = sides[side].first + member
        crowding = (links[link].pinned + 1) / links[link].capacity
        if crowding < least:
            least = crowding
            best = member
    links[sides[side].first + best].pinned += 1
    return best


def send(
    jobs: list[Job], routes: list[Route], moments: list[float], job: int, size: float, now: float
) -> None:
    """Start to send the next piece of a job's stream."""
    route = jobs[job].route
    settle(routes, route, now)
    jobs[job].size = size
    jobs[job].piece_start = now
    root = enter(jobs, routes[route].root, job, routes[route].served + size)
    if root == job:
        routes[route].root = root
        routes[route].next_key = jobs[job].key
        put(moments, len(routes), route, next_moment(routes, route))


def take_done(
    jobs: list[Job],
    routes: list[Route],
    moments: list[float],
    done: list[int],
    now: float,
    tolerance: float,
) -> int:
    """Write the jobs whose piece is through by now to done, in order, and return how many."""
    found = 0
    while moments[1] <= now + tolerance:
        route = first(moments, len(routes))
        settle(routes, route, now)
        reach = routes[route].served + routes[route].rate * tolerance
        root = routes[route].root
        # Rounding may leave the first one beyond reach: its moment has come all the same.
        while True:
            place = found
            while place > 0 and done[place - 1] > root:
                done[place] = done[place - 1]
                place -= 1
            done[place] = root
            found += 1
            root = meld(jobs, jobs[root].left, jobs[root].right)
            if root < 0 or jobs[root].key > reach:
                break
        routes[route].root = root
        if root >= 0:
            routes[route].next_key = jobs[root].key
        put(moments, len(routes), route, next_moment(routes, route))
    return found


def part_sent(jobs: list[Job], routes: list[Route], job: int, now: float) -> float:
    """Return how much of the piece that a job is sending is through by now."""
    route = jobs[job].route
    settle(routes, route, now)
    size = jobs[job].size
    return min(size, max(0.0, size - (jobs[job].key - routes[route].served)))


def settle(routes: list[Route], route: int, now: float) -> None:
    """Bring what a route has been served up to now."""
    routes[route].served += routes[route].rate * (now - routes[route].since)
    routes[route].since = now


def next_moment(routes: list[Route], route: int) -> float:
    """Return when a route has its next piece through at its present rate."""
    if routes[route].root < 0 or routes[route].rate <= 0.0:
        return NEVER
    left = max(0.0, routes[route].next_key - routes[route].served)
    return routes[route].since + left / routes[route].rate


def use_route(
    routes: list[Route],
    spares: list[int],
    counts: list[Counts],
    key: int,
    network: int,
    now: float,
) -> int:
    """Take a spare route for a key into use, without hops yet, and return it."""
    counts[0].grown = 1
    counts[0].spares -= 1
    route = spares[counts[0].spares]
    routes[route].key = key
    routes[route].network = network
    routes[route].width = 0
    routes[route].root = -1
    routes[route].rate = 0.0
    routes[route].served = 0.0
    routes[route].since = now
    return route


def cross(
    sides: list[Side],
    links: list[Link],
    crossing: list[int],
    routes: list[Route],
    hops: list[Hop],
    route: int,
    side: int,
    member: int,
    weight: float,
    answer: int,
) -> None:
    """Let a route cross a member of a side, and the link that caps the side.

    Where a team receives on fewer members than it sends on, members wrap around.
    """
    if sides[side].count:
        link = sides[side].first + member % sides[side].count
        _cross_link(links, crossing, routes, hops, route, link, weight, answer)
    if sides[side].total >= 0:
        link = sides[side].total
        _cross_link(links, crossing, routes, hops, route, link, weight, answer)


def _cross_link(
    links: list[Link],
    crossing: list[int],
    routes: list[Route],
    hops: list[Hop],
    route: int,
    link: int,
    weight: float,
    answer: int,
) -> None:
    hop = route * (len(hops) // len(routes)) + routes[route].width
    routes[route].width += 1
    place = links[link].first + links[link].count
    links[link].count += 1
    links[link].sharing += 1 - answer
    crossing[place] = hop
    hops[hop].route = route
    hops[hop].link = link
    hops[hop].weight = weight
    hops[hop].answer = answer
    hops[hop].place = place


def release_route(
    links: list[Link],
    crossing: list[int],
    routes: list[Route],
    hops: list[Hop],
    moments: list[float],
    route: int,
) -> None:
    """Take a route without streams out of use."""
    routes[route].root = -1
    routes[route].rate = 0.0
    start = route * (len(hops) // len(routes))
    for hop in range(start, start + routes[route].width):
        link = hops[hop].link
        links[link].count -= 1
        links[link].sharing -= 1 - hops[hop].answer
        if links[link].sharing == 0:
            links[link].crossed = 0.0  # not what rounding has left
        # The last of the link's crossings takes the place that is free now.
        last = crossing[links[link].first + links[link].count]
        crossing[hops[hop].place] = last
        hops[last].place = hops[hop].place
    put(moments, len(routes), route, NEVER)


def add_streams(
    links: list[Link],
    routes: list[Route],
    hops: list[Hop],
    counts: list[Counts],
    route: int,
    streams: int,
) -> None:
    """Add so many streams to a route, less if negative; its links have to be shared anew."""
    routes[route].streams += streams
    start = route * (len(hops) // len(routes))
    for hop in range(start, start + routes[route].width):
        link = hops[hop].link
        links[link].touched = 1
        if not hops[hop].answer:
            links[link].crossed += hops[hop].weight * streams
    counts[0].touched = 1
