"""From a design to the state of a cluster like it, before its plan is carried out and after."""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING, Any

from hvplanner.evaluation.placement import place
from hvplanner.exchange.powershell.guestswitches import with_names_of_today
from hvplanner.exchange.powershell.intent import intent
from hvplanner.exchange.powershell.names import adapter_name
from hvplanner.model.catalogue import catalogue
from hvplanner.model.plan import Port
from tests.exchange.bundles.applying import apply
from tests.exchange.bundles.cmdlets import COLLECTOR, Shape
from tests.exchange.bundles.hardware import description
from tests.exchange.bundles.state import (
    VM_VERSIONS,
    Adapter,
    ClusterNetwork,
    Host,
    State,
    Vm,
    VmNic,
    guid,
)
from tests.exchange.bundles.writing import written

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.network import Network
    from hvplanner.model.plan import HostPlan, Plan
    from hvplanner.model.workload import VmSpec

ROLES = {"storage": 0, "cluster": 1, "live_migration": 1, "management": 3, "vm": 3}
METRICS = {"cluster": 30240, "live_migration": 30384, "storage": 39000, "management": 70384}
MOST_MEMBERS = 4
"""Addresses that a host has in each network."""
PRIORITIES = {"high": 3000, "medium": 2000, "low": 1000}
SERVICE_STATES = {
    **{"unknown": "", "up_to_date": "Up to date", "update_required": "Update required"},
}
KVP_OF_SYSTEM = {
    "windows": "Windows Server 2012 R2 Standard",
    "linux": "Ubuntu",
    "other": "FreeBSD",
}


def bundle_of(
    design: Design,
    plan: Plan,
    names: dict[str, str] | None = None,
    before: Design | None = None,
    shape: Shape = COLLECTOR,
) -> dict[str, Any]:
    """Return what a cluster says of itself after the scripts of a plan ran on it.

    `before` is a design whose plan was carried out first. `names` are those of physical adapters
    that are called otherwise than the plan expects.
    """
    return written(state_of(design, plan, names, before), shape=shape)


def state_of(
    design: Design, plan: Plan, names: dict[str, str] | None = None, before: Design | None = None
) -> State:
    """Return the state of a cluster after the scripts of a plan ran on it."""
    if before is not None:
        # VMs are connected to the switches of before, which keep their names.
        design = with_names_of_today(design.model_copy(update={"plan": plan}), before)
        plan = design.plan or plan
    state = state_before(design, plan, names)
    if before is not None:
        apply(intent(before), state, names)
    apply(intent(design.model_copy(update={"plan": plan}), before), state, names)
    plans = {each.host_class: each for each in plan.hosts}
    for number, host in enumerate(state.hosts):
        _address_by_name(host, number, design, plans[host.kind], names or {})
    return state


def state_before(design: Design, plan: Plan, names: dict[str, str] | None = None) -> State:
    """Return a cluster with the plan's cards and the design's VMs, and nothing set up."""
    cluster = design.cluster
    plans = {each.host_class: each for each in plan.hosts}
    classes = {each.id: each for each in design.host_classes}
    networks = {each.id: each for each in design.networks}
    placed = place(design, plan.placement)
    hosts = []
    for number, running in enumerate(placed.hosts):
        if running.host_class not in plans:
            continue
        kind, host_plan = classes[running.host_class], plans[running.host_class]
        host = Host(
            running.label,
            kind.id,
            kind.memory_mib * 1024**2,
            kind.logical_processors,
            _adapters(design, host_plan, running.label, names or {}),
            iov_reasons=() if kind.sriov_ready else ("The chipset has no interrupt remapping.",),
        )
        host.had = [
            _address(network, at, number, copy)
            for at, network in enumerate(design.networks)
            for copy in range(MOST_MEMBERS)
            if network.role != "vm" and network.subnet
        ]
        host.vms = [
            _vm(each.id, placed.kinds[each.kind], cluster.release, networks, host_plan)
            for each in running.vms
        ]
        hosts.append(host)
    parallel = None if cluster.hosts_limit and cluster.release == "2022" else 1
    networks_seen = _cluster_networks(design)
    return State(cluster.name, cluster.release, hosts, networks_seen, parallel=parallel)


def _adapters(
    design: Design, host_plan: HostPlan, host: str, names: dict[str, str]
) -> list[Adapter]:
    models = catalogue(design.nic_models)
    found, seen = [], {}
    fabrics = {each.id: each for each in design.fabrics}
    cabled = {(p.card, p.port): p.fabric for team in host_plan.teams for p in team.ports}
    for card, model_id in enumerate(host_plan.cards, 1):
        model = models[model_id]
        for port in range(1, model.ports + 1):
            planned = adapter_name(Port(card=card, port=port, fabric="any"))
            seen[model_id] = seen.get(model_id, 0) + 1
            fabric = fabrics.get(cabled.get((card, port), ""))
            digest = guid(host, planned).replace("-", "")
            mac = "-".join(digest[at : at + 2].upper() for at in range(0, 12, 2))
            found.append(
                Adapter(
                    names.get(planned, planned),
                    description(model_id, model.label, seen[model_id]),
                    mac,
                    fabric.link_mbps(model.speed_mbps) if fabric else model.speed_mbps,
                    card,
                    port,
                    model.vf_max // (model.ports if model.vf_scope == "device" else 1),
                    model.queues_per_port,
                    bool(model.rdma),
                    status="Up" if fabric else "Disconnected",
                )
            )
    return found


def _address_by_name(
    host: Host, number: int, design: Design, host_plan: HostPlan, names: dict[str, str]
) -> None:
    """Give adapters on networks without a known subnet an address, as a person would."""
    bare = {each.id: each for each in host_plan.teams}
    for switch in host_plan.switches:
        bare.pop(switch.team, None)
    networks = {each.id: (at, each) for at, each in enumerate(design.networks)}
    for placed in host_plan.placements:
        at, network = networks[placed.network]
        if network.subnet or network.role == "vm":
            continue
        own = re.compile(rf"{re.escape(network.label)}( [0-9]+)?")
        holders: list[Any] = [each for each in host.vnics if own.fullmatch(each.name)]
        if placed.team in bare:
            port = adapter_name(bare[placed.team].ports[0])
            team = host.team(placed.team)
            holders = [team.nic(network.vlan) if team else host.adapter(names.get(port, port))]
        for copy, holder in enumerate(holders):
            holder.addresses = [_address(network, at, number, copy)]


def _address(network: Network, at: int, host: int, copy: int) -> tuple[str, int]:
    """Return an address of a host in a network: the first, or another one."""
    subnet = _subnet(network, at)
    return str(subnet.network_address + 1 + host + 64 * copy), subnet.prefixlen


def _subnet(network: Network, number: int) -> ipaddress.IPv4Network:
    """Return the subnet of a network, one of its own where it is not known."""
    try:
        return ipaddress.IPv4Network(network.subnet.strip(), strict=False)
    except ValueError:
        return ipaddress.IPv4Network(f"172.31.{number}.0/24")


def _cluster_networks(design: Design) -> list[ClusterNetwork]:
    return [
        ClusterNetwork(
            guid(design.cluster.name, network.id),
            network.label,
            ROLES[network.role],
            METRICS[network.role],
            str(_subnet(network, at).network_address),
            str(_subnet(network, at).netmask),
        )
        for at, network in enumerate(design.networks)
        if network.role != "vm"
    ]


def _vm(
    name: str, spec: VmSpec, release: str, networks: dict[str, Network], host_plan: HostPlan
) -> Vm:
    switches = {each.team: each.id for each in host_plan.switches}
    carrying = {each.network: switches.get(each.team, "") for each in host_plan.placements}
    label = spec.label if spec.id == name else name
    services = spec.guest.integration
    made = Vm(
        label,
        guid("vm", name),
        spec.memory_mib * 1024**2,
        spec.processors,
        spec.generation,
        VM_VERSIONS.get(release, "5.0"),
        PRIORITIES[spec.priority],
        anti_affinity=spec.anti_affinity,
        services=services.version,
        services_state=SERVICE_STATES[services.state],
        negotiated=services.negotiated,
        expected=services.expected,
        kvp={"OSName": spec.guest.system or KVP_OF_SYSTEM[spec.guest.family]},
    )
    made.nics = [
        VmNic(
            vnic.id,
            carrying.get(vnic.network, ""),
            guid(name, vnic.id).replace("-", "")[:12].upper(),
            networks[vnic.network].vlan,
            queue_pairs=vnic.queue_pairs,
            has_acl=vnic.switch_policies,
        )
        for vnic in spec.vnics
    ]
    return made
