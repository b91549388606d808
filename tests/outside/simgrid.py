"""The simulation against SimGrid 3.32, the reference of flow-level simulation.

Two files hold what SimGrid said: simgrid-migrations.csv few migrations over links that are alike,
simgrid-mixed.csv (made by mixed.py) many that go in all directions over links that differ, with
and without what acknowledgements cost.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from hvplanner.simulation import SIMGRID, Endpoint, Memory, Request, simulate
from tests.outside.comparison import Pair

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

DATA = Path(__file__).parents[1] / "data"
ALL_GIVEN = DATA.parents[2] / "shared" / "data" / "simgrid-migrations.csv"
COSTS = {"off": 0.0, "on": 0.05}
"""What a stream takes of the opposite direction for its acknowledgements, as a share of its rate:
SimGrid's network/crosstraffic, which is on unless it is turned off."""


@dataclass(frozen=True, slots=True)
class Run:
    """Migrations that ran together, and when SimGrid says that each ended.

    crosstraffic is a key of COSTS. Several runs may be of one case.
    """

    case: str
    name: str
    crosstraffic: str
    hosts: Sequence[Endpoint]
    requests: Sequence[Request]
    ends_s: Sequence[float]

    def compared(self) -> list[Pair]:
        """Return the end of every migration beside SimGrid's."""
        physics = replace(SIMGRID, reverse_cost=COSTS[self.crosstraffic])
        timeline = simulate(self.hosts, self.requests, physics)
        return [
            Pair(self.name, migration.id, end_s, migration.end_s)
            for migration, end_s in zip(timeline.migrations, self.ends_s, strict=True)
        ]


def given() -> list[Run]:
    """Return the few at a time: all of them where they are at hand, else those of the project.

    No port both sends and receives in them, so cross-traffic must not make a difference.
    """
    rows = _rows(ALL_GIVEN if ALL_GIVEN.is_file() else DATA / ALL_GIVEN.name)
    # Runs of one case follow each other; each begins with VM 0.
    begun = [number for number, row in enumerate(rows) if row["vm"] == "0"]
    runs = [rows[begin:end] for begin, end in zip(begun, [*begun[1:], len(rows)], strict=True)]
    return [
        _run(
            "-".join(run[0][key] for key in ("case", "link_Bps", "ram_bytes", "dirty_Bps")),
            [{**row, "src_Bps": row["link_Bps"], "dst_Bps": row["link_Bps"]} for row in run],
            crosstraffic,
            "sim_end_s",
        )
        for run in runs
        for crosstraffic in COSTS
    ]


def mixed() -> list[Run]:
    """Return the many at a time."""
    return [
        _run(name, group, crosstraffic, column)
        for name, rows in groupby(_rows(DATA / "simgrid-mixed.csv"), key=lambda row: row["case"])
        for group in [list(rows)]
        for crosstraffic, column in (("off", "end_s"), ("on", "end_crosstraffic_s"))
    ]


def _rows(path: Path) -> list[dict[str, str]]:
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines))


def _run(name: str, rows: Sequence[Mapping[str, str]], crosstraffic: str, column: str) -> Run:
    rates = {row[end]: float(row[f"{end}_Bps"]) for end in ("src", "dst") for row in rows}
    return Run(
        rows[0]["case"],
        f"{name}, cross-traffic {crosstraffic}",
        crosstraffic,
        [Endpoint(host, None, (rate,), (rate,)) for host, rate in rates.items()],
        [
            Request(
                row["vm"],
                Memory(float(row["ram_bytes"]), cold_bytes_per_s=float(row["dirty_Bps"])),
                row["src"],
                row["dst"],
                earliest_s=float(row["start_s"]),
            )
            for row in rows
        ],
        [float(row[column]) for row in rows],
    )
