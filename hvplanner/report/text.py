"""Texts fit for print: what is left of a hostile name, quantities, numbers of things."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from hvplanner.language import all_of, tr
from hvplanner.model import units

if TYPE_CHECKING:
    from collections.abc import Iterable

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e")
_OBJECT = "\ufffc"
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"


def clean(text: str) -> str:
    """Return the text as one line, without characters that have no place in print.

    Those are control characters, lone surrogates, what Unicode sets aside as no character, and
    overrides of the writing direction, which would turn the text after a name around.
    """
    if text.isascii() and text.isprintable():
        return text
    return " ".join("".join(map(_printed, text)).split(" "))


def _printed(character: str) -> str:
    if character.isalnum():
        return character
    kind = unicodedata.category(character)
    if character in "\t\n\v\f\r\x85" or kind in ("Zl", "Zp"):
        return " "
    code = ord(character)
    nothing = code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF or character == _OBJECT
    return "" if nothing or kind in ("Cc", "Cs") or character in _OVERRIDES else character


def isolated(name: str) -> str:
    """Return a name so that, written from right to left, it leaves its sentence alone."""
    if name.isascii() or not any(unicodedata.bidirectional(each) in ("R", "AL") for each in name):
        return name
    return f"{_ISOLATE}{name}{_END_ISOLATE}"


def shortened(text: str, length: int) -> str:
    """Return the text, cut in its middle to the length: names often differ at their ends."""
    text = clean(text)
    if len(text) <= length:
        return text
    head = length * 2 // 3
    return f"{text[:head]}…{text[len(text) - (length - head - 1) :]}"


def quantity(value: int, unit: units.Unit) -> str:
    """Return the quantity with its unit, on one line."""
    sign = "−" if value < 0 else ""
    return sign + unit.format(abs(value)).replace(" ", NO_BREAK_SPACE)


def duration(value_ms: int) -> str:
    """Return a predicted time: to two digits below a second, to the tenth below a minute."""
    step = 1 if value_ms < 100 else 10 if value_ms < 1000 else 100
    rounded = (value_ms + step // 2) // step * step
    return quantity(rounded, units.MS) if value_ms else f"0{NO_BREAK_SPACE}s"


def rate(value_mbps: int) -> str:
    """Return a predicted rate, from 1 Gbit/s on to three digits."""
    step = 1 if value_mbps < 1000 else 10 if value_mbps < 10_000 else 100
    return quantity((value_mbps + step // 2) // step * step, units.MBPS)


def memory(value_mib: int) -> str:
    """Return an amount of memory, from 1 GiB on to the tenth, from 10 GiB on to the whole GiB."""
    gib = value_mib / 1024
    if 1 <= gib < 10:
        return f"{units.decimal(f'{round(gib, 1):g}')}{NO_BREAK_SPACE}GiB"
    return quantity(value_mib if gib < 1 else round(gib) * 1024, units.MIB)


def money(value: int, currency: str) -> str:
    """Return an amount of money."""
    return f"{quantity(value, units.MONEY)}{NO_BREAK_SPACE}{currency}".strip(NO_BREAK_SPACE)


def several(count: int, noun: str, plural: str = "") -> str:
    """Return the count with its noun: "1 host", "12 hosts"."""
    name = noun if count == 1 else plural or f"{noun}s"
    return f"{quantity(count, units.COUNT)}{NO_BREAK_SPACE}{name}"


def listed(items: Iterable[str], most: int = 0) -> str:
    """Return "a, b and c"; with `most`, the first of them and how many more there are."""
    every = [isolated(item) for item in items]
    if most and len(every) > most:
        return tr(
            "{names} and {count} more", names=", ".join(every[:most]), count=len(every) - most
        )
    return all_of(every)


def span(low: str, high: str) -> str:
    """Return a range, or its one value where both ends read the same."""
    return low if low == high else tr("{low} to {high}", low=low, high=high)
