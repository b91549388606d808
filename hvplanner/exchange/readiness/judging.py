"""The readiness of all hosts of a bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.exchange.readiness.guests import Guests
from hvplanner.exchange.readiness.hosts import host_obstacles, switches_and_ports
from hvplanner.exchange.readiness.records import HostReadiness

if TYPE_CHECKING:
    from hvplanner.exchange.bundle import Bundle, Node


def readiness(bundle: Bundle) -> tuple[HostReadiness, ...]:
    """Return what each host, its ports, switches and VMs have of SR-IOV, and what they lack."""
    return tuple(_host(cluster.name, node) for cluster in bundle.clusters for node in cluster.nodes)


def _host(cluster: str, node: Node) -> HostReadiness:
    obstacles = host_obstacles(node)
    switches, ports = switches_and_ports(node)
    return HostReadiness(
        cluster=cluster,
        name=node.name,
        obstacles=obstacles,
        ports=ports,
        switches=switches,
        vnics=tuple(Guests(node, obstacles, switches, ports).vnics()),
    )
