"""Measure one case in a process of its own: python -m tests.benchmarks.child CASE ROUNDS."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.case import measure
from tests.benchmarks.desktop import DESKTOP
from tests.benchmarks.growing import GROW
from tests.benchmarks.importing import IMPORT
from tests.benchmarks.judging import FILES, JUDGE
from tests.benchmarks.ordering import ORDER
from tests.benchmarks.rolling import ROLLING
from tests.benchmarks.simulating import SIMULATE
from tests.benchmarks.solving import SOLVE
from tests.benchmarks.stopping import STOP

SECTIONS = {
    each.id: each
    for each in (FILES, IMPORT, JUDGE, SIMULATE, ROLLING, SOLVE, GROW, STOP, ORDER, DESKTOP)
}


def main(name: str, rounds: int) -> int:
    """Print what was found as JSON, a list of rounds."""
    case = next(each for section in SECTIONS.values() for each in section.cases if each.id == name)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder, "home")
        os.environ["HVPLANNER_HOME"] = str(home)
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        found = measure(case, rounds, Path(folder))
        print(json.dumps(found), flush=True)
    # Windows and threads that are left need not be taken apart.
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
