"""The report as a PDF: tagged, with bookmarks, and the same bytes for the same outline."""

from __future__ import annotations

import datetime
import logging
from typing import TYPE_CHECKING

from hvplanner import paths
from hvplanner.model.fileproblem import FileError, inert
from hvplanner.model.storage import write_whole

if TYPE_CHECKING:
    from pathlib import Path

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
    try:
        write_whole(path, content)
    except FileError as error:
        raise ReportError(f"{inert(str(path))}: {error}") from error
