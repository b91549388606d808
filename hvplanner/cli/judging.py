"""Judges a plan while better ones are looked for, so that the last is judged the sooner."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from hvplanner.evaluation import evaluate
from hvplanner.simulation.compiled import foresee

if TYPE_CHECKING:
    from concurrent.futures import Future

    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Evaluation
    from hvplanner.model.plan import Plan


class Judge:
    """Has plans of a design judged in a thread, one at a time.

    Most that is slow about the first judgement is done for the later ones as well: loading the
    event loop, and what is remembered of the design.
    """

    def __init__(self, design: Design) -> None:
        self._design = design
        self._thread = ThreadPoolExecutor(max_workers=1)
        self._is_prepared = False

    def prepare(self, plan: Plan) -> None:
        """Judge the first of the plans that are told meanwhile."""
        if not self._is_prepared:
            self._is_prepared = True
            self._begin(plan)
            # The plan that is found takes as much, and is the last.
            self._thread.submit(foresee, 1)

    def judged(self, plan: Plan) -> Evaluation:
        """Return what is said of the plan that was found."""
        return self._begin(plan).result()

    def _begin(self, plan: Plan) -> Future[Evaluation]:
        return self._thread.submit(evaluate, self._design, plan)
