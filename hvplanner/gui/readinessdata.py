"""What an inventory says of SR-IOV, as tables."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from hvplanner.language import tr, trn
from hvplanner.model.words import word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from hvplanner.exchange.readiness import HostReadiness, Obstacle, VmFunctions, VnicReadiness
    from hvplanner.model.design import Design

_NAMED = 6
"""Parts that are named where all of them lack the same."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with the column that takes what others leave."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    stretch: int


@dataclass(frozen=True, slots=True)
class Found:
    """What was read: hosts, VFs beside those of a design where one is open, and what was not."""

    hosts: tuple[HostReadiness, ...]
    functions: tuple[VmFunctions, ...]
    design: Design | None
    unread: tuple[str, ...]


def summary(found: Found) -> str:
    """Return how many hosts can give VFs, and how many of the adapters that want one have one."""
    asking = [vnic for host in found.hosts for vnic in host.vnics if vnic.wants_vf]
    ready = sum(host.is_ready for host in found.hosts)
    hosts = trn("{n} host", "{n} hosts", len(found.hosts))
    if not asking:
        return tr("{ready} of {hosts} can give VFs. No VM asks for one.", ready=ready, hosts=hosts)
    return tr(
        "{ready} of {hosts} can give VFs. Of the adapters of VMs, {asking} ask for a VF and {have}"
        " have one.",
        ready=ready,
        hosts=hosts,
        asking=len(asking),
        have=sum(vnic.has_vf for vnic in asking),
    )


def tables(found: Found) -> tuple[Table, ...]:
    """Return all tables; those without rows have nothing to tell."""
    return (
        Table(
            tr("VMs"),
            (tr("VM"), tr("vNIC"), tr("Host"), tr("VF"), tr("In the way"), tr("What to do")),
            tuple(_of_vms(found.hosts)),
            5,
        ),
        Table(
            tr("Hosts and ports"),
            (tr("Host"), tr("Part"), tr("In the way"), tr("What to do"), tr("Source")),
            tuple(chain.from_iterable(map(_of_host, found.hosts))),
            3,
        ),
        Table(
            tr("Today and planned"),
            (
                tr("VM"),
                tr("Host today"),
                tr("Wanted"),
                tr("Planned"),
                tr("Today"),
                tr("In the way"),
            ),
            tuple(_of_functions(found)),
            5,
        ),
        Table(tr("Not read"), (tr("What"),), tuple((each,) for each in found.unread), 0),
    )


def _of_vms(hosts: Iterable[HostReadiness]) -> Iterator[tuple[str, ...]]:
    for host in hosts:
        for vnic in host.vnics:
            if vnic.wants_vf or vnic.has_vf:
                yield (
                    *(vnic.vm or vnic.vm_id, vnic.name, host.name),
                    tr("Yes") if vnic.has_vf else tr("No"),
                    *_in_the_way(_gravest(vnic)),
                )


def _gravest(vnic: VnicReadiness) -> Sequence[Obstacle]:
    """Return what keeps a VF away, else what is to be looked into."""
    return [each for each in vnic.obstacles if each.kind == "blocks"] or vnic.obstacles


def _in_the_way(obstacles: Iterable[Obstacle]) -> tuple[str, str]:
    found = list(obstacles)
    whats = dict.fromkeys(each.text for each in found)
    return " ".join(whats), " ".join(dict.fromkeys(each.remedy for each in found))


def _of_host(host: HostReadiness) -> Iterator[tuple[str, ...]]:
    """Yield what is in the way on a host, once for all parts that have the same."""
    parts: dict[tuple[str, str, str], list[str]] = {}
    for each in host.everything:
        key = (each.text, each.remedy, f"{each.source} ({word(each.confidence)})")
        parts.setdefault(key, []).append(tr("Host") if each.level == "host" else each.name)
    for key, names in parts.items():
        more = len(names) - _NAMED
        rest = f", {tr('{n} more', n=more)}" if more > 0 else ""
        yield host.name, ", ".join(names[:_NAMED]) + rest, *key


def _of_functions(found: Found) -> Iterator[tuple[str, ...]]:
    labels = {vm.id: vm.label for vm in found.design.vms} if found.design else {}
    for each in found.functions:
        why, _ = _in_the_way(each.obstacles)
        counts = (each.wanted, each.promised, each.today)
        yield (
            *(labels.get(each.vm, each.vm), each.host),
            *("–" if count is None else str(count) for count in counts),
            (why or tr("No VF of it is seen.")) if each.is_short else "",
        )
