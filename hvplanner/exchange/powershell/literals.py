"""Values as PowerShell writes them. Whatever a text holds, it stays a text.

Only letters, digits and printable ASCII stand in a single-quoted literal. All else is joined to it
by its number: line ends, control characters, what turns the direction of writing, and the
typographic quotes, which PowerShell takes for plain ones.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

Value = str | int | bool | tuple[str, ...] | tuple[int, ...] | None


def literal(value: Value) -> str:
    """Return the expression of a value."""
    if value is None:
        return "$null"
    if isinstance(value, bool):
        return "$true" if value else "$false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return _text(value)
    return f"@({', '.join(map(literal, value))})"


def _text(text: str) -> str:
    parts = list(_parts(text))
    if not parts:
        return "''"
    if len(parts) == 1 and parts[0].startswith("'"):
        return parts[0]
    return f"(-join @({', '.join(parts)}))"


def _parts(text: str) -> Iterable[str]:
    for is_plain, characters in groupby(text, _is_plain):
        run = "".join(characters)
        if is_plain:
            yield "'" + run.replace("'", "''") + "'"
        else:
            # PowerShell knows UTF-16: what is beyond its first plane is two characters there.
            units = run.encode("utf-16-be", "surrogatepass")
            for at in range(0, len(units), 2):
                yield f"[char]{int.from_bytes(units[at : at + 2], 'big')}"


def _is_plain(character: str) -> bool:
    if character.isascii():
        return character.isprintable()
    return character.isalnum() and ord(character) <= 0xFFFF
