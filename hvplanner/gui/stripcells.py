"""What the strip says: every target against what the plan gives, in the units people use."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from hvplanner.gui.charts.chartid import ChartId
from hvplanner.gui.dialdata import Dial, dial_of
from hvplanner.language import mark, tr, translated, trn
from hvplanner.model import units
from hvplanner.model.words import word
from hvplanner.report.text import clean, duration, money, quantity
from hvplanner.report.times import reach

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Evaluation, Place, Verdict
    from hvplanner.model.plan import Plan

Tone = Literal["good", "violated", "attention", "plain"]

TONE_WORDS: dict[Tone, str] = {
    "good": mark("met"),
    "violated": mark("not met"),
    "attention": mark("needs attention"),
    "plain": "",
}
_TONES: dict[str, Tone] = {"met": "good", "violated": "violated", "unknown": "attention"}
_COUNTED: dict[str, Callable[[int], str]] = {
    "host_failures": lambda n: trn("{n} host", "{n} hosts", n),
    "nic_failures": lambda n: trn("{n} NIC", "{n} NICs", n),
    "fabric_failures": lambda n: trn("{n} fabric", "{n} fabrics", n),
}
_LABELS = {
    "drain_ms": mark("Drain"),
    "drain_fallback_ms": mark("First network lost"),
    "migration_ms": mark("Longest migration"),
    "blackout_ms": mark("Longest blackout"),
    "host_failures": mark("Host failures"),
    "nic_failures": mark("NIC failures"),
    "fabric_failures": mark("Fabric failures"),
    "vf_failure_percent": mark("VFs after failures"),
}
"""Short names of targets; the others are short themselves."""
_CHARTS = {
    **dict.fromkeys(("drain_ms", "drain_fallback_ms", "migration_ms", "blackout_ms"), "timeline"),
    **dict.fromkeys(("host_failures", "nic_failures", "fabric_failures"), "failures"),
    "headroom_percent": "failures",
    "vf_percent": "vfs",
    "vf_failure_percent": "failures",
    "budget": "cost",
}
_PROOFS: dict[str, tuple[Tone, str]] = {
    "optimal": ("good", mark("Proven best")),
    "feasible": ("plain", mark("Best found")),
    "manual": ("plain", mark("Made by hand")),
}


@dataclass(frozen=True, slots=True)
class StripCell:
    """One statement of the strip."""

    label: str
    value: str
    required: str = ""
    """What has to be, as "of 10:00"."""
    spread: str = ""
    """From where to where the value reaches by what is assumed, as "7:10 to 9:50"."""
    is_doubtful: bool = False
    """Whether what has to be holds as expected, but not at the unfavourable end of that."""
    note: str = ""
    """What would help where it does not hold, else what decides the value."""
    tone: Tone = "plain"
    target: ChartId | Place = ()
    """What explains it."""
    full_label: str = ""
    """The label where there is room, if it is another."""
    dial: Dial | None = None
    """Of a target: where the value stands against what is required."""

    @property
    def needs_help(self) -> bool:
        """Tell whether the note says what would help."""
        return self.tone in ("violated", "attention") and bool(self.note)

    def described(self) -> str:
        """Return what a reader of the screen adds: the dial in words, and the note."""
        dial = self.dial.in_words() if self.dial else ""
        return ". ".join(filter(None, (dial, self.note)))

    def in_words(self) -> str:
        """Return all of it as one text."""
        state = (
            tr("met as expected only") if self.is_doubtful else translated(TONE_WORDS[self.tone])
        )
        label = self.full_label or self.label
        spread = f"({self.spread})" if self.spread else ""
        return " ".join(filter(None, (f"{label}:", self.value, spread, self.required, state)))


def strip_cells(
    evaluation: Evaluation | None, design: Design, *, is_refuted: bool = False
) -> tuple[StripCell, ...]:
    """Return the cells: the plan, every target, then cost and switch ports."""
    if evaluation is None:
        return (
            StripCell(tr("Plan"), tr("Not judged yet"), note=tr("The first check is under way")),
        )
    titles = {drain.id: drain.title for drain in evaluation.drains}
    titles |= {scenario.id: scenario.title for scenario in evaluation.scenarios}
    cells = [_no_plan_cell() if is_refuted else _plan_cell(evaluation, design.plan)]
    for verdict in evaluation.verdicts:
        cell = _verdict_cell(verdict, titles, design.currency)
        # Without a plan nothing can be judged: that the first cell says is enough.
        is_moot = design.plan is None and verdict.state == "unknown"
        cells.append(replace(cell, tone="plain") if is_moot else cell)
    if not evaluation.verdicts:
        note = tr("Say what the plan must keep")
        cells.append(StripCell(tr("Targets"), tr("None declared"), note=note, target=("targets",)))
    if design.plan is not None:
        if not any(each.target == "budget" for each in evaluation.verdicts):
            cells.append(_cost_cell(evaluation, design.currency))
        ports = quantity(evaluation.ports, units.COUNT)
        cells.append(
            StripCell(tr("Switch ports"), ports, note=tr("In use"), target=ChartId("cost"))
        )
    return tuple(cells)


def _no_plan_cell() -> StripCell:
    return StripCell(
        tr("Plan"),
        tr("None possible"),
        note=tr("Targets or limits clash: see what helps"),
        tone="violated",
        target=ChartId("job"),
    )


def _plan_cell(evaluation: Evaluation, plan: Plan | None) -> StripCell:
    if plan is None:
        # What would leave no plan is to be settled first.
        error = clean(evaluation.errors[0].title) if evaluation.errors else ""
        return StripCell(
            tr("Plan"),
            tr("No plan yet"),
            note=error or tr("Press F5 to solve"),
            tone="attention",
            target=ChartId("findings") if error else ("plan",),
        )
    if evaluation.plan_is_stale:
        fits = not evaluation.errors and all(
            each.state != "violated" for each in evaluation.verdicts
        )
        if fits:
            note = tr("Made for an earlier state; a better one may be there now")
            return StripCell(
                tr("Plan"), tr("Still fits"), note=note, tone="attention", target=("plan",)
            )
        note = tr("Press F5 to solve again")
        return StripCell(
            tr("Plan"), tr("No longer fits"), note=note, tone="violated", target=("plan",)
        )
    if evaluation.errors:
        value = trn("{n} error", "{n} errors", len(evaluation.errors))
        note = clean(evaluation.errors[0].title)
        return StripCell(tr("Plan"), value, note=note, tone="violated", target=ChartId("findings"))
    tone, proof = _PROOFS[plan.proof.status]
    value = translated(proof)
    return StripCell(tr("Plan"), value, note=_proof_note(plan), tone=tone, target=("plan",))


def _proof_note(plan: Plan) -> str:
    gap = next((each for each in plan.proof.every_goal if each.value != each.bound), None)
    if gap is not None:
        return tr(
            "{goal} within {percent} % of the best",
            goal=word(gap.goal),
            percent=units.decimal(f"{100 * gap.gap:.1f}"),
        )
    return tr("Found in {time}", time=duration(plan.proof.solve_ms)) if plan.proof.solve_ms else ""


def _cost_cell(evaluation: Evaluation, currency: str) -> StripCell:
    bought = sum(line.quantity for line in evaluation.costs if line.total)
    note = trn("{n} part to buy", "{n} parts to buy", bought) if bought else tr("Nothing to buy")
    return StripCell(tr("Cost"), money(evaluation.cost, clean(currency)), note=note,
                     target=ChartId("cost"))  # fmt: skip


def _verdict_cell(verdict: Verdict, titles: dict[str, str], currency: str) -> StripCell:
    value, required = _amounts(verdict)
    # Two amounts of money fill the cell: their currency stands above them.
    unit = f", {clean(currency)}" if currency and verdict.unit == units.MONEY.name else ""
    label = translated(_LABELS[verdict.target]) if verdict.target in _LABELS else verdict.label
    note = verdict.advice if verdict.state != "met" else titles.get(verdict.explained_by, "")
    chart = _CHARTS.get(verdict.target)
    return StripCell(
        label=f"{label}{unit}",
        full_label=f"{verdict.label}{unit}",
        value=value,
        required=tr("of {required}", required=required),
        spread=reach(verdict.band),
        is_doubtful=verdict.is_doubtful,
        note=clean(note),
        tone=_TONES[verdict.state],
        target=ChartId(chart, verdict.explained_by or None)
        if chart
        else ("targets", verdict.target),
        dial=dial_of(verdict),
    )


def _amounts(verdict: Verdict) -> tuple[str, str]:
    """Return the value now and the value required. The unit stands once where that reads well."""
    now = verdict.actual
    unit = units.UNITS.get(verdict.unit, units.COUNT)
    if unit is units.MS:
        required = duration(verdict.required)
        value = "–" if now is None else duration(now)
        if value == required and verdict.state == "violated" and now is not None:
            value += f" + {duration(abs(now - verdict.required))}"
        return value, required
    if counted := _COUNTED.get(verdict.target):
        required = quantity(verdict.required, units.COUNT)
        return ("–" if now is None else counted(now)), required
    required = quantity(verdict.required, unit)
    return ("–" if now is None else quantity(now, unit)), required
