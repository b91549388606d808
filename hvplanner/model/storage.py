"""Reads and writes design files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.collection import lasting
from hvplanner.model.decoding import LARGEST_FILE, parse, too_large
from hvplanner.model.encoding import dumps
from hvplanner.model.fileproblem import FileError, FileProblem
from hvplanner.model.wholefile import read_whole, write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from hvplanner.model.design import Design

__all__ = [
    "LARGEST_FILE",
    "FileError",
    "FileProblem",
    "dumps",
    "load",
    "parse",
    "read_whole",
    "save",
    "write_whole",
]


def load(path: Path) -> Design:
    """Return the design in a file. Raises FileError with all that is wrong with it."""
    content = read_whole(path, LARGEST_FILE)
    if len(content) > LARGEST_FILE:
        raise too_large()
    with lasting():
        return parse(content)


def save(design: Design, path: Path) -> None:
    """Write the design to a file, and keep the former one beside it as `.bak`.

    Raises FileError, the file staying what it was.
    """
    write_whole(path, dumps(design).encode(), keep_former=True)
