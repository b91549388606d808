"""The receive queues of virtual switches against the vNICs on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.model.evaluation import QueueLedger
from hvplanner.model.memo import EachMemo, remembering

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hvplanner.evaluation.capacity import Wiring
    from hvplanner.evaluation.placement import Placement
    from hvplanner.model.design import Design
    from hvplanner.model.hardware import HostClass, NicModel
    from hvplanner.model.workload import VmSpec


def queue_ledger(
    design: Design,
    classes: Sequence[HostClass],
    wired: Mapping[str, Wiring],
    placement: Placement,
) -> tuple[QueueLedger, ...]:
    """Return the receive queues of every switch against the vNICs on it, on the busiest host.

    Owed is a queue for each vNIC of a VM and each host vNIC. A team has the sum of its members'
    queues, an LBFO team in other modes than switch independent with Hyper-V port or dynamic has
    those of its poorest member (Microsoft, NIC teaming and VMQ). Where VMQs and VFs of a port are
    one pool of VPorts, what is planned as VFs and the default one are no queues (Microsoft,
    Nondefault virtual ports and VMQ).
    """
    host_networks = {each.id for each in design.networks if each.role != "vm"}
    vnics = _vnics(placement)
    rows = []
    for host_class in classes:
        for team in wired[host_class.id].teams:
            if team.switch is None:
                continue
            owed = max(
                (
                    sum(counts.get(network, 0) for network in team.networks)
                    for host, counts in zip(placement.hosts, vnics, strict=True)
                    if host.host_class == host_class.id
                ),
                default=0,
            )
            owed += sum(network in host_networks for network in team.networks)
            vfs = team.switch.vfs_per_port if team.switch.sriov else 0
            queues = [_queues(link.model, vfs) for link in team.links if link.model]
            summed = team.team.kind != "lbfo" or (
                team.team.mode == "switch_independent"
                and team.team.algorithm in ("dynamic", "hyper_v_port")
            )
            had = sum(queues) if summed else min(queues, default=0)
            rows.append(
                QueueLedger(host_class=host_class.id, switch=team.switch.id, owed=owed, had=had)
            )
    return tuple(rows)


def _queues(model: NicModel, vfs: int) -> int:
    """Return the queues that a port has for vNICs beside its VFs."""
    if model.vports_per_port is None:
        return model.queues_per_port
    return min(model.queues_per_port, max(0, model.vports_per_port - 1 - vfs))


def _networks_of(kind: VmSpec) -> tuple[str, ...]:
    return tuple(vnic.network for vnic in kind.vnics)


_networks = EachMemo(_networks_of)


@remembering(8)
def _vnics(placement: Placement) -> tuple[dict[str, int], ...]:
    """Return for each host the number of vNICs on every network."""
    networks = _networks.of(placement.kinds)
    rows: list[dict[str, int]] = []
    for host in placement.hosts:
        counts: dict[str, int] = {}
        for vm in host.vms:
            for network in networks[vm.kind]:
                counts[network] = counts.get(network, 0) + 1
        rows.append(counts)
    return tuple(rows)
