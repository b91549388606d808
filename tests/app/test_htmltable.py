"""Tables in HTML are taken apart, whatever else the HTML holds, and never take long."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.app import htmltable

EXCEL = """<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta name=Generator content="Microsoft Excel 15">
<style><!--table {mso-displayed-decimal-separator:"\\,";} td {padding:0px;} --></style></head>
<body><!--StartFragment--><table border=0 style='border-collapse:collapse'>
 <col width=64><tr height=20>
  <td class=xl65 width=64>web</td>
  <td align=right>1,5&nbsp;TiB</td>
 </tr><tr height=20>
  <td>two<br>
  lines</td><td></td>
 </tr>
</table><!--EndFragment--></body></html>"""

CALC = """<!DOCTYPE html><html><body><table cellspacing="0" border="0">
<colgroup span="2" width="85"></colgroup>
<tr><td height="17" align="left"><font color="#000000">web</font></td>
<td align="right" sdval="1.5" sdnum="1031;">1,5</td></tr></table></body></html>"""

WORD = """<table class=MsoTableGrid><tr><td><p class=MsoNormal>a<o:p></o:p></p><p>b</p></td>
<td><![if !supportEmptyParas]>&nbsp;<![endif]></td></tr></table>"""


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (EXCEL, [["web", "1,5 TiB"], ["two\nlines", ""]]),
        (CALC, [["web", "1,5"]]),
        (WORD, [["a\nb", ""]]),
        ("<p>no table</p>", []),
        ("", []),
        ("<table></table>", []),
        ("<table><tr><td>a<td>b<tr><td>c", [["a", "b"], ["c"]]),
        ("<TABLE><TR><TH>A</TH></TR></TABLE>", [["A"]]),
        ("<table><td>no row</table>", [["no row"]]),
        ("<table><tr><td>1</table><table><tr><td>2</table>", [["1"]]),
        ("<table><tr><td>in<table><tr><td>ner</table>!<td>b</table>", [["inner!", "b"]]),
        ("<table><tr><td colspan=2>a<td>b</table>", [["a", "", "b"]]),
        ("<table><tr><td rowspan=2>a<td>b<tr><td>c</table>", [["a", "b"], ["", "c"]]),
        ("<table><tr><td colspan=-1>a<td colspan=x>b</table>", [["a", "b"]]),
        ("<table><tr><td>a<script>alert(1)</script>b</table>", [["ab"]]),
        ("<table><tr><td>a<!-- <td> -->b</table>", [["ab"]]),
        ("<table><tr><td>1 < 2 &amp; 3 &lt;b&gt;</table>", [["1 < 2 & 3 <b>"]]),
        ("<table><tr><td><img src=x onerror=y>a</table>", [["a"]]),
    ],
)
def test_that_the_cells_of_a_table_are_found(markup, expected):
    assert htmltable.cells(markup) == expected


@pytest.mark.parametrize(
    "markup",
    [
        "<table><tr>" + "<td>" * (htmltable.MOST_CELLS + 1),
        "<table><tr>" + "<td colspan=200 rowspan=200>" * 6,
        "<table>" + " " * htmltable.LARGEST,
    ],
)
def test_that_too_large_a_table_is_none(markup):
    assert htmltable.cells(markup) == []


@pytest.mark.parametrize(
    "piece", ["<", "<!", "<!--", "<a ", "<a x='", "</", "<?", "<![if ", "<script>", "&", "<table>"]
)
def test_that_broken_markup_comes_to_an_end(piece):
    """Some of these take the parser hours when they are left as they are."""
    assert htmltable.cells("<table><tr><td>a</td></tr>" + piece * 100_000)[0] == ["a"]


@given(
    st.lists(
        st.sampled_from(
            [
                "<table>",
                "<tr>",
                "<td>",
                "<td rowspan=3>",
                "</td>",
                "</tr>",
                "</table>",
                "<br>",
                "<!--",
                "-->",
                "<![",
                "<",
                "a",
                "&#0;",
                "'",
            ]
        )
    )
)
def test_that_any_markup_is_read(pieces):
    rows = htmltable.cells("".join(pieces))
    assert all(isinstance(cell, str) for row in rows for cell in row)
