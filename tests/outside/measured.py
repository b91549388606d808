"""The simulation against live migrations that were measured on real hosts.

Ten VMs moved between four hosts on Grid'5000 (btrplace/kherbache-thesis, accuracy experiments),
scenario by scenario, each four times; times are stamps in whole seconds. The measurements carry no
licence, so they are no part of the project: they are read from beside it where they are at hand.

Nothing is taken from the times measured: what is known beforehand are the links, the VMs and
which migration waits for which others (see `waits_for`).
"""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from hvplanner.model import assumptions
from hvplanner.simulation import Endpoint, Memory, Physics, Request, simulate
from tests.outside.comparison import Pair

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hvplanner.simulation import Timeline

FOLDER = Path(__file__).parents[3] / "shared" / "data"
TIMES, SCHEDULES = FOLDER / "measured-migrations.csv", FOLDER / "migration-schedules.json"
MISSING = (
    ""
    if TIMES.is_file() and SCHEDULES.is_file()
    else "The measurements have no licence and are not part of the project; they are not at hand."
)
MB = 1e6

SHAPED = 62.5e6
"""Hosts 0 and 1 were shaped to 500 Mbit/s, which is the rate of the payload."""
RAW = 125e6 * assumptions.builtin()["goodput_1500"].low / 1000
"""Hosts 2 and 3 had gigabit Ethernet; Linux sends TCP time stamps, which leaves 94.1 %."""
HOSTS = [
    Endpoint(str(host), None, (rate,), (rate,))
    for host, rate in enumerate((SHAPED, SHAPED, RAW, RAW))
]

AS_PLANNED = Physics(
    stop_seconds=assumptions.builtin()["stop_copy"].value / 1000,
    reverse_cost=assumptions.builtin()["reverse"].value / 1000,
)
"""How plans are judged, but for what only Hyper-V has: its set-up and its resuming."""
VARIANTS = {
    "as plans are judged": AS_PLANNED,
    "acknowledgements competing, as SimGrid": replace(AS_PLANNED, reverse_competes=True),
    "without the cost of opposite traffic": replace(AS_PLANNED, reverse_cost=0.0),
    "without a pass cap, as QEMU": replace(AS_PLANNED, max_passes=None),
    "without either": replace(AS_PLANNED, max_passes=None, reverse_cost=0.0),
}


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a scenario: what is known beforehand, and when each VM started and ended."""

    name: str
    requests: Sequence[Request]
    given_mbit_per_s: Mapping[str, float]
    starts_s: Mapping[str, float]
    ends_s: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Durations of all migrations, and the makespan of every run."""

    migrations: Sequence[Pair]
    makespans: Sequence[Pair]


def runs() -> list[Run]:
    """Return all runs, in the order of the file."""
    with SCHEDULES.open(encoding="utf-8") as file:
        waits = {str(each["scenario"]): waits_for(each["migrations"]) for each in json.load(file)}
    with TIMES.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [
        _run(f"{scenario}, run {run}", list(group), waits[scenario])
        for (scenario, run), group in groupby(rows, key=lambda row: (row["scenario"], row["run"]))
    ]


def waits_for(planned: Sequence[Mapping[str, int]]) -> dict[str, list[str]]:
    """Return which migrations each waits for, read off the schedule that was carried out.

    The schedule was not carried out by the clock: a migration started as soon as others had ended.
    These are all whose planned end is its planned start, and all planned to have ended by then that
    take a VM off its destination, whose memory it needs.
    """
    return {
        str(each["vm"]): [
            str(other["vm"])
            for other in planned
            if each["mvm_start_s"] > 0
            and (
                other["mvm_end_s"] == each["mvm_start_s"]
                or (
                    other["mvm_end_s"] < each["mvm_start_s"]
                    and other["source"] == each["destination"]
                )
            )
        ]
        for each in planned
    }


def predict(run: Run, physics: Physics = AS_PLANNED) -> Timeline:
    """Return the run as the simulation sees it."""
    return simulate(HOSTS, run.requests, physics)


@cache
def compare(physics: Physics = AS_PLANNED) -> Comparison:
    """Return all runs as they are simulated beside what was measured."""
    migrations, makespans = [], []
    for run in runs():
        timeline = predict(run, physics)
        migrations += [
            Pair(
                run.name,
                each.id,
                run.ends_s[each.id] - run.starts_s[each.id],
                each.end_s - each.start_s,
            )
            for each in timeline.migrations
        ]
        makespans.append(Pair(run.name, "makespan", max(run.ends_s.values()), timeline.makespan_s))
    return Comparison(migrations, makespans)


def _run(name: str, rows: Sequence[Mapping[str, str]], waits: Mapping[str, Sequence[str]]) -> Run:
    return Run(
        name,
        [
            Request(
                row["vm"],
                Memory(
                    float(row["memory_mb"]) * MB,
                    float(row["hot_dirty_mb"]) * MB,
                    float(row["hot_dirty_s"]),
                    float(row["cold_dirty_mb_per_s"]) * MB,
                ),
                row["source"],
                row["destination"],
                after=tuple(waits[row["vm"]]),
            )
            for row in rows
        ],
        {row["vm"]: float(row["bandwidth_mbit_per_s"]) for row in rows},
        {row["vm"]: float(row["start_s"]) for row in rows},
        {row["vm"]: float(row["end_s"]) for row in rows},
    )
