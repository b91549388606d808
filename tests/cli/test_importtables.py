"""Import of tables: previewed, told what columns are, brought into a design."""

from __future__ import annotations

import json

import pytest

from hvplanner.model.storage import load
from tests.exchange.bundles import encoded, written
from tests.exchange.inventory.clusters import cluster
from tests.exchange.tabular.books import HOST, INFO, book, vhost, vinfo

LIST = "Ding;RAM;Wo\nsql-1;8;hv1\nweb-1;viel;hv2\n"
WISHES = ("--map", "Ding=vm.name", "--map", "RAM=vm.memory:GiB", "--map", "Wo=vm.host")


@pytest.fixture
def listed(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


@pytest.fixture
def export(tmp_path):
    path = tmp_path / "export.xlsx"
    info = [vinfo("a", "esx1"), vinfo("off", "esx1", Powerstate="poweredOff")]
    path.write_bytes(book({"vInfo": [INFO, *info], "vHost": [HOST, vhost("esx1")]}))
    return path


def test_that_an_export_of_rvtools_becomes_a_design(run, export, tmp_path):
    made = tmp_path / "made.json"
    code, out, err = run("import", export, "-o", made)
    assert (code, err) == (0, "")
    assert "Windows Server 2025: no table says which one is planned" in out
    assert "VMs that are switched off" in out
    assert [vm.id for vm in load(made).vms] == ["a"]
    assert run("check", made)[0] in (0, 1)


def test_that_release_and_switched_off_vms_are_wished(run, export, tmp_path):
    made = tmp_path / "made.json"
    assert run("import", export, "-o", made, "--release", "2022", "--switched-off")[0] == 0
    design = load(made)
    assert design.cluster.release == "2022"
    assert [vm.id for vm in design.vms] == ["a", "off"]


def test_that_a_list_is_previewed_and_nothing_is_written(run, listed, tmp_path):
    made = tmp_path / "made.json"
    code, out, _ = run("import", listed, "--preview", "-o", made, *WISHES)
    assert code == 0
    assert "Ding = vm.name" in out
    assert "RAM = vm.memory:GiB" in out
    assert "row 3: “viel” is not a number." in out
    assert not made.exists()


def test_that_the_preview_is_a_json_document_too(run, listed):
    code, out, err = run("import", listed, "--preview", "--json", *WISHES)
    assert (code, err) == (0, "")
    [table] = json.loads(out)["tables"]
    assert table["rows_are"] == "vm"
    assert table["columns"][1] == {"title": "RAM", "field": "memory", "unit": "GiB"}
    assert (table["taken"], table["left_out"]) == (2, 0)
    assert [cell["text"] for cell in table["rows"][0]["cells"]] == ["sql-1", "8 GiB", "hv1"]
    assert table["rows"][1]["cells"][1]["error"]


def test_that_mapped_columns_come_in(run, listed, tmp_path):
    made = tmp_path / "made.json"
    assert run("import", listed, "-o", made, *WISHES)[0] == 0
    [vm] = load(made).vms
    assert (vm.id, vm.memory_mib, vm.host) == ("sql-1", 8192, "hv1")


def test_that_a_second_list_is_brought_in_as_a_difference(run, listed, tmp_path):
    made = tmp_path / "made.json"
    run("import", listed, "-o", made, *WISHES)
    listed.write_text(LIST.replace(";8;", ";16;"), encoding="utf-8")
    out = run("import", listed, "--into", made, *WISHES)[1]
    assert "Named VMs · sql-1 · Memory: 8 GiB → 16 GiB" in out


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--map", "Nope=vm.name"), "Known: Ding, RAM, Wo"),
        (("--map", "Ding=vm.nope"), "vm.memory"),
        ((), "Say which one it is"),
        (("--map", "Ding=vm.name", "--cluster", "C9"), "no cluster"),
    ],
)
def test_that_what_cannot_be_used_is_told(run, listed, options, says):
    code, out, err = run("import", listed, *options)
    assert (code, out) == (2, "")
    assert says in err


def test_that_a_bundle_has_no_columns_to_map(run, tmp_path):
    path = tmp_path / "bundle.json"
    path.write_bytes(encoded(written(cluster())))
    code, _, err = run("import", path, "--map", "a=vm.name")
    assert code == 2
    assert "--map" in err


def test_that_files_of_two_kinds_are_not_mixed(run, listed, tmp_path):
    path = tmp_path / "bundle.json"
    path.write_text("{}", encoding="utf-8")
    code, _, err = run("import", listed, path)
    assert code == 2
    assert "another kind" in err


def test_that_hostile_names_do_not_steer_the_terminal(run, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("VM;RAM\n\x1b[2J\u202egnp;8 GB\n", encoding="utf-8")
    for options in ((), ("--preview",)):
        out = run("import", path, *options)[1]
        assert "\x1b" not in out
        assert "\u202e" not in out
