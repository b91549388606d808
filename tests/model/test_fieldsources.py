"""Every field has a help, and every source of a field is of something that there is."""

from __future__ import annotations

import pytest

from hvplanner.model import assumptions, catalogue
from hvplanner.model.base import Id
from hvplanner.model.design import Design
from hvplanner.model.fields import fields_of, reachable
from hvplanner.model.fieldsources import field_sources, origins
from hvplanner.model.plan import MigrationSettings
from hvplanner.model.releases import Release, releases
from hvplanner.model.targets import Choices
from hvplanner.model.workload import MemoryActivity, VmSpec
from tests.builders import tiny_design

RECORDS = reachable(Design)
HELP_OF_IDS = Id.__metadata__[0].description


@pytest.mark.parametrize("record_type", RECORDS, ids=lambda each: each.__name__)
def test_that_every_field_says_what_it_means_and_no_reference_what_its_target_does(record_type):
    for info in fields_of(record_type):
        assert info.help, info.name
        assert info.help[-1] in ".?", info.name
        assert info.table is None or info.help != HELP_OF_IDS, info.name


def test_that_every_source_is_of_a_field_that_there_is():
    known = {each.__name__: each for each in (*RECORDS, VmSpec)}
    for key in field_sources():
        record, _, name = key.partition(".")
        assert name in known[record].model_fields, key


@pytest.mark.parametrize("row", field_sources().values(), ids=lambda each: each.id)
def test_that_a_source_names_something_that_says_it(row):
    assert row.source or row.release or row.assumptions
    assert set(row.assumptions) <= set(assumptions.builtin())
    assert set(row.release) <= set(Release.model_fields)
    said = {n for release in releases().values() for each in release.sources for n in each.fields}
    assert set(row.release) <= said


def info_of(record_type, name):
    return next(each for each in fields_of(record_type) if each.name == name)


def test_that_a_field_that_is_assumed_where_left_open_has_the_source_of_that():
    activity = MemoryActivity()
    (origin,) = origins(activity, info_of(MemoryActivity, "hot_mib"), "2022")
    assert origin.assumption == "vm_hot"
    assert origin.text == assumptions.builtin()["vm_hot"].source


def test_that_a_limit_has_the_source_of_the_release_it_is_under():
    info = info_of(Choices, "simultaneous")
    found = {
        release: [each.text for each in origins(Choices(), info, release)]
        for release in ("2016", "2025")
    }
    assert found["2016"] != found["2025"]
    assert any("MaximumParallelMigrations" in text for text in found["2025"])


def test_that_a_field_of_a_catalogue_entry_has_the_source_of_the_entry():
    model = next(each for each in catalogue.builtin().values() if each.sources)
    source = model.sources[0]
    found = origins(model, info_of(type(model), source.fields[0]), "2022")
    assert source.source in [each.text for each in found]


def test_that_vms_and_groups_share_what_is_known_of_their_fields():
    design = tiny_design()
    group = design.vm_groups[0]
    assert origins(group, info_of(type(group), "priority"), "2022")


def test_that_a_decision_has_the_sources_of_what_decides():
    found = origins(MigrationSettings(), info_of(MigrationSettings, "transport"), "2022")
    assert "smb_from" in [each.assumption for each in found]
