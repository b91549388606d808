"""Live migrations in time: waiting, copying in passes over shared links, blackout.

It knows hosts, links and memory only, as numbers in SI units; the own model of the planner stays
outside.
"""

from hvplanner.simulation.bounds import Bounds, drain_bounds
from hvplanner.simulation.predicting import Link, Prediction, Transfer, predict
from hvplanner.simulation.records import (
    HYPER_V,
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
    "HYPER_V",
    "SIMGRID",
    "Bounds",
    "Endpoint",
    "FailedTry",
    "Link",
    "LinkLoad",
    "Memory",
    "Migration",
    "MigrationNetwork",
    "Outage",
    "Pass",
    "Physics",
    "Prediction",
    "Request",
    "Timeline",
    "Transfer",
    "Wait",
    "drain_bounds",
    "predict",
    "simulate",
    "simulate_networks",
]
