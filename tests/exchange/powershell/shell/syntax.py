"""A script as read by the grammar, once: its parts are made anew whenever they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.exchange.powershell.reading import text as text_of

if TYPE_CHECKING:
    from tree_sitter import Node as Syntax

LEAVES = {
    *("variable", "command", "command_name", "expandable_string_literal", "simple_name"),
    *("verbatim_string_characters", "decimal_integer_literal", "generic_token", "type_literal"),
    *("command_parameter", "flow_control_statement"),
}


class Node:
    """A part of a script."""

    __slots__ = ("children", "command", "elements", "end", "is_named", "start", "type", "written")

    def __init__(self, syntax: Syntax) -> None:
        """Read a part and all within."""
        self.type, self.is_named = syntax.type, syntax.is_named
        self.written = text_of(syntax)
        self.start, self.end = syntax.start_byte, syntax.end_byte
        self.children = [Node(each) for each in syntax.children if each.type != "comment"]
        self.command, self.elements = None, None
        if syntax.type == "command":
            name, below = map(syntax.child_by_field_name, ("command_name", "command_elements"))
            self.command = Node(name) if name else None
            self.elements = Node(below) if below else None


def text(node: Node) -> str:
    """Return what is written."""
    return node.written


def bare(node: Node) -> Node:
    """Return what is within nodes that hold nothing else."""
    while len(node.children) == 1 and node.type not in LEAVES:
        node = node.children[0]
    return node


def inside(block: Node) -> list[Node]:
    """Return what a block holds, through what wraps it."""
    found, left = [], list(block.children)
    while left:
        each = left.pop(0)
        if each.type in ("script_block", "script_block_body", "named_block_list"):
            left = [*each.children, *left]
        else:
            found.append(each)
    return found


def every(node: Node, kind: str) -> list[Node]:
    """Return all parts of a kind, from the outside in."""
    found, left = [], [node]
    while left:
        each = left.pop(0)
        if each.type == kind:
            found.append(each)
        left += each.children
    return found


def arguments(node: Node) -> list[Node]:
    """Return the arguments of a method."""
    inner = [each for each in node.children if each.is_named]
    if len(inner) == 1 and inner[0].type == "argument_expression_list":
        return [each for each in inner[0].children if each.is_named]
    return inner
