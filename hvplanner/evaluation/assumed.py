"""The assumptions of a design, and which of them a judgement has used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.model import assumptions
from hvplanner.model.evaluation import AssumptionUsed

if TYPE_CHECKING:
    from hvplanner.model.design import Design


class Assumed:
    """Give the values of a design's assumptions and remember which were asked for."""

    def __init__(self, design: Design) -> None:
        self._values = assumptions.resolve(design.assumptions)
        self._own = {each.id for each in design.assumptions}
        self._used: set[str] = set()

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
