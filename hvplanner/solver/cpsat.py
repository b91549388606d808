"""OR-Tools' CP-SAT, imported without pandas.

Its Python interface imports pandas for series of variables, which nothing here makes: half of what
a solve spends before it begins, and tens of MiB. So a module with the two names that its signatures
mention stands in while it is imported. Where pandas is there already, it stays.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ortools.sat.python import cp_model


class _Nothing:
    """What no value is an instance of."""


def _load() -> Any:
    if "pandas" in sys.modules:
        return import_module("ortools.sat.python.cp_model")
    stand_in = ModuleType("pandas")
    vars(stand_in).update(Index=_Nothing, Series=_Nothing)
    sys.modules["pandas"] = stand_in
    try:
        return import_module("ortools.sat.python.cp_model")
    finally:
        del sys.modules["pandas"]


if not TYPE_CHECKING:
    cp_model = _load()

ENGINE = f"OR-Tools {import_module('ortools').__version__} CP-SAT"
"""What a proof names as its maker."""

__all__ = ["ENGINE", "cp_model"]
