"""The NIC catalogue: built in as data, extended or overridden by a design."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING

from pydantic import TypeAdapter

from hvplanner import paths
from hvplanner.model.hardware import NicModel

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@cache
def builtin() -> Mapping[str, NicModel]:
    """Return the built-in NIC models by id, in the order of the file."""
    content = json.loads(paths.resource("nic_catalogue.json").read_text(encoding="utf-8"))
    records = TypeAdapter(tuple[NicModel, ...]).validate_json(json.dumps(content["nic_models"]))
    return {record.id: record for record in records}


def catalogue(own: Iterable[NicModel]) -> Mapping[str, NicModel]:
    """Return the built-in models with a design's own on top, by id."""
    return {**builtin(), **{model.id: model for model in own}}
