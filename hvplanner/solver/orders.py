"""The orders of live-migration networks that there are to choose from."""

from __future__ import annotations

from itertools import combinations, permutations
from typing import TYPE_CHECKING, TypeAlias

from hvplanner.model.network import MIGRATION_RANK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.model.design import Design
    from hvplanner.model.network import Network

Order: TypeAlias = tuple[int, ...]
"""Networks by index, the first choice first."""

LABELS = {"id", "name", "guid", "host_vnics", "subnet"}
"""What networks only are called: nothing that is decided or judged depends on it."""


def possible_orders(design: Design) -> tuple[Order, ...]:
    """Return what can be chosen: any first and second network of those that keep to the roles.

    Those behind the second keep the order of the design: they matter in no judged scenario. Where
    the user has chosen, that is the only one.
    """
    networks, chosen = design.networks, design.choices.migration_networks
    if chosen is not None:
        index = {network.id: number for number, network in enumerate(networks)}
        return (tuple(index[each] for each in chosen),)
    carriers = [number for number, network in enumerate(networks) if network.live_migration]

    def rank(network: int) -> int:
        return MIGRATION_RANK[networks[network].role]

    orders = []
    for head in permutations(carriers, min(2, len(carriers))):
        order = (*head, *(each for each in sorted(carriers, key=rank) if each not in head))
        if [rank(each) for each in order] == sorted(rank(each) for each in order):
            orders.append(order)
    return tuple(orders)


def distinct_orders(design: Design) -> tuple[Order, ...]:
    """Return one of each set of possible orders that differ in the names of networks only.

    Networks that are alike take each other's place with all that rides beside them, and nothing
    else changes: they stand in the order of the design.
    """
    orders = possible_orders(design)
    if len(orders) == 1:
        return orders
    swapped = _swappable(design)
    return tuple(
        order
        for order in orders
        if not any(order.index(other) < order.index(one) for one, other in swapped)
    )


def networks_of_vms(design: Design) -> frozenset[str]:
    """Return the networks that VMs have vNICs on, by id."""
    return frozenset(vnic.network for vm in (*design.vm_groups, *design.vms) for vnic in vm.vnics)


def _swappable(design: Design) -> Sequence[tuple[int, int]]:
    """Return pairs of live-migration networks that are alike, in the order of the design."""
    # On hosts that are fixed, networks have their teams already.
    if design.choices.hosts:
        return ()
    with_vnics = networks_of_vms(design)
    rows = [
        (number, network)
        for number, network in enumerate(design.networks)
        if network.live_migration and network.id not in with_vnics
    ]
    return [
        (one, other)
        for (one, network), (other, its_like) in combinations(rows, 2)
        if _merits(network) == _merits(its_like)
    ]


def _merits(network: Network) -> dict[str, object]:
    """Return all that is told of a network but names; of its VLAN, whether it has one."""
    return network.model_dump(exclude=LABELS) | {"vlan": network.vlan > 0}
