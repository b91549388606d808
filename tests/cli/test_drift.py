"""`drift` says where a cluster is not as the plan has it."""

from __future__ import annotations

import json

import pytest

from hvplanner.model.storage import save
from tests.builders import changed, plan_for, tiny_design
from tests.exchange.bundles import encoded, state_of, written


@pytest.fixture
def planned(tmp_path):
    """Return a design with its plan, its file, and a function that writes a cluster's bundle."""
    design = tiny_design()
    design = changed(design, plan=plan_for(design))
    path = tmp_path / "planned.json"
    save(design, path)

    def bundle(change=lambda state: None):
        state = state_of(design, design.plan)
        change(state)
        found = tmp_path / "bundle.json"
        found.write_bytes(encoded(written(state)))
        return found

    return path, bundle


def transport_of_first(state):
    state.hosts[0].transport = "SMB"


def test_that_a_cluster_as_planned_has_not_drifted(run, planned):
    path, bundle = planned
    code, out, err = run("drift", path, bundle())
    assert (code, err) == (0, "")
    assert "Nothing has drifted." in out


def test_that_a_difference_is_told_with_host_and_both_values(run, planned):
    path, bundle = planned
    code, out, _ = run("drift", path, bundle(transport_of_first))
    assert code == 1
    (line,) = (each for each in out.splitlines() if "transport" in each)
    assert " ".join(line.split()) == "node-01 Live migration: transport TCPIP SMB"
    code, out, _ = run("drift", path, bundle(transport_of_first), "--json")
    document = json.loads(out)
    (found,) = (each for each in document["statements"] if each["state"] == "drifted")
    assert code == 1
    assert not document["is_as_planned"]
    assert (found["host"], found["layer"], found["actual"]) == ("node-01", "migration", "SMB")


def test_that_a_difference_of_all_hosts_is_told_of_every_host(run, planned):
    path, bundle = planned

    def slow(state):
        for host in state.hosts:
            host.simultaneous, host.migrates = 9, False

    out = run("drift", path, bundle(slow))[1]
    (line,) = (each for each in out.splitlines() if "migration: on" in each)
    assert " ".join(line.split()) == "every host Live migration: on yes no"


def test_that_what_was_left_out_is_noted(run, planned):
    path, bundle = planned
    document = json.loads(bundle().read_text(encoding="utf-8"))
    left_out = {"node": "node-01", "what": "Get-NetAdapterVmq", "why": "The cmdlet is missing."}
    document["manifest"]["left_out"] = [left_out]
    bundle().write_text(json.dumps(document), encoding="utf-8")
    out = run("drift", path, path.with_name("bundle.json"))[1]
    assert "Note: node-01: Get-NetAdapterVmq: The cmdlet is missing." in out


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "bundle.json: The file is empty."),
        (b'{"nodes": [{"name": "N1", "Get-VM": []}]}', "The design is of cluster tiny"),
    ],
)
def test_that_a_bundle_that_does_not_do_is_told(run, planned, content, words):
    path, bundle = planned
    bundle().write_bytes(content)
    code, _, err = run("drift", path, path.with_name("bundle.json"))
    assert code == 2
    assert words in err


def test_that_a_design_without_a_plan_is_told(run, planned, tmp_path):
    _, bundle = planned
    save(tiny_design(), tmp_path / "bare.json")
    code, _, err = run("drift", tmp_path / "bare.json", bundle())
    assert code == 2
    assert "no plan" in err


def test_the_comparison_is_written_as_text_and_as_a_report(run, planned, tmp_path):
    path, bundle = planned
    text, pages = tmp_path / "drift.md", tmp_path / "drift.pdf"
    options = ("--markdown", text, "--pdf", pages, "--language", "de")
    code, out, _ = run("drift", path, bundle(transport_of_first), *options)
    assert code == 1
    assert out.splitlines()[-2:] == [f"Written: {text}", f"Written: {pages}"]
    assert "| TCPIP | SMB |" in text.read_text(encoding="utf-8")
    assert pages.read_bytes().startswith(b"%PDF")


def test_that_a_folder_that_is_not_there_is_told_before_anything_is_read(run, planned, tmp_path):
    path, _ = planned
    code, _, err = run("drift", path, "none.json", "--pdf", tmp_path / "none" / "x.pdf")
    assert code == 2
    assert "cannot be written" in err
