"""What is there today: from the bundle of a cluster, or an export of RVTools, to a saved design."""

from __future__ import annotations

import resource
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from hvplanner.exchange.sources import File, opened
from hvplanner.exchange.tabular import Wishes
from hvplanner.model import storage
from tests.benchmarks.case import Case, Row, Section
from tests.benchmarks.judging import design_of
from tests.exchange.bundles import bundle_of, encoded
from tests.exchange.tabular.books import export
from tests.processes import run_python

if TYPE_CHECKING:
    from tests.benchmarks.case import Action

_BUNDLE, _EXPORT = "bundle.json", "export.xlsx"
SMALL, LARGE = (16, 500), (64, 8000)


def _import(name: str, hosts: int, vms: int, folder: Path) -> Action:
    path = folder / name
    # In a process of its own, whose memory is not that of the import.
    done = run_python("-m", "tests.benchmarks.importing", str(hosts), str(vms), str(path))
    assert done.returncode == 0, done.stderr

    def action() -> dict[str, float]:
        found = opened([File(path.name, path.read_bytes())]).imported(Wishes())
        storage.save(found.design, folder / "design.json")
        peak_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return {"file_mib": path.stat().st_size / 1024**2, "peak_mib": peak_kib / 1024}

    return action


def _id(size: tuple[int, int], kind: str = "") -> str:
    return f"import-{kind}{size[0]}-{size[1]}"


def _label(size: tuple[int, int]) -> str:
    return f"{size[0]} hosts, {size[1]:,} VMs"


IMPORT = Section(
    "import",
    [
        Case(_id(SMALL), partial(_import, _BUNDLE, *SMALL)),
        Case(_id(LARGE), partial(_import, _BUNDLE, *LARGE), cold=True, light=False),
        Case(_id(LARGE, "rvtools-"), partial(_import, _EXPORT, *LARGE), cold=True, light=False),
    ],
    [
        Row(_label(SMALL), _id(SMALL)),
        Row(_label(LARGE), _id(LARGE), bar=5.0),
        Row(
            f"{_label(LARGE)}: memory of the process", _id(LARGE), "peak_mib", unit="MiB", bar=1024
        ),
        Row(f"{_label(LARGE)}: the bundle", _id(LARGE), "file_mib", unit="MiB"),
        Row(f"{_label(LARGE)}, from RVTools", _id(LARGE, "rvtools-"), bar=5.0),
    ],
)


if __name__ == "__main__":
    hosts, vms, target = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    if target.name == _EXPORT:
        target.write_bytes(export(hosts, vms))
    else:
        design = design_of(hosts, vms, "named")
        named = design.cluster.model_copy(update={"name": "Family"})
        design = design.model_copy(update={"cluster": named})
        assert design.plan is not None
        target.write_bytes(encoded(bundle_of(design, design.plan)))
