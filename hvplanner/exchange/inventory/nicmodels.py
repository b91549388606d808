"""Which entry of the NIC catalogue a card is, by what its driver calls it; else one of its own."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from hvplanner.exchange.inventory.adapters import HARDWARE, SECTION
from hvplanner.exchange.inventory.naming import Ids, slug
from hvplanner.language import tr
from hvplanner.model import shipped
from hvplanner.model.base import Keyed
from hvplanner.model.catalogue import builtin
from hvplanner.model.hardware import NicModel
from hvplanner.model.sourced import Source
from hvplanner.model.units import MBPS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from hvplanner.exchange.inventory.adapters import Ports
    from hvplanner.exchange.notes import Notes
    from hvplanner.model.hardware import RdmaProtocol

_IWARP = ("chelsio", "intel")
"""Makers whose cards speak iWARP where they have RDMA; those of others speak RoCE."""
_MOST_PORTS = 8

Kind = tuple[str, int]
"""Cards that are alike: what their driver calls them, and their number of ports."""


class NicDescription(Keyed):
    """What drivers call the cards of a catalogue entry, whose id this has."""

    texts: Annotated[tuple[str, ...], Field(min_length=1)]
    """Parts of the description, of which one is in it."""


@cache
def descriptions() -> Mapping[str, NicDescription]:
    """Return what ships, by catalogue entry."""
    return shipped.read("nic_descriptions.json", "nic_descriptions", NicDescription)


def kind_of(ports: Ports) -> Kind:
    """Return which cards a card is like."""
    return ports[0].kind, len(ports)


def ports_of_kinds(kinds: Iterable[str]) -> dict[str, int]:
    """Return how many ports a card has by the catalogue, where drivers do not say."""
    found = {}
    for kind in kinds:
        if models := _named_so(kind):
            found[kind] = min(each.ports for each in models)
    return found


def models_of(cards: Iterable[Ports], notes: Notes) -> dict[Kind, NicModel]:
    """Return the model of each kind of card, from all cards of that kind on all hosts."""
    alike: dict[Kind, list[Ports]] = {}
    for ports in cards:
        alike.setdefault(kind_of(ports), []).append(ports)
    ids = Ids()
    for known in builtin():
        ids.take(known)
    return {
        kind: _of_catalogue(kind, found, notes) or _own(kind, found, ids, notes)
        for kind, found in alike.items()
    }


def _named_so(kind: str) -> list[NicModel]:
    wanted = kind.casefold()
    return [
        model
        for model_id, model in builtin().items()
        if any(text.casefold() in wanted for text in (descriptions()[model_id].texts))
        or model.label.casefold() == wanted
    ]


def _of_catalogue(kind: Kind, cards: list[Ports], notes: Notes) -> NicModel | None:
    name, count = kind
    link = max(port.link_mbps for ports in cards for port in ports)
    fitting = [each for each in _named_so(name) if each.ports == count and each.speed_mbps >= link]
    if not fitting:
        return None
    model = min(fitting, key=lambda each: each.speed_mbps)
    if 0 < link < model.speed_mbps:
        what = tr(
            "{card} is taken for {model}, whose ports can {rate}; here they link slower",
            card=name,
            model=model.label,
            rate=MBPS.format(model.speed_mbps),
        )
        notes.add("assumed", what, SECTION)
    return _with_queues(model, cards)


def _with_queues(model: NicModel, cards: list[Ports]) -> NicModel:
    """Return the model with the queues that its ports have: what is there beats the catalogue."""
    queues = max(port.queues for ports in cards for port in ports)
    if not queues or queues == model.queues_per_port:
        return model
    said = Source(fields=("queues_per_port",), source="Get-NetAdapterVmq", confidence="measured")
    return model.model_copy(update={"queues_per_port": queues, "sources": (*model.sources, said)})


def _own(kind: Kind, cards: list[Ports], ids: Ids, notes: Notes) -> NicModel:
    name, count = kind
    ports = [port for each in cards for port in each]
    speed = max(port.link_mbps for port in ports)
    what = tr("An entry of its own in the catalogue: no built-in one is this card")
    notes.add("taken", what, SECTION, example=name)
    if speed < 100:
        speed = 1000
        what = tr("The rate of cards without any link: 1 Gbit/s")
        notes.add("assumed", what, SECTION, example=name)
    vfs = max(port.vfs for port in ports)
    if vfs:
        what = tr("The most VFs of a port: as many as it is set to now")
        notes.add("assumed", what, "Get-NetAdapterSriov", example=name)
    has_rdma = any(port.has_rdma for port in ports)
    protocol: RdmaProtocol = "iwarp" if any(each in name.casefold() for each in _IWARP) else "roce"
    if has_rdma:
        what = tr("The RDMA protocol of a card, by its maker")
        notes.add("assumed", what, "Get-NetAdapterRdma", example=name)
    if all(port.lanes is None for port in ports):
        what = tr("The slots of cards that do not tell them: PCIe 3.0 with 8 lanes")
        notes.add("assumed", what, HARDWARE, example=name)
    return NicModel(
        id=ids.take(slug(f"{name}-{count}") or "card"),
        name=name[:200],
        ports=min(count, _MOST_PORTS),
        speed_mbps=speed,
        vf_max=vfs,
        queues_per_port=max(port.queues for port in ports),
        rdma=(protocol,) if has_rdma else (),
        pcie_generation=max((p.generation for p in ports if p.generation), default=3),
        pcie_lanes=max((p.lanes for p in ports if p.lanes), default=8),
        sources=(
            Source(
                fields=("ports", "speed_mbps", "vf_max", "queues_per_port"),
                source="Get-NetAdapter",
                confidence="measured",
            ),
        ),
    )
