"""What goes into a solve and what comes out: values that cross to another process."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from hvplanner.model.base import Record
from hvplanner.model.evaluation import Place
from hvplanner.model.plan import GoalName, Plan

SolveStatus = Literal["optimal", "feasible", "infeasible", "stopped"]
"""optimal: proven best. feasible: meets all targets, gap open. infeasible: proven, and confirmed.
stopped: ended before either."""


Seconds = Annotated[float, Field(ge=1, le=86_400, title="Seconds")]
Threads = Annotated[int, Field(ge=1, le=64, title="Threads")]


class SolveOptions(Record):
    """How long and how hard to search."""

    seconds: Seconds = 60.0
    threads: Threads = 2
    seed: Annotated[int, Field(ge=0, le=2**31 - 1, title="Seed")] = 1


class SolveProgress(Record):
    """News from a running solve."""

    elapsed_ms: int
    goal: GoalName
    """The level of the lexicographic order being worked on: "cost" first."""
    value: int | None
    """Best found so far on this level, None before the first plan."""
    bound: int
    """No plan can be better on this level."""
    plan: Plan | None = None
    """The best plan so far, where it is new."""


class Clash(Record):
    """One target or limit that takes part in a conflict."""

    place: Place
    """Where it stands in the design."""
    text: str
    """In the user's words: "drain in 10:00", "budget 20 000 EUR"."""


class Repair(Record):
    """A change that makes the design solvable, verified by solving."""

    text: str
    place: Place
    value: int | None
    """The new value of that field; None drops the target."""


class SolveResult(Record):
    """The end of a solve."""

    status: SolveStatus
    plan: Plan | None
    elapsed_ms: int
    clashes: tuple[Clash, ...] = ()
    repairs: tuple[Repair, ...] = ()
    message: str = ""
