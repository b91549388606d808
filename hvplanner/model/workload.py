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
    network: Annotated[Id, Ref("networks"), Field(title="Network")]
    demand_mbps: Annotated[Mbps, Field(title="Demand", description="At its busiest.")] = 0
    sriov: Annotated[
        SriovWish, Field(title="SR-IOV", description="Whether a virtual function is wanted.")
    ] = "off"
    queue_pairs: Annotated[int, Field(ge=1, le=64, title="Queue pairs")] = 1
    switch_policies: Annotated[
        bool,
        Field(
            title="Switch policies",
            description="Port ACLs, guards, mirroring or QoS that a VF would bypass.",
        ),
    ] = False


class Integration(Record):
    """What is known of a guest's integration services."""

    version: Annotated[str, Field(max_length=100, title="Version")] = ""
    state: Annotated[IntegrationState, Field(title="State")] = "unknown"
    negotiated: Annotated[
        str, Field(max_length=100, title="Negotiated", description="Message version in use.")
    ] = ""
    expected: Annotated[
        str, Field(max_length=100, title="Expected", description="Message version of the host.")
    ] = ""


class Guest(Record):
    """The guest operating system, as far as the network plan depends on it."""

    family: Annotated[GuestFamily, Field(title="Family")] = "windows"
    system: Annotated[str, Field(max_length=200, title="System")] = ""
    vf_driver: Annotated[
        bool, Field(title="VF driver", description="Whether the guest can drive a VF.")
    ] = True
    integration: Annotated[Integration, Field(title="Integration services")] = Integration()


class VmSpec(Keyed):
    """What a VM is, whether it stands alone or for a whole group."""

    memory_mib: Annotated[Mib, Field(ge=1, title="Memory")]
    processors: Annotated[int, Field(ge=1, le=2048, title="Virtual processors")] = 1
    priority: Annotated[Priority, Field(title="Priority")] = "medium"
    activity: Annotated[MemoryActivity, Field(title="Memory activity")] = MemoryActivity()
    vnics: Annotated[tuple[VNic, ...], Field(title="vNICs")] = ()
    anti_affinity: Annotated[
        str,
        Field(
            max_length=200,
            title="Anti-affinity",
            description="VMs with the same word here keep to different hosts where possible.",
        ),
    ] = ""
    generation: Annotated[int, Field(ge=1, le=2, title="Generation")] = 2
    guest: Annotated[Guest, Field(title="Guest")] = Guest()
    notes: Notes = ""


class VmGroup(VmSpec):
    """Identical VMs, spread over the hosts."""

    count: Annotated[Count, Field(title="VMs")]


class Vm(VmSpec):
    """A VM known by name."""

    host: Annotated[
        Id | None,
        Ref("hosts"),
        Field(title="Host", description="Where it runs; spread by memory where left open."),
    ] = None
