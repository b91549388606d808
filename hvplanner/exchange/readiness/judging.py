"""The readiness of all hosts of a bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.exchange.readiness.comparing import functions
from hvplanner.exchange.readiness.guests import Guests
from hvplanner.exchange.readiness.hosts import host_obstacles, switches_and_ports
from hvplanner.model.sriovreadiness import HostReadiness, Readiness

if TYPE_CHECKING:
    from hvplanner.exchange.bundle import Bundle, Node
    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Evaluation


def readiness(
    bundle: Bundle, design: Design | None = None, evaluation: Evaluation | None = None
) -> Readiness:
    """Return what each host, its ports, switches and VMs have of SR-IOV, and what they lack.

    Beside it stands what a design wants and, as the judge has it, its plan promises.
    """
    hosts = tuple(
        _host(cluster.name, node) for cluster in bundle.clusters for node in cluster.nodes
    )
    return Readiness(
        hosts=hosts,
        functions=functions(hosts, design, evaluation) if design and evaluation else None,
        unread=tuple(each.text for each in bundle.remarks),
    )


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
