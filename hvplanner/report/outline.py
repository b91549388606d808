"""The report as data. All of its words are made in this package; the template only lays out."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

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
    summary,
    variantsection,
    workload,
)
from hvplanner.report import rolling as rolling_drain
from hvplanner.report.blocks import Fact, Outline
from hvplanner.report.subject import Subject

if TYPE_CHECKING:
    from hvplanner.model.comparison import Comparison
    from hvplanner.model.design import Design
    from hvplanner.model.draining import RollingDrain
    from hvplanner.model.evaluation import Evaluation
    from hvplanner.model.plan import Plan
    from hvplanner.report.sidebyside import SideBySide

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
) -> Outline:
    """Return the report of a plan, or of a design that has none yet; dated today by default."""
    subject = Subject(design, plan, evaluation, rolling, comparison, variants)
    day = date or datetime.date.today()
    planned = (
        bill.section,
        *((practice.section,) if comparison else ()),
        hosts.section,
        *((placement.section,) if plan and plan.placement else ()),
        migration.section,
        functions.section,
        failures.section,
        drains.section,
        *((rolling_drain.section,) if rolling else ()),
        remarks.assumptions_section,
    )
    declared = (hosts.section, migration.section)
    return Outline(
        title=design.name.strip() or "Untitled",
        subtitle="Network plan" if plan else "Network design",
        author=design.author,
        date=_written(day),
        day=(day.year, day.month, day.day),
        facts=_facts(subject, _written(day)),
        notices=summary.notices(subject),
        sections=(
            summary.section(subject),
            workload.section(subject),
            *(section(subject) for section in (planned if plan else declared)),
            *((variantsection.section(subject),) if variants else ()),
            remarks.findings_section(subject),
        ),
    )


def _facts(subject: Subject, date: str) -> tuple[Fact, ...]:
    design = subject.design
    facts = {
        "Customer": design.customer,
        "Author": design.author,
        "Date": date,
        "Cluster": design.cluster.name,
        "Release": subject.release.label,
        "Plan": summary.plan_status(subject),
    }
    return tuple(Fact(label=label, value=value) for label, value in facts.items() if value.strip())


def _written(day: datetime.date) -> str:
    # Not strftime: its month names follow the machine's locale.
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
