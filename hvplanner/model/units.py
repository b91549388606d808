"""Quantities as integers with their unit: how people type them and how they read them.

A field says its unit by its type (`memory_mib: Mib`); tables, forms, reports and the command line
find the unit in the field's metadata and format or parse through it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from hvplanner import language
from hvplanner.language import mark, tr, translated

if TYPE_CHECKING:
    from collections.abc import Mapping

_NUMBER = re.compile(r"^\s*([+-]?\d+(?:[.,]\d+)?)\s*([^\d\s].*?)?\s*$")
_GROUPS = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))")
_CLOCK = re.compile(r"^\s*(?:(\d+):)?(\d+):([0-5]?\d)\s*$")
MAX_INPUT_LENGTH = 64


class UnitError(ValueError):
    """A text that is no quantity of the unit; the message says what would be."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of integer quantities.

    `steps` maps the suffixes people type (lower case) to multiples of the stored unit;
    `shown` lists (multiple, suffix) from large to small for display.
    """

    name: str
    symbol: str
    example: str
    steps: Mapping[str, Fraction] = field(default_factory=dict, hash=False)
    shown: tuple[tuple[int, str], ...] = ()
    clock_step: int = 0
    """Stored units in a second where the unit is a duration, 0 otherwise."""

    def parse(self, text: str) -> int:
        """Return the stored integer for what a person typed, such as "1.5 TiB" or "7:40".

        A number without a suffix is in the stored unit. Raises UnitError.
        """
        if len(text) > MAX_INPUT_LENGTH:
            raise UnitError(
                tr("Too long for a quantity. Maybe: {example}.", example=translated(self.example))
            )
        if self.clock_step and (clock := _CLOCK.match(text)):
            hours, minutes, seconds = (int(part or 0) for part in clock.groups())
            return (hours * 3600 + minutes * 60 + seconds) * self.clock_step
        match = _NUMBER.match(_GROUPS.sub("", text))
        if match is None:
            raise UnitError(
                tr(
                    "“{typed}” is not a quantity. Maybe: {example}.",
                    typed=text.strip(),
                    example=translated(self.example),
                )
            )
        number = Fraction(match[1].replace(",", "."))
        suffix = (match[2] or "").casefold().replace(" ", "")
        if suffix and suffix != self.symbol.casefold() and suffix not in self.steps:
            raise UnitError(
                tr(
                    "Unknown unit “{typed}”. Maybe: {example}.",
                    typed=match[2],
                    example=translated(self.example),
                )
            )
        factor = self.steps.get(suffix, Fraction(1))
        value = number * factor
        if value.denominator != 1:
            if suffix in ("", self.symbol.casefold()):
                raise UnitError(
                    tr(
                        "“{typed}” is finer than 1 {unit}.",
                        typed=text.strip(),
                        unit=self.symbol or tr("unit"),
                    )
                )
            value = Fraction(round(value))
        return int(value)

    def format(self, value: int) -> str:
        """Return the quantity as a person would write it: "25 Gbit/s", "1.5 TiB", "7:40"."""
        return language.said(Unit._format, self, value)

    def _format(self, value: int) -> str:
        if self.clock_step:
            return _format_duration(value, self.clock_step)
        if not value and self.shown:
            return f"0 {self.shown[-1][1]}"
        for multiple, suffix in self.shown:
            if abs(value) >= multiple and (value * 100) % multiple == 0:
                return f"{_trimmed(value / multiple, 2)} {suffix}"
        return f"{value:,} {self.symbol}".replace(",", " ").strip()


def _trimmed(value: float, decimals: int) -> str:
    return decimal(f"{value:.{decimals}f}".rstrip("0").rstrip("."))


def decimal(figures: str) -> str:
    """Return figures with a point as the present language writes them."""
    return figures.replace(".", language.present().point)


def _format_duration(value: int, per_second: int) -> str:
    seconds = Fraction(value, per_second)
    if abs(seconds) < Fraction(5995, 100):
        # Three figures are what a person reads.
        decimals = 3 if abs(seconds) < 1 else 2 if abs(seconds) < 10 else 1
        return f"{_trimmed(float(seconds), decimals)} s"
    total = round(seconds)
    hours, rest = divmod(total, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"


def _steps(**named: int) -> dict[str, Fraction]:
    return {name: Fraction(multiple) for name, multiple in named.items()}


MIB = Unit(
    "mib",
    "MiB",
    mark("64 GiB or 1.5 TiB"),
    _steps(m=1, mb=1, g=1024, gb=1024, gib=1024, t=1024**2, tb=1024**2, tib=1024**2),
    ((1024**2, "TiB"), (1024, "GiB")),
)
MBPS = Unit(
    "mbps",
    "Mbit/s",
    mark("25G or 400 Mbit/s"),
    {
        **_steps(m=1, mb=1, mbps=1, mbe=1, g=1000, gb=1000, gbps=1000, gbe=1000),
        **{"gbit/s": Fraction(1000), "gbit": Fraction(1000), "mbit": Fraction(1)},
        **{"t": Fraction(10**6), "tbit/s": Fraction(10**6)},
    },
    ((1000, "Gbit/s"),),
)
MS = Unit(
    "ms",
    "ms",
    mark("12 min, 7:40 or 500 ms"),
    {
        **_steps(s=1000, sec=1000, second=1000, seconds=1000),
        **_steps(min=60_000, minute=60_000, minutes=60_000, h=3_600_000, hours=3_600_000),
    },
    clock_step=1000,
)
MIBPS = Unit("mibps", "MiB/s", "25 MiB/s", _steps(m=1, mb=1, g=1024))
PERCENT = Unit("percent", "%", "80 %")
PERMILLE = Unit("permille", "‰", "94.9 %", {"%": Fraction(10)}, ((10, "%"),))
COUNT = Unit("count", "", "4", _steps(k=1000))
MONEY = Unit("money", "", "1500", _steps(k=1000))

UNITS = {unit.name: unit for unit in (MIB, MBPS, MS, MIBPS, PERCENT, PERMILLE, COUNT, MONEY)}

ROUND_TIMES_MS = (
    *(1, 2, 5, 10, 20, 50, 100, 200, 500),
    *(1000 * each for each in (1, 2, 5, 10, 15, 30)),
    *(60_000 * each for each in (1, 2, 5, 10, 15, 30)),
    *(3_600_000 * each for each in (1, 2, 4, 8, 12, 24)),
)
"""Durations that make good steps of an axis."""


def amount(value: int, unit: Unit, currency: str) -> str:
    """Return a quantity as a person would write it, money with its currency."""
    text = unit.format(value)
    return f"{text} {currency}" if unit is MONEY and currency else text


LARGEST = 10**12
"""Far above anything real, and small enough for exact arithmetic in the solver."""

LARGEST_COUNT = 100_000
"""Of equal things; ids are generated from some counts."""

Mib = Annotated[int, MIB, Field(ge=0, le=2**32)]
Mbps = Annotated[int, MBPS, Field(ge=0, le=10**8)]
Ms = Annotated[int, MS, Field(ge=0, le=10**10)]
Mibps = Annotated[int, MIBPS, Field(ge=0, le=10**7)]
Percent = Annotated[int, PERCENT, Field(ge=0, le=100)]
Count = Annotated[int, COUNT, Field(ge=0, le=LARGEST_COUNT)]
Money = Annotated[int, MONEY, Field(ge=0, le=10**9)]
