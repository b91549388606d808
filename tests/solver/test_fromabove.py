"""A plan found from above keeps all targets, and there is none where nothing is fast enough."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest

from hvplanner.evaluation import evaluate
from hvplanner.model.plan import MigrationSettings, Plan
from hvplanner.model.solving import SolveOptions
from hvplanner.solver.clock import Clock
from hvplanner.solver.division import Division
from hvplanner.solver.extract import plan_of
from hvplanner.solver.fromabove import TIMES, from_above, in_every_order, with_direct
from hvplanner.solver.master import Master, Question
from hvplanner.solver.placed import with_rows
from hvplanner.solver.placing import choose
from hvplanner.solver.prepare import prepare
from hvplanner.solver.requirements import Avoid, Works
from hvplanner.solver.times import Limits, Missed, Stopwatch
from tests.benchmarks.drawn import drawn
from tests.benchmarks.unlike import mixed
from tests.builders import changed, network

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.model.design import Design
    from hvplanner.solver.master import Proposal
    from hvplanner.solver.parts import Answer
    from hvplanner.solver.problem import Problem

OPTIONS = SolveOptions(seconds=60, threads=1)


def made(
    problem: Problem,
    division: Division,
    proposal: Proposal,
    answers: Sequence[Answer],
    settings: MigrationSettings | None,
) -> Plan:
    transport, smb_limit = proposal.way
    order = tuple(problem.networks[at].id for at in problem.orders[proposal.order])
    migration = settings or MigrationSettings(
        transport=transport, simultaneous=proposal.simultaneous, smb_limit_mbps=smb_limit
    )
    hosts = division.hosts(answers)
    return plan_of(problem, hosts, migration.model_copy(update={"networks": order}))


def looked_for(
    design: Design, *, faster: float = 1.0, most: int | None = None, direct: bool = False
) -> list[Plan | Missed | None]:
    """Return all that is found from above in a design whose drains are to be so much faster."""
    problem = prepare(design)
    limits = Limits.of(problem)
    if limits.drain_ms is not None:
        limits = replace(limits, drain_ms=int(limits.drain_ms / faster))
    clock = Clock(60, lambda: False)
    division = Division(problem, OPTIONS)
    proposal = Master(problem, division, []).ask(Question(limits), OPTIONS, clock).proposal
    assert proposal is not None
    watch = Stopwatch(problem)
    proposals = list(in_every_order(proposal, problem, limits))
    if direct:
        blocks = division.blocks
        proposals = [
            each for row in proposals for each in with_direct(row, problem, blocks, limits)
        ]
    return [
        from_above(
            each,
            problem,
            division,
            watch,
            limits,
            most,
            partial(made, problem, division, each),
            clock,
        )
        for each in proposals
    ]


def found(design: Design, *, faster: float = 1.0, most: int | None = None) -> Plan | None:
    """Return the first plan found from above in such a design."""
    looked = looked_for(design, faster=faster, most=most)
    return next((each for each in looked if isinstance(each, Plan)), None)


@pytest.fixture(scope="module")
def design() -> Design:
    mixed_design = mixed(4, 60)
    return changed(
        mixed_design,
        targets=changed(mixed_design.targets, vf_percent=None, vf_failure_percent=None),
    )


def test_that_a_plan_from_above_meets_all_targets(design: Design) -> None:
    plan = found(design)
    assert plan is not None
    evaluation = evaluate(design, plan)
    assert not evaluation.errors
    assert evaluation.meets_targets


def test_that_it_is_no_dearer_than_it_may_be(design: Design) -> None:
    assert found(design, most=0) is None


def test_that_there_is_none_where_the_fastest_hosts_are_too_slow(design: Design) -> None:
    assert found(design, faster=1000) is None


def test_that_it_is_told_what_the_fastest_hosts_miss(design: Design) -> None:
    wanted_ms = design.targets.drain_ms
    assert wanted_ms is not None
    looked = looked_for(design, faster=8)
    assert not any(isinstance(each, Plan) for each in looked)
    fastest_ms = min(each.times.duration_ms for each in looked if isinstance(each, Missed))
    assert wanted_ms / 8 < fastest_ms < wanted_ms


def test_that_smb_direct_is_asked_for_where_the_ceiling_of_streams_is_too_low() -> None:
    ceiling = drawn(4, 60, 30)
    assert found(ceiling) is None
    plans = [each for each in looked_for(ceiling, direct=True) if isinstance(each, Plan)]
    assert plans
    for plan in plans:
        assert evaluate(ceiling, plan).meets_targets


def test_that_hosts_that_only_take_vms_have_bandwidth_for_that() -> None:
    one_full = drawn(2, 20, 57)
    rows = choose(one_full, OPTIONS, Clock(60, lambda: False), lambda _: None).rows
    placed = with_rows(one_full, rows)
    assert {1} == {sum(host.used_mib > 0 for host in prepare(placed).placement.hosts)}
    slow, *_ = looked_for(placed)
    assert isinstance(slow, Missed)
    # A host that asks for nothing of its own would leave the other's VMs to arrive in 37 s.
    assert slow.times.duration_ms < 12_000


def test_that_every_pair_of_networks_is_tried_that_can_come_first(design: Design) -> None:
    more = tuple(network(f"lm{mtu}", "live_migration", mtu=mtu) for mtu in (4000, 9000))
    problem = prepare(changed(design, networks=(*design.networks, *more)))
    limits = Limits.of(problem)
    division = Division(problem, OPTIONS)
    clock = Clock(60, lambda: False)
    proposal = Master(problem, division, []).ask(Question(limits), OPTIONS, clock).proposal
    assert proposal is not None
    first_tried, *tried = in_every_order(proposal, problem, limits)
    assert first_tried == proposal
    firsts = [problem.orders[each.order][:2] for each in tried]
    assert sorted(firsts) == sorted({order[:2] for order in problem.orders})
    assert len(firsts) > 2
    for each, first in zip(tried, firsts, strict=True):
        for required in each.required:
            assert {Works(at) for at in first} <= required
            assert not any(isinstance(asked, Avoid) for asked in required)


def test_that_bandwidth_that_helps_no_more_is_not_asked_for(
    design: Design, monkeypatch: pytest.MonkeyPatch
) -> None:
    missed: list[list[Missed]] = []
    told = Stopwatch.missed
    monkeypatch.setattr(
        Stopwatch, "missed", lambda *given: missed.append(told(*given)) or missed[-1]
    )
    # No bandwidth makes a migration begin and end at once.
    assert found(changed(design, targets=changed(design.targets, blackout_ms=1))) is None
    # Each time drains took less than before, but for the last.
    *helped, in_vain = missed
    assert 1 <= len(helped) < len(TIMES)
    assert len(set(map(tuple, helped))) == len(helped)
    assert in_vain == helped[-1]
