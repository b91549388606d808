"""The steps that bring an older design file to the format of today."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

Step = Callable[[dict[str, Any]], None]
"""Changes a document of one format, as read from JSON, into the next, in place.

A step that follows a changed default writes the former one out where the file is silent: files
leave out what equals the default.
"""

STEPS: tuple[Step, ...] = ()
"""The n-th step, from 1, turns format n into n + 1."""

FORMAT = len(STEPS) + 1
"""Version of the design file that this program writes."""


def migrate(document: dict[str, Any], steps: Sequence[Step] = STEPS) -> bool:
    """Bring a document with a valid `format` up to date in place; tell whether it was older."""
    behind = steps[document["format"] - 1 :]
    for step in behind:
        step(document)
        document["format"] += 1
    return bool(behind)
