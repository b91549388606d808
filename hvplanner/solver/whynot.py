"""Why a design has no plan, and what would help: the whole answer, as far as the time goes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.evaluation import evaluate
from hvplanner.evaluation.hostfailures import Interrupted
from hvplanner.language import joined, tr
from hvplanner.model.explanation import Clash
from hvplanner.model.targets import Targets
from hvplanner.solver.conflict import find_conflict, is_minimal
from hvplanner.solver.facts import facts
from hvplanner.solver.limits import limits
from hvplanner.solver.obvious import at_once, broken
from hvplanner.solver.repairs import find_repairs
from hvplanner.solver.trials import Trials

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.explanation import Repair
    from hvplanner.model.solving import SolveOptions
    from hvplanner.solver.clock import Clock
    from hvplanner.solver.conflict import Conflict


CONFLICT_SHARE = 0.5
"""Of the time there is: what takes longer to find out is told as far as it is known."""

FIRST_STEP_SECONDS = 2.0
"""Longest time of a search while many may clash: what it would take longer to rule out is left for
the end, when few do."""

REPAIRS_SHARE = 0.75
"""Of the time left when it is known what clashes."""


@dataclass(frozen=True)
class WhyNot:
    """What clashes, whether each of it is proven to be needed for that, and what would help."""

    clashes: tuple[Clash, ...]
    minimal: bool
    repairs: tuple[Repair, ...]
    message: str


def why_not(
    design: Design, plain: tuple[Clash, ...], options: SolveOptions, clock: Clock
) -> WhyNot:
    """Explain a design without a plan; `plain` is what was seen of it at once."""
    trials = Trials(options, clock)
    finding = Trials(options, clock, CONFLICT_SHARE, FIRST_STEP_SECONDS)
    everything = (*facts(design), *limits(design))
    clashing = design if plain else with_fewer_targets(design, finding)
    members = (*facts(clashing), *limits(clashing))

    # What is wrong without a look at failures is wrong for a reason without one.
    is_broken = bool(plain and broken(design))

    def look(variation: Design) -> bool | None:
        if finding.clock.stopped:
            return None
        if is_broken:
            return not broken(variation)
        try:
            return not at_once(variation, lambda: finding.clock.stopped)
        except Interrupted:
            return None

    conflict = find_conflict(
        clashing, members, look if plain else finding.feasible, lambda: finding.clock.stopped
    )
    if plain and (finding.clock.stopped or not conflict.members):
        return WhyNot(plain, False, (), "")
    if not conflict.members:
        text = tr("No plan exists, whatever targets and limits are given up.")
        return WhyNot((), False, (), text)
    # What helps matters more than whether all of it is needed.
    helping = Trials(options, clock, REPAIRS_SHARE)
    repairs = find_repairs(design, conflict.members, everything, helping)
    message = ""
    if plain:
        # Maybe for another reason than the design with all its limits.
        told = broken(conflict.free) if is_broken else at_once(conflict.free)
        message = joined("", (told[0].text, "."))
    conflict, minimal = _minimal(conflict, trials)
    if not plain and not minimal:
        message = tr(
            "The time was up before it was known whether each of these is needed to clash."
        )
    clashes = tuple(Clash(place=each.place, text=each.text) for each in conflict.members)
    return WhyNot(clashes, minimal, repairs, message)


def with_fewer_targets(design: Design, trials: Trials) -> Design:
    """Return the design with some of its targets, which has no plan all the same.

    One after the other, the last that plans without it miss: to find such plans takes less time
    than to prove of most targets that they are not needed.
    """
    kept: list[str] = []
    while True:
        targets = Targets(**{name: getattr(design.targets, name) for name in kept})
        fewer = design.model_copy(update={"targets": targets})
        feasible = trials.feasible(fewer)
        best = next(trials.known(fewer), None) if feasible else None
        if best is None:
            return fewer if feasible is False else design
        verdicts = evaluate(design, best.plan, in_full=False).verdicts
        # What is kept already may be missed where all targets decide where VMs run.
        missed = [
            each.target for each in verdicts if each.state != "met" and each.target not in kept
        ]
        if not missed:
            return design
        kept.append(missed[-1])


def _minimal(conflict: Conflict, trials: Trials) -> tuple[Conflict, bool]:
    """Return a conflict without what it does not need, and whether that is proven.

    What is seen at once may need a limit that a search does without. And where VMs run depends on
    what is dropped: a limit may be needed only as long as another one is there.
    """
    while not (minimal := is_minimal(conflict, trials.feasible)):
        if trials.clock.stopped:
            break
        less = find_conflict(conflict.free, conflict.members, trials.feasible)
        if not less.members or len(less.members) == len(conflict.members):
            break
        conflict = less
    return conflict, minimal
