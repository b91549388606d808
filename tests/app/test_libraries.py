"""The about box names what is installed, as the packages themselves say."""

from __future__ import annotations

import tomllib
from importlib import metadata

from hvplanner.app.libraries import DIRECT, libraries
from tests.processes import ROOT


def test_that_all_that_the_project_depends_on_is_asked_for():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {each.split(">")[0].split("=")[0].split("<")[0] for each in project["dependencies"]}
    assert set(DIRECT) == needed


def test_that_each_library_is_listed_with_its_version_and_licence():
    listed = {each.name: each for each in libraries()}
    assert listed["ortools"].version == metadata.version("ortools")
    assert "Apache" in listed["ortools"].licence
    assert "LGPL" in listed["PySide6_Essentials"].licence
    assert all(each.licence for each in listed.values())


def test_that_what_libraries_are_built_on_is_listed_too():
    names = {each.name for each in libraries()}
    assert {"Python", "llvmlite", "shiboken6", "protobuf"} <= names


def test_that_nothing_of_the_tests_is_listed():
    assert not {"pytest", "ruff", "hypothesis"} & {each.name for each in libraries()}


def test_that_a_licence_is_one_short_line():
    assert [each for each in libraries() if "\n" in each.licence or len(each.licence) > 80] == []
