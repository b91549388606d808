"""Operators and casts; a comparison of texts is without case."""

from __future__ import annotations

import fnmatch
import re
from datetime import datetime
from typing import TYPE_CHECKING, Any

from tests.exchange.powershell.shell.values import (
    NOTHING,
    Nothing,
    Table,
    Thing,
    Thrown,
    equal,
    items,
    shown,
    truth,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def cast(kind: str, value: Any) -> Any:
    """Return a value as a type would have it."""
    match kind.casefold():
        case "bool":
            return truth(value)
        case "int" | "long" | "int64":
            return int(value or 0)
        case "int[]":
            return [int(each) for each in items(value)]
        case "ordered":
            return value
        case "void":
            return NOTHING
    raise Thrown(f"there is no cast to {kind}")


def _plus(left: Any, right: Any) -> Any:
    if isinstance(left, (list, tuple)):
        return [*left, *items(right)]
    if left is None or isinstance(left, Nothing):
        return right
    return left + shown(right) if isinstance(left, str) else left + int(right)


def is_of(value: Any, kind: str) -> bool:
    """Tell whether a value is of a type of .NET."""
    match kind.rpartition(".")[2]:
        case "string":
            return isinstance(value, str)
        case "datetime":
            return isinstance(value, datetime)
        case "IEnumerable":
            return isinstance(value, (list, tuple, str, Table))
        case "ErrorRecord":
            return isinstance(value, Thing) and "CategoryInfo" in value.properties
    return False


def _most(parts: Any) -> int:
    """Return how often is split where a number of parts was said."""
    return int(items(parts)[1]) - 1 if len(items(parts)) > 1 else 0


def _like(left: Any, right: Any) -> bool:
    return fnmatch.fnmatchcase(shown(left).casefold(), shown(right).casefold())


OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
    "+": _plus,
    "-": lambda a, b: a - b,
    "-eq": equal,
    "-ne": lambda a, b: not equal(a, b),
    "-gt": lambda a, b: a > b,
    "-ge": lambda a, b: a >= b,
    "-lt": lambda a, b: a < b,
    "-le": lambda a, b: a <= b,
    "-band": lambda a, b: a & b,
    "-like": _like,
    "-notlike": lambda a, b: not _like(a, b),
    "-contains": lambda a, b: any(equal(each, b) for each in items(a)),
    "-notcontains": lambda a, b: not any(equal(each, b) for each in items(a)),
    "-join": lambda a, b: shown(b).join(map(shown, items(a))),
    "-split": lambda a, b: [
        part for e in items(a) for part in re.split(items(b)[0], shown(e), maxsplit=_most(b))
    ],
    "-is": lambda a, b: is_of(a, b),
    "-isnot": lambda a, b: not is_of(a, b),
    "-match": lambda a, b: bool(re.search(shown(b), shown(a), re.IGNORECASE)),
    "-f": lambda a, b: shown(a).format(*map(shown, items(b))),
}
