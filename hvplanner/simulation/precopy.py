"""What one live migration dirties, when it stops copying, and what it takes on a free link.

A pass sends what was dirtied during the pass before. With f(t) the bytes dirtied in t seconds
and a constant rate R, passes take t, f(t) / R, f(f(t) / R) / R, ... f rises ever slower, so this
comes down to a pass of s seconds exactly when f(s) < R * s: that is the test of convergence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hvplanner.simulation.records import Memory, Physics

PASS_LIMIT = 1_000
"""Passes after which a migration without a pass cap is ended all the same. Passes that shrink by
only 1 % each come down to a 20,000th in that time."""

STUCK_SHARE = 0.99
"""A rest above this share of the pass before it has stopped shrinking."""


@dataclass(frozen=True, slots=True)
class Demand:
    """Hold a VM's memory as it appears on the wire: sizes divided by the compression ratio."""

    size: float
    hot: float
    hot_rate: float
    cold_rate: float
    most: float

    def dirtied(self, seconds: float) -> float:
        """Return the bytes dirtied in a pass of that length."""
        return min(self.most, min(self.hot, self.hot_rate * seconds) + self.cold_rate * seconds)

    def converges_at(self, stop_seconds: float) -> float:
        """Return the rate above which passes shrink until the rest takes stop_seconds."""
        if stop_seconds == 0.0:
            return self.hot_rate + self.cold_rate
        return self.dirtied(stop_seconds) / stop_seconds


def wire_demand(memory: Memory, physics: Physics) -> Demand:
    """Return what a VM's memory asks of the wire."""
    ratio = physics.compression_ratio
    return Demand(
        size=memory.size_bytes / ratio,
        hot=memory.hot_bytes / ratio,
        hot_rate=memory.hot_bytes / memory.hot_seconds / ratio,
        cold_rate=memory.cold_bytes_per_s / ratio,
        most=memory.size_bytes * physics.working_set / ratio,
    )


def pass_limit(physics: Physics) -> int:
    """Return the number of copy passes after which the VM is paused in any case."""
    return min(physics.max_passes or PASS_LIMIT, PASS_LIMIT)


def fits_stop(rest: float, sent: float, seconds: float, physics: Physics) -> bool:
    """Say whether the rest is small enough to pause, after a pass of that size and length."""
    return rest * seconds <= physics.stop_seconds * sent


def is_stuck(demand: Demand, rest: float, sent: float, seconds: float, physics: Physics) -> bool:
    """Say whether passes no longer shrink and, at this rate, never will enough to stop."""
    too_slow = sent <= demand.converges_at(physics.stop_seconds) * seconds
    return too_slow and rest > STUCK_SHARE * sent


def least_bytes(demand: Demand, rate: float, physics: Physics) -> float:
    """Return the fewest bytes a migration sends that never gets more than this rate.

    A constant best rate gives the fewest, as every pass is then shortest. Only where the pass
    cap is missing can a slower run give up sooner; then two transfers are all that is certain.
    """
    limit = 1 if physics.max_passes is None else pass_limit(physics)
    sent = total = demand.size
    for number in range(1, limit + 1):
        seconds = sent / rate
        rest = demand.dirtied(seconds)
        total += rest
        if number == limit or fits_stop(rest, sent, seconds, physics):
            break
        sent = rest
    return total
