"""What a reason is, and those that decisions of every kind share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from hvplanner.model import units
from hvplanner.report.text import duration, money, quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.evaluation import Verdict
    from hvplanner.model.plan import Plan
    from hvplanner.report.subject import Subject

Kind = Literal["Fixed", "Given", "Rule", "Target", "Tightest", "Use", "Cost", "Aim", "Proof"]
"""Fixed: by the user. Given: by the design, so that there is little to choose. Rule: of the field.
Target: what it has to keep, and does or not. Tightest: where least is left. Use: what it is for.
Cost: what it takes. Aim: what the solver prefers. Proof: what is known of better ones."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason, in a sentence or two."""

    kind: Kind
    text: str


def kept(subject: Subject, targets: tuple[str, ...]) -> Iterator[Reason]:
    """Yield what the plan gives for targets that a decision bears on."""
    for verdict in subject.evaluation.verdicts:
        if verdict.target in targets:
            yield Reason("Target", _promise(verdict, subject.design.currency))


def proof(subject: Subject, plan: Plan) -> Iterator[Reason]:
    """Yield what is proven of the cost of other plans."""
    cost = next((each for each in plan.proof.goals if each.goal == "cost"), None)
    currency = subject.design.currency
    if subject.evaluation.plan_is_stale:
        yield Reason("Proof", "The plan is for an earlier state of the design: solve again.")
    elif cost is None:
        yield Reason("Proof", "Nothing is proven: the plan was made by hand.")
    elif cost.value == cost.bound:
        text = f"No plan that keeps all targets costs less than {money(cost.value, currency)}."
        yield Reason("Proof", text)
    else:
        text = f"A plan may cost as little as {money(cost.bound, currency)}; none is known."
        yield Reason("Proof", text)


def _promise(verdict: Verdict, currency: str) -> str:
    unit = units.UNITS[verdict.unit]

    def written(value: int) -> str:
        if unit is units.MS:
            return duration(value)
        return money(value, currency) if unit is units.MONEY else quantity(value, unit)

    required = written(verdict.required)
    if verdict.actual is None:
        return f"{verdict.label}: {required} asked, not judged."
    state = {"met": "kept", "violated": "not kept", "unknown": "not judged"}[verdict.state]
    return f"{verdict.label}: {written(verdict.actual)} of {required}, {state}."
