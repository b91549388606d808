"""Prints: words to stdout, news to stderr, nothing that could steer or break a terminal."""

from __future__ import annotations

import json
import shutil
import sys
from io import TextIOWrapper
from typing import TYPE_CHECKING, Any, TextIO

from hvplanner.model.fileproblem import inert

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LONGEST_CELL = 48


def make_safe() -> None:
    """Have what a terminal cannot show printed as escapes instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def errors() -> TextIO:
    """Return the stream for what is not the result."""
    return sys.stderr


def say(text: str = "") -> None:
    """Print a line beside the result."""
    print(inert(text), file=sys.stderr, flush=True)


def show(text: str = "") -> None:
    """Print a line of the result."""
    print(inert(text))


def show_json(document: Any) -> None:
    """Print a JSON document: ASCII, so that it arrives whole through any terminal or pipe."""
    print(json.dumps(document, indent=2))


def show_table(
    titles: Sequence[str], rows: Iterable[Sequence[str]], numbers: frozenset[int] = frozenset()
) -> None:
    """Print rows under their titles; the columns in `numbers` are aligned to the right."""
    cells = [[_cell(each) for each in row] for row in (titles, *rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(titles))]
    for row in cells:
        parts = (
            part.rjust(width) if column in numbers else part.ljust(width)
            for column, (part, width) in enumerate(zip(row, widths, strict=True))
        )
        print("  ".join(parts).rstrip())


class Progress:
    """What goes on, on stderr: a line that changes on a terminal, a line for each change else."""

    def __init__(self) -> None:
        """Begin with nothing shown."""
        self._is_terminal = sys.stderr.isatty()
        self._last = ""

    def tell(self, share: float, text: str) -> None:
        """Show how much of the time is used, from 0 to 1, and what is known so far."""
        if self._is_terminal:
            room = shutil.get_terminal_size().columns - 1
            done = round(20 * min(1.0, max(0.0, share)))
            line = inert(f"[{'#' * done}{'.' * (20 - done)}] {text}")[:room]
            print(f"\r{line.ljust(len(self._last))}", end="", file=sys.stderr, flush=True)
            self._last = line
        elif text != self._last:
            say(text)
            self._last = text

    def close(self) -> None:
        """Leave the line to what follows."""
        if self._is_terminal and self._last:
            print(f"\r{' ' * len(self._last)}\r", end="", file=sys.stderr, flush=True)


def _cell(text: str) -> str:
    short = text if len(text) <= LONGEST_CELL else f"{text[: LONGEST_CELL - 1]}…"
    return inert(short)
