"""What the program remembers of its user between runs."""

from __future__ import annotations

import json
import logging
import os
import re
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, get_args

from hvplanner import paths
from hvplanner.app import files
from hvplanner.model import searchlimits, wholefile
from hvplanner.model.fileproblem import FileError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hvplanner.model.solving import SolveOptions

FILE_NAME = "settings.json"
RECENT_MOST = 12

ThemeChoice = Literal["system", "light", "dark"]
LanguageChoice = Literal["system", "en", "de"]
Panel = Literal["outline", "inspector", "bottom"]

LIMITS: dict[str, tuple[float, float]] = {
    "solve_seconds": (searchlimits.LEAST_SECONDS, searchlimits.MOST_SECONDS),
    "solve_threads": (searchlimits.LEAST_THREADS, searchlimits.MOST_THREADS),
    "keep_seconds": (1, 600),
}
"""The least and the most of the settings that are numbers."""

_HEX = re.compile("[0-9a-f]{0,100000}")

_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one user. Everything has a default.

    No record as those of `model`: the first window needs them before it needs anything else.
    """

    version: Literal[1] = 1
    """Of the file; another one is not read."""
    recent_files: tuple[str, ...] = ()
    """Absolute paths, the latest first."""
    theme: ThemeChoice = "system"
    language: LanguageChoice = "system"
    window_geometry: str = ""
    """As Qt saves it, in hexadecimal digits."""
    window_columns: str = ""
    """How wide outline, workspace and inspector are, likewise."""
    window_rows: str = ""
    """How high the workspace is, and what lies below it, likewise."""
    hidden_panels: tuple[Panel, ...] = ()
    solve_seconds: float = searchlimits.USUAL_SECONDS
    solve_threads: int = min(os.cpu_count() or 1, 8)
    keep_seconds: float = 2.0
    """How long after a change it is kept for a recovery at the latest."""
    report_without: tuple[str, ...] = ()
    """The chapters left out of a report; those that come with a new version are in it."""
    notify: bool = True
    """Whether the end of a long solve is told outside the window, while that is not in front."""

    def with_recent(self, path: Path) -> Settings:
        """Return the settings with a file as the one used last."""
        known = str(path.absolute())
        try:
            known.encode()
        except UnicodeEncodeError:
            # Not every name on a disk is text, and only text can stand in the file.
            return self
        others = self.without_recent(path).recent_files
        return replace(self, recent_files=(known, *others)[:RECENT_MOST])

    def without_recent(self, path: Path) -> Settings:
        """Return the settings without a file that is gone."""
        gone = os.path.normcase(path.absolute())
        left = tuple(each for each in self.recent_files if os.path.normcase(each) != gone)
        return replace(self, recent_files=left)

    def solve_options(self) -> SolveOptions:
        """Return how long and how hard to search."""
        # Here, for what it takes to load.
        from hvplanner.model.solving import SolveOptions

        return SolveOptions(seconds=self.solve_seconds, threads=self.solve_threads)


def load() -> Settings:
    """Return the user's settings, the defaults where there are none.

    A file that cannot be understood is moved aside, for its owner to look at.
    """
    path = paths.data_folder() / FILE_NAME
    try:
        return _understood(path.read_bytes())
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError) as error:
        aside = files.move_aside(path)
        _logger.warning("The settings begin anew; what could not be read is in %s", aside)
        _logger.info("The settings could not be read: %s", error)
        return Settings()


def save(settings: Settings) -> None:
    """Write the user's settings; that they cannot be written is logged and costs nothing else."""
    content = json.dumps(asdict(settings), indent=2).encode()
    try:
        # The window waits for this, and what it costs to lose it is little.
        path = paths.data_folder() / FILE_NAME
        wholefile.write_whole(path, content, make_folder=True, wait_for_disk=False)
    except FileError as error:
        _logger.warning("The settings could not be saved: %s", error)


# --- what a file may hold -------------------------------------------------------------------------


def _understood(content: bytes) -> Settings:
    """Return what a file holds. Raises ValueError, for a key of no meaning, too."""
    known = json.loads(content)
    if not isinstance(known, dict):
        raise ValueError("they are no object")
    for name, value in known.items():
        if name not in _CHECKS or not _CHECKS[name](value):
            raise ValueError(f"{name} is not known, or cannot be this")
    values: dict[str, Any] = {
        name: tuple(each) if isinstance(each, list) else each for name, each in known.items()
    }
    return Settings(**values)


def _one_of(choices: object) -> Callable[[Any], bool]:
    return lambda value: value in get_args(choices)


def _each(check: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, list) and all(check(each) for each in value)


def _number(name: str, kind: type[int | float]) -> Callable[[Any], bool]:
    least, most = LIMITS[name]
    return lambda value: type(value) in (int, kind) and least <= value <= most


def _is_text(value: object) -> bool:
    return isinstance(value, str) and not any("\ud800" <= sign <= "\udfff" for sign in value)


def _is_hex(value: object) -> bool:
    return isinstance(value, str) and _HEX.fullmatch(value) is not None


def _is_switch(value: object) -> bool:
    return isinstance(value, bool)


_CHECKS: dict[str, Callable[[Any], bool]] = {
    "version": _one_of(Literal[1]),
    "recent_files": _each(_is_text),
    "theme": _one_of(ThemeChoice),
    "language": _one_of(LanguageChoice),
    "window_geometry": _is_hex,
    "window_columns": _is_hex,
    "window_rows": _is_hex,
    "hidden_panels": _each(_one_of(Panel)),
    "solve_seconds": _number("solve_seconds", float),
    "solve_threads": _number("solve_threads", int),
    "keep_seconds": _number("keep_seconds", float),
    "report_without": _each(_is_text),
    "notify": _is_switch,
}
