"""Reads and writes files as a whole; one that is killed while written is the old or the new one."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import stat
from typing import TYPE_CHECKING

from hvplanner.language import mark, tr, translated
from hvplanner.model.fileproblem import whole_file

if TYPE_CHECKING:
    from pathlib import Path

    from hvplanner.model.fileproblem import FileError

_ADVICE = {
    errno.ENOENT: mark("There is no such file or folder."),
    errno.EACCES: mark("The permission for it is missing."),
    errno.EPERM: mark("The system does not allow it."),
    errno.EISDIR: mark("This is a folder, not a file."),
    errno.ENOTDIR: mark("A part of the path is a file, not a folder."),
    errno.ENOSPC: mark("The disk is full. Free some space, or save elsewhere."),
    errno.EDQUOT: mark("Your disk quota is used up. Free some space, or save elsewhere."),
    errno.EROFS: mark("The disk is read-only. Save elsewhere."),
    errno.EFBIG: mark("The disk does not take files of this size."),
    errno.ENAMETOOLONG: mark("The name is too long."),
    errno.EIO: mark("The disk reports an error. Save elsewhere, and have it checked."),
    errno.ELOOP: mark("The links lead in a circle."),
}


def read_whole(path: Path, largest: int) -> bytes:
    """Return what a file holds, a byte more than the largest size where it is larger.

    Raises FileError.
    """
    try:
        with path.open("rb") as file:
            # Reading says how large a file is even where it is a pipe.
            return file.read(largest + 1)
    except (OSError, ValueError) as error:
        raise _trouble(tr("The file cannot be read"), error) from error


def write_whole(
    path: Path,
    content: bytes,
    *,
    keep_former: bool = False,
    make_folder: bool = False,
    wait_for_disk: bool = True,
) -> None:
    """Write a file such that whoever looks sees the old content or the new, never a part.

    Links are followed, and permissions kept. Without waiting for the disk, which can take long,
    a loss of power may bring the old content back. Raises FileError.
    """
    try:
        if make_folder:
            path.parent.mkdir(parents=True, exist_ok=True)
        _write_whole(path.resolve(), content, keep_former=keep_former, wait_for_disk=wait_for_disk)
    except (OSError, RuntimeError, ValueError) as error:
        # RuntimeError is what links in a circle give on Python 3.11.
        raise _trouble(tr("The file cannot be written"), error) from error


def _write_whole(path: Path, content: bytes, *, keep_former: bool, wait_for_disk: bool) -> None:
    former = path.stat() if path.exists() else None
    if former is not None:
        if stat.S_ISDIR(former.st_mode):
            raise IsADirectoryError(errno.EISDIR, "is a directory")
        if not stat.S_ISREG(former.st_mode):
            raise ValueError(tr("This is a device or a pipe, not a file"))
        if not os.access(path, os.W_OK):
            raise PermissionError(errno.EACCES, "is read-only")
    # In the same folder, because a file can only be renamed within its disk.
    fresh = path.with_name(f".hvplanner-{secrets.token_hex(8)}.tmp")
    try:
        with fresh.open("xb") as file:
            file.write(content)
            if wait_for_disk:
                file.flush()
                os.fsync(file.fileno())
        if former is not None:
            fresh.chmod(stat.S_IMODE(former.st_mode))
            if keep_former:
                _keep(path)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
    if wait_for_disk:
        _settle(path.parent)


def _keep(path: Path) -> None:
    """Leave the former file as `.bak`, where that can be done: the new one matters more."""
    copy = path.with_name(f".hvplanner-{secrets.token_hex(8)}.tmp")
    with contextlib.suppress(OSError):
        try:
            # A second name costs nothing, but not every disk has them.
            try:
                copy.hardlink_to(path)
            except OSError:
                shutil.copy2(path, copy)
            copy.replace(path.with_name(f"{path.name}.bak"))
        finally:
            # Renaming one name of a file to another of the same file leaves both.
            copy.unlink(missing_ok=True)


def _settle(folder: Path) -> None:
    """Have the renaming reach the disk, where folders can be opened for that."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _trouble(what: str, error: Exception) -> FileError:
    number = error.errno if isinstance(error, OSError) else None
    if number in _ADVICE:
        advice = translated(_ADVICE[number])
    else:
        said = str(error.strerror if isinstance(error, OSError) else error) or tr("unknown reason")
        advice = f"{said[:1].upper()}{said[1:]}."
    return whole_file(f"{what}. {advice}")
