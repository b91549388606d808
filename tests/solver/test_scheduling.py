"""The shortest schedule: against known optima, brute force, and scenarios solved by others."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.solver.schedule import Host, Job, Link, Problem, flaws, makespan
from hvplanner.solver.scheduling import schedule
from tests.solver.scenarios import SCENARIOS, outside_scenarios


def slots_only(*durations: int, slots: int) -> Problem:
    """Return migrations from a to b that only wait for slots."""
    jobs = tuple(Job(str(number), "a", "b", each) for number, each in enumerate(durations))
    return Problem((Host("a", slots), Host("b")), (), jobs)


def duplex(*pairs: str, full: bool) -> Problem:
    """Return migrations of 10 between hosts of one link each, or one each way, all at full rate."""
    hosts = sorted(set("".join(pairs)))
    ways = {host: (f"{host}:out", f"{host}:in") if full else (host, host) for host in hosts}
    links = dict.fromkeys(link for pair in ways.values() for link in pair)
    return Problem(
        tuple(Host(host) for host in hosts),
        tuple(Link(link, 1) for link in links),
        tuple(
            Job(f"{number}", source, target, 10, (ways[source][0], ways[target][1]), 1)
            for number, (source, target) in enumerate(pairs)
        ),
    )


def rooms(**rooms: int) -> tuple[Host, ...]:
    """Return hosts with so much room each."""
    return tuple(Host(name, room=(room,)) for name, room in rooms.items())


def test_longest_first_is_beaten_where_it_is_not_best() -> None:
    found = schedule(slots_only(3, 3, 2, 2, 2, slots=2))
    assert (found.status, found.makespan, found.bound) == ("optimal", 6, 6)


@pytest.mark.parametrize(("full", "end"), [(True, 20), (False, 40)])
def test_two_directions_are_two_links_only_where_they_are_full_duplex(full: bool, end: int) -> None:
    found = schedule(duplex("ab", "ba", "ab", "ba", full=full))
    assert (found.status, found.makespan) == ("optimal", end)


def test_unit_migrations_take_as_long_as_the_busiest_host_has() -> None:
    pairs = [source + target for source in "abc" for target in "xyz"]
    found = schedule(duplex(*pairs, "ax", full=True))
    assert (found.status, found.makespan) == ("optimal", 40)


def test_memory_decides_the_order_where_it_is_tight() -> None:
    chain = tuple(
        Job(f"{source}{target}", source, target, 10, takes=(4,))
        for source, target in ("ab", "bc", "cd")
    )
    found = schedule(Problem(rooms(a=4, b=4, c=4, d=4), (), chain))
    assert (found.status, found.makespan) == ("optimal", 30)
    assert found.starts == (20, 10, 0)


def test_vms_that_wait_for_each_others_memory_have_no_schedule() -> None:
    swap = (Job("1", "a", "b", 10, takes=(4,)), Job("2", "b", "a", 10, takes=(4,)))
    found = schedule(Problem(rooms(a=7, b=7), (), swap))
    assert (found.status, found.starts, found.makespan) == ("infeasible", (), None)


def test_a_vm_larger_than_its_target_has_no_schedule() -> None:
    found = schedule(Problem(rooms(a=9, b=4), (), (Job("1", "a", "b", 10, takes=(5,)),)))
    assert found.status == "infeasible"


def test_ranks_are_kept_where_they_cost_time() -> None:
    jobs = (Job("short", "a", "b", 1), Job("long", "a", "b", 9, rank=1), Job("2", "a", "b", 1))
    found = schedule(Problem((Host("a", slots=1), Host("b")), (), jobs))
    assert (found.status, found.makespan) == ("optimal", 11)
    assert found.starts[1] == 2


def test_nothing_to_migrate_is_done_at_once() -> None:
    found = schedule(Problem((), (), ()))
    assert (found.status, found.starts, found.makespan) == ("optimal", (), 0)


def test_a_stop_keeps_a_schedule_that_can_be_used() -> None:
    problem = slots_only(*range(11, 60, 2), 7, 7, 7, slots=5)
    found = schedule(problem, should_stop=lambda: True)
    assert flaws(problem, found.starts) == []
    assert found.makespan == makespan(problem, found.starts)
    assert found.bound <= makespan(problem, found.starts)


def test_without_effort_there_is_a_schedule_and_an_open_gap() -> None:
    problem = slots_only(3, 3, 2, 2, 2, slots=2)
    found = schedule(problem, effort=0.0)
    assert (found.status, found.makespan, found.bound) == ("feasible", 7, 6)


@st.composite
def small_problems(draw: st.DrawFn) -> Problem:
    """Draw up to three migrations between three hosts, everything scarce."""
    links = tuple(Link(f"{name}:{way}", 2) for name in "abc" for way in ("out", "in"))
    jobs = []
    for number in range(draw(st.integers(1, 3))):
        source, target = draw(st.permutations("abc"))[:2]
        jobs.append(
            Job(
                str(number),
                source,
                target,
                draw(st.integers(1, 4)),
                (f"{source}:out", f"{target}:in"),
                draw(st.integers(0, 2)),
                (draw(st.integers(0, 3)),),
                draw(st.integers(0, 1)),
            )
        )
    hosts = tuple(
        Host(
            name,
            draw(st.sampled_from((None, 1, 2))),
            (sum(job.takes[0] for job in jobs if job.source == name) + draw(st.integers(0, 4)),),
        )
        for name in "abc"
    )
    return Problem(hosts, links, tuple(jobs))


@given(small_problems())
def test_no_schedule_is_shorter_than_the_one_proven_optimal(problem: Problem) -> None:
    horizon = sum(job.duration for job in problem.jobs)
    ways = product(*(range(horizon - job.duration + 1) for job in problem.jobs))
    best = min(
        (makespan(problem, starts) for starts in ways if not flaws(problem, starts)), default=None
    )
    found = schedule(problem)
    assert found.status == ("infeasible" if best is None else "optimal")
    assert found.makespan == best
    if best is not None:
        assert flaws(problem, found.starts) == []
        assert found.bound == best


@given(small_problems())
def test_the_same_problem_has_the_same_schedule(problem: Problem) -> None:
    assert schedule(problem) == schedule(problem)


@pytest.mark.skipif(not SCENARIOS.is_file(), reason="the scenarios are not at hand")
def test_every_outside_scenario_is_solved_to_its_proven_optimum() -> None:
    scenarios = outside_scenarios()
    assert scenarios
    for problem, optimum in scenarios:
        found = schedule(problem)
        assert (found.status, found.makespan, found.bound) == ("optimal", optimum, optimum)
        assert flaws(problem, found.starts) == []
