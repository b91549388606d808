"""A plan against actual as tables: its layers, and what is planned and found on each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.gui.charts.cells import Cell, Column, Row, Sheet, Tone
from hvplanner.language import mark, tr, translated
from hvplanner.model.drifting import LAYERS, by_aspect
from hvplanner.model.fileproblem import inert, shown
from hvplanner.report.drift import hosts_of, where

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hvplanner.model.drifting import Aspect, Drift, State

STATES: Mapping[State, str] = {
    "drifted": mark("Drifted"),
    "unknown": mark("Not seen"),
    "matches": mark("As planned"),
}
_TONES: Mapping[State, Tone] = {"drifted": "violated", "unknown": "attention", "matches": "good"}


def layers_sheet(found: Drift) -> Sheet:
    """Return how much is as planned, of all and on each layer; a row's key is its layer."""
    counts = {layer: found.counts(layer) for layer in LAYERS}
    columns = (
        Column(tr("Layer"), is_wide=True),
        *(Column(translated(STATES[state]), is_number=True) for state in STATES),
    )
    total = {state: len(found.of(state)) for state in STATES}
    rows = [Row((Cell(tr("All layers"), "strong"), *_counts(total)))]
    rows += [
        Row((Cell(translated(title)), *_counts(counts[layer])), key=layer)
        for layer, title in LAYERS.items()
        if any(counts[layer].values())
    ]
    return Sheet(columns, tuple(rows))


def statements_sheet(found: Drift, state: State | None, layer: str, text: str) -> Sheet:
    """Return what is planned and what is: of a state and a layer, all of them without one."""
    every = hosts_of(found)
    statements = [
        each
        for each in found.statements
        if state in (None, each.state) and layer in ("", each.aspect.layer)
    ]
    columns = (
        Column(tr("State")),
        Column(tr("Layer")),
        Column(tr("Where")),
        Column(tr("What"), is_wide=True),
        Column(tr("Planned")),
        Column(tr("Found")),
    )
    rows = [_row(each, where(hosts, every)) for each, hosts in by_aspect(statements).items()]
    wanted = text.casefold()
    return Sheet(
        columns,
        tuple(row for row in rows if any(wanted in each.text.casefold() for each in row.cells)),
    )


def notes_sheet(found: Drift) -> Sheet:
    """Return what could not be compared."""
    columns = (Column(tr("What"), is_wide=True),)
    return Sheet(columns, tuple(Row((Cell(inert(each)),)) for each in found.notes))


def _counts(counts: Mapping[State, int]) -> tuple[Cell, ...]:
    return tuple(
        Cell(str(counts[state]), _TONES[state] if counts[state] else "muted") for state in STATES
    )


def _row(aspect: Aspect, hosts: str) -> Row:
    texts = (
        translated(LAYERS[aspect.layer]),
        inert(hosts),
        inert(f"{shown(aspect.thing)}: {aspect.aspect}"),
        inert(shown(aspect.planned)),
        "–" if aspect.actual is None else inert(shown(aspect.actual)),
    )
    state = Cell(translated(STATES[aspect.state]), _TONES[aspect.state])
    return Row((state, *map(Cell, texts)))
