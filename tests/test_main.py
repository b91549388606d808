"""The entry starts what was asked for, or says in one line what is missing."""

from __future__ import annotations

import sys

import pytest

from hvplanner.__main__ import library_trouble
from tests.processes import run_python

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for libraries")


def test_that_the_entry_loads_neither_qt_nor_the_solver():
    done = run_python(
        "-c", "import sys, hvplanner.__main__; print({'PySide6', 'ortools'} & set(sys.modules))"
    )
    assert done.stdout == "set()\n"


@linux_only
def test_that_without_a_screen_one_line_says_what_works_all_the_same():
    done = run_python("-m", "hvplanner", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "needs a screen" in done.stderr
    assert "check, solve" in done.stderr


def test_that_a_missing_library_is_named_with_the_packages_that_bring_it():
    error = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    trouble = library_trouble(error)
    assert "libEGL.so.1" in trouble
    assert "libegl1" in trouble
    assert "\n" not in trouble


def test_that_another_import_error_is_not_taken_for_a_missing_library():
    assert library_trouble(ImportError("cannot import name 'x' from 'y'")) is None


def test_that_missing_packages_are_named_with_the_line_that_installs_them():
    # Without site-packages, as a bare Python has it.
    done = run_python("-S", "-m", "hvplanner", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "python -m hvplanner.bootstrap run" in done.stderr
