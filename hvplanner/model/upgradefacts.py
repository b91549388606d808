"""What is known of the way from one release of Windows Server to the next, as data with sources."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from hvplanner.model import shipped
from hvplanner.model.base import Keyed, Record
from hvplanner.model.design import ReleaseId
from hvplanner.model.plan import Simultaneous
from hvplanner.model.sourced import Confidence, Source

if TYPE_CHECKING:
    from collections.abc import Mapping

UpgradeWay = Literal["rolling", "new_cluster"]
"""Node by node within the cluster, or by a new cluster that takes over the VMs of the old one."""

UpgradePhase = Literal["before", "node", "after"]
VmVersion = Annotated[str, Field(pattern=r"^\d+\.\d+$")]


def version_number(text: str) -> tuple[int, ...]:
    """Return a VM's configuration version as numbers that compare; none where it is no version."""
    parts = text.split(".")
    return tuple(map(int, parts)) if all(each.isdecimal() for each in parts) else ()


class VmVersions(Record):
    """The configuration versions of VMs that a release runs."""

    lowest: VmVersion
    highest: VmVersion


class UpgradeOrigin(Record):
    """A release from which a cluster comes to another one in one step."""

    release: str
    """May be older than those that a design can have."""
    name: str
    way: UpgradeWay
    simultaneous_max: Simultaneous | None = None
    """Live migrations at once that it allows, where no design can say so."""


class UpgradeFacts(Keyed):
    """How clusters come to a release; the id is that of the release."""

    id: ReleaseId
    origins: tuple[UpgradeOrigin, ...]
    functional_level: int | None
    """What Get-Cluster says (ClusterFunctionalLevel); None where that is not documented."""
    vm_versions: VmVersions
    sources: tuple[Source, ...]


class KnownStep(Keyed):
    """Something to do or to know in every upgrade of a kind; {old} and {new} are the releases."""

    way: UpgradeWay
    phase: UpgradePhase
    text: Annotated[str, Field(min_length=1, max_length=1000)]
    origins: tuple[str, ...] | None = None
    """Only on the way from these releases; from any where left out."""
    targets: tuple[ReleaseId, ...] | None = None
    """Only on the way to these; to any where left out."""
    source: str
    confidence: Confidence

    def holds(self, origin: UpgradeOrigin, target: ReleaseId) -> bool:
        """Tell whether it is part of the step from a release to another one."""
        return (
            self.way == origin.way
            and (self.origins is None or origin.release in self.origins)
            and (self.targets is None or target in self.targets)
        )


@cache
def upgrade_facts() -> Mapping[str, UpgradeFacts]:
    """Return what is known of the way to each release, oldest first."""
    return shipped.read("upgrades.json", "releases", UpgradeFacts)


@cache
def known_steps() -> tuple[KnownStep, ...]:
    """Return what holds for every upgrade of a kind, in the order in which it is done."""
    return tuple(shipped.read("upgrades.json", "notes", KnownStep).values())
