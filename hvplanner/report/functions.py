"""SR-IOV: the virtual functions of every port, who has one, and the queues of the switches."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hvplanner.language import tr, trn
from hvplanner.model import units
from hvplanner.report.blocks import Cell, Column, Paragraph, Row, Section, Table
from hvplanner.report.text import isolated, listed, quantity

if TYPE_CHECKING:
    from hvplanner.model.evaluation import PortVfs, VfAssignment
    from hvplanner.report.blocks import Block
    from hvplanner.report.subject import Subject

ASSIGNMENTS_SHOWN = 200
"""VM by VM up to here, above that in groups."""


def section(subject: Subject) -> Section:
    """Return the ledger of virtual functions, their allocation, and the queues."""
    evaluation = subject.evaluation
    blocks: list[Block] = []
    if evaluation.vf_ports:
        blocks.append(_ports(subject))
    owed = evaluation.vf_assignments
    if owed:
        had = sum(each.port is not None for each in owed)
        text = trn(
            "{n} vNIC wants a virtual function; with one while nothing has failed: {had}.",
            "{n} vNICs want a virtual function; with one while nothing has failed: {had}.",
            len(owed),
            had=quantity(had, units.COUNT),
        )
        blocks.append(Paragraph(text=text))
        few = len(owed) <= ASSIGNMENTS_SHOWN
        blocks.append(_each(subject, owed) if few else _grouped(subject, owed))
    elif not evaluation.vf_ports:
        blocks.append(Paragraph(text=tr("No VM asks for a virtual function and no port has any.")))
    if evaluation.queues:
        blocks.append(_queues(subject))
    return Section(title=tr("SR-IOV and queues"), blocks=tuple(blocks))


def _ports(subject: Subject) -> Table:
    return Table(
        title=tr("Virtual functions of every port"),
        summary=tr("For every port with SR-IOV: what it can have, what is planned, what is used."),
        columns=(
            Column(title=tr("Host class"), weight=2),
            Column(title=tr("Port"), weight=0),
            Column(title=tr("NIC"), weight=3),
            Column(title=tr("Virtual switch"), weight=2),
            Column(title=tr("Limit"), align="right", weight=0),
            Column(title=tr("Planned"), align="right", weight=0),
            Column(title=tr("Used"), align="right", weight=0),
            Column(title=tr("After failures"), align="right", weight=0),
        ),
        rows=tuple(_port_row(subject, port) for port in subject.evaluation.vf_ports),
        note=tr(
            "Used is that of the busiest host of the class; after failures, of the busiest host in"
            " any failure survived."
        ),
    )


def _port_row(subject: Subject, port: PortVfs) -> Row:
    over = max(port.used, port.used_after_failure) > port.planned or port.planned > port.limit
    after = quantity(port.used_after_failure, units.COUNT)
    return Row(
        cells=(
            subject.label("host_classes", port.host_class),
            f"{port.card}.{port.port}",
            subject.nic_label(port.nic_model),
            isolated(port.switch),
            quantity(port.limit, units.COUNT),
            quantity(port.planned, units.COUNT),
            quantity(port.used, units.COUNT),
            Cell(text=after, tone="violated") if over else after,
        )
    )


def _each(subject: Subject, owed: tuple[VfAssignment, ...]) -> Table:
    return Table(
        title=tr("Allocation"),
        summary=tr("Every vNIC that wants a virtual function, with the port that gives it one."),
        columns=(
            Column(title=tr("VM"), weight=3),
            Column(title=tr("vNIC"), weight=2),
            Column(title=tr("Host"), weight=2),
            Column(title=tr("Port"), weight=0),
            Column(title=tr("Path"), weight=2),
        ),
        rows=tuple(_assignment_row(subject, each) for each in owed),
        note=tr("Ports are written card.port."),
    )


def _assignment_row(subject: Subject, each: VfAssignment) -> Row:
    given = each.card is not None and each.port is not None
    return Row(
        cells=(
            subject.vm_label(each.vm),
            isolated(each.vnic),
            subject.host_label(each.host),
            f"{each.card}.{each.port}" if given else "–",
            "VF" if given else Cell(text=tr("Synthetic"), tone="violated"),
        )
    )


def _grouped(subject: Subject, owed: tuple[VfAssignment, ...]) -> Table:
    keys = [(subject.group_of(each.vm) or "", each.vnic) for each in owed]
    wanted = Counter(keys)
    given = Counter(key for key, each in zip(keys, owed, strict=True) if each.port is not None)
    hosts: dict[tuple[str, str], set[str]] = {key: set() for key in wanted}
    for key, each in zip(keys, owed, strict=True):
        hosts[key].add(each.host)
    return Table(
        title=tr("Allocation by VM group"),
        summary=tr("For every VM group and vNIC: how many want a virtual function and have one."),
        columns=(
            Column(title=tr("VMs"), weight=3),
            Column(title=tr("vNIC"), weight=2),
            Column(title=tr("On"), align="right", weight=0),
            Column(title=tr("Wanted"), align="right", weight=0),
            Column(title=tr("Given"), align="right", weight=0),
            Column(title=tr("Verdict"), weight=0),
        ),
        rows=tuple(
            Row(
                cells=(
                    subject.label("vm_groups", key[0]) if key[0] else tr("VMs known by name"),
                    isolated(key[1]),
                    trn("{n} host", "{n} hosts", len(hosts[key])),
                    quantity(count, units.COUNT),
                    quantity(given[key], units.COUNT),
                    Cell(text=tr("All"), tone="good")
                    if given[key] == count
                    else Cell(
                        text=tr("{count} without", count=count - given[key]), tone="violated"
                    ),
                )
            )
            for key, count in wanted.items()
        ),
        note=_without(subject, owed),
    )


def _without(subject: Subject, owed: tuple[VfAssignment, ...]) -> str:
    names = [subject.vm_label(each.vm) for each in owed if each.port is None]
    return tr("Without a virtual function: {names}.", names=listed(names, 12)) if names else ""


def _queues(subject: Subject) -> Table:
    return Table(
        title=tr("Receive queues"),
        summary=tr(
            "For every virtual switch: how many queues its VMs would use and how many it has."
        ),
        columns=(
            Column(title=tr("Host class"), weight=2),
            Column(title=tr("Virtual switch"), weight=2),
            Column(title=tr("Owed"), align="right", weight=0),
            Column(title=tr("Had"), align="right", weight=0),
            Column(title=tr("Verdict"), weight=1),
        ),
        rows=tuple(
            Row(
                cells=(
                    subject.label("host_classes", each.host_class),
                    isolated(each.switch),
                    quantity(each.owed, units.COUNT),
                    quantity(each.had, units.COUNT),
                    Cell(text=tr("Enough"), tone="good")
                    if each.had >= each.owed
                    else Cell(text=tr("Some share one"), tone="attention"),
                )
            )
            for each in subject.evaluation.queues
        ),
    )
