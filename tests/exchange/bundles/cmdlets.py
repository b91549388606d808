"""The shapes in which ConvertTo-Json writes one and the same value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True)
class Shape:
    """How values are written: it depends on PowerShell, on remoting, and on who collects."""

    enums: Literal["name", "number", "value__", "both"] = "name"
    """`both` is what remoting makes of an enumeration: {"value": 1, "Value": "Cluster"}."""
    lists: Literal["plain", "bare", "wrapped"] = "plain"
    """`bare`: one element is in no list; `wrapped`: {"value": [...], "Count": n}."""
    dates: Literal["iso", "milliseconds", "object"] = "iso"
    has_numbers_as_text: bool = False
    encoding: str = "utf-8"

    def enum(self, number: int, name: str) -> Any:
        """Return a value of an enumeration."""
        return {
            "name": name,
            "number": number,
            "value__": {"value__": number},
            "both": {"value": number, "Value": name},
        }[self.enums]

    def many(self, elements: list[Any]) -> Any:
        """Return a list, or what becomes of it."""
        if self.lists == "wrapped" and len(elements) > 1:
            return {"value": elements, "Count": len(elements)}
        if self.lists != "plain" and len(elements) == 1:
            return elements[0]
        return elements

    def number(self, number: int) -> Any:
        """Return a number of a cluster's property."""
        return str(number) if self.has_numbers_as_text else number

    def moment(self, moment: datetime) -> Any:
        """Return a date."""
        milliseconds = f"/Date({round(moment.timestamp() * 1000)})/"
        return {
            "iso": moment.isoformat(),
            "milliseconds": milliseconds,
            "object": {
                "value": milliseconds,
                "DisplayHint": 2,
                "DateTime": "Donnerstag, 26. November 2026 08:41:13",
            },
        }[self.dates]


COLLECTOR = Shape()
"""As the collector that comes with the program writes."""
POWERSHELL_7 = Shape(enums="number", lists="bare")
POWERSHELL_5 = Shape("number", "wrapped", "milliseconds", True, "utf-16")
REMOTED = Shape("both", "bare", "object", False, "utf-8-sig")
LITERAL = Shape("value__", "plain", "object", True, "utf-16")
SHAPES = (COLLECTOR, POWERSHELL_7, POWERSHELL_5, REMOTED, LITERAL)
