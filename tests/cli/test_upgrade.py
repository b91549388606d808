"""The command `upgrade`."""

from __future__ import annotations

import json

import pytest

from hvplanner.model.design import Cluster
from hvplanner.model.storage import save
from tests.builders import group, plan_for, tiny_design


@pytest.fixture
def planned(tmp_path):
    """Return a function that writes a design of two hosts with a plan."""

    def planned(release="2022", **fields):
        design = tiny_design(cluster=Cluster(release=release), **fields)
        path = tmp_path / "tiny.json"
        save(design.model_copy(update={"plan": plan_for(design)}), path)
        return path

    return planned


def test_every_node_is_shown_with_its_times_and_what_is_to_do(run, planned):
    code, out, err = run("upgrade", planned(), "--to", "2025")
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0].startswith("From Windows Server 2022 to Windows Server 2025: ")
    assert [line.split()[0] for line in lines[4:6]] == ["node-01", "node-02"]
    assert "  - Drain the node (Suspend-ClusterNode -Drain)" in out
    assert "Assumed: Installation of a node 1:30:00" in out


def test_the_document_holds_the_upgrade(run, planned):
    code, out, _ = run("upgrade", planned("2016"), "--to", "2022", "--json")
    document = json.loads(out)
    assert code == 0
    steps = document["upgrade"]["steps"]
    assert [(step["source"], step["target"]) for step in steps] == [
        ("2016", "2019"),
        ("2019", "2022"),
    ]
    assert document["duration_ms"] == sum(step["duration_ms"] for step in steps)


def test_the_wish_of_the_design_is_taken_where_none_is_typed(run, planned):
    code, out, _ = run("upgrade", planned(upgrade_to="2025"))
    assert code == 0
    assert "Windows Server 2025" in out


def test_a_cluster_may_come_from_a_release_that_no_design_has(run, planned):
    code, out, _ = run("upgrade", planned("2012"), "--to", "2012", "--from", "2008R2")
    assert code == 0
    assert "new cluster on the same nodes" in out


def test_vms_without_room_are_named_and_the_exit_code_says_so(run, planned):
    path = planned(vm_groups=(group("web", count=2, gib=60),))
    code, out, _ = run("upgrade", path, "--to", "2025")
    assert code == 1
    assert "not every node can be upgraded" in out
    assert "No room for web-00" in out


def test_the_plan_is_written_as_text_and_pages(run, planned, tmp_path):
    text, pages = tmp_path / "up.md", tmp_path / "up.pdf"
    code, out, _ = run(*("upgrade", planned(), "--to", "2025", "--markdown", text, "--pdf", pages))
    assert code == 0
    assert f"Written: {text}" in out
    assert text.read_text(encoding="utf-8").startswith("# Upgrade of the cluster\n")
    assert pages.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ((), "Say which release to upgrade to"),
        (("--to", "2017"), "There is no release “2017”. Known: 2012,"),
        (("--to", "2019"), "Windows Server 2019 is not later than Windows Server 2022"),
        (("--to", "2025", "--from", "\x1b[2J"), "There is no release"),
        (("--to", "2025", "--pdf", "no-such-folder/x.pdf"), "cannot be written"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_else(run, planned, options, said):
    code, out, err = run("upgrade", planned(), *options)
    assert (code, out) == (2, "")
    assert said in err
    assert "\x1b" not in err


def test_a_design_without_a_plan_says_how_to_get_one(run, tmp_path):
    path = tmp_path / "bare.json"
    save(tiny_design(), path)
    code, _, err = run("upgrade", path, "--to", "2025")
    assert code == 2
    assert "has no plan" in err
