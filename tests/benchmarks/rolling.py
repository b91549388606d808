"""Every host of a cluster drained, updated and filled again: each for the first time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from hvplanner.evaluation.rolling import rolling_drain
from hvplanner.model import storage
from tests.benchmarks.case import Case, Row, Section
from tests.benchmarks.judging import KINDS, design_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.benchmarks.case import Action

HOSTS, VMS = 64, 8000
_THEN = {"back": "coming back", "stay": "staying where they went"}


def _roll(kind: str, then: str, folder: Path) -> Action:
    # As read from a file, so that nothing is shared with what was made before.
    path = folder / "design.json"
    storage.save(design_of(HOSTS, VMS, kind), path)
    design = storage.load(path)
    plan = design.plan
    assert plan is not None

    def action() -> None:
        rolling_drain(design, plan, stay=then == "stay")

    return action


ROLLING = Section(
    "rolling",
    [
        Case(f"rolling-{kind}-{then}", partial(_roll, kind, then), cold=True, light=False)
        for kind in KINDS
        for then in _THEN
    ],
    [
        Row(f"{HOSTS} hosts, {VMS:,} VMs {KINDS[kind]}, {words}", f"rolling-{kind}-{then}", bar=1.0)
        for kind in KINDS
        for then, words in _THEN.items()
    ],
)
