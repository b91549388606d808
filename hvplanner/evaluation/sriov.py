"""Virtual functions: which ports have them, which vNICs get one.

A vNIC that wants a VF gets one of a port of an IOV switch that carries its network, as long as
there is one free: by priority of the VMs, then by network; evenly over the ports. A network on two
switches is for teams in the guests: every such vNIC is two then, one on each switch, and each
wants a VF. A team of a VF and a synthetic vNIC works too, so one of them may have to do without.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from hvplanner.evaluation.needs import host_needs
from hvplanner.evaluation.placement import PRIORITY_RANK
from hvplanner.model.evaluation import PortVfs, VfAssignment
from hvplanner.model.memo import EachMemo, LatestMemo, remembering

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hvplanner.evaluation.capacity import Failure, Link, TeamLinks, Wiring
    from hvplanner.evaluation.needs import HostWants
    from hvplanner.evaluation.placement import Placement
    from hvplanner.model.hardware import HostClass
    from hvplanner.model.workload import VmSpec


@dataclass(frozen=True, slots=True)
class VfPort:
    """A port of an IOV switch. `usable` VFs are planned and possible.

    `pool` is what the ports of its card share, None where each has its own.
    """

    card: int
    port: int
    model: str
    switch: str
    limit: int
    planned: int
    usable: int
    pool: int | None
    networks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VfPorts:
    """The ports with VFs of every host class. Hashable.

    `guest_teams` are its networks on several switches, and on how many.
    """

    classes: tuple[tuple[str, tuple[VfPort, ...]], ...]
    guest_teams: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]

    def of(self, host_class: str) -> tuple[VfPort, ...]:
        """Return the ports of a class, in the order of its teams."""
        return dict(self.classes).get(host_class, ())

    def copies(self, host_class: str) -> tuple[tuple[str, int], ...]:
        """Return the networks that guests of a class team, with how many vNICs each."""
        return dict(self.guest_teams).get(host_class, ())

    def vnics(self, host_class: str, network: str) -> int:
        """Return how many vNICs a VM has for one on a network: two where guests team them."""
        return dict(self.copies(host_class)).get(network, 1)


@dataclass(frozen=True, slots=True)
class VfCount:
    """How many VFs are wanted and given on all hosts, and per port on the host that uses most."""

    owed: int
    had: int
    used: tuple[tuple[str, tuple[int, ...]], ...]
    """By host class, in the order of its ports."""


def vf_ports(
    classes: Sequence[HostClass], wired: Mapping[str, Wiring], failure: Failure | None = None
) -> VfPorts:
    """Return the ports that have VFs, without those that a failure takes.

    A port of a NIC whose VFs are one pool for the card can have what its siblings do not plan;
    where they all plan too much, an equal share.
    """
    found = []
    for host_class in classes:
        wiring = wired[host_class.id]
        planned = [
            (team, link)
            for team in wiring.teams
            if team.switch and team.switch.sriov and team.team.kind != "lbfo"
            for link in team.links
            if link.model
        ]
        works = {
            (link.card, link.port)
            for team in (wiring.after(failure) if failure else wiring).teams
            for link in team.links
            if link.mbps and host_class.sriov_ready
        }
        ports = tuple(
            _port(team, link, planned, works=(link.card, link.port) in works)
            for team, link in planned
        )
        found.append((host_class.id, ports))
    teams = ((each.id, wired[each.id].guest_teams()) for each in classes)
    return VfPorts(tuple(found), tuple(row for row in teams if row[1]))


def _port(
    team: TeamLinks, link: Link, all_planned: Sequence[tuple[TeamLinks, Link]], *, works: bool
) -> VfPort:
    assert team.switch is not None
    assert link.model is not None
    limit = most = link.model.port_vfs_max
    planned = team.switch.vfs_per_port
    pool = link.model.vf_max if link.model.vf_scope == "device" else None
    if pool is not None:
        siblings = [
            other.switch.vfs_per_port
            for other, each in all_planned
            if other.switch and each.card == link.card and each.port != link.port
        ]
        limit = min(most, max(0, pool - sum(siblings)))
        if planned > limit:
            limit = min(most, max(limit, pool // (1 + sum(vfs > 0 for vfs in siblings))))
    return VfPort(
        card=link.card,
        port=link.port,
        model=link.model.id,
        switch=team.switch.id,
        limit=limit,
        planned=planned,
        usable=min(planned, limit) if works else 0,
        pool=pool,
        networks=team.networks,
    )


def count_vfs(wants: Sequence[HostWants], ports: VfPorts) -> VfCount:
    """Return how many VFs are wanted and given, without saying to whom."""
    had = 0
    used = {host_class: [0] * len(row) for host_class, row in ports.classes}
    pools = {
        host_class: tuple((port.usable, port.switch, port.networks) for port in row)
        for host_class, row in ports.classes
    }
    alike = Counter((host.host_class, host.able) for host in wants)
    for (host_class, able), hosts in alike.items():
        given = _give(pools[host_class], able)
        had += hosts * sum(given)
        used[host_class] = [max(pair) for pair in zip(used[host_class], given, strict=True)]
    return VfCount(
        sum(
            hosts * count * ports.vnics(host_class, network)
            for (host_class, wanted), hosts in Counter(
                (host.host_class, host.wanted) for host in wants
            ).items()
            for network, count in wanted
        ),
        had,
        tuple((key, tuple(row)) for key, row in used.items()),
    )


def vf_wants(placement: Placement) -> tuple[HostWants, ...]:
    """Return the wish for VFs on every host."""
    return tuple(host.vfs.wants for host in host_needs(placement))


Pool = tuple[int, str, tuple[str, ...]]
"""The VFs of a port, its switch, and the networks on it."""


@remembering(4096)
def _give(pools: tuple[Pool, ...], able: tuple[tuple[str, int], ...]) -> tuple[int, ...]:
    """Return how many VFs of each port are given to so many vNICs on these networks."""
    free = [count for count, _, _ in pools]
    for network, count in able:
        for _ in range(count):
            chosen = _choose(pools, free, network)
            if not chosen:
                break
            for port in chosen:
                free[port] -= 1
    return tuple(count - left for (count, _, _), left in zip(pools, free, strict=True))


def _choose(pools: Sequence[Pool], free: Sequence[int], network: str) -> list[int]:
    """Return, for each switch of a network, its port with most VFs free, without those used up."""
    best: dict[str, int] = {}
    for number, (_, switch, networks) in enumerate(pools):
        if free[number] > 0 and network in networks:
            now = best.setdefault(switch, number)
            best[switch] = max(now, number, key=lambda at: free[at])
    return list(best.values())


@remembering(4)
def assign_vfs(placement: Placement, ports: VfPorts) -> tuple[VfAssignment, ...]:
    """Return for every vNIC that wants a VF the port it gets one of, host by host.

    A vNIC that guests team with its like has two rows.
    """
    wished = _wished.of(placement.kinds)
    found: list[VfAssignment] = []
    for host in placement.hosts:
        wishes = [(wish, vm.id) for vm in host.vms for wish in wished[vm.kind]]
        row, copies = ports.of(host.host_class), ports.copies(host.host_class)
        parts = host.id, wishes, row, copies
        found += _latest.get(host.id, parts, partial(_assign, *parts))
    return tuple(found)


def _assign(
    host: str,
    wishes: Sequence[tuple[_Wish, str]],
    ports: tuple[VfPort, ...],
    copies: tuple[tuple[str, int], ...],
) -> tuple[VfAssignment, ...]:
    pools = [(port.usable, port.switch, port.networks) for port in ports]
    free = [port.usable for port in ports]
    found: list[VfAssignment] = []
    for wish, vm in sorted(wishes, key=lambda each: each[0][:2]):
        chosen = _choose(pools, free, wish.network) if wish.able else []
        for number in chosen:
            free[number] -= 1
        given: list[VfPort | None] = [ports[number] for number in chosen]
        given += [None] * (dict(copies).get(wish.network, 1) - len(given))
        # Thousands of them, from checked values: made without checking again.
        found += [
            VfAssignment.model_construct(
                vm=vm,
                vnic=wish.vnic,
                host=host,
                card=port.card if port else None,
                port=port.port if port else None,
            )
            for port in given
        ]
    return tuple(found)


_latest: LatestMemo[str, tuple[VfAssignment, ...]] = LatestMemo()


class _Wish(NamedTuple):
    """A vNIC that wants a VF, with what decides whether it is before others."""

    rank: int
    network: str
    vnic: str
    able: bool


def _wishes(kind: VmSpec) -> tuple[_Wish, ...]:
    rank = PRIORITY_RANK[kind.priority]
    return tuple(
        _Wish(rank, vnic.network, vnic.id, kind.guest.vf_driver)
        for vnic in kind.vnics
        if vnic.sriov == "wanted"
    )


_wished = EachMemo(_wishes)


def port_ledger(
    ports: VfPorts, now: Sequence[VfCount], failures: Sequence[VfCount]
) -> tuple[PortVfs, ...]:
    """Return what is planned, possible and used of every port with VFs."""

    def most(counts: Sequence[VfCount], host_class: str, number: int) -> int:
        return max((dict(each.used)[host_class][number] for each in counts), default=0)

    rows = []
    for host_class, row in ports.classes:
        for number, port in enumerate(row):
            rows.append(
                PortVfs(
                    host_class=host_class,
                    card=port.card,
                    port=port.port,
                    nic_model=port.model,
                    switch=port.switch,
                    limit=port.limit,
                    planned=port.planned,
                    used=most(now, host_class, number),
                    used_after_failure=most((*now, *failures), host_class, number),
                )
            )
    return tuple(rows)
