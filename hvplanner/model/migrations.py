"""The steps that bring an older design file to the format of today."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

Step = Callable[[dict[str, Any]], None]
"""Changes a document of one format, as read from JSON, into the next, in place.

A step that follows a changed default writes the former one out where the file is silent: files
leave out what equals the default.
"""


def _say_the_activity_of_vms(document: dict[str, Any]) -> None:
    """Write out what a VM's memory activity was by default, where any of it was said.

    From format 2 on, what is left open there is an assumption with a range. Where nothing was
    said of a VM it is left open: the value is the same.
    """
    idle = {"hot_mib": 5, "hot_period_ms": 2000, "cold_mibps": 0, "sent_percent": 100}
    for holder in (document, *_rows(document, "variants")):
        for vm in (*_rows(holder, "vm_groups"), *_rows(holder, "vms")):
            if isinstance(vm.get("activity"), dict):
                vm["activity"] = {**idle, **vm["activity"]}


def _rows(holder: dict[str, Any], section: str) -> list[dict[str, Any]]:
    """Return the rows of a section; what is none is left to be complained of by the format."""
    rows = holder.get(section)
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


STEPS: tuple[Step, ...] = (_say_the_activity_of_vms,)
"""The n-th step, from 1, turns format n into n + 1."""

FORMAT = len(STEPS) + 1
"""Version of the design file that this program writes."""


def migrate(document: dict[str, Any], steps: Sequence[Step] = STEPS) -> bool:
    """Bring a document with a valid `format` up to date in place; tell whether it was older."""
    behind = steps[document["format"] - 1 :]
    for step in behind:
        step(document)
        document["format"] += 1
    return bool(behind)
