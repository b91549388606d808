"""What commands there are, without loading what they need."""

from __future__ import annotations

COMMANDS = (
    "check",
    "solve",
    "explain",
    "front",
    "simulate",
    "practice",
    "compare",
    "export",
    "integration-services",
    "schema",
)
"""Each is a module of this package with a function `run(options) -> exit code`; where it has a
hyphen, the module has an underscore."""

SOLVING = ("solve", "explain", "front")
"""Those of them that always have the solver at work."""
