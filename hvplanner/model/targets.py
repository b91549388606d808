"""What the plan must meet, and what may be chosen to meet it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from hvplanner.model.base import Id, Record, Ref
from hvplanner.model.plan import HostPlan, NetworkId, Simultaneous, Transport
from hvplanner.model.units import Mbps, Money, Ms, Percent

Goal = Literal["ports", "drain_time", "headroom"]
MinimumBandwidth = Literal["weight", "absolute"]
PlacementChoice = Literal["given", "chosen"]
NicModelId = Annotated[Id, Ref("nic_models")]


class Targets(Record):
    """Promises to keep; one left out is not promised."""

    drain_ms: Annotated[
        Ms | None, Field(title="Drain a host", description="Every VM of any host moved away.")
    ] = None
    drain_fallback_ms: Annotated[
        Ms | None,
        Field(
            title="Drain, first network failed",
            description="The same with the first live-migration network gone.",
        ),
    ] = None
    migration_ms: Annotated[
        Ms | None,
        Field(
            title="Longest single migration",
            description="From the start of any live migration in a drain to its end.",
        ),
    ] = None
    blackout_ms: Annotated[
        Ms | None,
        Field(
            title="Longest blackout",
            description="The pause of a VM at the end of its migration; guests and clients must"
            " bear it.",
        ),
    ] = None
    host_failures: Annotated[
        int | None,
        Field(
            ge=0,
            le=63,
            title="Host failures survived",
            description="So many hosts at once, whichever: all their VMs find room on the others.",
        ),
    ] = None
    nic_failures: Annotated[
        int | None,
        Field(ge=0, le=1, title="NIC failures survived", description="Any one port or card."),
    ] = None
    fabric_failures: Annotated[
        int | None,
        Field(
            ge=0,
            le=1,
            title="Fabric failures survived",
            description="Any one switch: no network is cut off, and what is left carries all"
            " demands.",
        ),
    ] = None
    headroom_percent: Annotated[
        Percent | None,
        Field(
            title="Headroom",
            description="Share of every team left free when all demands are met, also in the"
            " failures survived.",
        ),
    ] = None
    vf_percent: Annotated[
        Percent | None, Field(title="VFs given", description="Of the vNICs that want one.")
    ] = None
    vf_failure_percent: Annotated[
        Percent | None,
        Field(title="VFs given after failures", description="In every host failure survived."),
    ] = None
    budget: Annotated[
        Money | None,
        Field(
            title="Budget",
            description="For all that is bought: cards, and switch ports with their cables.",
        ),
    ] = None


class Choices(Record):
    """What the solver may use, and what is fixed by the user."""

    placement: Annotated[
        PlacementChoice,
        Field(
            title="Placement of VMs",
            description="Given: on their hosts, the others spread by memory. Chosen by a solve,"
            " which then plans the network on that.",
        ),
    ] = "given"

    nic_models: Annotated[
        tuple[NicModelId, ...] | None,
        Field(title="NICs to choose from", description="The whole catalogue where left out."),
    ] = None
    cards_max: Annotated[
        int,
        Field(ge=0, le=8, title="Cards per host", description="Installed ones included."),
    ] = 4
    teams_max: Annotated[
        int,
        Field(
            ge=1,
            le=6,
            title="Teams per host",
            description="More teams keep traffic apart, and take more ports, cables and care.",
        ),
    ] = 3
    simultaneous_max: Annotated[
        Simultaneous, Field(title="Simultaneous migrations", description="Most to consider.")
    ] = 10
    goals: Annotated[
        tuple[Goal, ...],
        Field(title="Goals after cost", description="What to improve at equal cost, in order."),
    ] = ("ports", "drain_time", "headroom")
    transport: Annotated[
        Transport | None,
        Field(
            title="Transport fixed",
            description="What live migrations go over; left open, the solver chooses among the"
            " release's.",
        ),
    ] = None
    simultaneous: Annotated[
        Simultaneous | None,
        Field(
            title="Simultaneous migrations fixed",
            description="Live migrations at once on every host; left open, the solver chooses.",
        ),
    ] = None
    smb_limit_mbps: Annotated[
        Mbps | None,
        Field(
            title="SMB limit fixed",
            description="Cap on live migration over SMB; 0 is none.",
        ),
    ] = None
    migration_networks: Annotated[
        tuple[NetworkId, ...] | None,
        Field(
            title="Live-migration order fixed",
            description="First to last; the next is taken where the one before fails. Left open,"
            " the solver chooses.",
        ),
    ] = None
    bandwidth_mode: Annotated[
        MinimumBandwidth | None,
        Field(
            title="Minimum bandwidth fixed",
            description="How virtual switches without SR-IOV hold the shares; by weight where left"
            " out.",
        ),
    ] = None
    hosts: Annotated[
        tuple[HostPlan, ...],
        Field(title="Host classes fixed", description="Taken as they stand."),
    ] = ()
