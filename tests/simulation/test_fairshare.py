"""How streams share links: known cases, and what makes rates max-min fair."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.simulation import Endpoint, Memory, Physics, Request, Timeline, simulate
from tests.simulation import strategies

MB = 1e6
A_MOMENT_S = 1e-3
SHARING = Physics(stop_seconds=0.0)


def rates(hosts: list[Endpoint], ways: list[tuple[str, str]], physics: Physics) -> list[float]:
    """Return the rates of streams between hosts that all have just begun, in MB/s."""
    return [rate / MB for rate in sending(hosts, ways, physics)[1]]


def sending(
    hosts: list[Endpoint], ways: list[tuple[str, str]], physics: Physics
) -> tuple[Timeline, list[float]]:
    requests = [
        Request(str(number), Memory(1e12), source, target)
        for number, (source, target) in enumerate(ways)
    ]
    timeline = simulate(hosts, requests, physics, horizon_s=A_MOMENT_S)
    return timeline, [migration.bytes / A_MOMENT_S for migration in timeline.migrations]


def host(name: str, rate: float = 120.0) -> Endpoint:
    return Endpoint(name, None, (rate * MB,), (rate * MB,))


def test_streams_of_one_link_share_it_equally() -> None:
    found = rates([host("a"), host("b", 1e3)], [("a", "b")] * 4, SHARING)
    assert found == pytest.approx([30.0] * 4)


def test_a_stream_held_elsewhere_leaves_the_rest_to_the_others() -> None:
    hosts = [host("a"), host("b"), host("c", 1e3), host("d", 1e3)]
    ways = [("a", "c"), ("a", "c"), ("a", "b"), ("d", "b")]
    assert rates(hosts, ways, SHARING) == pytest.approx([40.0, 40.0, 40.0, 80.0])


def test_a_ceiling_holds_only_streams_that_would_exceed_it() -> None:
    hosts = [host("a", 90.0), host("b", 1e3), host("c", 1e3)]
    physics = replace(SHARING, stream_bytes_per_s=50 * MB)
    ways = [("a", "b"), ("a", "b"), ("a", "b"), ("c", "b")]
    assert rates(hosts, ways, physics) == pytest.approx([30.0, 30.0, 30.0, 50.0])


@pytest.mark.parametrize("competes", [True, False])
def test_opposite_streams_leave_room_for_each_others_acknowledgements(competes: bool) -> None:
    physics = replace(SHARING, reverse_cost=0.05, reverse_competes=competes)
    found = rates([host("a", 105.0), host("b", 105.0)], [("a", "b"), ("b", "a")], physics)
    assert found == pytest.approx([100.0, 100.0])


def test_links_that_share_no_stream_do_not_touch_each_other() -> None:
    hosts = [host(name) for name in "abcd"]
    alone = rates(hosts, [("a", "b")] * 3, SHARING)
    beside = rates(hosts, [("a", "b")] * 3 + [("c", "d")] * 5, SHARING)
    assert beside[:3] == alone


@given(strategies.drains(), st.sampled_from([None, 60 * MB, 400 * MB]))
def test_no_stream_can_gain_without_taking_from_one_that_has_no_more(
    drain: tuple[list[Endpoint], list[Request]], ceiling: float | None
) -> None:
    hosts = [replace(each, slots=None) for each in drain[0]]
    ways = [(each.source, each.target) for each in drain[1]]
    timeline, found = sending(hosts, ways, replace(SHARING, stream_bytes_per_s=ceiling))
    most = ceiling or math.inf
    over: dict[str, list[float]] = {load.link: [] for load in timeline.loads}
    for migration, rate in zip(timeline.migrations, found, strict=True):
        for link in migration.connection:
            over[link].append(rate)
    full = {
        load.link: sum(over[load.link]) >= load.capacity * (1 - 1e-6) for load in timeline.loads
    }
    assert all(sum(over[load.link]) <= load.capacity * (1 + 1e-6) for load in timeline.loads)
    for migration, rate in zip(timeline.migrations, found, strict=True):
        assert rate <= most * (1 + 1e-6)
        assert rate >= most * (1 - 1e-6) or any(
            full[link] and rate >= max(over[link]) * (1 - 1e-6) for link in migration.connection
        )
