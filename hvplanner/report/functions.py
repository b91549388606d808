"""SR-IOV: the virtual functions of every port, who has one, and the queues of the switches."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hvplanner.model import units
from hvplanner.report.blocks import Cell, Column, Paragraph, Row, Section, Table
from hvplanner.report.text import isolated, listed, quantity, several

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
        text = f"{several(len(owed), 'vNIC')} {'wants' if len(owed) == 1 else 'want'} a virtual"
        text += f" function; {had:,} {'has' if had == 1 else 'have'} one while nothing has failed."
        blocks.append(Paragraph(text=text.replace(",", " ")))
        few = len(owed) <= ASSIGNMENTS_SHOWN
        blocks.append(_each(subject, owed) if few else _grouped(subject, owed))
    elif not evaluation.vf_ports:
        blocks.append(Paragraph(text="No VM asks for a virtual function and no port has any."))
    if evaluation.queues:
        blocks.append(_queues(subject))
    return Section(title="SR-IOV and queues", blocks=tuple(blocks))


def _ports(subject: Subject) -> Table:
    return Table(
        title="Virtual functions of every port",
        summary="For every port with SR-IOV: what it can have, what is planned, what is used.",
        columns=(
            Column(title="Host class", weight=2),
            Column(title="Port", weight=0),
            Column(title="NIC", weight=3),
            Column(title="Virtual switch", weight=2),
            Column(title="Limit", align="right", weight=0),
            Column(title="Planned", align="right", weight=0),
            Column(title="Used", align="right", weight=0),
            Column(title="After failures", align="right", weight=0),
        ),
        rows=tuple(_port_row(subject, port) for port in subject.evaluation.vf_ports),
        note="Used is that of the busiest host of the class; after failures, of the busiest host in"
        " any failure survived.",
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
        title="Allocation",
        summary="Every vNIC that wants a virtual function, with the port that gives it one.",
        columns=(
            Column(title="VM", weight=3),
            Column(title="vNIC", weight=2),
            Column(title="Host", weight=2),
            Column(title="Port", weight=0),
            Column(title="Path", weight=2),
        ),
        rows=tuple(_assignment_row(subject, each) for each in owed),
        note="Ports are written card.port.",
    )


def _assignment_row(subject: Subject, each: VfAssignment) -> Row:
    given = each.card is not None and each.port is not None
    return Row(
        cells=(
            subject.vm_label(each.vm),
            isolated(each.vnic),
            subject.host_label(each.host),
            f"{each.card}.{each.port}" if given else "–",
            "VF" if given else Cell(text="Synthetic", tone="violated"),
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
        title="Allocation by VM group",
        summary="For every VM group and vNIC: how many want a virtual function and have one.",
        columns=(
            Column(title="VMs", weight=3),
            Column(title="vNIC", weight=2),
            Column(title="On", align="right", weight=0),
            Column(title="Wanted", align="right", weight=0),
            Column(title="Given", align="right", weight=0),
            Column(title="Verdict", weight=0),
        ),
        rows=tuple(
            Row(
                cells=(
                    subject.label("vm_groups", key[0]) if key[0] else "VMs known by name",
                    isolated(key[1]),
                    several(len(hosts[key]), "host"),
                    quantity(count, units.COUNT),
                    quantity(given[key], units.COUNT),
                    Cell(text="All", tone="good")
                    if given[key] == count
                    else Cell(text=f"{count - given[key]} without", tone="violated"),
                )
            )
            for key, count in wanted.items()
        ),
        note=_without(subject, owed),
    )


def _without(subject: Subject, owed: tuple[VfAssignment, ...]) -> str:
    names = [subject.vm_label(each.vm) for each in owed if each.port is None]
    return f"Without a virtual function: {listed(names, 12)}." if names else ""


def _queues(subject: Subject) -> Table:
    return Table(
        title="Receive queues",
        summary="For every virtual switch: how many queues its VMs would use and how many it has.",
        columns=(
            Column(title="Host class", weight=2),
            Column(title="Virtual switch", weight=2),
            Column(title="Owed", align="right", weight=0),
            Column(title="Had", align="right", weight=0),
            Column(title="Verdict", weight=1),
        ),
        rows=tuple(
            Row(
                cells=(
                    subject.label("host_classes", each.host_class),
                    isolated(each.switch),
                    quantity(each.owed, units.COUNT),
                    quantity(each.had, units.COUNT),
                    Cell(text="Enough", tone="good")
                    if each.had >= each.owed
                    else Cell(text="Some share one", tone="attention"),
                )
            )
            for each in subject.evaluation.queues
        ),
    )
