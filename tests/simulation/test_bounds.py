"""Each lower bound where it is the one that holds."""

from __future__ import annotations

from dataclasses import replace

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
    assert bounds.slots_s == pytest.approx(100.0)
    assert bounds.sending_s < 70.0


@pytest.mark.parametrize(("priorities", "seconds"), [((0, 0, 0, 0), 100.0), ((0, 0, 1, 0), 80.0)])
def test_slots_are_taken_in_the_order_of_the_line(
    priorities: tuple[int, ...], seconds: float
) -> None:
    endpoints = hosts(
        Endpoint("a", 2, WIDE, WIDE), Endpoint("t0", 2, WIDE, WIDE), Endpoint("t1", 2, WIDE, WIDE)
    )
    requests = [
        replace(each, priority=priority)
        for each, priority in zip(drain([1 * GB, 1 * GB, 4 * GB, 1 * GB]), priorities, strict=True)
    ]
    physics = Physics(stream_bytes_per_s=50 * MB)
    assert drain_bounds(endpoints, requests, physics).makespan_s == pytest.approx(seconds)
    assert simulate(endpoints, requests, physics).makespan_s == pytest.approx(seconds)


def test_dirtying_counts_at_the_best_rate() -> None:
    endpoints = hosts(Endpoint("a", None, RATE, RATE), Endpoint("t0", None, RATE, RATE))
    requests = [Request("vm", Memory(1 * GB, cold_bytes_per_s=10 * MB), "a", "t0")]
    physics = Physics(max_passes=2)
    bounds = drain_bounds(endpoints, requests, physics)
    assert bounds.makespan_s == pytest.approx(11.1)
    assert bounds.makespan_s <= simulate(endpoints, requests, physics).makespan_s


def test_two_of_three_migrations_share_one_of_two_slots_the_shorter_at_best() -> None:
    endpoints = hosts(
        Endpoint("a", 2, WIDE, WIDE),
        Endpoint("t0", None, WIDE, WIDE),
        Endpoint("t1", None, WIDE, WIDE),
    )
    requests = drain([3 * GB, 2 * GB, 2 * GB])
    bounds = drain_bounds(endpoints, requests, Physics())
    assert bounds.makespan_s == bounds.slots_s == pytest.approx(40.0)
    assert simulate(endpoints, requests, Physics()).makespan_s == pytest.approx(40.0)


def test_what_may_start_late_only_counts_from_then_on() -> None:
    endpoints = hosts(
        Endpoint("a", 1, RATE, RATE),
        Endpoint("t0", None, WIDE, WIDE),
        Endpoint("t1", None, WIDE, WIDE),
    )
    early, *late = drain([1 * GB] * 3)
    late = [replace(each, earliest_s=60.0) for each in late]
    bounds = drain_bounds(endpoints, [early, *late], Physics())
    assert bounds.slots_s == bounds.sending_s == pytest.approx(80.0)
    assert simulate(endpoints, [early, *late], Physics()).makespan_s == pytest.approx(80.0)


def test_acknowledgements_of_what_arrives_take_their_share_of_the_way_out() -> None:
    endpoints = hosts(Endpoint("a", None, RATE, RATE), Endpoint("b", None, RATE, RATE))
    there, back = (Request(way, Memory(19 * GB), *way) for way in ("ab", "ba"))
    physics = Physics(reverse_cost=0.05)
    bounds = drain_bounds(endpoints, [there, back], physics)
    assert bounds.sending_s == bounds.receiving_s == pytest.approx(199.5)
    assert simulate(endpoints, [there, back], physics).makespan_s == pytest.approx(199.5)


@pytest.mark.parametrize(
    ("slots", "stream", "sizes", "binding"),
    [
        (None, None, [1 * GB] * 4, "sending"),
        (1, 50 * MB, [1 * GB] * 4, "slots"),
        (None, 10 * MB, [4 * GB, 1 * GB], "migration"),
    ],
)
def test_that_the_resource_is_named_that_holds_a_drain_up(
    slots: int | None, stream: float | None, sizes: list[float], binding: str
) -> None:
    endpoints = hosts(
        Endpoint("a", slots, RATE, RATE),
        Endpoint("t0", None, WIDE, WIDE),
        Endpoint("t1", None, WIDE, WIDE),
    )
    bounds = drain_bounds(endpoints, drain(sizes), Physics(stream_bytes_per_s=stream))
    assert bounds.binding == binding


def test_that_a_slow_way_into_a_target_is_named() -> None:
    endpoints = hosts(Endpoint("a", None, WIDE, WIDE), Endpoint("t0", None, RATE, RATE))
    assert drain_bounds(endpoints, drain([1 * GB] * 4, 1), Physics()).binding == "receiving"
