"""Expressions, and what is assigned."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from tests.exchange.powershell.shell.operators import OPERATORS, cast
from tests.exchange.powershell.shell.scopes import Scopes
from tests.exchange.powershell.shell.syntax import arguments, bare, text
from tests.exchange.powershell.shell.values import (
    NOTHING,
    Block,
    Table,
    collapsed,
    items,
    member,
    shown,
    truth,
)

if TYPE_CHECKING:
    from tests.exchange.powershell.shell.syntax import Node


class Evaluating(Scopes, ABC):
    """Knows what expressions are."""

    def __init__(self, methods: dict[str, Any]) -> None:
        """Take the functions of classes."""
        super().__init__()
        self.methods = methods

    @abstractmethod
    def _statement(self, node: Node, out: list[Any]) -> None:
        """Carry a statement out; what it puts out goes into a list."""

    @abstractmethod
    def _outputs(self, node: Node, piped: list[Any] | None = None) -> list[Any]:
        """Return what an expression or command puts out."""

    def _result(self, node: Node) -> Any:
        """Return what is assigned: a list stays one, but what commands put out is taken apart."""
        plain = bare(node)
        commands = ("pipeline_chain", "command", "command_name")
        is_output = plain.type in commands or plain.type.endswith("_statement")
        return collapsed(self._outputs(plain)) if is_output else self._value(plain)

    def _value(self, node: Node) -> Any:
        node = bare(node)
        named = [each for each in node.children if each.is_named]
        match node.type:
            case "variable":
                return self._get(text(node)[1:])
            case "verbatim_string_characters":
                return text(node)[1:-1].replace("''", "'")
            case "decimal_integer_literal":
                return int(text(node))
            case "generic_token" | "simple_name":
                return text(node)
            case "type_literal":
                return text(node)[1:-1]
            case "expandable_string_literal":
                return self._expanded(node)
            case "script_block_expression":
                return Block(node)
            case "hash_literal_expression":
                return self._table(named)
            case "parenthesized_expression":
                return self._result(named[0])
            case "array_expression" | "sub_expression":
                out: list[Any] = []
                for each in named:
                    self._statement(each, out)
                return out if node.type == "array_expression" else collapsed(out)
            case "array_literal_expression" | "argument_expression_list":
                return [self._value(each) for each in named]
            case "member_access":
                return self._member(node, named)
            case "element_access":
                return self._element(self._value(named[0]), self._value(named[-1]))
            case "invokation_expression":
                return self._method(node, named)
            case "cast_expression":
                return cast(text(named[0])[1:-1], self._value(named[1]))
            case "expression_with_unary_operator":
                value = self._value(named[-1])
                if text(node).startswith(","):
                    return [value]
                return (
                    "".join(map(shown, items(value)))
                    if "join" in text(node)[:6]
                    else not truth(value)
                )
            case _ if node.type.endswith("_expression"):
                return self._operation(node)
            case "pipeline_chain" | "command" | "command_name":
                return collapsed(self._outputs(node))
            case _ if node.type.endswith("_statement"):
                return collapsed(self._outputs(node))
            case _:
                raise NotImplementedError(f"{node.type}: {text(node)}")

    def _operation(self, node: Node) -> Any:
        left, sign, right = [each for each in node.children if each.type != "comment"]
        first, operator = self._value(left), text(sign).casefold()
        if operator in ("-and", "-or"):
            return (
                (truth(first) and truth(self._value(right)))
                if operator == "-and"
                else (truth(first) or truth(self._value(right)))
            )
        return OPERATORS[operator](first, self._value(right))

    def _expanded(self, node: Node) -> str:
        written, start = text(node).encode(), node.start
        out, at = "", 1
        for each in node.children:
            out += written[at : each.start - start].decode()
            out += shown(self._value(each))
            at = each.end - start
        return out + written[at:-1].decode()

    def _table(self, bodies: list[Node]) -> Table:
        made = Table()
        for entry in [e for body in bodies for e in body.children if e.type == "hash_entry"]:
            key, value = [each for each in entry.children if each.is_named]
            plain = bare(key)
            name = text(plain) if plain.type == "simple_name" else self._value(plain)
            made[name] = self._result(value)
        return made

    def _member(self, node: Node, named: list[Node]) -> Any:
        if named[0].type == "type_literal":
            return self.methods[f"{text(named[0])[1:-1]}::{text(named[-1])}"]
        owner = self._value(named[0])
        last = bare(named[-1])
        name = text(last) if last.type == "simple_name" else shown(self._value(last))
        return member(owner, name)

    def _element(self, owner: Any, key: Any) -> Any:
        if isinstance(owner, Table):
            return owner.get(owner.key(key))
        found = items(owner) if not isinstance(owner, str) else owner
        return found[int(key)] if -len(found) <= int(key) < len(found) else None

    def _method(self, node: Node, named: list[Node]) -> Any:
        given = [self._value(e) for e in arguments(named[-1])]
        name = text(named[-2])
        if named[0].type == "type_literal":
            return self.methods[f"{text(named[0])[1:-1]}::{name}"](*given)
        owner = self._value(named[0])
        if isinstance(owner, Table):
            return {
                "Clone": lambda: Table(owner),
                "Remove": lambda key: (owner.pop(owner.key(key), None), NOTHING)[1],
                "ContainsKey": lambda key: owner.key(key) in owner,
            }[name](*given)
        if isinstance(owner, list) and name == "Add":
            owner.append(given[0])
            return len(owner) - 1
        return self.methods[name](owner, *given)

    def _assign(self, node: Node) -> None:
        if node.type == "post_increment_expression":
            self._set(text(node)[1:-2], int(self._get(text(node)[1:-2]) or 0) + 1)
            return
        left, sign, right = [each for each in node.children if each.type != "comment"]
        target = bare(left)
        value = self._result(right)
        if target.type == "array_literal_expression":
            parts = iter(items(value))
            for each in [e for e in target.children if e.is_named]:
                self._set(text(each)[1:], next(parts, None))
            return
        if text(sign) == "+=":
            value = OPERATORS["+"](self._value(target), value)
        if target.type == "variable":
            self._set(text(target)[1:], value)
            return
        named = [each for each in target.children if each.is_named]
        owner = self._value(named[0])
        is_element = target.type == "element_access"
        last = bare(named[-1])
        plain = not is_element and last.type == "simple_name"
        key = text(last) if plain else shown(self._value(last))
        if isinstance(owner, Table):
            owner[owner.key(key)] = value
        else:
            owner.change(key, value)
