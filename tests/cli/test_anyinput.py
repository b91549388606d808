"""Whatever is given, there is an exit code, a message, and never a traceback."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hvplanner import cli
from tests.cli.examples import BRANCH, LAB
from tests.processes import ROOT, run_python


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
