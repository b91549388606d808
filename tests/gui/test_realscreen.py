"""Journeys and what needs a focus, a drag or true keys, on the screen of an X server."""

from __future__ import annotations

import os
import shutil
import subprocess
from ctypes.util import find_library
from typing import TYPE_CHECKING

import pytest

from tests.processes import run_python

if TYPE_CHECKING:
    from collections.abc import Iterator

SERVER = "Xvfb"
"""A server that shows to nobody."""
MANAGER = "openbox"
NEEDED = (SERVER, MANAGER)
"""Without a window manager a window gets the focus where it is the only one."""

managed = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason=f"takes {' and '.join(NEEDED)}"
)


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    """Return the name of a display of its own."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        [SERVER, "-displayfd", str(writer), "-screen", "0", "1600x1000x24"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as said:
        name = f":{said.readline().strip()}"
    yield name
    _end(server)


@pytest.fixture(scope="module")
def display(screen: str) -> Iterator[str]:
    """Return the name of a display whose windows are managed."""
    manager = subprocess.Popen(
        [MANAGER], env={**os.environ, "DISPLAY": screen}, stderr=subprocess.DEVNULL
    )
    yield screen
    _end(manager)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait(20)


@pytest.mark.skipif(
    not (shutil.which(SERVER) and find_library("Xtst")), reason=f"takes {SERVER} and its test keys"
)
def test_what_is_typed_while_an_edit_is_made_is_neither_lost_nor_goes_astray(screen: str) -> None:
    done = run_python(
        *("-m", "pytest", "-q", "-p", "no:randomly", "-p", "no:cacheprovider"),
        "tests/gui/test_typedmeanwhile.py",
        DISPLAY=screen,
        QT_QPA_PLATFORM="xcb",
    )
    assert done.returncode == 0, done.stdout[-4000:]
    assert "skipped" not in done.stdout


@managed
@pytest.mark.parametrize(
    "tests", ["test_journeys.py", "test_mainwindow.py", "tables/test_dragging.py"]
)
def test_on_a_real_screen_it_is_as_without_one(display: str, tests: str) -> None:
    plain = ("-q", "-p", "no:randomly", "-p", "no:cacheprovider")
    done = run_python(
        *("-m", "pytest", *plain, f"tests/gui/{tests}"),
        DISPLAY=display,
        QT_QPA_PLATFORM="xcb",
    )
    assert done.returncode == 0, done.stdout[-4000:]


@managed
def test_the_program_tests_itself_on_a_real_screen(display: str) -> None:
    done = run_python("-m", "hvplanner", "self-test", DISPLAY=display, QT_QPA_PLATFORM="xcb")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "All is well." in done.stdout
