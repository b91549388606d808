"""What is wrong with bundles that people send."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


def nested(depth: int) -> list[Any]:
    """Return lists in lists."""
    found: list[Any] = []
    for _ in range(depth):
        found = [found]
    return found


JUNK: tuple[Any, ...] = (
    *(None, True, -1, 0, 1.5, 10**30, 1e308, float("nan"), "", "x", "\x00\x1b[2J\u202e", "9" * 400),
    *([], {}, [[]], [None], [1, "x", {}], {"value": [], "Count": 0}, {"value__": "x"}),
    *({"value": {"value": {"value": {"value": {"value": 1}}}}}, nested(150), "@{Name=x}"),
    *("/Date(999999999999999)/", "2026-13-45", "System.Object[]"),
)
"""Values of the wrong kind, and what becomes of right ones at a too small -Depth."""


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every object or list with every key or index in it."""
    left = [value]
    while left:
        each = left.pop()
        keys = each if isinstance(each, dict) else range(len(each))
        for key in keys:
            yield each, key
            if isinstance(each[key], dict | list):
                left.append(each[key])


def without(bundle: dict[str, Any], *sections: str) -> dict[str, Any]:
    """Return a bundle in which no cluster and no host has the sections."""
    changed = copy.deepcopy(bundle)
    for holder in holders(changed):
        for section in sections:
            holder.pop(section, None)
    return changed


def with_value(
    bundle: dict[str, Any], section: str, name: str, value: Any, node: str | None = None
) -> dict[str, Any]:
    """Return a bundle in which a property of all records of a section has a value."""
    changed = copy.deepcopy(bundle)
    for holder in holders(changed):
        if node in (None, holder.get("name")) and section in holder:
            found = holder[section]
            for record in found if isinstance(found, list) else [found]:
                record[name] = value
    return changed


def holders(bundle: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield every cluster and every host."""
    for cluster in bundle["clusters"]:
        yield cluster
        yield from cluster["nodes"]
    yield from bundle.get("nodes", ())
