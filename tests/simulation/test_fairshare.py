"""Max-min fair rates: known cases and what makes rates max-min fair."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.simulation import Route, fair_rates


def plain(*links: int) -> Route:
    return tuple((link, 1.0) for link in links)


def test_streams_of_one_link_share_it_equally() -> None:
    assert fair_rates([120.0], [plain(0)], [4]) == [30.0]


def test_a_stream_held_elsewhere_leaves_the_rest_to_the_others() -> None:
    rates = fair_rates([120.0, 120.0], [plain(0), plain(0, 1), plain(1)], [2, 1, 1])
    assert rates == pytest.approx([40.0, 40.0, 80.0])


def test_a_ceiling_holds_only_streams_that_would_exceed_it() -> None:
    rates = fair_rates([90.0, 1000.0], [plain(0), plain(1)], [3, 1], cap=50.0)
    assert rates == [30.0, 50.0]


def test_a_route_without_links_runs_at_the_ceiling() -> None:
    assert fair_rates([], [()], [3], cap=7.0) == [7.0]


def test_weights_are_what_a_stream_takes_of_a_link() -> None:
    both_ways: list[Route] = [((0, 1.0), (1, 0.05)), ((1, 1.0), (0, 0.05))]
    assert fair_rates([105.0, 105.0], both_ways, [1, 1]) == pytest.approx([100.0, 100.0])


@st.composite
def problems(draw: st.DrawFn) -> tuple[list[float], list[Route], list[int], float]:
    capacities = draw(st.lists(st.floats(1.0, 1e4), min_size=1, max_size=6))
    links = st.integers(0, len(capacities) - 1)
    route = st.lists(links, min_size=1, max_size=4, unique=True)
    weight = st.sampled_from([1.0, 0.5, 0.05])
    routes = draw(
        st.lists(
            route.flatmap(
                lambda chosen: st.tuples(*(st.tuples(st.just(link), weight) for link in chosen))
            ),
            min_size=1,
            max_size=8,
        )
    )
    counts = draw(st.lists(st.integers(1, 5), min_size=len(routes), max_size=len(routes)))
    cap = draw(st.one_of(st.just(math.inf), st.floats(1.0, 1e4)))
    return capacities, routes, counts, cap


@given(problems())
def test_no_stream_can_gain_without_taking_from_one_that_has_no_more(
    problem: tuple[list[float], list[Route], list[int], float],
) -> None:
    capacities, routes, counts, cap = problem
    rates = fair_rates(capacities, routes, counts, cap)
    loads = [0.0] * len(capacities)
    highest = [0.0] * len(capacities)
    for route, count, rate in zip(routes, counts, rates, strict=True):
        for link, weight in route:
            loads[link] += weight * count * rate
            highest[link] = max(highest[link], rate)
    full = [load >= capacity * (1 - 1e-9) for load, capacity in zip(loads, capacities, strict=True)]
    assert all(
        load <= capacity * (1 + 1e-9) for load, capacity in zip(loads, capacities, strict=True)
    )
    for route, rate in zip(routes, rates, strict=True):
        at_ceiling = rate >= cap * (1 - 1e-9)
        assert rate <= cap
        assert at_ceiling or any(
            full[link] and rate >= highest[link] * (1 - 1e-9) for link, _ in route
        )
