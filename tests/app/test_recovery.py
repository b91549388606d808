"""Unsaved work outlives its process, however that ends, and is offered to the next one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from hvplanner import paths
from hvplanner.app import recovery
from hvplanner.app.recovery import RecoveryFile
from hvplanner.model.design import Design
from tests.app.small import DESIGN
from tests.processes import ROOT, run_python

KEEP = """
import os, sys
from pathlib import Path
from hvplanner.app.recovery import RecoveryFile, left_behind
from hvplanner.model.design import Design
from tests.app.small import DESIGN
kept = RecoveryFile()
"""


def folder():
    return paths.cache_folder() / "recovery"


def files_left():
    return sorted(path.name for path in folder().glob("*")) if folder().exists() else []


def leave_behind(code=""):
    """Have a process keep the small design and die without a farewell."""
    write = "kept.write(DESIGN, Path('lab.json'), 'abc')\n"
    done = run_python("-c", f"{KEEP}{write}{code}\nos._exit(9)")
    assert done.returncode == 9, done.stderr


def test_that_a_first_run_finds_nothing():
    assert recovery.left_behind() == ()


def test_that_what_a_dead_process_had_unsaved_is_found_whole():
    leave_behind()
    (found,) = recovery.left_behind()
    assert (found.design, found.path, found.sha256) == (DESIGN, Path("lab.json"), "abc")
    assert found.written.tzinfo is not None


def test_that_the_latest_state_that_was_kept_is_found():
    leave_behind("kept.write(Design(name='later'), None, None)")
    (found,) = recovery.left_behind()
    assert (found.design, found.path, found.sha256) == (Design(name="later"), None, None)


def test_that_what_was_found_and_discarded_leaves_nothing():
    leave_behind()
    (found,) = recovery.left_behind()
    recovery.discard(found)
    recovery.discard(found)
    assert recovery.left_behind() == ()
    assert files_left() == []


def test_that_what_was_saved_is_not_left():
    leave_behind("kept.clear()")
    assert recovery.left_behind() == ()
    assert files_left() == []


def test_that_what_was_to_be_kept_before_a_save_is_not_kept_after_it():
    kept = RecoveryFile()
    ticket = kept.ticket
    kept.clear()
    kept.write(DESIGN, None, None, ticket=ticket)
    assert files_left() == []
    kept.write(DESIGN, None, None, ticket=kept.ticket)
    assert len(files_left()) == 2
    kept.clear()


def test_that_a_document_goes_on_after_a_save():
    leave_behind("kept.clear()\nkept.write(Design(name='after'), None, None)")
    (found,) = recovery.left_behind()
    assert found.design.name == "after"


def test_that_every_document_of_a_dead_process_is_found_the_latest_first():
    leave_behind("RecoveryFile().write(Design(name='other'), None, None)")
    assert {found.design.name for found in recovery.left_behind()} == {"Lab", "other"}
    times = [found.written for found in recovery.left_behind()]
    assert times == sorted(times, reverse=True)


def test_that_a_document_that_is_still_open_is_not_offered():
    kept = RecoveryFile()
    kept.write(DESIGN, None, None)
    assert recovery.left_behind() == ()
    kept.clear()
    assert files_left() == []


def test_that_a_document_of_a_living_process_is_offered_once_that_is_killed():
    # It hangs on its input, so that it lives as long as wanted.
    code = f"{KEEP}kept.write(DESIGN, None, None)\nprint('kept', flush=True)\nsys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout.readline() == "kept\n"
        assert recovery.left_behind() == ()
        process.kill()
        process.wait()
    (found,) = recovery.left_behind()
    assert found.design == DESIGN


@pytest.mark.allow_log_warnings
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff",
        b"[]",
        b"{}",
        b'{"design": 1}',
        b'{"design": {"format": 99}}',
        b"[" * 99_999,
    ],
    ids=["empty", "binary", "list", "nothing", "kind", "newer", "deep"],
)
def test_that_what_cannot_be_read_is_moved_aside_and_the_rest_found(content, caplog):
    leave_behind()
    broken = folder() / "broken.recovery.json"
    broken.write_bytes(content)
    assert [found.design for found in recovery.left_behind()] == [DESIGN]
    assert broken.with_name("broken.recovery.json.unreadable").read_bytes() == content
    caplog.clear()
    assert len(recovery.left_behind()) == 1
    assert not caplog.records


def test_that_a_path_of_another_kind_is_taken_for_none():
    folder().mkdir(parents=True)
    (folder() / "x.recovery.json").write_text('{"path": 1, "sha256": [], "design": {"format": 1}}')
    (found,) = recovery.left_behind()
    assert (found.path, found.sha256) == (None, None)


@pytest.mark.allow_log_warnings
def test_that_a_folder_that_cannot_be_written_to_is_told_once_and_survived(caplog):
    paths.cache_folder().parent.mkdir(parents=True, exist_ok=True)
    paths.cache_folder().write_text("a file where the folder should be")
    kept = RecoveryFile()
    kept.write(DESIGN, None, None)
    kept.write(DESIGN, None, None)
    assert len(caplog.records) == 1
    assert recovery.left_behind() == ()
    kept.clear()
    paths.cache_folder().unlink()
    kept.write(DESIGN, None, None)
    assert len(files_left()) == 2
    kept.clear()
