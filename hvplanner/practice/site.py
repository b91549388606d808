"""What a rule of thumb has to know of a design, looked up once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from hvplanner.model.catalogue import catalogue
from hvplanner.model.releases import releases

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from hvplanner.model.design import Design
    from hvplanner.model.hardware import HostClass, NicModel
    from hvplanner.model.plan import HostPlan, Port, Team
    from hvplanner.model.releases import Release
    from hvplanner.model.workload import VmSpec


@dataclass(frozen=True)
class Site:
    """A design with what follows from it."""

    design: Design

    @cached_property
    def fingerprint(self) -> str:
        """Return what a plan for the design says that it was made for."""
        return self.design.fingerprint()

    @cached_property
    def release(self) -> Release:
        """Return what the cluster's release allows."""
        return releases()[self.design.cluster.release]

    @cached_property
    def models(self) -> Mapping[str, NicModel]:
        """Return the NIC catalogue of the design by id."""
        return catalogue(self.design.nic_models)

    @cached_property
    def buyable(self) -> tuple[NicModel, ...]:
        """Return the NICs to buy: those named, else those with a price."""
        named = self.design.choices.nic_models
        return tuple(
            each
            for each in self.models.values()
            if (each.id in named if named is not None else each.cost)
        )

    @cached_property
    def classes(self) -> tuple[tuple[HostClass, int], ...]:
        """Return the host classes that have hosts, and how many."""
        named = [host.host_class for host in self.design.hosts]
        counts = ((each, each.count + named.count(each.id)) for each in self.design.host_classes)
        return tuple((each, count) for each, count in counts if count)

    @cached_property
    def vm_networks(self) -> frozenset[str]:
        """Return the networks that VMs are on: these need a virtual switch."""
        used = {vnic.network for vm in self._vms() for vnic in vm.vnics}
        return frozenset({each.id for each in self.design.networks if each.role == "vm"} | used)

    @cached_property
    def vf_networks(self) -> frozenset[str]:
        """Return the networks on which VMs want virtual functions and can drive them."""
        return frozenset(
            vnic.network
            for vm in self._vms()
            if vm.guest.vf_driver
            for vnic in vm.vnics
            if vnic.sriov == "wanted"
        )

    def linked(self, host_plan: HostPlan, team: Team) -> Iterator[tuple[NicModel, int]]:
        """Yield the NIC model and the rate of every port of a team that exists."""
        fabrics = {each.id: each for each in self.design.fabrics}
        for port in team.ports:
            model = self._model_of(host_plan, port)
            if model is not None:
                yield model, fabrics[port.fabric].link_mbps(model.speed_mbps)

    def _model_of(self, host_plan: HostPlan, port: Port) -> NicModel | None:
        cards = host_plan.cards
        return self.models[cards[port.card - 1]] if port.card <= len(cards) else None

    def _vms(self) -> Iterator[VmSpec]:
        yield from self.design.vm_groups
        yield from self.design.vms
