"""Tries variations of a design: whether there is a plan, and what the cheapest costs.

Cheap answers come first: what is plainly impossible, and what a plan found before meets as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.evaluation import evaluate
from hvplanner.evaluation.hostfailures import Interrupted
from hvplanner.evaluation.placement import place
from hvplanner.solver.judging import Best
from hvplanner.solver.obvious import broken, obvious, too_slow
from hvplanner.solver.placed import placed_rows
from hvplanner.solver.prepare import prepare
from hvplanner.solver.scenarios import failures_in_scope
from hvplanner.solver.search import Search

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Evaluation
    from hvplanner.model.plan import Plan
    from hvplanner.model.solving import SolveOptions
    from hvplanner.solver.clock import Clock

STEP_SECONDS = 5.0
"""Longest time to find out whether one variation has a plan, or what its cheapest is."""


@dataclass(frozen=True)
class Tried:
    """The cheapest plan found, None where there is none; `settled` where that is proven."""

    best: Best | None
    settled: bool

    @property
    def cost(self) -> int | None:
        """Return the cost of the plan."""
        return None if self.best is None else self.best.evaluation.cost


class Trials:
    """Answers about variations of one design, as long as the clock runs.

    `share` is that of the time left which may be spent on searches: a plan that was found in it is
    still judged for other variations after it, until all the time is up. No search takes longer
    than `step_s`.
    """

    def __init__(
        self,
        options: SolveOptions,
        clock: Clock,
        share: float = 1.0,
        step_s: float = STEP_SECONDS,
    ) -> None:
        self.clock = clock.part(clock.left_s * share)
        self._whole = clock
        self._step_s = step_s
        self._options = options
        self._found: list[tuple[Design, Best]] = []

    def feasible(self, design: Design) -> bool | None:
        """Tell whether a design has a plan, None where the time is up before that is known."""
        if self.clock.stopped:
            return None
        if any(self.known(design)):
            return True
        try:
            search = self._search(design)
        except Interrupted:
            return None
        if search is None:
            return False
        search.find_any()
        if search.best is not None:
            self._found.append((design, search.best))
            return True
        return False if search.infeasible else None

    def cheapest(self, design: Design) -> Tried:
        """Return the cheapest plan of a design, as far as the time goes."""
        if self.clock.stopped:
            return Tried(self._cheapest_known(design), settled=False)
        try:
            search = self._search(design)
        except Interrupted:
            return Tried(self._cheapest_known(design), settled=False)
        if search is None:
            return Tried(None, settled=True)
        search.find_cheapest()
        if search.best is None:
            known = None if search.infeasible else self._cheapest_known(design)
            return Tried(known, settled=search.infeasible)
        self._found.append((design, search.best))
        return Tried(search.best, search.proven)

    def judged(self, design: Design, best: Best) -> Best | None:
        """Return a plan of a variation as judged for a stricter one, None where it fails there.

        Or where a solve of that would not come to it: the ports that a cap on SMB may be the rate
        of are others there.
        """
        plan = best.plan.model_copy(update={"fingerprint": design.fingerprint()})
        evaluation = self.evaluated(design, plan)
        if evaluation is None or not evaluation.meets_targets:
            return None
        cap = plan.migration.smb_limit_mbps
        if cap is not None and cap not in prepare(design).smb_limits:
            return None
        return Best(plan, evaluation)

    def evaluated(self, design: Design, plan: Plan) -> Evaluation | None:
        """Return what the judge says of a plan, None where the time is up before."""
        try:
            # What takes longest of it, and the judge does not ask whether to stop.
            placement = place(design, placed_rows(design))
            failures_in_scope(design, placement, lambda: self._whole.stopped)
        except Interrupted:
            return None
        return evaluate(design, plan, in_full=False)

    def _search(self, design: Design) -> Search | None:
        """Return a search, None where nothing needs to be searched to see that there is no plan.

        Raises Interrupted where the time for that is up.
        """
        if broken(design):
            return None
        clock = self.clock.part(self._step_s)
        problem = prepare(design, lambda: clock.stopped)
        if obvious(problem) or too_slow(problem):
            return None
        return Search(problem, self._options, clock, lambda _: None)

    def _cheapest_known(self, design: Design) -> Best | None:
        known = self.known(design)
        return min(known, key=lambda each: each.evaluation.cost, default=None)

    def known(self, design: Design) -> Iterator[Best]:
        """Yield the plans found before that are plans of this design too, the latest first.

        What may be chosen, and from what, has to be the same: the judge looks at targets and rules.
        """
        for other, best in reversed(self._found):
            if (
                (design.choices, design.nic_models, design.host_classes)
                == (other.choices, other.nic_models, other.host_classes)
                and len(design.fabrics) == len(other.fabrics)
                and (judged := self.judged(design, best)) is not None
            ):
                yield judged
