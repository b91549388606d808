"""What is declared: fabrics, networks and virtual machines."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from hvplanner.language import tr, trn
from hvplanner.model import units
from hvplanner.model.words import word
from hvplanner.report.blocks import Column, Paragraph, Row, Section, Table
from hvplanner.report.text import listed, memory, quantity

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.model.hardware import Fabric
    from hvplanner.model.network import Network
    from hvplanner.model.workload import VmSpec
    from hvplanner.report.blocks import Block
    from hvplanner.report.subject import Subject

NAMED_SHOWN = 60


def section(subject: Subject) -> Section:
    """Return what the plan has to serve."""
    design = subject.design
    blocks: list[Block] = [
        Paragraph(text=line) for line in design.description.splitlines() if line.strip()
    ]
    if design.fabrics:
        blocks.append(_fabrics(design.fabrics))
    if design.networks:
        blocks.append(_networks(design.networks))
    if design.vm_groups or design.vms:
        blocks.append(_vms(subject))
    if not blocks:
        blocks.append(Paragraph(text=tr("The design declares no networks and no VMs.")))
    return Section(title=tr("What is declared"), blocks=tuple(blocks))


def _fabrics(fabrics: tuple[Fabric, ...]) -> Table:
    return Table(
        title=tr("Fabrics"),
        summary=tr("Every fabric with its free switch ports."),
        columns=(
            Column(title=tr("Fabric"), weight=2),
            Column(title=tr("Free switch ports"), weight=4),
            Column(title=tr("MLAG group"), weight=1),
        ),
        rows=tuple(
            Row(
                cells=(
                    fabric.label,
                    ", ".join(
                        f"{quantity(each.count, units.COUNT)} × "
                        f"{quantity(each.speed_mbps, units.MBPS)}"
                        for each in fabric.ports
                    )
                    or tr("None"),
                    fabric.mlag_group or "–",
                )
            )
            for fabric in fabrics
        ),
    )


def _networks(networks: tuple[Network, ...]) -> Table:
    return Table(
        title=tr("Networks"),
        summary=tr("Every network with its role, VLAN, subnet, MTU and demand."),
        columns=(
            Column(title=tr("Network"), weight=3),
            Column(title=tr("Role"), weight=2),
            Column(title=tr("VLAN"), align="right", weight=0),
            Column(title=tr("Subnet"), weight=2),
            Column(title=tr("MTU"), align="right", weight=0),
            Column(title=tr("Demand per host"), align="right", weight=0),
            Column(title=tr("Needs"), weight=2),
        ),
        rows=tuple(
            Row(
                cells=(
                    network.label,
                    word(network.role),
                    f"{network.vlan}" if network.vlan else "untagged",
                    network.subnet or "–",
                    f"{network.mtu}",
                    quantity(network.demand_mbps, units.MBPS) if network.demand_mbps else "–",
                    _needs(network),
                )
            )
            for network in networks
        ),
    )


def _needs(network: Network) -> str:
    needs = ((tr("RDMA"), network.rdma), (tr("its own ports"), network.dedicated))
    return ", ".join(text for text, needed in needs if needed) or "–"


def _vms(subject: Subject) -> Table:
    design = subject.design
    shown = design.vms[:NAMED_SHOWN]
    hidden = design.vms[NAMED_SHOWN:]
    rest = (
        " "
        + tr(
            "{count} known by name are not listed.",
            count=trn("{n} more VM", "{n} more VMs", len(hidden)),
        )
        if hidden
        else ""
    )
    return Table(
        title=tr("Virtual machines"),
        summary=tr("Every VM group and named VM with its memory and what it asks of the network."),
        columns=(
            Column(title=tr("VMs"), align="right", weight=0),
            Column(title=tr("Name"), weight=3),
            Column(title=tr("Memory"), align="right", weight=0),
            Column(title=tr("Hot set"), align="right", weight=0),
            Column(title=tr("Cold rate"), align="right", weight=0),
            Column(title=tr("Priority"), weight=0),
            Column(title=tr("Networks"), weight=3),
            Column(title=tr("VFs wanted"), align="right", weight=0),
        ),
        rows=(
            *(_vm_row(subject, group, group.count) for group in design.vm_groups),
            *(_vm_row(subject, vm, 1) for vm in shown),
        ),
        note=tr(
            "Memory is that of one VM; the hot set is rewritten all the time while it is copied,"
            " the cold rate is newly written.{rest}",
            rest=rest,
        ),
    )


def _vm_row(subject: Subject, vm: VmSpec, count: int) -> Row:
    networks = dict.fromkeys(subject.label("networks", vnic.network) for vnic in vm.vnics)
    wanted = count * sum(vnic.sriov == "wanted" for vnic in vm.vnics)
    return Row(
        cells=(
            quantity(count, units.COUNT),
            vm.label,
            memory(vm.memory_mib),
            _said(vm.activity.hot_mib, memory),
            _said(vm.activity.cold_mibps, partial(quantity, unit=units.MIBPS)),
            word(vm.priority),
            listed(networks) or "–",
            quantity(wanted, units.COUNT) if wanted else "–",
        )
    )


def _said(value: int | None, text_of: Callable[[int], str]) -> str:
    return tr("Assumed") if value is None else text_of(value)
