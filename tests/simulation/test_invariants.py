"""What holds for every simulation, whatever the hosts, VMs and physics."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.simulation import (
    Endpoint,
    LinkLoad,
    Memory,
    Migration,
    Physics,
    Request,
    Timeline,
    drain_bounds,
    simulate,
)
from hvplanner.simulation.precopy import PASS_LIMIT
from tests.simulation import strategies

Drain = tuple[list[Endpoint], list[Request]]
MORE, LESS = 1 + 1e-6, 1 - 1e-6


def carried(load: LinkLoad) -> float:
    """Return the bytes a link has carried."""
    return sum(rate * (until - since) for (since, rate), (until, _) in pairwise(load.steps))


def busy_most(migrations: list[Migration]) -> int:
    """Return the most migrations in progress at a time; one that ends makes room at once."""
    changes = sorted(
        [(migration.start_s, 1) for migration in migrations]
        + [(migration.end_s, -1) for migration in migrations]
    )
    most = now = 0
    for _, change in changes:
        now += change
        most = max(most, now)
    return most


@given(strategies.drains(), strategies.physics)
def test_links_carry_what_migrations_send_and_never_more_than_they_can(
    drain: Drain, physics: Physics
) -> None:
    physics = replace(physics, reverse_cost=0.0, members_per_stream=1)
    timeline = simulate(*drain, physics)
    for load in timeline.loads:
        assert all(0.0 <= rate <= load.capacity * MORE for _, rate in load.steps)
        assert load.steps[-1][1] == 0.0
        sent = sum(
            migration.bytes
            for migration in timeline.migrations
            if load.link in migration.connection
        )
        assert carried(load) == pytest.approx(sent, rel=1e-6, abs=10.0)


@given(strategies.drains(), strategies.physics)
def test_no_link_is_ever_loaded_above_its_capacity(drain: Drain, physics: Physics) -> None:
    for load in simulate(*drain, physics).loads:
        assert all(0.0 <= rate <= load.capacity * MORE for _, rate in load.steps)


@given(strategies.drains(), strategies.physics)
def test_a_migration_waits_connects_copies_pauses_and_ends_in_this_order(
    drain: Drain, physics: Physics
) -> None:
    for migration in simulate(*drain, physics).migrations:
        assert migration.requested_s <= migration.start_s
        assert migration.copy_start_s == pytest.approx(migration.start_s + physics.setup_s)
        moments = [migration.copy_start_s]
        for done in migration.passes:
            moments += [done.start_s, done.end_s]
        moments += [migration.blackout_start_s, migration.end_s]
        assert moments == sorted(moments)
        assert 1 <= len(migration.passes) <= (physics.max_passes or PASS_LIMIT)
        assert migration.converged == (migration.converges_at_bytes_per_s is None)


@given(strategies.drains(), strategies.physics)
def test_times_and_blackouts_stay_within_what_rates_and_passes_allow(
    drain: Drain, physics: Physics
) -> None:
    endpoints, requests = drain
    hosts = {endpoint.id: endpoint for endpoint in endpoints}
    for request, migration in zip(requests, simulate(*drain, physics).migrations, strict=True):
        source, target = hosts[request.source], hosts[request.target]
        fastest = min(
            sum(source.egress), sum(target.ingress), physics.stream_bytes_per_s or float("inf")
        )
        size = request.memory.size_bytes / physics.compression_ratio
        copying = migration.end_s - migration.copy_start_s - physics.resume_s
        assert copying >= size / fastest * LESS
        assert migration.bytes <= (len(migration.passes) + 1) * size * MORE
        rest = migration.bytes - sum(done.bytes for done in migration.passes)
        assert rest <= size * MORE
        blackout = migration.end_s - migration.blackout_start_s
        assert blackout >= rest / fastest * LESS - 1e-6


@given(strategies.drains(), strategies.physics)
def test_no_host_takes_part_in_more_migrations_than_it_has_slots(
    drain: Drain, physics: Physics
) -> None:
    timeline = simulate(*drain, physics)
    for endpoint in drain[0]:
        own = [
            migration
            for migration in timeline.migrations
            if endpoint.id in (migration.source, migration.target)
        ]
        assert endpoint.slots is None or busy_most(own) <= endpoint.slots


@given(strategies.drains(), strategies.physics)
def test_no_drain_is_faster_than_its_bounds(drain: Drain, physics: Physics) -> None:
    timeline = simulate(*drain, physics)
    assert not timeline.stopped
    bounds = drain_bounds(*drain, physics)
    assert bounds.makespan_s <= timeline.makespan_s
    blackouts = (each.end_s - each.blackout_start_s for each in timeline.migrations)
    assert bounds.blackout_s <= max(blackouts, default=0.0) * MORE


def without_ids(timeline: Timeline) -> list[object]:
    moments: list[object] = [
        (migration.start_s, migration.end_s, migration.passes, migration.bytes)
        for migration in timeline.migrations
    ]
    return [*moments, *(load.steps for load in timeline.loads)]


@given(strategies.drains(), strategies.physics)
def test_ids_do_not_matter_and_the_same_input_gives_the_same_output(
    drain: Drain, physics: Physics
) -> None:
    endpoints, requests = drain
    renamed = {endpoint.id: f"<b>{9 - number}\n" for number, endpoint in enumerate(endpoints)}
    others = simulate(
        [replace(endpoint, id=renamed[endpoint.id]) for endpoint in endpoints],
        [
            replace(
                request,
                id=f"{99 - number} \u202e",
                source=renamed[request.source],
                target=renamed[request.target],
            )
            for number, request in enumerate(requests)
        ],
        physics,
    )
    once = simulate(*drain, physics)
    assert once == simulate(*drain, physics)
    assert without_ids(once) == without_ids(others)


@given(
    strategies.memories,
    strategies.physics,
    st.floats(1e6, 1e9),
    st.floats(1.0, 20.0),
)
def test_a_single_migration_is_never_slower_with_more_bandwidth(
    memory: Memory, physics: Physics, rate: float, factor: float
) -> None:
    physics = replace(physics, max_passes=physics.max_passes or 5)
    seconds = [
        simulate(
            [Endpoint("a", 1, (each,), (each,)), Endpoint("b", 1, (each,), (each,))],
            [Request("vm", memory, "a", "b")],
            physics,
        ).makespan_s
        for each in (rate, rate * factor)
    ]
    assert seconds[1] <= seconds[0] * MORE
