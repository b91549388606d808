"""What guests run and how their integration services stand, from all that a cluster tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.exchange import integration
from hvplanner.language import tr

if TYPE_CHECKING:
    from datetime import datetime

    from hvplanner.exchange.bundle import Cluster
    from hvplanner.exchange.notes import Notes
    from hvplanner.model.design import Design

_EVENTS = "Get-WinEvent"


def with_services(
    design: Design, cluster: Cluster, collected: datetime | None, notes: Notes
) -> Design:
    """Return the design with what events, inventories and key/value pairs tell of its VMs."""
    gathering = integration.Gathering()
    integration.read_cluster(cluster, collected, "", gathering)
    judged = integration.judge(gathering, design.cluster.release)
    taken = integration.take(design, judged)
    known = [each for each in taken.guests.values() if each.need != "unknown"]
    notes.add("taken", tr("Integration services of VMs"), _EVENTS, count=len(known))
    for each in taken.left:
        notes.add(
            "left_out",
            tr("Guests that events name and no host lists"),
            _EVENTS,
            example=each.guest.label,
        )
    for unread in judged.unread:
        notes.add("left_out", unread.what, _EVENTS)
    return taken.design
