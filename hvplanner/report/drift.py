"""Plan against actual: by layer what is as planned, what drifted, and what nobody saw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr, translated, trn
from hvplanner.model.drifting import LAYERS, by_aspect
from hvplanner.report.blocks import Column, Paragraph, Row, Section, Table
from hvplanner.report.text import listed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from hvplanner.model.drifting import Drift, State, Statement
    from hvplanner.report.blocks import Block
    from hvplanner.report.subject import Subject

ROWS_SHOWN = 500
NAMED = 4
"""Hosts that are named of one difference."""


def section(subject: Subject) -> Section:
    """Return the comparison of a plan with a cluster."""
    title = tr("Plan against actual")
    found = subject.drift
    if found is None:
        text = tr("Nothing was compared: that takes what the collector found on the cluster.")
        return Section(title=title, blocks=(Paragraph(text=text),))
    blocks: list[Block] = [
        Paragraph(text=summary(found)),
        _layers(found),
        *_statements(found, "drifted", tr("Drifted"), tr("What is not as planned, and what is.")),
        *_statements(found, "unknown", tr("Not seen"), tr("What the inventory does not tell.")),
    ]
    if found.notes:
        blocks.append(_notes(found))
    return Section(title=title, blocks=tuple(blocks))


def summary(found: Drift) -> str:
    """Return how much of a plan holds."""
    drifted, unseen = len(found.of("drifted")), len(found.of("unknown"))
    text = trn(
        "Of {n} thing that the plan decides, {matches} holds on cluster {cluster}.",
        "Of {n} things that the plan decides, {matches} hold on cluster {cluster}.",
        len(found.statements),
        matches=len(found.of("matches")),
        cluster=found.cluster or "–",
    )
    text += " " + (tr("{drifted} drifted.", drifted=drifted) if drifted else tr("Nothing drifted."))
    if unseen:
        text += " " + tr("{unseen} not seen.", unseen=unseen)
    if drifted:
        text += " " + tr("The plan's script makes it so again.")
    return text


def where(hosts: Collection[str], every: Collection[str]) -> str:
    """Return of whom something is said, when it is said of some of all hosts that were seen."""
    if len(every) > 1 and set(every) <= set(hosts):
        return tr("all hosts")
    return listed((host or tr("cluster") for host in dict.fromkeys(hosts)), NAMED)


def hosts_of(found: Drift) -> frozenset[str]:
    """Return the hosts that were compared."""
    return frozenset(each.host for each in found.statements if each.host)


def layers(found: Drift) -> Iterator[tuple[str, int, int, int]]:
    """Yield every layer of which something is planned: as planned, drifted and not seen."""
    for layer, title in LAYERS.items():
        counts = found.counts(layer)
        if any(counts.values()):
            yield translated(title), counts["matches"], counts["drifted"], counts["unknown"]


def _layers(found: Drift) -> Table:
    return Table(
        title=tr("Layer by layer"),
        summary=tr("How much is as planned on each layer."),
        columns=(
            Column(title=tr("Layer"), weight=2),
            Column(title=tr("As planned"), align="right", weight=0),
            Column(title=tr("Drifted"), align="right", weight=0),
            Column(title=tr("Not seen"), align="right", weight=0),
        ),
        rows=tuple(Row(cells=(title, *map(str, counts))) for title, *counts in layers(found)),
    )


def _statements(found: Drift, state: State, title: str, text: str) -> Iterator[Table]:
    rows = _rows(found.of(state), hosts_of(found))
    if not rows:
        return
    hidden = len(rows) - ROWS_SHOWN
    yield Table(
        title=title,
        summary=text,
        columns=(
            Column(title=tr("Layer"), weight=2),
            Column(title=tr("Where"), weight=2),
            Column(title=tr("What"), weight=3),
            Column(title=tr("Planned"), weight=2),
            Column(title=tr("Found"), weight=2),
        ),
        rows=tuple(rows[:ROWS_SHOWN]),
        note=trn("{n} more row", "{n} more rows", hidden) if hidden > 0 else "",
    )


def _rows(statements: Collection[Statement], every: Collection[str]) -> list[Row]:
    return [
        Row(
            cells=(
                translated(LAYERS[aspect.layer]),
                where(hosts, every),
                f"{aspect.thing}: {aspect.aspect}",
                aspect.planned,
                "–" if aspect.actual is None else aspect.actual,
            )
        )
        for aspect, hosts in by_aspect(statements).items()
    ]


def _notes(found: Drift) -> Table:
    return Table(
        title=tr("Not compared"),
        summary=tr("What could not be seen, and why."),
        columns=(Column(title=tr("What")),),
        rows=tuple(Row(cells=(each,)) for each in found.notes[:ROWS_SHOWN]),
    )
