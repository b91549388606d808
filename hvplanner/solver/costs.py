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

    def price(self, unit: int) -> Linear:
        """Return both in one, a unit of money counting as so many ports."""
        return self.cost * unit + self.ports


def post(model: Model, problem: Problem, hosts: list[ClassVars]) -> Totals:
    """Post that fabrics have the ports in use, and return the totals."""
    # Terms are collected and summed once: adding to an expression can change it in place, and so
    # every other one made of it.
    paid: dict[tuple[int, int], list[Linear]] = defaultdict(list)
    used: dict[tuple[int, int], list[Linear]] = defaultdict(list)
    for terms, fixed in ((paid, problem.fixed.paid), (used, problem.fixed.ports)):
        for key, count in fixed.items():
            terms[key].append(count)
    costs: list[Linear] = [problem.fixed.cost]
    for host in hosts:
        for card in host.cards:
            for literal, choice in zip(card.choices, card.place.choices, strict=True):
                if not choice.owned:
                    costs.append(host.row.hosts * problem.models[choice.model].cost * literal)
            for (fabric, rate, owned), ports in card.cabled.items():
                used[fabric, rate].append(host.row.hosts * ports)
                if not owned:
                    paid[fabric, rate].append(host.row.hosts * ports)
    for key, taken in used.items():
        model.add(sum(taken) <= sum(free for free, _ in _rows(problem, *key)))
    costs += [_price(model, problem, key, sum(charged)) for key, charged in paid.items()]
    if problem.targets.budget is not None:
        model.add(sum(costs) <= problem.targets.budget)
    return Totals(sum(costs), sum(each for taken in used.values() for each in taken))


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
