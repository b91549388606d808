"""VMs beside a plan: where they run, and whether their adapters may have virtual functions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.evaluation.placement import place
from hvplanner.exchange.bundle.sections import host_key
from hvplanner.exchange.drift.words import missing, there
from hvplanner.language import tr
from hvplanner.model.drifting import Aspect, Statement

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hvplanner.exchange.bundle import Cluster, Record
    from hvplanner.exchange.powershell.steps import VmFunction
    from hvplanner.model.design import Design


@dataclass(frozen=True, slots=True)
class FoundVm:
    """A VM of a bundle."""

    name: str
    id: str
    node: str
    nics: tuple[Record, ...]


class Guests:
    """The VMs of a design beside those of a cluster: found by id, else by name."""

    def __init__(self, design: Design, cluster: Cluster) -> None:
        """Look for the VMs of a design that it knows by name."""
        self._design = design
        every = list(_every(cluster))
        by_id = {each.id: each for each in every if each.id}
        by_name = {each.name.casefold(): each for each in every}
        self._found = {
            vm.label: by_id.get(_plain(vm.guid)) or by_name.get(vm.label.casefold())
            for vm in design.vms
        }
        known = {id(each) for each in self._found.values()}
        self._others = [each for each in every if id(each) not in known]

    def functions(self, planned: Iterable[VmFunction]) -> Iterator[Statement]:
        """Yield whether adapters of VMs ask for functions as planned."""
        for step in planned:
            vm = self._found.get(step.vm)
            for aspect in _function(step, vm.nics) if vm else ():
                yield Statement(vm.node if vm else "", aspect)

    def placement(self) -> Iterator[Statement]:
        """Yield where VMs run whose host is decided, and which VMs the design does not know."""
        design = self._design
        rows = design.plan.placement if design.plan else ()
        hosts = {
            running.id: host.label for host in place(design, rows).hosts for running in host.vms
        }
        decided = {each.vm for each in rows} | {each.id for each in design.vms if each.host}
        for vm in design.vms:
            found, planned = self._found[vm.label], hosts.get(vm.id)
            if vm.id in decided and planned is not None:
                actual = missing() if found is None else found.node
                if host_key(actual) == host_key(planned):
                    actual = planned
                yield Statement("", Aspect("vms", vm.label, tr("host"), planned, actual))
            elif found is None:
                yield Statement("", Aspect("vms", vm.label, tr("VM"), there(), missing()))
        # VMs of groups have no names, so that any VM might be one of them.
        for other in () if design.vm_groups else self._others:
            aspect = Aspect("vms", other.name, tr("VM"), tr("not known"), other.node)
            yield Statement(other.node, aspect)


def _every(cluster: Cluster) -> Iterator[FoundVm]:
    for node in cluster.nodes:
        nics: dict[str, list[Record]] = {}
        for each in node.records("Get-VMNetworkAdapter"):
            if not each.flag("IsManagementOs"):
                nics.setdefault(each.text("VMName").casefold(), []).append(each)
        for each in node.records("Get-VM"):
            name = each.text("Name")
            own = tuple(nics.get(name.casefold(), ()))
            yield FoundVm(name, _plain(each.text("VMId")), node.name, own)


def _function(step: VmFunction, nics: tuple[Record, ...]) -> Iterator[Aspect]:
    """Yield what holds of the adapter of that name, or where names do not tell, of that number."""
    thing = f"{step.vm}: {step.vnic}"
    found = [each for each in nics if each.text("Name") == step.vnic]
    if len(found) != 1:
        found = [nics[step.number - 1]] if len(nics) == step.total else []
    weight = str(found[0].number("IovWeight") or 0) if found else missing()
    yield Aspect("vms", thing, tr("SR-IOV weight"), str(step.weight), weight)
    if step.weight and found:
        pairs = str(found[0].number("IovQueuePairsRequested") or 1)
        yield Aspect("vms", thing, tr("queue pairs"), str(step.pairs), pairs)


def _plain(guid: str) -> str:
    return guid.strip("{} ").casefold()
