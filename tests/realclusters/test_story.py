"""The page on real clusters shows what commands say, and its files are what they write."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from hvplanner.evaluation import evaluate
from hvplanner.model.storage import load
from tests.realclusters.story import (
    FOLDER,
    MADE,
    PAGE,
    STEPS,
    after,
    bundle,
    later,
    said,
    wanted,
)

if TYPE_CHECKING:
    from pathlib import Path

ANEW = "make it anew: python -m tests.realclusters.story"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the example's folder."""
    made = tmp_path_factory.mktemp("real") / "neglected"
    shutil.copytree(FOLDER, made)
    return made


@pytest.mark.parametrize("step", STEPS, ids=lambda each: each.section)
def test_that_the_page_shows_what_a_command_says(step, folder) -> None:
    assert said(step, folder) in PAGE.read_text("utf-8"), ANEW


def test_that_the_inventories_are_those_of_the_made_cluster() -> None:
    assert (FOLDER / "bundle.json").read_text("utf-8") == bundle(), ANEW
    assert (FOLDER / "later.json").read_text("utf-8") == later(), ANEW
    today, planned = load(FOLDER / "today.json"), load(FOLDER / "planned.json")
    assert (FOLDER / "after.json").read_text("utf-8") == after(today, planned), ANEW


def test_that_the_files_are_what_the_commands_write(tmp_path) -> None:
    made = tmp_path / "neglected"
    shutil.copytree(FOLDER, made)
    for step in STEPS:
        if step.section in ("import", "export"):
            said(step, made)
    for name in MADE:
        # Ends of lines are for Git to decide.
        fresh, kept = ((each / name).read_text("utf-8") for each in (made, FOLDER))
        assert fresh == kept, f"{name}: {ANEW}"


def test_that_what_is_wanted_is_what_was_found_with_the_wishes_of_its_owner() -> None:
    assert load(FOLDER / "wanted.json") == wanted(load(FOLDER / "today.json"))


def test_that_the_plan_meets_what_is_wanted_and_today_does_not() -> None:
    planned, asked = load(FOLDER / "planned.json"), load(FOLDER / "wanted.json")
    assert planned == asked.model_copy(update={"plan": planned.plan})
    judged = evaluate(planned, planned.plan)
    assert {each.state for each in judged.verdicts} == {"met"}
    assert judged.errors == ()
    assert not judged.plan_is_stale
    today = evaluate(asked, asked.plan)
    missed = [each.target for each in today.verdicts if each.state != "met"]
    assert missed == ["nic_failures", "vf_percent"]


def test_that_the_faults_of_the_cluster_are_found() -> None:
    today = load(FOLDER / "today.json")
    rules = {each.rule for each in evaluate(today, today.plan).findings}
    assert rules >= {
        *("sriov.lbfo", "vm.integration_services", "found.simultaneous", "found.transport"),
        "found.migration_networks",
    }
