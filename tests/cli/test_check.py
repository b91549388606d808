"""Check: findings, verdicts and exit codes for scripts, of a file, of a variant, of stdin."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from hvplanner.model.design import Variant
from hvplanner.model.storage import dumps, load, save
from tests.cli.examples import LAB
from tests.processes import ROOT


def test_that_a_design_without_errors_passes(run):
    code, out, err = run("check", LAB)
    assert (code, err) == (0, "")
    assert "no plan yet" in out


def test_that_an_error_finding_gives_exit_code_1(run, write):
    text = '{"format": 1, "vms": [{"id": "giant", "memory_mib": 4294967296}]}'
    code, out, _ = run("check", write(text))
    assert code == 1
    assert out.startswith("Errors")


def test_that_all_problems_of_a_file_are_told_with_exit_code_2(run, write):
    path = write('{"format": 1,\n "hosts": 5,\n "vms": 6}')
    code, out, err = run("check", path)
    assert (code, out) == (2, "")
    assert [line.split(": ")[1] for line in err.splitlines()] == [
        "line 2, column 11",
        "line 3, column 9",
    ]


def test_that_problems_are_a_json_document_too(run, write):
    code, out, err = run("check", write('{"format": 1, "hosts": 5}'), "--json")
    assert (code, err) == (2, "")
    (problem,) = json.loads(out)["problems"]
    assert (problem["place"], problem["line"], problem["column"]) == ("hosts", 1, 24)


def test_that_what_the_judge_says_is_a_json_document(run, planned):
    code, out, err = run("check", planned, "--json")
    document = json.loads(out)
    assert (code, err) == (0, "")
    assert document["command"] == "check"
    assert document["meets_targets"] is True
    assert document["plan_is_stale"] is False
    assert {each["state"] for each in document["verdicts"]} == {"met"}


def test_that_a_stale_plan_is_told(run, planned, tmp_path):
    design = load(planned)
    group = design.vm_groups[0].model_copy(update={"count": design.vm_groups[0].count + 1})
    changed = design.model_copy(update={"vm_groups": (group, *design.vm_groups[1:])})
    save(changed, tmp_path / "stale.json")
    _, out, _ = run("check", tmp_path / "stale.json")
    assert "earlier state of the design" in out


@pytest.mark.parametrize("path", ["none.json", ".", "none/none.json", "caf\udce9\x1b[31m.json"])
def test_that_a_path_that_cannot_be_read_is_told(run, tmp_path, path):
    code, out, err = run("check", tmp_path / path)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "cannot be read" in err
    assert "\x1b" not in err


def test_that_a_design_is_read_from_stdin():
    done = subprocess.run(
        [sys.executable, "-m", "hvplanner", "check", "-", "--json"],
        input=LAB.read_bytes(),
        capture_output=True,
        cwd=ROOT,
        check=False,
    )
    assert (done.returncode, json.loads(done.stdout)["file"]) == (0, "stdin")


def test_that_a_variant_is_judged_in_place_of_the_design(run, write):
    design = load(LAB)
    tiny = tuple(
        each.model_copy(update={"memory_mib": 1, "reserved_memory_mib": 0})
        for each in design.host_classes
    )
    variant = Variant(id="small", host_classes=tiny)
    path = write(dumps(design.model_copy(update={"variants": (variant,)})))
    assert run("check", path)[0] == 0
    code, out, _ = run("check", path, "--variant", "small")
    assert code == 1
    assert out.startswith("Errors")
    code, _, err = run("check", path, "--variant", "other")
    assert (code, "Known: small." in err) == (2, True)
