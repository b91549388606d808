"""Max-min fair sharing of links, done anew for the streams that a change can reach.

All streams rise together; a link that is full, or a ceiling that is met, holds its streams where
they are and the others rise on. Streams of one route are equal, so cost depends on routes. Links
that share no route with a changed link, directly or through others, keep their rates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.simulation.kernel.heaps import pop, push, replace
from hvplanner.simulation.kernel.moments import put, put_all
from hvplanner.simulation.kernel.routes import NEVER, next_moment, settle

if TYPE_CHECKING:
    from hvplanner.simulation.kernel.state import (
        Counts,
        Entry,
        Hop,
        Link,
        LoadChange,
        Network,
        Route,
    )

SAME_LOAD = 1e-9
"""Changes of load below this share of the capacity are rounding."""

ANSWERS_MOST = 0.5
"""Share of a link that acknowledgements take at most: more than ports alike in both directions ask
for. It keeps links that are not from having nothing left."""

ROUNDS = 30
"""Most turns of finding rates and acknowledgements: they halve what is missing at least."""


def find_touched(
    links: list[Link],
    crossing: list[int],
    routes: list[Route],
    hops: list[Hop],
    links_found: list[int],
    routes_found: list[int],
    counts: list[Counts],
) -> None:
    """Find the links to be shared anew, and all links and routes that depend on them."""
    counts[0].touched = 0
    is_known = counts[0].grown == 0
    for link in range(len(links)):
        if links[link].touched and links[link].seen != counts[0].stamp:
            is_known = False
    if is_known:
        # Routes have only gone since: what was found then is all that can depend on them now.
        left = 0
        for number in range(counts[0].routes_found):
            if routes[routes_found[number]].streams:
                routes_found[left] = routes_found[number]
                left += 1
        counts[0].routes_found = left
        for link in range(len(links)):
            links[link].touched = 0
        return
    counts[0].stamp += 1
    found = 0
    for link in range(len(links)):
        if links[link].touched:
            links[link].touched = 0
            links[link].seen = counts[0].stamp
            links_found[found] = link
            found += 1
    counts[0].links_found = found
    reach(links, crossing, routes, hops, links_found, routes_found, counts)


def reach(
    links: list[Link],
    crossing: list[int],
    routes: list[Route],
    hops: list[Hop],
    links_found: list[int],
    routes_found: list[int],
    counts: list[Counts],
) -> None:
    """Complete the links found, which are marked as seen, to all that routes lead to."""
    width = len(hops) // len(routes)
    stamp = counts[0].stamp
    found = counts[0].links_found
    on_way = 0
    at = 0
    while at < found:
        link = links_found[at]
        at += 1
        for place in range(links[link].first, links[link].first + links[link].count):
            route = hops[crossing[place]].route
            if routes[route].seen == stamp:
                continue
            routes[route].seen = stamp
            routes_found[on_way] = route
            on_way += 1
            for hop in range(route * width, route * width + routes[route].width):
                other = hops[hop].link
                if links[other].seen != stamp:
                    links[other].seen = stamp
                    links_found[found] = other
                    found += 1
    counts[0].links_found = found
    counts[0].routes_found = on_way
    counts[0].grown = 0


def level_out(
    networks: list[Network],
    links: list[Link],
    crossing: list[int],
    routes: list[Route],
    hops: list[Hop],
    levels: list[Entry],
    links_found: list[int],
    routes_found: list[int],
    counts: list[Counts],
) -> None:
    """Leave the fair rate of each route found in its level, and what each link has over in free.

    Acknowledgements that do not compete go first. How much they are follows from the rates, so the
    two are found in turns, each of which is closer by the share that acknowledgements take.
    """
    for number in range(counts[0].links_found):
        links[links_found[number]].answers = 0.0
    for _ in range(ROUNDS):
        for number in range(counts[0].links_found):
            link = links_found[number]
            links[link].answers_before = links[link].answers
            links[link].answers = 0.0
        _level_once(
            networks, links, crossing, routes, hops, levels, links_found, routes_found, counts
        )
        if _is_settled(links, links_found, counts[0].links_found):
            break


def _is_settled(links: list[Link], links_found: list[int], found: int) -> bool:
    """Say whether links that streams share were left to them as acknowledgements now ask for."""
    for number in range(found):
        link = links_found[number]
        change = abs(links[link].answers - links[link].answers_before)
        if links[link].sharing and change > SAME_LOAD * links[link].capacity:
            return False
    return True


def _level_once(
    networks: list[Network],
    links: list[Link],
    crossing: list[int],
    routes: list[Route],
    hops: list[Hop],
    levels: list[Entry],
    links_found: list[int],
    routes_found: list[int],
    counts: list[Counts],
) -> None:
    on_way = counts[0].routes_found
    for number in range(on_way):
        routes[routes_found[number]].level = -1.0
    size = 0
    for number in range(counts[0].links_found):
        link = links_found[number]
        capacity = links[link].capacity
        links[link].free = capacity - min(links[link].answers_before, ANSWERS_MOST * capacity)
        links[link].weight = links[link].crossed
        links[link].rising = links[link].sharing
        if links[link].sharing:
            size = push(levels, size, links[link].free / links[link].crossed, link)
    network = _next_ceiling(networks, -1)
    while size:
        level, link = levels[0].key, levels[0].item
        if links[link].rising == 0:
            size = pop(levels, size)
            continue
        # Holding streams at a level never lowers the level of another link, so an old entry is
        # at worst too low and is put right when it comes up.
        present = links[link].free / links[link].weight
        if present > level:
            replace(levels, size, present, link)
            continue
        if network >= 0 and networks[network].ceiling <= level:
            for number in range(on_way):
                route = routes_found[number]
                if routes[route].level < 0.0 and routes[route].network == network:
                    _hold(links, routes, hops, route, networks[network].ceiling)
            network = _next_ceiling(networks, network)
            continue
        size = pop(levels, size)
        for place in range(links[link].first, links[link].first + links[link].count):
            hop = crossing[place]
            if not hops[hop].answer and routes[hops[hop].route].level < 0.0:
                _hold(links, routes, hops, hops[hop].route, level)
        links[link].free = 0.0


def _next_ceiling(networks: list[Network], last: int) -> int:
    """Return the network with the next higher ceiling of a stream, equal ones in order; or -1."""
    best = -1
    for network in range(len(networks)):
        ceiling = networks[network].ceiling
        is_next = last < 0 or (
            ceiling > networks[last].ceiling
            or (ceiling == networks[last].ceiling and network > last)
        )
        if is_next and ceiling < NEVER and (best < 0 or ceiling < networks[best].ceiling):
            best = network
    return best


def _hold(
    links: list[Link], routes: list[Route], hops: list[Hop], route: int, level: float
) -> None:
    routes[route].level = level
    streams = routes[route].streams
    start = route * (len(hops) // len(routes))
    for hop in range(start, start + routes[route].width):
        link = hops[hop].link
        taken = hops[hop].weight * streams
        if hops[hop].answer:
            links[link].answers += taken * level
        else:
            links[link].free -= taken * level
            links[link].weight -= taken
            links[link].rising -= 1


def go_on(
    routes: list[Route],
    moments: list[float],
    routes_found: list[int],
    counts: list[Counts],
    now: float,
) -> None:
    """Let the routes found go on at the rates of their levels."""
    leaves = len(routes)
    on_way = counts[0].routes_found
    # Many moments are settled at once, few one by one.
    one_by_one = on_way * 16 < leaves
    for number in range(on_way):
        route = routes_found[number]
        if routes[route].level == routes[route].rate:
            continue
        settle(routes, route, now)
        routes[route].rate = routes[route].level
        moment = next_moment(routes, route)
        if one_by_one:
            put(moments, leaves, route, moment)
        else:
            moments[leaves + route] = moment
    if not one_by_one:
        put_all(moments, leaves)


def note_loads(
    links: list[Link],
    links_found: list[int],
    loads: list[LoadChange],
    counts: list[Counts],
    now: float,
) -> None:
    """Log the load of the links found where it has changed."""
    for number in range(counts[0].links_found):
        link = links_found[number]
        capacity = links[link].capacity
        load = 0.0
        if links[link].sharing:
            load = min(capacity, capacity - links[link].free)
        elif links[link].count:
            load = min(capacity, links[link].answers)
        if load == links[link].load:
            continue
        if load == 0.0 or abs(load - links[link].load) > SAME_LOAD * capacity:
            links[link].load = load
            place = counts[0].loads
            counts[0].loads = place + 1
            loads[place].link = link
            loads[place].time = now
            loads[place].load = load
