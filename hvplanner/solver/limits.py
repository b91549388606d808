"""Everything in a design that could be given up to make it solvable, in the user's words.

Targets and choices are what people decide; `facts` adds what they have: hosts, NICs, switches, VMs.
Each can be dropped from a design, which leaves every plan possible that was possible before.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from hvplanner.language import joined, tr
from hvplanner.model.catalogue import catalogue
from hvplanner.model.explanation import with_value
from hvplanner.model.fields import by_key, fields_of
from hvplanner.model.hardware import NicModel
from hvplanner.model.targets import Choices, Targets
from hvplanner.model.units import COUNT, MBPS, amount
from hvplanner.model.words import word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Place

CHOICES_MAX = {
    info.name: info.maximum
    for info in fields_of(Choices)
    if info.name in ("cards_max", "teams_max", "simultaneous_max")
}
"""What a choice that is a number can be raised to."""

BEST_NIC = NicModel(
    id="\0best",
    ports=4,
    speed_mbps=400_000,
    vf_max=4096,
    queues_per_port=4096,
    rdma=("roce", "iwarp"),
    pcie_lanes=1,
    pcie_generation=1,
)
"""Better than any that can be bought, and free: as if the choice of NICs were no limit."""


@dataclass(frozen=True, slots=True)
class Limit:
    """A target, limit or fact: where it stands, what it says, and the design without it."""

    place: Place
    text: str
    drop: Callable[[Design], Design]

    @property
    def is_target(self) -> bool:
        """Tell whether it is one of the targets."""
        return self.place[0] == "targets"


def limits(design: Design) -> tuple[Limit, ...]:
    """Return what is decided in a design, those that people give up last at the end."""
    return (*_networks(design), *_choices(design), *_targets(design))


def _targets(design: Design) -> Iterator[Limit]:
    for field in fields_of(Targets):
        value = getattr(design.targets, field.name)
        if value is not None:
            place = ("targets", field.name)
            yield Limit(place, target_text(design, field.name, value), setting(place, None))


def target_text(design: Design, name: str, value: int) -> str:
    """Return a target with a value as people say it: "Drain a host: 10:00"."""
    field = by_key(Targets)[name]
    return joined(": ", (field.title, amount(value, field.unit or COUNT, design.currency)))


def _choices(design: Design) -> Iterator[Limit]:
    choices = design.choices
    known = catalogue(design.nic_models)
    if choices.nic_models is not None:
        names = ", ".join(known[each].label for each in choices.nic_models) or tr("none")
        text = tr("NICs to choose from: {names}", names=names)
    else:
        text = tr("NICs of the catalogue")
    yield Limit(("choices", "nic_models"), text, _with_best_nic)
    if choices.migration_networks is not None:
        names = ", ".join(choices.migration_networks) or tr("none")
        text = tr("Live-migration order fixed: {networks}", networks=names)
        yield _choice("migration_networks", text, None)
    if choices.transport is not None:
        text = tr("Transport fixed: {transport}", transport=word(choices.transport))
        yield _choice("transport", text, None)
    if choices.smb_limit_mbps is not None:
        text = tr("SMB limit fixed: {limit}", limit=MBPS.format(choices.smb_limit_mbps))
        yield _choice("smb_limit_mbps", text, None)
    if choices.simultaneous is not None:
        text = tr("Simultaneous migrations fixed: {count}", count=choices.simultaneous)
        yield _choice("simultaneous", text, None)
    for name, most in CHOICES_MAX.items():
        value = getattr(choices, name)
        if value < (most or 0):
            title = by_key(Choices)[name].title
            yield _choice(name, tr("{choice}: {most} at most", choice=title, most=value), most)
    for host_class in dict.fromkeys(plan.host_class for plan in choices.hosts):
        place: Place = ("choices", "hosts", host_class)
        text = tr("{label}: the plan is fixed", label=_label(design, host_class))
        yield Limit(place, text, partial(_released, host_class))


def _choice(name: str, text: str, value: object) -> Limit:
    place: Place = ("choices", name)
    return Limit(place, text, setting(place, value))


def _released(host_class: str, design: Design) -> Design:
    rest = tuple(each for each in design.choices.hosts if each.host_class != host_class)
    return setting(("choices", "hosts"), rest)(design)


def _with_best_nic(design: Design) -> Design:
    known = catalogue(design.nic_models)
    named = design.choices.nic_models
    # Without a list, what has a price can be bought; this one has none.
    chosen = named if named is not None else [each.id for each in known.values() if each.cost > 0]
    choices = design.choices.model_copy(update={"nic_models": (*chosen, BEST_NIC.id)})
    models = (*design.nic_models, BEST_NIC)
    return design.model_copy(update={"choices": choices, "nic_models": models})


def _networks(design: Design) -> Iterator[Limit]:
    for network in design.networks:
        asked = {
            "dedicated": tr("{network} is dedicated", network=network.label),
            "rdma": tr("{network} needs RDMA", network=network.label),
        }
        for name, text in asked.items():
            if getattr(network, name):
                place = ("networks", network.id, name)
                yield Limit(place, text, setting(place, False))
    carriers = [each for each in design.networks if each.live_migration]
    if len(carriers) < len(design.networks):
        names = ", ".join(each.label for each in carriers) or tr("none")
        text = tr("Networks that may carry live migrations: {networks}", networks=names)
        yield Limit(("networks",), text, _with_all_carriers)


def _with_all_carriers(design: Design) -> Design:
    networks = tuple(each.model_copy(update={"live_migration": True}) for each in design.networks)
    return design.model_copy(update={"networks": networks})


def _label(design: Design, host_class: str) -> str:
    return next(each.label for each in design.host_classes if each.id == host_class)


def setting(place: Place, value: Any) -> Callable[[Design], Design]:
    """Return what gives the field at a place a value."""
    return lambda design: with_value(design, place, value)
