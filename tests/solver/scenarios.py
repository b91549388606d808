"""Real migrations between four hosts as scheduling problems, with optima proven by others.

The data carry no licence, so they are not part of the project. Each host has a full-duplex link,
12 GB and 8 processors; what a VM holds it holds on both hosts while it migrates.
"""

from __future__ import annotations

import json
from pathlib import Path

from hvplanner.solver.schedule import Host, Job, Link, Problem

SCENARIOS = Path(__file__).parents[3] / "shared" / "data" / "migration-schedules.json"


def outside_scenarios() -> list[tuple[Problem, int]]:
    """Return every scenario with its optimum, in seconds."""
    return [
        (
            Problem(
                tuple(
                    Host(str(host["id"]), room=(host["memory_gb"], host["cpu"]))
                    for host in each["hosts"]
                ),
                tuple(
                    Link(f"{host['id']}:{way}", host["link_mbit_per_s"])
                    for host in each["hosts"]
                    for way in ("out", "in")
                ),
                tuple(
                    Job(
                        str(move["vm"]),
                        str(move["source"]),
                        str(move["destination"]),
                        move["duration_s"],
                        (f"{move['source']}:out", f"{move['destination']}:in"),
                        move["bandwidth_mbit_per_s"],
                        (move["memory_gb"], move["cpu"]),
                    )
                    for move in each["migrations"]
                ),
            ),
            each["optimal_makespan_s"],
        )
        for each in json.loads(SCENARIOS.read_text(encoding="utf-8"))
    ]
