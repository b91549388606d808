"""As much of PowerShell as scripts here use, carried out: there is no PowerShell on this machine.

It knows what about_Pipelines, about_Scopes, about_Arrays and about_Hash_Tables say of what is used:
names are found by those who call, one output is itself and several are a list, and a comparison of
texts is without case. It shows what a script does if PowerShell is as it is written here.
"""

from __future__ import annotations

import contextlib
import fnmatch
import re
from datetime import datetime
from typing import TYPE_CHECKING, Any

from tests.exchange.powershell.reading import text as text_of
from tests.exchange.powershell.reading import tree

if TYPE_CHECKING:
    from collections.abc import Callable

    from tree_sitter import Node as Syntax

    Cmdlet = Callable[["Shell", "Call"], list[Any]]

LEAVES = {
    *("variable", "command", "command_name", "expandable_string_literal", "simple_name"),
    *("verbatim_string_characters", "decimal_integer_literal", "generic_token", "type_literal"),
    *("command_parameter", "flow_control_statement"),
}


class Node:
    """A part of a script, read once: those of the grammar are made anew whenever asked for."""

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


class Nothing:
    """What comes of what gives nothing: no element of any list."""

    def __bool__(self) -> bool:
        """Tell that it is not true."""
        return False


NOTHING = Nothing()


class Thrown(Exception):
    """An error of a script, with its text."""


class _Return(Exception):
    pass


class _Continue(Exception):
    pass


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


class Shell:
    """Carries scripts out on what cmdlets there are."""

    def __init__(self, cmdlets: dict[str, Cmdlet], methods: dict[str, Any] | None = None) -> None:
        """Take the cmdlets, and the functions of classes."""
        self.cmdlets = {name.casefold(): each for name, each in cmdlets.items()}
        self.methods = methods or {}
        self.functions: dict[str, Node] = {}
        self.scopes: list[Table] = [Table()]

    def run(self, script: str, **variables: Any) -> list[Any]:
        """Run a script with variables; return what it puts out."""
        self.scopes[0].update(variables)
        out: list[Any] = []
        root = Node(tree(script))
        for each in root.children:
            if each.type == "statement_list":
                try:
                    self._statements(each, out)
                except _Return:
                    break
        return out

    def invoke(self, block: Block, *arguments: Any, **variables: Any) -> list[Any]:
        """Return what comes of a script block."""
        self.scopes.append(Table(variables))
        out: list[Any] = []
        try:
            body = block.node
            for each in [e for e in _inside(body) if e.type == "param_block"]:
                names = [text(p)[1:] for p in _all(each, "variable")]
                self.scopes[-1].update(zip(names, arguments, strict=False))
            for each in [e for e in _inside(body) if e.type == "statement_list"]:
                self._statements(each, out)
        except _Return:
            pass
        finally:
            self.scopes.pop()
        return out

    def within(self, block: Block) -> None:
        """Carry a block out as if it stood here: its variables stay."""
        for each in [e for e in _inside(block.node) if e.type == "statement_list"]:
            self._statements(each, [])

    # --- statements ---------------------------------------------------------------------------

    def _statements(self, node: Node, out: list[Any]) -> None:
        for each in node.children:
            if each.is_named and each.type not in ("comment", "empty_statement"):
                self._statement(each, out)

    def _statement(self, node: Node, out: list[Any]) -> None:
        node = _bare(node)
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
                    self._statement(_bare(parts[2]).children[-1], out)
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
        with contextlib.suppress(_Continue):
            self._statement(body, out)

    def _flow(self, parts: list[Node], out: list[Any]) -> None:
        if parts[0].type == "continue":
            raise _Continue
        found = self._outputs(parts[1]) if len(parts) > 1 else []
        if parts[0].type == "throw":
            raise Thrown(shown(collapsed(found)) or self._error())
        out += found
        raise _Return

    def _error(self) -> str:
        return shown(self._get("_"))

    # --- values -------------------------------------------------------------------------------

    def _outputs(self, node: Node, piped: list[Any] | None = None) -> list[Any]:
        """Return what an expression or command puts out."""
        node = _bare(node)
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

    def _result(self, node: Node) -> Any:
        """Return what is assigned: a list stays one, but what commands put out is taken apart."""
        bare = _bare(node)
        commands = ("pipeline_chain", "command", "command_name")
        is_output = bare.type in commands or bare.type.endswith("_statement")
        return collapsed(self._outputs(bare)) if is_output else self._value(bare)

    def _value(self, node: Node) -> Any:
        node = _bare(node)
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
                return _cast(text(named[0])[1:-1], self._value(named[1]))
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
        return _OPERATORS[operator](first, self._value(right))

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
            plain = _bare(key)
            name = text(plain) if plain.type == "simple_name" else self._value(plain)
            made[name] = self._result(value)
        return made

    def _member(self, node: Node, named: list[Node]) -> Any:
        if named[0].type == "type_literal":
            return self.methods[f"{text(named[0])[1:-1]}::{text(named[-1])}"]
        owner = self._value(named[0])
        last = _bare(named[-1])
        name = text(last) if last.type == "simple_name" else shown(self._value(last))
        return member(owner, name)

    def _element(self, owner: Any, key: Any) -> Any:
        if isinstance(owner, Table):
            return owner.get(owner.key(key))
        found = items(owner) if not isinstance(owner, str) else owner
        return found[int(key)] if -len(found) <= int(key) < len(found) else None

    def _method(self, node: Node, named: list[Node]) -> Any:
        arguments = [self._value(e) for e in _arguments(named[-1])]
        name = text(named[-2])
        if named[0].type == "type_literal":
            return self.methods[f"{text(named[0])[1:-1]}::{name}"](*arguments)
        owner = self._value(named[0])
        if isinstance(owner, Table):
            return {
                "Clone": lambda: Table(owner),
                "Remove": lambda key: (owner.pop(owner.key(key), None), NOTHING)[1],
                "ContainsKey": lambda key: owner.key(key) in owner,
            }[name](*arguments)
        if isinstance(owner, list) and name == "Add":
            owner.append(arguments[0])
            return len(owner) - 1
        return self.methods[name](owner, *arguments)

    def _get(self, name: str) -> Any:
        constants = {"true": True, "false": False, "null": None}
        if name.casefold() in constants:
            return constants[name.casefold()]
        for scope in reversed(self.scopes):
            if scope.key(name) in scope:
                return scope[scope.key(name)]
        return None

    def _set(self, name: str, value: Any) -> None:
        scope = self.scopes[-1]
        scope[scope.key(name)] = value

    def _assign(self, node: Node) -> None:
        if node.type == "post_increment_expression":
            self._set(text(node)[1:-2], int(self._get(text(node)[1:-2]) or 0) + 1)
            return
        left, sign, right = [each for each in node.children if each.type != "comment"]
        target = _bare(left)
        value = self._result(right)
        if target.type == "array_literal_expression":
            parts = iter(items(value))
            for each in [e for e in target.children if e.is_named]:
                self._set(text(each)[1:], next(parts, None))
            return
        if text(sign) == "+=":
            value = _OPERATORS["+"](self._value(target), value)
        if target.type == "variable":
            self._set(text(target)[1:], value)
            return
        named = [each for each in target.children if each.is_named]
        owner = self._value(named[0])
        is_element = target.type == "element_access"
        last = _bare(named[-1])
        plain = not is_element and last.type == "simple_name"
        key = text(last) if plain else shown(self._value(last))
        if isinstance(owner, Table):
            owner[owner.key(key)] = value
        else:
            owner.change(key, value)

    # --- commands -----------------------------------------------------------------------------

    def _command(self, node: Node, piped: list[Any] | None) -> list[Any]:
        named, positional = Table(), []
        below = node.elements
        parts = [e for e in below.children if e.type != "command_argument_sep"] if below else []
        at = 0
        while at < len(parts):
            part = _bare(parts[at])
            if part.type == "command_parameter":
                following = _bare(parts[at + 1]) if at + 1 < len(parts) else None
                if (
                    following is None
                    or following.type == "command_parameter"
                    or (text(following).startswith("@") and following.type == "variable")
                ):
                    named[text(part)[1:]] = True
                else:
                    named[text(part)[1:]] = self._value(parts[at + 1])
                    at += 1
            elif parts[at].type == "redirection":
                # Errors are outputs here in any case.
                pass
            elif part.type == "variable" and text(part).startswith("@"):
                named.update(self._get(text(part)[1:]))
            else:
                positional.append(self._value(parts[at]))
            at += 1
        head = node if node.type == "command_name" else node.command
        if node.children and text(node.children[0]) == "&":
            found = self._value(head)
            if isinstance(found, Block):
                return self.invoke(found, *positional)
            return self._call(shown(found), named, positional, piped)
        return self._call(text(head), named, positional, piped)

    def _call(
        self, name: str, named: Table, positional: list[Any], piped: list[Any] | None
    ) -> list[Any]:
        function = self.functions.get(name.casefold())
        if function is None:
            if name.casefold() not in self.cmdlets:
                raise Thrown(f"there is no command {name}")
            return self.cmdlets[name.casefold()](self, Call(named, positional, piped))
        lists = [e for e in function.children if e.type == "function_parameter_declaration"]
        names = [text(each)[1:] for one in lists for each in _all(one, "variable")]
        unknown = {each.casefold() for each in named} - {each.casefold() for each in names}
        if unknown or len(positional) > len(names):
            raise Thrown(f"{name} takes no {', '.join(sorted(unknown)) or 'so many values'}")
        rest = [each for each in names if named.key(each) not in named]
        given = dict(zip(rest, positional, strict=False))
        values = {each: named.get(named.key(each), given.get(each)) for each in names}
        self.scopes.append(Table(values))
        out: list[Any] = []
        try:
            for each in function.children:
                if each.type == "script_block":
                    for one in each.children:
                        for body in [one, *one.children]:
                            if body.type == "statement_list":
                                self._statements(body, out)
        except _Return:
            pass
        finally:
            self.scopes.pop()
        return out


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


def _cast(kind: str, value: Any) -> Any:
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


_OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
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


def _bare(node: Node) -> Node:
    """Return what is within nodes that hold nothing else."""
    while len(node.children) == 1 and node.type not in LEAVES:
        node = node.children[0]
    return node


def _inside(block: Node) -> list[Node]:
    """Return what a block holds, through what wraps it."""
    found, left = [], list(block.children)
    while left:
        each = left.pop(0)
        if each.type in ("script_block", "script_block_body", "named_block_list"):
            left = [*each.children, *left]
        else:
            found.append(each)
    return found


def _all(node: Node, kind: str) -> list[Node]:
    found, left = [], [node]
    while left:
        each = left.pop(0)
        if each.type == kind:
            found.append(each)
        left += each.children
    return found


def _arguments(node: Node) -> list[Node]:
    """Return the arguments of a method."""
    inner = [each for each in node.children if each.is_named]
    if len(inner) == 1 and inner[0].type == "argument_expression_list":
        return [each for each in inner[0].children if each.is_named]
    return inner
