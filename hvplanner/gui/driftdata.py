"""A plan against actual as tables: its layers, and what is planned and found on each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.gui.charts.cells import Cell, Column, Row, Sheet, Tone
from hvplanner.language import mark, tr, translated
from hvplanner.model.drifting import LAYERS, by_aspect
from hvplanner.model.fileproblem import inert, shown
from hvplanner.report.drift import hosts_of, where

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from hvplanner.model.drifting import Aspect, Drift, Layer, State

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


@dataclass(frozen=True, slots=True)
class Listed:
    """A row that can be listed, with what it is looked for by."""

    state: State
    layer: Layer
    row: Row
    text: str
    """Of all its cells, in small letters."""


def listed(found: Drift) -> tuple[Listed, ...]:
    """Return what is planned and what is, in rows; with thousands of VMs that takes a moment."""
    every = hosts_of(found)
    rows = []
    for aspect, hosts in by_aspect(found.statements).items():
        row = _row(aspect, where(hosts, every))
        text = "\n".join(cell.text for cell in row.cells).casefold()
        rows.append(Listed(aspect.state, aspect.layer, row, text))
    return tuple(rows)


def statements_sheet(rows: Iterable[Listed], state: State | None, layer: str, text: str) -> Sheet:
    """Return the rows of a state, a layer and with a text: all of them where one is empty."""
    columns = (
        Column(tr("State")),
        Column(tr("Layer")),
        Column(tr("Where")),
        Column(tr("What"), is_wide=True),
        Column(tr("Planned")),
        Column(tr("Found")),
    )
    wanted = text.casefold()
    return Sheet(
        columns,
        tuple(
            each.row
            for each in rows
            if state in (None, each.state) and layer in ("", each.layer) and wanted in each.text
        ),
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
