"""What conditions and requirements say of each other is true of every team that there can be."""

from __future__ import annotations

from itertools import permutations, product

from hypothesis import given
from hypothesis import strategies as st

from hvplanner.solver.lessons import Condition
from hvplanner.solver.requirements import (
    Avoid,
    amount_of,
    asking_for,
    essential,
    implies,
    weakest,
)
from hvplanner.solver.traits import Traits

SMALL = range(3)

TEAMS = [
    Condition(
        links=frozenset((link,)),
        shapes=frozenset((shape,)),
        switch=switch,
        members_from=members,
        members_to=members,
        left_from=left,
        left_to=left,
        total_from=total,
        total_to=total,
    )
    for link, shape, switch, members, left, total in product(
        SMALL, range(2), (False, True), (1, 2), SMALL, SMALL
    )
]
"""All teams of a small world, each as the condition that only it meets."""


def perhaps(values: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.none() | values


CONDITIONS = st.builds(
    Condition,
    links=perhaps(st.frozensets(st.sampled_from(SMALL))),
    shapes=perhaps(st.frozensets(st.sampled_from(range(2)))),
    switch=perhaps(st.booleans()),
    members_from=perhaps(st.sampled_from((1, 2))),
    members_to=perhaps(st.sampled_from((1, 2))),
    left_from=perhaps(st.sampled_from(SMALL)),
    left_to=perhaps(st.sampled_from(SMALL)),
    total_from=perhaps(st.sampled_from(SMALL)),
    total_to=perhaps(st.sampled_from(SMALL)),
)
AVOIDED = st.builds(Avoid, st.just(0), st.just(0), CONDITIONS)
AMOUNTS = st.builds(
    Avoid,
    st.just(0),
    st.just(0),
    st.sampled_from(SMALL).map(lambda most: Condition(left_to=most))
    | st.sampled_from(SMALL).map(lambda most: Condition(total_to=most)),
)


def meeting(condition: Condition) -> set[int]:
    return {at for at, team in enumerate(TEAMS) if condition.covers(team)}


def hosts(team: Condition) -> Traits:
    return Traits(paths=({0: team},), vfs=())


@given(CONDITIONS, CONDITIONS)
def test_that_a_condition_covers_another_only_where_no_team_meets_just_that(
    wide: Condition, narrow: Condition
) -> None:
    if wide.covers(narrow):
        assert meeting(narrow) <= meeting(wide)


@given(CONDITIONS, CONDITIONS)
def test_that_teams_meet_both_conditions_where_they_meet_their_conjunction(
    one: Condition, other: Condition
) -> None:
    both = meeting(one) & meeting(other)
    try:
        joined = one & other
    except ValueError:
        assert not both
    else:
        assert meeting(joined) == both


@given(st.lists(AVOIDED | AMOUNTS, max_size=5))
def test_that_the_essential_requirements_are_met_by_the_same_hosts(required: list[Avoid]) -> None:
    fewer = essential(required)
    assert fewer <= set(required)
    for team in TEAMS:
        met = [all(hosts(team).meet(each) for each in those) for those in (required, fewer)]
        assert met[0] == met[1]


@given(st.lists(AVOIDED | AMOUNTS, max_size=5))
def test_that_who_meets_any_requirement_meets_one_of_the_weakest(required: list[Avoid]) -> None:
    fewer = weakest(required)
    assert fewer <= set(required)
    assert not any(implies(one, other) for one, other in permutations(fewer, 2))
    for team in TEAMS:
        met = [any(hosts(team).meet(each) for each in those) for those in (required, fewer)]
        assert met[0] == met[1]


@given(AMOUNTS)
def test_that_hosts_meet_a_requirement_for_an_amount_where_they_have_it(required: Avoid) -> None:
    amount = amount_of(required)
    assert amount is not None
    assert asking_for(required, amount) == required
    assert implies(asking_for(required, amount + 1), required)
    for team in TEAMS:
        had = team.total_from if required.condition.left_to is None else team.left_from
        assert hosts(team).meet(required) == (had is not None and had >= amount)
