"""Which networks there are, and where a plan puts them."""

from __future__ import annotations

import ipaddress
from collections import Counter
from itertools import chain, combinations
from typing import TYPE_CHECKING

from hvplanner.language import tr
from hvplanner.model.memo import EachMemo
from hvplanner.model.units import MBPS
from hvplanner.model.words import word
from hvplanner.rules.rule import Breach, Ground, Subject, place_of, rule, vm_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.evaluation import Place
    from hvplanner.model.network import Network
    from hvplanner.model.plan import HostPlan, Team
    from hvplanner.model.workload import VmSpec

MINIMUM_RECOMMENDED_MBPS = 100
"""Above which an absolute minimum should be: Microsoft, Set-VMNetworkAdapter."""


@rule("network.subnet", "error", "Clusters tell networks apart by their subnets.")
def subnet(subject: Subject) -> Iterator[Breach]:
    """A subnet is an address range."""
    for network in subject.design.networks:
        if network.subnet and _range(network) is None:
            yield Breach(
                ("networks", network.id, "subnet"),
                tr(
                    "The subnet “{subnet}” of {network} is no address range.",
                    subnet=network.subnet,
                    network=network.label,
                ),
                tr("Write it as 10.0.1.0/24."),
            )


@rule("network.overlap", "warning", "Windows takes overlapping subnets for one cluster network.")
def overlap(subject: Subject) -> Iterator[Breach]:
    """Subnets do not overlap."""
    known = [(each, address) for each in subject.design.networks if (address := _range(each))]
    for (first, one), (second, other) in combinations(known, 2):
        if one.version == other.version and one.overlaps(other):
            yield Breach(
                ("networks", second.id, "subnet"),
                tr(
                    "{second} ({other}) overlaps {first} ({one}).",
                    second=second.label,
                    other=other,
                    first=first.label,
                    one=one,
                ),
                tr("Give each network a subnet of its own."),
            )


def _range(network: Network) -> ipaddress.IPv4Network | ipaddress.IPv6Network | None:
    try:
        return ipaddress.ip_network(network.subnet, strict=False) if network.subnet else None
    except ValueError:
        return None


@rule("network.vlan_shared", "warning", "Networks of one VLAN are not separated from each other.")
def vlan_shared(subject: Subject) -> Iterator[Breach]:
    """Every network has a VLAN of its own, or none."""
    first: dict[int, Network] = {}
    for network in subject.design.networks:
        if network.vlan and network.vlan in first:
            yield Breach(
                ("networks", network.id, "vlan"),
                tr(
                    "{network} and {label2} share VLAN {vlan}.",
                    network=network.label,
                    label2=first[network.vlan].label,
                    vlan=network.vlan,
                ),
                tr("Give each network a VLAN of its own."),
            )
        first.setdefault(network.vlan, network)


@rule(
    "network.role_missing",
    "warning",
    "Every cluster has this traffic; where it is not declared, no bandwidth is kept for it.",
)
def role_missing(subject: Subject) -> Iterator[Breach]:
    """There is a management and a cluster network."""
    if not subject.design.networks:
        return
    for role in ("management", "cluster"):
        if not any(network.role == role for network in subject.design.networks):
            yield Breach(
                ("networks",),
                tr("No network has the role {role}.", role=word(role)),
                tr("Add one, or give an existing network that role."),
            )


@rule("network.no_live_migration", "error", "No VM can leave a host without stopping.")
def no_live_migration(subject: Subject) -> Iterator[Breach]:
    """Some network may carry live migrations."""
    if not any(network.live_migration for network in subject.design.networks):
        yield Breach(
            ("networks",),
            tr("No network may carry live migrations."),
            tr("Allow it on a live-migration network, and on the cluster network as its backup."),
        )


@rule(
    "network.no_backup",
    "warning",
    "If the only live-migration network fails, no host can be drained.",
)
def no_backup(subject: Subject) -> Iterator[Breach]:
    """A second network can take over live migrations."""
    carriers = [network for network in subject.design.networks if network.live_migration]
    if len(carriers) == 1:
        yield Breach(
            ("networks", carriers[0].id, "live_migration"),
            tr("Only {label} may carry live migrations.", label=carriers[0].label),
            tr("Allow live migrations on the cluster network too."),
        )


@vm_rule("vnic.role", "warning", "Guests there can disturb what holds the cluster together.")
def vnic_role(vm: VmSpec, ground: Ground) -> Iterator[Breach]:
    """vNICs of VMs are on VM or storage networks."""
    for vnic in vm.vnics:
        network = ground.networks[vnic.network]
        if network.role not in ("vm", "storage"):
            yield Breach(
                (*place_of(vm), "vnics", vnic.id),
                tr(
                    "A vNIC of {vm} is on {network}, a network for {role}.",
                    vm=vm.label,
                    network=network.label,
                    role=word(network.role),
                ),
                tr("Put it on a VM network."),
            )


@rule("placement.missing", "error", "Hosts without this network cannot take part in its traffic.")
def placement_missing(subject: Subject) -> Iterator[Breach]:
    """Every network is on a team of every host class."""
    for host_plan in subject.host_plans:
        placed = {placement.network for placement in host_plan.placements}
        for network in subject.design.networks:
            if network.id not in placed:
                yield Breach(
                    ("plan", "hosts", host_plan.host_class, "placements"),
                    tr(
                        "{network} is on no team of {host_class}.",
                        network=network.label,
                        host_class=subject.label_of(host_plan),
                    ),
                    tr("Put it on a team."),
                )


@rule("placement.twice", "error", "A host has one adapter for a network, on one team.")
def placement_twice(subject: Subject) -> Iterator[Breach]:
    """A network is on one team; a VM network on two switches serves guest teaming."""
    for host_plan in subject.host_plans:
        counts = Counter(placement.network for placement in host_plan.placements)
        for network_id, count in counts.items():
            network = subject.networks[network_id]
            if count > (2 if network.role in ("vm", "storage") else 1):
                yield Breach(
                    ("plan", "hosts", host_plan.host_class, "placements", network_id),
                    tr(
                        "{network} is on {count} teams of {host_class}.",
                        network=network.label,
                        count=count,
                        host_class=subject.label_of(host_plan),
                    ),
                    tr("Leave it on one team."),
                )


@rule(
    "placement.guest_team_ports",
    "error",
    "Each vNIC of a team in a guest is on an external switch of its own, whose port fails alone.",
)
def placement_guest_team_ports(subject: Subject) -> Iterator[Breach]:
    """A VM network on two teams is on two single ports, and no migrations go over it."""
    for place, host_plan, network, teams in _guest_teams(subject):
        if any(team.kind != "single" for team in teams):
            yield Breach(
                place,
                tr(
                    "{network} is on {names} of {host_class}, which are not both single ports.",
                    network=network.label,
                    names=f" {tr('and')} ".join(team.id for team in teams),
                    host_class=subject.label_of(host_plan),
                ),
                tr("Leave it on one team, or put it on two ports with a virtual switch each."),
            )
        if subject.plan and network.id in subject.plan.migration.networks:
            yield Breach(
                place,
                tr(
                    "{network} is on two ports of {host_class} and carries live migrations, for"
                    " which a host has one adapter.",
                    network=network.label,
                    host_class=subject.label_of(host_plan),
                ),
                tr("Leave it on one team, or take it out of the live-migration order."),
            )


@rule("placement.guest_team_vnics", "error", "The release does not start a VM of more vNICs.")
def placement_guest_team_vnics(subject: Subject) -> Iterator[Breach]:
    """VMs have vNICs enough to have two where their guests team them."""
    for host_plan in subject.host_plans:
        doubled = {network.id for _, plan, network, _ in _guest_teams(subject) if plan is host_plan}
        for vm in subject.vm_specs if doubled else ():
            limits = subject.release.generation(vm.generation)
            again = sum(vnic.network in doubled for vnic in vm.vnics)
            if limits and again and len(vm.vnics) + again > limits.vnics_max:
                yield Breach(
                    place_of(vm),
                    tr(
                        "{vm} needs {count} vNICs on {host_class}, where guests team them;"
                        " {release} allows {vnics_max}.",
                        vm=vm.label,
                        count=len(vm.vnics) + again,
                        host_class=subject.label_of(host_plan),
                        release=subject.release.label,
                        vnics_max=limits.vnics_max,
                    ),
                    tr("Leave a network of the VM on one team, or take vNICs away."),
                )


@rule(
    "placement.guest_team",
    "info",
    "No team on the host lets VFs through before Switch Embedded Teaming: the guest forms it, out"
    " of two vNICs at most, in mode switch independent with address hash.",
)
def placement_guest_team(subject: Subject) -> Iterator[Breach]:
    """VMs on two switches team their vNICs themselves."""
    for place, host_plan, network, teams in _guest_teams(subject):
        yield Breach(
            place,
            tr(
                "VMs on {network} need two vNICs on {host_class}, on {names}, and a team of them"
                " in the guest.",
                network=network.label,
                host_class=subject.label_of(host_plan),
                names=f" {tr('and')} ".join(team.id for team in teams),
            ),
            tr(
                "Give each VM a vNIC on either switch, set AllowTeaming on both, and team them in"
                " the"
                " guest."
            ),
        )


def _guest_teams(
    subject: Subject,
) -> Iterator[tuple[Place, HostPlan, Network, tuple[Team, ...]]]:
    """Yield every VM network on two teams, with its place and them."""
    for host_plan in subject.host_plans:
        counts = Counter(placement.network for placement in host_plan.placements)
        for network_id, count in counts.items():
            network = subject.networks[network_id]
            if network.role == "vm" and count == 2:
                teams = tuple(
                    host_plan.team(each.team)
                    for each in host_plan.placements
                    if each.network == network_id
                )
                place = ("plan", "hosts", host_plan.host_class, "placements", network_id)
                yield place, host_plan, network, teams


@rule("placement.dedicated", "error", "The network was declared to share its ports with no other.")
def placement_dedicated(subject: Subject) -> Iterator[Breach]:
    """A dedicated network is alone on its team."""
    for host_plan in subject.host_plans:
        on_team = Counter(placement.team for placement in host_plan.placements)
        for placement in host_plan.placements:
            if subject.networks[placement.network].dedicated and on_team[placement.team] > 1:
                yield Breach(
                    ("plan", "hosts", host_plan.host_class, "placements", placement.network),
                    tr(
                        "{label} is dedicated but shares team {team}.",
                        label=subject.networks[placement.network].label,
                        team=placement.team,
                    ),
                    tr("Give it a team of its own, or clear Dedicated."),
                )


_networks_of: EachMemo[VmSpec, tuple[str, ...]] = EachMemo(
    lambda vm: tuple(vnic.network for vnic in vm.vnics)
)


@rule("placement.no_switch", "error", "VMs reach a network only through a virtual switch.")
def placement_no_switch(subject: Subject) -> Iterator[Breach]:
    """A network with VMs on it has a virtual switch."""
    with_vnics = {
        *chain.from_iterable(_networks_of.of((*subject.design.vm_groups, *subject.design.vms)))
    }
    for host_plan in subject.host_plans:
        switched = {switch.team for switch in host_plan.switches}
        for placement in host_plan.placements:
            network = subject.networks[placement.network]
            needs = network.role == "vm" or network.id in with_vnics
            if needs and placement.team not in switched:
                yield Breach(
                    ("plan", "hosts", host_plan.host_class, "placements", network.id),
                    tr(
                        "{network} carries VMs, but team {team} has no virtual switch.",
                        network=network.label,
                        team=placement.team,
                    ),
                    tr("Create a virtual switch on that team."),
                )


@rule("placement.bare_port", "error", "A port without team or switch carries one network.")
def placement_bare_port(subject: Subject) -> Iterator[Breach]:
    """Several networks on a single port ride on a virtual switch."""
    for place, host_plan, team in subject.teams():
        riding = sum(each.team == team.id for each in host_plan.placements)
        is_bare = all(switch.team != team.id for switch in host_plan.switches)
        if team.kind == "single" and is_bare and riding > 1:
            yield Breach(
                place,
                tr(
                    "{riding} networks are on the single port {team} without a virtual switch.",
                    riding=riding,
                    team=team.id,
                ),
                tr("Create a virtual switch on it, or leave one network."),
            )


@rule("placement.untagged", "warning", "Networks that share ports untagged are one network.")
def placement_untagged(subject: Subject) -> Iterator[Breach]:
    """At most one network on a team is untagged."""
    for place, host_plan, team in subject.teams():
        untagged = [
            subject.networks[each.network].label
            for each in host_plan.placements
            if each.team == team.id and not subject.networks[each.network].vlan
        ]
        if len(untagged) > 1:
            yield Breach(
                place,
                tr(
                    "{names} share team {team} without a VLAN.",
                    names=f" {tr('and')} ".join(untagged),
                    team=team.id,
                ),
                tr("Give all but one of them a VLAN."),
            )


@rule("placement.shares", "error", "More than all of a team's bandwidth cannot be kept.")
def placement_shares(subject: Subject) -> Iterator[Breach]:
    """Shares of a team add up to 100 % at most."""
    for place, host_plan, team in subject.teams():
        total = sum(each.share_percent for each in host_plan.placements if each.team == team.id)
        if total > 100:
            yield Breach(
                place,
                tr("The shares on team {team} add up to {total} %.", team=team.id, total=total),
                tr("Lower them to 100 % in all."),
            )


@rule(
    "placement.shares_not_enforced",
    "warning",
    "When the team is full, as in a drain, traffic of one network can take what was planned for"
    " another, heartbeats included. Traffic over RDMA bypasses the switch in any case.",
)
def placement_shares_not_enforced(subject: Subject) -> Iterator[Breach]:
    """Shares of several networks are on a switch that holds them."""
    for place, host_plan, switch in subject.switches():
        sharing = [each for each in host_plan.placements if each.team == switch.team]
        if switch.bandwidth_mode == "none" and len(sharing) > 1:
            yield Breach(
                place,
                tr(
                    "Switch {switch} of {host_class} holds no minimum bandwidth for the {count}"
                    " networks on it.",
                    switch=switch.id,
                    host_class=subject.label_of(host_plan),
                    count=len(sharing),
                ),
                tr("Keep the shares by quality of service of the NICs and fabrics (DCB)."),
            )


@rule(
    "placement.minimum_small",
    "warning",
    "Microsoft recommends more than 100 Mbit/s: what is less may not be held.",
)
def placement_minimum_small(subject: Subject) -> Iterator[Breach]:
    """A minimum bandwidth in absolute terms is large enough to be held."""
    for host_plan in subject.host_plans:
        for placement in host_plan.placements:
            kept = subject.minimum_mbps(host_plan, placement)
            if kept is not None and 0 < kept <= MINIMUM_RECOMMENDED_MBPS:
                network = subject.networks[placement.network]
                yield Breach(
                    ("plan", "hosts", host_plan.host_class, "placements", placement.network),
                    tr(
                        "{kept} are kept for {network} on {host_class}.",
                        kept=MBPS.format(kept),
                        network=network.label,
                        host_class=subject.label_of(host_plan),
                    ),
                    tr("Raise its share, or keep shares by weight."),
                )


@rule("placement.rdma", "error", "SMB Direct needs RDMA on every port it may use.")
def placement_rdma(subject: Subject) -> Iterator[Breach]:
    """A network that needs RDMA has it: equal protocol, no LBFO, a switch only where allowed."""
    for host_plan in subject.host_plans:
        switched = {switch.team for switch in host_plan.switches}
        for placement in host_plan.placements:
            network = subject.networks[placement.network]
            if not network.rdma:
                continue
            place = ("plan", "hosts", host_plan.host_class, "placements", network.id)
            team = host_plan.team(placement.team)
            models = [subject.model_of(host_plan, port) for port in team.ports]
            protocols = [set(model.rdma) for model in models if model]
            if not protocols or not set.intersection(*protocols):
                yield Breach(
                    place,
                    tr(
                        "{network} needs RDMA, but the ports of team {team} have none in common.",
                        network=network.label,
                        team=team.id,
                    ),
                    tr("Use NICs with the same RDMA protocol on every port."),
                )
            if team.kind == "lbfo":
                yield Breach(
                    place,
                    tr(
                        "{network} needs RDMA, but team {team} is an LBFO team, which hides it.",
                        network=network.label,
                        team=team.id,
                    ),
                    tr("Use single ports, or Switch Embedded Teaming from 2016 on."),
                )
            if team.id in switched and not subject.release.rdma_on_switch:
                yield Breach(
                    place,
                    tr(
                        "{network} needs RDMA, but team {team} is bound to a virtual switch on"
                        " {release}.",
                        network=network.label,
                        team=team.id,
                        release=subject.release.label,
                    ),
                    tr("Use ports without a virtual switch."),
                )
