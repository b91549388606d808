"""Solve: status, objective, bound and gap, and what is left where it is ended early."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from hvplanner import cli
from hvplanner.model.design import Variant
from hvplanner.model.storage import dumps, load
from hvplanner.model.targets import Choices
from tests.builders import host_class, named_host, tiny_design, vm
from tests.cli.examples import LAB
from tests.processes import ROOT


def test_that_a_solve_tells_status_objective_bound_and_gap(run, tmp_path):
    code, out, _ = run(
        "solve", LAB, "--json", "-o", tmp_path / "o.json", "--pdf", tmp_path / "o.pdf"
    )
    document = json.loads(out)
    assert (code, document["status"]) == (0, "optimal")
    assert document["objective"] == document["bound"] > 0
    assert document["gap"] == 0
    assert document["meets_targets"] is True
    assert document["written"] == [str(tmp_path / "o.json"), str(tmp_path / "o.pdf")]
    assert load(tmp_path / "o.json").plan is not None
    assert (tmp_path / "o.pdf").read_bytes().startswith(b"%PDF-")


def test_that_a_proof_of_infeasibility_gives_exit_code_1(run, write):
    design = load(LAB)
    targets = design.targets.model_copy(update={"drain_ms": 1})
    path = write(dumps(design.model_copy(update={"targets": targets})))
    code, out, _ = run("solve", path, "--json")
    document = json.loads(out)
    assert (code, document["status"], document["plan"]) == (1, "infeasible", None)
    assert document["objective"] is None


def test_that_the_plan_of_a_variant_goes_into_the_variant(run, write, tmp_path):
    design = load(LAB).model_copy(update={"variants": (Variant(id="same"),)})
    output = tmp_path / "o.json"
    code, out, _ = run("solve", write(dumps(design)), "--variant", "same", "-o", output)
    assert code == 0
    assert "Proven optimal" in out
    solved = load(output)
    assert solved.plan is None
    assert solved.variants[0].plan is not None
    assert solved.variants[0].plan.fingerprint == solved.with_variant("same").fingerprint()


def test_that_a_solve_that_places_vms_tells_which_move(run, write):
    design = tiny_design(
        hosts=(named_host("left"), named_host("right")),
        host_classes=(host_class(count=0),),
        vm_groups=(),
        vms=tuple(vm(name, gib=15, host="left") for name in "abcd"),
        choices=Choices(placement="chosen", nic_models=("nic10",), cards_max=1, teams_max=1),
    )
    code, out, _ = run("solve", write(dumps(design)), "--json")
    document = json.loads(out)
    assert code == 0
    (move,) = document["moves"]
    assert (move["source"], move["target"]) == ("left", "right")
    assert len(document["plan"]["placement"]) == 4
    goals = {each["goal"]: each for each in document["plan"]["proof"]["placement"]}
    assert (goals["moves"]["value"], goals["moves"]["bound"]) == (1, 1)


@pytest.mark.parametrize("option", ["-o", "--pdf"])
def test_that_an_output_that_cannot_be_is_told_before_the_solve(run, tmp_path, option):
    for path in (tmp_path, tmp_path / "none" / "x"):
        code, out, err = run("solve", LAB, option, path)
        assert (code, out, err.count("\n")) == (2, "", 1)


@pytest.mark.skipif(os.name == "nt", reason="signals of another kind")
def test_that_ctrl_c_ends_a_solve_with_a_document():
    with subprocess.Popen(
        [sys.executable, "-m", "hvplanner", "solve", "designs/datacenter-64.json", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stderr.readline()
        # As a terminal does: to all processes of the group.
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate()
    assert json.loads(out)["status"] in ("stopped", "feasible")
    assert process.returncode in (0, 3)
    assert "Traceback" not in err


@pytest.mark.skipif(sys.platform != "linux", reason="finds the solver in /proc")
@pytest.mark.parametrize("has_plan", [True, False], ids=["a plan found", "no plan yet"])
def test_that_a_solve_whose_process_is_killed_keeps_the_best_plan(has_plan, tmp_path):
    with subprocess.Popen(
        [sys.executable, "-m", "hvplanner", "solve", "designs/datacenter-64.json", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "HVPLANNER_HOME": str(tmp_path)},
        text=True,
    ) as process:
        # Its first news says that it has begun; one with a plan has both a value and a bound.
        awaited = "proven bound" if has_plan else "Looking for a plan"
        while awaited not in (line := process.stderr.readline()):
            assert line
        while not (solvers := list(solvers_of(process.pid))):
            assert process.poll() is None
        os.kill(*solvers, signal.SIGKILL)
        out, err = process.communicate()
    assert "The system ended the solver" in err
    assert "Traceback" not in err
    if has_plan:
        found = json.loads(out)
        assert process.returncode == 0
        assert (found["status"], found["meets_targets"]) == ("feasible", True)
        assert found["objective"] >= found["bound"]
        assert "The system ended the solver" in found["message"]
    else:
        assert (process.returncode, out) == (cli.UNEXPECTED, "")


def solvers_of(parent):
    """Yield the processes in which a program has its solver work."""
    for children in Path(f"/proc/{parent}/task").glob("*/children"):
        for child in children.read_text("ascii").split():
            command = Path(f"/proc/{child}/cmdline").read_bytes()
            if b"resource_tracker" not in command:
                yield int(child)
