"""SR-IOV readiness of a real cluster: VFs that are asked for, what is in their way, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr, trn
from hvplanner.model.words import word
from hvplanner.report.blocks import Column, Paragraph, Row, Section, Table
from hvplanner.report.drift import where
from hvplanner.report.text import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from hvplanner.model.sriovreadiness import HostReadiness, Obstacle, Readiness, VnicReadiness
    from hvplanner.report.subject import Subject

    Label = Callable[[str], str]

ROWS_SHOWN = 200
_NAMED = 6
"""Parts that are named where all of them lack the same."""
_NOTHING = "–"


def section(subject: Subject) -> Section:
    """Return what an inventory says of SR-IOV."""
    title = tr("SR-IOV readiness")
    found = subject.readiness
    if found is None:
        text = tr("Nothing is known: that takes what the collector found on the cluster.")
        return Section(title=title, blocks=(Paragraph(text=text),))
    cut = map(_cut, tables(found, subject.vm_label))
    return Section(title=title, blocks=(Paragraph(text=summary(found)), *cut))


def summary(found: Readiness) -> str:
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


def tables(found: Readiness, label: Label) -> tuple[Table, ...]:
    """Return every table that has something to tell, whole. `label` names VMs of the design."""
    every = (
        _table(
            tr("VMs"),
            tr("Every adapter that asks for a VF or has one."),
            (
                *((tr("VM"), 2), (tr("vNIC"), 2), (tr("Host"), 2), (tr("VF"), 0)),
                *((tr("In the way"), 5), (tr("What to do"), 4)),
            ),
            _of_vms(found.hosts),
        ),
        _table(
            tr("Hosts"),
            tr("Whether each host can give VFs, and how many of them are used."),
            (
                *((tr("Host"), 2), (tr("Cluster"), 2), (tr("Can give VFs"), 0)),
                *((tr("Ports with VFs"), 0), (tr("VFs"), 0), (tr("Used"), 0)),
            ),
            map(_host, found.hosts),
            numbers=frozenset({3, 4, 5}),
        ),
        _table(
            tr("In the way"),
            tr("What is in the way on hosts, switches and ports."),
            (
                *((tr("Host"), 2), (tr("Part"), 2)),
                *((tr("In the way"), 5), (tr("What to do"), 4), (tr("Source"), 3)),
            ),
            _of_hosts(found.hosts),
        ),
        _table(
            tr("Today and planned"),
            tr("The VFs of VMs today, beside what is wanted and planned."),
            (
                *((tr("VM"), 2), (tr("Host today"), 2), (tr("Wanted"), 0), (tr("Planned"), 0)),
                *((tr("Today"), 0), (tr("In the way"), 5)),
            ),
            _of_functions(found, label),
            numbers=frozenset({2, 3, 4}),
        ),
        _table(
            tr("Not read"),
            tr("What of the inventory was not understood."),
            ((tr("What"), 1),),
            ((each,) for each in found.unread),
        ),
    )
    return tuple(each for each in every if each.rows)


def _table(
    title: str,
    text: str,
    heads: tuple[tuple[str, int], ...],
    rows: Iterable[tuple[str, ...]],
    numbers: frozenset[int] = frozenset(),
) -> Table:
    """Return a table of heads with their weights; some columns are numbers."""
    return Table(
        title=title,
        summary=text,
        columns=tuple(
            Column(title=head, weight=weight, align="right" if at in numbers else "left")
            for at, (head, weight) in enumerate(heads)
        ),
        rows=tuple(Row(cells=cells) for cells in rows),
    )


def _cut(table: Table) -> Table:
    hidden = len(table.rows) - ROWS_SHOWN
    if hidden <= 0:
        return table
    note = trn("{n} more row", "{n} more rows", hidden)
    return table.model_copy(update={"rows": table.rows[:ROWS_SHOWN], "note": note})


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


def _host(host: HostReadiness) -> tuple[str, ...]:
    with_vfs = [each for each in host.ports if each.vfs]
    counts = (
        len(with_vfs),
        sum(each.vfs for each in with_vfs),
        sum(each.used for each in host.ports),
    )
    state = tr("Yes") if host.is_ready else tr("No")
    return host.name, host.cluster or _NOTHING, state, *map(str, counts)


def _of_hosts(hosts: Sequence[HostReadiness]) -> Iterator[tuple[str, ...]]:
    """Yield what is in the way, once for all parts and hosts that have the same."""
    of_same: dict[tuple[str, ...], list[str]] = {}
    for host in hosts:
        for key in _of_host(host):
            of_same.setdefault(key, []).append(host.name)
    every = [host.name for host in hosts]
    for key, names in of_same.items():
        yield where(names, every), *key


def _of_host(host: HostReadiness) -> Iterator[tuple[str, ...]]:
    parts: dict[tuple[str, str, str], list[str]] = {}
    for each in host.everything:
        key = (each.text, each.remedy, f"{each.source} ({word(each.confidence)})")
        parts.setdefault(key, []).append(tr("Host") if each.level == "host" else each.name)
    for key, names in parts.items():
        yield listed(names, _NAMED), *key


def _of_functions(found: Readiness, label: Label) -> Iterator[tuple[str, ...]]:
    for each in found.functions or ():
        why, _ = _in_the_way(each.obstacles)
        counts = (each.wanted, each.promised, each.today)
        yield (
            *(label(each.vm), each.host),
            *(_NOTHING if count is None else str(count) for count in counts),
            (why or tr("No VF of it is seen.")) if each.is_short else "",
        )
