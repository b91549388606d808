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

from hvplanner.simulation import SIMGRID, Endpoint, Memory, Physics, Request, simulate
from tests.outside.comparison import Pair

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

DATA = Path(__file__).parents[1] / "data"
ALL_GIVEN = DATA.parents[2] / "shared" / "data" / "simgrid-migrations.csv"
CROSSTRAFFIC = replace(SIMGRID, reverse_cost=0.05)
"""SimGrid with network/crosstraffic on: a stream takes 5 % of its rate the other way too."""


@dataclass(frozen=True, slots=True)
class Run:
    """Migrations that ran together, and when SimGrid says that each ended."""

    name: str
    case: str
    physics: Physics
    hosts: Sequence[Endpoint]
    requests: Sequence[Request]
    ends_s: Sequence[float]

    def compared(self) -> list[Pair]:
        """Return the end of every migration beside SimGrid's."""
        timeline = simulate(self.hosts, self.requests, self.physics)
        return [
            Pair(self.name, migration.id, end_s, migration.end_s)
            for migration, end_s in zip(timeline.migrations, self.ends_s, strict=True)
        ]


def given() -> list[Run]:
    """Return the few at a time: all of them where they are at hand, else those of the project."""
    rows = _rows(ALL_GIVEN if ALL_GIVEN.is_file() else DATA / ALL_GIVEN.name)
    # Runs of one case follow each other; each begins with VM 0.
    begun = [number for number, row in enumerate(rows) if row["vm"] == "0"]
    runs = [rows[begin:end] for begin, end in zip(begun, [*begun[1:], len(rows)], strict=True)]
    return [
        _run(
            "-".join(run[0][key] for key in ("case", "link_Bps", "ram_bytes", "dirty_Bps")),
            [{**row, "src_Bps": row["link_Bps"], "dst_Bps": row["link_Bps"]} for row in run],
            SIMGRID,
            "sim_end_s",
        )
        for run in runs
    ]


def mixed() -> list[Run]:
    """Return the many at a time, each case with cross-traffic off and on."""
    return [
        _run(f"{name}{suffix}", group, physics, column)
        for name, rows in groupby(_rows(DATA / "simgrid-mixed.csv"), key=lambda row: row["case"])
        for group in [list(rows)]
        for suffix, physics, column in (
            ("", SIMGRID, "end_s"),
            (", cross-traffic", CROSSTRAFFIC, "end_crosstraffic_s"),
        )
    ]


def _rows(path: Path) -> list[dict[str, str]]:
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines))


def _run(name: str, rows: Sequence[Mapping[str, str]], physics: Physics, column: str) -> Run:
    rates = {row[end]: float(row[f"{end}_Bps"]) for end in ("src", "dst") for row in rows}
    return Run(
        name,
        rows[0]["case"],
        physics,
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
