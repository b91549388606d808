"""Live migrations in time: waiting, copying in passes over shared links, blackout.

It knows hosts, links and memory only, as numbers in SI units; the own model of the planner stays
outside.
"""

from hvplanner.simulation.bounds import Bounds, drain_bounds
from hvplanner.simulation.records import (
    SIMGRID,
    Endpoint,
    FailedTry,
    LinkLoad,
    Memory,
    Migration,
    MigrationNetwork,
    Outage,
    Pass,
    Physics,
    Request,
    Wait,
)
from hvplanner.simulation.runs import simulate, simulate_networks
from hvplanner.simulation.timeline import Timeline

__all__ = [
    "SIMGRID",
    "Bounds",
    "Endpoint",
    "FailedTry",
    "LinkLoad",
    "Memory",
    "Migration",
    "MigrationNetwork",
    "Outage",
    "Pass",
    "Physics",
    "Request",
    "Timeline",
    "Wait",
    "drain_bounds",
    "simulate",
    "simulate_networks",
]
