"""Events are understood from their values, and from their message in any language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.exchange.integration import events, safexml
from hvplanner.exchange.integration.events import LogEvent, sighting_of
from hvplanner.exchange.integration.sightings import Negotiated
from tests.exchange.integration.samples import BACKUP, NEW, OLD, SQL, UNREACHABLE, WEB, day

ORIGIN = "Microsoft-Windows-Hyper-V-Integration-KvpExchange"


def told(message: str = "", values: tuple[tuple[str, str], ...] = (), number: int = 4010):
    event = LogEvent(number, ORIGIN, "node-1", day(1), message, values)
    return sighting_of(event, "log")


def test_that_the_message_of_2012_r2_gives_name_id_and_all_versions() -> None:
    found = told(NEW.format(name="sql-01", id=SQL.upper()))
    assert (found.kind, found.vm_name, found.vm_id) == ("mismatch", "sql-01", SQL)
    assert found.framework == Negotiated("3.0", "3.0")
    assert found.message == Negotiated("4.0", "5.0")
    assert (found.service, found.host, found.time) == ("KvpExchange", "node-1", day(1))


def test_that_the_message_of_2008_gives_name_and_id_without_versions() -> None:
    found = told(OLD.format(name="sql-01", id=SQL))
    assert (found.vm_name, found.vm_id) == ("sql-01", SQL)
    assert found.framework is found.message is None


@pytest.mark.parametrize(
    "message",
    [
        "Der Hyper-V-Datenaustausch wurde mit dem virtuellen Computer „sql-01“ verbunden, die"
        " Version stimmt jedoch nicht mit der erwarteten überein (ID des virtuellen Computers:"
        " {id}). Frameworkversion: Ausgehandelt (3.0), Erwartet (3.0); Nachrichtenversion:"
        " Ausgehandelt (4.0), Erwartet (5.0).",
        "L'échange de données s'est connecté à l'ordinateur virtuel « sql-01 », mais la version ne"
        " correspond pas (ID d'ordinateur virtuel {id}). Infrastructure : négociée (3.0) -"
        " attendue (3.0) ; message : négociée (4.0) - attendue (5.0).",
        "Hyper-V データ交換が仮想マシン 'sql-01' に接続しましたが、バージョンが一致しません"
        " (仮想マシン ID {id})。フレームワーク: ネゴシエート (3.0) - 予期 (3.0)、"
        "メッセージ: ネゴシエート \uff084.0\uff09 - 予期 \uff085.0\uff09。",
    ],
    ids=["de", "fr", "ja"],
)
def test_that_messages_in_other_languages_keep_name_id_and_versions(message: str) -> None:
    found = told(message.replace("{id}", SQL))
    assert (found.vm_name, found.vm_id) == ("sql-01", SQL)
    assert found.message == Negotiated("4.0", "5.0")


@pytest.mark.parametrize(
    "name",
    [
        "O'Brien's VM",
        "it's",
        f"copy of {WEB}",
        f"x', but the version (Virtual machine ID {WEB}). Message version: Negotiated (9.9)",
        "<b>bold</b> & more",
        "line\nbreak",
    ],
)
def test_that_a_name_may_look_like_anything(name: str) -> None:
    found = told(NEW.format(name=name, id=SQL))
    assert (found.vm_name, found.vm_id) == (name, SQL)
    assert found.message == Negotiated("4.0", "5.0")


def test_that_values_that_are_named_are_taken_by_their_names() -> None:
    values = (
        ("MessageExpected", "5.0"),
        ("MessageNegotiated", "4.0"),
        ("FrameworkExpected", "3.0"),
        ("FrameworkNegotiated", "2.0"),
        ("VmId", SQL),
        ("VmName", "sql-01"),
    )
    found = told(values=values)
    assert (found.framework, found.message) == (Negotiated("2.0", "3.0"), Negotiated("4.0", "5.0"))


def test_that_values_without_names_are_taken_in_the_order_of_the_message() -> None:
    values = tuple(("", text) for text in ("sql-01", SQL.upper(), "3.0", "3.0", "4.0", "5.0"))
    found = told(values=values)
    assert (found.vm_name, found.vm_id) == ("sql-01", SQL)
    assert found.message == Negotiated("4.0", "5.0")


def test_that_versions_of_which_some_are_missing_are_not_guessed() -> None:
    values = (("VmName", "sql-01"), ("VmId", SQL), ("A", "4.0"), ("B", "5.0"))
    assert told(values=values).message is None


def test_that_a_service_that_did_not_answer_and_backup_are_told_apart() -> None:
    assert told(UNREACHABLE.format(name="sql-01", id=SQL), number=4096).kind == "unreachable"
    assert told(BACKUP.format(name="sql-01", id=SQL), number=4).kind == "backup"
    assert told(NEW.format(name="sql-01", id=SQL), number=1) is None


def test_that_the_same_numbers_of_other_components_say_nothing() -> None:
    other = LogEvent(
        4096, "Microsoft-Windows-Hyper-V-VMMS", "n", None, OLD.format(name="a", id=SQL)
    )
    assert sighting_of(other, "log") is None


def test_that_an_event_that_names_no_vm_says_nothing() -> None:
    assert told("Something happened.") is None


@pytest.mark.parametrize(
    ("origin", "service"),
    [
        (ORIGIN, "KvpExchange"),
        ("Microsoft-Windows-Hyper-V-Integration-Heartbeat", "Heartbeat"),
        ("Microsoft-Windows-Hyper-V-Integration", ""),
        ("Microsoft-Windows-Hyper-V-Integration/Admin", ""),
        (" Microsoft-Windows-Hyper-V-Integration-Admin", ""),
    ],
)
def test_that_the_service_is_what_the_provider_is_named_after(origin: str, service: str) -> None:
    event = LogEvent(4010, origin, "n", None, OLD.format(name="a", id=SQL))
    assert sighting_of(event, "log").service == service


@given(st.text(max_size=300), st.lists(st.tuples(st.text(max_size=9), st.text(max_size=40))))
def test_that_no_message_and_no_values_are_too_odd(message: str, values) -> None:
    found = told(message, tuple(values))
    assert found is None or found.vm_id or found.vm_name


@pytest.mark.parametrize(
    "number", ["", "x", "-1", "99999999999999999999", "²"], ids=["none", "x", "sign", "long", "sup"]
)
def test_that_an_event_without_a_number_is_none(number: str) -> None:
    xml = f"<Event><System><EventID>{number}</EventID></System></Event>"
    assert events.from_xml(safexml.parse(xml)) is None
