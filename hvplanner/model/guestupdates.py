"""Which guests need other integration services, how they get them, and when in a rolling drain."""

from __future__ import annotations

from typing import Literal

from hvplanner.model.base import Record
from hvplanner.model.evaluation import Place
from hvplanner.model.workload import Integration

Way = Literal["disk", "windows_update", "package"]
"""From the host's setup disk, with the guest's updates, or with its kernel or a package."""

When = Literal["before", "after"]
"""Before the turn of its host in a rolling drain, or after it."""


class GuestUpdate(Record):
    """VMs of one kind on one host that need an update."""

    place: Place
    label: str
    vms: tuple[str, ...]
    """Their ids: one VM, or some of a group."""
    host: str | None
    """None where they found no room."""
    turn: int
    """Of the host, from 1 in the order of the rolling drain; after all others where it has none."""
    way: Way
    when: When
    at_ms: int | None
    """When that is in the rolling drain; None where that is not known, or the host is left out."""
    system: str
    integration: Integration


class GuestUpdates(Record):
    """All of them, in the order in which they are best done."""

    updates: tuple[GuestUpdate, ...]
    ignored: tuple[str, ...]
    """Labels of guests that are reported to be behind, which means nothing for them."""
    unknown: int
    """VMs with Windows of whose services nothing is known."""
    vms: int
    """All VMs."""

    @property
    def count(self) -> int:
        """Return how many VMs need an update."""
        return sum(len(each.vms) for each in self.updates)
