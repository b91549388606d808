"""Every failure against what the targets ask for after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.gui.charts.cells import Cell, Column, Row, Sheet
from hvplanner.gui.charts.chartid import ChartId
from hvplanner.gui.charts.places import scenario_place
from hvplanner.language import tr
from hvplanner.report.text import clean, duration, listed

if TYPE_CHECKING:
    from hvplanner.gui.charts.cells import Tone
    from hvplanner.model.evaluation import Scenario
    from hvplanner.report.subject import Subject

_NAMES_SHOWN = 12
_NONE = Cell("–", "muted")


def sheet(subject: Subject) -> Sheet:
    """Return a row for each scenario, those that break a target first."""
    ordered = sorted(subject.evaluation.scenarios, key=_order)
    return Sheet(_columns(), tuple(_row(subject, each) for each in ordered))


def summary(subject: Subject) -> str:
    """Return how many failures are survived, in one line."""
    failures = [each for each in subject.evaluation.scenarios if each.kind != "none"]
    asked = [each for each in failures if each.in_scope]
    survived = sum(each.survives for each in asked)
    return tr(
        "{survived} of {asked} failures that targets ask for are survived  ·  {more} more judged,"
        " not asked for",
        survived=survived,
        asked=len(asked),
        more=len(failures) - len(asked),
    )


def _order(scenario: Scenario) -> int:
    if scenario.kind == "none":
        return 0
    if scenario.in_scope:
        return 2 if scenario.survives else 1
    return 3


def _row(subject: Subject, scenario: Scenario) -> Row:
    title = clean(scenario.title)
    lost = clean(listed(scenario.lost, _NAMES_SHOWN))
    tone: Tone = "plain" if scenario.in_scope else "muted"
    return Row(
        cells=(
            Cell(title, tone, tip=lost),
            _survived(scenario),
            _restarted(subject, scenario),
            _vfs(subject, scenario),
            _load(subject, scenario),
            _drain(subject, scenario),
            Cell(clean(scenario.problem), tone, tip=clean(scenario.problem)),
        ),
        key=scenario.id,
        place=scenario_place(subject, scenario),
    )


def _survived(scenario: Scenario) -> Cell:
    if scenario.in_scope:
        return Cell(tr("Yes"), "good") if scenario.survives else Cell(tr("No"), "violated")
    return Cell(tr("Yes, not asked for") if scenario.survives else tr("No, not asked for"), "muted")


def _restarted(subject: Subject, scenario: Scenario) -> Cell:
    if scenario.kind != "host":
        return _NONE
    if not scenario.unplaced:
        return Cell(str(scenario.restarted))
    names = listed((clean(subject.vm_label(each)) for each in scenario.unplaced), _NAMES_SHOWN)
    text = tr(
        "{some} of {all}",
        some=scenario.restarted,
        all=scenario.restarted + len(scenario.unplaced),
    )
    return Cell(text, _bad(scenario), tip=tr("No place for {names}", names=names))


def _vfs(subject: Subject, scenario: Scenario) -> Cell:
    if not scenario.vf_owed:
        return _NONE
    targets = subject.design.targets
    after_failure = targets.vf_failure_percent if scenario.kind == "host" else None
    required = targets.vf_percent if scenario.kind == "none" else after_failure
    share = 100 * scenario.vf_had // scenario.vf_owed
    is_short = required is not None and share < required
    return Cell(
        tr("{some} of {all}", some=scenario.vf_had, all=scenario.vf_owed),
        _bad(scenario) if is_short else "plain",
        chart=ChartId("vfs"),
    )


def _load(subject: Subject, scenario: Scenario) -> Cell:
    if not scenario.worst_load_percent:
        return _NONE
    most = 100 - (subject.design.targets.headroom_percent or 0)
    is_over = scenario.worst_load_percent > most
    return Cell(f"{scenario.worst_load_percent} %", _bad(scenario) if is_over else "plain")


def _drain(subject: Subject, scenario: Scenario) -> Cell:
    drain = subject.drains.get(scenario.drain or "")
    if drain is None:
        return _NONE
    chart = ChartId("timeline", drain.id)
    if drain.duration_ms is None:
        return Cell(tr("Not possible"), _bad(scenario), tip=clean(drain.title), chart=chart)
    targets = subject.design.targets
    target = targets.drain_fallback_ms if drain.fallback else targets.drain_ms
    asked = scenario.kind == "none" or drain.fallback
    is_slow = asked and target is not None and drain.duration_ms > target
    tone = _bad(scenario) if is_slow else "plain"
    return Cell(duration(drain.duration_ms), tone, tip=clean(drain.title), chart=chart)


def _bad(scenario: Scenario) -> Tone:
    return "violated" if scenario.in_scope else "muted"


def _columns() -> tuple[Column, ...]:
    return (
        Column(tr("What fails")),
        Column(tr("Survived")),
        Column(tr("VMs restarted"), is_number=True),
        Column(tr("VFs given"), is_number=True),
        Column(tr("Highest load"), is_number=True),
        Column(tr("Drain then"), is_number=True),
        Column(tr("What does not hold"), is_wide=True),
    )
