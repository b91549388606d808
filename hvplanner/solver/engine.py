"""Solves a design: from what is declared to a plan that is judged and proven, or to why not."""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING, Literal

from hvplanner.model.plan import Proof
from hvplanner.model.solving import SolveResult
from hvplanner.solver.conflict import Explainer
from hvplanner.solver.obvious import broken, obvious
from hvplanner.solver.placed import with_rows
from hvplanner.solver.placing import choose
from hvplanner.solver.prepare import prepare
from hvplanner.solver.running import Clock
from hvplanner.solver.search import Search

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.model.design import Design
    from hvplanner.model.plan import Plan
    from hvplanner.model.solving import Clash, SolveOptions, SolveProgress

ENGINE = f"OR-Tools {version('ortools')} CP-SAT"


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
        placing = choose(design, options, clock, on_event)
        design = with_rows(design, placing.rows)
        if placing.doubt:
            return SolveResult(
                status="stopped", plan=None, elapsed_ms=clock.elapsed_ms, message=placing.doubt
            )
        if placing.clashes:
            return _infeasible(clock, placing.clashes)
    clashes = broken(design)
    if clashes:
        return _infeasible(clock, clashes)
    problem = prepare(design)
    clashes = obvious(problem)
    if clashes:
        return _infeasible(clock, clashes)
    search = Search(problem, options, clock, on_event)
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
        plan: Plan = search.best.plan.model_copy(update={"proof": proof})
        return SolveResult(status=status, plan=plan, elapsed_ms=clock.elapsed_ms)
    if search.infeasible:
        return _explained(design, options, clock)
    return SolveResult(
        status="stopped",
        plan=None,
        elapsed_ms=clock.elapsed_ms,
        message="Stopped before a plan was found that meets all targets.",
    )


def _explained(design: Design, options: SolveOptions, clock: Clock) -> SolveResult:
    conflict = Explainer(design, options, clock).explain()
    message = ""
    if not conflict.clashes:
        message = "No plan exists, whatever targets and limits are given up."
    elif not conflict.minimal:
        message = "The time was up before it was known whether each of these is needed to clash."
    return SolveResult(
        status="infeasible",
        plan=None,
        elapsed_ms=clock.elapsed_ms,
        clashes=conflict.clashes,
        repairs=conflict.repairs,
        message=message,
    )


def _infeasible(clock: Clock, clashes: tuple[Clash, ...]) -> SolveResult:
    return SolveResult(status="infeasible", plan=None, elapsed_ms=clock.elapsed_ms, clashes=clashes)
