"""What commands there are, without loading what they need."""

from __future__ import annotations

COMMANDS = (
    "check",
    "solve",
    "explain",
    "front",
    "simulate",
    "practice",
    "upgrade",
    "compare",
    "export",
    "schema",
)
"""Each is a module of this package with a function `run(options) -> exit code`."""

SOLVING = ("solve", "explain", "front")
"""Those of them that always have the solver at work."""
