"""What becomes of the program's own files where nobody can read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


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
