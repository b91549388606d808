"""Today's plan of a host: its cards, and what its ports are made into, numbered as in a plan."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from hvplanner.exchange.inventory.naming import Ids
from hvplanner.language import tr
from hvplanner.model.plan import (
    HostPlan,
    NetworkPlacement,
    NicCount,
    Port,
    Team,
    VirtualSwitch,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hvplanner.exchange.inventory.adapters import Adapter, Ports
    from hvplanner.exchange.inventory.hosts import FoundHost
    from hvplanner.exchange.inventory.networks import Networks
    from hvplanner.exchange.inventory.wiring import Switch, Uplink
    from hvplanner.exchange.notes import Notes
    from hvplanner.model.hardware import NicModel

UNKNOWN = "unknown"
"""A fabric, until it is decided which are assumed."""
_MOST_CARDS = 64


@dataclass(frozen=True, slots=True)
class Card:
    """A card of a host with its model."""

    model: NicModel
    ports: Ports


@dataclass(frozen=True, slots=True)
class HostToday:
    """A host and what it is today, in the words of a plan."""

    host: FoundHost
    cards: tuple[Card, ...]
    plan: HostPlan
    """Of a class without a name, its ports on fabrics that are not known."""

    def adapter(self, port: Port) -> Adapter:
        """Return the adapter that is a port."""
        return self.cards[port.card - 1].ports[port.port - 1]


def host_today(
    host: FoundHost, cards: Sequence[Card], networks: Networks, notes: Notes
) -> HostToday:
    """Return a host in the words of a plan."""
    kept = tuple(cards[:_MOST_CARDS])
    maker = _Maker(host, kept, networks, notes)
    return HostToday(host, kept, maker.plan())


def nic_counts(cards: Iterable[Card]) -> tuple[NicCount, ...]:
    """Return cards as a plan lists them: so many equal ones after one another."""
    runs = ((model, len(list(run))) for model, run in groupby(cards, lambda each: each.model.id))
    return tuple(
        NicCount(model=model, count=min(16, count - done))
        for model, count in runs
        for done in range(0, count, 16)
    )


class _Maker:
    def __init__(
        self, host: FoundHost, cards: tuple[Card, ...], networks: Networks, notes: Notes
    ) -> None:
        self.host, self.cards, self.networks, self.notes = host, cards, networks, notes
        self.places = {
            adapter.name: (number, position)
            for number, card in enumerate(cards, 1)
            for position, adapter in enumerate(card.ports, 1)
        }
        self.adapters = {each.name: each for card in cards for each in card.ports}
        self.ids = Ids()
        self.teams: dict[Uplink, Team] = {}
        self.shares: Counter[tuple[str, str]] = Counter()
        self.bits: Counter[tuple[str, str]] = Counter()
        self.kept: dict[tuple[str, str], set[tuple[int, int]]] = {}
        """What single adapters keep, by weight or in bits per second."""

    def plan(self) -> HostPlan:
        switches = []
        for switch in self.host.wiring.switches:
            team = self._team(switch.uplink, switch.name)
            if team is not None:
                switches.append(self._switch(switch, team))
                self._place_vms(switch, team)
        for each in self.host.wiring.interfaces:
            if each.uplink.kind == "lbfo":
                # It is there and has its ports, though nothing may be on it.
                self._team(each.uplink, each.uplink.name)
            for network in self.networks.of_interface.get((self.host.name, each.alias), ()):
                if team := self._team(each.uplink, network):
                    self.shares[network, team.id] += each.weight
                    self.bits[network, team.id] += each.bits_per_second
                    kept = self.kept.setdefault((network, team.id), set())
                    kept.add((each.weight, each.bits_per_second))
        self._note_unequal_shares()
        for (network, of), bits in self.bits.items():
            # Of all adapters in a network at once: each rounded up would be too much.
            team = next(each for each in self.teams.values() if each.id == of)
            self.shares[network, of] += self._percent(bits, team)
        order = {row.id: at for at, row in enumerate(self.networks.rows)}
        placed = sorted(self.shares, key=lambda key: order[key[0]])
        return HostPlan(
            host_class=UNKNOWN,
            nics=nic_counts(self.cards),
            # Not in the order in which commands list them, which is not the same each day.
            teams=tuple(sorted(self.teams.values(), key=_first_port)),
            switches=tuple(sorted(switches, key=lambda each: each.id)),
            placements=tuple(
                NetworkPlacement(
                    network=network, team=team, share_percent=min(100, self.shares[network, team])
                )
                for network, team in placed
            ),
        )

    def _team(self, uplink: Uplink, otherwise: str) -> Team | None:
        """Return the team of an uplink; a port alone is called after what it carries."""
        if uplink not in self.teams:
            places = sorted(self.places[each] for each in uplink.ports if each in self.places)
            if not places:
                return None
            name = otherwise if uplink.kind == "single" else uplink.name
            self.teams[uplink] = Team(
                id=self.ids.take(name),
                kind=uplink.kind,
                mode=uplink.mode,
                algorithm=uplink.algorithm,
                ports=tuple(Port(card=c, port=p, fabric=UNKNOWN) for c, p in places),
            )
        return self.teams[uplink]

    def _switch(self, switch: Switch, team: Team) -> VirtualSwitch:
        vfs = [self.adapters[each].vfs for each in switch.uplink.ports if each in self.adapters]
        if switch.sriov and len(set(vfs)) > 1:
            what = tr("Ports of a virtual switch are set to have unlike many VFs; the most count")
            self._contradiction(what, switch.name)
        return VirtualSwitch(
            id=switch.name[:200] or "-",
            team=team.id,
            sriov=switch.sriov,
            vfs_per_port=max(vfs, default=0) if switch.sriov else 0,
            bandwidth_mode=switch.bandwidth,
        )

    def _place_vms(self, switch: Switch, team: Team) -> None:
        """Put networks of VMs on the switch; they share what it keeps for all without a share."""
        name = switch.name.casefold()
        found = [each for (on, _), each in self.networks.of_switch.items() if on == name]
        only_vms = [each for each in dict.fromkeys(found) if each not in self.networks.of_hosts]
        kept = self._percent(switch.default_bits_per_second, team)
        rest = min(100, kept if switch.bandwidth == "absolute" else switch.default_weight)
        for left, network in zip(range(len(only_vms), 0, -1), only_vms, strict=True):
            share = rest // left
            self.shares[network, team.id] += share
            rest -= share

    def _note_unequal_shares(self) -> None:
        for (network, _), kept in self.kept.items():
            if len(kept) > 1:
                what = tr("Unequal shares of a host's adapters in a network: their sum is taken")
                self.notes.add("left_out", what, "", example=f"{self.host.name}, {network}")

    def _percent(self, bits_per_second: int, team: Team) -> int:
        rates = (self.cards[p.card - 1].ports[p.port - 1].link_mbps for p in team.ports)
        # Rounded up: what the host keeps is then no less than what it says.
        return -(-bits_per_second // (max(1, sum(rates)) * 10_000))

    def _contradiction(self, what: str, name: str) -> None:
        self.notes.add("contradiction", what, "", example=f"{self.host.name}, {name}")


def _first_port(team: Team) -> tuple[int, int]:
    return team.ports[0].card, team.ports[0].port
