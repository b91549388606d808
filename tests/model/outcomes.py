"""What comes of reading a text that may be refused."""

from __future__ import annotations

from hvplanner.model.units import UnitError


def outcome(function, *arguments):
    """Return what a function returns, or how it refuses."""
    try:
        return function(*arguments)
    except UnitError as error:
        return error
