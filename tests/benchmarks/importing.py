"""The inventory of a real cluster: from the text of a bundle to the saved file of a design."""

from __future__ import annotations

import resource
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from hvplanner.exchange.sources import File, read
from hvplanner.model import storage
from tests.benchmarks.case import Case, Row, Section
from tests.benchmarks.judging import design_of
from tests.exchange.bundles import bundle_of, encoded
from tests.processes import run_python

if TYPE_CHECKING:
    from tests.benchmarks.case import Action

SMALL, LARGE = (16, 500), (64, 8000)


def _import(hosts: int, vms: int, folder: Path) -> Action:
    path = folder / "bundle.json"
    # In a process of its own, whose memory is not that of the import.
    done = run_python("-m", "tests.benchmarks.importing", str(hosts), str(vms), str(path))
    assert done.returncode == 0, done.stderr

    def action() -> dict[str, float]:
        found = read([File(path.name, path.read_bytes())])
        storage.save(found.design, folder / "design.json")
        peak_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return {"bundle_mib": path.stat().st_size / 1024**2, "peak_mib": peak_kib / 1024}

    return action


def _id(size: tuple[int, int]) -> str:
    return f"import-{size[0]}-{size[1]}"


def _label(size: tuple[int, int]) -> str:
    return f"{size[0]} hosts, {size[1]:,} VMs"


IMPORT = Section(
    "import",
    [
        Case(_id(SMALL), partial(_import, *SMALL)),
        Case(_id(LARGE), partial(_import, *LARGE), cold=True, light=False),
    ],
    [
        Row(_label(SMALL), _id(SMALL)),
        Row(_label(LARGE), _id(LARGE), bar=5.0),
        Row(
            f"{_label(LARGE)}: memory of the process", _id(LARGE), "peak_mib", unit="MiB", bar=1024
        ),
        Row(f"{_label(LARGE)}: the bundle", _id(LARGE), "bundle_mib", unit="MiB"),
    ],
)


if __name__ == "__main__":
    hosts, vms, target = sys.argv[1:]
    design = design_of(int(hosts), int(vms), "named")
    named = design.cluster.model_copy(update={"name": "Family"})
    design = design.model_copy(update={"cluster": named})
    assert design.plan is not None
    Path(target).write_bytes(encoded(bundle_of(design, design.plan)))
