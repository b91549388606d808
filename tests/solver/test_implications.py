"""Requirements as bits tell what follows from what just as one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from hvplanner.solver.implications import Implications
from hvplanner.solver.lessons import Condition
from hvplanner.solver.requirements import Avoid, Fails, Gives, Headroom, Works, implies

if TYPE_CHECKING:
    from hvplanner.solver.requirements import Requirement

AMOUNTS = st.none() | st.integers(0, 3)
LINKS = st.none() | st.frozensets(st.integers(0, 2))
CONDITIONS = st.builds(
    Condition, links=LINKS, switch=st.none() | st.booleans(), members_to=AMOUNTS, left_to=AMOUNTS
)
REQUIREMENTS = st.one_of(
    st.builds(Avoid, st.integers(0, 1), st.integers(0, 1), CONDITIONS),
    st.builds(Works, st.integers(0, 1)),
    st.builds(Fails, st.integers(0, 1)),
    st.builds(Headroom, st.integers(0, 3)),
    st.builds(Gives, st.just((1, 0)), st.integers(0, 3)),
)
SETS = st.lists(st.frozensets(REQUIREMENTS, max_size=5), min_size=1, max_size=8)


@given(SETS, SETS)
def test_that_what_follows_is_what_is_implied_one_by_one(
    known: list[frozenset[Requirement]], asked: list[frozenset[Requirement]]
) -> None:
    implications = Implications()
    for more in asked:
        bits = [implications.bits(less) for less in known]
        following = implications.following(more)
        for less, its in zip(known, bits, strict=True):
            expected = all(any(implies(one, each) for one in more) for each in less)
            assert (not its & ~following) == expected
