"""A front: plans that no plan beats, each the cheapest for the drain time or headroom it has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from hvplanner.language import mark, tr, trn
from hvplanner.model.base import Record, Words
from hvplanner.model.explanation import Clash
from hvplanner.model.plan import GOAL_UNITS, GoalProof, Plan
from hvplanner.model.solving import Seconds, SolveOptions, SolveProgress
from hvplanner.model.units import Ms, Percent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hvplanner.model.design import Design
    from hvplanner.model.units import Unit

FrontAxis = Literal["drain_time", "headroom"]
FrontStatus = Literal["complete", "stopped", "infeasible"]
"""complete: every point proven, and that there are no others beyond the step. stopped: ended
before. infeasible: proven, and confirmed, that there is no plan at all."""


@dataclass(frozen=True, slots=True)
class Axis:
    """What stands against the cost: a goal, and the target that asks for more of it."""

    goal: FrontAxis
    target: str
    """Name of the field of `Targets`."""
    title: str
    better: int
    """The direction in which values get better: -1 or 1."""
    loosest: int
    """A target that every plan meets which has a value at all: a drain in 115 days."""
    ideal: int
    """No plan has a better value."""

    @property
    def unit(self) -> Unit:
        """Return the unit of its values."""
        return GOAL_UNITS[self.goal]

    def meets(self, value: int, required: int) -> bool:
        """Tell whether a value is as good as required."""
        return (value - required) * self.better >= 0

    def target_of(self, design: Design) -> int | None:
        """Return what a design asks for, None where it asks for nothing."""
        value: int | None = getattr(design.targets, self.target)
        return value

    def asked(self, design: Design, required: int) -> Design:
        """Return the design with another target."""
        targets = design.targets.model_copy(update={self.target: required})
        return design.model_copy(update={"targets": targets})

    def basis(self, design: Design) -> str:
        """Return a digest of all that a front depends on: the design but for this target."""
        targets = design.targets.model_copy(update={self.target: None})
        return design.model_copy(update={"targets": targets}).fingerprint()


AXES: Mapping[FrontAxis, Axis] = {
    "drain_time": Axis("drain_time", "drain_ms", mark("Drain time"), -1, 10**10, 0),
    "headroom": Axis("headroom", "headroom_percent", mark("Headroom"), 1, 0, 100),
}


class FrontOptions(SolveOptions):
    """What front is looked for, how finely, and for how long."""

    seconds: Seconds = 300.0
    axis: Annotated[FrontAxis, Field(title="Against cost")] = "drain_time"
    step_ms: Annotated[
        Ms, Field(title="Step", description="A point is at least so much quicker than the last.")
    ] = 0
    step_percent: Annotated[
        Percent,
        Field(
            title="Step in percent",
            description="Of the last point's drain time; of headroom, points of it.",
        ),
    ] = 0
    from_target: Annotated[
        bool,
        Field(
            title="From the target on",
            description="Leave out cheaper plans that do not meet the design's own target.",
        ),
    ] = False

    @property
    def is_stepped(self) -> bool:
        """Tell whether points may be left out that are nearer than the step."""
        return self.next_step(0) > 1 or (self.axis == "drain_time" and self.step_percent > 0)

    def next_step(self, value: int) -> int:
        """Return by how much the next point has to be better than one of this value, at least 1."""
        if self.axis == "headroom":
            return max(1, self.step_percent)
        return max(1, self.step_ms, value * self.step_percent // 100)


class FrontPoint(Record):
    """A plan, and what the judge says of it."""

    plan: Plan
    """With its proof: of the cost, then of the value on the axis, then of the other goals."""
    required: int
    """The target for which this plan is the cheapest, in the axis' unit."""
    cost: int
    cost_bound: int
    """No plan that meets `required` costs less."""
    drain_ms: int
    drain_fallback_ms: int | None
    """With the first live-migration network failed; None where one cannot be drained then."""
    headroom_percent: int
    proven: bool
    """Whether no plan is better in the one without being worse in the other."""

    def value(self, axis: FrontAxis) -> int:
        """Return what stands against the cost."""
        return self.drain_ms if axis == "drain_time" else self.headroom_percent


class FrontProgress(SolveProgress):
    """News from the search for the next point of a front, and that point once it is there."""

    required: int
    """What the next point has to reach, in the axis' unit."""
    point: FrontPoint | None = None


class Front(Record):
    """The end of a search for a front; its points are in the order of their cost."""

    status: FrontStatus
    options: FrontOptions
    points: tuple[FrontPoint, ...] = ()
    elapsed_ms: int = 0
    open_required: int | None = None
    """Of plans that reach this, or better, only `open_cost` is known; None where all is."""
    open_cost: int = 0
    """No plan that reaches `open_required` costs less."""
    clashes: tuple[Clash, ...] = ()
    """Why there is no plan, where that is plain."""
    message: Words = ""

    @property
    def axis(self) -> Axis:
        """Return what stands against the cost."""
        return AXES[self.options.axis]

    def cheapest(self, required: int) -> FrontPoint | None:
        """Return the cheapest point that is as good as required, None where there is none."""
        axis = self.axis
        return next(
            (each for each in self.points if axis.meets(each.value(axis.goal), required)), None
        )

    def plan_for(self, design: Design, point: FrontPoint) -> Plan:
        """Return the plan of a point with what is proven of it for a design's own target.

        The proof of a point is for what it reaches. For a looser target there may be a cheaper
        plan, and the design may put its goals in another order: both make it a plan that is only
        feasible, with the bound that the front has for that target.
        """
        axis, plan = self.axis, point.plan
        target = axis.target_of(design)
        required = axis.loosest if target is None else target
        bound = max(
            (each.cost_bound for each in self.points if axis.meets(required, each.required)),
            default=0,
        )
        order = ("cost", *dict.fromkeys(design.choices.goals))
        proofs = plan.proof.goals
        if point.cost == bound and tuple(each.goal for each in proofs) == order:
            return plan
        cost = GoalProof(goal="cost", value=point.cost, bound=min(bound, point.cost))
        rest = proofs[1:2] if cost.gap == 0 else ()
        proof = plan.proof.model_copy(update={"status": "feasible", "goals": (cost, *rest)})
        return plan.model_copy(update={"proof": proof})

    @property
    def summary(self) -> str:
        """Return what was found, for people."""
        count = len(self.points)
        if self.status == "infeasible":
            return tr("No plan meets the other targets and limits: proven.")
        what = trn("{n} plan", "{n} plans", count)
        if self.status == "complete":
            said = _best_known(what, quicker=self.axis.better < 0, stepped=self.options.is_stepped)
        elif self.open_required is None or self.open_required == self.axis.loosest:
            said = (
                tr("Stopped; {what}, not proven.", what=what)
                if count
                else tr("Stopped before the first plan.")
            )
        else:
            limit = self.axis.unit.format(self.open_required)
            said = tr("Stopped; {what}. What reaches {limit} is open.", what=what, limit=limit)
        return f"{said} {self.exactness}" if count else said

    @property
    def exactness(self) -> str:
        """Return how fine the front is."""
        options = self.options
        if not options.is_stepped:
            return tr("None is left out.")
        steps = []
        if options.axis == "headroom":
            steps.append(tr("{count} percent points", count=options.step_percent))
        else:
            if options.step_ms > 1:
                steps.append(self.axis.unit.format(options.step_ms))
            if options.step_percent:
                steps.append(f"{options.step_percent} %")
        return tr(
            "Exact up to steps of {steps}: plans nearer than that are left out.",
            steps=f" {tr('or')} ".join(steps),
        )


def _best_known(plans: str, *, quicker: bool, stepped: bool) -> str:
    """Return what is proven of a whole front."""
    if quicker and stepped:
        return tr("{plans}, proven; none is quicker than the last by a step.", plans=plans)
    if quicker:
        return tr("{plans}, proven; none is quicker than the last.", plans=plans)
    if stepped:
        return tr("{plans}, proven; none has more headroom than the last by a step.", plans=plans)
    return tr("{plans}, proven; none has more headroom than the last.", plans=plans)
