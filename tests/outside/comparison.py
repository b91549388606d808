"""What comes from outside beside what the simulation says, and how far apart they are."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import fmean, median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Pair:
    """One figure: of what it is, what the outside says, and what the simulation says."""

    case: str
    name: str
    outside: float
    own: float

    @property
    def error(self) -> float:
        """Return by what share the simulation is above (or below) the outside."""
        return self.own / self.outside - 1.0


@dataclass(frozen=True, slots=True)
class Errors:
    """How far off a set of predictions is, as shares without sign; bias is the mean with sign."""

    mean: float
    median: float
    largest: float
    bias: float


def errors(pairs: Sequence[Pair]) -> Errors:
    """Return how far off the predictions are."""
    sizes = [abs(pair.error) for pair in pairs]
    return Errors(fmean(sizes), median(sizes), max(sizes), fmean(pair.error for pair in pairs))
