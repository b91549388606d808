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
    assert all(
        path.read_bytes().startswith(b"\xef\xbb\xbf")
        for name, path in files.items()
        if name != "runbook"
    )
    assert files["runbook"].read_text(encoding="utf-8").startswith("# Runbook\n")


def test_that_intents_of_network_atc_take_the_place_of_steps(planned, tmp_path):
    assert run(planned, "--powershell", tmp_path / "atc.ps1", "--atc") == 0
    assert b"Add-NetIntent" in (tmp_path / "atc.ps1").read_bytes()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--rollback", "r.ps1"), "--before"),
        (("--pester", "t.ps1", "--atc"), "intents alone"),
        (("--runbook", "r.md", "--atc"), "say that too"),
        (("--powershell", "p.ps1", "--pester", "p.ps1"), "are the same"),
        (("--powershell", "missing/folder/p.ps1"), "no folder"),
    ],
)
def test_that_what_cannot_be_written_is_told(planned, tmp_path, capsys, options, said):
    given = [tmp_path / each if "." in each else each for each in options]
    assert run(planned, *given) == 2
    assert said in capsys.readouterr().err


def test_that_a_script_without_a_plan_is_refused_and_nothing_is_written(tmp_path, capsys):
    path = tmp_path / "bare.json"
    save(tiny_design(), path)
    assert run(path, "--csv", tmp_path / "out", "--powershell", tmp_path / "p.ps1") == 2
    assert "no plan" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def saved(folder, name, design):
    path = folder / name
    save(design, path)
    return path


def test_that_a_state_before_without_plan_or_of_another_cluster_is_told(planned, tmp_path, capsys):
    design = tiny_design()
    bare = saved(tmp_path, "bare.json", design)
    assert run(planned, "--rollback", tmp_path / "r.ps1", "--before", bare) == 2
    assert "bare.json has no plan" in capsys.readouterr().err
    cluster = changed(design.cluster, name="elsewhere")
    other = saved(tmp_path, "o.json", changed(design, cluster=cluster, plan=plan_for(design)))
    assert run(planned, "--powershell", tmp_path / "p.ps1", "--before", other) == 2
    assert "another cluster, elsewhere" in capsys.readouterr().err
    assert not (tmp_path / "p.ps1").exists()


def test_that_a_state_before_is_of_no_use_to_intents_alone(planned, tmp_path, capsys):
    atc = (planned, "--powershell", tmp_path / "p.ps1", "--atc", "--before", planned)
    assert run(*atc) == 2
    assert "--before is what is compared with" in capsys.readouterr().err
    assert run(*atc, "--runbook", tmp_path / "r.md") == 0


def test_that_a_plan_for_another_state_of_the_design_is_told_beside_the_scripts(tmp_path, capsys):
    design = tiny_design()
    more = changed(design.vm_groups[0], count=5)
    path = saved(tmp_path, "s.json", changed(design, vm_groups=(more,), plan=plan_for(design)))
    assert run(path, "--powershell", tmp_path / "p.ps1") == 0
    assert "was changed after its plan was made" in capsys.readouterr().err
    assert b"was changed after its plan was made" in (tmp_path / "p.ps1").read_bytes()


def test_that_the_runbook_speaks_the_language_of_the_report(planned, tmp_path):
    assert run(planned, "--runbook", tmp_path / "r.md", "--language", "de") == 0
    assert (tmp_path / "r.md").read_text(encoding="utf-8").startswith("# Ablaufplan")
