"""Why a design has no plan, or why its plan costs what it does: values that cross processes.

`--json` of `solve` and `explain` prints these records as they are. A `Change` names a field by its
place and gives its new value as the design file holds it: the same change can be made in the
desktop, by a script, or by hand.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import JsonValue, TypeAdapter

from hvplanner.model import places
from hvplanner.model.base import Record, Words
from hvplanner.model.evaluation import Place

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hvplanner.model.design import Design

ExplainStatus = Literal["infeasible", "feasible", "stopped"]
"""infeasible: no plan, proven. feasible: there is one, and what binds it. stopped: not known."""


class Change(Record):
    """A field of the design and its new value; null drops a target or what was fixed."""

    place: Place
    value: JsonValue

    @classmethod
    def to(cls, place: Place, value: object) -> Change:
        """Return the change of a field to what JSON can hold. Raises ValidationError."""
        return cls.model_validate({"place": place, "value": value})


class Clash(Record):
    """One target, limit or fact of the design that takes part in a conflict."""

    place: Place
    """Where it stands in the design."""
    text: Words
    """In the user's words: "Drain a host: 10:00", "sql: 20 VMs with 64 GiB"."""


class Repair(Record):
    """Changes that make a plan possible or cheaper, verified by solving and judged."""

    text: Words
    changes: tuple[Change, ...]
    cost: int
    """Of the cheapest plan found under the changes, in the currency of the design."""
    cheapest: bool
    """Whether it is proven that no plan under the changes costs less."""

    @property
    def place(self) -> Place:
        """Return the place of the first change."""
        return self.changes[0].place


class Binding(Record):
    """A target or limit without which, or with less of which, the cheapest plan costs less."""

    place: Place
    text: Words
    repairs: tuple[Repair, ...]
    """What loosens it: a step, then all of it."""


class NextDrain(Record):
    """What it takes to drain a host sooner, at the least cost."""

    now_ms: int
    """The slowest drain of the plan explained."""
    settled: bool
    """Whether it is proven that no quicker plan costs less, or that none is quicker."""
    drain_ms: int | None = None
    """That of the cheapest plan found that is quicker, None where there is none."""
    cost: int | None = None
    """Of that plan."""
    differences: tuple[str, ...] = ()
    """What that plan has that the plan explained has not, and the reverse, in words."""


class Explanation(Record):
    """The answer to why: what clashes where there is no plan, else what the plan is bound by."""

    status: ExplainStatus
    elapsed_ms: int
    clashes: tuple[Clash, ...] = ()
    minimal: bool = False
    """Whether it is proven that any fewer of the clashes can hold together, with no other limit."""
    repairs: tuple[Repair, ...] = ()
    cost: int | None = None
    """Of the plan explained, where there is one."""
    cheapest: bool = False
    """Whether it is proven that no plan costs less."""
    bindings: tuple[Binding, ...] = ()
    complete: bool = False
    """Whether all targets and limits were looked at before the time was up."""
    next_drain: NextDrain | None = None
    message: str = ""


def value_of(design: Design, change: Change) -> Any:
    """Return the new value of a change as the model has it.

    Raises KeyError where the place is not there, ValidationError where the value is none for it.
    """
    *owner, name = change.place
    record = places.at(design, tuple(owner))
    if name not in getattr(type(record), "model_fields", ()):
        raise KeyError(change.place)
    field = type(record).model_fields[name]
    kind: Any = Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation
    return TypeAdapter(kind).validate_json(json.dumps(change.value), strict=True)


def with_changes(design: Design, changes: Iterable[Change]) -> Design:
    """Return the design with changes made, one after the other. Raises as `value_of` does."""
    for change in changes:
        design = with_value(design, change.place, value_of(design, change))
    return design


def with_value(design: Design, place: Place, value: Any) -> Design:
    """Return the design with a value of the model, taken as it is, at a place. Raises KeyError."""
    return places.replace(design, place, lambda _: value)
