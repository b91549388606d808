"""Figures the field does not agree on or does not publish: shown, sourced and overridable."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from hvplanner.language import translated
from hvplanner.model import shipped
from hvplanner.model.base import Id, Keyed, Record, Ref
from hvplanner.model.sourced import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

AssumptionValue = Annotated[int, Field(ge=0, le=10**9)]


class Assumption(Keyed):
    """A built-in figure with its range. The unit is a key of `units.UNITS`."""

    value: AssumptionValue
    low: AssumptionValue
    high: AssumptionValue
    better: Literal["low", "high"] | None = None
    """The end of the range at which migrations take less; None for what is a setting or a limit and
    no doubt about the field."""
    unit: str
    help: Annotated[str, Field(max_length=1000)]
    source: Annotated[str, Field(max_length=1000)]
    confidence: Confidence

    @property
    def label(self) -> str:
        """Return what it is called in the present language."""
        return translated(super().label)

    @property
    def explanation(self) -> str:
        """Return what it is in the present language."""
        return translated(self.help)


class AssumptionOverride(Record):
    """Another value for an assumption, for one design."""

    id: Annotated[
        Id,
        Ref("assumptions"),
        Field(
            title="Assumption", description="Which of the built-in figures has another value here."
        ),
    ]
    value: Annotated[
        AssumptionValue,
        Field(
            title="Value",
            description="What holds for this design in place of the built-in figure, in the same"
            " unit.",
        ),
    ]
    reason: Annotated[
        str,
        Field(
            max_length=1000,
            title="Reason",
            description="Why it is so here: a measurement, a contract, a policy. It stands in the"
            " report.",
        ),
    ] = ""


@cache
def builtin() -> Mapping[str, Assumption]:
    """Return the built-in assumptions by id, in the order of the file."""
    return shipped.read("assumptions.json", "assumptions", Assumption)


def resolve(overrides: Iterable[AssumptionOverride]) -> Mapping[str, int]:
    """Return the value of every assumption under the overrides of a design."""
    values = {key: each.value for key, each in builtin().items()}
    values.update({each.id: each.value for each in overrides if each.id in values})
    return values
