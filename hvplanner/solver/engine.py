"""Solves a design: from what is declared to a plan that is judged and proven, or to why not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from hvplanner.evaluation.hostfailures import Interrupted
from hvplanner.language import joined, tr
from hvplanner.model.plan import GoalProof, Proof
from hvplanner.model.solving import SolveProgress, SolveResult
from hvplanner.simulation.compiled import foresee
from hvplanner.solver.clock import Clock
from hvplanner.solver.judging import Disagreement, first_answer
from hvplanner.solver.nearest import still_missed
from hvplanner.solver.obvious import broken, obvious, too_slow
from hvplanner.solver.placed import with_rows
from hvplanner.solver.preference import preferred
from hvplanner.solver.prepare import prepare
from hvplanner.solver.present import outdoes, present_answer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hvplanner.model.design import Design
    from hvplanner.model.explanation import Clash
    from hvplanner.model.solving import SolveOptions
    from hvplanner.solver.judging import Best

SIMULATED_TIMES = 6
"""So many times what the first answer took is simulated until the best one is proven, or more."""

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
    try:
        return _solve(design, options, clock, on_event)
    except Interrupted:
        return _without_plan(clock)


def _solve(
    design: Design,
    options: SolveOptions,
    clock: Clock,
    on_event: Callable[[SolveProgress], None],
) -> SolveResult:
    """Do the same within a clock. Raises Interrupted where host failures are not packed yet."""
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
    clashes = broken(design) or obvious(problem := prepare(design, lambda: clock.stopped))
    if not clashes:
        first = present = present_answer(problem, plan_before)
        if present is not None:
            on_event(_news(present, clock))
        thumb = None if clock.stopped else first_answer(problem)
        if thumb is not None and outdoes(problem, thumb, first):
            first = thumb
            on_event(_news(first, clock))
        # What takes longer to see is not there to be seen where some plan does.
        clashes = () if first else too_slow(problem)
        foresee(SIMULATED_TIMES)
    if clashes:
        on_event(_note(clashes[0].text, clock))
        return _explained(design, clashes, options, clock)
    # OR-Tools takes its time to be loaded: the first answer is there before.
    from hvplanner.solver.search import Search

    search = Search(problem, options, clock, on_event, first=first)
    search.optimise()
    found, placed = search.best, placing.goals if placing else ()
    if search.infeasible and first is None:
        return _explained(design, (), options, clock)
    if first is not None and outdoes(problem, first, found):
        # Only by hand can a plan be made that no search would make.
        if first is not present and (search.infeasible or (found and search.proven)):
            raise Disagreement(problem, first.plan, "it is better than what was proven to be best")
        cost = first.evaluation.cost
        goal = GoalProof(goal="cost", value=cost, bound=min(search.bound, cost))
        return _solved(first, "feasible", (goal,), placed, clock)
    if found is not None:
        best = preferred(problem, found) if search.proven else found
        if present is not None and not outdoes(problem, best, present):
            # Nobody wants to build anew what is no better.
            best = present
        proven = search.proven and (placing is None or placing.proven)
        return _solved(best, "optimal" if proven else "feasible", search.goals, placed, clock)
    return _without_plan(clock, search.missed and still_missed(problem, search.missed))


def _without_plan(clock: Clock, hint: str | None = None) -> SolveResult:
    message = tr("Stopped before a plan was found that meets all targets.")
    return SolveResult(
        status="stopped",
        plan=None,
        elapsed_ms=clock.elapsed_ms,
        message=joined(" ", (message, hint)) if hint else message,
    )


def _solved(
    best: Best,
    status: Literal["optimal", "feasible"],
    goals: Sequence[GoalProof],
    placement: tuple[GoalProof, ...],
    clock: Clock,
) -> SolveResult:
    from hvplanner.solver.cpsat import ENGINE

    proof = Proof(
        status=status,
        goals=tuple(goals),
        placement=placement,
        solve_ms=clock.elapsed_ms,
        engine=ENGINE,
    )
    plan = best.plan.model_copy(update={"proof": proof})
    return SolveResult(status=status, plan=plan, elapsed_ms=clock.elapsed_ms)


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
