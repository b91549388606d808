"""VMs beside a plan: where they run, and whether their adapters may have virtual functions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.evaluation.placement import place
from hvplanner.exchange.drift.statements import Aspect, Statement
from hvplanner.exchange.drift.words import missing, there
from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from hvplanner.exchange.bundle import Cluster, Record
    from hvplanner.exchange.powershell.steps import VmFunction
    from hvplanner.model.design import Design

_VMS, _NICS = "Get-VM", "Get-VMNetworkAdapter"


@dataclass(frozen=True, slots=True)
class FoundVm:
    """A VM of a bundle."""

    name: str
    node: str
    nics: tuple[Record, ...]


def found_vms(cluster: Cluster) -> Mapping[str, FoundVm]:
    """Return the VMs of a cluster by their folded names."""
    found = {}
    for node in cluster.nodes:
        nics: dict[str, list[Record]] = {}
        for each in node.records(_NICS):
            if not each.flag("IsManagementOs"):
                nics.setdefault(each.text("VMName").casefold(), []).append(each)
        for each in node.records(_VMS):
            name = each.text("Name")
            own = tuple(nics.get(name.casefold(), ()))
            found[name.casefold()] = FoundVm(name, node.name, own)
    return found


def functions(planned: Iterable[VmFunction], vms: Mapping[str, FoundVm]) -> Iterator[Statement]:
    """Yield whether adapters of VMs ask for functions as planned."""
    for step in planned:
        vm = vms.get(step.vm.casefold())
        if vm is None:
            continue
        for aspect in _function(step, vm.nics):
            yield Statement(vm.node, aspect)


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


def placement(design: Design, vms: Mapping[str, FoundVm]) -> Iterator[Statement]:
    """Yield where VMs run whose host is decided, and which VMs the design does not know."""
    assert design.plan is not None
    rows = design.plan.placement
    placed = place(design, rows)
    hosts = {running.id: host.label for host in placed.hosts for running in host.vms}
    decided = {each.vm for each in rows} | {each.id for each in design.vms if each.host}
    for each in design.vms:
        vm = vms.get(each.label.casefold())
        actual = missing() if vm is None else vm.node
        if each.id in decided and each.id in hosts:
            yield Statement("", Aspect("vms", each.label, tr("host"), hosts[each.id], actual))
        elif vm is None:
            yield Statement("", Aspect("vms", each.label, tr("VM"), there(), actual))
    seen = {each.label.casefold() for each in design.vms}
    if not design.vm_groups:
        # VMs of groups have no names, so that any VM might be one of them.
        for key, vm in vms.items():
            if key not in seen:
                yield Statement(vm.node, Aspect("vms", vm.name, tr("VM"), tr("not known"), vm.node))
