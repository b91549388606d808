"""Which steps lead from one release to another."""

from __future__ import annotations

from itertools import product

import pytest

from hvplanner.model.releases import releases
from hvplanner.model.upgradefacts import known_steps, upgrade_facts, version_number
from hvplanner.upgrade import NoWay
from hvplanner.upgrade.way import way

ORDER = ("2008R2", "2012", "2012R2", "2016", "2019", "2022", "2025")
"""As they came out."""


@pytest.mark.parametrize(("source", "target"), list(product(ORDER, ORDER[1:])))
def test_every_later_release_is_reached_and_no_other(source, target):
    if ORDER.index(target) <= ORDER.index(source):
        with pytest.raises(NoWay, match="is not later than"):
            way(source, target)
        return
    legs = way(source, target)
    stops = [source, *(leg.to.id for leg in legs)]
    assert [leg.origin.release for leg in legs] == stops[:-1]
    assert stops[-1] == target
    assert stops == sorted(stops, key=ORDER.index)
    # A rolling upgrade exists from 2012 R2 on, always to the very next release.
    for leg in legs:
        before, after = ORDER.index(leg.origin.release), ORDER.index(leg.to.id)
        is_rolling = before >= ORDER.index("2012R2")
        assert leg.origin.way == ("rolling" if is_rolling else "new_cluster")
        assert not is_rolling or after == before + 1


def test_2008_r2_comes_to_2012_r2_by_one_new_cluster():
    assert [leg.to.id for leg in way("2008R2", "2016")] == ["2012R2", "2016"]


@pytest.mark.parametrize(("source", "target"), [("2016", "2017"), ("NT4", "2025"), ("", "")])
def test_releases_that_do_not_exist_are_named_with_those_that_do(source, target):
    with pytest.raises(NoWay, match=r"There is no release .*2012R2.*2025"):
        way(source, target)


def test_every_release_of_designs_can_be_upgraded_to():
    assert list(upgrade_facts()) == list(releases())


@pytest.mark.parametrize("release", upgrade_facts())
def test_every_fact_of_a_release_has_a_source(release):
    facts = upgrade_facts()[release]
    sourced = {field for source in facts.sources for field in source.fields}
    expected = {"origins", "vm_versions", "functional_level"}
    if facts.functional_level is None:
        expected.remove("functional_level")
    assert sourced == expected


@pytest.mark.parametrize(
    ("release", "level", "lowest", "highest"),
    [
        ("2012R2", 8, "5.0", "5.0"),
        ("2016", 9, "5.0", "8.0"),
        ("2019", 11, "5.0", "9.0"),
        ("2022", None, "8.0", "10.0"),
        ("2025", None, "8.0", "12.0"),
    ],
)
def test_levels_and_versions_are_those_published(release, level, lowest, highest):
    facts = upgrade_facts()[release]
    assert facts.functional_level == level
    assert (facts.vm_versions.lowest, facts.vm_versions.highest) == (lowest, highest)


def test_vms_of_the_newest_version_run_on_the_next_release_of_a_rolling_upgrade():
    facts = upgrade_facts()
    for row in facts.values():
        for origin in row.origins:
            if origin.way == "rolling":
                newest = facts[origin.release].vm_versions.highest
                low, high = row.vm_versions.lowest, row.vm_versions.highest
                assert version_number(low) <= version_number(newest) <= version_number(high)


def test_versions_compare_as_numbers():
    assert version_number("10.0") > version_number("9.3")
    assert version_number("") == version_number("new") == ()


@pytest.mark.parametrize("step", known_steps(), ids=lambda step: step.id)
def test_texts_of_steps_take_the_releases_and_nothing_else(step):
    assert "{" not in step.text.format(old="OLD", new="NEW")
    assert step.source
