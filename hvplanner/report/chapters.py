"""The chapters a report can have, by the names people choose them with."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

CHAPTERS: Mapping[str, str] = MappingProxyType(
    {
        "summary": "Executive summary",
        "declared": "What is declared",
        "bill": "Bill of materials",
        "practice": "Rules of thumb",
        "hosts": "Host design",
        "placement": "Placement of VMs",
        "migration": "Live migration",
        "functions": "SR-IOV and queues",
        "failures": "Failures and load",
        "drains": "Drains",
        "rolling": "Rolling drain",
        "runbook": "Runbook",
        "variants": "Variants",
        "findings": "Findings",
        "assumptions": "Appendix: assumptions and their sources",
    }
)
"""What each name stands for, in the order of the report."""


class UnknownChapter(ValueError):
    """A name that is none of a chapter; the message lists those that are."""


def chosen(text: str) -> frozenset[str]:
    """Return the chapters of a list like "summary,bill". Raises UnknownChapter."""
    names = [name for each in text.split(",") if (name := each.strip())]
    for name in names:
        if name not in CHAPTERS:
            raise UnknownChapter(
                f"The report has no section {name!r}. Sections: {', '.join(CHAPTERS)}."
            )
    if not names:
        raise UnknownChapter(f"Name at least one section of {', '.join(CHAPTERS)}.")
    return frozenset(names)


def without(left_out: tuple[str, ...]) -> frozenset[str]:
    """Return all chapters but some; names that are none are of another version and do no harm."""
    return frozenset(CHAPTERS).difference(left_out)
