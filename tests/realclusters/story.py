"""Make the example of a neglected cluster anew, and what commands say of it on its page.

    python -m tests.realclusters.story

From the inventory to the runbook, in designs/neglected; the outputs go to docs/real-clusters.md.
"""

from __future__ import annotations

import json
import re
import shlex
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hvplanner.app import edits
from hvplanner.exchange.powershell import intent
from hvplanner.model import storage
from hvplanner.model.hardware import PcieSlot
from tests.exchange.bundles import written
from tests.exchange.bundles.applying import apply
from tests.exchange.bundles.neglected import neglected
from tests.page import fill
from tests.processes import ROOT, run_python

if TYPE_CHECKING:
    from hvplanner.model.design import Design

FOLDER = ROOT / "designs" / "neglected"
PAGE = ROOT / "docs" / "real-clusters.md"
_SECONDS = re.compile(r"after [0-9.]+ s")
"""How long a search took, which is never the same."""


@dataclass(frozen=True)
class Step:
    """A command of the page, and how many lines of what it says are shown."""

    section: str
    command: str
    lines: int = 100


STEPS = (
    Step("import", "import bundle.json -o today.json"),
    Step("services", "integration-services bundle.json --design today.json", 18),
    Step("check", "check today.json", 26),
    Step("readiness", "readiness bundle.json", 16),
    Step("drain", "simulate today.json --drain FAB-HV1", 12),
    Step("solve", "solve wanted.json -o planned.json --seconds 60", 11),
    Step(
        "export",
        "export planned.json --before today.json --powershell plan.ps1 --rollback rollback.ps1"
        " --pester plan.Tests.ps1 --runbook runbook.md",
    ),
    Step("drift", "drift planned.json after.json --before today.json"),
    Step("again", "import later.json --into planned.json"),
    Step("upgrade", "upgrade planned.json --to 2016", 12),
)
MADE = ("today.json", "plan.ps1", "rollback.ps1", "plan.Tests.ps1", "runbook.md")
"""What commands write the same each time; the solver may find another plan that is as good."""


def bundle() -> str:
    """Return the inventory, as the collector would write it."""
    return json.dumps(written(neglected()), indent=1) + "\n"


def later() -> str:
    """Return the inventory of a later day: a VM went, one has more memory, the limits are alike."""
    state = neglected()
    state.hosts[1].simultaneous = 2
    state.hosts[0].vms[0].memory_bytes *= 2
    del state.hosts[3].vms[-1]
    return json.dumps(written(state), indent=1) + "\n"


def after(today: Design, planned: Design) -> str:
    """Return the inventory after the script ran, and after somebody changed things by hand."""
    state = neglected()
    apply(intent(planned, today), state)
    state.hosts[1].simultaneous = 8
    state.hosts[2].uses_any_network = True
    state.hosts[3].vnics[0].vlan = 21
    state.excluded.clear()
    return json.dumps(written(state), indent=1) + "\n"


def wanted(today: Design) -> Design:
    """Return the design with what the owner of the cluster asks for, and knows beyond it."""
    (kind,) = today.host_classes
    slots = (*kind.slots, PcieSlot(generation=3, lanes=8))
    design = edits.set_field(today, ("host_classes", kind.id, "slots"), slots)
    for place, value in (
        (("targets", "drain_ms"), 120_000),
        (("targets", "host_failures"), 1),
        (("targets", "nic_failures"), 1),
        (("targets", "vf_percent"), 100),
        (("networks", "CSV", "demand_mbps"), 500),
        (("networks", "Management", "demand_mbps"), 100),
    ):
        design = edits.set_field(design, place, value)
    return design


def said(step: Step, folder: Path) -> str:
    """Run the command of a step in a folder; return what the page shows of it."""
    done = run_python("-m", "hvplanner", *shlex.split(step.command), folder=folder)
    assert done.returncode in (0, 1), done.stderr
    lines = [_SECONDS.sub("after … s", line).rstrip() for line in done.stdout.splitlines()]
    rest = ["…"] if len(lines) > step.lines else []
    return "\n".join(
        ["```console", f"$ hvplanner {step.command}", *lines[: step.lines], *rest, "```"]
    )


def prepare(folder: Path) -> None:
    """Put into a folder what the commands of the page find there."""
    (folder / "bundle.json").write_text(bundle(), "utf-8")
    (folder / "later.json").write_text(later(), "utf-8")


def main() -> int:
    """Make all of it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(folder)
        for step in STEPS:
            if step.section == "solve":
                today = storage.load(folder / "today.json")
                storage.save(wanted(today), folder / "wanted.json")
            if step.section == "drift":
                planned = storage.load(folder / "planned.json")
                (folder / "after.json").write_text(after(today, planned), "utf-8")
            fill(PAGE, step.section, said(step, folder))
        FOLDER.mkdir(exist_ok=True)
        inventories = ("bundle.json", "after.json", "later.json")
        for file in (*inventories, "wanted.json", "planned.json", *MADE):
            shutil.copy(folder / file, FOLDER / file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
