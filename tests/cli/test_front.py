"""`front` prints the cheapest plan for every drain time, and keeps what it has when stopped."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys

import pytest

from hvplanner import cli
from hvplanner.model.storage import load, save
from tests.builders import changed
from tests.processes import ROOT

LAB = ROOT / "designs" / "two-node-lab.json"


@pytest.fixture
def run(capsys):
    """Return a function that runs a command: exit code, stdout, stderr."""

    def run(*arguments):
        code = cli.main([str(each) for each in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def test_that_points_are_a_table_a_document_and_files(run, tmp_path):
    table, folder = tmp_path / "front.csv", tmp_path / "plans"
    code, out, err = run("front", LAB, "--json", "--csv", table, "-o", folder, "--step", "20%")
    document = json.loads(out)
    assert (code, document["status"], document["axis"]) == (0, "complete", "drain_time")
    points = document["points"]
    assert len(points) > 1
    assert all(each["proven"] for each in points)
    assert document["target"] == 360_000
    assert "Plan 1:" in err
    rows = list(csv.DictReader(table.read_text(encoding="utf-8-sig").splitlines()))
    assert [int(each["drain_ms"]) for each in rows] == [each["drain_ms"] for each in points]
    designs = sorted(folder.iterdir())
    assert document["written"] == [str(table), *map(str, designs)]
    assert [load(each).plan.proof.goals[0].value for each in designs] == [
        each["cost"] for each in points
    ]
    assert run("check", designs[0])[0] == 0


def test_that_the_front_is_a_table_on_a_terminal_too(run):
    code, out, _ = run("front", LAB, "--headroom", "--step", "10", "--from-target")
    summary, blank, heads, *rows = out.splitlines()
    assert (code, blank) == (0, "")
    assert "10 percent points" in summary
    assert heads.split()[:3] == ["Cost", "Drain", "time"]
    assert all("Proven" in row for row in rows)


def test_that_a_design_without_any_plan_gives_exit_code_1(run, tmp_path):
    path = tmp_path / "poor.json"
    design = load(LAB)
    save(changed(design, targets=changed(design.targets, budget=1)), path)
    code, out, _ = run("front", path, "--json")
    assert (code, json.loads(out)["status"], json.loads(out)["points"]) == (1, "infeasible", [])


@pytest.mark.parametrize(
    "arguments",
    [
        ["--step", "soon"],
        ["--step", "0"],
        ["--step", "-5s"],
        ["--step", "200%"],
        ["--step", ""],
        ["--step", "\x1b[2J"],
        ["--headroom", "--step", "5s"],
        ["--headroom", "--step", "101"],
        ["--seconds", "nan"],
        ["--threads", "0"],
        ["--csv", "none/none.csv"],
        ["--csv", "."],
        ["-o", str(LAB)],
        ["--variant", "none"],
    ],
)
def test_that_rubbish_is_refused_in_a_line_before_the_search(run, arguments):
    code, out, err = run("front", LAB, *arguments)
    assert (code, out) == (2, "")
    assert "Plan 1" not in err
    assert "Looking" not in err
    assert "\x1b" not in err


def test_that_a_file_that_is_none_is_told(run, tmp_path):
    code, out, err = run("front", tmp_path / "none.json")
    assert (code, out) == (2, "")
    assert "cannot be read" in err


@pytest.mark.skipif(os.name == "nt", reason="signals of another kind")
def test_that_ctrl_c_keeps_the_points_so_far():
    with subprocess.Popen(
        [sys.executable, "-m", "hvplanner", "front", str(LAB), "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        text=True,
        start_new_session=True,
    ) as process:
        while not process.stderr.readline().startswith("Plan 1:"):
            pass
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate()
    document = json.loads(out)
    assert document["points"][0]["proven"] is True
    assert document["status"] in ("stopped", "complete")
    assert process.returncode == 0
    assert "Traceback" not in err


def test_that_a_folder_that_no_system_takes_is_refused_at_once(run, tmp_path):
    code, out, err = run("front", LAB, "-o", tmp_path / ("a" * 300))
    assert (code, out) == (2, "")
    assert "cannot be written: File name too long." in err
