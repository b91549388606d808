"""Single values as ConvertTo-Json gives them, in all the shapes that the same value can have.

An enumeration is a number, its name, `{"value__": 1}`, or `{"value": 1, "Value": "Cluster"}`
where it came over remoting. A date is `/Date(ms)/`, ISO 8601, or an object around one. Windows
PowerShell 5.1 puts `{"value": [...], "Count": n}` around lists, and one element is no list at all.
Each function returns None for what is not of its kind.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LARGEST_NUMBER = 2**64
"""Nothing that Windows counts is larger."""
_TEXT_KEYS = ("Value", "Name", "IPAddressToString", "Guid", "value", "DateTime", "value__")
_NUMBER_KEYS = ("value__", "value", "Value")
_DATE_KEYS = ("value", "Value", "DateTime")
_VERSION_KEYS = ("Major", "Minor", "Build", "Revision")
_LAYERS = 4
"""Of objects around one value; there are two at most in what was seen."""
_FLAGS = {"true": True, "false": False, "1": True, "0": False, "on": True, "off": False}
_WHOLE = re.compile(r"[+-]?[0-9]{1,25}(\.0{1,10})?")
_AMOUNT = re.compile(r"([0-9]{1,15})\s*([KMGT]?)i?B", re.IGNORECASE)
_SINCE_1970 = re.compile(r"/?Date\((-?[0-9]{1,18})([+-][0-9]{4})?\)/?")
_UNITS = {"": 0, "K": 10, "M": 20, "G": 30, "T": 40}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def items(value: object) -> Iterator[object]:
    """Yield the elements of what may be a list, a list in a wrapper, one element, or nothing."""
    left = [value]
    while left:
        each = left.pop()
        if isinstance(each, dict) and isinstance(each.get("value"), list) and "Count" in each:
            each = each["value"]
        if isinstance(each, list):
            left += reversed(each)
        elif each is not None:
            yield each


def as_text(value: object) -> str | None:
    """Return a text; of an object that stands for one value, that value; of a version its parts."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict) and isinstance(value.get("Major"), int):
        parts = [value.get(key) for key in _VERSION_KEYS]
        return ".".join(str(each) for each in parts if isinstance(each, int) and each >= 0)
    plain = _unwrapped(value, _TEXT_KEYS)
    if isinstance(plain, str):
        return plain
    if isinstance(plain, int | float):
        return None if _is_huge(plain) else str(plain)
    return None


def as_number(value: object) -> int | None:
    """Return a whole number."""
    plain = _unwrapped(value, _NUMBER_KEYS)
    if isinstance(plain, str) and _WHOLE.fullmatch(plain.strip()):
        plain = int(plain.strip().partition(".")[0])
    if isinstance(plain, bool) or not isinstance(plain, int | float) or _is_huge(plain):
        return None
    return int(plain) if plain == int(plain) else None


def as_flag(value: object) -> bool | None:
    """Return whether something is so."""
    plain = _unwrapped(value, _NUMBER_KEYS)
    return None if plain is None else _FLAGS.get(str(plain).strip().casefold()[:10])


def as_word(value: object, names: Mapping[int, str]) -> str | None:
    """Return the name of a value of an enumeration, as `names` spells it."""
    number = as_number(value)
    if number is not None:
        return names.get(number)
    text = as_text(value)
    wanted = "" if text is None else _letters(text)
    return next((each for each in names.values() if _letters(each) == wanted), None)


def as_bytes(value: object) -> int | None:
    """Return an amount of bytes, also of what is written as `4 GB`."""
    number = as_number(value)
    if number is None:
        plain = _unwrapped(value, _TEXT_KEYS)
        found = _AMOUNT.fullmatch(plain.strip()) if isinstance(plain, str) else None
        number = int(found[1]) << _UNITS[found[2].upper()] if found else None
    return None if number is None or number < 0 else number


def as_moment(value: object) -> datetime | None:
    """Return a moment in UTC; one without a time zone is taken for UTC."""
    plain = _unwrapped(value, _DATE_KEYS)
    if not isinstance(plain, str):
        return None
    try:
        since = _SINCE_1970.fullmatch(plain.strip())
        if since:
            return _EPOCH + timedelta(milliseconds=int(since[1]))
        moment = datetime.fromisoformat(plain.strip())
        return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _unwrapped(value: object, keys: tuple[str, ...]) -> object:
    for _ in range(_LAYERS):
        if isinstance(value, dict):
            value = next((value[key] for key in keys if value.get(key) is not None), None)
        elif isinstance(value, list) and len(value) == 1:
            value = value[0]
        else:
            break
    return value


def _is_huge(value: float) -> bool:
    """Tell whether a number is beyond all counts, or none at all."""
    return not -LARGEST_NUMBER <= value <= LARGEST_NUMBER


@lru_cache(maxsize=4096)
def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text[:100].casefold()))
