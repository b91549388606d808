"""Lists that people keep: encodings, signs that part cells, titles and units as they write them."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.exchange.tabular import (
    TabularProblem,
    Wishes,
    imported,
    mapped,
    read,
    typed,
)
from tests.exchange.tabular.books import book

SHORT = "VM;RAM\nÄrzte;4 GB\n"


def table(text, name="list.csv"):
    return read(name, text.encode() if isinstance(text, str) else text).tables[0]


def design(text, *wishes, **more):
    source = read("list.csv", text.encode())
    return imported([source.with_tables(mapped(source.tables, wishes))], Wishes(**more)).design


def keys(text):
    return [column.key for column in table(text).columns]


def memory(text):
    return [row.number_of("memory") for row in typed(table(text)).rows]


@pytest.mark.parametrize(
    "data",
    [
        SHORT.encode(),
        SHORT.encode("utf-8-sig"),
        SHORT.encode("utf-16"),
        SHORT.encode("utf-16-le"),
        SHORT.encode("utf-16-be"),
        SHORT.encode("cp1252"),
        SHORT.replace("\n", "\r\n").encode(),
        SHORT.replace("\n", "\r").encode(),
        SHORT.replace(";", ",").encode(),
        SHORT.replace(";", "\t").encode(),
        SHORT.replace(";", "|").encode(),
        f"sep=;\r\n{SHORT}".encode(),
        f"Stand: 1.1.2026\n\n{SHORT}".encode(),
        SHORT.replace("Ärzte", '"Ärzte"').encode(),
    ],
)
def test_that_a_list_is_the_same_in_every_encoding_and_dress(data):
    rows = typed(table(data)).rows
    assert [(row.text("name"), row.number_of("memory")) for row in rows] == [("Ärzte", 4096)]


def test_that_rows_above_the_titles_are_named():
    assert table(f"Our VMs\n{SHORT}").losses == ("Rows above the titles: 1",)


def test_that_the_number_of_a_row_is_that_of_the_file():
    found = typed(table("Our VMs\n\nVM;RAM\na;1 GB\n\nb;much\n"))
    assert [(each.row, each.column, each.text) for each in found.errors] == [(6, 1, "much")]


@pytest.mark.parametrize(
    ("titles", "found"),
    [
        ("VM;Host;RAM (GB);vCPU;Netz", ["name", "host", "memory", "processors", "network"]),
        ("Name;ComputerName;State;MemoryAssigned", ["name", "host", "state", "memory"]),
        ("Virtuelle Maschine;Knoten;Arbeitsspeicher", ["name", "host", "memory"]),
        ("VM;Name;Netzwerk 1;Netzwerk 2", ["name", "", "network", "network"]),
        ("Server;vCPU;RAM;Betriebssystem", ["name", "processors", "memory", "system"]),
        ("Hostname;Kerne;RAM;Modell", ["name", "cores", "memory", "class"]),
        ("Host;RAM", ["name", "memory"]),
        ("Klasse;Anzahl;RAM;Threads;Host", ["class", "count", "memory", "processors", "name"]),
        ("Farbe;Form", ["", ""]),
    ],
)
def test_that_columns_are_guessed_from_english_and_german_titles(titles, found):
    assert keys(f"{titles}\na;b;c;d;e\n") == found


@pytest.mark.parametrize(
    ("titles", "kind"),
    [
        *(("VM;Host", "vm"), ("Server;vCPU;RAM", "vm"), ("Name;Netzwerk", "vm")),
        *(("Host;RAM", "host"), ("Name;Cores;RAM", "host"), ("Server;RAM;Modell", "host")),
    ],
)
def test_that_vms_and_hosts_are_told_apart(titles, kind):
    assert table(f"{titles}\na;b;c\n").kind == kind


@pytest.mark.parametrize(
    ("cells", "mib"),
    [
        (["16 GB"], [16_384]),
        (["16 GiB", "512 MB", "1.5 TB"], [16_384, 512, 1_572_864]),
        (["1,5 GB"], [1536]),
        (["1.024 MB", "2.048,0 MB"], [1024, 2048]),
        (["4'096 MB"], [4096]),
        (["4 096"], [4096]),
        (["8589934592"], [8192]),
        (["8589934592 Bytes"], [8192]),
        (["8388608 KB"], [8192]),
        (["4", "128"], [4096, 131_072]),
        (["512", "4096"], [512, 4096]),
        (["-4 GB", "", "x", "9" * 70, "1e5", "4 GBx"], [None] * 6),
    ],
)
def test_that_memory_is_read_as_people_write_it(cells, mib):
    rows = "".join(f'vm;"{cell}"\n' for cell in cells)
    assert memory(f"VM;RAM\n{rows}") == mib


@pytest.mark.parametrize("title", ["RAM (GB)", "RAM [GiB]", "RAM in GB", "RAM GB", "MemoryGB"])
def test_that_the_unit_of_figures_may_stand_in_the_title(title):
    assert memory(f"VM;{title}\na;512\n") == [512 * 1024]


def test_that_an_assumed_unit_and_parted_thousands_are_said():
    assert typed(table("VM;RAM\na;16\n")).assumed == (
        "Figures of “RAM” are GiB: the file does not say it",
    )
    assert typed(table("VM;RAM;CPU\na;1.024 MB;2\n")).assumed == (
        "“.” before three figures parts thousands",
    )


def test_that_a_wish_changes_a_column_its_unit_and_what_rows_are():
    text = "Ding;Größe;Wo\na;2048;h1\n"
    wishes = ("Ding=vm.name", "größe=vm.memory:MiB", "Wo=vm.host")
    vm = design(text, *wishes).vms[0]
    assert (vm.id, vm.memory_mib, vm.host) == ("a", 2048, "h1")
    assert design(text, "Ding=host.name", "Größe=host.memory:GiB").hosts[0].id == "a"


def test_that_a_wish_can_leave_a_column_out():
    assert design("VM;RAM;Host\na;4 GB;h\n", "Host=").vms[0].host is None


def test_that_a_title_may_have_an_equals_sign():
    assert design("a=b;RAM\nx;4 GB\n", "a=b=vm.name").vms[0].id == "x"


@pytest.mark.parametrize(
    ("wish", "says"),
    [("Nope=vm.name", "Known: VM, RAM"), ("VM=vm.nope", "Known: vm.name"), ("VM", "no column")],
)
def test_that_a_wish_that_cannot_be_met_says_what_can(wish, says):
    with pytest.raises(TabularProblem, match=says):
        mapped((table("VM;RAM\na;1 GB\n"),), (wish,))


def test_that_counts_make_groups_and_classes():
    groups = design("VM;Anzahl;RAM;CPU\nweb;10;4 GB;2\n").vm_groups
    assert [(each.id, each.count, each.memory_mib) for each in groups] == [("web", 10, 4096)]
    found = design("Host;Anzahl;RAM;Threads\nR640;4;512 GB;64\n")
    assert [(each.id, each.count) for each in found.host_classes] == [("R640", 4)]
    assert found.hosts == ()


def test_that_hosts_beyond_a_class_are_left_out_and_named():
    source = read("h.csv", b"Host;Model;Anzahl;RAM\na;R;64;512 GB\nb;R;6;512 GB\n")
    result = imported([source], Wishes())
    assert result.design.host_classes[0].count == 64
    assert [(n.count, n.examples) for n in result.notes if "beyond" in n.what] == [(6, ("b",))]


def test_that_ids_do_not_clash_with_members_of_groups():
    found = design("VM;Anzahl;RAM\nweb;10;4 GB\nweb-001;;4 GB\n")
    assert found.vms[0].id == "web-001 (2)"


def test_that_a_name_that_comes_twice_is_taken_once():
    source = read("l.csv", b"VM;RAM\na;1 GB\na;2 GB\n")
    result = imported([source], Wishes())
    assert [vm.memory_mib for vm in result.design.vms] == [1024]
    assert any(note.what == "Rows about the same name again" for note in result.notes)


def test_that_priorities_states_and_flags_are_read_in_both_languages():
    text = "VM;RAM;Priorität;Zustand;SR-IOV;Netz\na;1 GB;Hoch;Wird ausgeführt;ja;N\nb;1 GB;;Aus;;\n"
    found = design(text)
    assert [(vm.id, vm.priority, vm.vnics[0].sriov) for vm in found.vms] == [
        ("a", "high", "wanted")
    ]


def test_that_a_workbook_of_ones_own_is_a_list_too():
    data = book(
        {"VMs": [["VM", "RAM (GB)"], ["a", 4.5]], "Hosts": [["Host", "RAM (GB)"], ["h", 512]]}
    )
    found = imported([read("mine.xlsx", data)], Wishes()).design
    assert (found.vms[0].memory_mib, found.host_classes[0].memory_mib) == (4608, 524_288)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"\n\n  \n", "empty"),
        (b"%PDF-1.7", "PDF"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"\x00\x01\x02\x03" + b"abc" * 50, "no text file"),
        (b'VM;RAM\n"' + b"a" * 200_000, "does not end"),
    ],
)
def test_that_what_is_no_list_is_named(data, says):
    with pytest.raises(TabularProblem, match=says):
        read("x.csv", data)


def test_that_a_list_without_names_says_what_is_missing():
    with pytest.raises(TabularProblem, match="column for the name"):
        imported([read("x.csv", b"Farbe;Form\nrot;rund\n")], Wishes())


@given(st.binary(max_size=300))
def test_that_any_bytes_are_a_message_or_a_design(data):
    with suppress(TabularProblem):
        imported([read("x.csv", data)], Wishes())


CELL = st.one_of(
    st.sampled_from(["VM", "Host", "RAM", "4 GB", "1.5", "1,5", "=1+1", "'=x", "ja", "\u202e", ""]),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
)


@given(st.lists(st.lists(CELL, max_size=5).map(";".join), max_size=8).map("\n".join))
def test_that_any_text_is_a_message_or_a_design(text):
    with suppress(TabularProblem):
        imported([read("x.csv", text.encode())], Wishes())
