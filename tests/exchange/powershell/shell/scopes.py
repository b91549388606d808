"""Variables: their names are found by those who call."""

from __future__ import annotations

from typing import Any

from tests.exchange.powershell.shell.values import Table

CONSTANTS = {"true": True, "false": False, "null": None}


class Scopes:
    """The variables of all that runs, the innermost last."""

    def __init__(self) -> None:
        """Begin with the outermost."""
        self.scopes: list[Table] = [Table()]

    def _get(self, name: str) -> Any:
        if name.casefold() in CONSTANTS:
            return CONSTANTS[name.casefold()]
        for scope in reversed(self.scopes):
            if scope.key(name) in scope:
                return scope[scope.key(name)]
        return None

    def _set(self, name: str, value: Any) -> None:
        scope = self.scopes[-1]
        scope[scope.key(name)] = value
