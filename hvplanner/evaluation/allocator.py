"""Hands out the free memory of hosts to VMs, one after the other."""

from __future__ import annotations

from heapq import heapify, heappop, heappush, heapreplace
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


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


class Processors:
    """The logical processors of hosts, and which of them a VM needs to start.

    Where no host has as many as the VM, that is an error of the design, and no reason here.
    """

    def __init__(self, of_hosts: Sequence[int]) -> None:
        self.of_hosts = of_hosts
        self.least = min(of_hosts, default=0)
        """A VM with no more starts everywhere."""
        self._most = max(of_hosts, default=0)

    def needed(self, virtual: int) -> int:
        """Return how many a host must have for a VM with so many, 0 where every host will do."""
        return min(virtual, self._most) if virtual > self.least else 0

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
        processors = self._processors
        if not vf_networks and not vm.anti_affinity and vm.processors <= processors.least:
            return self._put_plain(vm.memory_mib)
        host = self._best(vm, vf_networks, processors.needed(vm.processors))
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
