"""Each lower bound where it is the one that holds."""

from __future__ import annotations

import pytest

from hvplanner.simulation import Endpoint, Memory, Physics, Request, drain_bounds, simulate

MB, GB = 1e6, 1e9
RATE = (100 * MB,)


def drain(sizes: list[float], targets: int = 2) -> list[Request]:
    return [
        Request(str(number), Memory(size), "a", f"t{number % targets}")
        for number, size in enumerate(sizes)
    ]


def hosts(source: Endpoint, *targets: Endpoint) -> list[Endpoint]:
    return [source, *targets]


WIDE = (100 * MB,) * 8


def test_nothing_to_do_takes_no_time() -> None:
    assert drain_bounds([Endpoint("a", 1, RATE, RATE)], [], Physics()).makespan_s == 0.0


def test_the_longest_migration_bounds_a_drain_with_room() -> None:
    endpoints = hosts(
        Endpoint("a", None, WIDE, WIDE),
        Endpoint("t0", None, WIDE, WIDE),
        Endpoint("t1", None, WIDE, WIDE),
    )
    requests, physics = drain([9 * GB, 1 * GB]), Physics(setup_s=3.0, resume_s=1.0)
    bounds = drain_bounds(endpoints, requests, physics)
    assert bounds.makespan_s == bounds.longest_s == pytest.approx(94.0)
    assert simulate(endpoints, requests, physics).makespan_s == pytest.approx(94.0)


def test_slots_bound_in_whole_rounds() -> None:
    endpoints = hosts(
        Endpoint("a", 2, WIDE, WIDE),
        Endpoint("t0", None, WIDE, WIDE),
        Endpoint("t1", None, WIDE, WIDE),
    )
    requests = drain([1 * GB] * 5)
    bounds = drain_bounds(endpoints, requests, Physics())
    assert bounds.makespan_s == bounds.slots_s == pytest.approx(30.0)
    assert simulate(endpoints, requests, Physics()).makespan_s == pytest.approx(30.0)


def test_the_link_out_of_the_source_bounds_what_leaves_it() -> None:
    endpoints = hosts(
        Endpoint("a", None, RATE, RATE),
        Endpoint("t0", None, WIDE, WIDE),
        Endpoint("t1", None, WIDE, WIDE),
    )
    bounds = drain_bounds(endpoints, drain([1 * GB] * 4), Physics())
    assert bounds.makespan_s == bounds.sending_s == pytest.approx(40.0)


def test_the_receivers_bound_what_arrives() -> None:
    endpoints = hosts(
        Endpoint("a", None, WIDE, WIDE),
        Endpoint("t0", None, RATE, RATE),
        Endpoint("t1", None, RATE, RATE),
    )
    bounds = drain_bounds(endpoints, drain([1 * GB, 1 * GB, 2 * GB]), Physics())
    assert bounds.makespan_s == bounds.receiving_s == pytest.approx(30.0)


def test_streams_with_a_ceiling_bound_what_the_slots_can_send() -> None:
    endpoints = hosts(
        Endpoint("a", 2, WIDE, WIDE),
        Endpoint("t0", None, WIDE, WIDE),
        Endpoint("t1", None, WIDE, WIDE),
    )
    physics = Physics(stream_bytes_per_s=50 * MB)
    bounds = drain_bounds(endpoints, drain([1 * GB, 1 * GB, 4 * GB, 1 * GB]), physics)
    assert bounds.sending_s == pytest.approx(70.0)


def test_dirtying_counts_at_the_best_rate() -> None:
    endpoints = hosts(Endpoint("a", None, RATE, RATE), Endpoint("t0", None, RATE, RATE))
    requests = [Request("vm", Memory(1 * GB, cold_bytes_per_s=10 * MB), "a", "t0")]
    physics = Physics(max_passes=2)
    bounds = drain_bounds(endpoints, requests, physics)
    assert bounds.makespan_s == pytest.approx(11.1)
    assert bounds.makespan_s <= simulate(endpoints, requests, physics).makespan_s
