"""What is wrong with a file, in a form that a person can act on."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHORT = 60


@dataclass(frozen=True, slots=True)
class FileProblem:
    """One thing that is wrong, where, and what would be right."""

    place: str
    """Which value: `host_classes[0].memory_mib`; empty for the file as a whole."""
    line: int | None
    column: int | None
    value: str
    """What is there, shortened; empty where nothing is."""
    remedy: str

    @property
    def text(self) -> str:
        """Return all of it in one line."""
        where = ""
        if self.line is not None:
            where = tr("line {line}, column {column}", line=self.line, column=self.column)
        parts = (where, self.place, self.value, self.remedy)
        return inert(": ".join(part for part in parts if part))


class FileError(Exception):
    """A file that cannot be read or written; all that is wrong with it at once."""

    def __init__(self, problems: tuple[FileProblem, ...]) -> None:
        """Take at least one problem."""
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(problem.text for problem in self.problems)


def whole_file(remedy: str, value: str = "") -> FileError:
    """Return the error of a file that is wrong as a whole."""
    return FileError((FileProblem("", None, None, value, remedy),))


def guess(values: Sequence[str]) -> str:
    """Return which of some values may have been meant."""
    named = f" {tr('or')} ".join(tr("“{name}”", name=each) for each in values)
    return tr("Maybe {values}.", values=named)


def inert(text: str) -> str:
    """Return a text that can neither break a line nor steer a terminal.

    Control signs, those that turn the direction of writing among them, become escapes.
    """
    return "".join(each if _is_plain(each) else f"\\u{ord(each):04x}" for each in text)


def shown(value: object) -> str:
    """Return a value as the file has it, shortened."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return f"{text[:_SHORT]}…" if len(text) > _SHORT else text


def path_text(path: tuple[str | int, ...]) -> str:
    """Return a path as `host_classes[0].memory_mib`."""
    text = ""
    for key in path:
        if isinstance(key, int):
            text += f"[{key}]"
        elif re.fullmatch(r"[$\w]{1,60}", key):
            text += f".{key}" if text else key
        else:
            text += f"[{json.dumps(shown(key), ensure_ascii=False)}]"
    return text


def _is_plain(each: str) -> bool:
    return each.isprintable() or each == "\u00a0"
