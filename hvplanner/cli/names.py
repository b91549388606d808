"""What commands there are, without loading what they need."""

from __future__ import annotations

from keyword import iskeyword

COMMANDS = (
    "check",
    "solve",
    "explain",
    "front",
    "simulate",
    "practice",
    "upgrade",
    "readiness",
    "compare",
    "export",
    "import",
    "drift",
    "collector",
    "integration-services",
    "schema",
)
"""Each is a module of this package with a function `run(options) -> exit code`; where it has a
hyphen, the module has an underscore."""

SOLVING = ("solve", "explain", "front")
"""Those of them that always have the solver at work."""


def module_of(command: str) -> str:
    """Return what the module of a command is called: as the command, where Python allows that."""
    name = command.replace("-", "_")
    return f"{name}_" if iskeyword(name) else name
