"""What passes dirty, and when copying stops.

A pass sends what was dirtied during the pass before. With f(t) the bytes dirtied in t seconds
and a constant rate R, passes take t, f(t) / R, f(f(t) / R) / R, ... f rises ever slower, so this
comes down to a pass of s seconds exactly when f(s) < R * s: that is the test of convergence.
Sizes in bytes on the wire, rates in bytes per second.
"""

from __future__ import annotations

STUCK_SHARE = 0.99
"""A rest above this share of the pass before it has stopped shrinking."""


def dirtied(seconds: float, hot: float, hot_rate: float, cold_rate: float, most: float) -> float:
    """Return the bytes dirtied in a pass of that length."""
    return min(most, min(hot, hot_rate * seconds) + cold_rate * seconds)


def converges_at(
    stop_seconds: float, hot: float, hot_rate: float, cold_rate: float, most: float
) -> float:
    """Return the rate above which passes shrink until the rest takes stop_seconds."""
    if stop_seconds == 0.0:
        return hot_rate + cold_rate
    return dirtied(stop_seconds, hot, hot_rate, cold_rate, most) / stop_seconds


def fits_stop(rest: float, sent: float, seconds: float, stop_seconds: float) -> bool:
    """Say whether the rest is small enough to pause, after a pass of that size and length."""
    return rest * seconds <= stop_seconds * sent


def is_stuck(rest: float, sent: float, rate: float, needed_rate: float) -> bool:
    """Say whether passes no longer shrink and, at this rate, never will enough to stop."""
    return rate <= needed_rate and rest > STUCK_SHARE * sent
