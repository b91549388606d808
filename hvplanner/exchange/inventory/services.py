"""What is told of the systems in the VMs and of their integration services, by all who tell."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from hvplanner.exchange.integration import Gathering, frombundle, judge
from hvplanner.exchange.inventory.naming import guid
from hvplanner.model.workload import Guest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hvplanner.exchange.bundle import Bundle, Cluster
    from hvplanner.exchange.integration import JudgedGuest


@dataclass(frozen=True, slots=True)
class Told:
    """The guests by the ids of their VMs, and what could not be read."""

    guests: Mapping[str, Guest]
    unread: tuple[str, ...]


def told_of_guests(bundle: Bundle, cluster: Cluster) -> Told:
    """Return what Get-VM, key/value pairs and events tell of the guests of a cluster."""
    gathering = Gathering()
    frombundle.read(replace(bundle, clusters=(cluster,)), "", gathering)
    judged = judge(gathering)
    return Told(
        {guid(each.vm_id): _guest(each) for each in judged.guests if each.vm_id},
        tuple(each.what for each in judged.unread),
    )


def _guest(judged: JudgedGuest) -> Guest:
    """Return the guest with nothing set that nobody told: an import leaves that as it is."""
    facts: dict[str, Any] = {"integration": judged.guest.integration}
    if judged.guest.system:
        facts["system"] = judged.guest.system
    if any(each.family for each in judged.evidence):
        facts["family"] = judged.guest.family
    return Guest(**facts)
