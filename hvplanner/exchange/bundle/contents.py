"""What a bundle holds: clusters, their hosts, and of each the records of its sections."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hvplanner.exchange.bundle.records import Record
from hvplanner.exchange.bundle.sections import folded

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from hvplanner.exchange.bundle.remarks import Remark, Remarks


@dataclass(frozen=True, slots=True)
class Holder:
    """What has a name and sections."""

    name: str
    sections: Mapping[str, tuple[Record, ...]]
    """By their folded names; a section that is there can be empty."""
    noticed: Remarks = field(repr=False)

    def has(self, section: str) -> bool:
        """Tell whether a section is there at all."""
        return folded(section) in self.sections

    def records(self, section: str) -> tuple[Record, ...]:
        """Return the records of a section; none where it is missing."""
        return self.sections.get(folded(section), ())

    def record(self, section: str) -> Record:
        """Return the first record of a section, or one that has nothing."""
        found = self.records(section)
        return found[0] if found else Record({}, section, self.name, self.noticed)


@dataclass(frozen=True, slots=True)
class Node(Holder):
    """A host."""


@dataclass(frozen=True, slots=True)
class Cluster(Holder):
    """A cluster, or, without a name, the hosts that are in none."""

    nodes: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What the collector could not gather."""

    node: str
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Bundle:
    """All that was read."""

    clusters: tuple[Cluster, ...]
    noticed: Remarks = field(repr=False)
    collector: str = ""
    """The version of the collector."""
    collected: datetime | None = None
    left_out: tuple[LeftOut, ...] = ()

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """Return what was not understood until now; values are judged when they are asked for."""
        return self.noticed.all()
