"""Has every plan judged before anyone sees it: what the solver promised must be what is found."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.evaluation import evaluate
from hvplanner.practice import first_plans
from hvplanner.solver.times import Limits, Stopwatch

if TYPE_CHECKING:
    from hvplanner.model.evaluation import Evaluation
    from hvplanner.model.plan import Plan
    from hvplanner.solver.problem import Problem

_logger = logging.getLogger(__name__)


class Disagreement(RuntimeError):
    """The judge does not find what the solver believed: a bug, with the instance to find it by."""

    def __init__(self, problem: Problem, plan: Plan, what: str) -> None:
        instance = problem.design.model_dump_json(by_alias=True, exclude={"variants", "plan"})
        _logger.error("%s\nPlan: %s\nDesign: %s", what, plan.model_dump_json(), instance)
        super().__init__(
            f"The judge disagrees with the solver: {what}\n"
            "Maybe a rule changed on one side only; the log holds the whole plan and design.\n"
            f"Plan: {plan.model_dump_json()}\nDesign: {instance}"
        )


@dataclass(frozen=True)
class Best:
    """The best plan so far and what the judge says of it."""

    plan: Plan
    evaluation: Evaluation

    @property
    def drain_ms(self) -> int | None:
        """Return the slowest drain with nothing failed, None where one cannot be done."""
        times = [each.duration_ms for each in self.evaluation.drains if not each.fallback]
        known = [each for each in times if each is not None]
        return max(known, default=0) if len(known) == len(times) else None


def judge(problem: Problem, plan: Plan) -> Best:
    """Return a plan with its evaluation.

    Raises Disagreement where the judge finds an error or a target that is not met.
    """
    evaluation = evaluate(problem.design, plan, in_full=False)
    if evaluation.errors:
        finding = evaluation.errors[0]
        raise Disagreement(problem, plan, f"{finding.rule}: {finding.title}")
    unmet = next((each for each in evaluation.verdicts if each.state != "met"), None)
    if unmet is not None:
        what = f"{unmet.target} is {unmet.actual}, not {unmet.required}. {unmet.advice}"
        raise Disagreement(problem, plan, what)
    return Best(plan, evaluation)


def first_answer(problem: Problem) -> Best | None:
    """Return the cheapest rule of thumb that meets all targets, None where none does.

    It is there long before a search has begun. No search starts from it, so that what is proven
    does not depend on it.
    """
    limits, watch = Limits.of(problem), Stopwatch(problem)
    for made in first_plans(problem.design):
        plan = made.model_copy(update={"placement": problem.placed})
        # Drains are quickly judged, and most often what is missed.
        if watch.keeps(plan, limits):
            evaluation = evaluate(problem.design, plan, in_full=False)
            if evaluation.meets_targets and not evaluation.errors:
                return Best(plan, evaluation)
    return None
