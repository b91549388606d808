"""Chooses where VMs run, before the network is planned on that.

Goals come one after the other, each kept while the next is pursued. Every placement that is taken
has been packed by the judge: after the host failures to survive, all VMs restart. A way to fail
after which they do not becomes part of the model, and the search goes on; what is proven in a
model without some of the ways holds with them too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.evaluation.drains import drain_tasks
from hvplanner.evaluation.hostfailures import Interrupted
from hvplanner.evaluation.placement import place
from hvplanner.model.plan import GoalProof
from hvplanner.model.solving import SolveProgress
from hvplanner.solver.placed import Placing, placed_rows, with_rows
from hvplanner.solver.placingcase import make_case
from hvplanner.solver.placinggoals import GOALS, UNPLACED
from hvplanner.solver.placingmodel import PlacingModel
from hvplanner.solver.placingstart import spread
from hvplanner.solver.running import run
from hvplanner.solver.scenarios import failures_in_scope

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.model.design import Design
    from hvplanner.model.plan import GoalName
    from hvplanner.model.solving import SolveOptions
    from hvplanner.solver.clock import Clock
    from hvplanner.solver.placingcase import Counts
    from hvplanner.solver.placinggoals import PlacingGoal
    from hvplanner.solver.running import Outcome

EFFORT = 3.0
"""Deterministic seconds of CP-SAT for one goal, in all its rounds."""

LEAST_EFFORT = 0.1
"""Of a run, however little is left: to confirm a proof takes no more in most cases."""

SHARE = 0.5
"""Of the time that is left: what a placement takes at most, so that the network gets its part."""

ROUNDS = 40
"""Placements of one level that the judge may refuse before it is given up."""

WAYS = 8
"""Ways to fail that are added to the model at a time."""


def with_placement(design: Design, options: SolveOptions, clock: Clock) -> Design:
    """Return a design with its VMs placed, where that is to be chosen and has not been yet."""
    if design.choices.placement != "chosen" or placed_rows(design):
        return design
    return with_rows(design, choose(design, options, clock, lambda _: None).rows)


def choose(
    design: Design,
    options: SolveOptions,
    clock: Clock,
    on_event: Callable[[SolveProgress], None] = lambda news: None,
) -> Placing:
    """Return where the VMs of a design run best, stopped or not.

    `on_event` is told of every goal, its value and its bound. Without a stop the result depends on
    the design and the seed alone.
    """
    hosts = place(design)
    if hosts.too_many or not hosts.hosts or not hosts.kinds:
        return Placing((), ())
    return _Search(design, options, clock, on_event).run()


class _Search:
    def __init__(
        self,
        design: Design,
        options: SolveOptions,
        clock: Clock,
        on_event: Callable[[SolveProgress], None],
    ) -> None:
        self._design = design
        # Several threads would find another placement every time.
        self._options = options.model_copy(update={"threads": 1})
        self._clock = clock.part(clock.left_s * SHARE)
        self._on_event = on_event
        self._case = make_case(design)
        self._best: Counts = spread(self._case, stay=False)
        self._ways: list[frozenset[int]] = []
        """The host failures that the model knows of."""
        self._refused: list[Counts] = []
        """Placements after which VMs would fit, but the judge found no way."""
        self._kept: list[tuple[PlacingGoal, int]] = []
        self._goals = [goal for goal in GOALS if self._matters(goal)]
        self._survived = 0
        self._effort = EFFORT
        targets = design.targets
        self._drained = targets.drain_ms is not None or targets.drain_fallback_ms is not None
        wanted = max(targets.host_failures or 0, int(self._drained))
        self._wanted = min(wanted, len(self._case.hosts) - 1)

    def run(self) -> Placing:
        """Go through all goals in order."""
        goals = [self._minimise(UNPLACED)]
        # Where VMs are left over there is no plan, so that nothing else matters.
        if not goals[0].value:
            if self._wanted:
                goals.append(self._survive())
            # Where more of today can stay, that is the better begin if it is as good in the rest.
            if any(kind.today for kind in self._case.kinds):
                self._consider(spread(self._case, stay=True))
            goals += [self._minimise(goal) for goal in self._goals]
        return Placing(
            self._case.rows(self._best),
            tuple(goals),
            self._wanted,
            self._design.targets.host_failures or 0,
        )

    def _matters(self, goal: PlacingGoal) -> bool:
        """Tell whether there is anything to decide by a goal."""
        kinds = self._case.kinds
        if goal.name == "kept_apart":
            return any(kind.shape.word for kind in kinds)
        if goal.name in ("vfs_reachable", "vfs_per_host"):
            return any(kind.shape.vf_networks for kind in kinds)
        if goal.name == "overload":
            # Where even hosts that are equally full are too full, no moves mend it.
            return not goal.bound(self._case)
        if goal.name == "moves":
            return any(kind.today for kind in kinds)
        return True

    def _tell(self, goal: GoalName, value: int, bound: int) -> None:
        elapsed_ms = self._clock.elapsed_ms
        self._on_event(SolveProgress(elapsed_ms=elapsed_ms, goal=goal, value=value, bound=bound))

    # --- host failures ---------------------------------------------------------------------------

    def _survive(self) -> GoalProof:
        """Find a placement after which most host failures are survived, as many as wanted."""
        bound = self._wanted
        for count in range(self._wanted, -1, -1):
            self._ways, self._refused = [], []
            safe, impossible = self._find_safe(count)
            if safe:
                self._survived = count
                break
            if impossible and bound == count:
                bound = count - 1
        self._tell("restarts", self._survived, bound)
        return GoalProof(goal="restarts", value=self._survived, bound=bound)

    def _find_safe(self, count: int) -> tuple[bool, bool]:
        """Look for a placement after which so many failures are survived.

        Return whether one is found, and whether it is proven that there is none.
        """
        counts = self._best
        self._effort = EFFORT
        for _ in range(ROUNDS):
            failing = self._failing(counts, count)
            if failing == []:
                self._best = counts
                return True, False
            if failing is None or self._clock.stopped or self._effort <= 0:
                return False, False
            self._learn(counts, failing)
            found = self._solve(None)
            if found.counts is None:
                # Of a placement that was refused it is only not known how all would restart.
                return False, found.settled and not self._refused
            counts = found.counts
        return False, False

    def _failing(self, counts: Counts, count: int) -> list[frozenset[int]] | None:
        """Return the ways to lose so many hosts or fewer after which VMs are left over.

        None where that is not known: there are too many ways to look at, or the time is up.
        """
        if not count:
            return []
        design = self._design
        wanted = design.targets.model_copy(update={"host_failures": count})
        placement = place(design, self._case.rows(counts))
        index = {host.id: number for number, host in enumerate(placement.hosts)}
        found: dict[frozenset[int], None] = {}
        known = True
        asked = design.model_copy(update={"targets": wanted})
        try:
            failed = failures_in_scope(asked, placement, lambda: self._clock.stopped)
        except Interrupted:
            return None
        for failures in failed:
            known = known and failures.known
            for way in failures.ways:
                if way.unplaced:
                    found[frozenset(index[each] for each in way.failed)] = None
        if self._drained:
            for drain in drain_tasks(placement):
                if drain.unplaced:
                    found[frozenset((drain.host,))] = None
        return list(found) if found or known else None

    def _learn(self, counts: Counts, failing: list[frozenset[int]]) -> None:
        """Have the model know of ways to fail, or rule the placement out where it knows them."""
        new = [way for way in failing if way not in self._ways][:WAYS]
        self._ways += new
        if not new:
            self._refused.append(counts)

    # --- levels ----------------------------------------------------------------------------------

    def _minimise(self, goal: PlacingGoal) -> GoalProof:
        """Improve the best placement by a goal until it is proven best or nothing is found."""
        case = self._case
        value = goal.value(case, self._best)
        bound = goal.bound(case)
        self._effort = EFFORT
        for _ in range(ROUNDS):
            self._tell(goal.name, value, bound)
            if bound == value or self._clock.stopped or self._effort <= 0:
                break
            found = self._solve(goal)
            bound = min(value, max(bound, found.bound))
            if found.counts is None or not self._improves(goal, found.counts):
                break
            failing = self._failing(found.counts, self._survived)
            if failing:
                self._learn(found.counts, failing)
                continue
            if failing is None:
                break
            self._best = found.counts
            value = goal.value(case, self._best)
        self._kept.append((goal, value))
        self._tell(goal.name, value, bound)
        return GoalProof(goal=goal.name, value=value, bound=bound)

    def _improves(self, goal: PlacingGoal, counts: Counts) -> bool:
        """Tell whether a placement is better by a goal and no worse by those before."""
        case = self._case
        return goal.value(case, counts) < goal.value(case, self._best) and all(
            each.value(case, counts) <= most for each, most in self._kept
        )

    def _consider(self, counts: Counts) -> None:
        """Take a placement that is better by the goals to come and no worse by those before."""
        case = self._case
        values, best = (
            [goal.value(case, each) for goal in self._goals] for each in (counts, self._best)
        )
        kept = all(goal.value(case, counts) <= most for goal, most in self._kept)
        if kept and values < best and self._failing(counts, self._survived) == []:
            self._best = counts

    def _solve(self, goal: PlacingGoal | None) -> _Found:
        """Look for the best placement by a goal, or for any, with what is kept and known."""
        model = PlacingModel(self._case, self._best)
        for kept, most in self._kept:
            kept.keep(model, most)
        for way in self._ways:
            model.survive(way)
        for refused in self._refused:
            model.forbid(refused)
        if goal is not None:
            model.model.minimize(goal.post(model))
        outcome = self._run(model, presolve=True)
        if outcome.settled and not outcome.has_solution:
            # Presolve is known to have called feasible models infeasible: both have to say so.
            outcome = self._run(model, presolve=False)
        counts = model.counts(outcome) if outcome.has_solution else None
        bound = outcome.bound if goal is not None else 0
        return _Found(counts, bound, outcome.settled)

    def _run(self, model: PlacingModel, *, presolve: bool) -> Outcome:
        outcome = run(
            model.model,
            self._options,
            self._clock,
            effort=max(LEAST_EFFORT, self._effort),
            presolve=presolve,
            begun=True,
        )
        self._effort -= outcome.solver.response_proto.deterministic_time
        return outcome


@dataclass(frozen=True, slots=True)
class _Found:
    """A placement from the model, None for none; `bound` on the goal; whether that is the end."""

    counts: Counts | None
    bound: int
    settled: bool
