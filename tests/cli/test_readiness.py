"""The command `readiness`."""

from __future__ import annotations

import json

import pytest

from hvplanner.model.storage import save
from tests.builders import plan_for, tiny_design, vm, vnic
from tests.exchange.bundles import bundle_of, encoded
from tests.exchange.bundles.faults import with_value

DESIGN = tiny_design(vm_groups=(), vms=(vm("db", vnics=(vnic("a", sriov=True),)),))
PLAN = plan_for(DESIGN)
NICS = "Get-VMNetworkAdapter"
ASKING = with_value(bundle_of(DESIGN, PLAN), NICS, "IovWeight", 100)


@pytest.fixture
def gathered(tmp_path):
    """Return a function that writes a bundle."""

    def gathered(bundle):
        path = tmp_path / "bundle.json"
        path.write_bytes(encoded(bundle))
        return path

    return gathered


def test_hosts_vms_and_what_is_in_the_way_are_shown(run, gathered):
    bundle = with_value(ASKING, "Get-VMSwitch", "IovEnabled", False)
    code, out, err = run("readiness", gathered(bundle))
    assert (code, err) == (1, "")
    lines = out.splitlines()
    assert lines[0] == "node-01 (tiny) cannot give VFs: 8 VFs, 0 used"
    assert "  switch switch: The switch was made without SR-IOV. Make it anew" in out
    assert "db  a        node-01  no" in out


def test_a_cluster_in_order_ends_with_0(run, gathered):
    code, out, _ = run("readiness", gathered(with_value(ASKING, "Get-VM", "State", "Off")))
    assert code == 0
    assert "node-01 (tiny) can give VFs: 8 VFs, 0 used" in out


def test_nobody_asks_for_vfs(run, gathered):
    code, out, _ = run("readiness", gathered(with_value(ASKING, NICS, "IovWeight", 0)))
    assert code == 0
    assert out.splitlines()[-1] == "No VM asks for a VF (IovWeight 0)."


def test_a_design_adds_what_is_wanted_and_promised(run, gathered, tmp_path):
    design = tmp_path / "design.json"
    save(DESIGN.model_copy(update={"plan": PLAN}), design)
    code, out, _ = run("readiness", gathered(ASKING), "--design", design, "--json")
    document = json.loads(out)
    assert code == 1
    (row,) = document["functions"]
    assert (row["vm"], row["wanted"], row["promised"], row["today"]) == ("db", 1, 1, 0)
    assert row["short"]
    assert [host["ready"] for host in document["hosts"]] == [True, True]
    code, out, _ = run("readiness", gathered(ASKING), "--design", design)
    assert out.splitlines()[-1].split() == ["db", "node-01", "1", "1", "0", "adapter"]


def test_names_cannot_steer_the_terminal(run, gathered):
    bundle = with_value(ASKING, "Get-VMNetworkAdapter", "VMName", "\x1b[2Jevil")
    _, out, _ = run("readiness", gathered(bundle))
    assert "\x1b" not in out


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'{"format": "other"}'])
def test_what_is_no_bundle_is_said_plainly(run, tmp_path, content):
    path = tmp_path / "bundle.json"
    path.write_bytes(content)
    code, out, err = run("readiness", path)
    assert (code, out) == (2, "")
    assert err.startswith(f"{path}: ")


def test_a_file_that_is_not_there_is_no_traceback(run, tmp_path):
    code, out, err = run("readiness", tmp_path / "none.json")
    assert (code, out) == (2, "")
    assert "none.json" in err


def test_it_is_written_as_text_and_as_a_report(run, gathered, tmp_path):
    text, pages = tmp_path / "ready.md", tmp_path / "ready.pdf"
    code, out, _ = run("readiness", gathered(ASKING), "--markdown", text, "--pdf", pages, "--json")
    assert json.loads(out)["written"] == [str(text), str(pages)]
    assert code == 0
    assert text.read_text(encoding="utf-8").startswith("# SR-IOV readiness")
    assert pages.read_bytes().startswith(b"%PDF")


def test_a_report_of_several_clusters_needs_a_design(run, gathered, tmp_path):
    bundle = bundle_of(DESIGN, PLAN)
    other = {**bundle["clusters"][0], "name": "other"}
    both = {**bundle, "clusters": [*bundle["clusters"], other]}
    pages = tmp_path / "ready.pdf"
    code, _, err = run("readiness", gathered(both), "--pdf", pages)
    assert code == 2
    assert "several clusters" in err
    assert "design" in err
    design = tmp_path / "design.json"
    save(DESIGN, design)
    code, _, err = run("readiness", gathered(both), "--pdf", pages, "--design", design)
    assert pages.exists()
