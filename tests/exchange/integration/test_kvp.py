"""Key/value pairs are read by their names, from WMI's lists and from XML files of any making."""

from __future__ import annotations

import random
from html import escape

import pytest

from hvplanner.exchange.integration import kvp, read
from tests.exchange.integration.samples import LINUX, SQL, pair, pairs


def component(vm: str, items: list[str]) -> str:
    """Return a component as WMI writes it."""
    values = "".join(f"<VALUE>{escape(item)}</VALUE>" for item in items)
    return (
        '<INSTANCE CLASSNAME="Msvm_KvpExchangeComponent">'
        f'<PROPERTY.ARRAY NAME="GuestIntrinsicExchangeItems" TYPE="string"><VALUE.ARRAY>{values}'
        "</VALUE.ARRAY></PROPERTY.ARRAY>"
        f'<PROPERTY NAME="SystemName" TYPE="string"><VALUE>{vm.upper()}</VALUE></PROPERTY>'
        "</INSTANCE>"
    )


def clixml(*guests: tuple[str, list[str]]) -> str:
    """Return components as Export-Clixml writes them."""
    objects = "".join(
        f'<Obj RefId="{number}"><Props><Obj N="GuestIntrinsicExchangeItems"><LST>'
        + "".join(f"<S>{escape(item)}</S>" for item in items)
        + f'</LST></Obj><S N="SystemName">{vm}</S></Props></Obj>'
        for number, (vm, items) in enumerate(guests)
    )
    return (
        '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">'
        f"{objects}</Objs>"
    )


@pytest.mark.parametrize("seed", range(5))
def test_that_pairs_are_found_by_name_in_any_order(seed: int) -> None:
    items = pairs("Windows Server 2008 R2 Enterprise", "6.1.7601.17514")
    random.Random(seed).shuffle(items)
    told, broken = kvp.from_items(items)
    assert (told.system, told.version) == ("Windows Server 2008 R2 Enterprise", "6.1.7601.17514")
    assert (told.family, broken) == ("windows", 0)


@pytest.mark.parametrize(
    ("system", "family"),
    [
        ("Windows Server 2012 R2 Standard", "windows"),
        ("Ubuntu", "linux"),
        ("FreeBSD", "other"),
        ("", None),
    ],
)
def test_that_the_system_tells_the_family(system: str, family: str | None) -> None:
    assert kvp.from_items([pair("OSName", system)])[0].family == family


def test_that_damaged_pairs_are_counted_and_cost_no_others() -> None:
    items = ["<INSTANCE OSName", *pairs("Ubuntu"), "OSName</INSTANCE>"]
    told, broken = kvp.from_items(items)
    assert (told.system, broken) == ("Ubuntu", 2)


def test_that_long_data_is_cut_and_signs_of_xml_are_data() -> None:
    told, _ = kvp.from_items([pair("OSName", "<&>" * 1000)])
    assert told.system == ("<&>" * 1000)[:1024]


@pytest.mark.parametrize(
    "content",
    [
        component(SQL, pairs("Windows Server 2012", "6.2.9200.16384")),
        f"<guests>{component(SQL, pairs('Windows Server 2012', '6.2.9200.16384'))}"
        f"{component(LINUX, pairs('CentOS'))}</guests>",
        clixml((SQL, pairs("Windows Server 2012", "6.2.9200.16384")), (LINUX, pairs("CentOS"))),
        f"<vm><VMId>{SQL}</VMId>{''.join(pairs('Windows Server 2012', '6.2.9200.16384'))}</vm>",
    ],
    ids=["component", "several", "clixml", "instances"],
)
def test_that_files_of_any_making_tell_their_guests(tmp_path, content: str) -> None:
    (tmp_path / "kvp.xml").write_text(content, encoding="utf-16")
    found = read([tmp_path / "kvp.xml"])
    guests = {each.vm_id: each for each in found.sightings}
    assert guests[SQL].version == "6.2.9200.16384"
    assert guests[SQL].family == "windows"
    if LINUX in guests:
        assert guests[LINUX].family == "linux"
    assert not found.unread


def test_that_a_file_that_names_no_vm_is_of_the_one_it_is_called_after(tmp_path) -> None:
    (tmp_path / f"{SQL}.xml").write_text(f"<a>{pair('OSName', 'Ubuntu')}</a>", encoding="utf-8")
    (tmp_path / "web-01.xml").write_text(f"<a>{pair('OSName', 'Debian')}</a>", encoding="utf-8")
    found = read([tmp_path])
    assert {(each.vm_id, each.vm_name) for each in found.sightings} == {(SQL, ""), ("", "web-01")}


LAUGHS = '<!DOCTYPE a [<!ENTITY b "boom"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><a>&c;</a>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (LAUGHS, "document type or entities"),
        (OUTSIDE, "document type or entities"),
        ('<!DOCTYPE a SYSTEM "http://example.test/a.dtd"><a/>', "document type or entities"),
        ("<a>" * 100 + "</a>" * 100, "nested more than 64 deep"),
        ("<a><b></a>", "no XML"),
        ("<a>\x01</a>", "no XML"),
        ('<?xml version="1.0" encoding="nonsense"?><a/>', "no XML"),
        ("<a/>", "tells of no guest"),
    ],
)
def test_that_xml_that_is_not_read_is_named(tmp_path, content: str, said: str) -> None:
    (tmp_path / "odd.xml").write_text(content, encoding="utf-8")
    found = read([tmp_path / "odd.xml"])
    assert not list(found.sightings)
    assert said in found.unread[0].what


def test_that_an_item_cannot_bring_entities_either() -> None:
    told, broken = kvp.from_items([LAUGHS.replace("boom", "OSName")])
    assert (told, broken) == (kvp.Told(), 1)
