"""Put the simulation beside what comes from outside, and write docs/accuracy.md.

    python -m tests.outside.report [SECTION ...]

makes the tables and plots of all sections, or of those named: simgrid, measured, published, growth.
The measurements are no part of the project; without them their section stays as it is. It takes
about a minute.
"""

from __future__ import annotations

import math
import statistics
import sys
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.case import timed
from tests.benchmarks.simulating import at_once
from tests.outside import measured, plots, predictors, published, simgrid
from tests.outside.comparison import errors
from tests.page import fill

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tests.outside.comparison import Pair
    from tests.outside.measured import Comparison

PAGE = Path(__file__).parents[2] / "docs" / "accuracy.md"
COUNTS = (100, 200, 500, 1000, 2000, 5000, 10_000)
ROUNDS = 7
NOTHING = 1e-6
"""Differences below this share are those of rounding."""


def main(names: Sequence[str]) -> int:
    """Make the sections and put their tables into the page."""
    unknown = set(names) - set(SECTIONS)
    if unknown:
        print(f"There is no section {sorted(unknown)[0]!r}; there are: {', '.join(SECTIONS)}.")
        return 2
    for name in names or SECTIONS:
        if name == "measured" and measured.MISSING:
            print(f"Left as it is: {name}. {measured.MISSING}")
            continue
        fill(PAGE, name, SECTIONS[name]())
    return 0


def _simgrid() -> str:
    groups: dict[str, dict[str, list[Pair]]] = {setting: {} for setting in simgrid.COSTS}
    for run in (*simgrid.given(), *simgrid.mixed()):
        groups[run.crosstraffic].setdefault(run.case, []).extend(run.compared())
    every = {
        f"cross-traffic {setting}": [pair for pairs in cases.values() for pair in pairs]
        for setting, cases in groups.items()
    }
    plots.scatter(
        "simgrid", every, "SimGrid", "End of every migration, simulated and by SimGrid", 0.005
    )
    plots.differences("simgrid-differences", every, "Difference to SimGrid", 0.005)
    rows = [
        (
            case,
            f"{len(pairs):,}",
            *(_small(errors(found[case]).largest) for found in groups.values()),
        )
        for case, pairs in groups["off"].items()
    ]
    rows.append(
        (
            "**all**",
            f"{len(every['cross-traffic off']):,}",
            *(_small(errors(pairs).largest) for pairs in every.values()),
        )
    )
    head = ("case", "migrations", "largest difference, cross-traffic off", "on")
    return _table(head, "-rrr", rows)


def _measured() -> str:
    found = measured.compare()
    together = {"migrations": found.migrations, "whole runs": found.makespans}
    plots.scatter("measured", together, "measured", "Live migrations, simulated and measured", 0.05)
    plots.errors("measured-errors", together, "Error against the measurements", 0.05)
    rows = [
        (f"hvplanner, {name}", *_errors(measured.compare(how)))
        for name, how in measured.VARIANTS.items()
    ]
    rows += [
        (name, *_errors(predictors.compare(predictor)))
        for name, predictor in predictors.PREDICTORS.items()
    ]
    spread = _spread(found.makespans)
    rows.append(("the four runs of a scenario, longest to shortest", "", "", "", *spread))
    head = ("predictor", "migration, mean", "median", "bias", "run, mean", "median", "bias")
    return _table(head, "-rrrrrr", rows)


def _errors(found: Comparison) -> Iterable[str]:
    for pairs in (found.migrations, found.makespans):
        seen = errors(pairs)
        yield from (_percent(seen.mean), _percent(seen.median), _percent(seen.bias, sign="+"))


def _spread(makespans: Sequence[Pair]) -> tuple[str, str, str]:
    """Return by how much runs of one scenario differ, longest from shortest, of their mean."""
    spreads = []
    for _, group in groupby(makespans, key=lambda pair: pair.case.partition(",")[0]):
        ends = [pair.outside for pair in group]
        spreads.append((max(ends) - min(ends)) / statistics.fmean(ends))
    return _percent(statistics.fmean(spreads)), _percent(statistics.median(spreads)), ""


def _published() -> str:
    pairs = [timing.compared() for timing in published.TIMINGS]
    plots.timings("published", pairs, "Published timings of Hyper-V", published.WITHIN)
    rows = [
        (
            f"{timing.source.partition(' (')[0]}: {timing.what}",
            f"{timing.published:.0f} {timing.unit}",
            f"{pair.own:.1f} {timing.unit}",
            _percent(pair.error, 0, "+"),
        )
        for timing, pair in zip(published.TIMINGS, pairs, strict=True)
    ]
    assumed = dict.fromkeys((timing.source, timing.assumed) for timing in published.TIMINGS)
    notes = "\n".join(f"- {source}: {what}." for source, what in assumed)
    table = _table(("what", "published", "simulated", "difference"), "-rrr", rows)
    return f"{table}\n\nAssumed for them:\n\n{notes}"


def _growth() -> str:
    queues = {"all at once": None, "four at a time per host": 4}
    seconds = {name: _least_s(slots) for name, slots in queues.items()}
    plots.growth("growth", seconds, "Cost of a simulation over 64 hosts")
    rows = [
        (
            f"{count:,}",
            *(
                text
                for points in seconds.values()
                for text in (f"{points[count] * 1000:,.1f} ms", f"{_share(points, count):.2f}")
            ),
        )
        for count in COUNTS
    ]
    head = ["migrations", *(each for name in queues for each in (name, "of n log n"))]
    return _table(head, "r" * len(head), rows)


def _least_s(slots: int | None) -> dict[int, float]:
    """Return for each count the shortest of several rounds: what else the machine does only adds.

    Each round takes all counts in turn, so that a slow minute does not fall on one of them alone.
    """
    actions = {count: at_once(count, slots, PAGE.parent) for count in COUNTS}
    for action in actions.values():
        action()
    rounds = [
        {count: timed(action)["seconds"] for count, action in actions.items()}
        for _ in range(ROUNDS)
    ]
    return {count: min(each[count] for each in rounds) for count in COUNTS}


def _share(points: dict[int, float], count: int) -> float:
    """Return the time as a share of what n log n makes of the fewest migrations' time."""
    first = min(points)
    return points[count] / (points[first] * count * math.log(count) / (first * math.log(first)))


def _percent(share: float, digits: int = 1, sign: str = "") -> str:
    return f"{100 * share:{sign}.{digits}f} %"


def _small(share: float) -> str:
    """Return a share that may be far below a percent."""
    return _percent(share, 4) if share >= NOTHING else f"< {_percent(NOTHING, 4)}"


def _table(head: Sequence[str], sides: str, rows: Iterable[Sequence[str]]) -> str:
    """Return a table in Markdown; sides has "-" for a column to the left, "r" to the right."""
    rule = ["--:" if side == "r" else "---" for side in sides]
    lines = [head, rule, *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


SECTIONS = {
    "simgrid": _simgrid,
    "measured": _measured,
    "published": _published,
    "growth": _growth,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
