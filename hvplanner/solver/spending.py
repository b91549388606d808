"""Posts what hosts pay at the least for so many ports at a rate, cards and switch ports together.

That follows from the constraints on cards and costs, but only by trying card after card. Told once,
a search among literals sees at once that what is asked for is too dear.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from hvplanner.solver.costs import Totals

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from hvplanner.solver.problem import ClassProblem, Problem
    from hvplanner.solver.variables import ClassVars, Linear, Model


def post(model: Model, problem: Problem, hosts: Sequence[ClassVars]) -> Totals:
    """Post what the ports in use at each rate cost at the least, and return the totals of that."""
    spent: list[Linear] = [problem.fixed.cost]
    used: list[Linear] = [sum(problem.fixed.ports.values())]
    for host in hosts:
        for rate in problem.rates:
            least = least_spent(problem, host.row, rate)
            count = model.new_int_var(0, len(least) - 1, f"{host.row.id}_ports{rate}")
            model.add(count == sum(team.running[rate] for team in host.teams))
            spend = model.new_int_var(0, least[-1], f"{host.row.id}_spent{rate}")
            for number, (fewer, more) in enumerate(pairwise(least), 1):
                if more > fewer:
                    so_many = model.new_bool_var("")
                    model.add(count >= number).only_enforce_if(so_many)
                    model.add(count < number).only_enforce_if(~so_many)
                    model.add(spend >= more).only_enforce_if(so_many)
            used.append(host.row.hosts * count)
            spent.append(host.row.hosts * (spend + sum(_beyond_cheapest(problem, host, rate))))
    return Totals(sum(spent), sum(used))


def least_spent(problem: Problem, row: ClassProblem, rate_mbps: int) -> list[int]:
    """Return by number of ports at a rate what a host of a class pays for them at the least.

    From none to all that it can have; ports of cards that are there cost nothing. The price of a
    card that can run at another rate, too, is left out: what it costs is not spent on one alone.
    """
    runs = {
        at: {link.rate_mbps for link in problem.links if link.model == at}
        for at in range(len(problem.models))
    }
    ports = {at: problem.models[at].ports for at, rates in runs.items() if rate_mbps in rates}
    there = Counter(row.owned)
    there.update(each.choices[0].model for each in row.places if not each.optional)
    owned = sum(count * ports.get(model, 0) for model, count in there.items())
    free = [each for each in row.places if each.optional]
    for_sale = {
        (ports[choice.model], problem.models[choice.model].cost * (len(runs[choice.model]) == 1))
        for place in free
        for choice in place.choices
        if choice.model in ports and not choice.owned
    }
    price = min(_port_prices(problem, rate_mbps).values())
    cards = _cheapest(for_sale, len(free))
    return [0] * owned + [cost + price * count for count, cost in enumerate(cards)]


def _cheapest(for_sale: Collection[tuple[int, int]], places: int) -> list[int]:
    """Return by number of ports what the cheapest cards with so many cost together.

    As many ports as fit into so many places, given (ports, cost) of the cards for sale.
    """
    costs = {0: 0}
    for _ in range(places):
        for count, spent in tuple(costs.items()):
            for ports, cost in for_sale:
                known = costs.get(count + ports, spent + cost)
                costs[count + ports] = min(known, spent + cost)
    return [
        min(cost for ports, cost in costs.items() if ports >= count)
        for count in range(max(costs) + 1)
    ]


def _beyond_cheapest(problem: Problem, host: ClassVars, rate_mbps: int) -> list[Linear]:
    """Return what ports that are paid for cost more than on the fabric where they cost least."""
    prices = _port_prices(problem, rate_mbps)
    return [
        (prices[fabric] - min(prices.values())) * count
        for card in host.cards
        for (fabric, rate, owned), count in card.cabled.items()
        if rate == rate_mbps and not owned
    ]


def _port_prices(problem: Problem, rate_mbps: int) -> dict[int, int]:
    """Return by fabric what a switch port at a rate costs at the least."""
    return {
        fabric: min(costs)
        for fabric, rows in enumerate(problem.fabric_ports)
        if (costs := [cost for speed, _, cost in rows if speed == rate_mbps])
    }
