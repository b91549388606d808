"""What the program remembers of its user between runs."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from hvplanner import paths
from hvplanner.app import files
from hvplanner.model import storage
from hvplanner.model.fileproblem import FileError
from hvplanner.model.solving import Seconds, SolveOptions, Threads

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "settings.json"
RECENT_MOST = 12

ThemeChoice = Literal["system", "light", "dark"]
LanguageChoice = Literal["system", "en", "de"]
Panel = Literal["outline", "inspector", "bottom"]
KeepSeconds = Annotated[float, Field(ge=1, le=600)]
Hex = Annotated[str, Field(pattern="^[0-9a-f]*$", max_length=100_000)]

_logger = logging.getLogger(__name__)


class Settings(BaseModel):
    """The settings of one user. Everything has a default; a key of no meaning is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    version: Literal[1] = 1
    """Of the file; another one is not read."""
    recent_files: tuple[str, ...] = ()
    """Absolute paths, the latest first."""
    theme: ThemeChoice = "system"
    language: LanguageChoice = "system"
    window_geometry: Hex = ""
    """As Qt saves it, in hexadecimal digits."""
    window_columns: Hex = ""
    """How wide outline, workspace and inspector are, likewise."""
    window_rows: Hex = ""
    """How high the workspace is, and what lies below it, likewise."""
    hidden_panels: tuple[Panel, ...] = ()
    solve_seconds: Seconds = SolveOptions().seconds
    solve_threads: Threads = min(os.cpu_count() or 1, 8)
    keep_seconds: KeepSeconds = 2.0
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
        return self.model_copy(update={"recent_files": (known, *others)[:RECENT_MOST]})

    def without_recent(self, path: Path) -> Settings:
        """Return the settings without a file that is gone."""
        gone = os.path.normcase(path.absolute())
        left = tuple(each for each in self.recent_files if os.path.normcase(each) != gone)
        return self.model_copy(update={"recent_files": left})

    def solve_options(self) -> SolveOptions:
        """Return how long and how hard to search."""
        return SolveOptions(seconds=self.solve_seconds, threads=self.solve_threads)


def load() -> Settings:
    """Return the user's settings, the defaults where there are none.

    A file that cannot be understood is moved aside, for its owner to look at.
    """
    path = paths.data_folder() / FILE_NAME
    try:
        return Settings.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        return Settings()
    except (OSError, ValidationError) as error:
        aside = files.move_aside(path)
        _logger.warning("The settings begin anew; what could not be read is in %s", aside)
        _logger.info("The settings could not be read: %s", error)
        return Settings()


def save(settings: Settings) -> None:
    """Write the user's settings; that they cannot be written is logged and costs nothing else."""
    content = settings.model_dump_json(indent=2).encode()
    try:
        # The window waits for this, and what it costs to lose it is little.
        path = paths.data_folder() / FILE_NAME
        storage.write_whole(path, content, make_folder=True, wait_for_disk=False)
    except FileError as error:
        _logger.warning("The settings could not be saved: %s", error)
