"""Solves a design: from what is declared to a plan that is judged and proven, or to why not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from hvplanner.model.plan import GoalProof, Proof
from hvplanner.model.solving import SolveProgress, SolveResult
from hvplanner.solver.clock import Clock
from hvplanner.solver.judging import Disagreement, first_answer
from hvplanner.solver.obvious import at_once
from hvplanner.solver.placed import with_rows
from hvplanner.solver.preference import preferred
from hvplanner.solver.prepare import prepare

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.model.design import Design
    from hvplanner.model.explanation import Clash
    from hvplanner.model.plan import Plan
    from hvplanner.model.solving import SolveOptions

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

    `on_event` is told of every better bound and plan, also from threads of the solver;
    `should_stop` is asked ten times a second and from another thread. A stop keeps the best plan.
    The references of the design must be whole. Raises Disagreement where the judge does not find
    what the solver believed: a bug.
    """
    clock = Clock(options.seconds, should_stop)
    placing = None
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
    first = None if clock.stopped else first_answer(problem)
    if first is not None:
        cost = first.evaluation.cost
        on_event(
            SolveProgress(
                elapsed_ms=clock.elapsed_ms, goal="cost", value=cost, bound=0, plan=first.plan
            )
        )
    # OR-Tools takes its time to be loaded: the first answer is there before.
    from hvplanner.solver.cpsat import ENGINE
    from hvplanner.solver.search import Search

    search = Search(problem, options, clock, on_event, first=first)
    search.optimise()
    if search.best is not None:
        proven = search.proven and (placing is None or placing.proven)
        status: Literal["optimal", "feasible"] = "optimal" if proven else "feasible"
        proof = Proof(
            status=status,
            goals=tuple(search.goals),
            placement=placing.goals if placing else (),
            solve_ms=clock.elapsed_ms,
            engine=ENGINE,
        )
        best = preferred(problem, search.best) if search.proven else search.best
        plan: Plan = best.plan.model_copy(update={"proof": proof})
        return SolveResult(status=status, plan=plan, elapsed_ms=clock.elapsed_ms)
    if search.infeasible and first is not None:
        raise Disagreement(problem, first.plan, "there is no plan, and yet this one")
    if search.infeasible:
        return _explained(design, (), options, clock)
    if first is not None:
        goal = GoalProof(goal="cost", value=first.evaluation.cost, bound=search.bound)
        proof = Proof(status="feasible", goals=(goal,), solve_ms=clock.elapsed_ms, engine=ENGINE)
        plan = first.plan.model_copy(update={"proof": proof})
        return SolveResult(status="feasible", plan=plan, elapsed_ms=clock.elapsed_ms)
    return SolveResult(
        status="stopped",
        plan=None,
        elapsed_ms=clock.elapsed_ms,
        message="Stopped before a plan was found that meets all targets.",
    )


def _note(text: str, clock: Clock) -> SolveProgress:
    return SolveProgress(
        elapsed_ms=clock.elapsed_ms, goal="cost", value=None, bound=0, note=f"No plan: {text}"
    )


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
