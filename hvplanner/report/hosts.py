"""The design of every host class: hardware, cards and ports, teams, switches and networks."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from hvplanner.report.text import isolated, listed, memory, quantity, several, span
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
    empty = Paragraph(text="The design has no host classes.")
    return Section(
        title="Host design",
        blocks=() if classes else (empty,),
        sections=tuple(_host_class(subject, each) for each in classes),
    )


def _host_class(subject: Subject, host_class: HostClass) -> Section:
    plan = subject.host_plans.get(host_class.id)
    blocks: list[Block] = [_hardware(subject, host_class)]
    if plan is None:
        if subject.plan is not None:
            blocks.append(Paragraph(text="The plan says nothing of this host class."))
    else:
        blocks += [_ports(subject, plan), _teams(plan), _networks(subject, plan)]
    return Section(title=isolated(host_class.label), blocks=tuple(blocks))


def _hardware(subject: Subject, host_class: HostClass) -> Facts:
    named = [host.label for host in subject.design.hosts if host.host_class == host_class.id]
    count = several(subject.host_counts[host_class.id], "host")
    hosts = f"{count}: {listed(named, NAMES_SHOWN)}" if named and not host_class.count else count
    slots = ", ".join(
        f"{slot.count} × PCIe {slot.generation}.0 x{slot.lanes}" for slot in host_class.slots
    )
    installed = ", ".join(
        f"{nic.count} × {subject.nic_label(nic.model)}" + (" on board" if nic.onboard else "")
        for nic in host_class.nics
    )
    reserved = memory(host_class.reserved_memory_mib)
    facts = {
        "Hosts": hosts,
        "Memory": f"{memory(host_class.memory_mib)}, {reserved} of it kept for the host itself",
        "Logical processors": quantity(host_class.logical_processors, units.COUNT),
        "PCIe slots": slots or "None",
        "Installed NICs": f"{installed}. {word(host_class.nic_policy)}" if installed else "None",
        "SR-IOV": "Ready: firmware and chipset allow it" if host_class.sriov_ready else "Not ready",
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
    return {"VMs on each": f"{vms}, which take {space} of memory"}


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
                        isolated(teams[key]) if key in teams else Cell(text="free", tone="muted"),
                    )
                )
            )
    return Table(
        title="Cards and ports",
        summary="Every port of every card in a host, with its fabric and its team.",
        columns=(
            Column(title="Card", align="right", weight=0),
            Column(title="NIC", weight=3),
            Column(title="Port", align="right", weight=0),
            Column(title="Speed", align="right", weight=0),
            Column(title="Fabric", weight=2),
            Column(title="Team", weight=2),
        ),
        rows=tuple(rows),
        note="" if rows else "The plan has no cards in these hosts.",
    )


def _teams(plan: HostPlan) -> Table:
    return Table(
        title="Teams and virtual switches",
        summary="Every team with its ports, how it balances, and the virtual switch on it.",
        columns=(
            Column(title="Team", weight=2),
            Column(title="Teaming", weight=2),
            Column(title="Load balancing", weight=2),
            Column(title="Ports", weight=1),
            Column(title="Virtual switch", weight=2),
            Column(title="SR-IOV", weight=2),
        ),
        rows=tuple(_team_row(plan, team) for team in plan.teams),
        note="Ports are written card.port.",
    )


def _team_row(plan: HostPlan, team: Team) -> Row:
    switch = next((each for each in plan.switches if each.team == team.id), None)
    alone = team.kind == "single"
    mode = Cell(text=word(team.kind), detail="" if alone else word(team.mode))
    iov = "–"
    if switch is not None:
        iov = f"{several(switch.vfs_per_port, 'VF')} a port" if switch.sriov else "Off"
    return Row(
        cells=(
            isolated(team.id),
            mode,
            "–" if alone else word(team.algorithm),
            ", ".join(f"{port.card}.{port.port}" for port in team.ports),
            "None"
            if switch is None
            else Cell(text=isolated(switch.id), detail=_bandwidth(switch.bandwidth_mode)),
            iov,
        )
    )


def _bandwidth(mode: str) -> str:
    return "no minimum bandwidth" if mode == "none" else f"minimum bandwidth by {mode}"


def _networks(subject: Subject, plan: HostPlan) -> Table:
    twice = len({each.network for each in plan.placements}) < len(plan.placements)
    return Table(
        title="Networks",
        summary="Every network with its VLAN, subnet, team and share of the team's bandwidth.",
        columns=(
            Column(title="Network", weight=3),
            Column(title="Role", weight=2),
            Column(title="VLAN", align="right", weight=0),
            Column(title="Subnet", weight=2),
            Column(title="MTU", align="right", weight=0),
            Column(title="Team", weight=2),
            Column(title="Share", align="right", weight=0),
            Column(title="Demand", align="right", weight=0),
        ),
        rows=tuple(_network_rows(subject, plan)),
        note="Demand is what every host carries at any time, the traffic of its VMs excluded."
        + (" Guests team their vNICs on a VM network that stands here twice." if twice else ""),
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
