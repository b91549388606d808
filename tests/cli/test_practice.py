"""The command `practice`: rules of thumb beside the plan in the file."""

from __future__ import annotations

import csv
import json

import pytest

from hvplanner import cli
from hvplanner.model.storage import save
from hvplanner.model.targets import Choices, Targets
from tests.builders import plan_for, tiny_design


@pytest.fixture
def planned(tmp_path):
    """Return the file of two hosts with a plan."""
    design = tiny_design(
        choices=Choices(nic_models=("nic10", "nic25")), targets=Targets(nic_failures=1)
    )
    path = tmp_path / "tiny.json"
    save(design.model_copy(update={"plan": plan_for(design)}), path)
    return path


def test_that_every_rule_of_thumb_is_shown_beside_the_plan(planned, capsys):
    assert cli.main(["practice", str(planned)]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert out.splitlines()[1].startswith("The plan ")
    assert "2 × 10 GbE, converged " in out
    assert "Dedicated networks, 10 GbE:\n  NIC failures survived\n" in out
    assert "2 × 100 GbE, converged, HCI shares cannot be built: No fabric has" in out
    assert out.splitlines()[-1].startswith("The cheapest rule of thumb that meets all targets,")


def test_that_the_document_says_what_is_cheapest_and_saved(planned, capsys):
    assert cli.main(["practice", str(planned), "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    rows = {row["practice"]["id"]: row for row in document["comparison"]["rows"]}
    cheapest = rows[document["cheapest"]]["outcome"]["cost"]
    assert document["saved"] == cheapest - document["comparison"]["own"]["cost"]
    assert document["summary"]
    assert all((row["plan"] is None) == bool(row["problem"]) for row in rows.values())


def test_that_an_empty_design_has_nothing_to_compare(tmp_path, capsys):
    path = tmp_path / "empty.json"
    path.write_text('{"format": 1}', encoding="utf-8")
    assert cli.main(["practice", str(path)]) == 0
    out = capsys.readouterr().out
    assert "4 × 10 GbE, converged cannot be built: The design has no hosts.\n" in out
    assert out.splitlines()[-1] == "No rule of thumb can be built for this design."


def test_that_a_file_that_is_not_there_is_no_traceback(tmp_path, capsys):
    assert cli.main(["practice", str(tmp_path / "none.json")]) == 2
    assert capsys.readouterr().out == ""


def test_that_the_table_is_exported(planned, tmp_path, capsys):
    assert cli.main(["export", str(planned), "--csv", str(tmp_path / "out")]) == 0
    assert "rules-of-thumb.csv" in capsys.readouterr().out
    text = (tmp_path / "out" / "rules-of-thumb.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(text.splitlines()))
    assert [row["rule_of_thumb"] for row in rows][:2] == ["The plan", "Dedicated networks, 1 GbE"]
    assert rows[1]["cost"] == ""
    assert rows[1]["problem"]
    assert rows[0]["meets_targets"] == "yes"
