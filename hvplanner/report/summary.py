"""The answer first: whether the targets are met, at what cost, and how far that is proven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import mark, tr, translated, trn
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
from hvplanner.report.text import duration, listed, money, quantity
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
    "optimal": mark("Proven optimal"),
    "feasible": mark("Best plan found, not proven optimal"),
    "manual": mark("Made by hand, not proven"),
}


def plan_status(subject: Subject) -> str:
    """Return in a few words whether there is a plan and how far it is proven."""
    if subject.plan is None:
        return tr("None yet")
    proof = subject.plan.proof
    gap = next((each for each in proof.every_goal if each.value != each.bound), None)
    if gap is None:
        return translated(_PROOFS[proof.status])
    far = (
        tr("at most {gap} from the best", gap=_gap(gap))
        if gap.gap < 1
        else tr("with no useful bound yet")
    )
    return f"{translated(_PROOFS[proof.status])}; {word(gap.goal).lower()} {far}"


def notices(subject: Subject) -> tuple[Notice, ...]:
    """Return what a reader has to know before anything else."""
    found = []
    if subject.plan is None:
        text = tr("This report shows the design and what the rules of the field say of it.")
        found.append(Notice(tone="attention", title=tr("There is no plan yet"), text=text))
    elif subject.evaluation.plan_is_stale:
        text = tr(
            "The design has changed since this plan was made. All that follows judges the old plan"
            " against the design as it is now; solve again before you build."
        )
        found.append(Notice(tone="violated", title=tr("The plan is out of date"), text=text))
    judged = subject.plan is not None and subject.evaluation.verdicts
    return (*found, *([_verdict(subject)] if judged else []))


def _verdict(subject: Subject) -> Notice:
    verdicts = subject.evaluation.verdicts
    missed = [each.label for each in verdicts if each.state == "violated"]
    unknown = [each.label for each in verdicts if each.state == "unknown"]
    errors = len(subject.evaluation.errors)
    count = trn("{n} target", "{n} targets", len(verdicts))
    if missed:
        title = trn("{n} of {all} is not met", "{n} of {all} are not met", len(missed), all=count)
        return Notice(
            tone="violated", title=title, text=tr("Not met: {missed}.", missed=listed(missed, 6))
        )
    if unknown:
        title = tr("{some} of {all} could not be judged", some=len(unknown), all=count)
        return Notice(
            tone="attention", title=title, text=tr("Open: {unknown}.", unknown=listed(unknown, 6))
        )
    title = (
        tr("The target is met") if len(verdicts) == 1 else tr("All {count} are met", count=count)
    )
    if errors:
        wrong = trn("{n} finding", "{n} findings", errors)
        text = tr(
            "{wrong} of severity error must be mended before the plan can be built.", wrong=wrong
        )
        return Notice(
            tone="violated", title=tr("{title}, but the plan has errors", title=title), text=text
        )
    where = " " + tr("for {cost}", cost=money(subject.evaluation.cost, subject.design.currency))
    return Notice(
        tone="good", title=title, text=tr("The plan keeps every promise{where}.", where=where)
    )


def section(subject: Subject) -> Section:
    """Return the summary."""
    blocks: list[Block] = [_opening(subject), *notices(subject)]
    if subject.plan is not None:
        blocks.append(_figures(subject))
    if subject.evaluation.verdicts:
        blocks.append(_verdicts(subject))
    elif subject.plan is not None:
        blocks.append(Paragraph(text=tr("The design declares no targets to judge the plan by.")))
    if subject.plan is not None and subject.plan.proof.goals:
        blocks.append(_proof(subject.plan.proof, subject.design.currency))
    if found := [each for each in subject.evaluation.findings if each.severity != "info"]:
        blocks.append(_cautions(found))
    return Section(title=tr("Executive summary"), blocks=tuple(blocks))


def _opening(subject: Subject) -> Paragraph:
    hosts = sum(subject.host_counts.values())
    classes = len(subject.host_counts)
    of_classes = " " + tr("of {classes} classes", classes=classes) if classes > 1 else ""
    text = tr(
        "The cluster has {hosts}{of_classes} with {release} and runs {vm_count}.",
        hosts=trn("{n} host", "{n} hosts", hosts),
        of_classes=of_classes,
        release=subject.release.label,
        vm_count=trn("{n} VM", "{n} VMs", subject.vm_count),
    )
    return Paragraph(text=text + _migrations(subject, subject.plan) if subject.plan else text)


def _migrations(subject: Subject, plan: Plan) -> str:
    settings = plan.migration
    if not settings.networks:
        return " " + tr("No network carries live migrations.")
    first, *others = (subject.label("networks", each) for each in settings.networks)
    text = " " + tr(
        "Live migrations use the network {first} and the transport {transport}, up to"
        " {simultaneous} at once on a host.",
        first=first,
        transport=word(settings.transport),
        simultaneous=settings.simultaneous,
    )
    return (
        tr("{text} Should that network fail, {others} takes over.", text=text, others=others[0])
        if others
        else text
    )


def _figures(subject: Subject) -> Figures:
    evaluation = subject.evaluation
    figures = [
        Figure(
            value=money(evaluation.cost, subject.design.currency),
            label=tr("Cost of what is bought"),
        ),
        Figure(value=quantity(evaluation.ports, units.COUNT), label=tr("Switch ports in use")),
        Figure(
            value=quantity(evaluation.headroom_percent, units.PERCENT), label=tr("Least headroom")
        ),
    ]
    for fallback, label in (
        (False, tr("Longest drain")),
        (True, tr("Longest, first network failed")),
    ):
        times = [each.duration_ms for each in evaluation.drains if each.fallback is fallback]
        known = [each for each in times if each is not None]
        if times:
            value = duration(max(known)) if len(known) == len(times) else tr("Not possible")
            figures.append(Figure(value=value, label=label))
    return Figures(rows=tuple(figures))


def _verdicts(subject: Subject) -> Table:
    currency = subject.design.currency
    verdicts = subject.evaluation.verdicts
    return Table(
        title=tr("Targets"),
        summary=tr("Every target with the value required, the value of the plan and the verdict."),
        columns=(
            Column(title=tr("Target"), weight=1),
            Column(title=tr("Required"), align="right", weight=0),
            Column(title=tr("Plan"), align="right", weight=0),
            Column(title=tr("Verdict"), weight=0),
        ),
        rows=tuple(_verdict_row(each, currency) for each in verdicts),
        note=translated(SPREAD_NOTE) if any(each.band for each in verdicts) else "",
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
    bound = tr("at most") if verdict.at_most else tr("at least")
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
        title=tr("To mind before it is built"),
        summary=tr("The gravest findings, and what to do about each."),
        columns=(Column(title=tr("Finding"), weight=1), Column(title=tr("What to do"), weight=1)),
        rows=tuple(
            Row(cells=(Cell(text=each.title, tone=_GRAVITY[each.severity]), each.remedy))
            for each in worst[:CAUTIONS_SHOWN]
        ),
        note=tr(
            "{left} of this weight under Findings.",
            left=trn("{n} more finding", "{n} more findings", left),
        )
        if left > 0
        else "",
    )


def _amount(value: int, unit: units.Unit, suffix: str) -> str:
    if unit is units.MS:
        return duration(value)
    return money(value, suffix) if suffix else quantity(value, unit)


def _gap(goal: GoalProof) -> str:
    return f"{units.decimal(f'{goal.gap * 100:.1f}')} %"


def _proof(proof: Proof, currency: str) -> Table:
    return Table(
        title=tr("Proof"),
        summary=tr(
            "Every goal in its order, with what the plan reaches and what is proven possible."
        ),
        columns=(
            Column(title=tr("Goal, in order"), weight=1),
            Column(title=tr("Plan"), align="right", weight=0),
            Column(title=tr("Best possible"), align="right", weight=0),
            Column(title=tr("Gap"), align="right", weight=0),
            Column(title="", weight=0),
        ),
        rows=tuple(_proof_row(goal, currency) for goal in proof.every_goal),
        note=(_proof_note(proof)),
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
            Cell(text=tr("Proven"), tone="good")
            if proven
            else Cell(text=tr("Open"), tone="attention"),
        )
    )


def _proof_note(proof: Proof) -> str:
    parts = [
        tr(
            "Goals are pursued one after the other: a later one never costs anything of an earlier"
            " one."
        )
    ]
    if proof.placement:
        parts.append(
            tr("VMs were placed first: what is proven of the network holds for that placement.")
        )
    took = duration(proof.solve_ms)
    parts.append(
        tr("Found in {time} by {engine}.", time=took, engine=proof.engine)
        if proof.engine
        else tr("Found in {time}.", time=took)
    )
    return " ".join(parts)
