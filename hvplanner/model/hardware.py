"""What a host is made of, and what it is cabled to."""

from __future__ import annotations

from collections import Counter
from typing import Annotated, Literal

from pydantic import Field

from hvplanner.model.base import Id, Keyed, Record, Ref
from hvplanner.model.plan import NetworkId, Simultaneous, Transport
from hvplanner.model.sourced import Source
from hvplanner.model.units import Count, Mbps, Mib, Money

RdmaProtocol = Literal["roce", "iwarp"]
VfScope = Literal["port", "device"]
NicPolicy = Literal["keep", "extend", "replace"]


class NicModel(Keyed):
    """A network adapter that can be bought or is built in: one entry of the NIC catalogue."""

    vendor: Annotated[
        str,
        Field(
            max_length=200,
            title="Vendor",
            description="Who makes it, as people search for it. Nothing depends on it.",
        ),
    ] = ""
    ports: Annotated[int, Field(ge=1, le=8, title="Ports", description="Ports of one card.")]
    speed_mbps: Annotated[
        Mbps,
        Field(
            ge=100,
            title="Port speed",
            description="The fastest rate of a port. On a slower switch port it links at the rate"
            " of that.",
        ),
    ]
    vf_max: Annotated[
        Count, Field(title="VFs", description="Most virtual functions, per port or device.")
    ] = 0
    vf_scope: Annotated[
        VfScope,
        Field(title="VF scope", description="Whether the VF maximum holds per port or per card."),
    ] = "port"
    queues_per_port: Annotated[
        Count,
        Field(title="VMQs per port", description="Receive queues a virtual switch can use."),
    ] = 0
    vports_per_port: Annotated[
        Count | None,
        Field(
            title="VPorts per port",
            description="One pool for VMQs and VFs of a port; left out where each has its own.",
        ),
    ] = None
    rdma: Annotated[
        tuple[RdmaProtocol, ...],
        Field(
            title="RDMA",
            description="Protocols it speaks; both ends of a connection need the same. None for"
            " no RDMA.",
        ),
    ] = ()
    pcie_generation: Annotated[
        int,
        Field(
            ge=1,
            le=7,
            title="PCIe generation",
            description="Of its connector; in an older slot it runs at the slot's rate.",
        ),
    ] = 3
    pcie_lanes: Annotated[
        int,
        Field(
            ge=1,
            le=16,
            title="PCIe lanes",
            description="Of its connector; the slot must have as many, or it does not fit or runs"
            " slower.",
        ),
    ] = 8
    cost: Annotated[Money, Field(title="Cost", description="Price of one card.")] = 0
    sources: Annotated[
        tuple[Source, ...],
        Field(title="Sources", description="Where its figures come from, and how sure they are."),
    ] = ()

    @property
    def port_vfs_max(self) -> int:
        """Return the most VFs of one port: each takes a VPort of its pool, as the default does."""
        if self.vports_per_port is None:
            return self.vf_max
        return min(self.vf_max, max(0, self.vports_per_port - 1))


class PcieSlot(Record):
    """Equal PCIe slots of a host."""

    generation: Annotated[
        int,
        Field(
            ge=1,
            le=7,
            title="PCIe generation",
            description="A generation has about twice the rate of the one before.",
        ),
    ]
    lanes: Annotated[
        int,
        Field(
            ge=1,
            le=16,
            title="Lanes",
            description="That are wired: a card needs a slot with as many as its connector.",
        ),
    ]
    count: Annotated[
        int,
        Field(
            ge=1,
            le=16,
            title="Slots",
            description="Equal slots of every host of the class that are free for network cards"
            " or hold them.",
        ),
    ] = 1


class InstalledNic(Record):
    """Equal network adapters that a host already has."""

    model: Annotated[
        Id,
        Ref("nic_models"),
        Field(
            title="NIC model",
            description="What the cards are, of the built-in catalogue or your own models.",
        ),
    ]
    count: Annotated[
        int,
        Field(
            ge=1,
            le=16,
            title="Cards",
            description="Equal cards that every host of the class has already. They cost nothing"
            " more.",
        ),
    ] = 1
    onboard: Annotated[
        bool, Field(title="On board", description="Takes no PCIe slot and cannot be removed.")
    ] = False


class HostClass(Keyed):
    """Identical hosts. Hosts that are named in `hosts` come on top of `count`."""

    count: Annotated[
        int,
        Field(ge=0, le=64, title="Unnamed hosts", description="Hosts without a name of their own."),
    ]
    memory_mib: Annotated[
        Mib,
        Field(
            ge=1,
            title="Memory",
            description="Installed in every host. What is not reserved is there for VMs.",
        ),
    ]
    reserved_memory_mib: Annotated[
        Mib, Field(title="Reserved memory", description="Kept for the parent partition.")
    ] = 4096
    logical_processors: Annotated[
        Count,
        Field(
            ge=1,
            title="Logical processors",
            description="Of a host, hyper-threads included. Receive queues need one each.",
        ),
    ] = 32
    slots: Annotated[
        tuple[PcieSlot, ...],
        Field(
            title="PCIe slots",
            description="Free for network cards, or held by installed ones. They bound what can"
            " be added.",
        ),
    ] = ()
    nics: Annotated[
        tuple[InstalledNic, ...],
        Field(
            title="Installed NICs",
            description="What every host of the class has already. The plan may keep, add to or"
            " replace it.",
        ),
    ] = ()
    nic_policy: Annotated[
        NicPolicy,
        Field(
            title="Installed NICs are",
            description="kept as they are, kept and added to, or free to be replaced.",
        ),
    ] = "extend"
    sriov_ready: Annotated[
        bool,
        Field(
            title="SR-IOV ready",
            description="BIOS, IOMMU, ACS and bus numbers allow virtual functions.",
        ),
    ] = True

    sriov_reasons: Annotated[
        tuple[str, ...],
        Field(
            title="Why not SR-IOV ready",
            description="What the hosts themselves say is missing.",
        ),
    ] = ()

    def installed(self, *, onboard_only: bool = False) -> Counter[str]:
        """Return how many cards of each NIC model every host has already."""
        found: Counter[str] = Counter()
        for nic in self.nics:
            if nic.onboard or not onboard_only:
                found[nic.model] += nic.count
        return found


class HostAdapter(Record):
    """What Windows calls a port of a card on a host."""

    card: Annotated[
        int,
        Field(
            ge=1,
            le=64,
            title="Card",
            description="Counted from 1 over the installed cards of the host, as they are listed.",
        ),
    ]
    port: Annotated[int, Field(ge=1, le=8, title="Port", description="Counted from 1 on the card.")]
    name: Annotated[
        str,
        Field(
            max_length=256,
            title="Adapter name",
            description="As Get-NetAdapter lists it on this host.",
        ),
    ]


class Host(Keyed):
    """A host known by name; its hardware is that of its class.

    What it is set to today is what an import found; hosts of one cluster should not differ in it.
    """

    host_class: Annotated[
        Id,
        Ref("host_classes"),
        Field(
            title="Host class", description="Which hardware the host is, and so which plan it gets."
        ),
    ]
    adapters: Annotated[
        tuple[HostAdapter, ...],
        Field(
            title="Adapter names",
            description="What Windows calls the ports on this host; scripts need these names.",
        ),
    ] = ()
    simultaneous: Annotated[
        Simultaneous | None,
        Field(
            title="Simultaneous migrations today",
            description="The limit that the host itself is set to; unknown where left open.",
        ),
    ] = None
    transport: Annotated[
        Transport | None,
        Field(
            title="Transport today",
            description="The performance option that the host itself is set to.",
        ),
    ] = None
    migration_networks: Annotated[
        tuple[NetworkId, ...] | None,
        Field(
            title="Live-migration networks today",
            description="The host's own list, in its order; any network where left open. What the"
            " list lacks, migrations from and to the host do not use, in silence.",
        ),
    ] = None


class FabricPorts(Record):
    """Equal switch ports of a fabric."""

    speed_mbps: Annotated[
        Mbps,
        Field(
            ge=100,
            title="Port speed",
            description="The rate of the switch ports; a NIC port links at the lower of both"
            " rates.",
        ),
    ]
    count: Annotated[
        Count,
        Field(
            title="Free ports",
            description="Not in use by anything else. The plan takes no more than that.",
        ),
    ]
    cost: Annotated[Money, Field(title="Cost per port", description="Switch port and cable.")] = 0


class Fabric(Keyed):
    """A top-of-rack switch, or one side of a pair: what fails together."""

    ports: Annotated[
        tuple[FabricPorts, ...],
        Field(
            title="Ports",
            description="Equal switch ports in groups: their rate, how many are free, what one"
            " costs.",
        ),
    ]
    mlag_group: Annotated[
        str,
        Field(
            max_length=200,
            title="MLAG group",
            description="Fabrics of one group can carry one switch-dependent team together.",
        ),
    ] = ""

    def link_mbps(self, speed_mbps: int) -> int:
        """Return the rate a NIC port of a speed links at: the fastest on offer up to its own.

        0 where no port of the fabric goes so slow.
        """
        return max(
            (
                each.speed_mbps
                for each in self.ports
                if each.count and each.speed_mbps <= speed_mbps
            ),
            default=0,
        )
