"""Measure what the product promises, and write the tables of docs/performance.md.

    python -m tests.benchmarks.report [SECTION ...]

measures all sections, or those named: files, import, judge, simulate, rolling, solve, catalogue,
drawn, grow, stop, order, desktop. Every case runs in a process of its own, when the machine has
nothing else to do, and says so where it never has; tables hold medians. It takes about an hour.
"""

from __future__ import annotations

import json
import math
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.case import values, verdict
from tests.benchmarks.sections import SECTIONS
from tests.page import fill

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.benchmarks.case import Case, Figures, Row, Section

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "performance.md"
QUIET = 0.15
"""Share of the processors' time that others may take for the machine to count as quiet."""
PATIENCE_SECONDS = 60.0

_FACTORS = {"s": 1.0, "ms": 1000.0, "×": 1.0, "%": 1.0, "MiB": 1.0, "1/s": 1.0, "": 1.0}


def main(names: Sequence[str]) -> int:
    """Measure the sections and put their tables into the page."""
    unknown = set(names) - set(SECTIONS)
    if unknown:
        print(f"There is no section {sorted(unknown)[0]!r}; there are: {', '.join(SECTIONS)}.")
        return 2
    # Else every start would compile the program anew, which an installed one does once.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    for name in names or SECTIONS:
        fill(PAGE, name, _table(SECTIONS[name]))
    return 0


def _table(section: Section) -> str:
    results: dict[str, list[Figures]] = {}
    notes: list[str] = []
    disturbed: list[str] = []
    for case in section.cases:
        reason = case.missing()
        if reason:
            notes.append(f"Not measured: {case.id}. {reason}")
            continue
        if not _is_quiet():
            disturbed.append(case.id)
        try:
            results[case.id] = _measured(case)
        except subprocess.CalledProcessError:
            notes.append(f"Not measured: {case.id}, which failed.")
            continue
        print(f"{case.id}: {_seconds(results[case.id])}", file=sys.stderr, flush=True)
    if disturbed:
        notes.append(f"Measured while the machine had other work: {', '.join(disturbed)}.")
    lines = ["| what | median | lowest to highest | bar | |", "|---|--:|--:|--:|---|"]
    for row in section.rows:
        found = values(row, results)
        if found:
            lines.append(_line(row, found))
    return "\n".join([*lines, *(f"\n{note}" for note in notes)])


def _line(row: Row, found: Sequence[float]) -> str:
    middle = statistics.median(found)
    span = f"{_figure(row, min(found))} to {_figure(row, max(found))}"
    bar = ""
    if row.bar is not None:
        bar = f"{'≥' if row.at_least else '≤'} {_figure(row, row.bar)}"
    value = _figure(row, middle)
    if middle < math.inf:
        value += f" {row.unit}"
    return f"| {row.title} | {value} | {span} | {bar} | {verdict(row, middle)} |"


def _figure(row: Row, value: float) -> str:
    """Return a value in the row's unit with three figures."""
    if value == float("inf"):
        return "never"
    scaled = value * _FACTORS[row.unit]
    digits = max(0, 2 - len(str(int(abs(scaled))).lstrip("0")) + (abs(scaled) >= 1))
    return f"{scaled:,.{min(digits, 3)}f}"


def _seconds(found: Sequence[Figures]) -> str:
    return " ".join(f"{each['seconds']:.4f}" for each in found)


def _measured(case: Case) -> list[Figures]:
    """Return the rounds of a case, each in a process of its own where it has to be cold."""
    if case.cold:
        return [_in_process(case, 1)[0] for _ in range(case.rounds)]
    return _in_process(case, case.rounds)


def _in_process(case: Case, rounds: int) -> list[Figures]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.child", case.id, str(rounds)],
        cwd=ROOT, stdout=subprocess.PIPE, check=True, encoding="utf-8",
    )  # fmt: skip
    found: list[Figures] = json.loads(done.stdout.splitlines()[-1])
    return found


def _is_quiet() -> bool:
    """Wait while others keep the processors busy, but not for ever; tell whether they stopped."""
    end = time.monotonic() + PATIENCE_SECONDS
    while _busy_share() > QUIET:
        if time.monotonic() > end:
            return False
    return True


def _busy_share() -> float:
    """Return the share of all processors' time that is used during a second; 0 if unknown."""
    stat = Path("/proc/stat")
    if not stat.exists():
        return 0.0

    def idle_seconds() -> float:
        numbers = [int(each) for each in stat.read_text("ascii").splitlines()[0].split()[1:]]
        return (numbers[3] + numbers[4]) / os.sysconf("SC_CLK_TCK")

    begun, idle = time.monotonic(), idle_seconds()
    time.sleep(1.0)
    passed = (time.monotonic() - begun) * (os.cpu_count() or 1)
    return max(0.0, 1.0 - (idle_seconds() - idle) / passed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
