"""What the report is about, with everything found by its id.

A design may refer to what is not there; then its id stands for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from hvplanner.evaluation.guestupdates import guest_updates
from hvplanner.model.catalogue import catalogue
from hvplanner.model.releases import Release, releases
from hvplanner.report.text import isolated

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from hvplanner.model.base import Keyed
    from hvplanner.model.comparison import Comparison
    from hvplanner.model.design import Design
    from hvplanner.model.draining import Drain, RollingDrain
    from hvplanner.model.drifting import Drift
    from hvplanner.model.evaluation import Evaluation
    from hvplanner.model.guestupdates import GuestUpdates
    from hvplanner.model.hardware import NicModel
    from hvplanner.model.network import Network
    from hvplanner.model.plan import HostPlan, Plan
    from hvplanner.model.sriovreadiness import Readiness
    from hvplanner.model.upgrading import Upgrade
    from hvplanner.report.sidebyside import SideBySide


@dataclass(frozen=True)
class Subject:
    """A design, the plan for it (or none yet), and what the judge says."""

    design: Design
    plan: Plan | None
    evaluation: Evaluation
    rolling: RollingDrain | None = None
    comparison: Comparison | None = None
    variants: SideBySide | None = None
    upgrade: Upgrade | None = None
    readiness: Readiness | None = None
    drift: Drift | None = None
    left: tuple[str, ...] = ()
    """What scripts leave to people."""
    kept: tuple[str, ...] = ()
    """What a rollback does not bring back."""

    @cached_property
    def release(self) -> Release:
        """Return the release of Windows Server the cluster runs."""
        return releases()[self.design.cluster.release]

    @cached_property
    def nic_models(self) -> Mapping[str, NicModel]:
        """Return the NIC catalogue of the design."""
        return catalogue(self.design.nic_models)

    @cached_property
    def networks(self) -> Mapping[str, Network]:
        """Return the networks by id."""
        return {network.id: network for network in self.design.networks}

    @cached_property
    def host_counts(self) -> Mapping[str, int]:
        """Return how many hosts each class has, named ones included."""
        counts = {each.id: each.count for each in self.design.host_classes}
        for host in self.design.hosts:
            if host.host_class in counts:
                counts[host.host_class] += 1
        return counts

    @cached_property
    def host_plans(self) -> Mapping[str, HostPlan]:
        """Return the plan of each host class that has one."""
        return {each.host_class: each for each in self.plan.hosts} if self.plan else {}

    @cached_property
    def drains(self) -> Mapping[str, Drain]:
        """Return the drains by id."""
        return {drain.id: drain for drain in self.evaluation.every_drain}

    @cached_property
    def guest_updates(self) -> GuestUpdates:
        """Return which guests need other integration services, in order."""
        return guest_updates(self.design.model_copy(update={"plan": self.plan}), self.rolling)

    @property
    def vm_count(self) -> int:
        """Return how many VMs the design declares."""
        return len(self.design.vms) + sum(group.count for group in self.design.vm_groups)

    @cached_property
    def _known_labels(self) -> dict[str, Mapping[str, str]]:
        return {}

    def _labels(self, table: str) -> Mapping[str, str]:
        """Return the names of the rows of a table, read when first asked for: VMs are many."""
        if table not in self._known_labels:
            rows: Iterable[Keyed] = (
                self.nic_models.values()
                if table == "nic_models"
                else getattr(self.design, table, ())
            )
            self._known_labels[table] = _labels_of(rows)
        return self._known_labels[table]

    def label(self, table: str, row: str) -> str:
        """Return the name people know a row by; its id where it has none or is not there."""
        return isolated(self._labels(table).get(row, row))

    def nic_label(self, model_id: str) -> str:
        """Return the vendor and the name of a NIC model."""
        model = self.nic_models.get(model_id)
        vendor = f"{model.vendor} " if model and model.vendor else ""
        return isolated(f"{vendor}{self._labels('nic_models').get(model_id, model_id)}")

    def vm_label(self, vm_id: str) -> str:
        """Return the name of a VM; that of its group with its number where it has none."""
        group = self.group_of(vm_id)
        if group is None:
            return self.label("vms", vm_id)
        return f"{self.label('vm_groups', group)}-{vm_id.rpartition('-')[2]}"

    def host_label(self, host_id: str) -> str:
        """Return the name of a host; that of its class with its number where it has none."""
        host_class, _, number = host_id.rpartition("-")
        if host_id in self._labels("hosts") or host_class not in self.host_counts:
            return self.label("hosts", host_id)
        return f"{self.label('host_classes', host_class)}-{number}"

    def group_of(self, vm_id: str) -> str | None:
        """Return the id of the group a VM without a name of its own belongs to."""
        group = vm_id.rpartition("-")[0]
        return group if vm_id not in self._labels("vms") and group in self._groups else None

    @cached_property
    def _groups(self) -> frozenset[str]:
        return frozenset(group.id for group in self.design.vm_groups)


def _labels_of(rows: Iterable[Keyed]) -> dict[str, str]:
    return {row.id: row.label for row in rows}
