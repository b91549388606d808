"""From bytes to JSON: encodings of PowerShell, files that are damaged, files that are too large."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pydantic_core

from hvplanner.collection import uncollected
from hvplanner.language import tr
from hvplanner.model.byteorder import marked_encoding

if TYPE_CHECKING:
    from hvplanner.exchange.bundle.remarks import Remarks

LARGEST_BUNDLE = 256 * 1024 * 1024
"""Bytes; a bundle of 64 hosts with 8,000 VMs has less than half of it."""
MOST_ELEMENTS = 10_000_000
"""Values in a file: each takes memory, however short it is written."""
_HALF = re.compile(r"\\u[Dd][89A-Fa-f]")
"""One of the two escapes of a character beyond the first 65,536, which can be there alone."""


class BundleProblem(ValueError):
    """Nothing of a file can be read; the message says why, and what to do."""


def decode(data: bytes, remarks: Remarks) -> Any:
    """Return what a file holds, as much of it as can be read. Raises BundleProblem."""
    if len(data) > LARGEST_BUNDLE:
        raise BundleProblem(
            tr(
                "The file is larger than {n} MB. Collect fewer clusters at a time.",
                n=LARGEST_BUNDLE // 1024**2,
            )
        )
    text = _text(data, remarks)
    if sum(map(text.count, ",[{")) > MOST_ELEMENTS:
        raise BundleProblem(tr("The file has too many values to be the inventory of a cluster."))
    with uncollected():
        return _parsed(text, remarks)


def _text(data: bytes, remarks: Remarks) -> str:
    encoding = marked_encoding(data)
    try:
        return data.decode(encoding or json.detect_encoding(data))
    except UnicodeDecodeError:
        pass
    if encoding is None:
        remarks.note(tr("The file is not UTF-8; it was read as Windows-1252, which may be wrong."))
        return data.decode("cp1252", "replace")
    remarks.note(tr("Some characters of the file are damaged."))
    return data.decode(encoding, "replace")


def _taken(found: dict[str, Any]) -> dict[str, Any]:
    # Only so that other threads have their turn, which they have in Python code alone.
    return found


def _parsed(text: str, remarks: Remarks) -> Any:
    if not text.strip("\x00 \r\n\t"):
        raise BundleProblem(tr("The file is empty."))
    try:
        found = json.loads(text, object_hook=_taken)
        return _of_whole_characters(found, remarks) if _HALF.search(text) else found
    except json.JSONDecodeError as error:
        place = tr("line {line}, column {column}", line=error.lineno, column=error.colno)
    except RecursionError:
        raise BundleProblem(tr("The file is nested too deeply to be an inventory.")) from None
    except ValueError:
        # Python reads no number of more than 4,300 digits.
        raise BundleProblem(tr("The file has a number that nothing can count.")) from None
    found = _beginning(text)
    if not found:
        raise BundleProblem(
            tr("The file is no JSON: what stands at {place} cannot be read.", place=place)
        )
    remarks.note(tr("The file is damaged at {place}: what comes after was not read.", place=place))
    return found


def _of_whole_characters(found: Any, remarks: Remarks) -> Any:
    """Return the same without halves of characters, which can be neither shown nor written."""
    text = json.dumps(found, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        remarks.note(tr("Some characters of the file are damaged."))
        return json.loads(text.encode("utf-8", "replace"))
    return found


def _beginning(text: str) -> Any:
    """Return what was written before the place where a file ends or is damaged."""
    try:
        return pydantic_core.from_json(text.encode("utf-8", "replace"), allow_partial=True)
    except ValueError:
        return None
