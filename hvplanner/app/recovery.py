"""Unsaved work that outlives a crash.

A running document keeps its design in a file of the cache folder, next to a file that its process
holds a lock on. The system gives up the lock however the process ends: what is there without one
was left behind.
"""

from __future__ import annotations

import contextlib
import json
import logging
import threading
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hvplanner import paths
from hvplanner.app import files, locks
from hvplanner.model import storage
from hvplanner.model.fileproblem import FileError

if TYPE_CHECKING:
    from hvplanner.model.design import Design

_SUFFIX = ".recovery.json"
_LOCK = ".lock"

_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Leftover:
    """What a document had unsaved when its process died."""

    file: Path
    design: Design
    path: Path | None
    """The file it was opened from, or would have been saved to."""
    sha256: str | None
    """Of that file when it was read or written last."""
    written: datetime
    """In UTC."""


class RecoveryFile:
    """Keeps the unsaved design of one document; to be written from any thread."""

    def __init__(self) -> None:
        """Prepare; nothing is written before there is something to keep."""
        self._file: Path | None = None
        self._lock: locks.Lock | None = None
        self._is_failing = False
        self._busy = threading.Lock()
        self.ticket = 0
        """Grows with each clearing; what was to be kept before that is not wanted any more."""

    def write(
        self, design: Design, path: Path | None, sha256: str | None, *, ticket: int | None = None
    ) -> None:
        """Keep a design with the file it belongs to and that file's digest.

        That it cannot be kept is logged, once, and costs nothing else. With a ticket of before
        the last clearing nothing is kept.
        """
        with self._busy:
            if ticket in (None, self.ticket):
                self._write(design, path, sha256)

    def _write(self, design: Design, path: Path | None, sha256: str | None) -> None:
        head = json.dumps({"path": str(path) if path else None, "sha256": sha256})
        content = f'{head[:-1]}, "design": {design.json_by_rows()}}}'
        try:
            storage.write_whole(self._own_file(), content.encode())
            self._is_failing = False
        except (OSError, FileError) as error:
            if not self._is_failing:
                _logger.warning("Unsaved work cannot be kept for a recovery: %s", error)
            self._is_failing = True

    def clear(self) -> None:
        """Keep nothing: all is saved, or the document is closed."""
        with self._busy:
            self.ticket += 1
            if self._file is not None:
                _remove(self._file)
            if self._lock is not None:
                self._lock.release()
            self._file = self._lock = None

    def _own_file(self) -> Path:
        """Return the file, locked before it is there. Raises OSError."""
        if self._file is None:
            file = _folder() / f"{uuid.uuid4().hex}{_SUFFIX}"
            file.parent.mkdir(parents=True, exist_ok=True)
            self._lock = locks.acquire(_lock_of(file))
            self._file = file
        return self._file


def left_behind() -> tuple[Leftover, ...]:
    """Return what dead processes left, the latest first; what cannot be read is moved aside."""
    found = []
    for file in _folder().glob(f"*{_SUFFIX}"):
        if locks.is_held(_lock_of(file)):
            continue
        try:
            found.append(_read(file))
        except FileNotFoundError:
            # Its owner, or another instance, has just removed it.
            continue
        except (OSError, ValueError, RecursionError, FileError) as error:
            aside = files.move_aside(file)
            _logger.warning("Unsaved work could not be read; it is in %s", aside)
            _logger.info("It could not be read: %s", error)
            _remove(_lock_of(file))
    return tuple(sorted(found, key=lambda leftover: leftover.written, reverse=True))


def discard(leftover: Leftover) -> None:
    """Remove what was left, because it is open now or not wanted."""
    _remove(leftover.file)
    _remove(_lock_of(leftover.file))


def _folder() -> Path:
    return paths.cache_folder() / "recovery"


def _lock_of(file: Path) -> Path:
    return file.with_name(file.name.removesuffix(_SUFFIX) + _LOCK)


def _read(file: Path) -> Leftover:
    """Return what a file keeps. Raises OSError, FileError, ValueError and RecursionError."""
    content: Any = json.loads(file.read_bytes())
    if not isinstance(content, dict):
        raise ValueError("not a recovery file")
    path, sha256 = content.get("path"), content.get("sha256")
    return Leftover(
        file=file,
        # Through the reader of design files, which knows older formats too.
        design=storage.parse(json.dumps(content.get("design"))),
        path=Path(path) if isinstance(path, str) else None,
        sha256=sha256 if isinstance(sha256, str) else None,
        written=datetime.fromtimestamp(file.stat().st_mtime, UTC),
    )


def _remove(file: Path) -> None:
    with contextlib.suppress(OSError):
        file.unlink()
