"""A solve that is stopped anywhere ends with what it has: a plan that holds, or a conflict."""

from __future__ import annotations

from itertools import chain, repeat
from typing import TYPE_CHECKING

import pytest

from hvplanner.evaluation import evaluate
from hvplanner.evaluation.hostfailures import Interrupted
from hvplanner.model.front import FrontOptions
from hvplanner.model.memo import forget_all
from hvplanner.model.solving import SolveOptions, SolveProgress, SolveResult
from hvplanner.model.targets import Targets
from hvplanner.solver.clock import Clock
from hvplanner.solver.engine import solve
from hvplanner.solver.explaining import explain
from hvplanner.solver.front import find_front
from hvplanner.solver.prepare import prepare
from hvplanner.solver.trials import Trials, Tried
from tests.benchmarks.family import cluster
from tests.builders import changed, host_class, named_host, vm
from tests.solver.test_bruteforce import NAMED
from tests.solver.tiny import tiny

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.model.design import Design

FEASIBLE = cluster(2, 20)
TOO_DEAR = changed(FEASIBLE, targets=changed(FEASIBLE.targets, budget=500))
TOO_SLOW = NAMED["a drain quicker than its saved VMs"]


def stopped_after(news: int, design: Design) -> tuple[SolveResult, list[SolveProgress]]:
    """Return the result of a solve that is told to stop when it has had so much to say."""
    said: list[SolveProgress] = []
    options = SolveOptions(seconds=300, threads=1)
    result = solve(design, options, said.append, lambda: len(said) >= news)
    return result, said


@pytest.mark.parametrize("news", [0, 1, 2, 3, 5, 8, 13, 21])
def test_that_a_stop_at_any_news_keeps_the_best_plan(news: int) -> None:
    result, said = stopped_after(news, FEASIBLE)
    told = [each.plan for each in said if each.plan is not None]
    assert result.status in ("optimal", "feasible", "stopped")
    assert (result.plan is None) == (result.status == "stopped")
    if told:
        assert result.plan is not None
        evaluation = evaluate(FEASIBLE, result.plan)
        assert not evaluation.errors
        assert evaluation.meets_targets
        costs = [evaluate(FEASIBLE, each, in_full=False).cost for each in told]
        assert evaluation.cost <= min(costs)


def test_that_a_stop_before_the_start_claims_nothing() -> None:
    result, said = stopped_after(0, FEASIBLE)
    assert (result.status, result.plan, said) == ("stopped", None, [])


def impatient(asked: int) -> Callable[[], bool]:
    """Return what says so often not to stop, and to stop from then on; nothing is remembered."""
    forget_all()
    answers = chain(repeat(False, asked), repeat(True))
    return lambda: next(answers)


@pytest.mark.parametrize("asked", [0, 1, 8, 20, 34])
def test_that_a_stop_while_host_failures_are_packed_claims_nothing(asked: int) -> None:
    # Hosts are all unlike: there are 8 ways to lose one and 28 to lose two.
    design = tiny(
        Targets(host_failures=2),
        host_classes=(host_class(count=0),),
        hosts=tuple(named_host(f"h{number}") for number in range(8)),
        vm_groups=(),
        vms=tuple(vm(f"vm{number}", gib=number + 1, host=f"h{number}") for number in range(8)),
    )
    options = SolveOptions(seconds=300, threads=1)
    with pytest.raises(Interrupted):
        prepare(design, impatient(asked))
    result = solve(design, options, lambda _: None, impatient(asked))
    assert (result.status, result.plan, result.clashes) == ("stopped", None, ())
    explained = explain(design, options, lambda _: None, impatient(asked))
    assert (explained.status, explained.clashes) == ("stopped", ())
    front = find_front(design, FrontOptions(), lambda _: None, impatient(asked))
    assert (front.status, front.points, front.clashes) == ("stopped", (), ())
    assert Trials(options, Clock(300, impatient(asked))).feasible(design) is None


@pytest.mark.parametrize("asked", [0, 1, 2, 4, 8])
@pytest.mark.parametrize(
    ("design", "cause"), [(TOO_DEAR, "budget"), (TOO_SLOW, "drain_ms")], ids=["dear", "slow"]
)
def test_that_a_stop_while_it_explains_leaves_no_conflict_without_its_cause(
    design: Design, cause: str, asked: int
) -> None:
    left = asked

    def should_stop() -> bool:
        nonlocal left
        left -= 1
        return left < 0

    options = SolveOptions(seconds=300, threads=1)
    result = solve(design, options, lambda _: None, should_stop)
    assert result.plan is None
    if result.status == "infeasible":
        assert ("targets", cause) in {each.place for each in result.clashes}
    else:
        assert (result.status, result.clashes, result.repairs) == ("stopped", (), ())


def test_that_nothing_is_tried_once_the_time_is_up() -> None:
    trials = Trials(SolveOptions(seconds=300, threads=1), Clock(0, lambda: False))
    assert trials.feasible(TOO_DEAR) is None
    assert trials.cheapest(FEASIBLE) == Tried(None, settled=False)


def test_that_a_plan_found_in_time_is_the_cheapest_known_when_the_time_is_up() -> None:
    stopped = False
    trials = Trials(SolveOptions(seconds=300, threads=1), Clock(300, lambda: stopped))
    assert trials.feasible(FEASIBLE) is True
    stopped = True
    tried = trials.cheapest(FEASIBLE)
    assert tried.cost is not None
    assert not tried.settled


def test_that_a_plan_found_in_time_is_judged_for_a_new_placement_after_it() -> None:
    trials = Trials(SolveOptions(seconds=300, threads=1), Clock(300, lambda: False))
    best = trials.cheapest(FEASIBLE).best
    assert best is not None
    trials.clock = Clock(0, lambda: False)
    first, *others = FEASIBLE.vm_groups
    # Its failures have to be packed anew.
    less = changed(first, memory_mib=first.memory_mib // 2)
    assert trials.judged(changed(FEASIBLE, vm_groups=(less, *others)), best) is not None
