"""The cells of a table in HTML, as browsers, mail and word processors put it on the clipboard.

The text comes from anywhere. It is taken apart and never shown as HTML, and its size is bounded.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

LARGEST = 1_000_000
"""Characters that are looked at; a table beyond is read from the plain text beside it."""
MOST_CELLS = 200_000
_WIDEST = 200
"""Columns, and rows or columns that one cell may span; spans beyond are cut."""

_SILENT = ("script", "style", "title", "template")
"""What they hold is not read by people."""
_LINES = ("br", "p", "div", "li")
"""What begins a line of its own within a cell."""
_BLANKS = str.maketrans("\r\n\t", "   ")
_RUN = re.compile(" +")


_DECLARATION = re.compile(r"<[!?][^<>]{0,1000}>")
_STRAY = re.compile(r"<(?!/?[a-zA-Z][^<>]{0,1000}>)")
"""What looks like the beginning of a tag and is none."""


def cells(markup: str) -> list[list[str]]:
    """Return the rows of the first table, none where there is none or it is too large."""
    if len(markup) > LARGEST or "<t" not in markup.casefold():
        return []
    parser = _TableParser()
    try:
        parser.feed(_only_tags(markup))
        parser.close()
    except _TooLargeError:
        return []
    return parser.finished()


def _only_tags(markup: str) -> str:
    """Return the markup with nothing but whole tags: the parser takes for ever over broken ones."""
    kept = []
    at = 0
    while (begin := markup.find("<!--", at)) >= 0:
        kept.append(markup[at:begin])
        end = markup.find("-->", begin + 4)
        at = end + 3 if end >= 0 else len(markup)
    kept.append(markup[at:])
    return _STRAY.sub("&lt;", _DECLARATION.sub("", "".join(kept)))


class _TooLargeError(Exception):
    """More cells than a table of a design can take."""


class _TableParser(HTMLParser):
    """Collects the cells of the outermost first table; tables within a cell are its text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._rows: list[list[str]] = []
        self._taken: set[tuple[int, int]] = set()
        """Places that a cell above or to the left reaches into."""
        self._text: list[str] | None = None
        self._count = 0
        self._depth = 0
        self._silent = 0
        self._is_done = False

    def finished(self) -> list[list[str]]:
        """Return the rows, once all is fed."""
        self._end_cell()
        return self._rows

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._is_done:
            return
        if tag == "table":
            self._depth += 1
        elif tag in _SILENT:
            self._silent += 1
        elif self._depth == 1 and tag == "tr":
            self._end_cell()
            self._rows.append([])
        elif self._depth == 1 and tag in ("td", "th"):
            self._begin_cell(dict(attrs))
        elif tag in _LINES and self._text is not None:
            self._text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "table" and self._depth:
            self._depth -= 1
            if self._depth == 0:
                self._end_cell()
                self._is_done = True
        elif tag in _SILENT and self._silent:
            self._silent -= 1
        elif self._depth == 1 and tag in ("td", "th", "tr"):
            self._end_cell()

    def handle_data(self, data: str) -> None:
        if self._text is not None and not self._silent and not self._is_done:
            # Ends of lines in the source are spaces; those that people see are elements.
            self._text.append(data.translate(_BLANKS))

    def _begin_cell(self, attributes: dict[str, str | None]) -> None:
        self._end_cell()
        if not self._rows:
            self._rows.append([])
        at = len(self._rows) - 1
        row = self._rows[at]
        self._pass_taken(at, row)
        if len(row) >= _WIDEST:
            raise _TooLargeError
        wide, high = (_span(attributes.get(name)) for name in ("colspan", "rowspan"))
        places = [(at + down, len(row) + right) for down in range(high) for right in range(wide)]
        self._count += len(places)
        if self._count > MOST_CELLS:
            raise _TooLargeError
        self._taken.update(places[1:])
        self._text = []

    def _end_cell(self) -> None:
        if self._text is None:
            return
        lines = "".join(self._text).split("\n")
        row = self._rows[-1]
        text = "\n".join(_RUN.sub(" ", line).strip(" ") for line in lines).strip("\n")
        text = text.replace("\xa0", " ")
        row.append(text if text.strip() else "")
        self._text = None
        self._pass_taken(len(self._rows) - 1, row)

    def _pass_taken(self, at: int, row: list[str]) -> None:
        while (at, len(row)) in self._taken:
            row.append("")


def _span(text: str | None) -> int:
    """Return over how many columns or rows a cell reaches."""
    digits = (text or "").strip()
    is_number = digits.isascii() and digits.isdigit() and len(digits) < 6
    return min(max(int(digits), 1), _WIDEST) if is_number else 1
