"""The details of a report help, are bounded, and tell nothing of whose machine it is."""

from __future__ import annotations

import getpass
import json
from pathlib import Path

from hvplanner import __version__
from hvplanner.app import troublereport
from hvplanner.app.settings import Settings


def write_log(text: str) -> None:
    troublereport.log_file().parent.mkdir(parents=True, exist_ok=True)
    troublereport.log_file().write_text(text, encoding="utf-8")


def test_that_versions_settings_and_the_end_of_the_log_are_in_it():
    write_log("first\nsomething broke\n")
    said = troublereport.report(Settings(solve_seconds=77), {"Screen": "1 × 1"})
    assert f"hvplanner: {__version__}" in said
    assert "Screen: 1 × 1" in said
    assert "ortools 9." in said
    (settings,) = (line for line in said.splitlines() if line.startswith("Settings: "))
    assert json.loads(settings.removeprefix("Settings: "))["solve_seconds"] == 77
    assert said.endswith("something broke\n")


def test_that_a_log_of_any_size_gives_a_short_report_of_whole_lines():
    write_log("".join(f"line {number}\n" for number in range(100_000)))
    end = troublereport.log_end()
    assert len(end) <= troublereport.MOST_BYTES
    assert end.endswith("line 99999\n")
    assert end.startswith("line ")


def test_that_without_a_log_it_says_so():
    assert troublereport.log_end() == ""
    assert "There is none." in troublereport.report(Settings(), {})


def test_that_neither_recent_files_nor_home_folder_nor_user_name_are_told():
    secret = Path.home() / "customer-x" / "plan.json"
    write_log(f"Saved {secret}\nRead /mnt/{getpass.getuser()}/other.json\n")
    said = troublereport.report(Settings().with_recent(secret), {})
    assert str(Path.home()) not in said
    assert "recent_files" not in said
    assert f"/{getpass.getuser()}/" not in said
    assert "~/customer-x" in said
