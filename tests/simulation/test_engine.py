"""What one migration and several at once take, in cases that can be worked out by hand."""

from __future__ import annotations

import pytest

from hvplanner.simulation import SIMGRID, Endpoint, Memory, Physics, Request, Timeline, simulate

GB, MB = 1e9, 1e6
UNCAPPED = Physics(max_passes=None)


def wire(rate: float) -> tuple[Endpoint, Endpoint]:
    """Return two hosts between which the way out of the first is all that limits."""
    return (
        Endpoint("a", None, (rate,), (rate,)),
        Endpoint("b", None, (10 * rate,), (10 * rate,)),
    )


def on_one_link(
    memories: list[Memory], physics: Physics, rate: float = 100 * MB, **options: float
) -> Timeline:
    requests = [Request(str(number), memory, "a", "b") for number, memory in enumerate(memories)]
    return simulate(wire(rate), requests, physics, **options)


def test_nothing_to_do_gives_an_empty_timeline() -> None:
    timeline = on_one_link([], Physics())
    assert timeline.migrations == ()
    assert timeline.makespan_s == 0.0
    assert not timeline.stopped
    assert timeline.loads[0].steps == ((0.0, 0.0),)


def test_passes_shrink_by_dirty_rate_over_bandwidth_and_the_pass_cap_ends_them() -> None:
    timeline = on_one_link([Memory(8 * GB, cold_bytes_per_s=50 * MB)], Physics(stop_seconds=0.0))
    (migration,) = timeline.migrations
    assert [done.bytes for done in migration.passes] == pytest.approx(
        [8 * GB, 4 * GB, 2 * GB, 1 * GB, 0.5 * GB]
    )
    assert migration.blackout_start_s == pytest.approx(155.0)
    assert migration.end_s == pytest.approx(157.5)
    assert migration.bytes == pytest.approx(15.75 * GB)
    assert migration.converged
    assert "pass cap after 5\xa0copy passes with 250 MB left" in migration.reason


def test_setup_holds_off_copying_and_resume_lengthens_the_blackout() -> None:
    timeline = on_one_link([Memory(1 * GB)], Physics(setup_s=3.0, resume_s=0.5))
    (migration,) = timeline.migrations
    assert (migration.start_s, migration.copy_start_s) == (0.0, 3.0)
    assert migration.blackout_start_s == pytest.approx(13.0)
    assert migration.end_s == pytest.approx(13.5)


def test_a_faster_dirtying_than_copying_does_not_converge_and_says_at_which_rate_it_would() -> None:
    timeline = on_one_link([Memory(1 * GB, cold_bytes_per_s=120 * MB)], Physics())
    (migration,) = timeline.migrations
    assert not migration.converged
    assert len(migration.passes) == 5
    assert migration.converges_at_bytes_per_s == pytest.approx(120 * MB)
    assert migration.end_s == pytest.approx(60.0)
    assert migration.reason == (
        "Does not converge: its memory is dirtied faster than it is copied. Paused after 5\xa0copy"
        " passes with 1 GB left, sent in a blackout of 10 s. It had 100 MB/s in the last pass and"
        " needs more than 120 MB/s."
    )


def test_without_a_pass_cap_passes_that_no_longer_shrink_are_ended() -> None:
    timeline = on_one_link([Memory(1 * GB, cold_bytes_per_s=120 * MB)], UNCAPPED)
    (migration,) = timeline.migrations
    assert not migration.converged
    assert len(migration.passes) == 1
    assert "no longer shrink" in migration.reason


def test_a_pass_slowed_by_a_neighbour_that_ends_within_it_does_not_tell_that_all_is_lost() -> None:
    rate = 1.25 * GB
    hosts = [Endpoint(str(number), None, (rate,), (rate,)) for number in range(4)]
    requests = [
        Request("dirtying", Memory(0.4 * GB, cold_bytes_per_s=0.97 * rate), "1", "3"),
        Request("large", Memory(32 * GB, cold_bytes_per_s=0.1 * rate), "1", "2"),
    ]
    dirtying, _ = simulate(hosts, requests, SIMGRID).migrations
    assert dirtying.converged
    assert dirtying.end_s == pytest.approx(72.65, rel=1e-3)  # as SimGrid 3.32 has it


def test_a_stuck_migration_goes_on_while_another_may_give_bandwidth_back() -> None:
    memories = [Memory(1 * GB, cold_bytes_per_s=60 * MB), Memory(3 * GB)]
    first, second = on_one_link(memories, UNCAPPED).migrations
    assert first.converged
    assert second.end_s < first.end_s


def test_migrations_that_hold_each_other_up_are_ended_one_by_one() -> None:
    timeline = on_one_link([Memory(1 * GB, cold_bytes_per_s=60 * MB)] * 2, UNCAPPED)
    assert sorted(migration.converged for migration in timeline.migrations) == [False, True]
    assert not timeline.stopped


def test_dirtying_close_to_the_bandwidth_ends_without_a_pass_cap() -> None:
    physics = Physics(max_passes=None, stop_seconds=0.0)
    timeline = on_one_link([Memory(1 * GB, cold_bytes_per_s=99.999 * MB)], physics)
    (migration,) = timeline.migrations
    assert migration.converged
    assert "still shrinking" in migration.reason


def test_with_dirtying_one_after_the_other_beats_both_at_once() -> None:
    memory = Memory(10 * GB, cold_bytes_per_s=20 * MB)
    physics = Physics(max_passes=None, stop_seconds=0.001)
    together = on_one_link([memory] * 2, physics)
    alone = on_one_link([memory], physics)
    assert alone.makespan_s == pytest.approx(125.0, rel=1e-3)
    assert together.makespan_s == pytest.approx(20 * GB / (60 * MB), rel=1e-2)


def test_with_a_ceiling_on_a_stream_both_at_once_is_faster() -> None:
    physics = Physics(stream_bytes_per_s=40 * MB)
    together = on_one_link([Memory(4 * GB)] * 2, physics)
    assert together.makespan_s == pytest.approx(100.0)
    assert together.loads[0].steps == ((0.0, 80 * MB), (100.0, 0.0))


def test_a_rate_that_changes_within_a_pass_is_met_exactly() -> None:
    requests = [
        Request("long", Memory(3 * GB, cold_bytes_per_s=1 * MB), "a", "b"),
        Request("late", Memory(0.5 * GB), "a", "b", earliest_s=10.0),
    ]
    long, late = simulate(wire(100 * MB), requests, Physics(max_passes=1)).migrations
    assert late.end_s == pytest.approx(20.0)
    assert long.passes[0].end_s == pytest.approx(35.0)
    assert long.bytes == pytest.approx(3.035 * GB)


def test_compression_shortens_the_time_by_its_ratio() -> None:
    memory = Memory(8 * GB, cold_bytes_per_s=10 * MB)
    compressed = on_one_link([memory], Physics(compression_ratio=2.0))
    plain = on_one_link([Memory(4 * GB, cold_bytes_per_s=5 * MB)], Physics())
    assert compressed == plain


@pytest.mark.parametrize(
    ("horizon_s", "state"),
    [(1.0, "connecting"), (5.0, "copying"), (13.1, "in its blackout")],
)
def test_a_horizon_cuts_off_what_is_not_finished_and_says_so(horizon_s: float, state: str) -> None:
    physics = Physics(max_passes=1, setup_s=2.0, stop_seconds=0.0)
    memory = Memory(1 * GB, cold_bytes_per_s=50 * MB)
    timeline = on_one_link([memory], physics, horizon_s=horizon_s)
    (migration,) = timeline.migrations
    assert timeline.stopped
    assert timeline.makespan_s == migration.end_s == horizon_s
    assert f"still {state}" in migration.reason
    assert migration.bytes == pytest.approx(max(0.0, horizon_s - 2.0) * 100 * MB)
    assert not migration.converged


@pytest.mark.parametrize(
    ("first_pass_s", "hot", "cold", "mvm_s"),
    [(54.0, 46.0, 23.6, 68.6571), (18.0, 96.0, 2.0, 19.8302), (27.0, 96.0, 2.0, 28.9952)],
)
def test_times_agree_with_the_closed_form_of_mvm_where_hot_pages_matter_little(
    first_pass_s: float, hot: float, cold: float, mvm_s: float
) -> None:
    rate = 1000 / 9 * MB
    memory = Memory(first_pass_s * rate, hot * MB, 2.0, cold * MB)
    timeline = on_one_link([memory], UNCAPPED, rate=rate)
    assert timeline.makespan_s == pytest.approx(mvm_s, rel=0.03)


def test_an_idle_vm_takes_its_memory_over_the_bandwidth() -> None:
    memory = Memory(2000 * MB, 5 * MB, 3.0)
    timeline = on_one_link([memory], UNCAPPED, rate=1000 / 9 * MB)
    assert timeline.makespan_s == pytest.approx(18.0457, rel=1e-4)
