"""Everything in a design that could be given up to make it solvable, in the user's words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from hvplanner.model.fields import fields_of
from hvplanner.model.targets import Choices, Targets
from hvplanner.model.units import COUNT, MBPS, amount
from hvplanner.model.words import word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Place

PLENTY = 100_000
"""Of slots or ports: more than any plan uses."""


@dataclass(frozen=True, slots=True)
class Limit:
    """A target or limit: where it stands, what it says, and the design without it."""

    place: Place
    text: str
    drop: Callable[[Design], Design]


def limits(design: Design) -> tuple[Limit, ...]:
    """Return all limits of a design, those that people give up last at the end."""
    return (
        *_hardware(design),
        *_networks(design),
        *_choices(design),
        *_targets(design),
    )


def _targets(design: Design) -> Iterator[Limit]:
    for field in fields_of(Targets):
        value = getattr(design.targets, field.name)
        if value is not None:
            yield Limit(
                ("targets", field.name),
                f"{field.title}: {amount(value, field.unit or COUNT, design.currency)}",
                partial(_set_target, field.name, None),
            )


def _choices(design: Design) -> Iterator[Limit]:
    choices = design.choices
    if choices.nic_models is not None:
        names = ", ".join(choices.nic_models) or "none"
        yield _choice("nic_models", f"only these NICs: {names}", None)
    if choices.migration_networks is not None:
        yield _choice("migration_networks", "the live-migration order is fixed", None)
    if choices.transport is not None:
        text = f"the transport is fixed to {word(choices.transport)}"
        yield _choice("transport", text, None)
    if choices.smb_limit_mbps is not None:
        text = f"the SMB limit is fixed to {MBPS.format(choices.smb_limit_mbps)}"
        yield _choice("smb_limit_mbps", text, None)
    if choices.simultaneous is not None:
        text = f"simultaneous migrations are fixed to {choices.simultaneous}"
        yield _choice("simultaneous", text, None)
    for name, text in (
        ("simultaneous_max", "simultaneous migrations: {} at most"),
        ("teams_max", "teams per host: {} at most"),
        ("cards_max", "cards per host: {} at most"),
    ):
        most = next(each.le for each in Choices.model_fields[name].metadata if hasattr(each, "le"))
        if getattr(choices, name) < most:
            yield _choice(name, text.format(getattr(choices, name)), most)
    for plan in choices.hosts:
        rest = tuple(each for each in choices.hosts if each.host_class != plan.host_class)
        yield _choice("hosts", f"the plan of host class {plan.host_class} is fixed", rest)


def _choice(name: str, text: str, value: object) -> Limit:
    return Limit(("choices", name), text, partial(_set_choice, name, value))


def _networks(design: Design) -> Iterator[Limit]:
    for network in design.networks:
        for name, text in (("dedicated", "is dedicated"), ("rdma", "needs RDMA")):
            if getattr(network, name):
                place: Place = ("networks", network.id, name)
                yield Limit(place, f"{network.label} {text}", partial(_set_row, place, False))


def _hardware(design: Design) -> Iterator[Limit]:
    for fabric in design.fabrics:
        place: Place = ("fabrics", fabric.id, "ports")
        ports = tuple(each.model_copy(update={"count": PLENTY}) for each in fabric.ports)
        yield Limit(place, f"the free ports of {fabric.label}", partial(_set_row, place, ports))
    for row in design.host_classes:
        place = ("host_classes", row.id, "slots")
        slots = tuple(each.model_copy(update={"count": 16}) for each in row.slots)
        yield Limit(place, f"the PCIe slots of {row.label}", partial(_set_row, place, slots))
        if row.nics and row.nic_policy != "replace":
            place = ("host_classes", row.id, "nic_policy")
            text = f"the NICs of {row.label} are kept"
            yield Limit(place, text, partial(_set_row, place, "replace"))


def _set_target(name: str, value: object, design: Design) -> Design:
    return design.model_copy(update={"targets": design.targets.model_copy(update={name: value})})


def _set_choice(name: str, value: object, design: Design) -> Design:
    return design.model_copy(update={"choices": design.choices.model_copy(update={name: value})})


def _set_row(place: Place, value: object, design: Design) -> Design:
    table, row_id, name = (str(key) for key in place)
    rows = tuple(
        row.model_copy(update={name: value}) if row.id == row_id else row
        for row in getattr(design, table)
    )
    return design.model_copy(update={table: rows})


def with_value(design: Design, place: Place, value: object) -> Design:
    """Return the design with another value for a target or a choice."""
    section, name = str(place[0]), str(place[1])
    return (_set_target if section == "targets" else _set_choice)(name, value, design)
