"""Explains why a design has no plan: which targets and limits clash, and what would help.

The clash is minimal: without any one of its members there is a plan (deletion filter, each step
decided by solving, as far as the time goes). A repair changes one member; each is verified by a
plan that the judge finds to meet everything under the change.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.evaluation import evaluate
from hvplanner.model.solving import Clash, Repair
from hvplanner.model.targets import Targets
from hvplanner.model.units import UNITS, amount
from hvplanner.solver.limits import Limit, limits, with_value
from hvplanner.solver.obvious import broken, obvious
from hvplanner.solver.prepare import prepare
from hvplanner.solver.search import Search

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from hvplanner.model.design import Design
    from hvplanner.model.solving import SolveOptions
    from hvplanner.solver.clock import Clock

STEP_SECONDS = 5.0
"""Longest time to find out whether one limit is needed; one that is not known to be stays."""

REPAIRS_MAX = 4
TIMES = ("drain_ms", "drain_fallback_ms", "migration_ms", "blackout_ms")


@dataclass(frozen=True)
class Conflict:
    """A set of limits that no plan keeps together. `minimal` where that is proven of each."""

    clashes: tuple[Clash, ...]
    repairs: tuple[Repair, ...]
    minimal: bool


class Explainer:
    """Explain one infeasible design, as long as the clock runs."""

    def __init__(self, design: Design, options: SolveOptions, clock: Clock) -> None:
        self._design = design
        self._options = options
        self._clock = clock
        self._minimal = True

    def explain(self) -> Conflict:
        """Return what clashes. Without any clash the design is impossible without limits too."""
        kept = list(limits(self._design))
        free = self._design
        if self._feasible(_without(free, kept)) is not True:
            return Conflict((), (), minimal=False)
        for limit in tuple(kept):
            without = _without(free, [limit])
            feasible = self._feasible(without)
            if feasible is False:
                free = without
                kept.remove(limit)
            elif feasible is None:
                self._minimal = False
        clashes = tuple(Clash(place=each.place, text=each.text) for each in kept)
        return Conflict(clashes, tuple(self._repairs(kept)), self._minimal)

    def _feasible(self, design: Design) -> bool | None:
        """Tell whether a design has a plan, None where the time is up before that is known."""
        search = self._search(design)
        if search is None:
            return False
        search.find_any()
        if search.best is not None:
            return True
        return False if search.infeasible else None

    def _search(self, design: Design) -> Search | None:
        """Return a search, None where nothing needs to be searched to see that there is no plan."""
        if broken(design):
            return None
        problem = prepare(design)
        if obvious(problem):
            return None
        clock = self._clock.part(STEP_SECONDS)
        return Search(problem, self._options, clock, lambda _: None)

    # --- repairs ---------------------------------------------------------------------------------

    def _repairs(self, clashing: Sequence[Limit]) -> Iterator[Repair]:
        found = 0
        # Targets come last in the clash, and are the first to be talked about.
        for limit in reversed(clashing):
            if found < REPAIRS_MAX and not self._clock.stopped:
                repair = self._repair(limit)
                if repair is not None:
                    found += 1
                    yield repair

    def _repair(self, limit: Limit) -> Repair | None:
        section, name = limit.place[0], limit.place[-1]
        if section == "targets":
            return self._ease(limit, str(name))
        if limit.place == ("choices", "cards_max"):
            return self._add_card(limit)
        return None

    def _ease(self, limit: Limit, name: str) -> Repair | None:
        """Return the value of a target that a plan reaches where it is not asked for."""
        search = self._search(limit.drop(self._design))
        if search is None:
            return None
        approach: dict[str, Callable[[], None]] = {
            "budget": search.find_cheapest,
            "drain_ms": search.find_quickest,
        }
        approach.get(name, search.find_any)()
        if search.best is None:
            return None
        title = Targets.model_fields[name].title
        asked = with_value(self._design, limit.place, getattr(self._design.targets, name))
        verdicts = evaluate(asked, search.best.plan, with_bands=False).verdicts
        verdict = next(each for each in verdicts if each.target == name)
        if verdict.actual is None or not self._holds(limit, verdict.actual, search):
            return Repair(text=f"Do without “{limit.text}”", place=limit.place, value=None)
        unit = UNITS[verdict.unit]
        reached, required = (
            amount(each, unit, self._design.currency) for each in (verdict.actual, verdict.required)
        )
        return Repair(
            text=f"{title}: {reached} instead of {required}",
            place=limit.place,
            value=verdict.actual,
        )

    def _holds(self, limit: Limit, value: int, search: Search) -> bool:
        assert search.best is not None
        eased = with_value(self._design, limit.place, value)
        return evaluate(eased, search.best.plan, with_bands=False).meets_targets

    def _add_card(self, limit: Limit) -> Repair | None:
        now = self._design.choices.cards_max
        for more in range(now + 1, 9):
            if self._feasible(with_value(self._design, limit.place, more)):
                return Repair(
                    text=f"Cards per host: {more} instead of {now}",
                    place=limit.place,
                    value=more,
                )
        return None


def _without(design: Design, dropped: Sequence[Limit]) -> Design:
    for limit in dropped:
        design = limit.drop(design)
    return design
