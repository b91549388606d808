"""What a reason is, and those that decisions of every kind share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from hvplanner.language import mark, tr
from hvplanner.model import units
from hvplanner.report.text import duration, money, quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.evaluation import Verdict
    from hvplanner.model.plan import Plan
    from hvplanner.report.subject import Subject

Kind = Literal["Fixed", "Given", "Rule", "Target", "Tightest", "Use", "Cost", "Aim", "Proof"]
_KINDS = (
    *(mark("Fixed"), mark("Given"), mark("Rule"), mark("Target"), mark("Tightest")),
    *(mark("Use"), mark("Cost"), mark("Aim"), mark("Proof")),
)
"""Marked here, translated where shown."""
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
        yield Reason("Proof", tr("The plan is for an earlier state of the design: solve again."))
    elif cost is None:
        yield Reason("Proof", tr("Nothing is proven: the plan was made by hand."))
    elif cost.value == cost.bound == 0:
        yield Reason("Proof", tr("It costs nothing, which no plan can better."))
    elif cost.value == cost.bound:
        text = tr(
            "No plan that keeps all targets costs less than {value}.",
            value=money(cost.value, currency),
        )
        yield Reason("Proof", text)
    else:
        text = tr(
            "A plan may cost as little as {bound}; none is known.",
            bound=money(cost.bound, currency),
        )
        yield Reason("Proof", text)


def _promise(verdict: Verdict, currency: str) -> str:
    unit = units.UNITS[verdict.unit]

    def written(value: int) -> str:
        if unit is units.MS:
            return duration(value)
        return money(value, currency) if unit is units.MONEY else quantity(value, unit)

    required = written(verdict.required)
    if verdict.actual is None:
        return tr(
            "{target}: {required} asked, not judged.", target=verdict.label, required=required
        )
    state = {"met": tr("kept"), "violated": tr("not kept"), "unknown": tr("not judged")}[
        verdict.state
    ]
    return tr(
        "{target}: {written} of {required}, {state}.",
        target=verdict.label,
        written=written(verdict.actual),
        required=required,
        state=state,
    )
