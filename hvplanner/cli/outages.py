"""Networks that fail in the middle of a drain, as the command line has them: lm@2min..5min."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.cli.source import Unusable
from hvplanner.evaluation.failover import NetworkOutage
from hvplanner.model.units import MS, UnitError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

AT, UNTIL = "@", ".."


def split_outages(
    things: Sequence[str], networks: Mapping[str, str]
) -> tuple[list[str], list[NetworkOutage]]:
    """Part what has failed from the start from networks that fail at a time of the drain.

    `networks` gives the id of a network by what it may be called. Raises Unusable.
    """
    failed: list[str] = []
    outages: list[NetworkOutage] = []
    for thing in things:
        name, at, times = thing.rpartition(AT)
        if at and name in networks:
            outages.append(_outage(thing, networks[name], times))
        else:
            failed.append(thing)
    return failed, outages


def _outage(thing: str, network: str, times: str) -> NetworkOutage:
    start, until, end = times.partition(UNTIL)
    try:
        found = NetworkOutage(network, MS.parse(start), MS.parse(end) if until else None)
    except UnitError as error:
        raise Unusable(
            f"{thing}: {error} Maybe: {network}@2min, or {network}@2min..5min."
        ) from None
    if found.start_ms < 0:
        raise Unusable(f"{thing}: the drain begins at 0, and networks fail after that.")
    if found.end_ms is not None and found.end_ms <= found.start_ms:
        raise Unusable(f"{thing}: the network has to be back after it has failed, not before.")
    return found
