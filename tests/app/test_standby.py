"""A process in waiting does the next job, and costs nothing where it cannot."""

from __future__ import annotations

import multiprocessing
import os
import sys
from typing import TYPE_CHECKING

import pytest

from hvplanner.app.jobs import STANDBY, SolveJob
from hvplanner.app.priority import NICENESS
from hvplanner.model.solving import SolveOptions, SolveResult
from tests.app import small, solves
from tests.processes import run_python

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.app.worker import Work

PATIENCE_SECONDS = 60.0


@pytest.fixture(autouse=True)
def _nobody_waits() -> Iterator[None]:
    STANDBY.dismiss()
    yield
    STANDBY.dismiss()


def processes() -> set[int | None]:
    return {each.pid for each in multiprocessing.active_children()}


def solved(target: Work = solves.quick) -> SolveResult:
    job = SolveJob(small.DESIGN, SolveOptions(), target=target)
    job.start()
    assert job.join(PATIENCE_SECONDS)
    end = job.poll()[-1]
    assert isinstance(end, SolveResult)
    return end


def test_the_process_in_waiting_does_the_next_job_and_is_gone_then() -> None:
    before = processes()
    STANDBY.prepare()
    STANDBY.prepare()
    assert len(processes() - before) == 1
    assert solved().status == "optimal"
    assert processes() == before


def test_another_process_does_the_job_where_the_one_in_waiting_has_died() -> None:
    STANDBY.prepare()
    for process in multiprocessing.active_children():
        process.kill()
        process.join()
    assert solved().status == "optimal"


def test_a_process_in_waiting_ends_without_a_word_when_the_program_ends() -> None:
    done = run_python(
        "-c",
        "import os, time\n"
        "from hvplanner.app.standby import STANDBY\n"
        "if __name__ == '__main__':\n"
        "    STANDBY.prepare()\n"
        "    print(STANDBY.take().process.pid, flush=True)\n"
        "    os._exit(0)\n",
    )
    assert done.returncode == 0
    assert done.stderr == ""


def test_where_one_is_kept_another_waits_after_each_job() -> None:
    STANDBY.keep()
    waiting = processes()
    assert solved().status == "optimal"
    assert processes() - waiting
    STANDBY.dismiss()
    assert not processes() & waiting


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has classes of priority instead")
def test_processes_that_are_kept_for_a_window_give_way_to_it() -> None:
    assert int(solved(solves.polite).message) == os.nice(0)
    STANDBY.keep()
    for _ in range(2):
        assert int(solved(solves.polite).message) == os.nice(0) + NICENESS


def test_a_copy_of_a_program_that_has_begun_nothing_does_the_job_too() -> None:
    done = run_python(
        "-c",
        "from hvplanner.app.jobs import STANDBY, SolveJob\n"
        "from hvplanner.model.solving import SolveOptions\n"
        "from tests.app import small, solves\n"
        "STANDBY.prepare(alone=True)\n"
        "job = SolveJob(small.DESIGN, SolveOptions(), target=solves.quick)\n"
        "job.start()\n"
        "job.join(60.0)\n"
        "print(job.poll()[-1].status)\n",
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "optimal\n", "")


def test_a_copy_in_waiting_ends_when_the_program_does() -> None:
    done = run_python(
        "-c",
        "import os\n"
        "from hvplanner.app.standby import STANDBY\n"
        "if __name__ == '__main__':\n"
        "    STANDBY.prepare(alone=True)\n"
        "    os._exit(0)\n",
    )
    # Both ends of its pipe are closed by now: waiting for the output is waiting for the copy.
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
