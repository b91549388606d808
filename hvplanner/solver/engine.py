"""Solves a design: from what is declared to a plan that is judged and proven, or to why not."""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING, Literal

from hvplanner.model.plan import Proof
from hvplanner.model.solving import SolveProgress, SolveResult
from hvplanner.solver.prepare import prepare
from hvplanner.solver.running import Clock
from hvplanner.solver.search import Search
from hvplanner.solver.whynot import at_once, why_not

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.model.design import Design
    from hvplanner.model.explanation import Clash
    from hvplanner.model.plan import Plan
    from hvplanner.model.solving import SolveOptions

ENGINE = f"OR-Tools {version('ortools')} CP-SAT"

EXPLAIN_SECONDS = 20.0
"""Longest time that a solve spends on why there is no plan; `explaining` takes all it is given."""


def solve(
    design: Design,
    options: SolveOptions,
    on_event: Callable[[SolveProgress], None],
    should_stop: Callable[[], bool],
) -> SolveResult:
    """Return the best plan of a design with its proof, or why there is none.

    `on_event` is told of every better bound and plan, also from threads of the solver;
    `should_stop` is asked ten times a second and from another thread. A stop keeps the best plan.
    The references of the design must be whole. Raises Disagreement where the judge does not find
    what the solver believed: a bug.
    """
    clock = Clock(options.seconds, should_stop)
    clashes = at_once(design)
    if clashes:
        on_event(_note(clashes[0].text, clock))
        return _explained(design, clashes, options, clock)
    problem = prepare(design)
    search = Search(problem, options, clock, on_event)
    search.optimise()
    if search.best is not None:
        status: Literal["optimal", "feasible"] = "optimal" if search.proven else "feasible"
        proof = Proof(
            status=status,
            goals=tuple(search.goals),
            solve_ms=clock.elapsed_ms,
            engine=ENGINE,
        )
        plan: Plan = search.best.plan.model_copy(update={"proof": proof})
        return SolveResult(status=status, plan=plan, elapsed_ms=clock.elapsed_ms)
    if search.infeasible:
        return _explained(design, (), options, clock)
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
    design: Design, clashes: tuple[Clash, ...], options: SolveOptions, clock: Clock
) -> SolveResult:
    why = why_not(design, clashes, options, clock.part(EXPLAIN_SECONDS))
    return SolveResult(
        status="infeasible",
        plan=None,
        elapsed_ms=clock.elapsed_ms,
        clashes=why.clashes,
        minimal=why.minimal,
        repairs=why.repairs,
        message=why.message,
    )
