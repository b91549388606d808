"""What values are in PowerShell: one output is itself, several are a list, none is nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.exchange.powershell.shell.syntax import text

if TYPE_CHECKING:
    from tests.exchange.powershell.shell.syntax import Node


class Nothing:
    """What comes of what gives nothing: no element of any list."""

    def __bool__(self) -> bool:
        """Tell that it is not true."""
        return False


NOTHING = Nothing()


class Thrown(Exception):
    """An error of a script, with its text."""


class Table(dict[str, Any]):
    """A table of names without case."""

    def key(self, name: Any) -> Any:
        """Return the key that a name is, itself if there is none."""
        if name in self:
            return name
        wanted = str(name).casefold()
        return next((each for each in self if str(each).casefold() == wanted), name)


class Thing:
    """An object with properties; `made_of` is what it shows, `change` sets one."""

    def __init__(self, made_of: Any = None, change: Any = None, **properties: Any) -> None:
        """Take properties."""
        self.made_of, self.change = made_of, change
        self.properties = Table(properties)

    def __str__(self) -> str:
        """Return what it shows."""
        return shown(self.made_of)


class Block:
    """A script block."""

    def __init__(self, node: Node) -> None:
        """Take what is between the braces."""
        self.node = node

    def __str__(self) -> str:
        """Return what is written between the braces."""
        return text(self.node).strip()[1:-1]


def items(value: Any) -> list[Any]:
    """Return the elements of a value as a pipeline has them."""
    if isinstance(value, Nothing):
        return []
    return list(value) if isinstance(value, (list, tuple)) else [value]


def collapsed(outputs: list[Any]) -> Any:
    """Return what a variable holds of outputs."""
    return NOTHING if not outputs else outputs[0] if len(outputs) == 1 else outputs


def truth(value: Any) -> bool:
    """Tell whether a value is true."""
    if isinstance(value, (list, tuple)):
        return truth(value[0]) if len(value) == 1 else bool(value)
    return bool(value) if isinstance(value, (str, int, Nothing, type(None))) else True


def shown(value: Any) -> str:
    """Return a value as a text."""
    if value is None or isinstance(value, Nothing):
        return ""
    return " ".join(map(shown, value)) if isinstance(value, (list, tuple)) else str(value)


def equal(left: Any, right: Any) -> bool:
    """Tell whether two values are the same, the second as the first would be."""
    if left is None or isinstance(left, Nothing):
        return right is None or isinstance(right, Nothing)
    if isinstance(left, bool):
        return left == truth(right)
    if isinstance(left, int):
        return str(right).lstrip("-").isdecimal() and left == int(right)
    return shown(left).casefold() == shown(right).casefold()


def member(owner: Any, name: str) -> Any:
    """Return a property of a value."""
    if isinstance(owner, Table):
        key = owner.key(name)
        if key in owner:
            return owner[key]
        return {"count": len(owner), "keys": list(owner)}.get(name.casefold())
    if isinstance(owner, Thing):
        return owner.properties.get(owner.properties.key(name))
    if isinstance(owner, (list, tuple)):
        if name.casefold() in ("count", "length"):
            return len(owner)
        found = [member(each, name) for each in owner]
        return collapsed([e for each in found for e in items(each) if e is not None])
    if name.casefold() in ("count", "length"):
        return (
            len(owner)
            if isinstance(owner, str) and name.casefold() == "length"
            else int(owner is not None)
        )
    return None
