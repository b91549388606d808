"""Older files are brought to the format of today, newer ones refused by name."""

from __future__ import annotations

import json

import pytest

from hvplanner.model.migrations import FORMAT, STEPS, migrate
from hvplanner.model.storage import FileError, parse
from hvplanner.model.workload import MemoryActivity


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
    refused = rf"made by a newer hvplanner: format {FORMAT + 1}.*up to {FORMAT}"
    with pytest.raises(FileError, match=refused):
        parse(f'{{"format": {FORMAT + 1}, "not": "known"}}')


def first_format(activity):
    said = {} if activity is None else {"activity": activity}
    groups = [{"id": "web", "count": 2, "memory_mib": 1024, **said}]
    variants = [{"id": "more", "vm_groups": groups}]
    return {"format": 1, "vm_groups": groups, "variants": variants}


def test_that_an_activity_of_the_first_format_means_what_it_meant():
    design = parse(json.dumps(first_format({"hot_mib": 64})))
    said = MemoryActivity(hot_mib=64, hot_period_ms=2000, cold_mibps=0, sent_percent=100)
    assert design.vm_groups[0].activity == said
    assert design.variants[0].vm_groups[0].activity == said


def test_that_an_activity_the_first_format_was_silent_of_stays_open():
    design = parse(json.dumps(first_format(None)))
    assert design.vm_groups[0].activity == MemoryActivity()


@pytest.mark.parametrize("activity", [5, {"hot_mib": "much"}])
def test_that_a_wrong_activity_of_the_first_format_is_told_as_such(activity):
    with pytest.raises(FileError, match=r"vm_groups\[0\]\.activity"):
        parse(json.dumps(first_format(activity)))


def test_that_rows_the_first_format_cannot_hold_are_told_as_such():
    with pytest.raises(FileError, match="vm_groups"):
        parse('{"format": 1, "vm_groups": [7], "vms": 3, "variants": {"id": "x"}}')
