"""Writes a design as text: readable, in the order of the model, and short enough to compare."""

from __future__ import annotations

from json.encoder import encode_basestring
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hvplanner.model.design import Design

WIDTH = 100
"""Characters of a line; what fits in one is not spread over more."""

_STEP = 2


def dumps(design: Design) -> str:
    """Return the content of the design's file.

    What equals its default is left out, except the format and the name: both keep a short file
    from saying nothing.
    """
    short = design.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    head = {"$schema": design.schema_address, "format": design.format, "name": design.name}
    return _text({**head, **short}, 0, is_root=True) + "\n"


def _text(value: Any, indent: int, *, is_root: bool = False) -> str:
    if isinstance(value, str):
        return encode_basestring(value)
    if isinstance(value, dict):
        brackets = "{}"
        inner = indent + _STEP
        parts = [f"{encode_basestring(key)}: {_text(each, inner)}" for key, each in value.items()]
    elif isinstance(value, list):
        brackets = "[]"
        parts = [_text(each, indent + _STEP) for each in value]
    elif value is None:
        return "null"
    else:
        return str(value).lower() if isinstance(value, bool) else repr(value)
    # The key before the value takes room too; a guess of it keeps lines short enough.
    room = WIDTH - indent - 20
    flat = ", ".join(parts)
    if not is_root and len(flat) <= room and "\n" not in flat and not _has_many_rows(value):
        return f"{brackets[0]}{flat}{brackets[1]}"
    margin = "\n" + " " * indent
    lines = f",{margin}{' ' * _STEP}".join(parts)
    return f"{brackets[0]}{margin}{' ' * _STEP}{lines}{margin}{brackets[1]}"


def _has_many_rows(value: Any) -> bool:
    """Tell whether this is a list of several records, which read better one to a line."""
    return isinstance(value, list) and len(value) > 1 and isinstance(value[0], dict)
