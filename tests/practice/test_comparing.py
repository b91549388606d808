"""Rules of thumb beside a plan, and what the plan gains."""

from __future__ import annotations

import pytest

from hvplanner import paths
from hvplanner.evaluation import evaluate
from hvplanner.model import storage
from hvplanner.model.comparison import Comparison, Outcome, PracticeRow
from hvplanner.model.design import Design
from hvplanner.model.evaluation import Verdict
from hvplanner.model.plan import PlacedVms
from hvplanner.model.practice import builtin
from hvplanner.model.targets import Choices, Targets
from hvplanner.practice import practices
from hvplanner.practice.comparing import compare
from tests.builders import changed, group, host_class, plan_for, tiny_design

MISSED = Verdict(
    target="drain_ms", label="Drain a host", unit="ms", required=1, actual=2, state="violated",
    at_most=True,
)  # fmt: skip
DESIGNS = sorted(path.stem for path in paths.designs().glob("*.json"))


def outcome(cost: int, *, is_good: bool = True, drain_ms: int = 60_000, headroom: int = 50):
    return Outcome(
        cost=cost,
        ports=4,
        headroom_percent=headroom,
        drain_ms=drain_ms,
        fallback_ms=None,
        verdicts=() if is_good else (MISSED,),
        errors=(),
    )


def comparison(own: Outcome | None, *others: Outcome | None) -> Comparison:
    rows = [
        PracticeRow(practice=practice, outcome=each, problem="" if each else "No slot.")
        for practice, each in zip(builtin().values(), others, strict=False)
    ]
    return Comparison(currency="EUR", own=own, rows=tuple(rows))


# --- the gain ------------------------------------------------------------------------------------


def test_the_gain_is_against_the_cheapest_that_meets_all_targets() -> None:
    made = comparison(outcome(750), outcome(500, is_good=False), outcome(1200), outcome(1000))
    assert made.cheapest is made.rows[2]
    assert made.saved == 250
    assert "costs 1 000 EUR. The plan costs 250 EUR (25 %) less." in made.summary


def test_at_equal_cost_the_gain_is_in_the_other_goals() -> None:
    made = comparison(outcome(1000, drain_ms=30_000, headroom=60), outcome(1000))
    assert made.saved == 0
    assert made.summary.endswith(
        "The plan costs as much. It drains a host in 30 s instead of 1:00. Its headroom is 60 %,"
        " not 50 %."
    )


def test_a_dearer_plan_is_said_to_be_dearer() -> None:
    assert "200 EUR (20 %) more" in comparison(outcome(1200), outcome(1000)).summary


def test_where_none_meets_all_targets_the_nearest_is_named_with_what_it_misses() -> None:
    made = comparison(outcome(900), outcome(500, is_good=False), None)
    assert (made.saved, made.cheapest) == (None, None)
    assert made.summary == (
        "No rule of thumb meets all targets. The nearest, Dedicated networks, 1 GbE, misses:"
        " Drain a host. The plan meets them for 900 EUR."
    )


def test_a_plan_that_misses_targets_gains_nothing() -> None:
    made = comparison(outcome(500, is_good=False), outcome(1000))
    assert made.saved is None
    assert "The plan does not meet them all; it costs 500 EUR." in made.summary


def test_without_anything_built_that_is_said() -> None:
    assert comparison(None, None).summary == "No rule of thumb can be built for this design."


def test_free_rules_of_thumb_have_no_percentage() -> None:
    assert comparison(outcome(10), outcome(0)).summary.count("%") == 0


# --- judged --------------------------------------------------------------------------------------


def test_plan_and_rules_of_thumb_are_judged_alike() -> None:
    design = tiny_design(
        choices=Choices(nic_models=("nic1", "nic10", "nic25")),
        targets=Targets(drain_ms=60_000, nic_failures=1),
    )
    plan = plan_for(design)
    made = compare(design, plan)
    judged = evaluate(design, plan)
    assert made.own is not None
    assert (made.own.cost, made.own.ports) == (judged.cost, judged.ports)
    assert made.own.drain_ms == max(
        each.duration_ms or 0 for each in judged.drains if not each.fallback
    )
    for row in made.rows:
        if row.plan is not None and row.outcome is not None:
            again = evaluate(design, row.plan)
            assert row.outcome.cost == again.cost
            assert row.outcome.is_good == again.meets_targets


def test_vms_run_where_the_plan_has_them_under_every_rule_of_thumb() -> None:
    # Spread by memory, on one host each and two small ones on the third, 40 GiB do not restart.
    design = tiny_design(
        host_classes=(host_class(count=3),),
        vm_groups=(group("large", count=2, gib=40), group("small", count=2, gib=24)),
        targets=Targets(host_failures=1),
        choices=Choices(nic_models=("nic10",)),
    )
    rows = tuple(
        PlacedVms(vm=vm, host=host) for host in ("node-01", "node-02") for vm in ("large", "small")
    )
    apart, together = (
        {row.outcome.is_good for row in compare(design, plan).rows if row.outcome}
        for plan in (plan_for(design), changed(plan_for(design), placement=rows))
    )
    assert (apart, together) == ({False}, {True})


def test_an_error_of_the_judge_is_a_fault_of_the_rule_of_thumb() -> None:
    design = tiny_design(choices=Choices(nic_models=("nic10",)))
    lm, *_ = (each for each in design.networks if each.id == "lm")
    apart = changed(design, networks=tuple(
        changed(each, dedicated=True) if each is lm else each for each in design.networks
    ))  # fmt: skip
    rows = {row.practice.id: row for row in compare(apart, None).rows}
    converged, dedicated = (rows[each].outcome for each in ("converged-2x10g", "dedicated-10g"))
    assert converged is not None
    assert dedicated is not None
    assert converged.faults == ("lm is dedicated but shares team team1.",)
    assert converged.state_text == "All met, 1\xa0error"
    assert not dedicated.faults


@pytest.mark.parametrize("name", DESIGNS)
def test_every_example_can_be_compared(name: str) -> None:
    design = storage.load(paths.designs() / f"{name}.json")
    made = compare(design, None)
    assert [row.practice for row in made.rows] == list(practices())
    assert made.nearest is not None
    assert made.own is None
    assert all((row.outcome is None) == bool(row.problem) for row in made.rows)


def test_an_empty_design_can_be_compared() -> None:
    made = compare(Design(), None)
    assert {row.problem for row in made.rows} == {"The design has no hosts."}
    assert made.summary == "No rule of thumb can be built for this design."
