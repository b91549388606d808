"""What things of a plan are called on a host."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from hvplanner.exchange.dealing import dealt

if TYPE_CHECKING:
    from hvplanner.model.hardware import Host, HostClass
    from hvplanner.model.network import Network
    from hvplanner.model.plan import HostPlan, MigrationSettings, NetworkPlacement, Port, Team
    from hvplanner.rules.rule import Subject


def adapter_name(port: Port) -> str:
    """Return the name that a script has for the physical adapter of a port."""
    return f"NIC{port.card} Port{port.port}"


def real_names(host: Host | None, host_class: HostClass, host_plan: HostPlan) -> dict[str, str]:
    """Return what a host calls the adapters that a plan takes, by the names that scripts have.

    The cards of a plan are found again among those installed by their models, in order. Where the
    host does not tell, it is to call them as scripts do.
    """
    told = {(each.card, each.port): each.name for each in host.adapters} if host else {}
    free: dict[str, list[int]] = {}
    cards = (nic.model for nic in host_class.nics for _ in range(nic.count))
    for number, model in enumerate(cards, start=1):
        free.setdefault(model, []).append(number)
    places = {
        card: free[model].pop(0)
        for card, model in enumerate(host_plan.cards, start=1)
        if free.get(model)
    }
    ports = [port for team in host_plan.teams for port in team.ports]
    return {
        adapter_name(port): told.get((places.get(port.card, 0), port.port), adapter_name(port))
        for port in ports
    }


def team_adapters(team: Team) -> tuple[str, ...]:
    """Return those of a team's ports, in order."""
    return tuple(adapter_name(port) for port in team.ports)


def goes_by_smb(network: Network, migration: MigrationSettings) -> bool:
    """Tell whether SMB is what a network carries, which takes all adapters of a subnet."""
    return network.rdma or (migration.transport == "smb" and network.id in migration.networks)


def takes_all_members(network: Network, team: Team, migration: MigrationSettings) -> bool:
    """Tell whether a network is to take every member of a team, each with an adapter of its own."""
    return has_members(team) and goes_by_smb(network, migration)


def has_members(team: Team) -> bool:
    """Tell whether adapters of a host can be mapped to members of a team."""
    return team.kind == "set" and len(team.ports) > 1


def vnic_names(network: Network, team: Team, migration: MigrationSettings) -> tuple[str, ...]:
    """Return a name for each member of a team where SMB is to take all of it, else one.

    Adapters that hosts have in the network today keep their names.
    """
    count, known = len(team.ports), network.host_vnics
    if not takes_all_members(network, team, migration):
        return known[:1] or (network.label,)
    numbered = (f"{network.label} {number}" for number in range(len(known) + 1, count + 1))
    return (*known, *numbered)[:count]


def vnic_names_today(network: Network, number: int, total: int) -> tuple[str, ...]:
    """Return what hosts call their adapters for a network today, on one of so many switches.

    Where there are fewer than switches, some have none.
    """
    return dealt(network.host_vnics or (network.label,), number, total)


def address_range(network: Network) -> str:
    """Return the subnet of a network as 10.0.1.0/24, empty where it is none of IPv4."""
    try:
        return str(ipaddress.IPv4Network(network.subnet.strip(), strict=False))
    except ValueError:
        return ""


def subnet(network: Network) -> tuple[str, str]:
    """Return address and mask of a network, empty where its subnet is none of IPv4."""
    written = address_range(network)
    if not written:
        return "", ""
    address, _, mask = ipaddress.IPv4Network(written).with_netmask.partition("/")
    return address, mask


def is_of_host(subject: Subject, placed: NetworkPlacement) -> bool:
    """Tell whether the host itself is on a network, and so needs an adapter there.

    It is on none for VMs, nor on storage that only guests reach.
    """
    network = subject.networks.get(placed.network)
    if network is None or network.role == "vm":
        return False
    if network.role != "storage" or network.demand_mbps:
        return True
    return not any(vnic.network == network.id for spec in subject.vm_specs for vnic in spec.vnics)
