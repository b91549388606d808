"""`integration-services` says which guests need an update, and writes it where it is wanted."""

from __future__ import annotations

import csv
import json

import pytest

from hvplanner.model.design import Cluster
from hvplanner.model.storage import load, save
from hvplanner.model.workload import Guest
from tests.builders import changed, plan_for, tiny_design, vm
from tests.exchange.integration.evtxfiles import evtx
from tests.exchange.integration.samples import SQL, WEB, mismatch

COMMAND = "integration-services"


@pytest.fixture
def log(tmp_path):
    path = tmp_path / "node-1.evtx"
    path.write_bytes(evtx(mismatch(), mismatch("web", WEB, on=2)))
    return path


@pytest.fixture
def design(tmp_path):
    given = tiny_design(
        cluster=Cluster(release="2012R2"),
        vm_groups=(),
        vms=(
            vm("sql-01", host="node-02", guest=Guest(system="Windows Server 2008 R2")),
            vm("web", host="node-01", guest=Guest(system="Windows Server 2016")),
        ),
    )
    path = tmp_path / "design.json"
    save(changed(given, plan=plan_for(given)), path)
    return path


def test_that_guests_that_need_an_update_are_listed(run, log) -> None:
    code, out, err = run(COMMAND, log, "--release", "2012R2")
    assert code == 1
    assert "2 of 2 guests need other integration services." in out
    line = next(line for line in out.splitlines() if "sql-01" in line)
    assert "4.0" in line
    assert "5.0" in line
    assert "Integration disk" in line
    assert not err


def test_that_the_way_is_left_open_where_the_release_is_not_known(run, log) -> None:
    code, out, _ = run(COMMAND, log, "--json")
    assert code == 1
    assert {each["how"] for each in json.loads(out)["guests"]} == {None}


def test_that_nothing_to_do_is_exit_code_0(run, tmp_path) -> None:
    (tmp_path / "empty.evtx").write_bytes(evtx())
    assert run(COMMAND, tmp_path / "empty.evtx")[0] == 0


def test_that_with_a_design_updates_go_in_step_with_its_drains(run, log, design) -> None:
    code, out, _ = run(COMMAND, log, "--design", design, "--json")
    guests = json.loads(out)["guests"]
    assert code == 1
    assert [(each["vm"], each["how"], each["order"]) for each in guests] == [
        ("web", "windows_update", 1),
        ("sql-01", "disk", 2),
    ]
    assert guests[0]["when"].startswith("before the turn of node-01, 0")
    assert guests[1]["when"].startswith("after the turn of node-02, ")
    (told,) = guests[1]["told"]
    assert told["host"] == "node-1.example.test"
    assert told["time"] == "2026-03-01T08:00:00+00:00"
    assert told["message"] == {"negotiated": "4.0", "expected": "5.0"}
    assert told["source"] == str(log)


def test_that_the_design_is_written_with_what_was_told(run, log, design, tmp_path) -> None:
    path = tmp_path / "told.json"
    code, out, _ = run(COMMAND, log, "--design", design, "-o", path, "--json")
    assert json.loads(out)["written"] == [str(path)]
    assert code == 1
    sql, web = load(path).vms
    assert sql.guest.integration.state == web.guest.integration.state == "update_required"
    assert sql.guest.integration.expected == "5.0"
    assert run("check", path)[1].count("needs an update of its integration services") == 2


def test_that_the_table_holds_no_formula(run, tmp_path) -> None:
    (tmp_path / "log.evtx").write_bytes(evtx(mismatch('=HYPERLINK("x")'), mismatch("web", WEB)))
    path = tmp_path / "guests.csv"
    assert run(COMMAND, tmp_path / "log.evtx", "--csv", path)[0] == 1
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [each["guest"] for each in rows] == ['\'=HYPERLINK("x")', "web"]
    assert rows[0]["vm_id"] == SQL
    assert rows[0]["order"] == "1"


def test_that_names_cannot_steer_the_terminal(run, tmp_path) -> None:
    (tmp_path / "log.evtx").write_bytes(evtx(mismatch("\u202egnp\u2066")))
    _, out, _ = run(COMMAND, tmp_path / "log.evtx")
    assert "\\u202egnp" in out
    assert "\u202e" not in out


def test_that_what_was_not_read_is_told_beside_the_result(run, log, tmp_path) -> None:
    cut = tmp_path / "cut.evtx"
    cut.write_bytes(log.read_bytes()[:5_000])
    code, out, err = run(COMMAND, log, cut, "--json")
    assert code == 1
    unread = json.loads(out)["unread"]
    assert {each["file"] for each in unread} == {str(cut)}
    assert not err
    assert "chunk 1: it is cut off." in run(COMMAND, log, cut)[2]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("missing.evtx",), "No such file"),
        (("-o", "out.json"), "--design DESIGN"),
        (("--csv", "no/such/folder/x.csv"), "no folder"),
        (("--design", "missing.json"), "missing.json"),
    ],
)
def test_that_what_cannot_be_used_is_exit_code_2(
    run, log, tmp_path, monkeypatch, options, said
) -> None:
    monkeypatch.chdir(tmp_path)
    files = () if options[0].endswith(".evtx") else (log,)
    code, out, err = run(COMMAND, *files, *options)
    assert (code, out) == (2, "")
    assert said in err
