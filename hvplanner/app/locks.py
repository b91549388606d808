"""A lock on a file that the system takes back when the process that holds it ends."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """A lock that is held, and its file."""

    def __init__(self, path: Path, descriptor: int) -> None:
        """Take over a descriptor of the file that is locked."""
        self._path = path
        self._descriptor = descriptor

    def release(self) -> None:
        """Give up the lock and remove its file."""
        os.close(self._descriptor)
        with contextlib.suppress(OSError):
            self._path.unlink()


def acquire(path: Path) -> Lock:
    """Lock a file, making it where need be. Raises OSError, also where it is locked already."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT)
    try:
        _lock(descriptor)
    except OSError:
        os.close(descriptor)
        raise
    return Lock(path, descriptor)


def is_held(path: Path) -> bool:
    """Tell whether a process, this one included, holds the lock; a file that is gone is free.

    Where it cannot be told, as on some network drives, it counts as held.
    """
    try:
        descriptor = os.open(path, os.O_RDWR)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    try:
        _lock(descriptor)
    except OSError:
        return True
    finally:
        os.close(descriptor)
    return False
