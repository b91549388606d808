"""The chapters a report can have, by the names people choose them with."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from hvplanner.language import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

CHAPTERS: Mapping[str, str] = MappingProxyType(
    {
        "summary": mark("Executive summary"),
        "topology": mark("Topology"),
        "declared": mark("What is declared"),
        "bill": mark("Bill of materials"),
        "practice": mark("Rules of thumb"),
        "hosts": mark("Host design"),
        "placement": mark("Placement of VMs"),
        "migration": mark("Live migration"),
        "functions": mark("SR-IOV and queues"),
        "failures": mark("Failures and load"),
        "drains": mark("Drains"),
        "rolling": mark("Rolling drain"),
        "guests": mark("Integration services"),
        "runbook": mark("Runbook"),
        "upgrade": mark("Upgrade of the cluster"),
        "variants": mark("Variants"),
        "findings": mark("Findings"),
        "assumptions": mark("Appendix: assumptions and their sources"),
    }
)
"""What each name stands for, in the order of the report."""

OF_INVENTORIES: Mapping[str, str] = MappingProxyType(
    {"readiness": mark("SR-IOV readiness"), "drift": mark("Plan against actual")}
)
"""Those that follow where an inventory was read: a design alone has nothing to fill them with."""


class UnknownChapter(ValueError):
    """A name that is none of a chapter; the message lists those that are."""


def chosen(text: str) -> frozenset[str]:
    """Return the chapters of a list like "summary,bill". Raises UnknownChapter."""
    names = [name for each in text.split(",") if (name := each.strip())]
    for name in names:
        if name not in CHAPTERS:
            raise UnknownChapter(
                tr(
                    "The report has no section “{name}”. Sections: {names}.",
                    name=name,
                    names=", ".join(CHAPTERS),
                )
            )
    if not names:
        raise UnknownChapter(tr("Name at least one section of {names}.", names=", ".join(CHAPTERS)))
    return frozenset(names)


def without(left_out: tuple[str, ...]) -> frozenset[str]:
    """Return all chapters but some; names that are none are of another version and do no harm."""
    return frozenset(CHAPTERS).difference(left_out)
