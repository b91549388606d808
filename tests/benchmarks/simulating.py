"""Migrations in time: many at once, a cluster drained host by host, and how the cost grows."""

from __future__ import annotations

import math
import subprocess
import sys
from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from hvplanner.simulation import SIMGRID, Endpoint, Memory, Physics, Request, prepare, simulate
from tests.benchmarks import simgrid
from tests.benchmarks.case import Case, Figures, Row, Section, timed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from hvplanner.simulation import Timeline
    from tests.benchmarks.case import Action

HOSTS = 64
PORT = 1.25e9
"""Bytes per second of a 10 GbE port."""
GIB = 1024.0**3
AT_ONCE = 1000
VMS_PER_HOST = 8000 // HOSTS
WINDOWS = Physics(setup_s=1.0, resume_s=0.1, stream_bytes_per_s=5e8)
PLAIN = replace(SIMGRID, reverse_cost=0.0)
"""Without cross-traffic, with which SimGrid takes several times as long: the harder comparison."""
GROWTH = (100, 1000, 10_000)


def crowd(count: int) -> list[Request]:
    """Return migrations between all pairs of hosts: 1 to 16 GiB, 0 to 45 MiB/s dirtied."""
    return [
        Request(
            f"vm{number}",
            Memory((1 + number * 7 % 16) * GIB, cold_bytes_per_s=number * 3 % 10 * 5e6),
            f"h{number % HOSTS}",
            f"h{(number + 1 + number // HOSTS * 5 % (HOSTS - 1)) % HOSTS}",
        )
        for number in range(count)
    ]


def pairs(count: int) -> list[Request]:
    """Return the same migrations, but every host sends to one other alone."""
    return [
        replace(each, source=f"h{number % 32}", target=f"h{number % 32 + 32}")
        for number, each in enumerate(crowd(count))
    ]


def hosts(slots: int | None, members: int = 1, rate: float = PORT) -> list[Endpoint]:
    """Return the hosts, each with so many ports of that rate."""
    ports = (rate,) * members
    return [Endpoint(f"h{number}", slots, ports, ports) for number in range(HOSTS)]


def rolling(vms_per_host: int) -> tuple[list[Endpoint], list[Request]]:
    """Return drains of all hosts one after the other, every VM going to the next hosts in turn.

    A host is drained when the one before it is done.
    """
    endpoints = hosts(4, members=2)
    requests: list[Request] = []
    start_s = 0.0
    for host in range(HOSTS):
        drain = [
            Request(
                f"h{host}-vm{number}",
                Memory((2 + number * 5 % 15) * GIB, 0.1 * GIB, 4.0, number % 7 * 2e6),
                f"h{host}",
                f"h{(host + 1 + number % (HOSTS - 1)) % HOSTS}",
                start_s,
                priority=number % 3,
            )
            for number in range(vms_per_host)
        ]
        requests += drain
        start_s += sum(each.memory.size_bytes for each in drain) / (2 * PORT) * 1.2
    return endpoints, requests


def at_once(count: int, slots: int | None, _folder: Path) -> Action:
    """Return the simulation of so many migrations that may all start at once."""
    # Without slots all share the ports at once: these grow along, or nothing would converge.
    rate = PORT if slots else PORT * max(1.0, count / AT_ONCE)
    endpoints, requests = hosts(slots, rate=rate), crowd(count)
    prepare.main()  # or the first rounds would be interpreted

    def action() -> None:
        _checked(simulate(endpoints, requests, SIMGRID))

    return action


def _checked(timeline: Timeline) -> None:
    """Cost may only be compared where every migration came to its end and converged."""
    if not all(migration.converged for migration in timeline.migrations):
        raise RuntimeError("A migration did not converge.")


def _rolling(_folder: Path) -> Action:
    endpoints, requests = rolling(VMS_PER_HOST)

    def action() -> None:
        simulate(endpoints, requests, WINDOWS)

    return action


def _one_drain(_folder: Path) -> Action:
    endpoints, requests = rolling(VMS_PER_HOST)
    first = requests[:VMS_PER_HOST]
    prepare.main()

    def action() -> None:
        simulate(endpoints, first, WINDOWS)

    return action


def _cold_start(_folder: Path) -> Action:
    program = (
        "from tests.benchmarks.simulating import SIMGRID, crowd, hosts, simulate;"
        f"simulate(hosts(None), crowd({AT_ONCE}), SIMGRID)"
    )

    def action() -> None:
        subprocess.run([sys.executable, "-c", program], check=True)

    return action


# --- SimGrid beside it ----------------------------------------------------------------------------


def _beside_simgrid(requests: Sequence[Request], folder: Path) -> Action:
    program = simgrid.build(folder)
    endpoints = hosts(None)

    def action() -> Figures:
        timelines: list[Timeline] = []
        own_s = timed(lambda: timelines.append(simulate(endpoints, requests, PLAIN)))["seconds"]
        answer = simgrid.migrate(program, endpoints, requests, crosstraffic=False)
        return {
            "seconds": own_s,
            "simgrid": answer.seconds,
            "ratio": answer.seconds / own_s,
            "difference": max(
                abs(one.end_s - other) / other
                for one, other in zip(timelines[0].migrations, answer.ends_s, strict=True)
            ),
        }

    return action


_QUEUES = {"open": "all at once, ports growing along", "queued": "four at a time per host"}


def _growth(slots: int | None, folder: Path) -> Action:
    """Return ever more migrations, all in one round: a busy machine slows all of them alike."""
    actions = {count: at_once(count, slots, folder) for count in GROWTH}

    def action() -> Figures:
        took = {count: timed(each)["seconds"] for count, each in actions.items()}
        per_unit = {count: each / (count * math.log(count)) for count, each in took.items()}
        return {
            **{str(count): each for count, each in took.items()},
            **{f"{more}/{fewer}": per_unit[more] / per_unit[fewer]
               for fewer, more in pairwise(GROWTH)},
        }  # fmt: skip

    return action


def _growth_rows(name: str, fewer: int, more: int) -> list[Row]:
    case = f"growth-{name}"
    return [
        Row(f"{more:,} migrations, {_QUEUES[name]}", case, str(more), unit="ms"),
        Row(f"the same against n log n from {fewer:,} on", case, f"{more}/{fewer}", unit="×",
            bar=1.0),
    ]  # fmt: skip


def _simgrid_rows(case: str, where: str) -> list[Row]:
    what = f"1,000 migrations at once, {where}"
    return [
        Row(f"{what}: hvplanner", case, unit="ms"),
        Row(f"{what}: SimGrid 3.32", case, "simgrid", unit="ms"),
        Row("SimGrid's time over hvplanner's", case, "ratio", unit="×", bar=40.0, at_least=True),
        Row("largest difference of any migration's end", case, "difference", times=100,
            unit="%", bar=0.5),
    ]  # fmt: skip


SIMULATE = Section(
    "simulate",
    [
        Case("drain", _one_drain, rounds=15),
        Case("rolling", _rolling, light=False),
        Case("at-once", partial(at_once, AT_ONCE, None), rounds=9),
        Case("cold-start", _cold_start, light=False),
        *(
            Case(f"simgrid-{name}", partial(_beside_simgrid, make(AT_ONCE)), light=False,
                 missing=simgrid.missing)
            for name, make in (("crowd", crowd), ("pairs", pairs))
        ),
        *(
            Case(f"growth-{name}", partial(_growth, slots), rounds=9, light=False)
            for name, slots in (("open", None), ("queued", 4))
        ),
    ],
    [
        Row(f"One host drained of {VMS_PER_HOST} VMs", "drain", unit="ms"),
        Row("Rolling drain of 64 hosts, 8,000 VMs", "rolling", bar=1.0),
        Row("1,000 migrations over 64 hosts at once", "at-once", unit="ms"),
        Row("the same in a new process, from start to exit", "cold-start", bar=1.0),
        *_simgrid_rows("simgrid-crowd", "between all pairs of hosts"),
        *_simgrid_rows("simgrid-pairs", "every host to one other"),
        *(
            row
            for name in _QUEUES
            for fewer, more in pairwise(GROWTH)
            for row in _growth_rows(name, fewer, more)
        ),
    ],
)  # fmt: skip
