"""Import: a design of what a cluster is today, and what changed since brought into one."""

from __future__ import annotations

import io
import json
import sys

import pytest

from hvplanner.model.storage import load
from tests.exchange.bundles import encoded, written
from tests.exchange.inventory.clusters import cluster


@pytest.fixture
def bundle(tmp_path):
    """Return a function that writes the bundle of clusters and returns its path."""

    def bundle(*states, name="bundle.json"):
        path = tmp_path / name
        path.write_bytes(encoded(written(*states)))
        return path

    return bundle


def test_that_a_bundle_becomes_a_design_that_other_commands_take(run, bundle, tmp_path):
    made = tmp_path / "made.json"
    code, out, err = run("import", bundle(cluster()), "-o", made)
    assert (code, err) == (0, "")
    assert "Written: " in out
    assert "cables are not told" in out
    assert [each.id for each in load(made).hosts] == ["HV1", "HV2"]
    assert run("check", made)[0] == 0
    assert run("simulate", made)[0] == 0
    assert run("export", made, "--powershell", tmp_path / "plan.ps1")[0] == 0


def test_that_without_an_output_it_is_only_said(run, bundle, tmp_path):
    path = bundle(cluster())
    code, out, _ = run("import", path)
    assert code == 0
    assert "Nothing is written" in out
    assert list(tmp_path.iterdir()) == [path]


def test_that_all_that_is_said_is_a_json_document_too(run, bundle):
    code, out, err = run("import", bundle(cluster()), "--json")
    document = json.loads(out)
    assert (code, err) == (0, "")
    assert (document["command"], document["design"]) == ("import", "C1")
    assert document["output"] is None
    assert document["changes"] is None
    assert {each["kind"] for each in document["notes"]} == {"taken", "assumed", "left_out"}


def test_that_what_changed_since_is_told_and_brought_in(run, bundle, tmp_path):
    made = tmp_path / "made.json"
    run("import", bundle(cluster()), "-o", made)
    assert "Nothing changes." in run("import", bundle(cluster()), "--into", made)[1]
    state = cluster()
    state.hosts[1].vms[0].memory_bytes *= 2
    code, out, _ = run("import", bundle(state), "--into", made, "-o", made)
    assert code == 0
    assert "Named VMs · vm2-1 · Memory: 8 GiB → 16 GiB" in out
    assert {each.id: each.memory_mib for each in load(made).vms}["vm2-1"] == 16384
    changes = json.loads(run("import", bundle(cluster()), "--into", made, "--json")[1])["changes"]
    assert {
        "place": ["vms", "vm2-1", "memory_mib"],
        "before": "16 GiB",
        "after": "8 GiB",
    }.items() <= (next(each for each in changes if each["place"][0] == "vms").items())


def test_that_one_of_several_clusters_is_asked_for(run, bundle, tmp_path):
    other = cluster()
    other.name = "C2"
    path = bundle(cluster(), other)
    code, out, err = run("import", path, "-o", tmp_path / "made.json")
    assert (code, out) == (2, "")
    assert "C1, C2" in err
    assert not (tmp_path / "made.json").exists()
    assert run("import", path, "--cluster", "C2", "-o", tmp_path / "made.json")[0] == 0
    assert load(tmp_path / "made.json").cluster.name == "C2"


def test_that_hosts_that_were_asked_one_by_one_are_one_cluster(run, bundle, tmp_path):
    whole, part = cluster(), cluster()
    part.hosts, whole.hosts = part.hosts[:1], whole.hosts[1:]
    first, second = bundle(part, name="1.json"), bundle(whole, name="2.json")
    assert run("import", first, second, "-o", tmp_path / "made.json")[0] == 0
    assert [each.id for each in load(tmp_path / "made.json").hosts] == ["HV1", "HV2"]


def test_that_a_bundle_is_read_from_stdin(run, bundle, monkeypatch):
    data = io.BytesIO(encoded(written(cluster())))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(data))
    code, out, _ = run("import", "-")
    assert code == 0
    assert out.startswith("C1: 2 hosts, 4 VMs")


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"\x00\x01\x02", b'{"clusters": 5}', b"PK\x03\x04", b"name,memory\n"],
)
def test_that_what_is_no_inventory_is_told_with_exit_code_2(run, tmp_path, content):
    path = tmp_path / "file"
    path.write_bytes(content)
    code, out, err = run("import", path, "-o", tmp_path / "made.json")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert not (tmp_path / "made.json").exists()


def test_that_a_source_or_design_that_is_not_there_is_told_by_its_name(run, bundle, tmp_path):
    missing = tmp_path / "none.json"
    assert str(missing) in run("import", missing)[2]
    assert str(missing) in run("import", bundle(cluster()), "--into", missing)[2]
    (problem,) = json.loads(run("import", missing, "--json")[1])["problems"]
    assert "cannot be read" in problem["remedy"]


def test_that_a_design_in_place_of_an_inventory_is_told(run, bundle, tmp_path):
    made = tmp_path / "made.json"
    run("import", bundle(cluster()), "-o", made)
    code, _, err = run("import", made)
    assert code == 2
    assert "cluster" in err


def test_that_of_several_clusters_the_one_of_the_design_is_brought_into_it(run, bundle, tmp_path):
    made = tmp_path / "made.json"
    run("import", bundle(cluster()), "-o", made)
    other = cluster()
    other.name = "C2"
    code, out, _ = run("import", bundle(other, cluster(), name="both.json"), "--into", made)
    assert code == 0
    assert "Nothing changes." in out


def test_that_another_cluster_is_not_brought_into_a_design(run, bundle, tmp_path):
    made = tmp_path / "made.json"
    run("import", bundle(cluster()), "-o", made)
    before = made.read_bytes()
    other = cluster()
    for each in other.hosts:
        each.name = f"X{each.name}"
    code, out, err = run("import", bundle(other), "--into", made, "-o", made)
    assert (code, out) == (2, "")
    assert "another cluster" in err
    assert made.read_bytes() == before
