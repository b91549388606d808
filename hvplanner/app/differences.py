"""Where one design differs from another, value by value, rows found by their ids."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.design import Design

NOTHING = "–"
"""Stands for what one of the two does not have."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A value that the two do not share; a row that only one has is one difference."""

    place: tuple[str, ...]
    before: str
    after: str


def differences(before: Design, after: Design) -> Iterator[Difference]:
    """Compare two designs as their files have them, in the order of the file."""
    one, other = (each.model_dump(mode="json", by_alias=True) for each in (before, after))
    yield from _compare((), one, other)


def _compare(place: tuple[str, ...], before: Any, after: Any) -> Iterator[Difference]:
    if before == after:
        return
    one, other = _parts(before), _parts(after)
    if one is None or other is None:
        yield Difference(place, _text(before), _text(after))
        return
    for key in dict.fromkeys((*one, *other)):
        yield from _compare((*place, key), one.get(key), other.get(key))
    if list(one) != list(other) and set(one) == set(other):
        yield Difference((*place, "order"), ", ".join(one), ", ".join(other))


def _parts(value: Any) -> dict[str, Any] | None:
    """Return the parts of a value by name, None of one that is compared as a whole."""
    if isinstance(value, dict):
        return value
    if isinstance(value, list) and value and all(isinstance(each, dict) for each in value):
        keyed = {str(each.get("id", number)): each for number, each in enumerate(value, 1)}
        return keyed if len(keyed) == len(value) else None
    return {} if value == [] else None


def _text(value: Any) -> str:
    if value is None or value == []:
        return NOTHING
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)
