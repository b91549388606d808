"""What is called: cmdlets with what they are given."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.exchange.powershell.shell.values import Table, items


class Call:
    """A cmdlet with what it was given."""

    def __init__(self, named: Table, positional: list[Any], piped: list[Any] | None) -> None:
        """Take the arguments."""
        self.named, self.positional, self.piped = named, positional, piped

    def get(self, name: str, position: int | None = None) -> Any:
        """Return an argument by its name or place, None where it was not given."""
        key = self.named.key(name)
        if key in self.named:
            return self.named[key]
        given = position is not None and position < len(self.positional)
        return self.positional[position] if given and position is not None else None

    def inputs(self, name: str) -> list[Any]:
        """Return what was piped, or given by a name."""
        return self.piped if self.piped is not None else items(self.get(name))


Cmdlet = Callable[[Any, Call], list[Any]]
"""Takes the shell that it runs in, and the call."""
