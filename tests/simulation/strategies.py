"""Random drains that are small, but have teams, limits, priorities and all physics."""

from __future__ import annotations

from hypothesis import strategies as st

from hvplanner.simulation import Endpoint, Memory, Physics, Request

MB = 1e6

memories = st.builds(
    Memory,
    size_bytes=st.floats(100 * MB, 32_000 * MB),
    hot_bytes=st.floats(0.0, 200 * MB),
    hot_seconds=st.floats(0.5, 5.0),
    cold_bytes_per_s=st.sampled_from([0.0, 1 * MB, 30 * MB, 150 * MB]),
)

physics = st.builds(
    Physics,
    max_passes=st.sampled_from([1, 3, 5, 10, None]),
    stop_seconds=st.sampled_from([0.03, 0.3, 1.0]),
    working_set=st.sampled_from([0.5, 0.9, 1.0]),
    setup_s=st.sampled_from([0.0, 2.5]),
    resume_s=st.sampled_from([0.0, 0.4]),
    start_interval_s=st.sampled_from([0.0, 0.0, 0.8]),
    stream_bytes_per_s=st.sampled_from([None, 60 * MB, 400 * MB]),
    members_per_stream=st.sampled_from([1, None]),
    compression_ratio=st.sampled_from([1.0, 2.0]),
    reverse_cost=st.sampled_from([0.0, 0.05]),
    reverse_competes=st.booleans(),
)


@st.composite
def drains(draw: st.DrawFn) -> tuple[list[Endpoint], list[Request]]:
    """Draw hosts and requests between them."""
    count = draw(st.integers(2, 4))
    rates = st.lists(st.floats(50 * MB, 1200 * MB), min_size=1, max_size=3).map(tuple)
    totals = st.one_of(st.none(), st.floats(40 * MB, 2000 * MB))
    endpoints = [
        Endpoint(
            f"h{number}",
            draw(st.sampled_from([None, 1, 2, 5])),
            draw(rates),
            draw(rates),
            draw(totals),
            draw(totals),
        )
        for number in range(count)
    ]
    pairs = st.permutations(range(count)).map(lambda hosts: (hosts[0], hosts[1]))
    requests = [
        Request(
            f"vm{number}",
            draw(memories),
            f"h{source}",
            f"h{target}",
            draw(st.sampled_from([0.0, 0.0, 3.0, 40.0])),
            draw(st.integers(0, 2)),
        )
        for number, (source, target) in enumerate(draw(st.lists(pairs, max_size=8)))
    ]
    return endpoints, requests
