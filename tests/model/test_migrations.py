"""Older files are brought to the format of today, newer ones refused by name."""

from __future__ import annotations

import json

import pytest

from hvplanner.model.migrations import FORMAT, STEPS, migrate
from hvplanner.model.storage import FileError, parse


def rename_title(document):
    document["name"] = document.pop("title")


def shout(document):
    document["name"] = document["name"].upper()


def test_that_the_format_grows_with_each_step():
    assert len(STEPS) + 1 == FORMAT


def test_that_only_the_steps_that_are_missing_are_taken():
    document = {"format": 2, "name": "lab"}
    assert migrate(document, (rename_title, shout))
    assert document == {"format": 3, "name": "LAB"}
    assert not migrate(document, (rename_title, shout))


def test_that_an_older_file_is_read():
    text = json.dumps({"format": 1, "title": "lab", "networks": []})
    design = parse(text, (rename_title, shout))
    assert (design.format, design.name) == (3, "LAB")


def test_that_what_is_wrong_in_an_older_file_is_told_at_its_place():
    text = '{"format": 1, "title": "lab",\n "networks": 5}'
    with pytest.raises(FileError) as caught:
        parse(text, (rename_title,))
    assert "line 2, column 14: networks: 5" in str(caught.value)


def test_that_an_older_file_that_a_step_cannot_read_is_refused():
    with pytest.raises(FileError, match="not what a file of format 1 holds"):
        parse('{"format": 1, "networks": []}', (rename_title,))


def test_that_a_newer_file_is_refused_by_name():
    with pytest.raises(FileError, match=r"made by a newer hvplanner: format 3.*up to 1"):
        parse('{"format": 3, "not": "known"}')
