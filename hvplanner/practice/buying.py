"""The cheapest cards with which a rule of thumb can be built in the hosts of a class."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.language import tr, trn
from hvplanner.model.units import MBPS
from hvplanner.practice.cabling import Cabling, Card, cable, ports_of
from hvplanner.rules.cabling import without_slot

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from hvplanner.model.hardware import HostClass, NicModel
    from hvplanner.practice.cabling import FreePorts


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a rule of thumb asks of the cards of a host.

    `sizes` are the ports of its teams. Whoever is to survive the loss of a card has teams of
    several ports on several cards; RDMA and virtual functions are wanted where a network or VMs
    use them. These wishes give way where the hardware does not allow them.
    """

    sizes: tuple[int, ...]
    alike: bool
    spread: bool
    rdma: bool
    vfs: bool


@dataclass(frozen=True, slots=True)
class Purchase:
    """The cards of a host, grouped by model and owned ones first, and how they are cabled."""

    cards: tuple[Card, ...]
    cabling: Cabling


@dataclass(frozen=True, slots=True)
class Stock:
    """What can be in the hosts of a class: cards that stay, removable ones, NICs to buy."""

    host_class: HostClass
    models: Mapping[str, NicModel]
    buyable: tuple[NicModel, ...]
    cards_max: int

    def stays(self) -> Counter[str]:
        """Return the cards that cannot be removed, by model."""
        replace = self.host_class.nic_policy == "replace"
        return self.host_class.installed(onboard_only=replace)

    def choices(self, free: FreePorts) -> Iterator[Counter[str]]:
        """Yield what can be added to the cards that stay: owned cards of a model, bought ones."""
        room = self.cards_max - self.stays().total()
        if self.host_class.nic_policy == "keep":
            room = 0
        removable = self.host_class.installed() - self.stays()
        kept = self._some(removable, free)
        bought = self._some({each.id: room for each in self.buyable}, free)
        for one in kept:
            for other in bought:
                if (one + other).total() <= max(0, room):
                    yield one + other

    def _some(self, most: Mapping[str, int], free: FreePorts) -> list[Counter[str]]:
        some = [Counter[str]()]
        for model, count in most.items():
            if free.fabrics_for(self.models[model]):
                some += [Counter({model: number}) for number in range(1, count + 1)]
        return some

    def cards(self, added: Counter[str]) -> tuple[Card, ...]:
        """Return all cards of a host, in the order in which ports count them."""
        owned = self.host_class.installed()
        found: list[Card] = []
        for model, count in (self.stays() + added).items():
            for at in range(count):
                number = len(found) + 1
                found.append(Card(number, self.models[model], is_owned=at < owned[model]))
        return tuple(found)

    def fits(self, cards: Sequence[Card]) -> bool:
        """Tell whether every card beyond those on board has a slot."""
        models = Counter(card.model.id for card in cards)
        in_slots = models - self.host_class.installed(onboard_only=True)
        return (
            without_slot([self.models[each] for each in in_slots.elements()], self.host_class.slots)
            is None
        )


def buy(stock: Stock, wanted: Wanted, free: FreePorts, hosts: int) -> Purchase | str:
    """Return the purchase that falls short of the fewest wishes, of those the cheapest.

    Where there is none, return why, in a sentence.
    """
    needed, label = sum(wanted.sizes), stock.host_class.label
    ports = _ports(needed, free)
    built = (stock.cards(added) for added in stock.choices(free))
    enough = [cards for cards in built if ports_of(cards, free) >= needed]
    if not enough:
        return _too_few(stock, needed, free)
    fitting = sorted((each for each in enough if stock.fits(each)), key=_price)
    if not fitting:
        return tr(
            "{label} has too few PCIe slots, or too narrow ones, for {ports}.",
            label=label,
            ports=ports,
        )
    best: tuple[tuple[int, int, int], Purchase] | None = None
    for cards in fitting:
        if best and best[0][0] == 0 and best[0][1] <= _price(cards):
            break
        cabling = cable(cards, wanted.sizes, free, hosts, alike=wanted.alike)
        if cabling is not None:
            rank = (_flaws(wanted, cards, cabling), _cost(cards, cabling, free), len(cards))
            if best is None or rank < best[0]:
                best = rank, Purchase(cards, cabling)
    if best is None:
        return tr(
            "The fabrics have too few free ports for {label}: every host needs {ports}.",
            label=label,
            ports=ports,
        )
    return best[1]


def _too_few(stock: Stock, needed: int, free: FreePorts) -> str:
    label, speed = stock.host_class.label, MBPS.format(free.speed_mbps)
    ports = _ports(needed, free)
    if free.total <= 0:
        return tr("No fabric has a free port of {speed}.", speed=speed)
    if stock.host_class.nic_policy == "keep":
        return tr("{label} keeps its cards, too few for {ports}.", label=label, ports=ports)
    if not any(free.fabrics_for(each) for each in stock.buyable):
        return tr("None of the NICs to choose from links at {speed}.", speed=speed)
    cards = trn("{n} card", "{n} cards", stock.cards_max)
    if stay := stock.stays().total():
        cards = tr("{cards}, {count} of them there already", cards=cards, count=stay)
    return tr(
        "{label} may have {cards}: too few for {ports}.", label=label, cards=cards, ports=ports
    )


def _ports(count: int, free: FreePorts) -> str:
    speed = MBPS.format(free.speed_mbps)
    return trn("{n} port of {speed}", "{n} ports of {speed}", count, speed=speed)


def _flaws(wanted: Wanted, cards: Sequence[Card], cabling: Cabling) -> int:
    """Return how many wishes a cabling leaves open."""
    used = [cards[port.card - 1].model for port in cabling.ports]
    crowded = any(
        len(ports) > 1 and len({port.card for port in ports}) == 1 for ports in cabling.teams
    )
    return (
        (wanted.spread and crowded)
        + (wanted.rdma and not all(model.rdma for model in used))
        + (wanted.vfs and not all(model.port_vfs_max for model in used))
    )


def _cost(cards: Sequence[Card], cabling: Cabling, free: FreePorts) -> int:
    """Return what the cards of a host and their switch ports cost."""
    paid = (port for port in cabling.ports if not cards[port.card - 1].is_owned)
    return _price(cards) + sum(map(free.price, paid))


def _price(cards: Sequence[Card]) -> int:
    """Return what the cards cost that are not there yet."""
    return sum(card.model.cost for card in cards if not card.is_owned)
