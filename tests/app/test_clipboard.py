"""What is copied comes back when pasted, and what a spreadsheet copies is understood."""

from __future__ import annotations

import html.parser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.app import clipboard
from hvplanner.app.clipboard import ClipboardError
from hvplanner.model.design import Cluster
from hvplanner.model.fields import fields_of
from hvplanner.model.hardware import HostClass
from hvplanner.model.network import Network
from hvplanner.model.targets import Targets
from hvplanner.model.workload import VmGroup

cells = st.text(alphabet=st.sampled_from("ab1 ,;.'\"=+-@\t\r\n\x85\u2028<&")) | st.text()
grids = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.tuples(*[cells] * width), min_size=1, max_size=4).map(tuple)
)


def fields(record_type, *names):
    known = {info.name: info for info in fields_of(record_type)}
    return tuple(known[name] for name in names)


@given(grids)
def test_that_any_copied_cells_come_back(grid):
    assert clipboard.read(clipboard.to_text(grid)) == grid


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("a", (("a",),)),
        ("a\tb\r\nc\td\r\n", (("a", "b"), ("c", "d"))),
        ("a\nb\n", (("a",), ("b",))),
        ("a\r\n\r\n", (("a",), ("",))),
        ("a\tb\nc", (("a", "b"), ("c", ""))),
        ('"two\nlines"\t"say ""hi"""', (("two\nlines", 'say "hi"'),)),
        ('5" disk\tx', (('5" disk', "x"),)),
        ('"so-called" text\tx\ny\tz', (('"so-called" text', "x"), ("y", "z"))),
        ('"open\tx', (('"open', "x"),)),
        ("a;b\nc;d", (("a", "b"), ("c", "d"))),
        ("1,5;2,5", (("1,5", "2,5"),)),
        ("a,b\nc,d", (("a", "b"), ("c", "d"))),
        ("h1,64\nh2,128", (("h1", "64"), ("h2", "128"))),
        ("1,5\n2,25", (("1,5",), ("2,25",))),
        ("1,5 TiB\n2,5 TiB", (("1,5 TiB",), ("2,5 TiB",))),
        ("Doe, Jane\nRoe, Rick", (("Doe, Jane",), ("Roe, Rick",))),
        ("see a; b", (("see a; b",),)),
        ("a;b\nc", (("a;b",), ("c",))),
    ],
)
def test_that_the_cells_of_a_text_are_found(text, expected):
    assert clipboard.read(text) == expected


@pytest.mark.parametrize(
    "text", ["x" * (clipboard.LARGEST + 1), "\t" * 9_999 + "\n" * 9_999], ids=["long", "ragged"]
)
def test_that_a_text_beyond_all_measure_is_refused(text):
    with pytest.raises(ClipboardError, match="too much"):
        clipboard.read(text)


@pytest.mark.parametrize("cell", ["=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "=-1"])
def test_that_what_looks_like_a_formula_is_text_for_a_spreadsheet(cell):
    assert clipboard.to_text([[cell]]).lstrip('"').startswith("'")
    assert "<td>&#x27;" in clipboard.to_html([[cell]])


@pytest.mark.parametrize("cell", ["-5", "+3.5", "-0,25", "1", "a=b", "it's", "'quoted'"])
def test_that_numbers_and_words_are_copied_as_they_are(cell):
    assert clipboard.to_text([[cell]]) == cell


class Tags(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags = []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)


@given(grids)
def test_that_no_cell_adds_anything_but_text_to_the_html(grid):
    parser = Tags()
    parser.feed(clipboard.to_html(grid))
    assert set(parser.tags) <= {"meta", "table", "tr", "td", "br"}
    assert parser.tags.count("td") == len(grid) * len(grid[0])


COLUMNS = fields(HostClass, "id", "memory_mib", "count", "sriov_ready", "nic_policy")


def test_that_cells_become_values_of_their_fields():
    grid = clipboard.read("r640\t1,5 TiB\t4\tno\tkeep\r\nr740\t64 GiB\t12\tYes\textend\r\n")
    assert clipboard.values(COLUMNS, grid) == clipboard.Cells(
        (("r640", 1_572_864, 4, False, "keep"), ("r740", 65_536, 12, True, "extend")), ()
    )


def test_that_every_cell_that_is_no_value_is_named_with_what_would_be():
    found = clipboard.values(COLUMNS, (("a", "much", "4", "no", "keep"), ("b", "1", "x", "?", "k")))
    assert found.rows[0] == ("a", None, 4, False, "keep")
    assert [(each.row, each.column, each.text) for each in found.errors] == [
        (0, 1, "much"),
        (1, 2, "x"),
        (1, 3, "?"),
        (1, 4, "k"),
    ]
    assert all(each.message for each in found.errors)


def test_that_columns_beyond_the_fields_are_left_out():
    assert clipboard.values(COLUMNS[:1], (("a", "b"),)).rows == (("a",),)


@pytest.mark.parametrize(
    ("record_type", "name", "value"),
    [
        (Targets, "drain_ms", 61_500),
        (Targets, "drain_ms", 600_000),
        (Targets, "drain_ms", None),
        (Targets, "budget", 1_250_000),
        (HostClass, "memory_mib", 1_572_864),
        (HostClass, "memory_mib", 1_500_001),
        (Network, "demand_mbps", 12_345),
        (Network, "role", "live_migration"),
        (Network, "rdma", True),
        (Network, "mtu", 9000),
        (Cluster, "release", "2012R2"),
        (VmGroup, "notes", '=two\n"lines"'),
    ],
)
def test_that_a_value_copied_is_the_value_pasted(record_type, name, value):
    columns = fields(record_type, name)
    copied = clipboard.to_text([[clipboard.exact_text(*columns, value)]])
    assert clipboard.values(columns, clipboard.read(copied)) == clipboard.Cells(((value,),), ())


@given(st.integers(0, 10**10))
def test_that_any_duration_copied_is_the_duration_pasted(value):
    columns = fields(Targets, "drain_ms")
    assert clipboard.values(columns, ((clipboard.exact_text(*columns, value),),)).rows == (
        (value,),
    )


@given(grids)
def test_that_copied_cells_come_back_whichever_form_is_read(grid):
    text, markup = clipboard.to_text(grid), clipboard.to_html(grid)
    if "\t" in text:
        assert clipboard.read_copied(text, markup) == grid


def test_that_spaces_survive_html():
    grid = (("two  spaces",), (" at the ends ",), ("'=1+1",))
    assert clipboard.read_copied("", clipboard.to_html(grid)) == grid


@pytest.mark.parametrize(
    ("text", "markup", "expected"),
    [
        ("a\tb", "<table><tr><td>x</td></tr></table>", (("a", "b"),)),
        ("a b", "<table><tr><td>a</td><td>b</td></tr></table>", (("a", "b"),)),
        ("1,5\n2", "<table><tr><td>1,5<tr><td>2</table>", (("1,5",), ("2",))),
        ("a\nb\tc", "<table><tr><td>a<br>b</td><td>c</td></tr></table>", (("a\nb", "c"),)),
        ("a\tb\nc", "", (("a", "b"), ("c", ""))),
        ("", "<table><tr><td>'=1</td></tr></table>", (("=1",),)),
    ],
)
def test_that_the_form_is_read_that_tells_cells_apart(text, markup, expected):
    assert clipboard.read_copied(text, markup) == expected
