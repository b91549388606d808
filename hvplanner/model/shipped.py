"""Reads the records that ship as data in `resources`."""

from __future__ import annotations

import json
from typing import TypeVar

from hvplanner import paths
from hvplanner.model.base import Keyed

Row = TypeVar("Row", bound=Keyed)


def read(file_name: str, section: str, row: type[Row]) -> dict[str, Row]:
    """Return the rows of a section by id, in the order of the file.

    Raises pydantic.ValidationError: what ships must be whole.
    """
    content = json.loads((paths.resources() / file_name).read_text(encoding="utf-8"))
    # Through JSON once more, because strict records take a list for a tuple only from JSON.
    rows: list[Row] = [row.model_validate_json(json.dumps(each)) for each in content[section]]
    return {each.id: each for each in rows}
