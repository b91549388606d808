"""The answer first: whether the targets are met, at what cost, and how far that is proven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.model import units
from hvplanner.model.plan import GOAL_UNITS
from hvplanner.model.words import word
from hvplanner.report.blocks import (
    Cell,
    Column,
    Figure,
    Figures,
    Notice,
    Paragraph,
    Row,
    Section,
    Table,
)
from hvplanner.report.text import duration, listed, money, quantity, several
from hvplanner.report.times import SPREAD_NOTE, reach

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.model.evaluation import Finding, Severity, Verdict
    from hvplanner.model.plan import GoalProof, Plan, Proof
    from hvplanner.report.blocks import Block, Tone
    from hvplanner.report.subject import Subject

_TONES: dict[str, Tone] = {"met": "good", "violated": "violated", "unknown": "attention"}

_GRAVITY: dict[Severity, Tone] = {"error": "violated", "warning": "attention"}
CAUTIONS_SHOWN = 4

_PROOFS = {
    "optimal": "Proven optimal",
    "feasible": "Best plan found, not proven optimal",
    "manual": "Made by hand, not proven",
}

_PLACED = " VMs were placed first: what is proven of the network holds for that placement."


def plan_status(subject: Subject) -> str:
    """Return in a few words whether there is a plan and how far it is proven."""
    if subject.plan is None:
        return "None yet"
    proof = subject.plan.proof
    gap = next((each for each in proof.every_goal if each.value != each.bound), None)
    if gap is None:
        return _PROOFS[proof.status]
    far = f"at most {_gap(gap)} from the best" if gap.gap < 1 else "with no useful bound yet"
    return f"{_PROOFS[proof.status]}; {word(gap.goal).lower()} {far}"


def notices(subject: Subject) -> tuple[Notice, ...]:
    """Return what a reader has to know before anything else."""
    found = []
    if subject.plan is None:
        text = "This report shows the design and what the rules of the field say of it."
        found.append(Notice(tone="attention", title="There is no plan yet", text=text))
    elif subject.evaluation.plan_is_stale:
        text = (
            "The design has changed since this plan was made. All that follows judges the old plan"
            " against the design as it is now; solve again before you build."
        )
        found.append(Notice(tone="violated", title="The plan is out of date", text=text))
    judged = subject.plan is not None and subject.evaluation.verdicts
    return (*found, *([_verdict(subject)] if judged else []))


def _verdict(subject: Subject) -> Notice:
    verdicts = subject.evaluation.verdicts
    missed = [each.label for each in verdicts if each.state == "violated"]
    unknown = [each.label for each in verdicts if each.state == "unknown"]
    errors = len(subject.evaluation.errors)
    count = several(len(verdicts), "target")
    if missed:
        title = f"{len(missed)} of {count} {'is' if len(missed) == 1 else 'are'} not met"
        return Notice(tone="violated", title=title, text=f"Not met: {listed(missed, 6)}.")
    if unknown:
        title = f"{len(unknown)} of {count} could not be judged"
        return Notice(tone="attention", title=title, text=f"Open: {listed(unknown, 6)}.")
    title = "The target is met" if len(verdicts) == 1 else f"All {count} are met"
    if errors:
        wrong = several(errors, "finding")
        text = f"{wrong} of severity error must be mended before the plan can be built."
        return Notice(tone="violated", title=f"{title}, but the plan has errors", text=text)
    where = f" for {money(subject.evaluation.cost, subject.design.currency)}"
    return Notice(tone="good", title=title, text=f"The plan keeps every promise{where}.")


def section(subject: Subject) -> Section:
    """Return the summary."""
    blocks: list[Block] = [_opening(subject), *notices(subject)]
    if subject.plan is not None:
        blocks.append(_figures(subject))
    if subject.evaluation.verdicts:
        blocks.append(_verdicts(subject))
    elif subject.plan is not None:
        blocks.append(Paragraph(text="The design declares no targets to judge the plan by."))
    if subject.plan is not None and subject.plan.proof.goals:
        blocks.append(_proof(subject.plan.proof, subject.design.currency))
    if found := [each for each in subject.evaluation.findings if each.severity != "info"]:
        blocks.append(_cautions(found))
    return Section(title="Executive summary", blocks=tuple(blocks))


def _opening(subject: Subject) -> Paragraph:
    hosts = sum(subject.host_counts.values())
    classes = len(subject.host_counts)
    of_classes = f" of {classes} classes" if classes > 1 else ""
    text = (
        f"The cluster has {several(hosts, 'host')}{of_classes} with {subject.release.label} and"
        f" runs {several(subject.vm_count, 'VM')}."
    )
    return Paragraph(text=text + _migrations(subject, subject.plan) if subject.plan else text)


def _migrations(subject: Subject, plan: Plan) -> str:
    settings = plan.migration
    if not settings.networks:
        return " No network carries live migrations."
    first, *others = (subject.label("networks", each) for each in settings.networks)
    text = (
        f" Live migrations use the network {first} and the transport {word(settings.transport)},"
        f" up to {settings.simultaneous} at once on a host."
    )
    return f"{text} Should that network fail, {others[0]} takes over." if others else text


def _figures(subject: Subject) -> Figures:
    evaluation = subject.evaluation
    figures = [
        Figure(
            value=money(evaluation.cost, subject.design.currency), label="Cost of what is bought"
        ),
        Figure(value=quantity(evaluation.ports, units.COUNT), label="Switch ports in use"),
        Figure(value=quantity(evaluation.headroom_percent, units.PERCENT), label="Least headroom"),
    ]
    for fallback, label in ((False, "Longest drain"), (True, "Longest, first network failed")):
        times = [each.duration_ms for each in evaluation.drains if each.fallback is fallback]
        known = [each for each in times if each is not None]
        if times:
            value = duration(max(known)) if len(known) == len(times) else "Not possible"
            figures.append(Figure(value=value, label=label))
    return Figures(rows=tuple(figures))


def _verdicts(subject: Subject) -> Table:
    currency = subject.design.currency
    verdicts = subject.evaluation.verdicts
    return Table(
        title="Targets",
        summary="Every target with the value required, the value of the plan and the verdict.",
        columns=(
            Column(title="Target", weight=1),
            Column(title="Required", align="right", weight=0),
            Column(title="Plan", align="right", weight=0),
            Column(title="Verdict", weight=0),
        ),
        rows=tuple(_verdict_row(each, currency) for each in verdicts),
        note=SPREAD_NOTE if any(each.band for each in verdicts) else "",
    )


def _verdict_row(verdict: Verdict, currency: str) -> Row:
    unit = units.UNITS.get(verdict.unit, units.COUNT)
    suffix = currency if unit is units.MONEY else ""
    required = _amount(verdict.required, unit, suffix)
    actual = "–" if verdict.actual is None else _amount(verdict.actual, unit, suffix)
    if verdict.state == "violated" and actual == required and verdict.actual is not None:
        # Too close for the unit people use: show the difference.
        over = abs(verdict.actual - verdict.required)
        actual += (
            f" {'+' if verdict.actual > verdict.required else '−'} {_amount(over, unit, suffix)}"
        )
    bound = "at most" if verdict.at_most else "at least"
    return Row(
        cells=(
            Cell(text=verdict.label, detail=verdict.advice),
            f"{bound} {required}",
            Cell(text=actual, detail=reach(verdict.band)),
            Cell(text=verdict.state_text, tone=_TONES[verdict.state]),
        )
    )


def _cautions(found: Sequence[Finding]) -> Table:
    worst = sorted(found, key=lambda each: each.severity != "error")
    left = len(worst) - CAUTIONS_SHOWN
    return Table(
        title="To mind before it is built",
        summary="The gravest findings, and what to do about each.",
        columns=(Column(title="Finding", weight=1), Column(title="What to do", weight=1)),
        rows=tuple(
            Row(cells=(Cell(text=each.title, tone=_GRAVITY[each.severity]), each.remedy))
            for each in worst[:CAUTIONS_SHOWN]
        ),
        note=f"{several(left, 'more finding')} of this weight under Findings." if left > 0 else "",
    )


def _amount(value: int, unit: units.Unit, suffix: str) -> str:
    if unit is units.MS:
        return duration(value)
    return money(value, suffix) if suffix else quantity(value, unit)


def _gap(goal: GoalProof) -> str:
    return f"{goal.gap * 100:.1f} %"


def _proof(proof: Proof, currency: str) -> Table:
    return Table(
        title="Proof",
        summary="Every goal in its order, with what the plan reaches and what is proven possible.",
        columns=(
            Column(title="Goal, in order", weight=1),
            Column(title="Plan", align="right", weight=0),
            Column(title="Best possible", align="right", weight=0),
            Column(title="Gap", align="right", weight=0),
            Column(title="", weight=0),
        ),
        rows=tuple(_proof_row(goal, currency) for goal in proof.every_goal),
        note=(
            "Goals are pursued one after the other: a later one never costs anything of an earlier"
            f" one.{_PLACED if proof.placement else ''} Found in {duration(proof.solve_ms)}"
            f"{f' by {proof.engine}' if proof.engine else ''}."
        ),
    )


def _proof_row(goal: GoalProof, currency: str) -> Row:
    unit = GOAL_UNITS[goal.goal]
    suffix = currency if unit is units.MONEY else ""
    proven = goal.value == goal.bound
    return Row(
        cells=(
            word(goal.goal),
            _amount(goal.value, unit, suffix),
            _amount(goal.bound, unit, suffix),
            _gap(goal),
            Cell(text="Proven", tone="good") if proven else Cell(text="Open", tone="attention"),
        )
    )
