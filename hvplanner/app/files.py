"""Write the program's own files whole or not at all; move aside what cannot be read."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def write(path: Path, content: bytes) -> None:
    """Replace the file, or leave it as it was. Makes its folder where need be. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # Two instances may write at once.
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        with unfinished.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise


def move_aside(path: Path) -> Path:
    """Rename a file so that it is neither read again nor lost, and return its new path.

    What was moved aside before gives way. A file that cannot be renamed stays where it is.
    """
    aside = path.with_name(f"{path.name}.unreadable")
    try:
        path.replace(aside)
    except OSError:
        return path
    return aside
