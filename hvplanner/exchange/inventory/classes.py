"""Hosts of equal hardware that are built alike are a class, with one plan of today for all."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hvplanner.exchange.inventory.bounds import within
from hvplanner.exchange.inventory.hostplans import HostToday, nic_counts
from hvplanner.exchange.inventory.naming import Ids, own_name, slug
from hvplanner.language import tr
from hvplanner.model.hardware import HostAdapter, HostClass, InstalledNic, PcieSlot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.exchange.inventory.hostplans import Card
    from hvplanner.exchange.notes import Notes
    from hvplanner.model.plan import HostPlan

_SLACK_PERCENT = 2
"""Memory of hosts that are alike: the firmware keeps a part that is not the same on all."""


@dataclass(slots=True)
class FoundClass:
    """Hosts that are alike, the first as a sample of all."""

    id: str
    hardware: tuple[object, ...]
    built: HostPlan
    members: list[HostToday] = field(default_factory=list)

    @property
    def sample(self) -> HostToday:
        """Return the host whose numbers of cards are those of the class."""
        return self.members[0]


def classes_of(hosts: Sequence[HostToday], notes: Notes) -> tuple[FoundClass, ...]:
    """Return the hosts by class."""
    found: list[FoundClass] = []
    ids = Ids()
    for each in hosts:
        hardware, built = _hardware(each), _built(each)
        equal = [c for c in found if c.hardware == hardware and _is_near(c, each)]
        known = next((c for c in equal if c.built == built), None)
        if known is None:
            known = FoundClass(ids.take(slug(each.host.kind) or "hosts"), hardware, built)
            found.append(known)
            if equal:
                other = equal[0].sample.host.name
                what = tr(
                    "Hosts with the hardware of {other} that are built otherwise, a class of their"
                    " own",
                    other=other,
                )
                notes.add("contradiction", what, "", example=each.host.name)
        known.members.append(each)
    notes.add("taken", tr("Host classes"), "", count=len(found))
    return tuple(found)


def host_class(found: FoundClass, notes: Notes) -> HostClass:
    """Return the class as a row of a design."""
    sample = found.sample.host
    cards = found.sample.cards
    if any(each.ports[0].has_slot for each in cards):
        what = tr("No free slots: only those that hold cards are known")
        notes.add("assumed", what, "Get-NetAdapterHardwareInfo", example=found.id)
    slots = Counter(
        (
            each.ports[0].generation or each.model.pcie_generation,
            each.ports[0].lanes or each.model.pcie_lanes,
        )
        for each in cards
        if each.ports[0].has_slot
    )
    return HostClass(
        id=found.id,
        name=own_name(sample.kind, found.id),
        count=0,
        memory_mib=min(each.host.memory_mib for each in found.members),
        logical_processors=sample.processors,
        slots=tuple(
            # A card can be faster than the slot that it is in is found to be.
            PcieSlot(generation=generation, lanes=lanes, count=within(PcieSlot, "count", count))
            for (generation, lanes), count in slots.items()
        ),
        nics=installed(cards),
        sriov_ready=sample.sriov_ready,
        sriov_reasons=sample.sriov_reasons,
    )


def installed(cards: Sequence[Card]) -> tuple[InstalledNic, ...]:
    """Return the cards as a class lists them, in the order in which a plan counts them."""
    found: list[InstalledNic] = []
    for each in cards:
        last = found[-1] if found else None
        onboard = not each.ports[0].has_slot
        if last and (last.model, last.onboard) == (each.model.id, onboard) and last.count < 16:
            found[-1] = last.model_copy(update={"count": last.count + 1})
        else:
            found.append(InstalledNic(model=each.model.id, onboard=onboard))
    return tuple(found)


def adapters(found: FoundClass, today: HostToday) -> tuple[HostAdapter, ...]:
    """Return what a host calls the ports, numbered as those of its class."""
    of_class = dict(zip(_order(today), _order(found.sample), strict=True))
    named = [
        HostAdapter(card=of_class[at] + 1, port=port, name=adapter.name[:256])
        for at, card in enumerate(today.cards)
        for port, adapter in enumerate(card.ports, 1)
    ]
    return tuple(sorted(named, key=lambda each: (each.card, each.port)))


def _hardware(today: HostToday) -> tuple[object, ...]:
    host = today.host
    models = sorted((each.model.id, each.ports[0].has_slot) for each in today.cards)
    return (host.processors, host.sriov_ready, host.sriov_reasons, *models)


def _is_near(found: FoundClass, today: HostToday) -> bool:
    known, memory = found.sample.host.memory_mib, today.host.memory_mib
    return abs(known - memory) * 100 <= _SLACK_PERCENT * known


def _order(today: HostToday) -> list[int]:
    """Return the cards in an order that does not depend on what they are called."""
    used = {(port.card, port.port): team.id for team in today.plan.teams for port in team.ports}

    def use(at: int) -> tuple[object, ...]:
        card = today.cards[at]
        teams = tuple(used.get((at + 1, port), "") for port in range(1, len(card.ports) + 1))
        return card.model.id, card.ports[0].has_slot, teams

    return sorted(range(len(today.cards)), key=use)


def _built(today: HostToday) -> HostPlan:
    """Return the plan with cards numbered by `_order`: equal for hosts that are built alike."""
    order = _order(today)
    number = {at + 1: new for new, at in enumerate(order, 1)}
    teams = tuple(
        team.model_copy(
            update={
                "ports": tuple(
                    sorted(
                        (
                            port.model_copy(update={"card": number[port.card]})
                            for port in team.ports
                        ),
                        key=lambda port: (port.card, port.port),
                    )
                )
            }
        )
        for team in sorted(today.plan.teams, key=lambda each: each.id)
    )
    return today.plan.model_copy(
        update={
            "nics": nic_counts([today.cards[at] for at in order]),
            "teams": teams,
            "switches": tuple(sorted(today.plan.switches, key=lambda each: each.id)),
        }
    )
