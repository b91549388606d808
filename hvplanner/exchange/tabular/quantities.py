"""Numbers as people and programs write them in tables: "1.024,5", "16 GB", "8589934592"."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from hvplanner.language import tr
from hvplanner.model.units import MBPS, MIB, UnitError

if TYPE_CHECKING:
    from collections.abc import Iterable

_NUMBER = re.compile(r"([+-]?\d[\d.,'’ \u00a0\u202f]*)\s*(\D.*)?", re.DOTALL)
_BLANKS = re.compile(r"['’ \u00a0\u202f]")
_LONGEST = 60

BYTES = {"": 1, "b": 1, "byte": 1, "bytes": 1, "kb": 1 << 10, "kib": 1 << 10, "k": 1 << 10}
"""How many bytes the units have that are smaller than a MiB."""
SURELY_BYTES = 1 << 27
"""A number of MiB from which on it is no memory of a machine, but one in bytes."""


def decimal_comma(texts: Iterable[str]) -> tuple[bool, str]:
    """Tell whether numbers are written with a decimal comma, and which sign leaves it open.

    A sign before three figures may part thousands or be a decimal one: what is seen twice in a
    number, or before fewer figures, tells. Memory and counts are mostly whole, so that without
    that it is taken to part thousands.
    """
    doubtful: set[str] = set()
    for text in texts:
        match = _NUMBER.match(text.strip()[:_LONGEST])
        figures = match[1].strip() if match else ""
        commas, points = figures.count(","), figures.count(".")
        if commas and points:
            return figures.rindex(",") > figures.rindex("."), ""
        if commas > 1 or points > 1:
            return points > 1, ""
        if commas or points:
            sign = "," if commas else "."
            if len(figures.rpartition(sign)[2]) != 3:
                return sign == ",", ""
            doubtful.add(sign)
    return (doubtful == {"."}, "".join(doubtful)) if len(doubtful) == 1 else (False, "")


def number(text: str, *, comma: bool) -> tuple[Fraction, str]:
    """Return a number and what stands behind it. Raises UnitError."""
    match = _NUMBER.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    if match is None:
        raise UnitError(tr("“{typed}” is not a number.", typed=_short(text)))
    figures = _BLANKS.sub("", match[1])
    decimal, thousands = (",", ".") if comma else (".", ",")
    figures = figures.replace(thousands, "").replace(decimal, ".")
    try:
        return Fraction(figures), (match[2] or "").strip()
    except ValueError:
        raise UnitError(tr("“{typed}” is not a number.", typed=_short(text))) from None


def whole(text: str, *, comma: bool) -> str:
    """Return a whole number in figures. Raises UnitError."""
    value, unit = number(text, comma=comma)
    if unit or value.denominator != 1:
        raise UnitError(tr("“{typed}” is not a whole number.", typed=_short(text)))
    return str(int(value))


def mib(text: str, unit: str, *, comma: bool) -> str:
    """Return memory in MiB, rounded; `unit` is that of numbers without one. Raises UnitError."""
    value, said = number(text, comma=comma)
    named = (said or unit).casefold().replace(" ", "")
    if not said and unit in ("", MIB.symbol) and value >= SURELY_BYTES:
        named = "bytes"
    if named in BYTES and named:
        return str(round(value * BYTES[named] / (1 << 20)))
    factor = MIB.parse(f"1 {named}")
    return str(round(value * factor))


def mbps(text: str, *, comma: bool) -> str:
    """Return a rate in Mbit/s, rounded; without a unit it is that. Raises UnitError."""
    value, said = number(text, comma=comma)
    named = said.casefold().replace(" ", "").replace("b/s", "bit/s").replace("bitit/s", "bit/s")
    return str(round(value * MBPS.parse(f"1 {named}")))


def _short(text: str) -> str:
    return f"{text[:40]}…" if len(text) > 40 else text
