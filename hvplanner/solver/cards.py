"""Posts which cards a host has and where they fit (rules `nic.installed`, `nic.slots`).

An installed card that stays is there; the other places are filled in the order of their choices,
which breaks the symmetry between them. Slots are counted by width. Of the cards that the user
owns and may remove, no more are kept than there are.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hvplanner.solver.problem import Problem
    from hvplanner.solver.variables import ClassVars, Linear, Model


def post(model: Model, problem: Problem, host: ClassVars) -> None:
    """Post order, slots, owned cards and port counts of the cards of a class."""
    optional = [card for card in host.cards if card.place.optional]
    ranks: list[Linear] = [
        sum((number - len(card.choices)) * each for number, each in enumerate(card.choices))
        for card in optional
    ]
    for one, other in pairwise(ranks):
        model.add(one <= other)
    for limit in host.row.slots:
        in_slots = [card for card in host.cards if not card.place.onboard]
        model.add(sum(card.chosen(limit.models) for card in in_slots) <= limit.count)
    for index, count in host.row.owned.items():
        kept = [
            literal
            for card in optional
            for literal, choice in zip(card.choices, card.place.choices, strict=True)
            if choice.owned and choice.model == index
        ]
        model.add(sum(kept) <= count)
    for card in host.cards:
        for number, (literal, choice) in enumerate(
            zip(card.choices, card.place.choices, strict=True)
        ):
            seats = [count for (at, _, _), count in card.seats.items() if at == number]
            model.add(sum(seats) <= problem.models[choice.model].ports * literal)
