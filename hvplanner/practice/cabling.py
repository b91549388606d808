"""Which port of which card goes to which fabric: as far apart as cards and fabrics allow."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.model.plan import Port

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.model.design import Design
    from hvplanner.model.hardware import Fabric, NicModel
    from hvplanner.model.plan import HostPlan


@dataclass(frozen=True, slots=True)
class Card:
    """A card of every host, numbered as `Port.card` counts."""

    number: int
    model: NicModel
    is_owned: bool


@dataclass(frozen=True, slots=True)
class Cabling:
    """The ports of every team of a host."""

    teams: tuple[tuple[Port, ...], ...]

    @property
    def ports(self) -> tuple[Port, ...]:
        """Return the ports of all teams."""
        return tuple(port for team in self.teams for port in team)


class FreePorts:
    """The free ports of every fabric at one speed, and those that plans have taken of them."""

    def __init__(self, design: Design, speed_mbps: int) -> None:
        self.speed_mbps = speed_mbps
        self._fabrics = design.fabrics
        self._left: dict[str, int] = {}
        self._price: dict[str, int] = {}
        for fabric in design.fabrics:
            rows = [each for each in fabric.ports if each.speed_mbps == speed_mbps]
            self._left[fabric.id] = sum(row.count for row in rows)
            self._price[fabric.id] = min((row.cost for row in rows), default=0)

    @property
    def total(self) -> int:
        """Return how many ports are free."""
        return sum(self._left.values())

    def price(self, port: Port) -> int:
        """Return what the switch port of a port costs."""
        return self._price[port.fabric]

    def fabrics_for(self, model: NicModel) -> list[Fabric]:
        """Return the fabrics at which a model links at the speed."""
        return [
            each for each in self._fabrics if each.link_mbps(model.speed_mbps) == self.speed_mbps
        ]

    def has(self, fabric: str, ports: int) -> bool:
        """Tell whether a fabric has so many free ports."""
        return self._left[fabric] >= ports

    def take(self, host_plan: HostPlan, models: Sequence[NicModel], hosts: int) -> None:
        """Take the ports that so many hosts use; `models` are those of their cards, in order."""
        for port in (port for team in host_plan.teams for port in team.ports):
            fabric = next(each for each in self._fabrics if each.id == port.fabric)
            if (
                port.card <= len(models)
                and fabric.link_mbps(models[port.card - 1].speed_mbps) == self.speed_mbps
            ):
                self._left[port.fabric] -= hosts


def ports_of(cards: Sequence[Card], free: FreePorts) -> int:
    """Return how many ports of the cards can link at the speed."""
    return sum(card.model.ports for card in cards if free.fabrics_for(card.model))


def cable(
    cards: Sequence[Card], sizes: Sequence[int], free: FreePorts, hosts: int, *, alike: bool
) -> Cabling | None:
    """Return ports for teams of these sizes; None where the cards or fabrics have too few.

    `alike` where the members of a team have to be of one NIC model.
    """
    bench = _Bench(cards, free, hosts)
    every = frozenset(card.model.id for card in cards)
    kinds = [frozenset((each,)) for each in sorted(every)] if alike else [every]
    teams = []
    for size in sizes:
        tries = [found for kind in kinds if (found := bench.pick(size, kind)) is not None]
        if not tries:
            return None
        best = max(tries, key=lambda ports: len({port.card for port in ports}))
        bench.take(best)
        teams.append(tuple(best))
    return Cabling(tuple(teams))


class _Bench:
    """The ports of a host as they are given out."""

    def __init__(self, cards: Sequence[Card], free: FreePorts, hosts: int) -> None:
        self._cards, self._free, self._hosts = cards, free, hosts
        self._taken: list[Port] = []

    def take(self, ports: Sequence[Port]) -> None:
        self._taken += ports

    def pick(self, size: int, kind: frozenset[str]) -> list[Port] | None:
        """Return free ports for a team: each on the card and the fabric that have fewest."""
        chosen: list[Port] = []
        for _ in range(size):
            port = self._next(chosen, kind)
            if port is None:
                return None
            chosen.append(port)
        return chosen

    def _next(self, chosen: list[Port], kind: frozenset[str]) -> Port | None:
        used = [*self._taken, *chosen]
        on_card = Counter(port.card for port in used)
        on_fabric = Counter(port.fabric for port in used)
        seats = [
            Port(card=card.number, port=on_card[card.number] + 1, fabric=fabric.id)
            for card in self._cards
            if card.model.id in kind and on_card[card.number] < card.model.ports
            for fabric in self._free.fabrics_for(card.model)
            if self._free.has(fabric.id, self._hosts * (on_fabric[fabric.id] + 1))
        ]
        return min(
            seats,
            key=lambda seat: (
                sum(port.card == seat.card for port in chosen),
                sum(port.fabric == seat.fabric for port in chosen),
                on_card[seat.card],
                on_fabric[seat.fabric],
                self._free.price(seat),
            ),
            default=None,
        )
