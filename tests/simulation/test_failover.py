"""Networks that fail and come back while migrations are under way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.simulation import (
    Endpoint,
    Memory,
    MigrationNetwork,
    Outage,
    Physics,
    Request,
    Timeline,
    simulate,
    simulate_networks,
)
from tests.simulation import strategies

GB, MB = 1e9, 1e6
PLAIN = Physics(setup_s=1.0, resume_s=0.5)


def network(rate: float, slots: int | None = None) -> MigrationNetwork:
    hosts = tuple(Endpoint(name, slots, (rate,), (rate,)) for name in ("a", "b"))
    return MigrationNetwork(hosts, PLAIN)


FAST, SLOW = network(1000 * MB), network(100 * MB)


def run(count: int, outages: list[Outage], slots: int | None = None, **options: float) -> Timeline:
    networks = [network(1000 * MB, slots), network(100 * MB, slots)]
    requests = [Request(str(number), Memory(10 * GB), "a", "b") for number in range(count)]
    return simulate_networks(networks, requests, outages=outages, **options)


def test_migrations_take_the_first_network_that_works() -> None:
    (first,) = run(1, []).migrations
    assert (first.network, first.connection) == (0, ("a:out:0", "b:in:0"))
    (second,) = run(1, [Outage(0, 0.0)]).migrations
    assert (second.network, second.connection) == (1, ("a:out:0:1", "b:in:0:1"))


def test_a_network_that_fails_takes_its_migrations_along_and_they_start_anew_on_the_next() -> None:
    (moved,) = run(1, [Outage(0, 6.0)], retry_s=10.0).migrations
    (tried,) = moved.failed_tries
    assert (tried.network, tried.start_s, tried.end_s) == (0, 0.0, 6.0)
    assert tried.bytes == pytest.approx(5 * GB)
    assert moved.network == 1
    assert moved.start_s == 16.0
    assert moved.end_s == pytest.approx(16.0 + 1.0 + 100.0 + 0.5)
    assert moved.bytes == pytest.approx(10 * GB)
    assert moved.passes[0].start_s == 17.0


def test_a_migration_that_has_sent_everything_does_not_mind() -> None:
    timeline = run(1, [Outage(0, 11.2)])
    (done,) = timeline.migrations
    assert done.failed_tries == ()
    assert done.end_s == pytest.approx(11.5)


def test_a_failure_during_the_set_up_counts_too() -> None:
    (moved,) = run(1, [Outage(0, 0.5)], retry_s=2.0).migrations
    assert moved.failed_tries[0].bytes == 0.0
    assert (moved.start_s, moved.copy_start_s) == (2.5, 3.5)


def test_what_waits_takes_the_next_network_at_once_and_the_first_again_when_it_is_back() -> None:
    timeline = run(3, [Outage(0, 12.0, 50.0)], slots=1, retry_s=100.0)
    assert [each.network for each in timeline.migrations] == [0, 0, 1]
    assert timeline.migrations[1].failed_tries[0].end_s == 12.0
    assert timeline.migrations[1].start_s == pytest.approx(113.5)
    assert timeline.migrations[2].start_s == 12.0


def test_without_a_network_left_migrations_wait_until_one_is_back_or_for_ever() -> None:
    both = [Outage(0, 5.0, 60.0), Outage(1, 0.0)]
    (back,) = run(1, both, retry_s=1.0).migrations
    assert (back.start_s, back.network) == (60.0, 0)
    gone = run(1, [Outage(0, 5.0), Outage(1, 0.0)], horizon_s=1000.0)
    assert gone.stopped
    assert "still waiting to start" in gone.migrations[0].reason
    assert len(gone.migrations[0].failed_tries) == 1


@given(
    strategies.drains(),
    strategies.physics,
    st.lists(st.tuples(st.integers(0, 1), st.floats(0.0, 60.0), st.floats(0.1, 60.0)), max_size=4),
)
def test_every_migration_ends_once_networks_are_back_and_nothing_is_sent_while_they_are_gone(
    drain: tuple[list[Endpoint], list[Request]],
    physics: Physics,
    gone: list[tuple[int, float, float]],
) -> None:
    networks = [MigrationNetwork(tuple(drain[0]), physics)] * 2
    outages = [Outage(number, start, start + length) for number, start, length in gone]
    timeline = simulate_networks(networks, drain[1], outages=outages, retry_s=3.0)
    assert not timeline.stopped
    for migration in timeline.migrations:
        tries = [(each.network, each.start_s, each.end_s) for each in migration.failed_tries]
        ends = [end for _, _, end in tries]
        starts = [start for _, start, _ in tries] + [migration.start_s]
        assert all(end + 3.0 <= start + 1e-6 for end, start in zip(ends, starts[1:], strict=True))
        sent = migration.end_s - physics.resume_s
        for outage in outages:
            if outage.network == migration.network:
                assert not migration.start_s + 1e-6 < outage.start_s < sent - 1e-6
    if not outages:
        assert timeline.end_s == simulate(*drain, physics).end_s
