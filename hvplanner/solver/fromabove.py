"""Finds a plan that is fast enough, though maybe not the cheapest: from the fastest hosts down.

A search that goes by price meets plans in the order of what they cost. Where only dear ones are
fast enough, it has nothing to show for long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from hvplanner.model.plan import MigrationSettings, Plan
    from hvplanner.solver.clock import Clock
    from hvplanner.solver.division import Division
    from hvplanner.solver.master import Proposal
    from hvplanner.solver.parts import Answer
    from hvplanner.solver.times import Limits, Stopwatch

HALVINGS = 4
"""How often the span of prices is halved within which the hosts of a block are fast enough."""


def from_above(
    proposal: Proposal,
    division: Division,
    watch: Stopwatch,
    limits: Limits,
    most: int | None,
    plan_of: Callable[[Sequence[Answer], MigrationSettings | None], Plan],
    clock: Clock,
) -> Plan | None:
    """Return a plan of what a proposal requires that keeps the limits, at a price of `most`.

    One block after the other, those first where most is saved, is made as cheap as may be. None
    where even the fastest hosts are too slow, or what is fast enough is too dear. `plan_of` makes a
    plan of answers, with other settings than the proposal's if there are any.
    """
    order, required = proposal.order, proposal.required
    chosen = division.fastest(order, required, clock)
    if any(each.price is None for each in chosen):
        return None
    plan = watch.quickest(plan_of(chosen, None), limits)
    settings = plan.migration
    if not watch.keeps(plan, limits):
        return None
    cheapest = division.widest(order, required, clock)

    def saved(at: int) -> int:
        dear, cheap = chosen[at].price or 0, cheapest[at].price or 0
        return division.blocks[at].times * (dear - cheap)

    def cheaper(at: int) -> Iterator[Answer]:
        """Yield hosts of a block, each to be tried while those chosen are dearer."""
        low = cheapest[at].price or 0
        yield cheapest[at]
        for _ in range(HALVINGS):
            middle = (low + (chosen[at].price or 0)) // 2
            tried = division.fastest_within(division.blocks[at], order, required[at], middle, clock)
            yield tried
            if chosen[at] is not tried:
                low = middle

    for at in sorted(range(len(chosen)), key=saved, reverse=True):
        for tried in cheaper(at) if saved(at) > 0 else ():
            if clock.stopped:
                break
            if tried.price is not None and tried.price < (chosen[at].price or 0):
                answers = [*chosen[:at], tried, *chosen[at + 1 :]]
                thinner = plan_of(answers, settings)
                if watch.keeps(thinner, limits):
                    chosen, plan = answers, thinner
    dear = most is not None and division.price(chosen) > most
    return None if dear or not division.ports_fit(chosen) else plan
