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

_NUMBER = re.compile(r"^\s*([+-]?\d[\d.,]*)\s*([^\d\s.,].*?)?\s*$")
_GROUPS = re.compile(r"(?<=\d)[ \u00a0\u202f'\u2019](?=\d{3}(?!\d))")
_GROUPED = re.compile(r"[+-]?[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*")
"""Figures in groups of three, as spreadsheets write them."""
_TIMES = re.compile(r"^\s*(\d{1,4})\s*[x×*]\s*(\d.*)$", re.IGNORECASE)
_PART = re.compile(r"\s*\d+(?:[.,]\d+)?\s*[^\W\d_]+\.?")
_CURRENCIES = ("€", "$", "£", "eur", "usd", "gbp", "chf")
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
    adds_up: bool = False
    """Whether what several things have is one amount, as memory is and a speed is not."""
    signs: tuple[str, ...] = ()
    """What may stand before the number and says nothing."""

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
        typed = _GROUPS.sub("", text).strip()
        for sign in self.signs:
            typed = typed.removeprefix(sign)
        if times := _TIMES.match(typed):
            return int(times[1]) * self._each(times[2], text)
        parts = [match[0] for match in _PART.finditer(typed)] if self.clock_step else []
        if len(parts) > 1 and "".join(parts) == typed:
            return sum(self._one(part, text) for part in parts)
        return self._one(typed, text)

    def _each(self, typed: str, text: str) -> int:
        """Return what each of several has, where they are one amount: "16 x 64 GB"."""
        if self.adds_up:
            return self._one(typed, text)
        raise UnitError(
            tr(
                "“{typed}” is a number of things, each with a quantity. Type what one has."
                " Maybe: {example}.",
                typed=text.strip(),
                example=translated(self.example),
            )
        )

    def _one(self, typed: str, text: str) -> int:
        """Return one quantity; `text` is all that was typed."""
        match = _NUMBER.match(typed)
        if match is None:
            raise UnitError(
                tr(
                    "“{typed}” is not a quantity. Maybe: {example}.",
                    typed=text.strip(),
                    example=translated(self.example),
                )
            )
        named = (match[2] or "").replace(" ", "").removesuffix(".")
        suffix = named if named in self.steps else named.casefold()
        if suffix and suffix != self.symbol.casefold() and suffix not in self.steps:
            raise UnitError(
                tr(
                    "Unknown unit “{typed}”. Maybe: {example}.",
                    typed=match[2],
                    example=translated(self.example),
                )
            )
        factor = self.steps.get(suffix, Fraction(1))
        value = self._number(match[1], text, is_whole=factor == 1) * factor
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

    def _number(self, figures: str, text: str, *, is_whole: bool) -> Fraction:
        """Return a number with decimals or groups of figures, as spreadsheets of any language have.

        Three figures behind a point or comma are a group where there can be no decimals. Where
        there can be, they are decimals behind what the present language puts before such, and
        behind the other one nobody can tell.
        """
        marks = [each for each in figures if each in ".,"]
        if len(set(marks)) == 2 and marks.count(marks[-1]) == 1:
            groups, _, decimals = figures.rpartition(marks[-1])
            if _GROUPED.fullmatch(groups) and decimals:
                return Fraction(f"{re.sub('[.,]', '', groups)}.{decimals}")
        elif _GROUPED.fullmatch(figures) and (len(marks) > 1 or is_whole):
            return Fraction(re.sub("[.,]", "", figures))
        elif _GROUPED.fullmatch(figures) and marks[0] != language.present().point:
            whole = re.sub("[.,]", "", figures)
            raise UnitError(
                tr(
                    "“{typed}” can be {large} or {small}. Write the one that is meant.",
                    typed=text.strip(),
                    large=whole,
                    small=decimal(f"{whole[:-3]}.{whole[-3:]}"),
                )
            )
        elif len(marks) < 2 and figures[-1].isdigit():
            return Fraction(figures.replace(",", "."))
        raise UnitError(
            tr(
                "“{typed}” is not a quantity. Maybe: {example}.",
                typed=text.strip(),
                example=translated(self.example),
            )
        )

    def format(self, value: int) -> str:
        """Return the quantity as a person would write it: "25 Gbit/s", "1.5 TiB", "7:40"."""
        return language.said(Unit._format, self, value)

    def format_in(self, suffix: str, value: int) -> str:
        """Return the quantity in one of the larger units that are shown: "0.5 GiB".

        It can be rounded, so it is to be read and not to be typed again.
        """
        multiple = next(multiple for multiple, each in self.shown if each == suffix)
        figures, _, decimals = f"{value / multiple:,.3f}".partition(".")
        shown = f"{figures.replace(',', ' ')}.{decimals}".rstrip("0").rstrip(".")
        return f"{decimal(shown)} {suffix}"

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
    {
        **_steps(m=1, mb=1, mi=1, mbyte=1, g=1024, gb=1024, gib=1024, gi=1024, gbyte=1024),
        **_steps(t=1024**2, tb=1024**2, tib=1024**2, ti=1024**2, tbyte=1024**2),
    },
    ((1024**2, "TiB"), (1024, "GiB")),
    adds_up=True,
)
MBPS = Unit(
    "mbps",
    "Mbit/s",
    mark("25G or 400 Mbit/s"),
    {
        **_steps(m=1, mb=1, mbps=1, mbe=1, mbit=1),
        **_steps(g=1000, gb=1000, gbps=1000, gbe=1000, gige=1000, gbit=1000),
        **_steps(t=10**6, tbps=10**6, tbit=10**6),
        # Bytes have a large letter, so that GB/s is none of these.
        **{"gbit/s": Fraction(1000), "tbit/s": Fraction(10**6)},
        **{"Mb/s": Fraction(1), "Gb/s": Fraction(1000), "Tb/s": Fraction(10**6)},
    },
    ((1000, "Gbit/s"),),
)
MS = Unit(
    "ms",
    "ms",
    mark("12 min, 7:40 or 500 ms"),
    {
        **_steps(s=1000, sec=1000, secs=1000, second=1000, seconds=1000),
        **_steps(sek=1000, sekunde=1000, sekunden=1000),
        **_steps(m=60_000, min=60_000, mins=60_000, minute=60_000, minutes=60_000, minuten=60_000),
        **_steps(h=3_600_000, hr=3_600_000, hrs=3_600_000, hour=3_600_000, hours=3_600_000),
        **_steps(std=3_600_000, stunde=3_600_000, stunden=3_600_000),
        **_steps(d=86_400_000, day=86_400_000, days=86_400_000, tag=86_400_000, tage=86_400_000),
    },
    clock_step=1000,
)
MIBPS = Unit(
    "mibps",
    "MiB/s",
    "25 MiB/s",
    {
        **_steps(m=1, mb=1, g=1024, gb=1024),
        # Bits have a small letter, so that Mb/s is none of these.
        **{"MB/s": Fraction(1), "GB/s": Fraction(1024), "gib/s": Fraction(1024)},
    },
)
PERCENT = Unit("percent", "%", "80 %")
PERMILLE = Unit("permille", "‰", "94.9 %", {"%": Fraction(10)}, ((10, "%"),))
COUNT = Unit("count", "", "4", _steps(k=1000))
MONEY = Unit(
    "money",
    "",
    "1500",
    {**_steps(k=1000), **dict.fromkeys(_CURRENCIES, Fraction(1))},
    signs=("€", "$", "£"),
)

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
