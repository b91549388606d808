"""Solves a design: from what is declared to a plan that is judged and proven, or to why not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from hvplanner.language import tr
from hvplanner.model.plan import GoalProof, Proof
from hvplanner.model.solving import SolveProgress, SolveResult
from hvplanner.solver.clock import Clock
from hvplanner.solver.judging import Disagreement, first_answer
from hvplanner.solver.obvious import at_once
from hvplanner.solver.placed import with_rows
from hvplanner.solver.preference import preferred
from hvplanner.solver.prepare import prepare
from hvplanner.solver.present import present_answer, rank

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.model.design import Design
    from hvplanner.model.explanation import Clash
    from hvplanner.model.plan import Plan
    from hvplanner.model.solving import SolveOptions
    from hvplanner.solver.judging import Best

EXPLAIN_SECONDS = 20.0
"""Longest time that a solve spends on why there is no plan; `explaining` takes all it is given."""


def solve(
    design: Design,
    options: SolveOptions,
    on_event: Callable[[SolveProgress], None],
    should_stop: Callable[[], bool],
) -> SolveResult:
    """Return the best plan of a design with its proof, or why there is none.

    Where the placement of VMs is chosen, it is first, and all that is proven of the network holds
    for that placement.

    A plan of the design that still does is told first, and it is the result unless the search finds
    a better one in its time.

    `on_event` is told of every better bound and plan, also from threads of the solver;
    `should_stop` is asked ten times a second and from another thread. A stop keeps the best plan.
    The references of the design must be whole. Raises Disagreement where the judge does not find
    what the solver believed: a bug.
    """
    clock = Clock(options.seconds, should_stop)
    placing, plan_before = None, design.plan
    if design.choices.placement == "chosen":
        from hvplanner.solver.placing import choose

        placing = choose(design, options, clock, on_event)
        design = with_rows(design, placing.rows)
        if placing.doubt:
            return SolveResult(
                status="stopped", plan=None, elapsed_ms=clock.elapsed_ms, message=placing.doubt
            )
        if placing.clashes:
            return _explained(design, placing.clashes, options, clock)
    clashes = at_once(design)
    if clashes:
        on_event(_note(clashes[0].text, clock))
        return _explained(design, clashes, options, clock)
    problem = prepare(design)
    first = present = present_answer(problem, plan_before)
    if present is not None:
        on_event(_news(present, clock))
    thumb = None if clock.stopped else first_answer(problem)
    if thumb is not None and (first is None or rank(problem, thumb) < rank(problem, first)):
        first = thumb
        on_event(_news(first, clock))
    # OR-Tools takes its time to be loaded: the first answer is there before.
    from hvplanner.solver.cpsat import ENGINE
    from hvplanner.solver.search import Search

    search = Search(problem, options, clock, on_event, first=first)
    search.optimise()
    best = search.best
    if search.infeasible and first is None:
        return _explained(design, (), options, clock)
    # Only by hand can a plan be made that no search would make.
    if search.infeasible and first is not None and first is not present:
        raise Disagreement(problem, first.plan, "there is no plan, and yet this one")
    if best is not None and search.proven:
        best = preferred(problem, best)
    if best is not None and present is not None and rank(problem, present) == rank(problem, best):
        # Nobody wants to build anew what is no better.
        best = present
    if best is not None and (
        search.proven or first is None or rank(problem, best) <= rank(problem, first)
    ):
        proven = search.proven and (placing is None or placing.proven)
        status: Literal["optimal", "feasible"] = "optimal" if proven else "feasible"
        proof = Proof(
            status=status,
            goals=tuple(search.goals),
            placement=placing.goals if placing else (),
            solve_ms=clock.elapsed_ms,
            engine=ENGINE,
        )
        plan: Plan = best.plan.model_copy(update={"proof": proof})
        return SolveResult(status=status, plan=plan, elapsed_ms=clock.elapsed_ms)
    if first is not None:
        cost = first.evaluation.cost
        goal = GoalProof(goal="cost", value=cost, bound=min(search.bound, cost))
        proof = Proof(status="feasible", goals=(goal,), solve_ms=clock.elapsed_ms, engine=ENGINE)
        plan = first.plan.model_copy(update={"proof": proof})
        return SolveResult(status="feasible", plan=plan, elapsed_ms=clock.elapsed_ms)
    return SolveResult(
        status="stopped",
        plan=None,
        elapsed_ms=clock.elapsed_ms,
        message=tr("Stopped before a plan was found that meets all targets."),
    )


def _news(best: Best, clock: Clock) -> SolveProgress:
    return SolveProgress(
        elapsed_ms=clock.elapsed_ms,
        goal="cost",
        value=best.evaluation.cost,
        bound=0,
        plan=best.plan,
    )


def _note(text: str, clock: Clock) -> SolveProgress:
    note = tr("No plan: {reason}", reason=text)
    return SolveProgress(elapsed_ms=clock.elapsed_ms, goal="cost", value=None, bound=0, note=note)


def _explained(
    design: Design, plain: tuple[Clash, ...], options: SolveOptions, clock: Clock
) -> SolveResult:
    from hvplanner.solver.whynot import why_not

    why = why_not(design, plain, options, clock.part(EXPLAIN_SECONDS))
    return SolveResult(
        status="infeasible",
        plan=None,
        elapsed_ms=clock.elapsed_ms,
        clashes=why.clashes,
        minimal=why.minimal,
        repairs=why.repairs,
        message=why.message,
    )
