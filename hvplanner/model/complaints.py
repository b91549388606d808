"""Puts what the records refuse into plain words, with what would be right."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any

from hvplanner.language import mark, tr, translated
from hvplanner.model.design import Design
from hvplanner.model.fields import by_key, range_text
from hvplanner.model.fileproblem import guess, shown

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from hvplanner.model.base import Record
    from hvplanner.model.fields import FieldInfo

_OBJECT, _LIST = mark("an object in { }"), mark("a list in [ ]")

KINDS = {
    "text": mark("a text in quotation marks"),
    "texts": mark("a list of texts"),
    "flag": mark("true or false"),
    "integer": mark("a whole number"),
    "quantity": mark("a whole number"),
    "number": mark("a number"),
    "choice": mark("one of a few words"),
    "choices": mark("a list of words"),
    "reference": mark("an id in quotation marks"),
    "references": mark("a list of ids"),
    "record": _OBJECT,
    "records": _LIST,
}
"""What a file has to hold for each kind of field."""


def remedy(error: ErrorDetails) -> str:
    """Say what would be right at a place that a record refused."""
    path = error["loc"]
    holder, info, is_item = _look_up(path)
    match error["type"]:
        case "missing":
            wanted = wanted_text(info) if info else tr("a value")
            return tr("This is missing: {wanted}.", wanted=wanted)
        case "extra_forbidden":
            return _unknown(str(path[-1]), holder)
        case "string_too_long":
            return tr("At most {count} characters.", count=error["ctx"]["max_length"])
        case "string_too_short":
            return tr("This must not be empty.")
        case "too_short":
            return tr("At least {count} of them.", count=error["ctx"]["min_length"])
        case "too_long":
            return tr("At most {count} of them.", count=error["ctx"]["max_length"])
        case "literal_error" if info and isinstance(error["input"], str):
            values = [value for value, _ in info.choices]
            said = tr("One of: {values}.", values=", ".join(values))
            return said + _maybe(error["input"], values)
    if info is None or (is_item and info.record):
        return tr("{wanted} belongs here.", wanted=_capital(translated(_OBJECT)))
    wanted = wanted_text(info, is_item=is_item)
    return tr("{wanted} belongs here.", wanted=_capital(wanted))


def wanted_text(info: FieldInfo, *, is_item: bool = False) -> str:
    """Say in words what a field holds."""
    if info.choices:
        options = ", ".join(f'"{value}"' for value, _ in info.choices)
        if is_item or info.kind == "choice":
            return tr("one of {options}", options=options)
        return tr("a list of {options}", options=options)
    if is_item:
        return translated(KINDS["text"])
    kind = translated(KINDS[info.kind])
    if info.kind not in ("integer", "quantity"):
        return kind
    if info.unit and info.unit.symbol:
        kind = tr("a whole number of {unit}", unit=info.unit.symbol)
    return f"{kind} {_bounds(info)}".rstrip()


def is_key(error: ErrorDetails) -> bool:
    """Tell whether an error is about a key rather than its value."""
    return error["type"] == "extra_forbidden"


def value_text(error: ErrorDetails) -> str:
    """Return what stands where the error is; nothing where something is missing."""
    if error["type"] == "missing" or is_key(error):
        return ""
    value: Any = error["input"]
    if isinstance(value, dict):
        return translated(_OBJECT)
    if isinstance(value, list | tuple):
        return translated(_LIST)
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > 10**30:
        return tr("a number of many digits")
    return f"“{shown(value)}”" if isinstance(value, str) else shown(value)


def _bounds(info: FieldInfo) -> str:
    # In figures, because that is what the file has to hold, and readable where a unit helps.
    if info.minimum is None or info.maximum is None:
        limits = range_text(info)
        return tr("of {limits}", limits=limits) if limits else ""
    figures = tr("from {low} to {high}", low=info.minimum, high=info.maximum)
    if info.unit is None or not info.unit.shown:
        return figures
    low, high = (info.unit.format(each) for each in (info.minimum, info.maximum))
    return f"{figures} ({tr('{low} to {high}', low=low, high=high)})"


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
    others = _maybe(key, known) or " " + tr("Known: {keys}.", keys=", ".join(known))
    return tr("There is no such key here.") + others


def _maybe(value: str, known: list[str]) -> str:
    near = difflib.get_close_matches(value[:200], known, 2, 0.6)
    return f" {guess(near)}" if near else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
