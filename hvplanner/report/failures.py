"""Failures: what each one leaves, and what every team has to carry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr, trn
from hvplanner.model import units
from hvplanner.report.blocks import Cell, Column, Paragraph, Row, Section, Table
from hvplanner.report.text import duration, isolated, listed, quantity, rate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hvplanner.model.evaluation import NetworkLoad, Scenario
    from hvplanner.report.blocks import Block
    from hvplanner.report.subject import Subject

ROWS_SHOWN = 40
"""Scenario by scenario up to here, above that those with one outcome in one row."""

LOADS_SHOWN = 60


def section(subject: Subject) -> Section:
    """Return the failure scenarios and the load of every team."""
    evaluation = subject.evaluation
    blocks: list[Block] = []
    failures = [each for each in evaluation.scenarios if each.kind != "none"]
    if failures:
        blocks += [_in_words(failures), _scenarios(subject, failures)]
    else:
        blocks.append(Paragraph(text=tr("No failure was judged.")))
    if evaluation.loads:
        blocks.append(_loads(subject))
    return Section(title=tr("Failures and load"), blocks=tuple(blocks))


def _in_words(failures: Sequence[Scenario]) -> Paragraph:
    asked = [each for each in failures if each.in_scope]
    survived = sum(each.survives for each in asked)
    text = (
        tr(
            "{count} failures were judged. The targets ask to survive {asked} of them; the plan"
            " survives {survived} of those.",
            count=len(failures),
            asked=len(asked),
            survived=survived,
        )
        if asked
        else tr(
            "{count} failures were judged; no target asks to survive any of them.",
            count=len(failures),
        )
    )
    return Paragraph(text=text)


def _scenarios(subject: Subject, failures: Sequence[Scenario]) -> Table:
    groups: dict[object, list[Scenario]] = {}
    for scenario in failures:
        alike = scenario.id if len(failures) <= ROWS_SHOWN else _outcome(scenario)
        groups.setdefault(alike, []).append(scenario)
    return Table(
        title=tr("Failure scenarios"),
        summary=tr("Every failure with its verdict and what is left after it."),
        columns=(
            Column(title=tr("What fails"), weight=3),
            Column(title=tr("Verdict"), weight=0),
            Column(title=tr("Restarted"), align="right", weight=0),
            Column(title=tr("No place"), align="right", weight=0),
            Column(title=tr("VFs"), align="right", weight=0),
            Column(title=tr("Highest load"), align="right", weight=0),
            Column(title=tr("Drain then"), align="right", weight=0),
        ),
        rows=tuple(_scenario_row(subject, alike) for alike in groups.values()),
        note=tr("Restarted and no place count VMs; highest load is that of the fullest team."),
    )


def _outcome(scenario: Scenario) -> object:
    same = {"id", "title", "lost", "problem", "unplaced", "drain"}
    return (scenario.model_dump_json(exclude=same), len(scenario.unplaced))


def _scenario_row(subject: Subject, alike: Sequence[Scenario]) -> Row:
    first = alike[0]
    more = " " + tr("and {count} alike", count=len(alike) - 1) if len(alike) > 1 else ""
    lost = bool(first.unplaced)
    drain = subject.drains.get(first.drain or "")
    return Row(
        cells=(
            Cell(text=f"{first.title}{more}", detail=_detail(subject, first)),
            _verdict(first),
            quantity(first.restarted, units.COUNT) if first.kind == "host" else "–",
            Cell(text=quantity(len(first.unplaced), units.COUNT), tone="violated") if lost else "–",
            tr("{some} of {all}", some=first.vf_had, all=first.vf_owed) if first.vf_owed else "–",
            quantity(first.worst_load_percent, units.PERCENT) if first.worst_load_percent else "–",
            "–"
            if drain is None
            else tr("not possible")
            if drain.duration_ms is None
            else duration(drain.duration_ms),
        )
    )


def _detail(subject: Subject, scenario: Scenario) -> str:
    names = [subject.vm_label(each) for each in scenario.unplaced]
    where = " " + tr("No place for {names}.", names=listed(names, 4)) if names else ""
    return f"{scenario.problem}{where}".strip()


def _verdict(scenario: Scenario) -> Cell:
    if scenario.survives:
        return Cell(text=tr("Survived"), tone="good")
    if scenario.in_scope:
        return Cell(text=tr("Not survived"), tone="violated")
    return Cell(text=tr("Not asked for"), tone="muted")


def _loads(subject: Subject) -> Table:
    shown = list(_worst(subject.evaluation.loads))
    titles = {each.id: each.title for each in subject.evaluation.scenarios}
    return Table(
        title=tr("Load of every team"),
        summary=tr(
            "For every team: what its networks ask of it, normally and in the worst failure."
        ),
        columns=(
            Column(title=tr("Host class"), weight=2),
            Column(title=tr("Team"), weight=2),
            Column(title=tr("Networks"), weight=3),
            Column(title=tr("Demand"), align="right", weight=0),
            Column(title=tr("Capacity"), align="right", weight=0),
            Column(title=tr("Load"), align="right", weight=0),
            Column(title=tr("Worst failure"), weight=3),
            Column(title=tr("Load then"), align="right", weight=0),
        ),
        rows=tuple(
            Row(
                cells=(
                    subject.label("host_classes", normal.host_class),
                    isolated(normal.team),
                    listed(subject.label("networks", each) for each in normal.networks) or "–",
                    rate(normal.demand_mbps),
                    rate(normal.capacity_mbps),
                    _share(normal),
                    titles.get(worst.scenario, worst.scenario) if worst is not normal else "–",
                    _share(worst) if worst is not normal else "–",
                )
            )
            for normal, worst in shown[:LOADS_SHOWN]
        ),
        note=_loads_note(len(shown) - LOADS_SHOWN),
    )


def _worst(loads: Iterable[NetworkLoad]) -> Iterable[tuple[NetworkLoad, NetworkLoad]]:
    """Return for every team its load with nothing failed, and the highest of all."""
    teams: dict[tuple[str, str], list[NetworkLoad]] = {}
    for load in loads:
        teams.setdefault((load.host_class, load.team), []).append(load)
    for each in teams.values():
        normal = next((load for load in each if load.scenario == "none"), each[0])
        worst = max(each, key=_ratio)
        yield normal, worst if _ratio(worst) > _ratio(normal) else normal


def _ratio(load: NetworkLoad) -> float:
    if not load.capacity_mbps:
        return float("inf") if load.demand_mbps else 0.0
    return load.demand_mbps / load.capacity_mbps


def _share(load: NetworkLoad) -> str | Cell:
    ratio = _ratio(load)
    if ratio == float("inf"):
        return Cell(text=tr("no link"), tone="violated")
    text = quantity(round(ratio * 100), units.PERCENT)
    return Cell(text=text, tone="violated") if ratio > 1 else text


def _loads_note(hidden: int) -> str:
    note = tr("On the busiest host of each class, live migrations excluded.")
    if hidden > 0:
        note += " " + trn("{n} more team is not listed.", "{n} more teams are not listed.", hidden)
    return note
