"""Posts which cards a host has and where they fit (rules `nic.installed`, `nic.slots`).

An installed card that stays is there; the other places are filled in the order of their choices,
and those of one choice in the order of their ports on the first fabric, which breaks the symmetry
between them. Slots are counted by width. Of the cards that the user owns and may remove, no more
are kept than there are.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from hvplanner.solver.variables import negated, post_any

if TYPE_CHECKING:
    from hvplanner.solver.problem import Problem
    from hvplanner.solver.variables import CardVars, ClassVars, Linear, Model


def post(model: Model, problem: Problem, host: ClassVars) -> None:
    """Post order, slots, owned cards and port counts of the cards of a class."""
    optional = [card for card in host.cards if card.place.optional]
    for one, other in pairwise(optional):
        model.add(_rank(one) <= _rank(other))
        for alike in zip(one.choices, other.choices, strict=True):
            model.add(one.on_fabric(0) >= other.on_fabric(0)).only_enforce_if(alike)
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
        _seats(model, problem, card)


def _rank(card: CardVars) -> Linear:
    """Return the number of the choice that is taken, counted from the last; 0 for none."""
    return sum((number - len(card.choices)) * each for number, each in enumerate(card.choices))


def _seats(model: Model, problem: Problem, card: CardVars) -> None:
    """Post that no more ports of a card are in use than it has, and what they are cabled as."""
    ports = [problem.models[choice.model].ports for choice in card.place.choices]
    there = sum(count * literal for count, literal in zip(ports, card.choices, strict=True))
    model.add(sum(card.seats.values()) <= there)
    for key, count in card.seats.items():
        post_any(model, card.seated[key], count)
    for kind, count in card.cabled.items():
        chosen = [card.choices[at] for at in card.kinds[kind]]
        model.add(count == 0).only_enforce_if(*negated(chosen))
        for at, literal in zip(card.kinds[kind], chosen, strict=True):
            model.add(count <= ports[at]).only_enforce_if(literal)
    for fabric in range(len(problem.fabric_ports)):
        cabled = sum(count for (at, *_), count in card.cabled.items() if at == fabric)
        model.add(cabled == card.on_fabric(fabric))
