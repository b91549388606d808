"""Statements, and what they put out."""

from __future__ import annotations

import contextlib
from abc import abstractmethod
from typing import TYPE_CHECKING, Any

from tests.exchange.powershell.shell.evaluating import Evaluating
from tests.exchange.powershell.shell.syntax import bare, text
from tests.exchange.powershell.shell.values import Thrown, collapsed, items, shown, truth

if TYPE_CHECKING:
    from tests.exchange.powershell.shell.syntax import Node


class Return(Exception):
    """A function or script ends."""


class Continue(Exception):
    """A loop goes on."""


class Stating(Evaluating):
    """Carries statements out."""

    def __init__(self, methods: dict[str, Any]) -> None:
        """Begin without functions."""
        super().__init__(methods)
        self.functions: dict[str, Node] = {}

    @abstractmethod
    def _command(self, node: Node, piped: list[Any] | None) -> list[Any]:
        """Return what a command puts out."""

    def _statements(self, node: Node, out: list[Any]) -> None:
        for each in node.children:
            if each.is_named and each.type not in ("comment", "empty_statement"):
                self._statement(each, out)

    def _statement(self, node: Node, out: list[Any]) -> None:
        node = bare(node)
        parts = [each for each in node.children if each.type != "comment"]
        match node.type:
            case "statement_list" | "statement_block":
                self._statements(node, out)
            case "function_statement":
                self.functions[text(parts[1]).casefold()] = node
            case "if_statement" | "elseif_clause":
                self._if(parts, out)
            case "else_clause":
                self._statement(parts[-1], out)
            case "foreach_statement":
                name = text(next(e for e in parts if e.type == "variable"))[1:]
                over = parts[parts.index(next(e for e in parts if e.type == "in")) + 1]
                found = self._outputs(over)
                for each in [] if found == [None] else found:
                    self._set(name, each)
                    self._loop(parts[-1], out)
            case "for_statement":
                first, test, step = [e for e in parts[2:-2] if e.is_named]
                self._statement(first, [])
                while truth(self._value(test)):
                    self._loop(parts[-1], out)
                    self._statement(step, [])
            case "while_statement":
                while truth(self._value(parts[2])):
                    self._loop(parts[-1], out)
            case "try_statement":
                try:
                    self._statement(parts[1], out)
                except Thrown as error:
                    self._set("_", str(error))
                    self._statement(bare(parts[2]).children[-1], out)
            case "flow_control_statement":
                self._flow(parts, out)
            case _:
                out += self._outputs(node)

    def _if(self, parts: list[Node], out: list[Any]) -> None:
        if truth(self._value(parts[2])):
            self._statement(parts[4], out)
        else:
            for each in parts[5:]:
                clauses = each.children if each.type == "elseif_clauses" else [each]
                for clause in clauses:
                    if clause.type == "else_clause":
                        self._statement(clause, out)
                    elif truth(self._value(clause.children[2])):
                        self._statement(clause.children[4], out)
                        return

    def _loop(self, body: Node, out: list[Any]) -> None:
        with contextlib.suppress(Continue):
            self._statement(body, out)

    def _flow(self, parts: list[Node], out: list[Any]) -> None:
        if parts[0].type == "continue":
            raise Continue
        found = self._outputs(parts[1]) if len(parts) > 1 else []
        if parts[0].type == "throw":
            raise Thrown(shown(collapsed(found)) or self._error())
        out += found
        raise Return

    def _error(self) -> str:
        return shown(self._get("_"))

    def _outputs(self, node: Node, piped: list[Any] | None = None) -> list[Any]:
        """Return what an expression or command puts out."""
        node = bare(node)
        if node.type == "pipeline_chain":
            found = piped
            for each in [e for e in node.children if e.is_named]:
                found = self._outputs(each, found)
            return found or []
        if node.type in ("command", "command_name"):
            return self._command(node, piped)
        if node.type in ("assignment_expression", "post_increment_expression"):
            self._assign(node)
            return []
        if node.type.endswith("_statement"):
            out: list[Any] = []
            self._statement(node, out)
            return out
        return items(self._value(node))
