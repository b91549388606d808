"""Trouble is told in one line and kept whole in the log; a crash is noticed at the next start."""

from __future__ import annotations

import pytest

from hvplanner import log
from tests.processes import run_python

START = """
import logging, sys, threading
from pathlib import Path
from hvplanner import log
log.start(Path(sys.argv[1]))
logger = logging.getLogger("hvplanner.somewhere")
"""


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "new" / "log"


def run(folder, code):
    return run_python("-c", START + code, str(folder))


def logged(folder):
    return (folder / log.LOG_NAME).read_text(encoding="utf-8")


def test_that_a_warning_reaches_the_user_in_one_line_and_a_note_does_not(folder):
    done = run(folder, "logger.info('a note'); logger.warning('two\\nlines of %s', 'text')")
    assert done.stderr == "hvplanner: two lines of text\n"
    assert "INFO" in logged(folder)
    assert "a note" in logged(folder)
    assert "two\nlines of text" in logged(folder)


def test_that_an_uncaught_exception_is_one_line_for_the_user_and_a_traceback_in_the_log(folder):
    done = run(folder, "raise ValueError('no such\\nthing')")
    assert done.returncode == 1
    assert done.stderr == (
        f"hvplanner: unexpected error, see {folder / log.LOG_NAME}: ValueError: no such thing\n"
    )
    assert "Traceback" in logged(folder)


def test_that_an_exception_in_a_thread_is_told_and_logged_too(folder):
    done = run(folder, "threading.Thread(target=lambda: 1 / 0).start()")
    assert "ZeroDivisionError" in done.stderr
    assert done.stderr.count("\n") == 1
    assert "Traceback" in logged(folder)


def test_that_an_interrupt_is_not_an_error(folder):
    done = run(folder, "raise KeyboardInterrupt")
    assert done.stderr == ""
    assert logged(folder) == ""


def test_that_a_folder_that_cannot_be_made_costs_the_file_and_not_the_traceback(tmp_path):
    (tmp_path / "file").touch()
    done = run(tmp_path / "file" / "log", "print('ran'); 1 / 0")
    assert done.stdout == "ran\n"
    assert "Traceback" in done.stderr


def test_that_a_crash_is_noticed_once_by_a_later_run(folder):
    assert run(folder, "import os; os.abort()").returncode != 0
    ask = "print(log.take_last_crash(Path(sys.argv[1])))"
    assert "Fatal Python error" in run(folder, ask).stdout
    assert run(folder, ask).stdout == "None\n"
    assert "an earlier run crashed" in logged(folder)


def test_that_a_run_without_a_crash_is_not_taken_for_one(folder):
    run(folder, "raise ValueError")
    assert run(folder, "print(log.take_last_crash(Path(sys.argv[1])))").stdout == "None\n"


def test_that_harmless_exceptions_of_windows_are_not_taken_for_a_crash(folder):
    folder.mkdir(parents=True)
    (folder / "faults.log").write_text("Windows fatal exception: code 0x8001010d\n")
    assert run(folder, "print(log.take_last_crash(Path(sys.argv[1])))").stdout == "None\n"
