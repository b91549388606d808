"""Puts what the records refuse into plain words, with what would be right."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any

from hvplanner.model.design import Design
from hvplanner.model.fields import by_key, range_text
from hvplanner.model.fileproblem import shown

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from hvplanner.model.base import Record
    from hvplanner.model.fields import FieldInfo

KINDS = {
    **{"text": "a text in quotation marks", "texts": "a list of texts", "flag": "true or false"},
    **{"integer": "a whole number", "quantity": "a whole number", "number": "a number"},
    **{"choice": "one of a few words", "choices": "a list of words"},
    **{"reference": "an id in quotation marks", "references": "a list of ids"},
    **{"record": "an object in { }", "records": "a list in [ ]"},
}
"""What a file has to hold for each kind of field."""


def remedy(error: ErrorDetails) -> str:
    """Say what would be right at a place that a record refused."""
    path = error["loc"]
    holder, info, is_item = _look_up(path)
    match error["type"]:
        case "missing":
            wanted = wanted_text(info) if info else "a value"
            return f"This is missing: {wanted}."
        case "extra_forbidden":
            return _unknown(str(path[-1]), holder)
        case "string_too_long":
            return f"At most {error['ctx']['max_length']} characters."
        case "string_too_short":
            return "This must not be empty."
        case "too_short":
            return f"At least {error['ctx']['min_length']} of them."
        case "too_long":
            return f"At most {error['ctx']['max_length']} of them."
        case "literal_error" if info and isinstance(error["input"], str):
            values = [value for value, _ in info.choices]
            return f"One of: {', '.join(values)}.{_maybe(error['input'], values)}"
    if info is None or (is_item and info.record):
        return "An object in { } belongs here."
    return f"{_capital(wanted_text(info, is_item=is_item))} belongs here."


def wanted_text(info: FieldInfo, *, is_item: bool = False) -> str:
    """Say in words what a field holds."""
    if info.choices:
        options = ", ".join(f'"{value}"' for value, _ in info.choices)
        return f"one of {options}" if is_item or info.kind == "choice" else f"a list of {options}"
    if is_item:
        return "a text in quotation marks"
    if info.kind not in ("integer", "quantity"):
        return KINDS[info.kind]
    unit = f" of {info.unit.symbol}" if info.unit and info.unit.symbol else ""
    bounds = _bounds(info)
    return f"a whole number{unit}" + (f" {bounds}" if bounds else "")


def is_key(error: ErrorDetails) -> bool:
    """Tell whether an error is about a key rather than its value."""
    return error["type"] == "extra_forbidden"


def value_text(error: ErrorDetails) -> str:
    """Return what stands where the error is; nothing where something is missing."""
    if error["type"] == "missing" or is_key(error):
        return ""
    value: Any = error["input"]
    if isinstance(value, dict):
        return "an object in { }"
    if isinstance(value, list | tuple):
        return "a list in [ ]"
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > 10**30:
        return "a number of many digits"
    return f"“{shown(value)}”" if isinstance(value, str) else shown(value)


def _bounds(info: FieldInfo) -> str:
    # In figures, because that is what the file has to hold, and readable where a unit helps.
    if info.minimum is None or info.maximum is None:
        limits = range_text(info)
        return f"of {limits}" if limits else ""
    figures = f"from {info.minimum} to {info.maximum}"
    if info.unit is None or not info.unit.shown:
        return figures
    return f"{figures} ({range_text(info).removeprefix('from ')})"


def _look_up(path: tuple[int | str, ...]) -> tuple[type[Record], FieldInfo | None, bool]:
    """Return the record that a path leads into, the field, and whether it is one of its items."""
    holder: type[Record] = Design
    info: FieldInfo | None = None
    is_item = False
    for key in path:
        if isinstance(key, int):
            is_item = True
            continue
        if info is not None and info.record is not None:
            holder = info.record
        info, is_item = by_key(holder).get(key), False
        if info is None:
            break
    return holder, info, is_item


def _unknown(key: str, holder: type[Record]) -> str:
    known = list(by_key(holder))
    return "There is no such key here." + (_maybe(key, known) or f" Known: {', '.join(known)}.")


def _maybe(value: str, known: list[str]) -> str:
    near = difflib.get_close_matches(value[:200], known, 2, 0.6)
    return f" Maybe {' or '.join(f'“{each}”' for each in near)}." if near else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
