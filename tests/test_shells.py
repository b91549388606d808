"""The entry starts the shell that was asked for, without what that shell may never need."""

from __future__ import annotations

import sys

import pytest

from tests.processes import run_python


@pytest.mark.parametrize(
    ("module", "unwanted"),
    [
        ("hvplanner.__main__", {"PySide6", "shiboken6", "ortools", "pydantic"}),
        ("hvplanner.cli", {"PySide6", "shiboken6", "pyqtgraph", "ortools", "pandas"}),
        ("hvplanner.gui.application", {"ortools", "pandas", "pyqtgraph", "typst"}),
    ],
)
def test_that_a_shell_starts_without_what_it_may_never_need(module, unwanted):
    done = run_python("-c", f"import sys, {module}; print(*sorted(sys.modules))")
    assert done.stderr == ""
    assert not unwanted & set(done.stdout.split())


def test_that_missing_packages_are_named_with_the_line_that_installs_them():
    # Without site-packages, as a bare Python has it.
    done = run_python("-S", "-m", "hvplanner", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "python -m hvplanner.bootstrap run" in done.stderr


def test_that_the_self_test_is_a_command_that_needs_no_screen():
    done = run_python(
        "-m", "hvplanner", "self-test", "?", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM=""
    )
    assert done.returncode == 2
    assert "usage: hvplanner self-test" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux may lack a screen")
def test_that_without_a_screen_one_line_says_what_works_all_the_same():
    done = run_python("-m", "hvplanner", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "needs a screen" in done.stderr
    assert "check, solve" in done.stderr
