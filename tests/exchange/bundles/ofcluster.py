"""What the cmdlets of FailoverClusters say of a cluster."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Any

from tests.exchange.bundles.state import (
    BUILDS,
    FUNCTIONAL_LEVELS,
    ClusterNetwork,
    State,
    guid,
    since,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.exchange.bundles.cmdlets import Shape
    from tests.exchange.bundles.state import Host

ROLES = {0: "None", 1: "Cluster", 3: "ClusterAndClient"}
_VIRTUAL_MACHINE = 111


def sections(state: State, shape: Shape) -> dict[str, Any]:
    """Return the sections of the cluster as a whole."""
    return {
        "Get-Cluster": _cluster(state, shape),
        "Get-ClusterNode": shape.many([_node(state, host, shape) for host in state.hosts]),
        "Get-ClusterNetwork": shape.many([_network(each, shape) for each in state.networks]),
        "Get-ClusterNetworkInterface": shape.many(list(_interfaces(state, shape))),
        "Get-ClusterResourceType Virtual Machine": {
            "MigrationNetworkOrder": ";".join(state.order),
            "MigrationExcludeNetworks": ";".join(state.excluded),
            "MoveTypeThreshold": 2000,
        },
        "Get-ClusterGroup": shape.many(list(_groups(state, shape))),
        "Get-ClusterQuorum": {"QuorumResource": "Cluster Disk 1", "QuorumType": "Majority"},
        "Get-ClusterSharedVolume": shape.many(
            [
                {
                    "Id": guid(state.name, "csv"),
                    "Name": "Cluster Disk 2",
                    "OwnerNode": state.hosts[0].name,
                    "State": shape.enum(2, "Online"),
                }
            ]
        ),
    }


def _cluster(state: State, shape: Shape) -> dict[str, Any]:
    made: dict[str, Any] = {
        "Name": state.name,
        "Id": guid(state.name),
        "Domain": "example.org",
        "SameSubnetDelay": shape.number(1000),
        "SameSubnetThreshold": shape.number(20 if since(state.release, "2019") else 10),
    }
    if since(state.release, "2012R2"):
        made["DynamicQuorum"] = shape.number(1)
        made["ClusterFunctionalLevel"] = shape.number(FUNCTIONAL_LEVELS[state.release])
    if since(state.release, "2016"):
        made |= {"AutoBalancerMode": 2, "AutoBalancerLevel": 1}
    if since(state.release, "2022") and state.parallel is not None:
        made |= {
            "MaximumParallelMigrations": shape.number(state.parallel),
            "SetSMBBandwidthLimit": int(state.limits_smb),
            "SMBBandwidthLimitFactor": 2500,
        }
    return made


def _node(state: State, host: Host, shape: Shape) -> dict[str, Any]:
    made = {
        "Name": host.name,
        "Id": str(state.hosts.index(host) + 1),
        "State": shape.enum(0, "Up"),
        "NodeWeight": 1,
        "BuildNumber": BUILDS[state.release],
    }
    return made | ({"DynamicWeight": 1} if since(state.release, "2012R2") else {})


def _network(network: ClusterNetwork, shape: Shape) -> dict[str, Any]:
    return {
        "Id": network.id,
        "Name": network.name,
        "Role": shape.enum(network.role, ROLES[network.role]),
        "Metric": shape.number(network.metric),
        "AutoMetric": network.is_metric_automatic,
        "Address": network.address,
        "AddressMask": network.mask,
        "State": shape.enum(3, "Up"),
    }


def _interfaces(state: State, shape: Shape) -> Iterator[dict[str, Any]]:
    """Yield an interface for each address of a host in a cluster network."""
    subnets = [
        (network, ipaddress.ip_network(f"{network.address}/{network.mask}"))
        for network in state.networks
    ]
    for host in state.hosts:
        named = (
            *((each.name, each.addresses) for each in (*host.adapters, *host.team_nics)),
            *((f"vEthernet ({each.name})", each.addresses) for each in host.vnics),
        )
        for name, addresses in named:
            for address, _ in addresses:
                for network, subnet in subnets:
                    if ipaddress.ip_address(address) in subnet:
                        yield {
                            "Name": f"{host.name} - {name}",
                            "Node": host.name,
                            "Network": network.name,
                            "Adapter": name,
                            "Address": address,
                            "IPv4Addresses": shape.many([address]),
                            "State": shape.enum(3, "Up"),
                        }


def _groups(state: State, shape: Shape) -> Iterator[dict[str, Any]]:
    yield {
        "Name": "Cluster Group",
        "Id": guid(state.name, "group"),
        "GroupType": shape.enum(1, "Cluster"),
        "State": shape.enum(0, "Online"),
        "OwnerNode": state.hosts[0].name,
        "Priority": shape.number(3000),
        "AntiAffinityClassNames": [],
    }
    for host in state.hosts:
        for vm in host.vms:
            yield {
                "Name": vm.name,
                "Id": guid("group", vm.id),
                "GroupType": shape.enum(_VIRTUAL_MACHINE, "VirtualMachine"),
                "State": shape.enum(0, "Online") if vm.is_running else shape.enum(1, "Offline"),
                "OwnerNode": host.name,
                "Priority": shape.number(vm.priority),
                "AntiAffinityClassNames": shape.many(
                    [vm.anti_affinity] if vm.anti_affinity else []
                ),
            }
