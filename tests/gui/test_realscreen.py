"""The journeys and what needs a focus or a drag, on the screen of an X server with its windows."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.processes import run_python

if TYPE_CHECKING:
    from collections.abc import Iterator

MANAGER = "openbox"
NEEDED = ("Xvfb", MANAGER)
"""A server that shows to nobody, and a window manager: without one no window gets the focus."""

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason=f"takes {' and '.join(NEEDED)}"
)


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """Return the name of a display of its own."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1600x1000x24"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as said:
        name = f":{said.readline().strip()}"
    manager = subprocess.Popen(
        [MANAGER], env={**os.environ, "DISPLAY": name}, stderr=subprocess.DEVNULL
    )
    yield name
    for process in (manager, server):
        process.terminate()
        process.wait(20)


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


def test_the_program_tests_itself_on_a_real_screen(display: str) -> None:
    done = run_python("-m", "hvplanner", "self-test", DISPLAY=display, QT_QPA_PLATFORM="xcb")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "All is well." in done.stdout
