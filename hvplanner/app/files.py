"""The program's own files: written whole or not at all, moved aside where nobody can read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.model import storage

if TYPE_CHECKING:
    from pathlib import Path


def write(path: Path, content: bytes) -> None:
    """Write a file, making its folder where need be. Raises OSError and FileError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    storage.write_whole(path, content)


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
