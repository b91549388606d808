"""What a dial of the strip shows: where a value stands against what is required."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.language import tr

if TYPE_CHECKING:
    from hvplanner.model.evaluation import Verdict

END = 4 / 3
"""Where every dial ends, as a share of what is required, so that this stands at the same place
in all of them."""


@dataclass(frozen=True, slots=True)
class Dial:
    """A value and how far it reaches, as shares of what is required. Infinity is beyond all."""

    value: float | None
    """None where nothing is judged."""
    low: float | None = None
    high: float | None = None
    at_most: bool = True
    """Whether what is required is a limit, or else a level to be reached."""

    @property
    def amiss(self) -> tuple[float, float] | None:
        """Return from where to where the value is too large, or falls short."""
        if self.value is None or self.value == 1 or (self.value < 1) == self.at_most:
            return None
        return min(self.value, 1.0), max(self.value, 1.0)

    def in_words(self) -> str:
        """Return it as a text, for those who cannot see it."""
        if self.value is None:
            return ""
        if math.isinf(self.value):
            return tr("Beyond the limit")
        percent = _percent(self.value, is_amiss=self.amiss is not None)
        if self.at_most:
            return tr("{percent} % of the limit", percent=percent)
        return tr("{percent} % of what is required", percent=percent)


def dial_of(verdict: Verdict) -> Dial:
    """Return the dial of a target."""

    def share(amount: float) -> float:
        if verdict.required > 0:
            return max(0.0, amount / verdict.required)
        # Nothing is required: it is reached, and a limit of nothing is kept by nothing only.
        return math.inf if verdict.at_most and amount > 0 else 1.0

    band = verdict.band
    return Dial(
        value=None if verdict.actual is None else share(verdict.actual),
        low=None if band is None else share(band.low_ms),
        high=None if band is None else share(band.most_ms),
        at_most=verdict.at_most,
    )


def _percent(value: float, *, is_amiss: bool) -> int:
    """Return a share in percent, never as 100 where it misses that by a hair."""
    percent = round(100 * value)
    if percent == 100 and is_amiss:
        return 101 if value > 1 else 99
    return percent
