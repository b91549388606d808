"""What tests of the commands share: a way to run one, a plan, and files."""

from __future__ import annotations

import pytest

from hvplanner import cli
from tests.cli.examples import LAB
from tests.processes import run_python


@pytest.fixture(scope="session")
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
