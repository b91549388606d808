"""Live migrations in time: waiting, copying in passes over shared links, blackout.

It knows hosts, links and memory only, as numbers in SI units; the own model of the planner stays
outside.
"""

from hvplanner.simulation.bounds import Bounds, drain_bounds
from hvplanner.simulation.fairshare import Route, fair_rates
from hvplanner.simulation.records import (
    SIMGRID,
    Endpoint,
    LinkLoad,
    Memory,
    Migration,
    Pass,
    Physics,
    Request,
    Timeline,
)
from hvplanner.simulation.runs import simulate

__all__ = [
    "SIMGRID",
    "Bounds",
    "Endpoint",
    "LinkLoad",
    "Memory",
    "Migration",
    "Pass",
    "Physics",
    "Request",
    "Route",
    "Timeline",
    "drain_bounds",
    "fair_rates",
    "simulate",
]
