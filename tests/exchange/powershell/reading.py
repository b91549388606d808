"""PowerShell read back by its grammar: the calls of a script, with the values of its literals.

Only the literals that the writer uses are understood; anything else is an error, so that no name
can come back by a way that was not meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import tree_sitter_powershell
from tree_sitter import Language, Parser

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

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


def tables(root: Node) -> dict[str, Any]:
    """Return what variables hold that are given literals: texts, numbers, tables of them."""
    found: dict[str, Any] = {}
    for each in walk(root):
        if each.type == "assignment_expression":
            left, _, right = each.children
            try:
                found.setdefault(text(left).removeprefix("$"), value(right, found))
            except (ValueError, KeyError):
                continue  # what is worked out is no data
    return found


def value(node: Node, variables: Mapping[str, Any] | None = None) -> Any:
    """Return what an expression of literals is. Raises ValueError for any other expression.

    `variables` are those that can stand in it. Raises KeyError for any other.
    """
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
        constants = {"$true": True, "$false": False, "$null": None}
        return constants[written] if written in constants else (variables or {})[written[1:]]
    if node.type == "cast_expression" and written.startswith("[char]"):
        return chr(int(written.removeprefix("[char]")))
    if node.type == "expression_with_unary_operator" and written.startswith("-join "):
        units = "".join(value(named[-1]))
        return units.encode("utf-16-be", "surrogatepass").decode("utf-16-be", "surrogatepass")
    if node.type == "hash_literal_expression":
        bodies = [each for each in named if each.type == "hash_literal_body"]
        return dict(_entry(each, variables) for body in bodies for each in body.named_children)
    if node.type == "array_expression":
        rows = named[0].children if named and named[0].type == "statement_list" else []
        found = [value(each, variables) for each in rows if each.is_named]
        return found[0] if len(found) == 1 and isinstance(found[0], tuple) else tuple(found)
    if node.type == "array_literal_expression" and len(named) > 1:
        return tuple(value(each, variables) for each in named)
    if len(named) == 1:
        return value(named[0], variables)
    raise ValueError(f"no literal: {node.type} {written[:80]}")


def _entry(node: Node, variables: Mapping[str, Any] | None) -> tuple[str, Any]:
    key, of = (each for each in node.children if each.is_named)
    plain = key.children[0].type == "simple_name"
    return text(key) if plain else value(key), value(of, variables)
