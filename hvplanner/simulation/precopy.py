"""What a VM's memory asks of the wire, and what it takes on a free link."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from hvplanner.simulation.kernel import precopy

if TYPE_CHECKING:
    from hvplanner.simulation.records import Memory, Physics

PASS_LIMIT = 100_000
"""Passes after which a migration without a pass cap is ended all the same. Passes that shrink by
only a thousandth each come down to nothing long before."""


class Demand(NamedTuple):
    """Hold a VM's memory as it appears on the wire: sizes divided by the compression ratio."""

    size: float
    hot: float
    hot_rate: float
    cold_rate: float
    most: float

    def dirtied(self, seconds: float) -> float:
        """Return the bytes dirtied in a pass of that length."""
        return precopy.dirtied(seconds, self.hot, self.hot_rate, self.cold_rate, self.most)

    def converges_at(self, stop_seconds: float) -> float:
        """Return the rate above which passes shrink until the rest takes stop_seconds."""
        return precopy.converges_at(
            stop_seconds, self.hot, self.hot_rate, self.cold_rate, self.most
        )


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


class LeastSent(NamedTuple):
    """Hold the fewest bytes that a migration sends, in all and while its VM is paused."""

    total: float
    paused: float


def least_sent(demand: Demand, rate: float, physics: Physics) -> LeastSent:
    """Return the fewest bytes a migration sends that never gets more than this rate.

    A constant best rate gives the fewest, as every pass is then shortest. What is left after the
    last pass that the cap allows is then certain to be sent while the VM is paused: were a slower
    run to stop sooner, so would this one. Only where the pass cap is missing can a slower run give
    up sooner; then two transfers are all that is certain.
    """
    capped = physics.max_passes is not None
    limit = pass_limit(physics) if capped else 1
    sent = total = demand.size
    rest = 0.0
    for _ in range(limit):
        seconds = sent / rate
        rest = demand.dirtied(seconds)
        total += rest
        if precopy.fits_stop(rest, sent, seconds, physics.stop_seconds):
            return LeastSent(total, 0.0)
        sent = rest
    return LeastSent(total, rest if capped else 0.0)
