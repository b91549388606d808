"""Dirtying, the stop rule and the test of convergence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.simulation import Endpoint, Memory, Migration, Physics, Request, simulate
from hvplanner.simulation.precopy import least_sent, wire_demand

GB, MB = 1e9, 1e6


def alone(memory: Memory, rate: float, physics: Physics, **options: float) -> Migration:
    hosts = [Endpoint(name, None, (rate,), (rate,)) for name in ("a", "b")]
    requests = [Request("vm", memory, "a", "b")]
    (migration,) = simulate(hosts, requests, physics, **options).migrations
    return migration


def test_hot_pages_saturate_and_cold_ones_go_on() -> None:
    demand = wire_demand(Memory(4 * GB, 96 * MB, 2.0, 3 * MB), Physics())
    assert demand.dirtied(1.0) == pytest.approx(51 * MB)
    assert demand.dirtied(2.0) == pytest.approx(102 * MB)
    assert demand.dirtied(10.0) == pytest.approx(126 * MB)


def test_a_pass_dirties_no_more_than_the_working_set() -> None:
    demand = wire_demand(Memory(1 * GB, 0.0, 1.0, 1 * GB), Physics(working_set=0.9))
    assert demand.dirtied(60.0) == pytest.approx(0.9 * GB)


def test_compression_divides_all_that_goes_over_the_wire() -> None:
    demand = wire_demand(Memory(4 * GB, 96 * MB, 2.0, 3 * MB), Physics(compression_ratio=2.0))
    assert demand.size == 2 * GB
    assert demand.dirtied(2.0) == pytest.approx(51 * MB)


@pytest.mark.parametrize("share", [0.999, 1.001])
@pytest.mark.parametrize("stop_seconds", [0.03, 0.3, 5.0])
def test_the_rate_of_convergence_parts_what_stops_from_what_does_not(
    share: float, stop_seconds: float
) -> None:
    physics = Physics(max_passes=None, stop_seconds=stop_seconds)
    memory = Memory(8 * GB, 96 * MB, 2.0, 5 * MB)
    rate = share * wire_demand(memory, physics).converges_at(stop_seconds)
    migration = alone(memory, rate, physics)
    assert migration.converged == (share > 1.0)


@given(
    st.floats(1 * MB, 64 * GB),
    st.floats(0.0, 500 * MB),
    st.floats(0.1, 10.0),
    st.floats(0.0, 200 * MB),
    st.floats(1 * MB, 10 * GB),
    st.sampled_from([1, 2, 5, 10, None]),
)
def test_a_free_link_takes_at_least_the_least_bytes(
    size: float, hot: float, seconds: float, cold: float, rate: float, passes: int | None
) -> None:
    memory, physics = Memory(size, hot, seconds, cold), Physics(max_passes=passes)
    migration = alone(memory, rate, physics, horizon_s=1e12)
    least = least_sent(wire_demand(memory, physics), rate, physics)
    paused = migration.bytes - sum(each.bytes for each in migration.passes)
    if passes is None:
        assert migration.bytes >= least.total * (1 - 1e-6)
        assert least.paused == 0.0
    else:
        assert migration.bytes == pytest.approx(least.total, rel=1e-6)
        if least.paused:
            assert len(migration.passes) == passes
            assert paused == pytest.approx(least.paused, rel=1e-6, abs=1.0)
        else:
            assert paused <= physics.stop_seconds * rate * (1 + 1e-6)
