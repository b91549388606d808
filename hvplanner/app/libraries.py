"""What the program is built on: the libraries that are installed, with versions and licences."""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from functools import cache
from importlib import metadata

DIRECT = (
    "defusedxml",
    "evtx",
    "numba",
    "numpy",
    "ortools",
    "platformdirs",
    "pydantic",
    "PySide6-Essentials",
    "pyqtgraph",
    "python-calamine",
    "typst",
)
"""As `pyproject.toml` names them; what these are built on comes with them."""

_NAME = re.compile(r"[A-Za-z0-9][\w.-]*")
_LONGEST_LICENCE = 60
"""Of a licence named in a line; some packages put all of its text there."""


@dataclass(frozen=True, slots=True)
class Library:
    """A package as it is installed."""

    name: str
    version: str
    licence: str


@cache
def libraries() -> tuple[Library, ...]:
    """Return Python and all packages in use, by name, those that others need too."""
    found: dict[str, Library] = {}
    waiting = list(DIRECT)
    while waiting:
        try:
            # Once: with every question about a package all of it is read anew.
            about = metadata.metadata(waiting.pop())
        except metadata.PackageNotFoundError:
            # Wanted on other systems alone, or by a bundle that leaves it out.
            continue
        name = str(about["Name"])
        if name not in found:
            found[name] = Library(name, str(about["Version"]), _licence(about))
            waiting += _needs(about)
    python = Library("Python", platform.python_version(), "PSF-2.0")
    return (python, *sorted(found.values(), key=lambda each: each.name.casefold()))


def _needs(about: metadata.PackageMetadata) -> list[str]:
    """Return the names of what a package needs, without its extras."""
    needs = map(str, about.get_all("Requires-Dist") or ())
    return [name[0] for each in needs if "extra ==" not in each and (name := _NAME.match(each))]


def _licence(about: metadata.PackageMetadata) -> str:
    """Return the licence that a package names, in the newest of three ways to do so."""
    written = [
        str(each).strip()
        for key in ("License-Expression", "License")
        for each in about.get_all(key) or ()
    ]
    short = [each for each in written if each and "\n" not in each and len(each) < _LONGEST_LICENCE]
    classified = [
        str(each).rpartition(" :: ")[2]
        for each in about.get_all("Classifier") or ()
        if str(each).startswith("License ::")
    ]
    return next(iter([*short, *classified]), "see the package")
