"""Which networks there are, and what each of them may carry."""

from __future__ import annotations

import ipaddress
from itertools import combinations
from typing import TYPE_CHECKING

from hvplanner.language import tr
from hvplanner.model.words import word
from hvplanner.rules.rule import Breach, Ground, Subject, place_of, rule, vm_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.network import Network
    from hvplanner.model.workload import VmSpec


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
