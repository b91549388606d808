"""A design under a plan with all that judging it looks up more than once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from hvplanner.evaluation.activity import left_open
from hvplanner.evaluation.capacity import NOTHING_FAILED, Demands, Wiring, demands, wirings
from hvplanner.evaluation.drains import migration_paths, path_used
from hvplanner.evaluation.endpoints import usable_networks
from hvplanner.evaluation.placement import place
from hvplanner.evaluation.saving import saves
from hvplanner.evaluation.sriov import vf_ports, vf_wants
from hvplanner.model.memo import LatestMemo
from hvplanner.model.releases import releases

if TYPE_CHECKING:
    from hvplanner.evaluation.assumed import Assumed
    from hvplanner.evaluation.capacity import Failure
    from hvplanner.evaluation.endpoints import MigrationPath
    from hvplanner.evaluation.needs import HostWants
    from hvplanner.evaluation.placement import Placement
    from hvplanner.evaluation.sriov import VfPorts
    from hvplanner.model.design import Design
    from hvplanner.model.hardware import HostClass
    from hvplanner.model.plan import Plan
    from hvplanner.model.releases import Release


_latest: LatestMemo[tuple[object, ...], MigrationPath | None] = LatestMemo()


@dataclass(frozen=True)
class Case:
    """What is judged."""

    design: Design
    plan: Plan
    placement: Placement
    assumed: Assumed
    release: Release
    classes: tuple[HostClass, ...]
    """The classes that have hosts."""
    wired: dict[str, Wiring]
    demand: Demands
    vf_ports: VfPorts
    vf_wants: tuple[HostWants, ...]
    paths: tuple[MigrationPath, ...]
    """The live-migration networks that work when nothing has failed, in order."""
    with_bands: bool = True
    """Whether drains are simulated at the ends of what is assumed too."""

    @property
    def path(self) -> MigrationPath | None:
        """Return how VMs migrate when nothing has failed."""
        return path_used(self.paths, self.plan, fallback=False)

    @property
    def fallback(self) -> MigrationPath | None:
        """Return how VMs migrate when the first network of the order has failed."""
        return path_used(self.paths, self.plan, fallback=True)

    def path_after(self, failure: Failure) -> MigrationPath | None:
        """Return how VMs migrate after a failure of hardware."""
        return self.path_under(self.assumed, failure=failure)

    def path_under(
        self, assumed: Assumed, *, fallback: bool = False, failure: Failure = NOTHING_FAILED
    ) -> MigrationPath | None:
        """Return how VMs migrate under assumptions: over another network where it must be.

        Remembered until anything is otherwise that it depends on.
        """

        def found() -> MigrationPath | None:
            present = {each.id for each in self.classes}
            usable = usable_networks(self.design, self.plan, self.demand, assumed, present, failure)
            return path_used(usable, self.plan, fallback=fallback)

        key = assumed.at, fallback, failure
        return _latest.get(key, (assumed.values, *self._of_paths), found)

    @cached_property
    def _of_paths(self) -> tuple[object, ...]:
        """Return what migrations depend on beside assumptions and failures."""
        design = self.design
        return (
            *(design.networks, design.cluster, [each.id for each in self.classes]),
            *(left_open(design), saves(design), self.plan.migration, self.wired, self.demand),
        )

    def class_label(self, host_class: str) -> str:
        """Return what people call a class."""
        return next(each.label for each in self.classes if each.id == host_class)

    def host_label(self, host: str) -> str:
        """Return what people call a host."""
        return next(each.label for each in self.placement.hosts if each.id == host)

    def network_label(self, network: str) -> str:
        """Return what people call a network."""
        return next(each.label for each in self.design.networks if each.id == network)


def make_case(design: Design, plan: Plan, assumed: Assumed, *, with_bands: bool = True) -> Case:
    """Place the VMs of a design and look up what its plan gives."""
    placement = place(design, plan.placement)
    present = {host.host_class for host in placement.hosts}
    classes = tuple(each for each in design.host_classes if each.id in present)
    wired = wirings(design, plan)
    return Case(
        design=design,
        plan=plan,
        placement=placement,
        assumed=assumed,
        release=releases()[design.cluster.release],
        classes=classes,
        wired=wired,
        demand=demands(design, placement),
        vf_ports=vf_ports(classes, wired),
        vf_wants=vf_wants(placement),
        paths=migration_paths(design, placement, plan, assumed),
        with_bands=with_bands,
    )
