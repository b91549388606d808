"""What a rule is, and the registry of all of them.

A rule is a function that looks at a subject and yields a breach for each place that breaks it.
Who it is, how bad a breach is and why it matters are data of the rule, not of the breach.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from hvplanner.model import catalogue, releases
from hvplanner.model.memo import EachMemo, LatestMemo
from hvplanner.model.workload import VmGroup

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Place, Severity
    from hvplanner.model.hardware import Fabric, HostClass, NicModel, RdmaProtocol
    from hvplanner.model.network import Network, NetworkRole
    from hvplanner.model.plan import HostPlan, NetworkPlacement, Plan, Port, Team, VirtualSwitch
    from hvplanner.model.releases import Release
    from hvplanner.model.workload import VmSpec


@dataclass(frozen=True, slots=True)
class Breach:
    """One place where a rule does not hold."""

    place: Place
    title: str
    """What is, in one sentence with names and numbers."""
    remedy: str


@dataclass(frozen=True)
class Subject:
    """A design, perhaps with a plan, and what every rule looks up about it."""

    design: Design
    plan: Plan | None = None

    @cached_property
    def release(self) -> Release:
        """Return the facts of the cluster's release."""
        return releases.releases()[self.design.cluster.release]

    @cached_property
    def nic_models(self) -> Mapping[str, NicModel]:
        """Return the NIC catalogue of the design by id."""
        return catalogue.catalogue(self.design.nic_models)

    @cached_property
    def networks(self) -> Mapping[str, Network]:
        """Return the networks by id."""
        return {network.id: network for network in self.design.networks}

    @cached_property
    def fabrics(self) -> Mapping[str, Fabric]:
        """Return the fabrics by id."""
        return {fabric.id: fabric for fabric in self.design.fabrics}

    @cached_property
    def host_classes(self) -> Mapping[str, HostClass]:
        """Return the host classes by id."""
        return {host_class.id: host_class for host_class in self.design.host_classes}

    @property
    def host_plans(self) -> tuple[HostPlan, ...]:
        """Return the planned host classes, none where there is no plan."""
        return self.plan.hosts if self.plan else ()

    def teams(self) -> Iterator[tuple[Place, HostPlan, Team]]:
        """Yield every planned team with its place and the plan it is in."""
        for host_plan in self.host_plans:
            for team in host_plan.teams:
                yield ("plan", "hosts", host_plan.host_class, "teams", team.id), host_plan, team

    def switches(self) -> Iterator[tuple[Place, HostPlan, VirtualSwitch]]:
        """Yield every planned virtual switch with its place and the plan it is in."""
        for host_plan in self.host_plans:
            for switch in host_plan.switches:
                place = ("plan", "hosts", host_plan.host_class, "switches", switch.id)
                yield place, host_plan, switch

    @cached_property
    def vm_specs(self) -> tuple[VmSpec, ...]:
        """Return every VM group that has members, and every named VM."""
        return (*(each for each in self.design.vm_groups if each.count), *self.design.vms)

    def label_of(self, host_plan: HostPlan) -> str:
        """Return what people call the class that a plan is for."""
        return self.host_classes[host_plan.host_class].label

    def hosts_of(self, host_class: HostClass) -> int:
        """Return how many hosts a class has, named and unnamed."""
        named = sum(host.host_class == host_class.id for host in self.design.hosts)
        return host_class.count + named

    def rate_of(self, host_plan: HostPlan, port: Port) -> int:
        """Return the rate a port links at in Mbit/s, 0 where it has no link."""
        model, fabric = self.model_of(host_plan, port), self.fabrics.get(port.fabric)
        return fabric.link_mbps(model.speed_mbps) if model and fabric else 0

    def minimum_mbps(self, host_plan: HostPlan, placement: NetworkPlacement) -> int | None:
        """Return what a switch keeps for a network in absolute terms, None where it does not."""
        modes = {each.team: each.bandwidth_mode for each in host_plan.switches}
        if modes.get(placement.team) != "absolute":
            return None
        teams = (each for each in host_plan.teams if each.id == placement.team)
        capacity = sum(self.rate_of(host_plan, port) for team in teams for port in team.ports)
        return capacity * placement.share_percent // 100

    def rdma_of(self, host_plan: HostPlan, network: str) -> frozenset[RdmaProtocol]:
        """Return the RDMA protocols that every port speaks of a network's team, or teams."""
        placed = {each.team for each in host_plan.placements if each.network == network}
        ports = (port for team in host_plan.teams if team.id in placed for port in team.ports)
        models = (self.model_of(host_plan, port) for port in ports)
        spoken = [frozenset(model.rdma) for model in models if model]
        return frozenset.intersection(*spoken) if spoken else frozenset()

    def model_of(self, host_plan: HostPlan, port: Port) -> NicModel | None:
        """Return the model of a port's card, None where there is no such port."""
        if port.card > len(host_plan.cards):
            return None
        model = self.nic_models.get(host_plan.cards[port.card - 1])
        return model if model and port.port <= model.ports else None


Check = Callable[[Subject], Iterator[Breach]]


class NetworkKind(NamedTuple):
    """What a rule about single VMs may look at of a network."""

    label: str
    role: NetworkRole


@dataclass(frozen=True, slots=True)
class Ground:
    """All that a rule about single VMs may look at beside the VM."""

    release: Release
    networks: Mapping[str, NetworkKind]


VmCheck = Callable[["VmSpec", Ground], Iterator[Breach]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the field."""

    id: str
    severity: Severity
    why: str
    check: Check


RULES: dict[str, Rule] = {}


def rule(rule_id: str, severity: Severity, why: str) -> Callable[[Check], Check]:
    """Register a check under an id. Raises ValueError for an id taken already."""

    def register(check: Check) -> Check:
        if rule_id in RULES:
            raise ValueError(f"two rules are called {rule_id}")
        RULES[rule_id] = Rule(rule_id, severity, why, check)
        return check

    return register


def vm_rule(rule_id: str, severity: Severity, why: str) -> Callable[[VmCheck], VmCheck]:
    """Register a check of each VM by itself: a VM that was not touched is not checked again."""

    def register(check: VmCheck) -> VmCheck:
        known: LatestMemo[tuple[()], EachMemo[VmSpec, tuple[Breach, ...]]] = LatestMemo(1)

        def check_all(subject: Subject) -> Iterator[Breach]:
            networks = subject.design.networks
            kinds = {each.id: NetworkKind(each.label, each.role) for each in networks}
            ground = Ground(subject.release, kinds)
            breaches = known.get(
                (), (ground,), lambda: EachMemo(lambda vm: tuple(check(vm, ground)))
            )
            yield from chain.from_iterable(breaches.of(subject.vm_specs))

        rule(rule_id, severity, why)(check_all)
        return check

    return register


def place_of(vm: VmSpec) -> Place:
    """Return the place of a VM or group in the design."""
    return ("vm_groups" if isinstance(vm, VmGroup) else "vms", vm.id)
