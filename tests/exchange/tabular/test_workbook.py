"""Workbooks are read as openpyxl reads them, and those made to do harm are refused in time."""

from __future__ import annotations

import io
from contextlib import suppress

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hvplanner.exchange.tabular import TabularProblem, Wishes, imported, read
from hvplanner.exchange.tabular.grid import MOST_COLUMNS, MOST_ROWS
from hvplanner.exchange.tabular.workbook import Workbook
from tests.exchange.tabular.books import MAIN, book, packed, parts, stored_book, with_sheet

BOMB = (
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
SHEET = "<worksheet><sheetData>{}</sheetData></worksheet>"
SMALL = book({"vInfo": [["VM", "Memory"], ["a", 1024]], "vHost": [["Host"], ["h"]]})
TEXTS = st.text(
    st.characters(min_codepoint=32, max_codepoint=0xD7FF, exclude_characters="_"), max_size=20
)
CELLS = st.one_of(st.none(), TEXTS, st.integers(-(10**12), 10**12), st.booleans())


def grid(data):
    return Workbook(data).grid(0)


def as_text(value):
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return "" if value is None else str(value)


def preserved(text):
    """Return what XML keeps of a text that openpyxl writes: it has none kept of white space alone.

    Reading it openpyxl keeps all the same.
    """
    return text.strip(" ") if text.isspace() else text


@pytest.mark.parametrize("make", [book, stored_book])
@pytest.mark.parametrize(("text", "kept"), [(" ", ""), (" \xa0", "\xa0"), (" a ", " a ")])
def test_that_blanks_alone_are_an_empty_cell(make, text, kept):
    assert grid(make({"Sheet": [[text, "a"]]})).rows[0][0] == kept


@given(st.lists(st.lists(CELLS, min_size=1, max_size=6), min_size=1, max_size=6))
@settings(max_examples=40)
@pytest.mark.parametrize("make", [book, stored_book])
def test_that_cells_are_what_openpyxl_finds(make, rows):
    data = make({"Sheet": rows})
    sheet = openpyxl.load_workbook(io.BytesIO(data), data_only=True)["Sheet"]
    found = {
        (at, column): text
        for at, row in enumerate(grid(data).rows)
        for column, text in enumerate(row)
        if text
    }
    assert found == {
        (cell.row - 1, cell.column - 1): text
        for row in sheet.iter_rows()
        for cell in row
        if (text := preserved(as_text(cell.value)))
    }


@pytest.mark.parametrize("text", ["=1+1", '=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)"])
def test_that_what_looks_like_a_formula_stays_a_text(text):
    assert grid(stored_book({"S": [[text]]})).rows == ((text,),)


def test_that_a_formula_is_its_stored_value_and_is_not_computed():
    cells = '<row r="1"><c r="A1"><f>1+1</f><v>7</v></c><c r="B1"><f>1+1</f></c></row>'
    assert grid(with_sheet(SHEET.format(cells))).rows == (("7",),)


@pytest.mark.parametrize("prologue", [BOMB, OUTSIDE, "<!DOCTYPE x>"])
@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml"])
def test_that_entities_and_document_types_are_refused(prologue, part):
    content = parts(book({"vInfo": [["VM"], ["a"]]}))
    xml = content[part].decode()
    content[part] = prologue.encode() + xml.removeprefix("<?xml version='1.0'?>").encode()
    with pytest.raises(TabularProblem, match="entities"):
        read("x.xlsx", packed(content))


def test_that_shared_texts_with_entities_are_refused():
    content = parts(stored_book({"vInfo": [["VM"], ["a"]]}))
    content["xl/sharedStrings.xml"] = BOMB.encode() + b"<sst><si><t>&c;</t></si></sst>"
    with pytest.raises(TabularProblem, match="entities"):
        read("x.xlsx", packed(content))


def test_that_a_zip_bomb_is_refused_by_what_it_claims_to_unpack_to():
    content = {**parts(book({"vInfo": [["VM"]]})), "xl/media/a": bytes(40 << 20)}
    with pytest.raises(TabularProblem, match=r"unpacks to 40 MiB"):
        read("x.xlsx", packed(content))


def test_that_thousands_of_parts_are_refused():
    content = {**parts(book({"vInfo": [["VM"]]})), **{f"x/{at}": b"" for at in range(5001)}}
    with pytest.raises(TabularProblem, match="parts"):
        read("x.xlsx", packed(content))


def test_that_a_claimed_million_rows_costs_nothing():
    data = with_sheet(
        '<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="str">'
        "<v>VM</v></c></row></sheetData></worksheet>"
    )
    assert grid(data).rows == (("VM",),)


def test_that_rows_and_columns_beyond_a_table_are_named_as_left_out():
    wide = grid(with_sheet(SHEET.format('<row r="1"><c r="XFD1"><v>1</v></c></row>')))
    assert {len(row) for row in wide.rows} == {MOST_COLUMNS}
    assert wide.losses == (f"Columns after column {MOST_COLUMNS}",)
    cells = f'<c r="A{MOST_ROWS + 1}"><v>1</v></c>'
    long = grid(with_sheet(SHEET.format(f'<row r="{MOST_ROWS + 1}">{cells}</row>')))
    assert len(long.rows) == MOST_ROWS
    assert long.losses == (f"Rows after row {MOST_ROWS}",)


FAR = (
    # By what cells say, in every way that XML has to write it, ...
    '<row r="1"><c r="A1"><v>1</v></c></row><row><c r="XFD1048576"><v>1</v></c></row>',
    "<row r='1'><c\n r =\t'A1'><v>1</v></c></row><row><c r\n=\n'xfd1048576'><v>1</v></c></row>",
    "<row><c r='A1'><v>1</v></c></row><row><c t='n'r='XFD1048576'><v>1</v></c></row>",
    "<x:row r='1'><x:c r='XFD1'><x:v>1</x:v></x:c></x:row><x:row r='99999'/>",
    "<row/>" * 99_999 + "<row><c r='XFD1'/></row>",
    # ... or by being there without saying where.
    "<row><c r='A1'/>"
    + "<c><v>1</v></c>" * 20_000
    + "</row>"
    + "<row><c><v>1</v></c></row>" * 9_999,
)


@pytest.mark.parametrize("cells", FAR)
def test_that_cells_far_apart_are_refused_before_room_is_made_for_all_between(cells):
    sheet = f"<worksheet xmlns:x='{MAIN}'><sheetData>{cells}</sheetData></worksheet>"
    with pytest.raises(TabularProblem, match="reach too far"):
        grid(with_sheet(sheet))


@pytest.mark.parametrize("target", ["else/./other.bin", "Else\\\\Other.BIN", "/xl/else/other.bin"])
def test_that_a_sheet_is_found_wherever_it_is_in_the_archive(target):
    content = parts(book({"vInfo": [["VM"]]}))
    content["xl/Else/OTHER.bin"] = SHEET.format(FAR[0]).encode()
    links = content["xl/_rels/workbook.xml.rels"].decode()
    content["xl/_rels/workbook.xml.rels"] = links.replace(
        "/xl/worksheets/sheet1.xml", target
    ).encode()
    with pytest.raises(TabularProblem):
        grid(packed(content))


def test_that_a_sheet_in_another_encoding_is_refused():
    content = parts(book({"vInfo": [["VM"]]}))
    content["xl/worksheets/sheet1.xml"] = SHEET.format(FAR[0]).encode("utf-16")
    with pytest.raises(TabularProblem, match="damaged"):
        grid(packed(content))


def test_that_a_row_of_a_million_cells_has_no_more_than_a_table_can():
    many = SHEET.format(f"<row>{'<c><v>1</v></c>' * 200_000}</row>")
    assert len(grid(with_sheet(many)).rows[0]) == MOST_COLUMNS


def test_that_many_wide_sheets_are_refused_together():
    rows = (f'<row><c r="SF{at}"><v>1</v></c></row>' for at in range(1, 15_001))
    wide = SHEET.format("".join(rows)).encode()
    content = parts(book({"One": [["VM"]], "Two": [["VM"]]}))
    content |= {f"xl/worksheets/sheet{at}.xml": wide for at in (1, 2)}
    with pytest.raises(TabularProblem, match="too many cells"):
        read("x.xlsx", packed(content))


def test_that_a_long_name_of_a_sheet_costs_nothing():
    content = parts(book({"vInfo": [["VM"], ["a"]]}))
    long = b"_v" * 100_000 + b"!"
    content["xl/workbook.xml"] = content["xl/workbook.xml"].replace(b'"vInfo"', b'"' + long + b'"')
    [table] = read("x.xlsx", packed(content)).tables
    assert len(table.name) == 200


def test_that_long_titles_cost_nothing():
    cell = f'<c t="str"><v>{"  " * 16_000}in</v></c>'
    source = read("x.xlsx", with_sheet(SHEET.format(f"<row>{cell * 400}</row>")))
    assert {column.key for column in source.tables[0].columns} == {""}


def test_that_a_cell_is_cut_where_a_spreadsheet_would():
    text = SHEET.format(f'<row><c t="str"><v>{"x" * 200_000}</v></c></row>')
    assert len(grid(with_sheet(text)).rows[0][0]) == 32_767


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512), "Excel 97"),
        (
            bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le"),
            "protected by a password",
        ),
        (packed({"xl/workbook.bin": b""}), "binary workbook"),
        (packed({"word/document.xml": b"<x/>"}), "no Excel workbook"),
        (book({"vInfo": [["VM"], ["a"]]})[:-30], "damaged"),
        (with_sheet("<worksheet>"), "No sheet"),
        (with_sheet(SHEET.format('<row><c t="s"><v>7</v></c></row>')), "damaged"),
        (book({"vInfo": []}), "No sheet"),
    ],
)
def test_that_what_cannot_be_read_is_named(data, says):
    with pytest.raises(TabularProblem, match=says):
        read("x.xlsx", data)


def test_that_a_file_is_told_by_its_content_and_not_by_its_name():
    source = read("machines.csv", book({"vInfo": [["VM", "Memory"], ["a", 1024]]}))
    assert [table.name for table in source.tables] == ["vInfo"]


@given(st.data())
@settings(max_examples=150)
def test_that_a_damaged_workbook_is_a_message_or_a_design_and_never_more(data):
    whole = bytearray(SMALL)
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with suppress(TabularProblem):
        imported([read("x.xlsx", bytes(whole))], Wishes())


@given(st.data())
@settings(max_examples=150)
def test_that_a_damaged_sheet_is_a_message_or_a_design_and_never_more(data):
    content = parts(SMALL)
    name = data.draw(st.sampled_from(sorted(content)))
    part = bytearray(content[name])
    for _ in range(data.draw(st.integers(1, 4))):
        begin = data.draw(st.integers(0, len(part)))
        part[begin : begin + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=9))
    content[name] = bytes(part)
    with suppress(TabularProblem):
        imported([read("x.xlsx", packed(content))], Wishes())
