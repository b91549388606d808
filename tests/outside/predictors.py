"""Simple ways to predict how long a migration takes, to be put beside the simulation.

They know one migration at a time: its memory, its activity and the rate it was given. A run is then
as long as the longest chain of migrations that wait for each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.outside import measured
from tests.outside.comparison import Pair
from tests.outside.measured import Comparison

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from hvplanner.simulation import Memory, Request

    Predictor = Callable[[Request, float], float]
    """Returns the seconds of a migration that was given so many Mbit/s."""

MB = 1e6


def mvm_seconds(memory: Memory, goodput: float) -> float:
    """Return what mVM predicts for that many bytes per second (Kherbache and others).

    The first pass, the cold pages dirtied meanwhile, and the hot pages until they are few. A hot
    set that is rewritten faster than it is sent has no end in this formula: infinity.
    """
    size, hot, period_s = memory.size_bytes, memory.hot_bytes, memory.hot_seconds
    first_s, hot_rate = size / goodput, memory.hot_bytes / memory.hot_seconds
    if hot_rate >= goodput:
        return float("inf")
    if first_s <= period_s:
        return first_s + hot_rate * first_s / (goodput - hot_rate)
    cold = memory.cold_bytes_per_s
    cold_s = (hot + (first_s - period_s) * cold) / (goodput - cold)
    return first_s + cold_s + hot / goodput * hot_rate / (goodput - hot_rate)


def _by_link(request: Request, _mbit_per_s: float) -> float:
    rates = {host.id: host.egress[0] for host in measured.HOSTS}
    return mvm_seconds(request.memory, min(rates[request.source], rates[request.target]))


PREDICTORS: Mapping[str, Predictor] = {
    "memory over the rate of the link": lambda each, mbit_per_s: (
        each.memory.size_bytes / (mbit_per_s / 8 * MB)
    ),
    "memory over 8/9 of it": lambda each, mbit_per_s: (
        each.memory.size_bytes / (mbit_per_s / 9 * MB)
    ),
    "mVM as published, 8/9 of the rate": lambda each, mbit_per_s: mvm_seconds(
        each.memory, mbit_per_s / 9 * MB
    ),
    "mVM with the goodput of the link": _by_link,
}


def compare(predictor: Predictor) -> Comparison:
    """Return all runs as they are predicted beside what was measured."""
    migrations, makespans = [], []
    for run in measured.runs():
        seconds = {each.id: predictor(each, run.given_mbit_per_s[each.id]) for each in run.requests}
        migrations += [
            Pair(run.name, vm, run.ends_s[vm] - run.starts_s[vm], own)
            for vm, own in seconds.items()
        ]
        waits = {each.id: each.after for each in run.requests}
        longest_s = max(_end_s(vm, waits, seconds) for vm in seconds)
        makespans.append(Pair(run.name, "makespan", max(run.ends_s.values()), longest_s))
    return Comparison(migrations, makespans)


def _end_s(vm: str, waits: Mapping[str, Sequence[str]], seconds: Mapping[str, float]) -> float:
    before = (_end_s(other, waits, seconds) for other in waits[vm])
    return max(before, default=0.0) + seconds[vm]
