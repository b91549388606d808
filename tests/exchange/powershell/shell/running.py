"""Scripts and commands, carried out on what cmdlets there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.exchange.powershell.reading import tree
from tests.exchange.powershell.shell.calls import Call
from tests.exchange.powershell.shell.stating import Return, Stating
from tests.exchange.powershell.shell.syntax import Node, bare, every, inside, text
from tests.exchange.powershell.shell.values import Block, Table, Thrown, shown

if TYPE_CHECKING:
    from tests.exchange.powershell.shell.calls import Cmdlet


class Shell(Stating):
    """Carries scripts out on what cmdlets there are."""

    def __init__(self, cmdlets: dict[str, Cmdlet], methods: dict[str, Any] | None = None) -> None:
        """Take the cmdlets, and the functions of classes."""
        super().__init__(methods or {})
        self.cmdlets = {name.casefold(): each for name, each in cmdlets.items()}

    def run(self, script: str, **variables: Any) -> list[Any]:
        """Run a script with variables; return what it puts out."""
        self.scopes[0].update(variables)
        out: list[Any] = []
        root = Node(tree(script))
        for each in root.children:
            if each.type == "statement_list":
                try:
                    self._statements(each, out)
                except Return:
                    break
        return out

    def invoke(self, block: Block, *arguments: Any, **variables: Any) -> list[Any]:
        """Return what comes of a script block."""
        self.scopes.append(Table(variables))
        out: list[Any] = []
        try:
            body = block.node
            for each in [e for e in inside(body) if e.type == "param_block"]:
                names = [text(p)[1:] for p in every(each, "variable")]
                self.scopes[-1].update(zip(names, arguments, strict=False))
            for each in [e for e in inside(body) if e.type == "statement_list"]:
                self._statements(each, out)
        except Return:
            pass
        finally:
            self.scopes.pop()
        return out

    def within(self, block: Block) -> None:
        """Carry a block out as if it stood here: its variables stay."""
        for each in [e for e in inside(block.node) if e.type == "statement_list"]:
            self._statements(each, [])

    def _command(self, node: Node, piped: list[Any] | None) -> list[Any]:
        named, positional = Table(), []
        below = node.elements
        parts = [e for e in below.children if e.type != "command_argument_sep"] if below else []
        at = 0
        while at < len(parts):
            part = bare(parts[at])
            if part.type == "command_parameter":
                following = bare(parts[at + 1]) if at + 1 < len(parts) else None
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
        names = [text(each)[1:] for one in lists for each in every(one, "variable")]
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
        except Return:
            pass
        finally:
            self.scopes.pop()
        return out
