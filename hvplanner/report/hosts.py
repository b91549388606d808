"""The design of every host class: hardware, cards and ports, teams, switches and networks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr, trn
from hvplanner.model import units
from hvplanner.model.words import word
from hvplanner.report.blocks import (
    Cell,
    Column,
    Fact,
    Facts,
    Paragraph,
    Row,
    Section,
    Table,
)
from hvplanner.report.text import isolated, listed, memory, quantity, span
from hvplanner.rules.rule import Subject as Checked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hvplanner.model.hardware import HostClass
    from hvplanner.model.plan import HostPlan, Team
    from hvplanner.report.blocks import Block
    from hvplanner.report.subject import Subject

NAMES_SHOWN = 8


def section(subject: Subject) -> Section:
    """Return a part for every host class."""
    classes = subject.design.host_classes
    empty = Paragraph(text=tr("The design has no host classes."))
    return Section(
        title=tr("Host design"),
        blocks=() if classes else (empty,),
        sections=tuple(_host_class(subject, each) for each in classes),
    )


def _host_class(subject: Subject, host_class: HostClass) -> Section:
    plan = subject.host_plans.get(host_class.id)
    blocks: list[Block] = [_hardware(subject, host_class)]
    if plan is None:
        if subject.plan is not None:
            blocks.append(Paragraph(text=tr("The plan says nothing of this host class.")))
    else:
        blocks += [_ports(subject, plan), _teams(plan), _networks(subject, plan)]
    return Section(title=isolated(host_class.label), blocks=tuple(blocks))


def _hardware(subject: Subject, host_class: HostClass) -> Facts:
    named = [host.label for host in subject.design.hosts if host.host_class == host_class.id]
    count = trn("{n} host", "{n} hosts", subject.host_counts[host_class.id])
    hosts = f"{count}: {listed(named, NAMES_SHOWN)}" if named and not host_class.count else count
    slots = ", ".join(
        f"{slot.count} × PCIe {slot.generation}.0 x{slot.lanes}" for slot in host_class.slots
    )
    installed = ", ".join(
        f"{nic.count} × {subject.nic_label(nic.model)}"
        + (" " + tr("on board") if nic.onboard else "")
        for nic in host_class.nics
    )
    reserved = memory(host_class.reserved_memory_mib)
    facts = {
        tr("Hosts"): hosts,
        tr("Memory"): tr(
            "{memory}, {reserved} of it kept for the host itself",
            memory=memory(host_class.memory_mib),
            reserved=reserved,
        ),
        tr("Logical processors"): quantity(host_class.logical_processors, units.COUNT),
        tr("PCIe slots"): slots or tr("None"),
        tr("Installed NICs"): f"{installed}. {word(host_class.nic_policy)}"
        if installed
        else tr("None"),
        tr("SR-IOV"): tr("Ready: firmware and chipset allow it")
        if host_class.sriov_ready
        else tr("Not ready"),
        **_placed(subject, host_class.id),
    }
    return Facts(rows=tuple(Fact(label=label, value=value) for label, value in facts.items()))


def _placed(subject: Subject, class_id: str) -> dict[str, str]:
    loads = [load for load in subject.evaluation.hosts if load.host_class == class_id]
    if not loads:
        return {}
    counts = sorted(load.vms for load in loads)
    used = sorted(load.memory_mib for load in loads)
    vms = span(quantity(counts[0], units.COUNT), quantity(counts[-1], units.COUNT))
    space = span(memory(used[0]), memory(used[-1]))
    return {tr("VMs on each"): tr("{vms}, which take {space} of memory", vms=vms, space=space)}


def _team_names(plan: HostPlan) -> dict[tuple[int, int], str]:
    return {(port.card, port.port): team.id for team in plan.teams for port in team.ports}


def _ports(subject: Subject, plan: HostPlan) -> Table:
    teams = _team_names(plan)
    fabrics = {(port.card, port.port): port.fabric for team in plan.teams for port in team.ports}
    rows = []
    for card, model_id in enumerate(plan.cards, start=1):
        model = subject.nic_models.get(model_id)
        own = [key for key in teams if key[0] == card]
        count = model.ports if model else 0
        # Ports that the plan names beyond those of the model are a finding; the table shows them.
        for port in sorted({*range(1, count + 1), *(key[1] for key in own)}):
            key = (card, port)
            rows.append(
                Row(
                    cells=(
                        f"{card}",
                        subject.nic_label(model_id),
                        f"{port}",
                        quantity(model.speed_mbps, units.MBPS) if model else "–",
                        subject.label("fabrics", fabrics[key]) if key in fabrics else "–",
                        isolated(teams[key])
                        if key in teams
                        else Cell(text=tr("free"), tone="muted"),
                    )
                )
            )
    return Table(
        title=tr("Cards and ports"),
        summary=tr("Every port of every card in a host, with its fabric and its team."),
        columns=(
            Column(title=tr("Card"), align="right", weight=0),
            Column(title=tr("NIC"), weight=3),
            Column(title=tr("Port"), align="right", weight=0),
            Column(title=tr("Speed"), align="right", weight=0),
            Column(title=tr("Fabric"), weight=2),
            Column(title=tr("Team"), weight=2),
        ),
        rows=tuple(rows),
        note="" if rows else tr("The plan has no cards in these hosts."),
    )


def _teams(plan: HostPlan) -> Table:
    return Table(
        title=tr("Teams and virtual switches"),
        summary=tr("Every team with its ports, how it balances, and the virtual switch on it."),
        columns=(
            Column(title=tr("Team"), weight=2),
            Column(title=tr("Teaming"), weight=2),
            Column(title=tr("Load balancing"), weight=2),
            Column(title=tr("Ports"), weight=1),
            Column(title=tr("Virtual switch"), weight=2),
            Column(title=tr("SR-IOV"), weight=2),
        ),
        rows=tuple(_team_row(plan, team) for team in plan.teams),
        note=tr("Ports are written card.port."),
    )


def _team_row(plan: HostPlan, team: Team) -> Row:
    switch = next((each for each in plan.switches if each.team == team.id), None)
    alone = team.kind == "single"
    mode = Cell(text=word(team.kind), detail="" if alone else word(team.mode))
    iov = "–"
    if switch is not None:
        iov = (
            trn("{n} VF a port", "{n} VFs a port", switch.vfs_per_port)
            if switch.sriov
            else tr("Off")
        )
    return Row(
        cells=(
            isolated(team.id),
            mode,
            "–" if alone else word(team.algorithm),
            ", ".join(f"{port.card}.{port.port}" for port in team.ports),
            tr("None")
            if switch is None
            else Cell(text=isolated(switch.id), detail=_bandwidth(switch.bandwidth_mode)),
            iov,
        )
    )


def _bandwidth(mode: str) -> str:
    return (
        tr("no minimum bandwidth")
        if mode == "none"
        else tr("minimum bandwidth by {mode}", mode=mode)
    )


def _networks(subject: Subject, plan: HostPlan) -> Table:
    twice = len({each.network for each in plan.placements}) < len(plan.placements)
    return Table(
        title=tr("Networks"),
        summary=tr("Every network with its VLAN, subnet, team and share of the team's bandwidth."),
        columns=(
            Column(title=tr("Network"), weight=3),
            Column(title=tr("Role"), weight=2),
            Column(title=tr("VLAN"), align="right", weight=0),
            Column(title=tr("Subnet"), weight=2),
            Column(title=tr("MTU"), align="right", weight=0),
            Column(title=tr("Team"), weight=2),
            Column(title=tr("Share"), align="right", weight=0),
            Column(title=tr("Demand"), align="right", weight=0),
        ),
        rows=tuple(_network_rows(subject, plan)),
        note=tr("Demand is what every host carries at any time, the traffic of its VMs excluded.")
        + (
            " " + tr("Guests team their vNICs on a VM network that stands here twice.")
            if twice
            else ""
        ),
    )


def _network_rows(subject: Subject, plan: HostPlan) -> Iterable[Row]:
    checked = Checked(subject.design, subject.plan)
    for placed in plan.placements:
        network = subject.networks.get(placed.network)
        label = subject.label("networks", placed.network)
        kept = checked.minimum_mbps(plan, placed)
        share = Cell(
            text=quantity(placed.share_percent, units.PERCENT),
            detail=quantity(kept, units.MBPS) if kept else "",
        )
        if network is None:
            yield Row(cells=(label, "–", "–", "–", "–", isolated(placed.team), share, "–"))
            continue
        demand = quantity(network.demand_mbps, units.MBPS) if network.demand_mbps else "–"
        yield Row(
            cells=(
                label,
                word(network.role),
                f"{network.vlan}" if network.vlan else "untagged",
                network.subnet or "–",
                f"{network.mtu}",
                isolated(placed.team),
                share,
                demand,
            )
        )
