"""Max-min fair rates of streams that share links.

All streams rise together; a link that is full, or a ceiling that is met, holds its streams where
they are and the others rise on. Streams of one route are equal, so they are handled as one
route with a count: cost depends on routes, not on streams.
"""

from __future__ import annotations

import math
from heapq import heapify, heappop, heapreplace
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

Route: TypeAlias = tuple[tuple[int, float], ...]
"""The links of a route by index, each once, with what a stream takes of it per unit of its rate."""


def fair_rates(
    capacities: Sequence[float],
    routes: Sequence[Route],
    counts: Sequence[int],
    cap: float = math.inf,
) -> list[float]:
    """Return the rate of one stream of each route.

    counts holds the number of streams of each route, at least 1. cap is the ceiling of one
    stream; streams with a lower ceiling of their own have a link of their own in their route.
    """
    return fair_rates_and_loads(capacities, routes, counts, cap)[0]


def fair_rates_and_loads(
    capacities: Sequence[float], routes: Sequence[Route], counts: Sequence[int], cap: float
) -> tuple[list[float], dict[int, float]]:
    """Return the rate of one stream of each route, and the load of each link crossed."""
    weights: dict[int, float] = {}
    users: dict[int, list[int]] = {}
    for index, route in enumerate(routes):
        count = counts[index]
        for link, weight in route:
            if link in weights:
                weights[link] += weight * count
                users[link].append(index)
            else:
                weights[link] = weight * count
                users[link] = [index]
    free = {link: capacities[link] for link in weights}
    loads: dict[int, float] = {}
    levels = [(free[link] / weight, link) for link, weight in weights.items()]
    heapify(levels)
    rates = [math.inf] * len(routes)
    while levels and levels[0][0] < cap:
        level, link = levels[0]
        held = [index for index in users[link] if rates[index] == math.inf]
        if not held:
            heappop(levels)
            continue
        # Holding streams at a level never lowers the level of another link, so an old entry is
        # at worst too low and is put right when it comes up.
        present = free[link] / weights[link]
        if present > level:
            heapreplace(levels, (present, link))
            continue
        heappop(levels)
        loads[link] = capacities[link]
        for index in held:
            rates[index] = level
            count = counts[index]
            for other, weight in routes[index]:
                taken = weight * count
                free[other] -= taken * level
                weights[other] -= taken
    rates = [min(rate, cap) for rate in rates]
    for link, room in free.items():
        if link not in loads:
            rest = weights[link] * cap if cap < math.inf else 0.0
            loads[link] = min(capacities[link] - room + rest, capacities[link])
    return rates, loads
