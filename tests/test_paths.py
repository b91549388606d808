"""The shipped folders are found wherever the program lies; the user's can be moved."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from hvplanner import paths


@pytest.fixture
def package(tmp_path, monkeypatch):
    """A copy of the program of which only the empty package folder is there."""
    folder = tmp_path / "program" / "hvplanner"
    folder.mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", folder)
    return folder


def test_that_a_checkout_has_its_resources_beside_the_package():
    assert paths.resources() == Path(paths.__file__).parent.parent / "resources"


def test_that_an_installed_package_brings_its_own_resources(package):
    (package / "resources").mkdir()
    (package.parent / "resources").mkdir()
    assert paths.resources() == package / "resources"


def test_that_a_frozen_bundle_is_searched_before_the_folder_it_lies_in(
    package, tmp_path, monkeypatch
):
    (package.parent / "designs").mkdir()
    (tmp_path / "bundle" / "designs").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    assert paths.designs() == tmp_path / "bundle" / "designs"


def test_that_an_incomplete_copy_names_the_folder_it_lacks(package):
    with pytest.raises(FileNotFoundError, match="incomplete: there is no folder designs"):
        paths.designs()


def test_that_one_variable_moves_all_folders_of_the_user(tmp_path, monkeypatch):
    monkeypatch.setenv("HVPLANNER_HOME", str(tmp_path))
    folders = [paths.data_folder(), paths.cache_folder(), paths.log_folder()]
    assert folders == [tmp_path / "data", tmp_path / "cache", tmp_path / "log"]


def test_that_the_folders_of_the_user_are_the_systems_by_default(monkeypatch):
    monkeypatch.delenv("HVPLANNER_HOME")
    folders = {paths.data_folder(), paths.cache_folder(), paths.log_folder()}
    assert len(folders) == 3
    assert all(folder.is_absolute() and "hvplanner" in folder.parts for folder in folders)
