"""The simulator against SimGrid 3.32, the reference of flow-level simulation."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from hvplanner.simulation import SIMGRID, Endpoint, Memory, Request, simulate

TESTS = Path(__file__).parents[1]
SOME_ROWS = TESTS / "data" / "simgrid-migrations.csv"
ALL_ROWS = TESTS.parents[1] / "shared" / "data" / "simgrid-migrations.csv"


def cases() -> list[list[dict[str, str]]]:
    """Return the rows grouped into runs: vm 0 begins a new one."""
    path = ALL_ROWS if ALL_ROWS.is_file() else SOME_ROWS
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    runs: list[list[dict[str, str]]] = []
    for row in csv.DictReader(lines):
        if row["vm"] == "0":
            runs.append([])
        runs[-1].append(row)
    return runs


def name(run: list[dict[str, str]]) -> str:
    row = run[0]
    return "-".join(row[key] for key in ("case", "link_Bps", "ram_bytes", "dirty_Bps"))


@pytest.mark.parametrize("run", cases(), ids=name)
def test_every_migration_ends_when_simgrid_says(run: list[dict[str, str]]) -> None:
    rate = float(run[0]["link_Bps"])
    hosts = sorted({row["src"] for row in run} | {row["dst"] for row in run})
    timeline = simulate(
        [Endpoint(host, None, (rate,), (rate,)) for host in hosts],
        [
            Request(
                row["vm"],
                Memory(float(row["ram_bytes"]), cold_bytes_per_s=float(row["dirty_Bps"])),
                row["src"],
                row["dst"],
                earliest_s=float(row["start_s"]),
            )
            for row in run
        ],
        SIMGRID,
    )
    assert [migration.start_s for migration in timeline.migrations] == pytest.approx(
        [float(row["sim_start_s"]) for row in run]
    )
    assert [migration.end_s for migration in timeline.migrations] == pytest.approx(
        [float(row["sim_end_s"]) for row in run], rel=0.0005
    )
