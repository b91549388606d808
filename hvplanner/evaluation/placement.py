"""Which VM runs on which host: as a plan places it, else as named, the rest balanced by memory."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from hvplanner.evaluation.allocator import Allocator, Processors
from hvplanner.model.catalogue import catalogue
from hvplanner.model.memo import EachMemo, LatestMemo, Memo
from hvplanner.model.releases import releases
from hvplanner.model.tables import HOST_DIGITS, VM_DIGITS, generated_id
from hvplanner.model.workload import Vm, VmGroup

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from hvplanner.model.design import Design
    from hvplanner.model.hardware import HostClass, NicModel
    from hvplanner.model.plan import PlacedVms
    from hvplanner.model.workload import VmSpec

PRIORITY_RANK = {"high": 0, "medium": 1, "low": 2}
"""Which VMs go first: into a drain, into a restart, to the VFs."""

NO_VFS = 1_000_000
"""Counted as users of VFs on a host that cannot have any: more than on any other."""

MOST_VMS = 50_000
"""Beyond any cluster; a design with more (a slip of the finger) is not placed at all."""


class RunningVm(NamedTuple):
    """One VM. `kind` is the index of its specification in `Placement.kinds`."""

    id: str
    kind: int


@dataclass(frozen=True, slots=True)
class RunningHost:
    """One host with its VMs. `capacity_mib` is its memory without the reserve.

    A VM with more virtual processors than the host has logical ones does not start there.
    """

    id: str
    label: str
    host_class: str
    processors: int
    capacity_mib: int
    used_mib: int
    vms: tuple[RunningVm, ...]

    @property
    def free_mib(self) -> int:
        """Return the free memory, below 0 where VMs were put here by name and do not fit."""
        return self.capacity_mib - self.used_mib


class Asking(NamedTuple):
    """What a kind of VM asks of the host it goes to, and when its turn is."""

    home: str | None
    """The host that it names."""
    memory_mib: int
    processors: int
    anti_affinity: str
    rank: int
    """Of its priority."""
    vf_networks: tuple[str, ...]
    """Those of its vNICs that want a VF and can use it."""


@dataclass(frozen=True, eq=False)
class Placement:
    """All hosts, in order, with their VMs. Compared and hashed by identity."""

    kinds: tuple[VmSpec, ...]
    hosts: tuple[RunningHost, ...]
    unplaced: tuple[RunningVm, ...]
    crowds: Mapping[str, tuple[int, ...]]
    """For each anti-affinity word, how many VMs with it every host runs."""
    vms_per_host_max: int
    """How many VMs a host can run by its release. Nothing is placed by it when nothing has failed:
    beyond it, there is a finding."""
    too_many: bool = False
    """Whether there are more VMs than `MOST_VMS`, so that none is placed."""
    vf_users: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """For each network on which vNICs can use a VF they want, how many of them every host runs."""
    arrangement: object = field(init=False, repr=False, default_factory=object)
    """The very same for placements in which the same VMs, which ask the same of a host, run on the
    same hosts: their kinds differ in nothing that decides where VMs can go."""

    @property
    def asking(self) -> tuple[Asking, ...]:
        """Return what each kind asks of a host."""
        return _asking.of(self.kinds)

    @cached_property
    def members(self) -> dict[str, list[int]]:
        """Return the hosts of every class that has some."""
        found: dict[str, list[int]] = {}
        for number, host in enumerate(self.hosts):
            found.setdefault(host.host_class, []).append(number)
        return found

    @cached_property
    def kind_of(self) -> dict[str, int]:
        """Return the kind of every VM that runs somewhere, by its id."""
        return {vm.id: vm.kind for host in self.hosts for vm in host.vms}

    @cached_property
    def free_mib(self) -> tuple[int, ...]:
        """Return the free memory of every host."""
        return tuple(host.free_mib for host in self.hosts)

    @cached_property
    def processors(self) -> Processors:
        """Return the logical processors of every host."""
        return Processors(tuple(host.processors for host in self.hosts))

    @cached_property
    def all_start(self) -> bool:
        """Tell whether every VM starts on every host, as nearly always."""
        most = max([asks.processors for asks in self.asking], default=0)
        return most <= self.processors.least

    def free_without(self, hosts: Iterable[int]) -> list[int]:
        """Return the free memory of every host, of these less than any VM takes."""
        free = list(self.free_mib)
        for host in hosts:
            free[host] = -1
        return free

    @cached_property
    def room(self) -> tuple[int, ...]:
        """Return how many VMs more every host can run, whatever their memory."""
        return tuple(max(0, self.vms_per_host_max - len(host.vms)) for host in self.hosts)

    def vms_more(self, host: int) -> int:
        """Return how many VMs more a host can run, whatever their memory."""
        return self.room[host]


def vf_wishes(spec: VmSpec) -> tuple[str, ...]:
    """Return the networks of the vNICs of a VM that want a VF and can use it."""
    if not spec.guest.vf_driver:
        return ()
    return tuple(vnic.network for vnic in spec.vnics if vnic.sriov == "wanted")


def _asking_of(spec: VmSpec) -> Asking:
    return Asking(
        spec.host if isinstance(spec, Vm) else None,
        spec.memory_mib,
        spec.processors,
        spec.anti_affinity,
        PRIORITY_RANK[spec.priority],
        vf_wishes(spec),
    )


_asking = EachMemo(_asking_of)


def in_turn(placement: Placement, vms: Iterable[RunningVm]) -> list[tuple[Asking, RunningVm]]:
    """Return VMs by priority, then the larger first, with what they ask."""
    asking = placement.asking
    asked = [(asking[vm.kind], vm) for vm in vms]
    asked.sort(key=lambda each: (each[0].rank, -each[0].memory_mib))
    return asked


_placements: Memo[Placement] = Memo()


def place(design: Design, rows: Sequence[PlacedVms] = ()) -> Placement:
    """Return where every VM runs when nothing has failed; `rows` are those of a plan.

    Hosts are the unnamed ones of every class, then the named ones. VMs that rows place or that
    name their host are there even if it has too little for them, rows first; all others go, the
    largest first, to the host with the most free memory where they start. Rows of what is not
    there, and of more VMs than there are, place nothing. Remembered as long as hosts, NICs, VMs
    and rows are the same objects.
    """
    release = releases()[design.cluster.release]
    parts = (
        *(design.host_classes, design.hosts, design.vm_groups, design.vms),
        *(design.nic_models, release, rows),
    )
    return _placements.get(parts, lambda: _place_as_before(design, rows, release.vms_per_host_max))


def _place_as_before(design: Design, rows: Sequence[PlacedVms], vms_per_host_max: int) -> Placement:
    """Return where VMs run; the arrangement of last time where all that decides on it is equal."""
    kinds: tuple[VmSpec, ...] = (*design.vm_groups, *design.vms)
    parts = (
        *(_asking.of(kinds), _counts.of(kinds), design.host_classes, design.hosts),
        *(design.nic_models, rows, vms_per_host_max),
    )
    known = _latest.get((), parts, lambda: _place(design, rows, vms_per_host_max))
    if known.kinds is kinds or known.kinds == kinds:
        return known
    found = replace(known, kinds=kinds)
    object.__setattr__(found, "arrangement", known.arrangement)
    return found


_latest: LatestMemo[tuple[()], Placement] = LatestMemo(1)


def _count_of(spec: VmSpec) -> tuple[str, int | None]:
    return spec.id, spec.count if isinstance(spec, VmGroup) else None


_counts = EachMemo(_count_of)


def _place(design: Design, rows: Sequence[PlacedVms], vms_per_host_max: int) -> Placement:
    kinds: tuple[VmSpec, ...] = (*design.vm_groups, *design.vms)
    empty = _hosts(design)
    if sum(group.count for group in design.vm_groups) + len(design.vms) > MOST_VMS:
        return Placement(kinds, tuple(empty), (), {}, vms_per_host_max, too_many=True)
    asking = _asking.of(kinds)
    free = [host.capacity_mib for host in empty]
    crowds: dict[str, list[int]] = {}
    found: list[list[RunningVm]] = [[] for _ in empty]
    index = {host.id: number for number, host in enumerate(empty)}
    processors = Processors([host.processors for host in empty])
    # Those first that do not start everywhere.
    sizes = [(-processors.needed(each.processors), -each.memory_mib) for each in asking]
    by_size = sorted(range(len(kinds)), key=sizes.__getitem__)
    taken = {vm.id for vm in design.vms}
    names = {number: _vm_ids(kinds[number], taken) for number in by_size}
    decided = _decided(kinds, names, rows) if rows else {}
    pinned: set[str] = set()
    for number, asks in enumerate(asking):
        for name in names[number] if decided or asks.home else ():
            host_id = decided.get(name, asks.home)
            if host_id in index:
                pinned.add(name)
                host = index[host_id]
                free[host] -= asks.memory_mib
                if asks.anti_affinity:
                    crowds.setdefault(asks.anti_affinity, [0] * len(empty))[host] += 1
                found[host].append(RunningVm(name, number))
    allocator = Allocator(free, [MOST_VMS] * len(empty), crowds, processors)
    unplaced: list[RunningVm] = []
    for number in by_size:
        for name in names[number]:
            if name not in pinned:
                at = allocator.put(asking[number])
                (unplaced if at is None else found[at]).append(RunningVm(name, number))
    hosts = tuple(
        replace(host, used_mib=host.capacity_mib - left, vms=tuple(vms))
        for host, left, vms in zip(empty, allocator.free, found, strict=True)
    )
    return Placement(
        kinds,
        hosts,
        tuple(unplaced),
        allocator.crowds(),
        vms_per_host_max,
        vf_users=_vf_users(design, kinds, hosts),
    )


def _decided(
    kinds: Sequence[VmSpec], names: Mapping[int, Sequence[str]], rows: Sequence[PlacedVms]
) -> dict[str, str]:
    """Return the host of every VM that rows place, by id.

    Of a group, rows of single VMs take those, and the others go to its rows in order.
    """
    known = set(chain.from_iterable(names.values()))
    decided: dict[str, str] = {}
    for row in rows:
        if row.vm in known:
            decided.setdefault(row.vm, row.host)
    groups = {kinds[number].id: number for number in names if isinstance(kinds[number], VmGroup)}
    left = {
        group: iter([name for name in names[number] if name not in decided])
        for group, number in groups.items()
    }
    for row in rows:
        for name in islice(left.get(row.vm, ()), row.count):
            decided[name] = row.host
    return decided


def _vf_users(
    design: Design, kinds: tuple[VmSpec, ...], hosts: Sequence[RunningHost]
) -> dict[str, tuple[int, ...]]:
    wishes = [each.vf_networks for each in _asking.of(kinds)]
    models = catalogue(design.nic_models)
    able = {each.id for each in design.host_classes if can_have_vfs(each, models)}
    nobody = [0 if host.host_class in able else NO_VFS for host in hosts]
    users = {network: list(nobody) for networks in wishes for network in networks}
    for number, host in enumerate(hosts if users else ()):
        for vm in host.vms:
            for network in wishes[vm.kind]:
                users[network][number] += 1
    return {network: tuple(row) for network, row in users.items()}


def can_have_vfs(host_class: HostClass, models: Mapping[str, NicModel]) -> bool:
    """Tell whether some plan can give VFs to hosts of a class."""
    own = (models.get(nic.model) for nic in host_class.nics)
    is_fixed = host_class.nic_policy == "keep"
    return host_class.sriov_ready and not (
        is_fixed and all(model and not model.port_vfs_max for model in own)
    )


def _hosts(design: Design) -> list[RunningHost]:
    classes = {each.id: each for each in design.host_classes}
    taken = {host.id for host in design.hosts}
    rows = [
        (name, generated_id(each.label, number, HOST_DIGITS), each)
        for each in design.host_classes
        for number, name in enumerate(_numbered(each.id, each.count, HOST_DIGITS, taken), 1)
    ]
    rows += [(host.id, host.label, classes[host.host_class]) for host in design.hosts]
    return [
        RunningHost(
            name,
            label,
            each.id,
            each.logical_processors,
            max(0, each.memory_mib - each.reserved_memory_mib),
            0,
            (),
        )
        for name, label, each in rows
    ]


def _vm_ids(spec: VmSpec, taken: set[str]) -> tuple[str, ...]:
    if isinstance(spec, VmGroup):
        return tuple(_numbered(spec.id, spec.count, VM_DIGITS, taken))
    return (spec.id,)


@lru_cache(128)
def _ids(parent: str, count: int, digits: int) -> tuple[str, ...]:
    return tuple(generated_id(parent, number, digits) for number in range(1, count + 1))


def _numbered(parent: str, count: int, digits: int, taken: set[str]) -> Iterator[str]:
    """Return ids with a number; one that somebody has by name already gets an apostrophe."""
    for name in _ids(parent, count, digits):
        while name in taken:
            name += "'"
        taken.add(name)
        yield name
