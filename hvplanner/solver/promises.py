"""What is promised about VFs: by the hosts of each class alone, and by those of several together.

A scenario promises a share of the VFs wished for on all hosts. Where that leaves nothing to choose,
each class gives all that its vNICs can use. Else classes share the promise out: each of some VFs
more or less, whatever is cheapest.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from hvplanner.model.memo import Memo

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from hvplanner.evaluation.needs import HostWants
    from hvplanner.solver.problem import Problem
    from hvplanner.solver.scenarios import VfScenario

Promise: TypeAlias = Literal["nothing", "some", "whole", "impossible"]
"""How much of what the vNICs can use the hosts have to give."""

Wished: TypeAlias = "tuple[int, ...]"
"""How many vNICs of a host can use a VF, by network."""


@dataclass(frozen=True, slots=True)
class SharedPromise:
    """VFs that classes owe together: over all `terms`, count times given make at least `least`.

    A term is the id of a class, what is wished for on one of its hosts, and how many such hosts
    there are.
    """

    terms: tuple[tuple[str, Wished, int], ...]
    least: int


def promise(problem: Problem, scenario: VfScenario, names: Collection[str]) -> Promise:
    """Return how much of the wishes for VFs the hosts of these classes have to give."""
    owed, able = missing(problem, scenario, names)
    # Where guests may team and not all is promised, more can be given than is wished for now.
    if scenario.percent < 100 and problem.guest_teams:
        return "some"
    if owed <= 0:
        return "nothing"
    if owed > 100 * able:
        return "impossible"
    return "whole" if owed > 100 * (able - 1) else "some"


def promises_possible(problem: Problem) -> bool:
    """Tell whether no more VFs are promised than there are vNICs that can use one."""
    return all(kind != "impossible" for _, kind in _promises(problem))


def whole_promises(problem: Problem, name: str) -> Iterator[HostWants]:
    """Yield the wishes on hosts of a class of which every one that can be has to be met."""
    for scenario, kind in _promises(problem):
        if kind == "whole":
            yield from (wish for wish, _ in scenario.wishes if wish.host_class == name)


def shared_promises(problem: Problem) -> tuple[SharedPromise, ...]:
    """Return what the classes whose plans are open owe together, where that leaves a choice.

    It does not count what wishes count again where guests team.
    """
    return _shared.get((problem,), lambda: tuple(dict.fromkeys(_shared_of(problem))))


def _shared_of(problem: Problem) -> Iterator[SharedPromise]:
    names = {row.id for row in problem.classes}
    for scenario, kind in _promises(problem):
        if kind == "some":
            owed, _ = missing(problem, scenario, names)
            terms = tuple(
                (wish.host_class, by_network(problem, wish.able), count)
                for wish, count in scenario.wishes
                if wish.host_class in names
            )
            yield SharedPromise(terms, -(-owed // 100))


def _promises(problem: Problem) -> tuple[tuple[VfScenario, Promise], ...]:
    """Return how much of each scenario's wishes the classes whose plans are open have to give."""
    names = {row.id for row in problem.classes}
    return _known.get(
        (problem,),
        lambda: tuple((each, promise(problem, each, names)) for each in problem.vf_scenarios),
    )


_known: Memo[tuple[tuple[VfScenario, Promise], ...]] = Memo()
_shared: Memo[tuple[SharedPromise, ...]] = Memo()
"""Hundreds of ways to lose hosts count the VMs of all hosts each, for every class that asks."""


def missing(problem: Problem, scenario: VfScenario, names: Collection[str]) -> tuple[int, int]:
    """Return the hundredths of VFs to give on the hosts of these classes, and the VFs wished for.

    The other classes' plans are fixed. Both without what wishes count again where guests team.
    """
    owed = had = able = 0
    for wish, count in scenario.wishes:
        if wish.host_class in names:
            owed += count * sum(number for _, number in wish.wanted)
            able += count * sum(number for _, number in wish.able)
        else:
            fixed = problem.fixed.vfs(wish)
            owed += count * fixed.owed
            had += count * fixed.had
    return scenario.percent * owed - 100 * had, able


def by_network(problem: Problem, counted: tuple[tuple[str, int], ...]) -> Wished:
    """Return counts by the networks of an instance."""
    counts: dict[str, int] = {}
    for network, number in counted:
        counts[network] = counts.get(network, 0) + number
    return tuple(counts.get(network.id, 0) for network in problem.networks)
