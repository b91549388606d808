"""Runs CP-SAT: settings, progress, and a stop that always works."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hvplanner.solver.cpsat import cp_model
from hvplanner.solver.stopping import stopped_by

if TYPE_CHECKING:
    from hvplanner.model.solving import SolveOptions
    from hvplanner.solver.clock import Clock
    from hvplanner.solver.variables import Model

PLAIN_EFFORT = 0.02
"""CP-SAT's own measure of the work, some hundredths of a second, before a plain search is given
up."""

CONFIRMING_EFFORT = 0.5
"""The same before a plain search that is to confirm that there is no solution is given up: it tells
that soonest, or not at all."""

SETTLED = (cp_model.OPTIMAL, cp_model.INFEASIBLE)


@dataclass(frozen=True)
class Outcome:
    """What a run of CP-SAT found. `bound` is proven; `solver` has the best solution's values.

    `presolved` tells that a plain search did not settle it.
    """

    status: cp_model.CpSolverStatus
    bound: int
    solver: cp_model.CpSolver
    presolved: bool

    @property
    def has_solution(self) -> bool:
        """Tell whether there is a solution."""
        return self.status in (cp_model.OPTIMAL, cp_model.FEASIBLE)

    @property
    def settled(self) -> bool:
        """Tell whether the best is found, or that there is none."""
        return self.status in SETTLED


def run(
    model: Model,
    options: SolveOptions,
    clock: Clock,
    effort: float | None = None,
    *,
    presolve: bool = True,
    intervals: bool = False,
    alone: bool = False,
    plain: bool = False,
    sums: bool = False,
    turns: bool = False,
    begun: bool = False,
) -> Outcome:
    """Solve a model until it is settled, time or effort are spent, or the user stops.

    `intervals` has CP-SAT decide on the starts of intervals first: on models of many, one thread
    finds better solutions that way than by its usual mix, but proves less. `alone` takes one
    thread, little presolve and looks for no symmetry: small models are through before more would
    pay. `plain` takes one thread and searches at once: models of a few hundred literals are through
    in the time that presolve, probing, inprocessing or a linear relaxation would take. `sums` has
    such a model relaxed all the same: where numbers add up to others, nothing else prunes. `begun`
    tells that the hint is a whole solution: it is taken as found, and not followed any further.
    `turns` has threads take turns, so that the same question has the same answer; with a hint,
    OR-Tools 9.15 aborts on that.
    Raises ValueError for a model that is no model: a bug.
    """
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1 if alone or plain else options.threads
    solver.parameters.interleave_search = turns
    solver.parameters.cp_model_presolve = presolve and not plain
    # Else presolve of OR-Tools 9.15 loses solutions, the best ones too (google/or-tools #5293).
    solver.parameters.presolve_inclusion_work_limit = 0
    if alone:
        solver.parameters.symmetry_level = 0
        solver.parameters.max_presolve_iterations = 1
        solver.parameters.cp_model_probing_level = 0
    if plain:
        solver.parameters.linearization_level = int(sums)
        solver.parameters.symmetry_level = 0
        solver.parameters.cp_model_probing_level = 0
        # Without a relaxation, steering by the objective doubles the conflicts until it is proven.
        solver.parameters.exploit_objective = sums
    if alone or plain:
        solver.parameters.inprocessing_dtime_ratio = 0.0
        solver.parameters.inprocessing_probing_dtime = 0.0
    if plain and not sums:
        # With a linear relaxation, OR-Tools 9.15 takes worse solutions for the best without this.
        solver.parameters.inprocessing_minimization_dtime = 0.0
    solver.parameters.random_seed = options.seed
    solver.parameters.max_time_in_seconds = max(0.01, clock.left_s)
    solver.parameters.catch_sigint_signal = False
    solver.parameters.log_to_stdout = False
    if intervals:
        solver.parameters.search_branching = cp_model.FIXED_SEARCH
    if begun:
        # To stay close to a solution that can be much worse than the best takes most of the time.
        solver.parameters.hint_conflict_limit = 0
        solver.parameters.cp_model_probing_level = 0
    if effort is not None:
        solver.parameters.max_deterministic_time = effort
    with stopped_by(clock, solver):
        status = solver.solve(model)
    if status == cp_model.MODEL_INVALID:
        raise ValueError(model.validate())
    bound = _whole(solver.best_objective_bound)
    return Outcome(status, bound, solver, solver.parameters.cp_model_presolve)


def soon(model: Model, options: SolveOptions, clock: Clock, effort: float | None = None) -> Outcome:
    """Solve a model that most likely is small: at once if it can be, else presolved and relaxed.

    A search among literals settles nine of ten in a few milliseconds, and some of the others never.
    """
    outcome = run(model, options, clock, PLAIN_EFFORT, plain=True)
    return outcome if outcome.settled else run(model, options, clock, effort, alone=True)


def confirmed(outcome: Outcome, model: Model, options: SolveOptions, clock: Clock) -> Outcome:
    """Return an outcome; that there is no solution only where it is so without presolve.

    Presolve has been wrong.
    """
    if outcome.has_solution or not (outcome.settled and outcome.presolved):
        return outcome
    again = run(model, options, clock, CONFIRMING_EFFORT, plain=True)
    if not again.settled:
        again = run(model, options, clock, presolve=False, alone=True)
    return replace(again, presolved=True)


def _whole(bound: float) -> int:
    """Return a bound on an integer objective, rounded towards what is still possible."""
    return -int(-(bound - 1e-6) // 1)
