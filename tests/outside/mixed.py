"""Mixed migrations for SimGrid, and what it says of them.

    python -m tests.outside.mixed

runs them in SimGrid 3.32 (libsimgrid-dev) and writes tests/data/simgrid-mixed.csv. Every case is
drawn with a fixed seed, so the file changes only with this module or with SimGrid.
"""

from __future__ import annotations

import random
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hvplanner.simulation import Endpoint, Memory, Request
from tests.benchmarks import simgrid

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    Ways = Callable[[random.Random, int], tuple[int, int]]
    """Returns the source and the target of the migration of that number."""

FILE = Path(__file__).parents[1] / "data" / "simgrid-mixed.csv"
GBE_1, GBE_10, GBE_25 = 125e6, 1.25e9, 3.125e9
MB, GB = 1e6, 1e9
HEAD = """\
# SimGrid 3.32, live-migration plug-in, CM02 model, latency 0, stop at 30 ms, working set 0.9.
# Hosts with one full-duplex port each on a switch without limit; migrations of a case run together.
# Made by tests/outside/mixed.py with tests/benchmarks/simgrid.cpp. Units: bytes, bytes/s, seconds.
# end_s: network/crosstraffic off; end_crosstraffic_s: on (5 % in the opposite direction).
case,vm,src,src_Bps,dst,dst_Bps,ram_bytes,dirty_Bps,start_s,end_s,end_crosstraffic_s
"""


@dataclass(frozen=True, slots=True)
class Case:
    """Migrations that run together."""

    name: str
    hosts: Sequence[Endpoint]
    requests: Sequence[Request]


def cases() -> list[Case]:
    """Return all cases, the small ones first."""
    some, late = (0.0,), (0.0, 0.0, 400.0)
    return [
        _case("both-ways", [GBE_1] * 2, 8, _both_ways, (1, 8), (0, 2, 5), some),
        _case("slow-convergence", [GBE_1, GBE_10, GBE_1], 3, _around, (1, 4), (118.4,), some),
        _case("hot-memory", [GBE_10] * 4, 12, _any(4), (1, 32), (50, 100, 600), late),
        _told(
            "newcomer",
            [GBE_1, GBE_10, GBE_10],
            [(1, 0, 4, 118, 0.0), (2, 0, 8, 0, 0.0), (2, 0, 1, 0, 160.0)],
        ),
        _told(
            "busy-neighbour",
            [GBE_1, GBE_10],
            [(1, 0, 0.5, 90, 0.0), (1, 0, 16, 50, 0.0), (1, 0, 25, 0, 0.0)],
        ),
        _case("fan-in", [GBE_10] * 17, 64, _in(17), (1, 16), (0, 5, 10), some),
        _case("fan-out", [GBE_1] * 9, 48, _out(9), (1, 4), (0, 1, 2), some),
        _case("late-starts", [GBE_10] * 4, 80, _any(4), (1, 32), (0, 10, 20), late),
        _case("one-path", [GBE_10] * 2, 100, lambda *_: (0, 1), (1, 12), (0, 2, 4), late),
        _case("ring", [GBE_10] * 8, 120, _ring(8), (1, 16), (0, 10, 30), late),
        _case("unequal-links", [GBE_1, GBE_10, GBE_25] * 4, 150, _any(12), (1, 16), (0, 1), late),
        _case("drain-and-return", [GBE_10] * 16, 240, _hub(16), (2, 24), (0, 2, 5), late),
        _case("cluster", [GBE_10] * 32 + [GBE_25] * 32, 600, _any(64), (1, 32), (0, 20, 45), late),
    ]


def _case(
    name: str,
    rates: Sequence[float],
    count: int,
    ways: Ways,
    gigabytes: tuple[int, int],
    dirtied_mb_per_s: Sequence[float],
    starts_s: Sequence[float],
) -> Case:
    """Draw a case: whole GB in a range, one of the dirty rates, a start up to one of the times."""
    draw = random.Random(name)
    requests = []
    for number in range(count):
        source, target = ways(draw, number)
        memory = Memory(
            draw.randint(*gigabytes) * GB,
            cold_bytes_per_s=round(draw.choice(dirtied_mb_per_s) * MB),
        )
        start_s = round(draw.uniform(0.0, draw.choice(starts_s)), 1)
        requests.append(Request(str(number), memory, str(source), str(target), start_s))
    return Case(name, _hosts(rates), requests)


def _told(
    name: str, rates: Sequence[float], moves: Sequence[tuple[int, int, float, float, float]]
) -> Case:
    """Return a case by source, target, GB, MB dirtied a second and start of each migration."""
    return Case(
        name,
        _hosts(rates),
        [
            Request(
                str(number),
                Memory(gigabytes * GB, cold_bytes_per_s=dirtied_mb_per_s * MB),
                str(source),
                str(target),
                start_s,
            )
            for number, (source, target, gigabytes, dirtied_mb_per_s, start_s) in enumerate(moves)
        ],
    )


def _hosts(rates: Sequence[float]) -> list[Endpoint]:
    return [Endpoint(str(number), None, (rate,), (rate,)) for number, rate in enumerate(rates)]


def _both_ways(_draw: random.Random, number: int) -> tuple[int, int]:
    return number % 2, 1 - number % 2


def _around(_draw: random.Random, number: int) -> tuple[int, int]:
    return number, (number + 1) % 3


def _any(count: int) -> Ways:
    def ways(draw: random.Random, _number: int) -> tuple[int, int]:
        source, target = draw.sample(range(count), 2)
        return source, target

    return ways


def _in(count: int) -> Ways:
    return lambda draw, _number: (draw.randrange(1, count), 0)


def _out(count: int) -> Ways:
    return lambda draw, _number: (0, draw.randrange(1, count))


def _ring(count: int) -> Ways:
    """Send to both neighbours in turn."""
    return lambda draw, number: (
        number % count,
        (number + draw.choice((1, -1))) % count,
    )


def _hub(count: int) -> Ways:
    """Send out of the first host, and back to it."""

    def ways(draw: random.Random, number: int) -> tuple[int, int]:
        other = draw.randrange(1, count)
        return (0, other) if number % 2 else (other, 0)

    return ways


def main() -> int:
    """Run all cases with cross-traffic off and on, and write the file."""
    if reason := simgrid.missing():
        print(reason, file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        program = simgrid.build(Path(folder))
        lines = [line for case in cases() for line in _lines(program, case)]
    FILE.write_text(HEAD + "".join(f"{line}\n" for line in lines), "utf-8")
    return 0


def _lines(program: Path, case: Case) -> Iterable[str]:
    off, on = (
        simgrid.migrate(program, case.hosts, case.requests, crosstraffic).ends_s
        for crosstraffic in (False, True)
    )
    rates = {host.id: host.egress[0] for host in case.hosts}
    for each, end_s, end_crosstraffic_s in zip(case.requests, off, on, strict=True):
        yield (
            f"{case.name},{each.id},{each.source},{rates[each.source]:.0f},{each.target},"
            f"{rates[each.target]:.0f},{each.memory.size_bytes:.0f},"
            f"{each.memory.cold_bytes_per_s:.0f},{each.earliest_s},{end_s:.6f},"
            f"{end_crosstraffic_s:.6f}"
        )


if __name__ == "__main__":
    sys.exit(main())
