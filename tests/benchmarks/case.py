"""What a benchmark is, how it is measured, and how its figure stands against what is promised."""

from __future__ import annotations

import math
import statistics
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

Figures: TypeAlias = "dict[str, float]"
"""What one round found, by name; always with `seconds`."""

Action: TypeAlias = "Callable[[], Figures | None]"
"""The work that is timed; what it returns is added to its time, or replaces it."""


@dataclass(frozen=True, slots=True)
class Case:
    """One thing that is measured."""

    id: str
    prepare: Callable[[Path], Action]
    """Makes ready what is not timed, with a folder of its own, and returns the work."""
    rounds: int = 5
    cold: bool = False
    """Each round in a process of its own, so that nothing is remembered from the one before."""
    light: bool = True
    """Cheap enough to be tried, untimed, with all other tests."""
    missing: Callable[[], str] = lambda: ""
    """Why it cannot be measured here, if that is so."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: a figure of a case, or its ratio to a figure of another one."""

    title: str
    case: str
    figure: str = "seconds"
    over: str = ""
    """The case that the figure is divided by."""
    times: float = 1.0
    unit: str = "s"
    bar: float | None = None
    at_least: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """One table of the report with its cases."""

    id: str
    cases: Sequence[Case]
    rows: Sequence[Row]


def measure(case: Case, rounds: int, folder: Path) -> list[Figures]:
    """Measure so many rounds in this process, warmed up first unless the case is cold."""
    action = case.prepare(folder)
    if not case.cold:
        action()
    return [timed(action) for _ in range(rounds)]


def timed(action: Action) -> Figures:
    """Return how long the work took, and what else it found."""
    begun = time.perf_counter()
    found = action()
    return {"seconds": time.perf_counter() - begun, **(found or {})}


def values(row: Row, results: Mapping[str, Sequence[Figures]]) -> list[float]:
    """Return what was found for a row, round by round; nothing where it was not measured."""
    found = [each[row.figure] * row.times for each in results.get(row.case, ())]
    if not row.over:
        return found
    others = [each[row.figure] for each in results.get(row.over, ())]
    return [one / statistics.median(others) for one in found] if others else []


def verdict(row: Row, value: float) -> str:
    """Say whether a bar is kept, and where it is not, by how much it is missed."""
    if row.bar is None:
        return ""
    if value >= row.bar if row.at_least else value <= row.bar:
        return "kept"
    missed, kept = (row.bar, value) if row.at_least else (value, row.bar)
    # Of nothing there is no multiple, nor of what never ended.
    return f"**missed, × {missed / kept:.2f}**" if kept and missed < math.inf else "**missed**"
