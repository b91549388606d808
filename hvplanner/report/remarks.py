"""What the plan rests on, and what is to be said of it: assumptions and findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import mark, tr, translated, trn
from hvplanner.model import assumptions, units
from hvplanner.model.base import Record
from hvplanner.model.places import row_id
from hvplanner.model.plan import HostPlan
from hvplanner.model.words import word
from hvplanner.report.blocks import Cell, Column, Notice, Paragraph, Remark, Row, Section, Table
from hvplanner.report.text import isolated, quantity, span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.model.draining import AssumptionUsed
    from hvplanner.model.evaluation import FactUsed, Finding, Place, Severity
    from hvplanner.report.blocks import Block, Tone
    from hvplanner.report.subject import Subject

ALIKE_SHOWN = 20
"""Findings of one rule and severity that are printed in full; the others are counted."""

_DEEPER = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} "

_SEVERITIES: dict[Severity, tuple[str, str, Tone]] = {
    "error": (mark("Errors"), mark("Error"), "violated"),
    "warning": (mark("Warnings"), mark("Warning"), "attention"),
    "info": (mark("Notes"), mark("Note"), "muted"),
}


def assumptions_section(subject: Subject) -> Section:
    """Return the assumptions with value, range, source and confidence, then infirm facts."""
    blocks = _assumptions(subject)
    if subject.evaluation.facts:
        blocks.append(_facts(subject.evaluation.facts))
    return Section(title=tr("Appendix: assumptions and their sources"), blocks=tuple(blocks))


def _assumptions(subject: Subject) -> list[Block]:
    used = subject.evaluation.assumptions
    if subject.rolling is not None:
        used += subject.rolling.assumptions
    if not used:
        return [Paragraph(text=tr("No assumption was needed."))]
    reasons = {each.id: each.reason for each in subject.design.assumptions}
    text = tr(
        "Figures that the field does not agree on or does not publish. Each can be set in the"
        " design; predictions are as good as they are."
    )
    table = Table(
        summary=tr("Every assumption with its value, range, source and how sure it is."),
        columns=(
            Column(title=tr("Assumption"), weight=5),
            Column(title=tr("Value"), align="right", weight=0),
            Column(title=tr("Range"), align="right", weight=0),
            Column(title=tr("Source"), weight=4),
            Column(title=tr("Confidence"), weight=0),
        ),
        rows=tuple(_assumption_row(each, reasons.get(each.id, "")) for each in used),
    )
    return [Paragraph(text=text), table]


def _facts(facts: Sequence[FactUsed]) -> Table:
    return Table(
        title=tr("Facts without a firm source"),
        summary=tr("What is only inferred or assumed of the release and the NICs, and where from."),
        columns=(
            Column(title=tr("Of"), weight=3),
            Column(title=tr("Fact"), weight=3),
            Column(title=tr("Source"), weight=4),
            Column(title=tr("Confidence"), weight=0),
        ),
        rows=tuple(
            Row(
                cells=(
                    isolated(each.subject),
                    ", ".join(each.fields),
                    isolated(each.source),
                    word(each.confidence),
                )
            )
            for each in facts
        ),
    )


def _assumption_row(used: AssumptionUsed, reason: str) -> Row:
    known = assumptions.builtin().get(used.id)
    unit = units.UNITS.get(used.unit, units.COUNT)
    own = (
        tr("Set for this design: {reason}", reason=reason) if reason else tr("Set for this design.")
    )
    spread = span(quantity(known.low, unit), quantity(known.high, unit)) if known else "–"
    return Row(
        cells=(
            Cell(
                text=known.label if known else used.name, detail=known.explanation if known else ""
            ),
            quantity(used.value, unit),
            spread,
            own if used.overridden else used.source,
            word(used.confidence),
        )
    )


def findings_section(subject: Subject) -> Section:
    """Return the findings by severity, the worst first."""
    findings = subject.evaluation.findings
    if not findings:
        notice = Notice(
            tone="good",
            title=tr("Nothing to report"),
            text=tr("No rule of the field is broken and nothing needs attention."),
        )
        return Section(title=tr("Findings"), blocks=(notice,))
    return Section(
        title=tr("Findings"),
        sections=tuple(
            _of_severity(subject, severity, own)
            for severity in _SEVERITIES
            if (own := [each for each in findings if each.severity == severity])
        ),
    )


def _of_severity(subject: Subject, severity: Severity, findings: Sequence[Finding]) -> Section:
    plural, singular, tone = _SEVERITIES[severity]
    plural, singular = translated(plural), translated(singular)
    rules: dict[str, list[Finding]] = {}
    for finding in findings:
        rules.setdefault(finding.rule, []).append(finding)
    blocks: list[Block] = []
    for alike in rules.values():
        blocks += [
            Remark(
                remedy_label=tr("What to do:"),
                tone=tone,
                label=singular,
                title=finding.title,
                why=finding.why,
                remedy=finding.remedy,
                place=_path(subject, finding.place),
            )
            for finding in alike[:ALIKE_SHOWN]
        ]
        if hidden := len(alike[ALIKE_SHOWN:]):
            more = trn(
                "{n} more finding of the same kind.",
                "{n} more findings of the same kind.",
                hidden,
            )
            blocks.append(Paragraph(text=more, tone="muted"))
    return Section(title=plural, blocks=tuple(blocks))


def _path(subject: Subject, place: Place) -> str:
    """Return a place as people would look for it: the names of rows, the titles of fields."""
    parts = []
    value: object = subject.design.model_copy(update={"plan": subject.plan})
    for key in place:
        if isinstance(value, tuple):
            number = _position(value, key)
            value = None if number is None else value[number]
            label = getattr(value, "label", key)
            if isinstance(value, HostPlan):
                label = subject.label("host_classes", value.host_class)
            parts.append(isolated(str(label)))
        else:
            field = type(value).model_fields.get(str(key)) if isinstance(value, Record) else None
            title = field.title or word(str(key)) if field else isolated(str(key))
            parts.append(title)
            value = getattr(value, str(key)) if field else None
    return _DEEPER.join(parts)


def _position(rows: tuple[object, ...], key: str | int) -> int | None:
    numbers = range(len(rows))
    if isinstance(key, int):
        return key if key in numbers else None
    return next((number for number in numbers if row_id(rows[number]) == key), None)
