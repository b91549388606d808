"""What a solve has told so far: best plan and bound of every goal over time."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hvplanner.gui.charts.cells import Cell, Column, Row, Sheet
from hvplanner.language import again, tr
from hvplanner.model import units
from hvplanner.model.plan import GOAL_UNITS, GoalProof
from hvplanner.model.words import word
from hvplanner.report.text import clean, duration, money, quantity

if TYPE_CHECKING:
    from hvplanner.model.plan import GoalName, Plan
    from hvplanner.model.solving import SolveProgress, SolveResult


@dataclass(frozen=True, slots=True)
class Point:
    """Best plan and bound at a time; no plan yet where `value` is None."""

    elapsed_ms: int
    value: int | None
    bound: int


@dataclass(slots=True)
class SolveHistory:
    """Collects the news of one solve, goal by goal."""

    currency: str = ""
    goals: dict[GoalName, list[Point]] = field(default_factory=dict)
    elapsed_ms: int = 0

    @property
    def present(self) -> GoalName | None:
        """Return the goal that is worked on."""
        return next(reversed(self.goals), None)

    def add(self, news: SolveProgress) -> None:
        """Take in what a solve tells."""
        points = self.goals.setdefault(news.goal, [])
        points.append(Point(news.elapsed_ms, news.value, news.bound))
        self.elapsed_ms = max(self.elapsed_ms, news.elapsed_ms)

    def finish(self, plan: Plan) -> None:
        """Take in what is proven of the final plan."""
        for proof in plan.proof.goals:
            points = self.goals.setdefault(proof.goal, [])
            last = Point(self.elapsed_ms, proof.value, proof.bound)
            if not points or (points[-1].value, points[-1].bound) != (last.value, last.bound):
                points.append(last)

    def sheet(self, *, is_over: bool = False) -> Sheet:
        """Return a row for each goal that was reached; none is worked on where it is over."""
        present = None if is_over else self.present
        return Sheet(
            _columns(),
            tuple(
                _row(goal, points[-1], self.currency, is_present=goal == present)
                for goal, points in self.goals.items()
            ),
        )


def goal_text(goal: GoalName, value: int, currency: str = "") -> str:
    """Return a value of a goal in its unit, money in a currency."""
    unit = GOAL_UNITS[goal]
    if unit is units.MONEY:
        return money(value, clean(currency))
    return duration(value) if unit is units.MS else quantity(value, unit)


def is_time(goal: GoalName) -> bool:
    """Tell whether the values of a goal are durations."""
    return GOAL_UNITS[goal] is units.MS


def _row(goal: GoalName, last: Point, currency: str, *, is_present: bool) -> Row:
    bound = Cell(goal_text(goal, last.bound, currency))
    open_ = Cell(tr("Searching")) if is_present else Cell(tr("Open"), "attention")
    if last.value is None:
        cells = (Cell(tr("none yet"), "muted"), bound, Cell("–", "muted"), open_)
        return Row((Cell(word(goal)), *cells), key=goal)
    proof = GoalProof(goal=goal, value=last.value, bound=last.bound)
    proven = Cell(tr("Proven"), "good")
    return Row(
        (
            Cell(word(goal)),
            Cell(goal_text(goal, last.value, currency)),
            bound,
            Cell(f"{round(100 * proof.gap, 1):g} %"),
            open_ if proof.gap else proven,
        ),
        key=goal,
    )


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a solve ended, in words."""

    tone: str
    """"good", "attention" or "violated"."""
    title: str
    text: str = ""


def outcome(result: SolveResult) -> Outcome:
    """Return how a solve ended."""
    took, message = duration(result.elapsed_ms), again(result.message)
    match result.status:
        case "optimal":
            return Outcome("good", tr("Proven best plan, found in {took}", took=took), message)
        case "feasible":
            text = message or tr("It meets all targets; a better one may exist.")
            # A message says what broke down on the way.
            tone = "attention" if message else "good"
            return Outcome(tone, tr("Best plan found in {took}, not proven", took=took), text)
        case "infeasible":
            text = message or tr("This is proven, not a matter of time.")
            return Outcome("violated", tr("No plan can meet all targets and limits"), text)
        case "stopped":
            text = message or tr("Give it more time, or relax a target.")
            return Outcome("attention", tr("Ended after {took} without a plan", took=took), text)


def _columns() -> tuple[Column, ...]:
    return (
        Column(tr("Goal"), is_wide=True),
        Column(tr("Best plan"), is_number=True),
        Column(tr("Bound"), is_number=True),
        Column(tr("Gap"), is_number=True),
        Column(tr("State")),
    )
