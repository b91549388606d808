"""The report as a PDF: tagged, with bookmarks, and the same bytes for the same outline."""

from __future__ import annotations

import datetime
import logging
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from hvplanner import paths

if TYPE_CHECKING:
    from hvplanner.report.blocks import Outline

_log = logging.getLogger(__name__)

_NO_GLYPH = "could not be displayed with font"


class ReportError(Exception):
    """A report that could not be made or written; the message says what to do."""


def render(outline: Outline) -> bytes:
    """Return the report as the content of a PDF/UA-1 file. Raises ReportError.

    A character that no font on this machine has leaves a box, and a PDF without that label.
    """
    import typst

    try:
        return _compile(outline, accessible=True)
    except typst.TypstError as error:
        if _NO_GLYPH not in str(error):
            raise ReportError(f"The report could not be laid out: {error}") from error
        _log.info("No PDF/UA: %s", error)
    try:
        return _compile(outline, accessible=False)
    except typst.TypstError as error:
        raise ReportError(f"The report could not be laid out: {error}") from error


def _compile(outline: Outline, *, accessible: bool) -> bytes:
    import typst

    folder = paths.resources() / "report"
    content = typst.compile(
        folder / "report.typ",
        root=folder,
        font_paths=[folder / "fonts"],
        sys_inputs={"report": outline.model_dump_json()},
        pdf_standards="ua-1" if accessible else None,
        timestamp=int(datetime.datetime(*outline.day, tzinfo=datetime.UTC).timestamp()),
    )
    assert isinstance(content, bytes)
    return content


def write(outline: Outline, path: Path) -> None:
    """Write the report to a file: all of it or nothing. Raises ReportError."""
    content = render(outline)
    temporary = None
    try:
        with tempfile.NamedTemporaryFile(
            dir=path.parent, prefix=f".{path.name[:40]}.", suffix=".tmp", delete=False
        ) as file:
            temporary = Path(file.name)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise ReportError(_advice(error, path)) from error


def _advice(error: OSError, path: Path) -> str:
    reason = error.strerror or str(error)
    if isinstance(error, FileNotFoundError):
        advice = "Choose a folder that exists."
    elif isinstance(error, PermissionError):
        advice = "Close the file where it is open, or choose a folder you may write to."
    elif isinstance(error, IsADirectoryError):
        advice = "Choose a file name, not a folder."
    else:
        advice = "Look at the free space and the length of the path, or choose another folder."
    return f"“{path}” could not be written: {reason}. {advice}"
