"""PowerShell read back by its grammar: the calls of a script, with the values of its literals.

Only the literals that the writer uses are understood; anything else is an error, so that no name
can come back by a way that was not meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import tree_sitter_powershell
from tree_sitter import Language, Parser

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

_PARSER = Parser(Language(tree_sitter_powershell.language()))
QUOTES = "\u2018\u2019\u201a\u201b\u201c\u201d\u201e"
"""What PowerShell takes for quotes and its grammar here does not."""


def tree(script: str) -> Node:
    """Return the root of a script's syntax tree."""
    return _PARSER.parse(script.encode("utf-8")).root_node


def walk(node: Node) -> Iterator[Node]:
    """Yield a node and all below it."""
    left = [node]
    while left:
        each = left.pop()
        yield each
        left += reversed(each.children)


def faults(root: Node) -> list[str]:
    """Return what the grammar could not read."""
    return [text(each)[:80] for each in walk(root) if each.type == "ERROR" or each.is_missing]


def text(node: Node) -> str:
    """Return what is written."""
    return (node.text or b"").decode("utf-8")


def commands(root: Node) -> Iterator[tuple[str, list[Node]]]:
    """Yield every command with its elements."""
    for each in walk(root):
        if each.type == "command":
            name = each.child_by_field_name("command_name")
            below = each.child_by_field_name("command_elements")
            elements = [part for part in below.children if part.is_named] if below else []
            parts = [part for part in elements if part.type != "command_argument_sep"]
            yield text(name) if name else "", parts


def calls(root: Node, prefix: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the calls of functions of a prefix, with the values of their parameters."""
    for name, parts in commands(root):
        if name.startswith(prefix):
            pairs = zip(parts[::2], parts[1::2], strict=True)
            yield name.removeprefix(prefix), {text(key)[1:]: value(of) for key, of in pairs}


def value(node: Node) -> Any:
    """Return what an expression of literals is. Raises ValueError for any other expression."""
    named = [child for child in node.children if child.is_named]
    written = text(node)
    if node.type == "string_literal":
        inner = written[1:-1]
        if written[0] != "'" or any(quote in inner for quote in QUOTES):
            raise ValueError(f"no single-quoted literal: {written[:80]}")
        return inner.replace("''", "'")
    if node.type == "integer_literal":
        return int(written)
    if node.type == "variable":
        return {"$true": True, "$false": False, "$null": None}[written]
    if node.type == "cast_expression" and written.startswith("[char]"):
        return chr(int(written.removeprefix("[char]")))
    if node.type == "expression_with_unary_operator" and written.startswith("-join "):
        units = "".join(value(named[-1]))
        return units.encode("utf-16-be", "surrogatepass").decode("utf-16-be", "surrogatepass")
    if node.type == "array_expression":
        found = value(named[0]) if named else ()
        return found if isinstance(found, tuple) else (found,)
    if node.type == "array_literal_expression" and len(named) > 1:
        return tuple(map(value, named))
    if len(named) == 1:
        return value(named[0])
    raise ValueError(f"no literal: {node.type} {written[:80]}")
