"""Why there is no plan, as the user reads it, and what binds a plan where there is one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hvplanner import cli
from hvplanner.model.explanation import Explanation, with_changes
from hvplanner.model.storage import load, save
from hvplanner.model.targets import Targets
from tests.solver.tiny import solved, tiny

WHY_NOT = Path(__file__).parents[1] / "data" / "whynot"
"""Designs without a plan, and beside each what is said of it but for the time it took."""

NAMES = ("drain-over-gigabit", "one-switch", "vfs-after-failure")


@pytest.fixture
def explain(capsys, tmp_path):
    """Return a function that explains a design: exit code and stdout."""

    def explain(design, *arguments):
        path = tmp_path / "design.json"
        save(design, path)
        return cli.main(["explain", str(path), *arguments]), capsys.readouterr().out

    return explain


@pytest.mark.parametrize("name", NAMES)
def test_that_a_design_without_a_plan_is_explained_in_the_users_words(capsys, name):
    assert cli.main(["explain", str(WHY_NOT / f"{name}.json")]) == 1
    first, _, rest = capsys.readouterr().out.partition("\n")
    assert first.startswith("Proven: no plan meets all targets, after ")
    assert rest == (WHY_NOT / f"{name}.txt").read_text(encoding="utf-8")


def test_that_every_repair_told_can_be_made_and_leads_to_a_plan_of_its_cost(capsys):
    path = WHY_NOT / "one-switch.json"
    cli.main(["explain", str(path), "--json"])
    found = json.loads(capsys.readouterr().out)
    fields = {key: value for key, value in found.items() if key in Explanation.model_fields}
    explanation = Explanation.model_validate_json(json.dumps(fields))
    assert explanation.minimal
    assert explanation.repairs
    for repair in explanation.repairs:
        result = solved(with_changes(load(path), repair.changes), threads=2)
        assert result.plan is not None, repair.text
        assert result.plan.proof.goals[0].value == repair.cost


def test_that_solve_says_the_same(capsys):
    assert cli.main(["solve", str(WHY_NOT / "one-switch.json")]) == 1
    said = capsys.readouterr().out.partition("\n")[2]
    assert said == (WHY_NOT / "one-switch.txt").read_text(encoding="utf-8")


def test_that_a_plan_is_explained_by_what_binds_it(explain):
    code, out = explain(tiny(Targets(nic_failures=1, budget=10_000)))
    assert code == 0
    assert out.splitlines()[0].startswith("The cheapest plan costs ")
    assert "It is bound by:\n  NIC failures survived: 1\n" in out
    assert "Budget" not in out
    assert "drain" in out.splitlines()[-1] or out.splitlines()[-1].startswith("  ")


def test_that_a_saving_is_that_of_the_plan_without_the_target(explain):
    targets = Targets(nic_failures=1)
    code, out = explain(tiny(targets), "--json")
    found = json.loads(out)
    (repair,) = next(
        each["repairs"]
        for each in found["bindings"]
        if each["place"] == ["targets", "nic_failures"]
    )
    without = solved(tiny(Targets()))
    assert (code, found["status"], found["complete"]) == (0, "feasible", True)
    assert repair["cost"] == without.plan.proof.goals[0].value < found["cost"]


def test_that_the_next_better_drain_is_quicker_and_costs_no_less(explain):
    design = tiny()
    found = json.loads(explain(design, "--json")[1])
    drain = found["next_drain"]
    assert drain["settled"]
    assert drain["drain_ms"] < drain["now_ms"]
    assert drain["cost"] > found["cost"]
    assert drain["differences"]
    result = solved(tiny(Targets(drain_ms=drain["now_ms"] - 1)))
    assert result.plan.proof.goals[0].value == drain["cost"]


def test_that_a_file_that_cannot_be_used_gives_exit_code_2(capsys, tmp_path):
    assert cli.main(["explain", str(tmp_path / "missing.json")]) == 2
    assert capsys.readouterr().out == ""
