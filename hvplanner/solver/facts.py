"""What a design has and must carry, as members of a conflict: hosts, NICs, switches, networks, VMs.

A fact is dropped by making it so good that it limits nothing. Of many VMs or groups only the sum
is told: a list of them explains nothing.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from hvplanner.language import all_of, joined, tr, trn
from hvplanner.model.catalogue import catalogue
from hvplanner.model.hardware import Fabric, FabricPorts, PcieSlot
from hvplanner.model.releases import releases
from hvplanner.model.units import LARGEST_COUNT, MBPS, MIB, MIBPS
from hvplanner.model.workload import MemoryActivity, Vm
from hvplanner.solver.limits import Limit, setting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Place
    from hvplanner.model.hardware import HostClass
    from hvplanner.model.workload import VmGroup, VmSpec

KINDS_MAX = 6
"""Most kinds of VMs that are told apart."""

IDLE = MemoryActivity(hot_mib=0, cold_mibps=0)


def facts(design: Design) -> tuple[Limit, ...]:
    """Return the facts of a design, the most changeable at the end."""
    return (*_workload(design), *_loads(design), *_hosts(design), *_fabrics(design))


# --- what is there -------------------------------------------------------------------------------


def _hosts(design: Design) -> Iterator[Limit]:
    named = Counter(host.host_class for host in design.hosts)
    release = releases()[design.cluster.release]
    asked = max((each.processors for each in vms_of(design)), default=0)
    for row in design.host_classes:
        count = row.count + named[row.id]
        if not count:
            continue
        place: Place = ("host_classes", row.id)
        memory = MIB.format(row.memory_mib - row.reserved_memory_mib)
        plenty = max(row.memory_mib, release.host_memory_max_mib)
        text = trn(
            "{label}: {n} host with {memory} for VMs",
            "{label}: {n} hosts with {memory} for VMs each",
            count,
            label=row.label,
            memory=memory,
        )
        yield Limit((*place, "memory_mib"), text, setting((*place, "memory_mib"), plenty))
        if row.logical_processors < asked:
            text = trn(
                "{label}: {n} host with {processors} logical processors",
                "{label}: {n} hosts with {processors} logical processors each",
                count,
                label=row.label,
                processors=row.logical_processors,
            )
            here = (*place, "logical_processors")
            yield Limit(here, text, setting(here, release.logical_processors_max))
        if not row.sriov_ready:
            text = tr("{label}: not ready for SR-IOV", label=row.label)
            yield Limit((*place, "sriov_ready"), text, setting((*place, "sriov_ready"), True))
        slots = tuple(each.model_copy(update={"count": 16}) for each in row.slots)
        wide = (*slots, PcieSlot(generation=7, lanes=16, count=16))
        text = tr("{label}: PCIe slots: {slots}", label=row.label, slots=slots_text(row))
        yield Limit((*place, "slots"), text, setting((*place, "slots"), wide))
        if row.nic_policy == "keep" or (row.nics and row.nic_policy == "extend"):
            said = (
                tr("installed NICs are kept, none added")
                if row.nic_policy == "keep"
                else tr("installed NICs are kept")
            )
            text = joined(": ", (row.label, said, nics_text(design, row) or tr("none")))
            yield Limit((*place, "nic_policy"), text, setting((*place, "nic_policy"), "replace"))


def slots_text(row: HostClass) -> str:
    """Return the slots of a host as "2 x 8 lanes"."""
    slots = (tr("{count} x {lanes} lanes", count=s.count, lanes=s.lanes) for s in row.slots)
    return joined(", ", slots) or tr("none")


def nics_text(design: Design, row: HostClass) -> str:
    """Return the ports that a host has as "2 x 1 Gbit/s"."""
    known = catalogue(design.nic_models)
    ports: Counter[int] = Counter()
    for nic in row.nics:
        ports[known[nic.model].speed_mbps] += nic.count * known[nic.model].ports
    return joined(", ", (_ports_text(count, speed) for speed, count in sorted(ports.items())))


def _ports_text(count: int, speed_mbps: int) -> str:
    return joined(" x ", (str(count), MBPS.format(speed_mbps)))


def _fabrics(design: Design) -> Iterator[Limit]:
    for fabric in design.fabrics:
        place = ("fabrics", fabric.id, "ports")
        offer = joined(
            ", ", (_ports_text(each.count, each.speed_mbps) for each in fabric.ports if each.count)
        )
        text = tr("{fabric}: free ports: {ports}", fabric=fabric.label, ports=offer or tr("none"))
        yield Limit(place, text, setting(place, plenty_of_ports(design, fabric)))
    if len(design.fabrics) == 1:
        text = tr("One fabric: {fabric}", fabric=design.fabrics[0].label)
        yield Limit(("fabrics",), text, _with_second_fabric)


def plenty_of_ports(design: Design, fabric: Fabric) -> tuple[FabricPorts, ...]:
    """Return more ports than any plan uses, of every speed that a NIC has.

    A speed that the fabric lacks costs as much as the dearest it has.
    """
    costs = {each.speed_mbps: each.cost for each in fabric.ports}
    dearest = max(costs.values(), default=0)
    speeds = {model.speed_mbps for model in catalogue(design.nic_models).values()}
    return tuple(
        FabricPorts(speed_mbps=speed, count=LARGEST_COUNT, cost=costs.get(speed, dearest))
        for speed in sorted(speeds | set(costs))
    )


def _with_second_fabric(design: Design) -> Design:
    second = design.fabrics[0].model_copy(update={"id": "\0second"})
    return design.model_copy(update={"fabrics": (*design.fabrics, second)})


# --- what is asked of it -------------------------------------------------------------------------


def _loads(design: Design) -> Iterator[Limit]:
    for network in design.networks:
        if network.demand_mbps:
            place = ("networks", network.id, "demand_mbps")
            rate = MBPS.format(network.demand_mbps)
            text = tr("{network}: {rate} on every host", network=network.label, rate=rate)
            yield Limit(place, text, setting(place, 0))


def _workload(design: Design) -> Iterator[Limit]:
    yield from _by_kind(design, _memory, lambda kind: MIB.format(kind[0]), _tiny)
    yield from _not_starting_everywhere(design)
    yield from _by_kind(design, _writes, _writes_text, _idle)
    yield from _by_kind(design, _demand, lambda kind: MBPS.format(kind[0]), _silent)
    yield from _by_kind(design, _vfs, _vfs_text, _synthetic)
    if any(each.anti_affinity for each in (*design.vm_groups, *design.vms)):
        place: Place = ("vm_groups" if design.vm_groups else "vms",)
        yield Limit(place, tr("VMs that keep to different hosts"), _together)


def _by_kind(
    design: Design,
    kind_of: Callable[[VmSpec], tuple[int, ...]],
    words: Callable[[tuple[int, ...]], str],
    ease: Callable[[VmSpec], Mapping[str, object]],
) -> Iterator[Limit]:
    """Yield one limit for each kind of VMs, and a single one where there are too many kinds."""
    kinds: dict[tuple[int, ...], list[VmGroup | Vm]] = {}
    for row in vms_of(design):
        if any(kind_of(row)):
            kinds.setdefault(kind_of(row), []).append(row)
    if len(kinds) > KINDS_MAX:
        rows = [row for each in kinds.values() for row in each]
        low, high = (words(pick(kinds)) for pick in (min, max))
        yield _of_rows(design, rows, tr("{low} to {high}", low=low, high=high), ease)
        return
    for kind, rows in kinds.items():
        yield _of_rows(design, rows, words(kind), ease)


def _not_starting_everywhere(design: Design) -> Iterator[Limit]:
    """Yield one limit for all VMs that have more processors than some host has logical ones."""
    rows = demanding(design, min(host_processors(design), default=0))
    if rows:
        asked = [row.processors for row in rows]
        low, high = (
            trn("{n} virtual processor", "{n} virtual processors", each)
            for each in (min(asked), max(asked))
        )
        what = low if low == high else tr("{low} to {high}", low=low, high=high)
        first = rows[0]
        place = ("vms" if isinstance(first, Vm) else "vm_groups", first.id, "processors")
        yield replace(_of_rows(design, rows, what, _single), place=place)


def host_processors(design: Design) -> set[int]:
    """Return how many logical processors hosts have."""
    named = {host.host_class for host in design.hosts}
    return {row.logical_processors for row in design.host_classes if row.count or row.id in named}


def demanding(design: Design, processors: int) -> list[VmGroup | Vm]:
    """Return the VMs with more virtual processors than so many."""
    return [row for row in vms_of(design) if row.processors > processors]


def vms_of(design: Design) -> Iterator[VmGroup | Vm]:
    """Yield the VMs there are, groups and single ones."""
    yield from (row for row in design.vm_groups if row.count)
    yield from design.vms


def _of_rows(
    design: Design,
    rows: list[VmGroup | Vm],
    what: str,
    ease: Callable[[VmSpec], Mapping[str, object]],
) -> Limit:
    count = sum(getattr(row, "count", 1) for row in rows)
    text = trn("{n} VM with {what}", "{n} VMs with {what} each", count, what=what)
    table = "vms" if isinstance(rows[0], Vm) else "vm_groups"
    place: Place = (table,)
    if len(rows) == 1:
        place, text = (table, rows[0].id), joined(": ", (rows[0].label, text))
    ids = frozenset(row.id for row in rows)

    def drop(design: Design) -> Design:
        def eased(table: str) -> tuple[VmSpec, ...]:
            return tuple(
                row.model_copy(update=dict(ease(row))) if row.id in ids else row
                for row in getattr(design, table)
            )

        tables = {name: eased(name) for name in ("vm_groups", "vms")}
        return design.model_copy(update=tables)

    return Limit(place, text, drop)


def _memory(row: VmSpec) -> tuple[int, ...]:
    return (row.memory_mib,)


def _tiny(row: VmSpec) -> Mapping[str, object]:
    return {"memory_mib": 1}


def _single(row: VmSpec) -> Mapping[str, object]:
    return {"processors": 1}


def _writes(row: VmSpec) -> tuple[int, ...]:
    open_ends = (row.activity.hot_mib, row.activity.cold_mibps)
    return tuple(-1 if each is None else each for each in open_ends)


def _writes_text(kind: tuple[int, ...]) -> str:
    hot, cold = kind
    said = [
        *([tr("a hot set of {size}", size=MIB.format(hot))] if hot > 0 else ()),
        *([tr("{rate} newly written", rate=MIBPS.format(cold))] if cold > 0 else ()),
    ]
    return all_of(said) or tr("memory activity as assumed")


def _idle(row: VmSpec) -> Mapping[str, object]:
    return {"activity": IDLE}


def _demand(row: VmSpec) -> tuple[int, ...]:
    return (sum(each.demand_mbps for each in row.vnics),)


def _silent(row: VmSpec) -> Mapping[str, object]:
    return {"vnics": tuple(each.model_copy(update={"demand_mbps": 0}) for each in row.vnics)}


def _vfs(row: VmSpec) -> tuple[int, ...]:
    return (sum(each.sriov == "wanted" for each in row.vnics),)


def _vfs_text(kind: tuple[int, ...]) -> str:
    return trn("{n} VF wanted", "{n} VFs wanted", kind[0])


def _synthetic(row: VmSpec) -> Mapping[str, object]:
    return {"vnics": tuple(each.model_copy(update={"sriov": "off"}) for each in row.vnics)}


def _together(design: Design) -> Design:
    return design.model_copy(
        update={
            name: tuple(
                row.model_copy(update={"anti_affinity": ""}) for row in getattr(design, name)
            )
            for name in ("vm_groups", "vms")
        }
    )
