"""The NIC catalogue: built in as data, extended or overridden by a design."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from hvplanner.model import shipped
from hvplanner.model.hardware import NicModel

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@cache
def builtin() -> Mapping[str, NicModel]:
    """Return the built-in NIC models by id, in the order of the file."""
    return shipped.read("nic_catalogue.json", "nic_models", NicModel)


def catalogue(own: Iterable[NicModel]) -> Mapping[str, NicModel]:
    """Return the built-in models with a design's own on top, by id."""
    return {**builtin(), **{model.id: model for model in own}}
