"""Where the values of a JSON text stand: read only once something is wrong with it."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from json import JSONDecodeError, JSONDecoder
from typing import TYPE_CHECKING, NamedTuple

from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

DEEPEST = 64
"""Of nested lists and objects; a design needs ten."""

LONGEST_NUMBER = 30
"""Characters of a number; what is longer is no figure of a design."""

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s"{}\[\],:]+', re.DOTALL)
_decode = JSONDecoder().decode

Path = tuple[str | int, ...]


class Oddity(NamedTuple):
    """Something that JSON readers take in silence, or choke on: a key given twice, a NaN."""

    path: Path
    offset: int
    value: str
    remedy: str


class _Open(NamedTuple):
    """An object or list being read, and the keys it had so far."""

    is_object: bool
    keys: set[str]


class Positions:
    """The offsets of some values of a text and of their keys, and the oddities of all of it.

    A text that is not JSON is read as far as it looks like it, and never fails.
    """

    def __init__(self, text: str, wanted: Iterable[Path]) -> None:
        self._text = text
        self._lines = [0, *(found.end() for found in re.finditer(r"\r\n|\r|\n", text))]
        self._wanted = {path[:length] for path in wanted for length in range(len(path) + 1)}
        self._values: dict[Path, int] = {}
        self._keys: dict[Path, int] = {}
        self.is_too_deep = False
        self.oddities = tuple(self._read())

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """Return the place of an offset as editors count it, from 1."""
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    def find(self, path: Path, *, key: bool = False) -> int:
        """Return the offset of a value, or of its key; of what holds it where it is not there."""
        while path and path not in self._values:
            path, key = path[:-1], False
        value = self._values.get(path, 0)
        return self._keys.get(path, value) if key else value

    def _read(self) -> Iterator[Oddity]:
        path: list[str | int] = []
        opened: list[_Open] = []
        key_next = False
        for found in _TOKEN.finditer(self._text):
            token, offset = found[0], found.start()
            if token in ("}", "]"):
                if opened:
                    opened.pop()
                    path.pop()
                key_next = False
            elif token == ",":
                last = path[-1] if path else ""
                if isinstance(last, int):
                    path[-1] = last + 1
                key_next = bool(opened) and opened[-1].is_object
            elif token == ":":
                key_next = False
            elif key_next:
                path[-1] = key = _string(token)
                here = tuple(path)
                if key in opened[-1].keys:
                    remedy = tr("This key stands here twice; keep one of them.")
                    yield Oddity(here, offset, token, remedy)
                opened[-1].keys.add(key)
                if here in self._wanted:
                    self._keys[here] = offset
                if remedy := _odd(token):
                    yield Oddity(here, offset, token, remedy)
            else:
                here = tuple(path)
                if here in self._wanted:
                    self._values[here] = offset
                if token in ("{", "["):
                    key_next = token == "{"
                    opened.append(_Open(key_next, set()))
                    path.append("" if key_next else 0)
                    if len(path) > DEEPEST:
                        self.is_too_deep = True
                        remedy = tr(
                            "Nested more than {most} levels deep; a design never is.", most=DEEPEST
                        )
                        yield Oddity(here[:3], offset, token, remedy)
                        return
                elif remedy := _odd(token):
                    yield Oddity(here, offset, token, remedy)


def _string(token: str) -> str:
    try:
        return str(_decode(token))
    except (JSONDecodeError, RecursionError):
        return token


def _odd(token: str) -> str:
    """Say what is odd about a string, number or word that JSON readers let pass, if anything."""
    if token[0] == '"':
        if "\\u" in token and any("\ud800" <= each <= "\udfff" for each in _string(token)):
            return tr("This is half of a character; write the character itself.")
    elif token in ("NaN", "Infinity", "-Infinity"):
        return tr("This is no number that a design can hold.")
    elif token[0] in "-0123456789" and not _is_sane(token):
        return tr("This number is beyond anything a design can hold.")
    return ""


def _is_sane(token: str) -> bool:
    try:
        return len(token) <= LONGEST_NUMBER and math.isfinite(float(token))
    except ValueError:
        return True
