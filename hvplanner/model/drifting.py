"""A plan beside what is: made by `hvplanner.exchange.drift`, values only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from hvplanner.language import mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

State = Literal["matches", "drifted", "unknown"]
Layer = Literal[
    "adapters",
    "teams",
    "switches",
    "functions",
    "queues",
    "host_adapters",
    "priorities",
    "cluster_networks",
    "cluster_order",
    "host_networks",
    "migration",
    "vms",
]

LAYERS: Mapping[Layer, str] = {
    "adapters": mark("Network adapters"),
    "teams": mark("Teams"),
    "switches": mark("Virtual switches"),
    "functions": mark("Virtual functions"),
    "queues": mark("Queues"),
    "host_adapters": mark("Adapters of the host"),
    "priorities": mark("Priorities for RDMA"),
    "cluster_networks": mark("Cluster networks"),
    "cluster_order": mark("Live-migration networks of the cluster"),
    "host_networks": mark("Live-migration networks of the host"),
    "migration": mark("How hosts migrate"),
    "vms": mark("VMs"),
}
"""From the cards up. Networks for live migration are chosen on three layers, each on its own."""


@dataclass(frozen=True, slots=True)
class Aspect:
    """One thing that is to be so, and what is so; `actual` is None where that is not known."""

    layer: Layer
    thing: str
    """What it is about: a switch, an adapter, a VM."""
    aspect: str
    """Which property of it."""
    planned: str
    actual: str | None

    @property
    def state(self) -> State:
        """Return whether both are the same."""
        if self.actual is None:
            return "unknown"
        return "matches" if self.planned.casefold() == self.actual.casefold() else "drifted"


@dataclass(frozen=True, slots=True)
class Statement:
    """An aspect of a host, or of the cluster where `host` is empty."""

    host: str
    aspect: Aspect

    @property
    def state(self) -> State:
        """Return whether it is as planned."""
        return self.aspect.state


@dataclass(frozen=True, slots=True)
class Drift:
    """A plan beside what is."""

    cluster: str
    statements: tuple[Statement, ...]
    notes: tuple[str, ...] = ()
    """What the comparison could not see, and why."""

    def of(self, state: State) -> tuple[Statement, ...]:
        """Return the statements of a state."""
        return tuple(each for each in self.statements if each.state == state)

    def counts(self, layer: Layer) -> Mapping[State, int]:
        """Return how many statements of a layer match, drifted, or are not known."""
        found: dict[State, int] = {"matches": 0, "drifted": 0, "unknown": 0}
        for each in self.statements:
            if each.aspect.layer == layer:
                found[each.state] += 1
        return found


def by_aspect(statements: Iterable[Statement]) -> Mapping[Aspect, tuple[str, ...]]:
    """Return aspects by layer, each with the hosts of which it is said in the same words."""
    found: dict[Aspect, list[str]] = {}
    for each in statements:
        found.setdefault(each.aspect, []).append(each.host)
    order = list(LAYERS)
    return {
        aspect: tuple(found[aspect])
        for aspect in sorted(found, key=lambda each: order.index(each.layer))
    }
