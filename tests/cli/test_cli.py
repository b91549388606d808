"""The commands: exit codes for scripts, one JSON document, and never a traceback."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from hvplanner import cli
from hvplanner.model.design import Variant
from hvplanner.model.schema import design_schema
from hvplanner.model.storage import dumps, load, save
from hvplanner.model.targets import Choices
from tests.builders import host_class, named_host, tiny_design, vm
from tests.processes import ROOT, run_python

LAB = ROOT / "designs" / "two-node-lab.json"
BRANCH = ROOT / "designs" / "branch-office.json"


@pytest.fixture(scope="module")
def planned(tmp_path_factory):
    """Return the file of the two-node lab with its plan."""
    path = tmp_path_factory.mktemp("planned") / "lab.json"
    done = run_python("-m", "hvplanner", "solve", str(LAB), "-o", str(path), "--seconds", "60")
    assert done.returncode == 0, done.stderr
    return path


@pytest.fixture
def run(capsys):
    """Return a function that runs a command: exit code, stdout, stderr."""

    def run(*arguments):
        code = cli.main([str(each) for each in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


@pytest.fixture
def write(tmp_path):
    """Return a function that writes a design file and returns its path."""

    def write(text, name="design.json"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


# --- check -----------------------------------------------------------------------------------


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


# --- solve -----------------------------------------------------------------------------------


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


# --- simulate --------------------------------------------------------------------------------


def test_that_a_drain_is_shown_as_a_timeline(run, planned):
    code, out, _ = run("simulate", planned)
    assert code == 0
    title, bound, *more = out.splitlines()
    assert title.startswith("Drain of")
    assert "% above what is possible by" in bound
    assert [each.split(":")[0].strip() for each in more[:3]] == [
        *("Drain", "Longest migration", "Longest blackout"),
    ]
    assert all("by what is assumed" in each for each in more[:3])
    saved, head, *rows = more[3:]
    assert saved.startswith("  Saved and restored over the storage: 2, down for up to")
    assert head.split()[:4] == ["VM", "From", "To", "Waits"]
    assert sum("saved, down meanwhile" in row for row in rows) == 2
    assert any("waited for a slot on lab-" in row for row in rows)
    targets = rows[rows.index("") + 1 :]
    assert targets[0].split() == ["Target", "Memory", "before", "Peak", "Of", "Reached", "at"]
    assert len(targets) > 1


def test_that_a_network_can_fail_in_the_middle_of_a_drain(run, planned):
    code, out, _ = run("simulate", planned, "--fail", "first@3s", "--json")
    assert code == 0
    (drain,) = json.loads(out)["drains"]
    assert "fails at 3 s" in drain["title"]
    assert any(each["failed_tries"] for each in drain["migrations"])


@pytest.mark.parametrize(
    ("failing", "told"),
    [
        (["first@soon"], "is not a quantity"),
        (["first@5s..2s"], "has to be back after it has failed"),
        (["first@-3s"], "the drain begins at 0"),
        (["first@3s", "first"], "go with --drain alone"),
        (["nowhere@3s"], "nowhere@3s"),
    ],
)
def test_that_a_failure_that_makes_no_sense_is_refused(run, planned, failing, told):
    options = [each for thing in failing for each in ("--fail", thing)]
    code, out, err = run("simulate", planned, *options)
    assert (code, out) == (2, "")
    assert told in err


def test_that_the_host_and_the_failed_network_are_those_asked_for(run, planned):
    plan = load(planned).plan
    first, second = plan.migration.networks[:2]
    code, out, _ = run("simulate", planned, "--drain", "lab-2", "--fail", first, "--json")
    (drain,) = json.loads(out)["drains"]
    assert (code, drain["host"], drain["network"], drain["fallback"]) == (0, "lab-2", second, True)
    assert {each["source"] for each in drain["migrations"]} == {"lab-2"}
    assert run("simulate", planned, "--drain", "lab-2", "--fail", "first", "--json")[1] == out
    assert run("simulate", planned, "--drain", "LAB-HV2", "--fail", "first", "--json")[1] == out


def test_that_with_all_networks_gone_no_drain_is_possible(run, planned):
    networks = load(planned).plan.migration.networks
    fails = [part for network in networks for part in ("--fail", network)]
    code, out, _ = run("simulate", planned, *fails, "--json")
    (drain,) = json.loads(out)["drains"]
    assert (code, drain["duration_ms"], drain["network"]) == (0, None, None)


def test_that_a_failure_scenario_is_told(run, planned):
    code, out, _ = run("simulate", planned, "--fail", "fabric:tor-b")
    assert code == 0
    assert "fails: is" in out.splitlines()[0]


@pytest.mark.parametrize(
    ("option", "known"), [("--drain", "lab-1, lab-2"), ("--fail", "first, mgmt")]
)
def test_that_what_is_not_there_is_told_with_what_is(run, planned, option, known):
    code, out, err = run("simulate", planned, option, "nothing")
    assert (code, out) == (2, "")
    assert "“nothing”" in err
    assert known in err


def test_that_without_a_plan_there_is_nothing_to_simulate(run):
    code, out, err = run("simulate", LAB)
    assert (code, out) == (2, "")
    assert "has no plan" in err


def test_that_a_rolling_drain_is_shown_host_by_host(run, planned):
    code, out, _ = run("simulate", planned, "--rolling")
    title, head, *rows = out.splitlines()
    assert code == 0
    assert title.startswith("Rolling drain of 2 hosts over")
    assert "VMs come back" in title
    assert head.split()[:4] == ["Host", "VMs", "Saved", "Starts"]
    assert [row.split()[0] for row in rows[:2]] == ["lab-1", "lab-2"]


def test_that_a_rolling_drain_where_vms_stay_has_its_record(run, planned):
    code, out, _ = run("simulate", planned, "--rolling", "--stay", "--drain", "lab-2", "--json")
    document = json.loads(out)
    assert code == 0
    assert [each["host"] for each in document["drains"]] == ["lab-2"]
    rolling = document["rolling"]
    assert rolling["stay"] is True
    assert [each["host"] for each in rolling["turns"]] == ["lab-1", "lab-2"]
    assert all(each["end_ms"] == each["online_ms"] for each in rolling["turns"])


def test_that_a_rolling_drain_takes_the_network_that_is_left(run, planned):
    first, second = load(planned).plan.migration.networks[:2]
    _, out, _ = run("simulate", planned, "--rolling", "--fail", first, "--json")
    document = json.loads(out)
    assert (document["rolling"]["network"], document["rolling"]["fallback"]) == (second, True)
    assert document["drains"] == []


def test_that_staying_without_a_rolling_drain_is_refused(run, planned):
    code, out, err = run("simulate", planned, "--stay")
    assert (code, out) == (2, "")
    assert "--rolling --stay" in err


# --- export, schema --------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["solve", "export"])
def test_that_a_section_no_report_has_is_told_with_those_there_are(run, tmp_path, command):
    path = tmp_path / "r.pdf"
    code, out, err = run(command, LAB, "--pdf", path, "--sections", "summary,nope")
    assert (code, out) == (2, "")
    assert "“nope”" in err
    assert "summary, topology, declared" in err
    assert not path.exists()


def test_that_a_report_of_some_sections_is_shorter(run, planned, tmp_path):
    whole, part = tmp_path / "whole.pdf", tmp_path / "part.pdf"
    assert run("export", planned, "--pdf", whole)[0] == 0
    assert run("export", planned, "--pdf", part, "--sections", "summary,bill")[0] == 0
    assert len(PdfReader(part).pages) == 3 < len(PdfReader(whole).pages)


def test_that_tables_and_report_are_written(run, planned, tmp_path):
    code, out, _ = run(
        "export", planned, "--csv", tmp_path / "a" / "b", "--pdf", tmp_path / "r.pdf", "--json"
    )
    written = json.loads(out)["written"]
    assert code == 0
    assert len(written) == 7
    text = (tmp_path / "a" / "b" / "bill-of-materials.csv").read_text(encoding="utf-8-sig")
    titles, *rows = csv.reader(io.StringIO(text))
    assert titles[0] == "item"
    assert rows


def test_that_a_design_without_a_plan_can_be_exported(run, tmp_path):
    assert run("export", LAB, "--csv", tmp_path / "out")[0] == 0


def test_that_an_export_of_nothing_and_to_nowhere_is_refused(run, planned, write):
    assert run("export", planned)[0] == 2
    code, _, err = run("export", planned, "--csv", write("a file"))
    assert (code, "cannot be written" in err) == (2, True)


def test_that_the_schema_is_printed(run):
    code, out, err = run("schema")
    assert (code, err) == (0, "")
    assert json.loads(out) == design_schema()


# --- whatever is given -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["check"],
        ["plan", "x"],
        ["solve", "x", "--seconds", "nan"],
        ["solve", "x", "--seconds", "-1"],
        ["solve", "x", "--threads", "0"],
        ["solve", "x", "--seed", "1e3"],
        ["solve", "x", "--thr\x1b[31m"],
    ],
)
def test_that_wrong_arguments_give_exit_code_2(run, arguments):
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert err.startswith("usage:")
    assert "\x1b" not in err


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["solve", "--help"]])
def test_that_help_is_given(run, arguments):
    code, out, err = run(*arguments)
    assert (code, err) == (0, "")
    assert "hvplanner" in out


HOSTILE = (
    '{"format": 1, "name": "\\u001b[2J", "networks": [{"id": "\\u202e=cmd()\\n", "role": "vm"}],'
    ' "vms": [{"id": "\\u001b]0;x\\u0007", "memory_mib": 4294967296,'
    ' "vnics": [{"id": "ü", "network": "\\u202e=cmd()\\n"}]}]}'
)


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_that_hostile_names_neither_break_nor_steer_a_narrow_terminal(write, encoding):
    path = write(HOSTILE)
    done = run_python("-m", "hvplanner", "check", str(path), PYTHONIOENCODING=encoding, COLUMNS="5")
    assert done.returncode == 1
    assert not set("\x1b\x07\u202e") & set(done.stdout + done.stderr)
    assert "Traceback" not in done.stderr


def test_that_output_that_nobody_reads_is_no_error():
    with subprocess.Popen(
        [sys.executable, "-m", "hvplanner", "schema"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    ) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == cli.NOBODY_READS


BROKEN = """
import sys
from hvplanner import log, paths
log.start(paths.log_folder())
from hvplanner import cli, evaluation
def broken(*_):
    raise KeyError("boom")
evaluation.evaluate = broken
sys.exit(cli.main(["check", sys.argv[1]]))
"""


def test_that_a_bug_is_one_line_with_the_log_that_has_the_rest(tmp_path):
    done = run_python("-c", BROKEN, str(LAB), HVPLANNER_HOME=str(tmp_path))
    assert done.returncode == cli.UNEXPECTED
    assert done.stderr.count("\n") == 1
    log = tmp_path / "log" / "hvplanner.log"
    assert str(log) in done.stderr
    assert "Traceback" in log.read_text(encoding="utf-8")


BROKEN_SOLVER = """
import sys
from hvplanner import log, paths
from hvplanner.app import jobs, worker
def broken(connection):
    connection.recv()
    connection.send(worker.JobFailed("The solver failed.", "Traceback of it"))
if __name__ == "__main__":
    log.start(paths.log_folder())
    worker.work = broken
    from hvplanner import cli
    sys.exit(cli.main(["solve", sys.argv[1], "--json"]))
"""


def test_that_a_bug_of_the_solver_is_one_line_too(tmp_path):
    script = tmp_path / "broken.py"
    script.write_text(BROKEN_SOLVER, encoding="utf-8")
    done = run_python(str(script), str(LAB), HVPLANNER_HOME=str(tmp_path))
    assert (done.returncode, done.stdout) == (cli.UNEXPECTED, "")
    said = [line for line in done.stderr.splitlines() if not line.startswith("Looking")]
    assert said == ["hvplanner: The solver failed. Traceback of it"]


EXAMPLES = [path.read_bytes() for path in (LAB, BRANCH)]
JUNK = [b"{", b"}", b"[]", b",", b'"', b"null", b"-1", b"0", b"99999999", b'"lm"', b"true"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.sampled_from(EXAMPLES), data=st.data())
def test_that_a_damaged_file_gives_findings_or_exit_code_2(run, tmp_path, content, data):
    damaged = bytearray(content)
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(damaged)))
        end = start + data.draw(st.integers(0, 12))
        damaged[start:end] = data.draw(st.sampled_from(JUNK))
    path = tmp_path / "damaged.json"
    path.write_bytes(damaged)
    code, out, err = run("check", path)
    assert (code in (0, 1) and out and not err) or (code == 2 and err and not out)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=100))
def test_that_any_bytes_give_exit_code_2(run, tmp_path, content):
    path = tmp_path / "bytes.json"
    path.write_bytes(content)
    code, out, err = run("check", path)
    assert (code, out) == (2, "")
    assert err
