"""Which teams and switches of a plan carry the networks of each host."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from hvplanner.language import all_of, tr
from hvplanner.model.memo import EachMemo
from hvplanner.model.words import word
from hvplanner.rules.rule import Breach, Subject, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.workload import VmSpec


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
                    names=all_of(untagged),
                    team=team.id,
                ),
                tr("Give all but one of them a VLAN."),
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
            if not subject.rdma_of(host_plan, network.id):
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


@rule("placement.rdma_alike", "error", "Both ends of an RDMA connection speak the same protocol.")
def placement_rdma_alike(subject: Subject) -> Iterator[Breach]:
    """A network that needs RDMA has a protocol that the hosts of all classes speak on it."""
    for network in subject.design.networks if len(subject.host_plans) > 1 else ():
        common: set[str] | None = None
        for host_plan in subject.host_plans:
            spoken = subject.rdma_of(host_plan, network.id) if network.rdma else frozenset()
            # None at all is a breach of the class alone.
            if spoken and common is not None and not common & spoken:
                yield Breach(
                    ("plan", "hosts", host_plan.host_class, "placements", network.id),
                    tr(
                        "{network} needs RDMA, but hosts of {host_class} speak {protocols} on it"
                        " and others do not.",
                        network=network.label,
                        host_class=subject.label_of(host_plan),
                        protocols=all_of(word(each) for each in sorted(spoken)),
                    ),
                    tr("Use NICs that speak one RDMA protocol on all hosts."),
                )
                break
            if spoken:
                common = set(spoken) if common is None else common & spoken
