"""The report as data. All of its words are made in this package; the template only lays out."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from hvplanner import __version__, language
from hvplanner.language import mark, tr, translated
from hvplanner.report import (
    bill,
    drains,
    failures,
    functions,
    guests,
    hosts,
    migration,
    placement,
    practice,
    remarks,
    runbook,
    schematic,
    summary,
    variantsection,
    workload,
)
from hvplanner.report import drift as drift_plan
from hvplanner.report import readiness as sriov_readiness
from hvplanner.report import rolling as rolling_drain
from hvplanner.report import upgrade as upgrade_plan
from hvplanner.report.blocks import Fact, Outline
from hvplanner.report.chapters import CHAPTERS, OF_INVENTORIES
from hvplanner.report.subject import Subject

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from hvplanner.model.comparison import Comparison
    from hvplanner.model.design import Design
    from hvplanner.model.draining import RollingDrain
    from hvplanner.model.drifting import Drift
    from hvplanner.model.evaluation import Evaluation
    from hvplanner.model.plan import Plan
    from hvplanner.model.sriovreadiness import Readiness
    from hvplanner.model.upgrading import Upgrade
    from hvplanner.report.blocks import Section
    from hvplanner.report.sidebyside import SideBySide

_SECTIONS: Mapping[str, Callable[[Subject], Section]] = {
    "summary": summary.section,
    "topology": schematic.section,
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
    "guests": guests.section,
    "runbook": runbook.section,
    "upgrade": upgrade_plan.section,
    "variants": variantsection.section,
    "findings": remarks.findings_section,
    "assumptions": remarks.assumptions_section,
    "readiness": sriov_readiness.section,
    "drift": drift_plan.section,
}
_DECLARED = ("summary", "topology", "declared", "hosts", "migration", "guests", "findings")
"""What can be said before there is a plan."""

_MONTHS = (
    *(
        mark("January"),
        mark("February"),
        mark("March"),
        mark("April"),
        mark("May"),
        mark("June"),
        mark("July"),
    ),
    *(mark("August"), mark("September"), mark("October"), mark("November"), mark("December")),
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
    upgrade: Upgrade | None = None,
    readiness: Readiness | None = None,
    drift: Drift | None = None,
    left: tuple[str, ...] = (),
    kept: tuple[str, ...] = (),
    chapters: Collection[str] | None = None,
) -> Outline:
    """Return the report of a plan, or of a design that has none yet; dated today by default.

    With `chapters`, only those of `CHAPTERS`; what must not be overlooked is said in any case, and
    what an inventory told follows. `left` is what scripts leave to people, `kept` what a rollback
    does not bring back.
    """
    subject = Subject(
        design,
        plan,
        evaluation,
        rolling,
        comparison,
        variants,
        upgrade,
        readiness,
        drift,
        left,
        kept,
    )
    day = date or datetime.date.today()
    wanted = {*(CHAPTERS if chapters is None else chapters), *OF_INVENTORIES}
    return Outline(
        language=language.present().code,
        contents=tr("Contents"),
        paging=tr("Page {page} of {pages}"),
        title=design.name.strip() or tr("Untitled"),
        subtitle=tr("Network plan") if plan else tr("Network design"),
        author=design.author,
        date=_written(day),
        day=(day.year, day.month, day.day),
        facts=_facts(subject, _written(day)),
        notices=summary.notices(subject),
        sections=tuple(
            make(subject)
            for name, make in _SECTIONS.items()
            if name in wanted and _has(subject, name)
        ),
    )


def _has(subject: Subject, name: str) -> bool:
    """Tell whether there is anything to fill a chapter with."""
    plan = subject.plan
    if name == "guests":
        return bool(subject.guest_updates.updates or subject.guest_updates.ignored)
    there: dict[str, object] = {
        "practice": subject.comparison,
        "placement": plan and plan.placement,
        "rolling": subject.rolling,
        "runbook": subject.rolling,
        "upgrade": subject.upgrade,
    }
    if name in ("variants", *OF_INVENTORIES):
        return getattr(subject, name) is not None
    return name in _DECLARED if plan is None else bool(there.get(name, True))


def _facts(subject: Subject, date: str) -> tuple[Fact, ...]:
    design = subject.design
    facts = {
        tr("Customer"): design.customer,
        tr("Author"): design.author,
        tr("Date"): date,
        tr("Version"): tr(
            "Design {fingerprint}, made with hvplanner {version}",
            fingerprint=design.fingerprint()[:8],
            version=__version__,
        ),
        tr("Cluster"): design.cluster.name,
        tr("Release"): subject.release.label,
        tr("Plan"): summary.plan_status(subject),
    }
    return tuple(Fact(label=label, value=value) for label, value in facts.items() if value.strip())


def _written(day: datetime.date) -> str:
    # Not strftime: its month names follow the machine's locale.
    month = translated(_MONTHS[day.month - 1])
    return tr("{day} {month} {year}", day=day.day, month=month, year=day.year)
