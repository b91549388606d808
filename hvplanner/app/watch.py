"""Notice that a file was changed by somebody else since it was read or written."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pathlib import Path

FileState = Literal["same", "changed", "missing"]


@dataclass(frozen=True, slots=True)
class FileStamp:
    """What tells one state of a file from another."""

    modified_ns: int
    size: int
    sha256: str


def stamp(path: Path) -> FileStamp:
    """Return what the file is now. Raises OSError."""
    status = path.stat()
    return FileStamp(status.st_mtime_ns, status.st_size, _digest(path))


def state(path: Path, known: FileStamp) -> FileState:
    """Compare the file with a stamp; it is read only where its time or size has changed."""
    try:
        status = path.stat()
        if (status.st_mtime_ns, status.st_size) == (known.modified_ns, known.size):
            return "same"
        return "same" if _digest(path) == known.sha256 else "changed"
    except OSError:
        return "missing"


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
