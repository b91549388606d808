"""The command `schema`: the JSON Schema of design files, which is its JSON document too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.cli.terminal import show_json
from hvplanner.model.schema import design_schema

if TYPE_CHECKING:
    import argparse


def run(options: argparse.Namespace) -> int:
    """Print the schema."""
    del options
    show_json(design_schema())
    return 0
