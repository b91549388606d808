"""The report as data. All of its words are made in this package; the template only lays out."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from hvplanner import __version__
from hvplanner.report import (
    bill,
    drains,
    failures,
    functions,
    hosts,
    migration,
    placement,
    practice,
    remarks,
    runbook,
    summary,
    variantsection,
    workload,
)
from hvplanner.report import rolling as rolling_drain
from hvplanner.report.blocks import Fact, Outline
from hvplanner.report.chapters import CHAPTERS
from hvplanner.report.subject import Subject

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from hvplanner.model.comparison import Comparison
    from hvplanner.model.design import Design
    from hvplanner.model.draining import RollingDrain
    from hvplanner.model.evaluation import Evaluation
    from hvplanner.model.plan import Plan
    from hvplanner.report.blocks import Section
    from hvplanner.report.sidebyside import SideBySide

_SECTIONS: Mapping[str, Callable[[Subject], Section]] = {
    "summary": summary.section,
    "declared": workload.section,
    "bill": bill.section,
    "practice": practice.section,
    "hosts": hosts.section,
    "placement": placement.section,
    "migration": migration.section,
    "functions": functions.section,
    "failures": failures.section,
    "drains": drains.section,
    "rolling": rolling_drain.section,
    "runbook": runbook.section,
    "variants": variantsection.section,
    "findings": remarks.findings_section,
    "assumptions": remarks.assumptions_section,
}
_DECLARED = ("summary", "declared", "hosts", "migration", "findings")
"""What can be said before there is a plan."""

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def build(
    design: Design,
    plan: Plan | None,
    evaluation: Evaluation,
    date: datetime.date | None = None,
    *,
    rolling: RollingDrain | None = None,
    comparison: Comparison | None = None,
    variants: SideBySide | None = None,
    chapters: Collection[str] | None = None,
) -> Outline:
    """Return the report of a plan, or of a design that has none yet; dated today by default.

    With `chapters`, only those of `CHAPTERS`; what must not be overlooked is said in any case.
    """
    subject = Subject(design, plan, evaluation, rolling, comparison, variants)
    day = date or datetime.date.today()
    wanted = CHAPTERS if chapters is None else chapters
    return Outline(
        title=design.name.strip() or "Untitled",
        subtitle="Network plan" if plan else "Network design",
        author=design.author,
        date=_written(day),
        day=(day.year, day.month, day.day),
        facts=_facts(subject, _written(day)),
        notices=summary.notices(subject),
        sections=tuple(
            _SECTIONS[name](subject) for name in CHAPTERS if name in wanted and _has(subject, name)
        ),
    )


def _has(subject: Subject, name: str) -> bool:
    """Tell whether there is anything to fill a chapter with."""
    plan = subject.plan
    there: dict[str, object] = {
        "practice": subject.comparison,
        "placement": plan and plan.placement,
        "rolling": subject.rolling,
        "runbook": subject.rolling,
    }
    if name == "variants":
        return subject.variants is not None
    return name in _DECLARED if plan is None else bool(there.get(name, True))


def _facts(subject: Subject, date: str) -> tuple[Fact, ...]:
    design = subject.design
    facts = {
        "Customer": design.customer,
        "Author": design.author,
        "Date": date,
        "Version": f"Design {design.fingerprint()[:8]}, made with hvplanner {__version__}",
        "Cluster": design.cluster.name,
        "Release": subject.release.label,
        "Plan": summary.plan_status(subject),
    }
    return tuple(Fact(label=label, value=value) for label, value in facts.items() if value.strip())


def _written(day: datetime.date) -> str:
    # Not strftime: its month names follow the machine's locale.
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
