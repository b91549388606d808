"""What goes into a solve and what comes out: values that cross to another process."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from hvplanner.model.base import Record, Words
from hvplanner.model.explanation import Clash, Repair
from hvplanner.model.plan import GoalName, Plan
from hvplanner.model.searchlimits import (
    LEAST_SECONDS,
    LEAST_THREADS,
    MOST_SECONDS,
    MOST_THREADS,
    USUAL_SECONDS,
)

SolveStatus = Literal["optimal", "feasible", "infeasible", "stopped"]
"""optimal: proven best. feasible: meets all targets, gap open. infeasible: proven, and confirmed.
stopped: ended before either."""


Seconds = Annotated[float, Field(ge=LEAST_SECONDS, le=MOST_SECONDS, title="Seconds")]
Threads = Annotated[int, Field(ge=LEAST_THREADS, le=MOST_THREADS, title="Threads")]


class SolveOptions(Record):
    """How long and how hard to search."""

    seconds: Seconds = USUAL_SECONDS
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
    note: str = ""
    """Why there is no plan, where that was seen at once and repairs are still looked for."""


class SolveResult(Record):
    """The end of a solve."""

    status: SolveStatus
    plan: Plan | None
    elapsed_ms: int
    clashes: tuple[Clash, ...] = ()
    minimal: bool = False
    """Whether it is proven that any fewer of the clashes can hold together, with no other limit."""
    repairs: tuple[Repair, ...] = ()
    message: Words = ""
