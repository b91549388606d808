"""Which VM runs on which host: as a plan places it, else as named, the rest balanced by memory."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from heapq import heapify, heappop, heappush, heapreplace
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from hvplanner.model.catalogue import catalogue
from hvplanner.model.memo import EachMemo, Memo
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


class Asks(Protocol):
    """Whatever asks for memory and processors, perhaps apart from its like."""

    @property
    def memory_mib(self) -> int:
        """Return the memory it takes."""

    @property
    def processors(self) -> int:
        """Return its virtual processors."""

    @property
    def anti_affinity(self) -> str:
        """Return the word of those it is to be apart from, empty where there are none."""


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


class Processors:
    """The logical processors of hosts, and which of them a VM needs to start.

    Where no host has as many as the VM, that is an error of the design, and no reason here.
    """

    def __init__(self, of_hosts: Sequence[int]) -> None:
        self.of_hosts = of_hosts
        self._least, self._most = min(of_hosts, default=0), max(of_hosts, default=0)

    def needed(self, virtual: int) -> int:
        """Return how many a host must have for a VM with so many, 0 where every host will do."""
        return min(virtual, self._most) if virtual > self._least else 0

    def start(self, virtual: int, host: int) -> bool:
        """Tell whether a VM with so many starts on a host."""
        return self.of_hosts[host] >= self.needed(virtual)


class Allocator:
    """Hand out the free memory of hosts, most free first, ties by the order of hosts.

    VMs with the same anti-affinity word go to the host with fewest of them that has the memory.
    Those that are put with the networks of the VFs they want go, of these hosts, to the one with
    fewest users: hosts of a class have equally many VFs, so that one has most free. `vms_more` is
    how many VMs each host takes, whatever their memory. A VM goes only to hosts where it starts.
    """

    def __init__(
        self,
        free: Sequence[int],
        vms_more: Sequence[int],
        crowds: Mapping[str, Sequence[int]],
        processors: Processors,
        vf_users: Mapping[str, Sequence[int]] | None = None,
    ) -> None:
        self.free = list(free)
        self._processors = processors
        self._vms_more = list(vms_more)
        self._heap = [(-amount, host) for host, amount in enumerate(self.free)]
        heapify(self._heap)
        self._given = crowds
        self._crowds: dict[str, list[int]] = {}
        self._nobody = [0] * len(self.free)
        self._vf_users = {network: list(row) for network, row in (vf_users or {}).items()}

    def put(self, vm: Asks, vf_networks: Sequence[str] = ()) -> int | None:
        """Take the memory of a VM and return the index of its host, None if there is no room."""
        needed = self._processors.needed(vm.processors)
        if not vf_networks and not vm.anti_affinity and not needed:
            return self._put_plain(vm.memory_mib)
        host = self._best(vm, vf_networks, needed)
        if host is not None:
            self.take(host, vm)
            for network in vf_networks:
                self._vf_users[network][host] += 1
        return host

    def take(self, host: int, vm: Asks) -> None:
        """Take the memory of a VM on a given host, whether it has it or not."""
        self.free[host] -= vm.memory_mib
        self._vms_more[host] -= 1
        entry = (-self.free[host], host)
        if self._heap and self._heap[0][1] == host:
            heapreplace(self._heap, entry)
        else:
            heappush(self._heap, entry)
        if vm.anti_affinity:
            self._crowd(vm.anti_affinity)[host] += 1

    def crowds(self) -> dict[str, tuple[int, ...]]:
        """Return how many VMs of each anti-affinity word every host has now."""
        now = {word: tuple(counts) for word, counts in self._given.items()}
        return {**now, **{word: tuple(counts) for word, counts in self._crowds.items()}}

    def _put_plain(self, memory_mib: int) -> int | None:
        """Put a VM where most is free. Nearly all are put like this, thousands in a judgement."""
        heap, free = self._heap, self.free
        while heap:
            below_free, host = heap[0]
            if -below_free != free[host] or self._vms_more[host] <= 0:
                # Outdated: the host has given memory since, or takes no VM any more.
                heappop(heap)
                continue
            left = -below_free - memory_mib
            if left < 0:
                return None
            free[host] = left
            self._vms_more[host] -= 1
            heapreplace(heap, (-left, host))
            return host
        return None

    def _best(self, vm: Asks, vf_networks: Sequence[str], needed: int) -> int | None:
        users = self._users(vf_networks)
        near: list[Any] = users
        if vm.anti_affinity:
            near = [*zip(self._crowd(vm.anti_affinity), users, strict=True)]
        free, more, memory_mib = self.free, self._vms_more, vm.memory_mib
        processors = self._processors.of_hosts
        for least in sorted(set(near)):
            room = [
                (-free[host], host)
                for host, here in enumerate(near)
                if here == least
                and free[host] >= memory_mib
                and more[host] > 0
                and processors[host] >= needed
            ]
            if room:
                return min(room)[1]
        return None

    def _users(self, vf_networks: Sequence[str]) -> list[int]:
        """Return how many use VFs on these networks, on every host."""
        rows = [self._vf_users[network] for network in vf_networks] or [self._nobody]
        return rows[0] if len(rows) == 1 else [sum(counts) for counts in zip(*rows, strict=True)]

    def _crowd(self, word: str) -> list[int]:
        if word not in self._crowds:
            self._crowds[word] = list(self._given.get(word, (0,) * len(self.free)))
        return self._crowds[word]


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
    return _placements.get(parts, lambda: _place(design, rows, release.vms_per_host_max))


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


def _numbered(parent: str, count: int, digits: int, taken: set[str]) -> Iterator[str]:
    """Return ids with a number; one that somebody has by name already gets an apostrophe."""
    for number in range(1, count + 1):
        name = generated_id(parent, number, digits)
        while name in taken:
            name += "'"
        taken.add(name)
        yield name
