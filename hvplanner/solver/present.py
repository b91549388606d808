"""The plan that is there already: where a solve begins, and what it keeps if it can."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from hvplanner.evaluation import evaluate
from hvplanner.model import references
from hvplanner.solver.judging import Best
from hvplanner.solver.orders import possible_orders
from hvplanner.solver.prepare import allowed_simultaneous

if TYPE_CHECKING:
    from hvplanner.model.plan import GoalName, HostPlan, Plan
    from hvplanner.solver.problem import ClassProblem, Problem


def present_answer(problem: Problem, present: Plan | None) -> Best | None:
    """Return the present plan as one for the design as it is now, None where it is none.

    It must meet all targets and keep to all choices, as if it had just been found.
    """
    if present is None:
        return None
    made_for = {"fingerprint": problem.fingerprint, "placement": problem.placed}
    plan = present.model_copy(update=made_for)
    if not references.fits(problem.design, plan) or not _keeps_to_choices(problem, plan):
        return None
    evaluation = evaluate(problem.design, plan, in_full=False)
    return Best(plan, evaluation) if evaluation.meets_targets else None


def outdoes(problem: Problem, one: Best, other: Best | None) -> bool:
    """Tell whether a plan is better than another, or than none, by the goals in their order."""
    return other is None or _rank(problem, one) < _rank(problem, other)


def _rank(problem: Problem, best: Best) -> tuple[float, ...]:
    """Return how good a plan is: less is better."""
    judged = best.evaluation
    figures: dict[GoalName, float] = {
        "ports": judged.ports,
        "drain_time": math.inf if best.drain_ms is None else best.drain_ms,
        "headroom": -judged.headroom_percent,
    }
    return judged.cost, *(figures[goal] for goal in problem.design.choices.goals)


def _keeps_to_choices(problem: Problem, plan: Plan) -> bool:
    choices, settings = problem.design.choices, plan.migration
    carriers = {network.id: number for number, network in enumerate(problem.networks)}
    order = tuple(carriers.get(each, -1) for each in settings.networks)
    if (
        order not in possible_orders(problem.design)
        or (settings.transport, settings.smb_limit_mbps) not in problem.ways
        or settings.simultaneous not in allowed_simultaneous(choices, problem.release)
    ):
        return False
    fixed = {each.host_class: each for each in choices.hosts}
    free = {each.id: each for each in problem.classes}
    return all(
        host_plan == fixed[host_plan.host_class]
        if host_plan.host_class in fixed
        else _could_be_chosen(problem, free.get(host_plan.host_class), host_plan)
        for host_plan in plan.hosts
    )


def _could_be_chosen(problem: Problem, row: ClassProblem | None, host_plan: HostPlan) -> bool:
    if row is None or len(host_plan.cards) > len(row.places):
        return False
    places = [choice for place in row.places for choice in place.choices]
    buyable = {problem.models[each.model].id for each in places if not each.owned}
    installed = next(each.installed() for each in problem.design.host_classes if each.id == row.id)
    mode = problem.design.choices.bandwidth_mode
    return (
        len(host_plan.teams) <= problem.teams_max
        and all(nic.model in buyable or nic.count <= installed[nic.model] for nic in host_plan.nics)
        and all(mode in (None, each.bandwidth_mode) or each.sriov for each in host_plan.switches)
    )
