"""The networks of a cluster and what they must carry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from hvplanner.model.base import Keyed
from hvplanner.model.units import Mbps

if TYPE_CHECKING:
    from collections.abc import Mapping

NetworkRole = Literal["management", "cluster", "live_migration", "vm", "storage"]


MIGRATION_RANK: Mapping[NetworkRole, int] = {
    "live_migration": 0,
    "management": 1,
    "vm": 1,
    "storage": 1,
    "cluster": 2,
}
"""In which order networks are to carry live migrations, by role: the cluster network, with the
lowest metric, is the backup of all others (Microsoft, live-migration network selection)."""


class Network(Keyed):
    """A logical network: one subnet, one VLAN, one purpose."""

    guid: Annotated[
        str,
        Field(
            max_length=100,
            title="Id in the cluster",
            description="By which the cluster itself knows it; an import finds it again by this.",
        ),
    ] = ""
    host_vnics: Annotated[
        tuple[Annotated[str, Field(max_length=256)], ...],
        Field(
            title="Adapters of hosts",
            description="What hosts call their own adapters in it on a virtual switch; like the"
            " network where left open.",
        ),
    ] = ()
    role: Annotated[
        NetworkRole,
        Field(title="Role", description="cluster is the CSV and heartbeat network."),
    ]
    vlan: Annotated[int, Field(ge=0, le=4094, title="VLAN", description="0 is untagged.")] = 0
    subnet: Annotated[
        str, Field(max_length=64, title="Subnet", description="Address range, as 10.0.1.0/24.")
    ] = ""
    mtu: Annotated[
        int,
        Field(
            ge=576,
            le=9216,
            title="MTU",
            description="Largest packet in bytes. With 9000 on the whole path less of the rate"
            " goes to headers.",
        ),
    ] = 1500
    demand_mbps: Annotated[
        Mbps,
        Field(
            title="Demand per host",
            description="What every host must be able to carry at any time, VM traffic excluded.",
        ),
    ] = 0
    live_migration: Annotated[
        bool,
        Field(
            title="May carry live migrations",
            description="Whether this network may stand in the live-migration order.",
        ),
    ] = False
    dedicated: Annotated[
        bool, Field(title="Dedicated", description="Shares its ports with no other network.")
    ] = False
    rdma: Annotated[
        bool,
        Field(
            title="Needs RDMA",
            description="Whether it must run on ports with RDMA, as Storage Spaces Direct does.",
        ),
    ] = False
