"""Names a chart, and what in it is to be shown."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChartId:
    """A chart by name, with the drain, scenario or other key that is meant within it."""

    name: str
    key: str | None = None
