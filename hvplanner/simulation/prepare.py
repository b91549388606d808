"""Compiles the event loop once and keeps it, so that nobody waits for that later on.

python -m hvplanner.simulation.prepare
"""

from __future__ import annotations

from hvplanner.simulation.compiled import PAYS_FROM
from hvplanner.simulation.records import Endpoint, Memory, Physics, Request
from hvplanner.simulation.runs import simulate


def main() -> None:
    """Simulate as much as it takes to be compiled."""
    hosts = [Endpoint(host, None, (1e9,), (1e9,)) for host in ("a", "b")]
    requests = [Request(str(number), Memory(1e9), "a", "b") for number in range(PAYS_FROM)]
    simulate(hosts, requests, Physics())


if __name__ == "__main__":
    main()
