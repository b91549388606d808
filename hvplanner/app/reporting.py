"""The report of a plan with all that it tells, in the language that is spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.evaluation import evaluate
from hvplanner.evaluation.rolling import rolling_drain
from hvplanner.exchange.inventory import state_of_today
from hvplanner.exchange.powershell import NotPlanned, intent, not_rolled_back
from hvplanner.language import tr
from hvplanner.practice.comparing import compare
from hvplanner.report import outline, variants
from hvplanner.upgrade import wanted_upgrade

if TYPE_CHECKING:
    from collections.abc import Collection

    from hvplanner.exchange.powershell import Remaining
    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Evaluation
    from hvplanner.model.plan import Plan
    from hvplanner.report.blocks import Outline


def report(
    design: Design,
    plan: Plan | None,
    evaluation: Evaluation | None = None,
    chapters: Collection[str] | None = None,
) -> Outline:
    """Return the report; `evaluation` is what was judged in the same language."""
    planned = design.model_copy(update={"plan": plan})
    return outline.build(
        design,
        plan,
        evaluation or evaluate(design, plan),
        rolling=rolling_drain(design, plan) if plan else None,
        comparison=compare(design, plan) if plan else None,
        variants=variants.of_design(planned),
        upgrade=wanted_upgrade(design, plan),
        left=left_to_people(planned, state_of_today(design)) if plan else (),
        kept=spoken(not_rolled_back()) if plan else (),
        chapters=chapters,
    )


def left_to_people(design: Design, before: Design | None) -> tuple[str, ...]:
    """Return what the scripts for a plan leave to people; why there are none, where that is so."""
    try:
        return spoken(intent(design, before).remaining)
    except NotPlanned as error:
        return (tr("No script can be made of the plan yet: {reason}", reason=error),)


def spoken(remaining: tuple[Remaining, ...]) -> tuple[str, ...]:
    """Return them in the language that is spoken."""
    return tuple(each.spoken for each in remaining)
