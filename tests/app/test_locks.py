"""A lock is held by one, and as long as its process lives."""

from __future__ import annotations

import pytest

from hvplanner.app import locks
from tests.processes import run_python


@pytest.fixture
def file(tmp_path):
    return tmp_path / "it.lock"


def test_that_a_lock_is_held_until_it_is_released(file):
    lock = locks.acquire(file)
    assert locks.is_held(file)
    lock.release()
    assert not locks.is_held(file)
    assert not file.exists()


def test_that_asking_does_not_take_or_free_a_lock(file):
    lock = locks.acquire(file)
    assert locks.is_held(file)
    assert locks.is_held(file)
    lock.release()


def test_that_a_lock_cannot_be_had_twice(file):
    lock = locks.acquire(file)
    with pytest.raises((BlockingIOError, PermissionError)):
        locks.acquire(file)
    lock.release()


def test_that_a_file_that_nobody_locked_is_free(file):
    file.touch()
    assert not locks.is_held(file)
    assert file.exists()


def test_that_a_lock_that_cannot_be_asked_for_counts_as_held(tmp_path):
    assert locks.is_held(tmp_path)


def test_that_a_lock_goes_with_its_process(file):
    code = "import sys, os, pathlib; from hvplanner.app import locks\n"
    code += "lock = locks.acquire(pathlib.Path(sys.argv[1])); os._exit(9)"
    assert run_python("-c", code, str(file)).returncode == 9
    assert file.exists()
    assert not locks.is_held(file)
