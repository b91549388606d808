"""The first rows of a table are shown as they would come in."""

from __future__ import annotations

from hvplanner.exchange.tabular import preview, read, typed

LIST = (
    "VM;RAM;CPU;Netz 1;Netz 2;Zustand;SR-IOV;Prio\n"
    "a;1,5 GB;2;N1;N2;Aus;ja;hoch\n"
    ";4 GB;2;N1;;;;\n"
    "\n"
    "c;viel;2;;;;;\n"
)


def shown(text, most=50):
    [table] = read("list.csv", text.encode()).tables
    return preview(table, typed(table), most)


def test_that_values_are_shown_as_people_read_them():
    found = shown(LIST)
    assert found.titles == (
        *("VM", "Memory", "Virtual processors", "Network", "Priority", "SR-IOV", "State"),
    )
    assert [cell.text for cell in found.rows[0].cells] == [
        *("a", "1.5 GiB", "2", "N1, N2", "High", "Yes", "Switched off"),
    ]
    assert found.numbers == {1, 2}


def test_that_a_row_without_a_name_is_shown_as_the_file_has_it_and_left_out():
    row = shown(LIST).rows[1]
    assert (row.number, row.is_taken) == (3, False)
    assert (row.cells[0].text, row.cells[0].error) == ("", "VM is missing.")
    assert row.cells[1].text == "4 GB"


def test_that_a_cell_that_is_no_value_says_why_and_the_row_stays():
    row = shown(LIST).rows[2]
    assert (row.number, row.is_taken) == (5, True)
    assert row.cells[1].text == "viel"
    assert "not a number" in row.cells[1].error


def test_that_no_more_rows_are_shown_than_asked_for_and_all_are_counted():
    found = shown(LIST, most=1)
    assert (len(found.rows), found.taken, found.left_out) == (1, 2, 1)
