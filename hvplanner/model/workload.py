"""The virtual machines and what they ask of the network."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from hvplanner.model.base import Assumes, Id, Keyed, Notes, Record, Ref
from hvplanner.model.units import Count, Mbps, Mib, Mibps, Ms, Percent

Priority = Literal["high", "medium", "low"]
GuestFamily = Literal["windows", "linux", "other"]
SriovWish = Literal["off", "wanted"]
IntegrationState = Literal["unknown", "up_to_date", "update_required"]


class MemoryActivity(Record):
    """How a VM writes to its memory: a hot set rewritten over and over, and a cold rate.

    Bytes dirtied within t: min(hot, hot / period * t) + cold * t (Kherbache, Madelaine and
    Hermenier, the mVM scheduler of BtrPlace). What is left open is assumed, with a range: nobody
    has measured it. What is said, an idle VM too, has none.
    """

    hot_mib: Annotated[
        Mib | None,
        Assumes("vm_hot"),
        Field(title="Hot set", description="Rewritten all the time."),
    ] = None
    hot_period_ms: Annotated[
        Annotated[Ms, Field(ge=1)] | None,
        Assumes("vm_hot_period"),
        Field(title="Hot period", description="Time to rewrite the hot set once."),
    ] = None
    cold_mibps: Annotated[
        Mibps | None,
        Assumes("vm_cold"),
        Field(title="Cold rate", description="Memory newly written to each second."),
    ] = None
    sent_percent: Annotated[
        Annotated[Percent, Field(ge=1)] | None,
        Assumes("vm_sent"),
        Field(
            title="Memory sent",
            description="Share of the memory that is not zero pages; those are not sent.",
        ),
    ] = None


class VNic(Record):
    """A virtual network adapter."""

    id: Id
    network: Annotated[
        Id,
        Ref("networks"),
        Field(
            title="Network",
            description="The network it is connected to; a virtual switch of the host must carry"
            " that.",
        ),
    ]
    demand_mbps: Annotated[Mbps, Field(title="Demand", description="At its busiest.")] = 0
    sriov: Annotated[
        SriovWish, Field(title="SR-IOV", description="Whether a virtual function is wanted.")
    ] = "off"
    queue_pairs: Annotated[
        int,
        Field(
            ge=1,
            le=64,
            title="Queue pairs",
            description="That a VF of it asks for; more than one only helps a guest that spreads"
            " its load.",
        ),
    ] = 1
    switch_policies: Annotated[
        bool,
        Field(
            title="Switch policies",
            description="Port ACLs, guards, mirroring or QoS that a VF would bypass.",
        ),
    ] = False


class Integration(Record):
    """What is known of a guest's integration services."""

    version: Annotated[
        str,
        Field(
            max_length=100,
            title="Version",
            description="As the host reports it. On hosts up to 2012 R2 it should be the host's"
            " own.",
        ),
    ] = ""
    state: Annotated[
        IntegrationState,
        Field(
            title="State",
            description="As Get-VM reports it. Guests of hosts from 2016 on update by themselves.",
        ),
    ] = "unknown"
    negotiated: Annotated[
        str, Field(max_length=100, title="Negotiated", description="Message version in use.")
    ] = ""
    expected: Annotated[
        str, Field(max_length=100, title="Expected", description="Message version of the host.")
    ] = ""


class Guest(Record):
    """The guest operating system, as far as the network plan depends on it."""

    family: Annotated[
        GuestFamily,
        Field(
            title="Family",
            description="Which kind of system the guest runs; whether a VF and updates work"
            " depends on it.",
        ),
    ] = "windows"
    system: Annotated[
        str,
        Field(
            max_length=200,
            title="System",
            description="As people call it, for example Windows Server 2022. It tells how its"
            " integration services are updated.",
        ),
    ] = ""
    vf_driver: Annotated[
        bool, Field(title="VF driver", description="Whether the guest can drive a VF.")
    ] = True
    integration: Annotated[
        Integration,
        Field(
            title="Integration services",
            description="What is known of the services in the guest that talk to the host.",
        ),
    ] = Integration()


class VmSpec(Keyed):
    """What a VM is, whether it stands alone or for a whole group."""

    memory_mib: Annotated[
        Mib,
        Field(
            ge=1,
            title="Memory",
            description="Assigned at most. A migration copies it, and its host must have it free.",
        ),
    ]
    processors: Annotated[
        int,
        Field(
            ge=1,
            le=2048,
            title="Virtual processors",
            description="Counted against the limits of the release and of the VM's generation.",
        ),
    ] = 1
    priority: Annotated[
        Priority,
        Field(
            title="Priority",
            description="In a drain high ones go first, and low ones may be saved instead of"
            " migrated.",
        ),
    ] = "medium"
    activity: Annotated[
        MemoryActivity,
        Field(
            title="Memory activity",
            description="How it writes to its memory: what is written during a copy is copied"
            " again.",
        ),
    ] = MemoryActivity()
    vnics: Annotated[
        tuple[VNic, ...],
        Field(
            title="vNICs",
            description="What it needs of the networks, and whether it wants a virtual function.",
        ),
    ] = ()
    anti_affinity: Annotated[
        str,
        Field(
            max_length=200,
            title="Anti-affinity",
            description="VMs with the same word here keep to different hosts where possible.",
        ),
    ] = ""
    generation: Annotated[
        int,
        Field(
            ge=1,
            le=2,
            title="Generation",
            description="Generation 2 has UEFI and higher limits; both can have SR-IOV.",
        ),
    ] = 2
    guest: Annotated[
        Guest,
        Field(
            title="Guest system",
            description="The guest operating system, as far as the network depends on it.",
        ),
    ] = Guest()
    dynamic_memory: Annotated[
        bool,
        Field(
            title="Dynamic memory",
            description="Whether the host gives it memory as it needs it; its memory here is then"
            " what it had when it was imported.",
        ),
    ] = False
    configuration_version: Annotated[
        str,
        Field(
            max_length=20,
            title="Configuration version",
            description="As 5.0 or 9.0. A release runs only the versions that it knows.",
        ),
    ] = ""
    notes: Notes = ""


class VmGroup(VmSpec):
    """Identical VMs, spread over the hosts."""

    count: Annotated[
        Count,
        Field(
            title="VMs",
            description="How many VMs are just like this. They are named after the group and a"
            " number.",
        ),
    ]


class Vm(VmSpec):
    """A VM known by name."""

    guid: Annotated[
        str,
        Field(
            max_length=100,
            title="Id in Hyper-V",
            description="By which its host knows it; an import finds it again by this.",
        ),
    ] = ""
    host: Annotated[
        Id | None,
        Ref("hosts"),
        Field(title="Host", description="Where it runs; spread by memory where left open."),
    ] = None
