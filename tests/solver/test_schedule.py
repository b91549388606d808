"""What a schedule must keep, and schedules made by a list: both without a solver."""

from __future__ import annotations

import pytest

from hvplanner.solver.listschedule import best_listed, listed
from hvplanner.solver.schedule import Host, Job, Link, Problem, flaws, lower_bound, makespan


def shared_link(*durations: int, rate: int = 1) -> Problem:
    """Return migrations from a to b over a link of rate 2."""
    return Problem(
        (Host("a"), Host("b")),
        (Link("a:out", 2),),
        tuple(
            Job(str(number), "a", "b", duration, ("a:out",), rate)
            for number, duration in enumerate(durations)
        ),
    )


def test_a_link_carries_its_rate_and_no_more() -> None:
    problem = shared_link(3, 3, 3)
    assert flaws(problem, (0, 0, 3)) == []
    assert flaws(problem, (0, 0, 2)) == ["link a:out: 3 of 2 taken at 2"]


def test_slots_count_migrations_in_and_out() -> None:
    problem = Problem(
        (Host("a", slots=1), Host("b"), Host("c")),
        (),
        (Job("out", "a", "b", 2), Job("in", "c", "a", 2)),
    )
    assert flaws(problem, (0, 2)) == []
    assert flaws(problem, (0, 1)) == ["the slots of a: 2 of 1 taken at 1"]


def test_memory_is_held_on_the_source_until_the_end_and_on_the_target_from_the_start() -> None:
    problem = Problem(
        (Host("a", room=(4,)), Host("b", room=(4,)), Host("c", room=(4,))),
        (),
        (Job("first", "b", "c", 5, takes=(4,)), Job("second", "a", "b", 3, takes=(4,))),
    )
    assert flaws(problem, (0, 5)) == []
    assert flaws(problem, (0, 4)) == ["room 0 of b: 8 of 4 taken at 4"]


def test_nobody_starts_before_one_of_lower_rank() -> None:
    problem = Problem(
        (Host("a"), Host("b")), (), (Job("low", "a", "b", 1, rank=2), Job("high", "a", "b", 1))
    )
    assert flaws(problem, (0, 0)) == []
    assert flaws(problem, (0, 1)) == ["low starts before one of lower rank"]


def test_a_schedule_does_not_start_before_time_begins() -> None:
    assert flaws(shared_link(3), (-1,)) == ["0 starts before 0"]


def test_a_schedule_of_other_jobs_is_refused() -> None:
    with pytest.raises(ValueError, match="zip"):
        flaws(shared_link(3), (0, 0))


def test_the_bound_is_that_of_the_busiest_thing() -> None:
    assert lower_bound(shared_link(7, 1)) == 7
    assert lower_bound(shared_link(3, 3, 3)) == 5
    assert lower_bound(shared_link(3, 3, 3, rate=2)) == 9


def test_nothing_to_migrate_takes_no_time() -> None:
    problem = shared_link()
    assert lower_bound(problem) == 0
    assert best_listed(problem) == ()
    assert makespan(problem, ()) == 0


def test_whoever_can_start_does_in_the_order_of_the_list() -> None:
    problem = shared_link(3, 2, 2)
    assert listed(problem, (0, 1, 2)) == (0, 0, 2)
    assert listed(problem, (2, 1, 0)) == (2, 0, 0)


def test_a_list_keeps_ranks_also_when_a_higher_one_could_start() -> None:
    problem = Problem(
        (Host("a", slots=1), Host("b"), Host("c"), Host("d")),
        (),
        (Job("late", "c", "d", 1, rank=1), Job("first", "a", "b", 4), Job("next", "a", "b", 4)),
    )
    starts = listed(problem, (0, 1, 2))
    assert starts == (4, 0, 4)
    assert flaws(problem, starts) == []


def test_a_list_ends_where_vms_wait_for_each_other() -> None:
    problem = Problem(
        (Host("a", room=(4,)), Host("b", room=(4,))),
        (),
        (Job("1", "a", "b", 1, takes=(4,)), Job("2", "b", "a", 1, takes=(4,))),
    )
    assert listed(problem, (0, 1)) is None


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"duration": 0}, "duration must be 1 or more, not 0"),
        ({"source": "b"}, "'b' is its source and target"),
        ({"target": "x"}, "there is no host 'x'"),
        ({"links": ("x",)}, "there is no link 'x'"),
        ({"links": ("a:out", "a:out")}, "it names a link twice"),
        ({"rate": 3}, "link 'a:out' has 2, not its rate of 3"),
        ({"rate": -1}, "rate and what it takes must be 0 or more"),
        ({"takes": (1, 2)}, "it must say what it takes of each room of 'b'"),
    ],
)
def test_a_job_that_cannot_be_is_refused_by_name(changes: dict[str, object], said: str) -> None:
    fields: dict[str, object] = {
        "id": "1", "source": "a", "target": "b", "duration": 1, "links": ("a:out",), "rate": 1,
        "takes": (1,),
    }  # fmt: skip
    hosts = (Host("a"), Host("b", room=(4,)))
    with pytest.raises(ValueError, match=f"Job '1': .*{said}"):
        Problem(hosts, (Link("a:out", 2),), (Job(**{**fields, **changes}),))


@pytest.mark.parametrize(
    ("hosts", "links", "said"),
    [
        ((Host("a"), Host("a")), (), "Host 'a' is given twice"),
        ((Host("a", slots=0),), (), "slots must be 1 or more, not 0"),
        ((), (Link("l", 0),), "rate must be 1 or more, not 0"),
    ],
)
def test_hosts_and_links_that_cannot_be_are_refused(
    hosts: tuple[Host, ...], links: tuple[Link, ...], said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        Problem(hosts, links, ())


def test_a_host_that_is_too_full_from_the_start_is_refused() -> None:
    with pytest.raises(ValueError, match="room 0 of a: VMs hold 5 of 4 before one moves"):
        Problem((Host("a", room=(4,)), Host("b")), (), (Job("1", "a", "b", 1, takes=(5,)),))
