"""Rules of thumb beside a plan, all judged by the one judge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.evaluation import evaluate
from hvplanner.model.comparison import Comparison, Outcome, PracticeRow
from hvplanner.model.practice import Unbuildable
from hvplanner.practice.building import plan_at, practices
from hvplanner.practice.site import Site

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Evaluation
    from hvplanner.model.plan import PlacedVms, Plan
    from hvplanner.model.practice import Practice


def compare(design: Design, plan: Plan | None) -> Comparison:
    """Return what every rule of thumb makes of a design, beside its plan.

    VMs run where the plan has them, so that only the networks differ. References of design and plan
    have to be whole, which loading sees to.
    """
    site, placed = Site(design), plan.placement if plan else ()
    return Comparison(
        currency=design.currency,
        own=_outcome(evaluate(design, plan, in_full=False)) if plan else None,
        rows=tuple(_row(practice, site, placed) for practice in practices()),
    )


def _row(practice: Practice, site: Site, placed: tuple[PlacedVms, ...]) -> PracticeRow:
    made = plan_at(practice, site)
    if isinstance(made, Unbuildable):
        return PracticeRow(practice=practice, problem=made.reason)
    plan = made.model_copy(update={"placement": placed})
    outcome = _outcome(evaluate(site.design, plan, in_full=False))
    return PracticeRow(practice=practice, plan=plan, outcome=outcome)


def _outcome(evaluation: Evaluation) -> Outcome:
    return Outcome(
        cost=evaluation.cost,
        ports=evaluation.ports,
        headroom_percent=evaluation.headroom_percent,
        drain_ms=_slowest(evaluation, fallback=False),
        fallback_ms=_slowest(evaluation, fallback=True),
        verdicts=evaluation.verdicts,
        errors=tuple(each.title for each in evaluation.errors),
    )


def _slowest(evaluation: Evaluation, *, fallback: bool) -> int | None:
    times = [each.duration_ms for each in evaluation.drains if each.fallback is fallback]
    known = [each for each in times if each is not None]
    return max(known, default=None) if len(known) == len(times) else None
