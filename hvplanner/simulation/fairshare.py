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
"""The links of a route by index, each with what a stream takes of it per unit of its own rate."""


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
    levels = [(free[link] / weight, link) for link, weight in weights.items()]
    heapify(levels)
    rates = [cap] * len(routes)
    open_routes = [True] * len(routes)
    left = len(routes)
    while left:
        if not levels or levels[0][0] >= cap:
            break
        level, link = levels[0]
        # Holding streams at a level never lowers the level of another link, so an old entry is
        # at worst too low and is put right when it comes up.
        held = [index for index in users[link] if open_routes[index]]
        if not held:
            heappop(levels)
            continue
        present = max(level, free[link] / weights[link])
        if present > level:
            heapreplace(levels, (present, link))
            continue
        heappop(levels)
        for index in held:
            open_routes[index] = False
            rates[index] = level
            count = counts[index]
            for other, weight in routes[index]:
                free[other] -= weight * count * level
                weights[other] -= weight * count
        left -= len(held)
    return rates
