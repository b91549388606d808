"""What there is to place: kinds of equal VMs, with counts, on hosts.

VMs that are equal in memory, processors, anti-affinity and wishes for VFs are one kind, also when
they are listed one by one, so that what is decided is how many of a kind a host runs. That is
spread over named VMs and groups only at the end.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from hvplanner.evaluation.allocator import Processors
from hvplanner.evaluation.assumed import Assumed
from hvplanner.evaluation.findings.hosts import FAIRNESS_SINCE
from hvplanner.evaluation.placement import can_have_vfs, place, vf_wishes
from hvplanner.model.catalogue import catalogue
from hvplanner.model.plan import PlacedVms
from hvplanner.model.releases import releases
from hvplanner.model.workload import Vm, VmGroup

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hvplanner.model.design import Design
    from hvplanner.model.workload import VmSpec

Counts = tuple[tuple[int, ...], ...]
"""By kind and host, how many VMs run there."""


class Shape(NamedTuple):
    """What decides where a VM may run and how well. `vf_networks` has one entry for each vNIC."""

    memory_mib: int
    processors: int
    word: str
    vf_networks: tuple[str, ...]


@dataclass(slots=True)
class Kind:
    """Equal VMs: how many, and how many of them run on each host today."""

    shape: Shape
    count: int = 0
    today: Counter[int] = field(default_factory=Counter)
    specs: list[VmSpec] = field(default_factory=list)
    """The groups and VMs it is made of, in the order of the design."""


@dataclass(frozen=True, slots=True)
class PlacingHost:
    """A host. `processors` are its logical ones."""

    id: str
    capacity_mib: int
    processors: int
    has_vfs: bool
    """Whether some plan can give it VFs."""


@dataclass(frozen=True)
class PlacingCase:
    """Everything that placing depends on. Indexes count into `kinds` and `hosts`."""

    design: Design
    kinds: tuple[Kind, ...]
    """The largest first, so that their order does not depend on that of the design."""
    hosts: tuple[PlacingHost, ...]
    vms_max: int
    processors_max: int
    """Virtual processors of all VMs of a host."""
    balancing_percent: int
    """Memory in use beyond which the cluster moves VMs by itself; 100 where it does not."""

    def room(self, kind: int, host: int) -> int:
        """Return how many VMs of a kind an empty host can run."""
        shape, on = self.kinds[kind].shape, self.hosts[host]
        if not self.processors.start(shape.processors, host):
            return 0
        return min(
            self.kinds[kind].count,
            on.capacity_mib // shape.memory_mib,
            self.vms_max,
            self.processors_max // shape.processors,
        )

    def used_mib(self, counts: Counts) -> list[int]:
        """Return the memory in use on each host."""
        return [
            sum(
                row[host] * kind.shape.memory_mib
                for kind, row in zip(self.kinds, counts, strict=True)
            )
            for host in range(len(self.hosts))
        ]

    def rows(self, counts: Counts) -> tuple[PlacedVms, ...]:
        """Return the rows of a plan: who is on its host today stays, as far as the kind does."""
        host_of: dict[str, Counter[int]] = {}
        for kind, row in zip(self.kinds, counts, strict=True):
            free = list(row)
            movers: list[VmSpec] = []
            for spec in kind.specs:
                at = self._index.get(spec.host or "") if isinstance(spec, Vm) else None
                if at is not None and free[at]:
                    free[at] -= 1
                    host_of[spec.id] = Counter((at,))
                else:
                    movers.append(spec)
            seats = _seats(free)
            for spec in movers:
                count = spec.count if isinstance(spec, VmGroup) else 1
                host_of[spec.id] = Counter(at for _, at in zip(range(count), seats, strict=False))
        design = self.design
        return tuple(
            PlacedVms(vm=spec.id, host=self.hosts[at].id, count=count)
            for spec in (*design.vm_groups, *design.vms)
            for at, count in sorted(host_of[spec.id].items())
        )

    @cached_property
    def processors(self) -> Processors:
        """Return the logical processors of every host."""
        return Processors([host.processors for host in self.hosts])

    @cached_property
    def _index(self) -> dict[str, int]:
        return {host.id: number for number, host in enumerate(self.hosts)}


def make_case(design: Design) -> PlacingCase:
    """Return what there is to place in a design."""
    release = releases()[design.cluster.release]
    models = catalogue(design.nic_models)
    have_vfs = {each.id for each in design.host_classes if can_have_vfs(each, models)}
    hosts = tuple(
        PlacingHost(
            host.id,
            host.capacity_mib,
            host.processors,
            host.host_class in have_vfs,
        )
        for host in place(design).hosts
    )
    fair = release.order >= releases()[FAIRNESS_SINCE].order
    return PlacingCase(
        design=design,
        kinds=_kinds(design, {host.id: number for number, host in enumerate(hosts)}),
        hosts=hosts,
        vms_max=release.vms_per_host_max,
        processors_max=release.virtual_processors_per_host_max,
        balancing_percent=Assumed(design).value("host_load") if fair else 100,
    )


def _kinds(design: Design, index: dict[str, int]) -> tuple[Kind, ...]:
    found: dict[Shape, Kind] = {}
    for spec in (*design.vm_groups, *design.vms):
        shape = Shape(
            spec.memory_mib, spec.processors, spec.anti_affinity, tuple(sorted(vf_wishes(spec)))
        )
        kind = found.setdefault(shape, Kind(shape))
        kind.specs.append(spec)
        kind.count += spec.count if isinstance(spec, VmGroup) else 1
        if isinstance(spec, Vm) and spec.host in index:
            kind.today[index[spec.host]] += 1
    return tuple(found[shape] for shape in sorted(found, reverse=True))


def _seats(free: Sequence[int]) -> Iterator[int]:
    """Yield every free seat, one of each host in turn, so that a group is spread over hosts."""
    for turn in range(max(free, default=0)):
        yield from (at for at, count in enumerate(free) if count > turn)
