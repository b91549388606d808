"""`export` writes scripts, tests and the runbook, and says what it cannot write."""

from __future__ import annotations

import json

import pytest

from hvplanner import cli
from hvplanner.model.storage import save
from tests.builders import changed, plan_for, tiny_design


@pytest.fixture
def planned(tmp_path):
    design = tiny_design()
    path = tmp_path / "planned.json"
    save(changed(design, plan=plan_for(design)), path)
    return path


def run(*arguments):
    return cli.main([str(each) for each in ("export", *arguments)])


def test_that_script_rollback_tests_and_runbook_are_written(planned, tmp_path, capsys):
    files = {each: tmp_path / each for each in ("powershell", "rollback", "pester", "runbook")}
    options = [part for name, path in files.items() for part in (f"--{name}", path)]
    assert run(planned, *options, "--before", planned, "--json") == 0
    assert json.loads(capsys.readouterr().out)["written"] == [str(path) for path in files.values()]
    assert b"SupportsShouldProcess" in files["powershell"].read_bytes()
    assert b"back to the state before" in files["rollback"].read_bytes()
    assert b"Describe 'Host 1'" in files["pester"].read_bytes()
    assert files["runbook"].read_text(encoding="utf-8").startswith("# Runbook\n")


def test_that_intents_of_network_atc_take_the_place_of_steps(planned, tmp_path):
    assert run(planned, "--powershell", tmp_path / "atc.ps1", "--atc") == 0
    assert b"Add-NetIntent" in (tmp_path / "atc.ps1").read_bytes()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--rollback", "r.ps1"), "--before"),
        (("--pester", "t.ps1", "--atc"), "intents alone"),
        (("--powershell", "missing/folder/p.ps1"), "no folder"),
    ],
)
def test_that_what_cannot_be_written_is_told(planned, tmp_path, capsys, options, said):
    name, file, *more = options
    assert run(planned, name, tmp_path / file, *more) == 2
    assert said in capsys.readouterr().err


def test_that_a_script_without_a_plan_is_refused_and_nothing_is_written(tmp_path, capsys):
    path = tmp_path / "bare.json"
    save(tiny_design(), path)
    assert run(path, "--csv", tmp_path / "out", "--powershell", tmp_path / "p.ps1") == 2
    assert "no plan" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
