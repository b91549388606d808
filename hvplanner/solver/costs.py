"""Posts what a plan costs and which switch ports it takes, as `evaluation.cost.bill` has it.

Cards that are there already cost nothing, nor do their switch ports; but every cabled port takes
one of its fabric. Where a fabric has ports of one speed at several prices, the cheapest go first.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hvplanner.solver.problem import Problem
    from hvplanner.solver.variables import ClassVars, Linear, Model


@dataclass(frozen=True)
class Totals:
    """Cost and switch ports of the whole cluster."""

    cost: Linear
    ports: Linear


def post(model: Model, problem: Problem, hosts: list[ClassVars]) -> Totals:
    """Post that fabrics have the ports in use, and return the totals."""
    paid: dict[tuple[int, int], Linear] = defaultdict(int, problem.fixed.paid)
    used: dict[tuple[int, int], Linear] = defaultdict(int, problem.fixed.ports)
    cost: Linear = problem.fixed.cost
    for host in hosts:
        for card in host.cards:
            for number, (literal, choice) in enumerate(
                zip(card.choices, card.place.choices, strict=True)
            ):
                if not choice.owned:
                    cost += host.row.hosts * problem.models[choice.model].cost * literal
                for (at, _, fabric), count in card.seats.items():
                    link = problem.link_of(choice.model, fabric)
                    if at == number and link is not None:
                        key = fabric, problem.links[link].rate_mbps
                        used[key] += host.row.hosts * count
                        if not choice.owned:
                            paid[key] += host.row.hosts * count
    for key, taken in used.items():
        model.add(taken <= sum(free for free, _ in _rows(problem, *key)))
    for key, charged in paid.items():
        cost += _price(model, problem, key, charged)
    if problem.targets.budget is not None:
        model.add(cost <= problem.targets.budget)
    return Totals(cost, sum(used.values()))


def _rows(problem: Problem, fabric: int, rate: int) -> list[tuple[int, int]]:
    """Return (free ports, price) of a fabric at a rate, the cheapest first."""
    rows = problem.fabric_ports[fabric]
    return sorted(
        ((free, cost) for speed, free, cost in rows if speed == rate), key=lambda row: row[1]
    )


def _price(model: Model, problem: Problem, key: tuple[int, int], count: Linear) -> Linear:
    rows = _rows(problem, *key)
    if len(rows) == 1:
        return rows[0][1] * count
    parts = [
        model.new_int_var(0, free, f"paid{key[0]}_{key[1]}_{at}")
        for at, (free, _) in enumerate(rows)
    ]
    model.add(sum(parts) == count)
    return sum(price * part for part, (_, price) in zip(parts, rows, strict=True))
