"""The settings that are typed: how people write them, and what is wrong with what they wrote."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hvplanner.app.settings import LIMITS, Settings
from hvplanner.language import mark, tr
from hvplanner.model.units import COUNT, MS, Unit, UnitError


@dataclass(frozen=True, slots=True)
class Preference:
    """A number among the settings."""

    name: str
    """Of the field of `Settings`."""
    title: str
    explanation: str
    unit: Unit
    scale: int = 1
    """How many of the unit are one of the setting."""

    def text(self, settings: Settings) -> str:
        """Return the setting as a person would write it."""
        return self._text_of(getattr(settings, self.name))

    def changed(self, settings: Settings, text: str) -> Settings:
        """Return the settings with what was typed. Raises UnitError, saying what would be right."""
        value = self._parsed(text) / self.scale
        least, most = LIMITS[self.name]
        if not least <= value <= most:
            raise UnitError(
                tr(
                    "From {least} to {most}.",
                    least=self._text_of(least),
                    most=self._text_of(most),
                )
            )
        kind = type(getattr(Settings(), self.name))
        return replace(settings, **{self.name: kind(value)})

    def _parsed(self, text: str) -> int:
        if self.scale != 1 and text.strip().replace(",", ".", 1).replace(".", "", 1).isdecimal():
            # A number alone is meant in seconds, as the setting itself is.
            return self.unit.parse(f"{text.strip()} s")
        return self.unit.parse(text)

    def _text_of(self, value: float) -> str:
        return self.unit.format(round(value * self.scale))


PREFERENCES = (
    Preference(
        "solve_seconds",
        mark("Time limit of a solve"),
        mark("The search ends then and keeps the best plan so far, with what is proven of it."),
        MS,
        1000,
    ),
    Preference(
        "solve_threads",
        mark("Threads of a solve"),
        mark("As many parts of the processor search at once. Leave one free to work on meanwhile."),
        COUNT,
    ),
    Preference(
        "keep_seconds",
        mark("Keep unsaved work after"),
        mark(
            "So long after a change it is kept in a place of its own, to be offered after a crash."
        ),
        MS,
        1000,
    ),
)
