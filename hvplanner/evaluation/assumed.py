"""The assumptions of a design, and which of them a judgement has used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from hvplanner.model import assumptions
from hvplanner.model.draining import AssumptionUsed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hvplanner.model.assumptions import Assumption
    from hvplanner.model.design import Design

End = Literal["favourable", "unfavourable"]
ENDS: tuple[End, End] = ("favourable", "unfavourable")


class Assumed:
    """Give the values of a design's assumptions and remember which were asked for.

    At an `end`, those that the design leaves open have that end of their range: all of them, or
    only the one named. What the design sets has no range: declared is declared.
    """

    def __init__(self, design: Design, end: End | None = None, only: str | None = None) -> None:
        self.at = end, only
        """Where between the ends it stands: the same for equal arguments but for the design."""
        self._own = {each.id for each in design.assumptions}
        self._values = dict(assumptions.resolve(design.assumptions))
        self._used: set[str] = set()
        if end is not None:
            self._values |= {
                each.id: _value_at(each, end) for each in self._ranged() if only in (None, each.id)
            }

    @property
    def values(self) -> Mapping[str, int]:
        """Return all values, whether they were asked for or not."""
        return self._values

    def open(self) -> tuple[Assumption, ...]:
        """Return the assumptions asked for so far that have a range and that times depend on."""
        return tuple(each for each in self._ranged() if each.id in self._used)

    def _ranged(self) -> list[Assumption]:
        known = assumptions.builtin().values()
        return [each for each in known if each.better is not None and each.id not in self._own]

    def value(self, key: str) -> int:
        """Return the value of an assumption as the design has it."""
        self._used.add(key)
        return self._values[key]

    def share(self, key: str) -> float:
        """Return a permille assumption as a number from 0.001 to 1: what is possible at all."""
        return min(1000, max(1, self.value(key))) / 1000

    def seconds(self, key: str) -> float:
        """Return an assumption in ms as seconds."""
        return self.value(key) / 1000

    def used(self) -> tuple[AssumptionUsed, ...]:
        """Return the assumptions asked for so far, in their usual order."""
        return tuple(
            AssumptionUsed(
                id=each.id,
                name=each.label,
                value=self._values[each.id],
                unit=each.unit,
                source=each.source,
                confidence=each.confidence,
                overridden=each.id in self._own,
            )
            for each in assumptions.builtin().values()
            if each.id in self._used
        )


def _value_at(assumption: Assumption, end: End) -> int:
    is_high = (assumption.better == "high") == (end == "favourable")
    return assumption.high if is_high else assumption.low
