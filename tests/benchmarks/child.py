"""Measure one case in a process of its own: python -m tests.benchmarks.child CASE ROUNDS."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

SCREEN = Path(__file__).parents[2] / "docs" / "screen.json"
"""One as people have: on Qt's own of 800 x 800, parts of the window push each other about."""


def main(name: str, rounds: int) -> int:
    """Print what was found as JSON, a list of rounds."""
    # Every process that is spawned here loads this module first, as one of the program loads the
    # program's: with all that is measured it would count for a second of what it is spawned for.
    from tests.benchmarks.case import measure
    from tests.benchmarks.sections import SECTIONS

    case = next(each for section in SECTIONS.values() for each in section.cases if each.id == name)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder, "home")
        os.environ["HVPLANNER_HOME"] = str(home)
        os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={SCREEN}")
        found = measure(case, rounds, Path(folder))
        print(json.dumps(found), flush=True)
    # Windows and threads that are left need not be taken apart.
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
