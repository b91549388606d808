"""What each release of Windows Server allows, as data with sources."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from hvplanner.model import shipped
from hvplanner.model.base import Keyed, Record
from hvplanner.model.plan import TeamAlgorithm, TeamMode, Transport
from hvplanner.model.sourced import Source
from hvplanner.model.units import Count, Mib

if TYPE_CHECKING:
    from collections.abc import Mapping

LimitScope = Literal["host", "cluster"]
LbfoUnderSwitch = Literal["allowed", "discouraged", "refused"]


class GenerationLimits(Record):
    """The largest VM of a generation."""

    generation: int
    memory_max_mib: Mib
    processors_max: Count
    vnics_max: Count


class Release(Keyed):
    """A release of Windows Server."""

    order: Annotated[int, Field(ge=1)]
    """Older releases have smaller numbers."""
    nodes_max: Count
    vms_max: Count
    vms_per_host_max: Count
    host_memory_max_mib: Mib
    logical_processors_max: Count
    virtual_processors_per_host_max: Annotated[Count, Field(title="Virtual processors of a host")]
    generations: Annotated[tuple[GenerationLimits, ...], Field(title="VM generations")]
    lbfo_modes: tuple[TeamMode, ...]
    lbfo_algorithms: tuple[TeamAlgorithm, ...]
    lbfo_members_max: Count
    lbfo_under_switch: Annotated[LbfoUnderSwitch, Field(title="LBFO under a virtual switch")]
    set_algorithms: tuple[TeamAlgorithm, ...]
    """Empty where the release has no Switch Embedded Teaming."""
    set_members_max: Count
    transports: tuple[Transport, ...]
    transport_default: Transport
    simultaneous_default: Count
    simultaneous_max: Annotated[Count, Field(title="Most simultaneous migrations")]
    simultaneous_scope: LimitScope
    simultaneous_scope_can_be_host: bool
    """Whether there are installations of the release that have the limit on every host."""
    passes_max: Annotated[Count, Field(title="Most passes over memory")]
    stream_assumption: str
    """Id of the assumption with the ceiling of one TCP stream."""
    host_vnic_assumption: str | None
    """Id of the assumption with the ceiling of one host vNIC, None where there is none."""
    rdma_on_switch: bool
    low_priority_quick_migrates: bool
    integration_disk: bool
    """Whether integration services come from the host (vmguest.iso)."""
    guests_update_themselves: bool
    """Whether guests of Windows 10, Windows Server 2016 and later get theirs by Windows Update."""
    iov_switch_weights: bool
    """Whether an IOV switch can hold minimum bandwidth by weight."""
    sources: tuple[Source, ...]

    def generation(self, generation: int) -> GenerationLimits | None:
        """Return the limits of a VM generation, None where the release does not have it."""
        return next((each for each in self.generations if each.generation == generation), None)

    def limit_scope(self, *, hosts_limit: bool) -> LimitScope:
        """Return where the simultaneous limit counts; `hosts_limit` as in `Cluster`."""
        return (
            "host"
            if hosts_limit and self.simultaneous_scope_can_be_host
            else self.simultaneous_scope
        )

    def saves_low_priority(self, *, live: bool) -> bool:
        """Tell whether a drain saves VMs of low priority; `live` where they are told not to be."""
        return self.low_priority_quick_migrates and not live

    @property
    def has_set(self) -> bool:
        """Tell whether Switch Embedded Teaming exists."""
        return bool(self.set_algorithms)


@cache
def releases() -> Mapping[str, Release]:
    """Return all releases by id, oldest first."""
    return shipped.read("releases.json", "releases", Release)
