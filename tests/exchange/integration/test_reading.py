"""Files of every kind are read together, and what a bundle tells of guests is taken."""

from __future__ import annotations

import json

import pytest

from hvplanner.exchange.integration import judge, read
from tests.exchange.integration.evtxfiles import KVP, evtx
from tests.exchange.integration.samples import BACKUP, LINUX, NEW, SQL, WEB, mismatch, pairs

COLLECTED = "2026-03-05T12:00:00Z"


def node(name: str, *, version: str = "6.3.9600", **sections: object) -> dict[str, object]:
    return {
        "name": name,
        "Win32_OperatingSystem": {"Version": version},
        "Get-VM": sections.get("vms", []),
        "Msvm_KvpExchangeComponent": sections.get("pairs", []),
        "Get-WinEvent": sections.get("events", []),
    }


def vm(name: str, vm_id: str, state: object = "Up to date", version: object = "") -> object:
    return {
        "Name": name,
        "VMId": vm_id,
        "IntegrationServicesState": state,
        "IntegrationServicesVersion": version,
    }


def event(message: str, name: str, vm_id: str, time: str, number: int = 4010) -> object:
    return {
        "Id": number,
        "ProviderName": "Microsoft-Windows-Hyper-V-Integration-KvpExchange",
        "TimeCreated": time,
        "MachineName": "node-1.example.test",
        "Message": message.format(name=name, id=vm_id),
        "Properties": [{"Value": name}, {"Value": vm_id.upper()}],
    }


@pytest.fixture
def told(tmp_path):
    """Return a function that reads clusters as a bundle: what it tells, by the name of guests."""

    def told(*nodes: dict[str, object], cluster: str = "C1"):
        content = {
            "format": "hvplanner-bundle",
            "version": 1,
            "manifest": {"collected": COLLECTED},
            "clusters": [{"name": cluster, "nodes": list(nodes)}],
        }
        (tmp_path / "bundle.json").write_text(json.dumps(content), encoding="utf-8")
        judged = judge(read([tmp_path / "bundle.json"]))
        return judged, {each.name: each for each in judged.guests}

    return told


def test_that_events_states_and_pairs_of_a_bundle_come_together(told) -> None:
    judged, guests = told(
        node(
            "node-1",
            vms=[vm("sql-01", SQL, "Update required"), vm("web-01", WEB), vm("lx", LINUX, "")],
            pairs=[
                {"SystemName": SQL, "GuestIntrinsicExchangeItems": pairs("Windows Server 2008")},
                {"SystemName": LINUX, "GuestIntrinsicExchangeItems": pairs("Ubuntu")},
            ],
            events=[
                event(NEW, "sql-01", SQL, "/Date(1772352000000)/"),
                event(NEW, "lx", LINUX, "2026-03-01T08:00:00.1234567Z"),
            ],
        )
    )
    sql, lx = guests["sql-01"], guests["lx"]
    assert (sql.need, sql.way, sql.cluster, sql.host) == ("update", "disk", "C1", "node-1")
    assert sql.guest.system == "Windows Server 2008"
    assert (sql.guest.integration.negotiated, sql.guest.integration.expected) == ("4.0", "5.0")
    assert guests["web-01"].need == "none"
    assert (lx.need, lx.way, lx.guest.family) == ("ignore", "package", "linux")
    assert not judged.unread


@pytest.mark.parametrize(
    "state", [2, "2", "Update required", {"value__": 2}, "Update erforderlich"]
)
def test_that_the_state_is_understood_in_every_shape(told, state: object) -> None:
    _, guests = told(node("node-1", vms=vm("sql-01", SQL, state)))
    assert guests["sql-01"].need == "update"


@pytest.mark.parametrize(
    "version", ["6.3.9600.16384", {"Major": 6, "Minor": 3, "Build": 9600, "Revision": 16384}]
)
def test_that_a_version_is_a_text_or_an_object_of_its_numbers(told, version: object) -> None:
    _, guests = told(node("node-1", vms=[vm("sql-01", SQL, "", version)]))
    assert guests["sql-01"].guest.integration.version == "6.3.9600.16384"
    assert guests["sql-01"].need == "none"


def test_that_backup_that_cannot_connect_is_a_reason_of_its_own(told) -> None:
    _, guests = told(
        node(
            "node-1",
            vms=[vm("sql-01", SQL, "")],
            events=[event(BACKUP, "sql-01", SQL, "2026-03-01T08:00:00Z", 7)],
        )
    )
    assert guests["sql-01"].need == "update"
    assert "Backup" in guests["sql-01"].why


def test_that_an_event_without_a_vm_and_what_is_missing_are_named(told) -> None:
    lacking = node("node-2")
    del lacking["Get-WinEvent"]
    odd = {"Id": 4010, "Message": "?"}
    judged, _ = told(node("node-1", events=[odd]), lacking)
    assert [each.what for each in judged.unread] == [
        "node-1: 1\N{NO-BREAK SPACE}event names no VM.",
        "Get-WinEvent is missing of node-2.",
    ]


def test_that_files_and_folders_are_read_together(tmp_path) -> None:
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "node-1.evtx").write_bytes(evtx(mismatch()))
    (tmp_path / "logs" / "node-2.EVTX").write_bytes(
        evtx(mismatch(host="node-2", on=2), mismatch("web", WEB, host="node-2"))
    )
    (tmp_path / "logs" / "notes.txt").write_text("not of a known kind", encoding="utf-8")
    found = read([tmp_path / "logs", tmp_path / "missing.evtx"])
    guests = {each.name: each for each in judge(found).guests}
    assert guests.keys() == {"sql-01", "web"}
    # Of a guest that several hosts tell of, the newest counts.
    assert guests["sql-01"].host == "node-2"
    assert [each.host for each in guests["sql-01"].evidence] == ["node-2", "node-1.example.test"]
    assert [each.what for each in found.unread] == ["It cannot be read: No such file or directory."]


def test_that_events_saved_as_xml_are_read_with_their_messages(tmp_path) -> None:
    xml = (
        '<Events><Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System>'
        f'<Provider Name="{KVP}"/><EventID>4010</EventID><Computer>node-1</Computer>'
        '<TimeCreated SystemTime="2026-03-01T08:00:00.1234567Z"/></System>'
        f"<RenderingInfo><Message>{NEW.format(name='sql-01', id=SQL)}</Message></RenderingInfo>"
        "</Event></Events>"
    )
    (tmp_path / "events.xml").write_text(xml, encoding="utf-8-sig")
    (guest,) = judge(read([tmp_path / "events.xml"])).guests
    assert (guest.name, guest.host, guest.guest.integration.expected) == ("sql-01", "node-1", "5.0")


@pytest.mark.parametrize("content", [b"", b"{", b"{}", b"[1]", b"\xff\xfe", b"plain", b"{" * 9999])
def test_that_a_file_of_another_kind_is_named(tmp_path, content: bytes) -> None:
    (tmp_path / "odd").write_bytes(content)
    found = read([tmp_path / "odd"])
    assert not found.files
    assert len(found.unread) == 1


def test_that_a_name_that_no_system_takes_stops_no_other_file(tmp_path) -> None:
    good = tmp_path / "good.evtx"
    good.write_bytes(evtx(mismatch()))
    odd = tmp_path / ("long" * 100)
    found = read([odd, good])
    assert [each.file for each in found.unread if each.file == str(odd)] == [str(odd)]
    assert found.files == [str(good)]


def test_that_an_empty_folder_is_named(tmp_path) -> None:
    assert "no file of a known kind" in read([tmp_path]).unread[0].what
