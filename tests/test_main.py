"""The entry starts what was asked for, or says in one line what is missing."""

from __future__ import annotations

import sys

import pytest

from tests.processes import run_python


def test_that_the_entry_loads_neither_qt_nor_the_solver():
    done = run_python(
        "-c", "import sys, hvplanner.__main__; print({'PySide6', 'ortools'} & set(sys.modules))"
    )
    assert done.stdout == "set()\n"


def test_that_missing_packages_are_named_with_the_line_that_installs_them():
    # Without site-packages, as a bare Python has it.
    done = run_python("-S", "-m", "hvplanner", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "python -m hvplanner.bootstrap run" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux may lack a screen")
def test_that_without_a_screen_one_line_says_what_works_all_the_same():
    done = run_python("-m", "hvplanner", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "needs a screen" in done.stderr
    assert "check, solve" in done.stderr
