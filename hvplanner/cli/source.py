"""The design that a command works on, and what is said where there is none."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hvplanner.cli import terminal
from hvplanner.model import storage
from hvplanner.model.fileproblem import inert, whole_file
from hvplanner.model.storage import FileError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable

    from hvplanner.model.design import Design

UNUSABLE = 2
"""Exit code where a file, an argument or a folder cannot be used."""


class Unusable(Exception):
    """Something that was asked for cannot be used; the message says what would be."""


class Reported(Exception):
    """A bug that is in the log, and of which the user was told."""


def guarded(work: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    """Have a command end with exit code 2 where its file or an argument cannot be used.

    With --json the document is {"command", "file", "problems": [{"place", "line", "column",
    "value", "remedy"}]}, else all problems are told on stderr.
    """

    def run(options: argparse.Namespace) -> int:
        try:
            return work(options)
        except FileError as error:
            problems = error.problems
            lines = [f"{name(options)}: {problem.text}" for problem in problems]
        except Unusable as error:
            problems = whole_file(str(error)).problems
            lines = [str(error)]
        for line in () if options.json else lines:
            terminal.say(line)
        if options.json:
            fields = ("place", "line", "column", "value", "remedy")
            told = [{each: getattr(problem, each) for each in fields} for problem in problems]
            terminal.show_json({**head(options), "problems": told})
        return UNUSABLE

    return run


def name(options: argparse.Namespace) -> str:
    """Return how the file is called in messages."""
    return "stdin" if options.file == "-" else inert(options.file)


def head(options: argparse.Namespace) -> dict[str, Any]:
    """Return what every JSON document begins with."""
    return {"command": options.command, "file": name(options)}


def read(options: argparse.Namespace) -> tuple[Design, Design]:
    """Return the design of the file, and the same as the variant asked for has it.

    Raises FileError and Unusable.
    """
    design = load(options.file)
    if options.variant is None:
        return design, design
    try:
        return design, design.with_variant(options.variant)
    except KeyError:
        known = [variant.id for variant in design.variants]
        raise Unusable(unknown("variant", options.variant, known)) from None


def load(file: str) -> Design:
    """Return the design of a file, or the one on stdin. Raises FileError."""
    if file == "-":
        return storage.parse(sys.stdin.buffer.read(storage.LARGEST_FILE + 1))
    return storage.load(Path(file))


def unknown(noun: str, asked: str, known: Iterable[str]) -> str:
    """Say that something is not there, and what is."""
    names = list(known)
    shown = ", ".join(names[:50]) + (f" and {len(names) - 50} more" if len(names) > 50 else "")
    return f"There is no {noun} “{asked}”. " + (f"Known: {shown}." if names else "There is none.")
