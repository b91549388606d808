"""Hosts with slots and teams: who waits, who starts, by which link; and what is refused."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from hvplanner.simulation import (
    Endpoint,
    Memory,
    MigrationNetwork,
    Outage,
    Physics,
    Request,
    Wait,
    drain_bounds,
    simulate,
    simulate_networks,
)

if TYPE_CHECKING:
    from collections.abc import Callable

GB, MB = 1e9, 1e6
ONE_GB = Memory(1 * GB)


def host(name: str, slots: int | None = None, members: int = 1, **options: float) -> Endpoint:
    rates = (100 * MB,) * members
    return Endpoint(name, slots, rates, rates, **options)


def starts(endpoints: list[Endpoint], requests: list[Request]) -> list[float]:
    timeline = simulate(endpoints, requests, Physics())
    return [round(migration.start_s, 6) for migration in timeline.migrations]


def test_a_source_with_one_slot_moves_its_vms_one_by_one_in_the_order_given() -> None:
    requests = [Request(name, ONE_GB, "a", "b") for name in ("z", "y", "x")]
    assert starts([host("a", 1), host("b", 9)], requests) == [0.0, 10.0, 20.0]


def test_inbound_and_outbound_migrations_share_the_slots_of_a_host() -> None:
    requests = [Request("in", ONE_GB, "a", "b"), Request("out", ONE_GB, "b", "c")]
    assert starts([host("a"), host("b", 1), host("c")], requests) == [0.0, 10.0]


def test_a_higher_priority_goes_first() -> None:
    requests = [
        Request("low", ONE_GB, "a", "b", priority=1000),
        Request("high", ONE_GB, "a", "b", priority=3000),
        Request("also high", ONE_GB, "a", "b", priority=3000),
    ]
    assert starts([host("a", 1), host("b")], requests) == [20.0, 0.0, 10.0]


def test_a_request_that_waits_does_not_hold_up_others_whose_hosts_are_free() -> None:
    requests = [
        Request("first", ONE_GB, "a", "b"),
        Request("waits", ONE_GB, "c", "b"),
        Request("free", ONE_GB, "c", "d"),
    ]
    endpoints = [host("a"), host("b", 1), host("c", 1), host("d")]
    assert starts(endpoints, requests) == [0.0, 10.0, 0.0]


def test_a_request_waits_for_its_earliest_time() -> None:
    requests = [Request("vm", ONE_GB, "a", "b", earliest_s=7.0)]
    timeline = simulate([host("a"), host("b")], requests, Physics())
    assert timeline.migrations[0].requested_s == timeline.migrations[0].start_s == 7.0
    assert timeline.loads[0].steps == ((0.0, 0.0), (7.0, 100 * MB), (17.0, 0.0))


def test_the_slot_is_held_from_the_start_of_the_setup_to_the_end_of_the_resume() -> None:
    requests = [Request(name, ONE_GB, "a", "b") for name in ("1", "2")]
    timeline = simulate([host("a", 1), host("b")], requests, Physics(setup_s=2.0, resume_s=1.0))
    assert timeline.migrations[1].start_s == pytest.approx(13.0)


def test_a_stream_stays_on_the_least_loaded_member_of_either_team() -> None:
    requests = [Request(str(number), ONE_GB, "a", "b") for number in range(3)]
    timeline = simulate([host("a", members=2), host("b", members=3)], requests, Physics())
    assert [migration.connection for migration in timeline.migrations] == [
        ("a:out:0", "b:in:0"),
        ("a:out:1", "b:in:1"),
        ("a:out:0", "b:in:2"),
    ]
    assert [migration.end_s for migration in timeline.migrations] == pytest.approx(
        [20.0, 10.0, 20.0]
    )


def test_a_faster_member_takes_more_streams() -> None:
    unequal = Endpoint("a", None, (100 * MB, 300 * MB), ())
    requests = [Request(str(number), ONE_GB, "a", "b") for number in range(4)]
    timeline = simulate([unequal, host("b", members=4)], requests, Physics())
    assert [migration.connection[0] for migration in timeline.migrations] == [
        "a:out:1",
        "a:out:1",
        "a:out:0",
        "a:out:1",
    ]


@pytest.mark.parametrize(("members", "seconds"), [(1, 10.0), (None, 2.5)])
def test_a_stream_over_several_members_is_as_fast_as_they_are(
    members: int | None, seconds: float
) -> None:
    physics = Physics(members_per_stream=members)
    requests = [Request("vm", ONE_GB, "a", "b")]
    timeline = simulate([host("a", members=4), host("b", members=4)], requests, physics)
    assert timeline.makespan_s == pytest.approx(seconds)


def test_only_a_team_is_pooled() -> None:
    requests = [Request("vm", ONE_GB, "a", "b")]
    physics = Physics(members_per_stream=None)
    timeline = simulate([host("a"), host("b", members=2)], requests, physics)
    assert timeline.migrations[0].connection == ("a:out:0", "b:in:all")


def test_a_total_caps_the_members_together() -> None:
    requests = [Request(str(number), ONE_GB, "a", "b") for number in range(2)]
    endpoints = [host("a", members=2, egress_total=50 * MB), host("b", members=2)]
    timeline = simulate(endpoints, requests, Physics())
    assert timeline.makespan_s == pytest.approx(40.0)
    assert timeline.migrations[0].connection == ("a:out:0", "a:out:total", "b:in:0")


def test_opposite_migrations_of_two_hosts_slow_each_other_by_their_acknowledgements() -> None:
    requests = [Request("there", ONE_GB, "a", "b"), Request("back", ONE_GB, "b", "a")]
    endpoints = [host("a"), host("b")]
    assert simulate(endpoints, requests, Physics()).makespan_s == pytest.approx(10.0)
    with_cost = simulate(endpoints, requests, Physics(reverse_cost=0.05))
    assert with_cost.makespan_s == pytest.approx(10.5)


def test_acknowledgements_wrap_around_where_a_team_receives_on_fewer_members() -> None:
    narrow = Endpoint("a", None, (100 * MB, 100 * MB), (100 * MB,))
    requests = [Request(str(number), ONE_GB, "a", "b") for number in range(2)]
    timeline = simulate([narrow, host("b", members=2)], requests, Physics(reverse_cost=0.05))
    loads = {load.link: load.steps[0][1] for load in timeline.loads}
    assert loads["a:in:0"] == pytest.approx(10 * MB)


def test_acknowledgements_only_take_capacity_unless_they_compete() -> None:
    # Host a receives at full rate while it sends: 5 % of what it sends is all it loses.
    requests = [
        Request("in", Memory(100 * 1e9), "b", "a"),
        Request("in too", Memory(100 * 1e9), "c", "a"),
        Request("out", ONE_GB, "a", "d"),
    ]
    endpoints = [host(name) for name in "abcd"]
    first = simulate(endpoints, requests, Physics(reverse_cost=0.05))
    assert first.end_s[2] == pytest.approx(10.0 / (1 - 0.05 * 0.95), rel=0.01)
    competing = simulate(endpoints, requests, Physics(reverse_cost=0.05, reverse_competes=True))
    assert competing.end_s[2] == pytest.approx(20.0, rel=0.06)


def test_a_request_starts_when_those_it_comes_after_have_ended() -> None:
    requests = [
        Request("1", ONE_GB, "a", "b"),
        Request("2", ONE_GB, "c", "b", earliest_s=5.0),
        Request("3", ONE_GB, "b", "c", after=("1", "2")),
        Request("4", ONE_GB, "b", "c", earliest_s=100.0, after=("1",)),
    ]
    timeline = simulate([host(name) for name in "abc"], requests, Physics())
    assert timeline.start_s[2] == max(timeline.end_s[:2])
    assert timeline.start_s[3] == 100.0


def test_a_host_starts_migrations_no_closer_than_the_interval_asks() -> None:
    requests = [Request(str(number), ONE_GB, "a", "bc"[number % 2]) for number in range(4)]
    requests.append(Request("other", ONE_GB, "c", "b"))
    endpoints = [host("a", 3), host("b"), host("c")]
    timeline = simulate(endpoints, requests, Physics(start_interval_s=0.5))
    assert timeline.start_s[:3] == (0.0, 0.5, 1.0)
    assert timeline.start_s[3] == min(timeline.end_s[:3])
    assert timeline.start_s[4] == 0.0


def test_a_request_that_waited_names_the_host_and_whose_end_made_room() -> None:
    requests = [
        Request("1", ONE_GB, "a", "b"),
        Request("2", Memory(4e9), "a", "c"),
        Request("3", ONE_GB, "d", "b"),
        Request("4", ONE_GB, "a", "d"),
    ]
    timeline = simulate([host("a", 2), host("b", 1), host("c"), host("d")], requests, Physics())
    assert [each.waited_for for each in timeline.migrations] == [
        None,
        None,
        Wait("b", "1"),
        Wait("a", "1"),
    ]


def test_waiting_requests_are_reported_when_the_horizon_comes() -> None:
    requests = [Request(name, ONE_GB, "a", "b") for name in ("1", "2")]
    timeline = simulate([host("a", 1), host("b")], requests, Physics(), horizon_s=5.0)
    waiting = timeline.migrations[1]
    assert "still waiting to start" in waiting.reason
    assert (waiting.start_s, waiting.end_s, waiting.connection) == (5.0, 5.0, ())


def test_a_migration_that_takes_longer_than_a_float_holds_is_cut_off_too() -> None:
    slow = Endpoint("a", None, (1e-300,), (1e-300,))
    requests = [Request("vm", Memory(1e300), "a", "b")]
    timeline = simulate([slow, host("b")], requests, Physics())
    assert timeline.stopped
    assert timeline.makespan_s == 30 * 86_400


A, B = host("a"), host("b")
NOWHERE = Endpoint("n", None, (), ())
VM = Request("vm", ONE_GB, "a", "b")
ONE, OTHER = MigrationNetwork((A, B), Physics()), MigrationNetwork((A,), Physics())


def after(other: str) -> Request:
    return Request("vm", ONE_GB, "a", "b", after=(other,))


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda: Memory(0.0), "size_bytes must be a number above 0, not 0.0"),
        (lambda: Memory(math.nan), "size_bytes must be a number above 0, not nan"),
        (lambda: Memory(1.0, hot_bytes=-1.0), "hot_bytes must be a number of 0 or more, not -1.0"),
        (lambda: Memory(1.0, hot_seconds=0.0), "hot_seconds"),
        (lambda: Memory(1.0, cold_bytes_per_s=math.inf), "cold_bytes_per_s"),
        (lambda: Endpoint("h", 0, (1.0,), (1.0,)), "'h': slots must be 1 or more, not 0"),
        (lambda: Endpoint("h", 1, (0.0,), (1.0,)), "egress"),
        (lambda: Endpoint("h", 1, (1.0,), (math.nan,)), "ingress"),
        (lambda: Endpoint("h", 1, (1.0,), (1.0,), egress_total=0.0), "egress_total"),
        (lambda: Endpoint("h", 1, (1.0,), (1.0,), ingress_total=-1.0), "ingress_total"),
        (lambda: Request("vm", ONE_GB, "a", "a"), "'a' is its source and target"),
        (lambda: Request("vm", ONE_GB, "a", "b", earliest_s=-1.0), "earliest_s"),
        (lambda: Physics(max_passes=0), "max_passes must be 1 or more, not 0"),
        (lambda: Physics(members_per_stream=2), "members_per_stream must be 1 or None, not 2"),
        (lambda: Physics(stop_seconds=-1.0), "stop_seconds"),
        (lambda: Physics(working_set=1.5), "working_set must be 1 or less, not 1.5"),
        (lambda: Physics(setup_s=math.nan), "setup_s"),
        (lambda: Physics(stream_bytes_per_s=0.0), "stream_bytes_per_s"),
        (lambda: Physics(compression_ratio=0.0), "compression_ratio"),
        (lambda: Physics(reverse_cost=2.0), "reverse_cost"),
        (lambda: simulate([A, A], [], Physics()), "Endpoint 'a' is given twice"),
        (lambda: simulate([A, B], [VM, VM], Physics()), "Request 'vm' is given twice"),
        (lambda: simulate([A], [VM], Physics()), "there is no host 'b'"),
        (lambda: drain_bounds([B], [VM], Physics()), "there is no host 'a'"),
        (
            lambda: simulate([A, NOWHERE], [Request("vm", ONE_GB, "a", "n")], Physics()),
            "'n' has no way in",
        ),
        (
            lambda: simulate([A, NOWHERE], [Request("vm", ONE_GB, "n", "a")], Physics()),
            "'n' has no way out",
        ),
        (lambda: simulate([A, B], [VM], Physics(), horizon_s=math.nan), "horizon_s"),
        (lambda: simulate([A, B], [VM], Physics(), horizon_s=math.inf), "horizon_s"),
        (lambda: simulate([A, B], [after("no")], Physics()), "there is no request 'no' to wait"),
        (
            lambda: simulate([A, B], [after("vm")], Physics()),
            "wait for each other: 'vm' after 'vm'",
        ),
        (lambda: simulate_networks([], []), "There is no live-migration network"),
        (lambda: simulate_networks([ONE], [], retry_s=-1.0), "retry_s"),
        (lambda: simulate_networks([ONE, OTHER], []), "the same hosts with the same slots"),
        (lambda: simulate_networks([ONE], [], outages=[Outage(1, 0.0)]), "there is no network 1"),
        (lambda: Outage(0, 5.0, 5.0), "end_s must be above start_s, not 5.0"),
    ],
)
def test_bad_input_is_refused_with_its_value(make: Callable[[], object], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        make()
