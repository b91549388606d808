"""Settings survive a run; whatever their file holds, the program starts."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvplanner import paths
from hvplanner.app import settings
from hvplanner.app.settings import Settings


@pytest.fixture
def file():
    path = paths.data_folder() / settings.FILE_NAME
    path.parent.mkdir(parents=True)
    return path


def test_that_a_first_run_has_defaults_and_leaves_no_file():
    assert settings.load() == Settings()
    assert not paths.data_folder().exists()


def test_that_what_was_saved_is_loaded():
    saved = Settings(theme="dark", window_geometry="00ff", solve_seconds=5, solve_threads=1)
    saved = saved.with_recent(Path("a.json"))
    settings.save(saved)
    assert settings.load() == saved


@pytest.mark.allow_log_warnings
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff",
        b"[]",
        b'{"theme": "pink"}',
        b'{"version": 2}',
        b'{"unknown": 1}',
        b'{"solve_seconds": NaN}',
        b"[" * 100_000,
    ],
    ids=["empty", "binary", "list", "value", "newer", "key", "number", "deep"],
)
def test_that_settings_nobody_can_read_are_moved_aside_and_begin_anew(file, content):
    file.write_bytes(content)
    assert settings.load() == Settings()
    assert not file.exists()
    assert file.with_name("settings.json.unreadable").read_bytes() == content


@pytest.mark.allow_log_warnings
def test_that_a_folder_in_place_of_the_file_is_survived(file):
    file.mkdir()
    assert settings.load() == Settings()
    settings.save(Settings(theme="dark"))
    assert settings.load() == Settings(theme="dark")


@pytest.mark.allow_log_warnings
def test_that_settings_that_cannot_be_saved_cost_nothing_else(caplog):
    paths.data_folder().parent.mkdir(parents=True)
    paths.data_folder().write_text("a file where the folder should be")
    settings.save(Settings())
    assert "could not be saved" in caplog.text


def test_that_the_latest_file_comes_first_and_only_once(tmp_path):
    a, b = tmp_path / "a", tmp_path / "b"
    remembered = Settings().with_recent(a).with_recent(b).with_recent(a)
    assert remembered.recent_files == (str(a), str(b))
    assert remembered.without_recent(a).recent_files == (str(b),)


def test_that_the_oldest_of_many_files_is_forgotten(tmp_path):
    remembered = Settings()
    for number in range(settings.RECENT_MOST + 1):
        remembered = remembered.with_recent(tmp_path / str(number))
    assert len(remembered.recent_files) == settings.RECENT_MOST
    assert str(tmp_path / "0") not in remembered.recent_files


def test_that_the_solver_gets_what_is_set():
    options = Settings(solve_seconds=7, solve_threads=3).solve_options()
    assert (options.seconds, options.threads) == (7, 3)
