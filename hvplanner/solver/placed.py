"""A placement that was chosen: its rows, how far it is proven, and what it could not reach."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.language import tr, trn
from hvplanner.model.explanation import Clash
from hvplanner.model.plan import GoalProof, PlacedVms, Plan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Place


@dataclass(frozen=True, slots=True)
class Placing:
    """The rows of a plan, and how far each goal is proven; no goals where nothing was to place.

    `wanted` are the host failures after which all VMs are to have a place: those of the target,
    `host_failures`, and one where a host is to be drained; no more than leave a host.
    """

    rows: tuple[PlacedVms, ...]
    goals: tuple[GoalProof, ...]
    wanted: int = 0
    host_failures: int = 0

    @property
    def proven(self) -> bool:
        """Tell whether no placement is better."""
        return all(each.value == each.bound for each in self.goals)

    @property
    def clashes(self) -> tuple[Clash, ...]:
        """Return what is proven impossible wherever VMs run."""
        return tuple(
            Clash(place=place, text=text)
            for goal, place, text in self._missed
            if goal.value == goal.bound
        )

    @property
    def doubt(self) -> str:
        """Return what was not reached and not proven impossible either, empty for nothing."""
        for goal, _, text in self._missed:
            if goal.value != goal.bound:
                return tr("{problem}. That there is no way is not proven.", problem=text)
        return ""

    @property
    def _missed(self) -> Iterator[tuple[GoalProof, Place, str]]:
        """Yield the first of the two goals without which there is no plan that is missed."""
        for goal in self.goals:
            if goal.goal == "vms_placed" and goal.value:
                text = trn(
                    "{n} VM has no host with room for it, wherever the others run",
                    "{n} VMs have no host with room for them, wherever the others run",
                    goal.value,
                )
                yield goal, ("host_classes",), text
                return
            if goal.goal == "restarts" and goal.value < self.wanted:
                drained = goal.value >= self.host_failures
                place = ("targets", "drain_ms" if drained else "host_failures")
                text = (
                    tr("One host drained: no placement leaves room for all of its VMs elsewhere")
                    if drained
                    else trn(
                        "{n} host failure survived: no placement leaves room for all VMs elsewhere",
                        "{n} host failures survived: no placement leaves room for all VMs"
                        " elsewhere",
                        goal.value + 1,
                    )
                )
                yield goal, place, text
                return


def with_rows(design: Design, rows: tuple[PlacedVms, ...]) -> Design:
    """Return the design with VMs placed by rows, as `prepare` reads them."""
    plan = Plan(fingerprint=design.fingerprint(), placement=rows)
    return design.model_copy(update={"plan": plan})


def placed_rows(design: Design) -> tuple[PlacedVms, ...]:
    """Return the rows by which a design to solve has its VMs placed, none where they are given."""
    chosen = design.choices.placement == "chosen"
    return design.plan.placement if chosen and design.plan is not None else ()
