"""Has a process in waiting do once what every solve does, so that the first is as quick as others.

Records, tables of resources, the judge and CP-SAT all take longer the first time.
"""

from __future__ import annotations

import threading

from hvplanner.model.design import Cluster, Design
from hvplanner.model.hardware import Fabric, FabricPorts, HostClass, InstalledNic, PcieSlot
from hvplanner.model.network import Network
from hvplanner.model.solving import SolveOptions
from hvplanner.model.targets import Targets
from hvplanner.model.workload import VmGroup
from hvplanner.simulation.compiled import compiled_run
from hvplanner.solver.engine import solve
from hvplanner.solver.judging import first_answer
from hvplanner.solver.prepare import prepare

SMALLEST = Design(
    cluster=Cluster(release="2022"),
    fabrics=(Fabric(id="fabric", ports=(FabricPorts(speed_mbps=10_000, count=4),)),),
    host_classes=(
        HostClass(
            id="host",
            count=2,
            memory_mib=16_384,
            slots=(PcieSlot(generation=3, lanes=8),),
            nics=(InstalledNic(model="intel-x710-da2"),),
        ),
    ),
    networks=(Network(id="all", role="cluster", live_migration=True),),
    vm_groups=(VmGroup(id="vms", count=2, memory_mib=1024),),
    targets=Targets(drain_ms=600_000, host_failures=1),
)
"""A cluster whose only card is there already."""


def make_first_plan() -> None:
    """Make the first plan of the smallest design, for which OR-Tools is not loaded."""
    first_answer(prepare(SMALLEST))


def warm_up() -> None:
    """Solve the smallest design, and load the compiled event loop meanwhile and after."""
    # Compiling it, which an installation does once, takes longer than a job may wait.
    threading.Thread(target=compiled_run, name="event loop", daemon=True).start()
    solve(SMALLEST, SolveOptions(threads=1), lambda _: None, lambda: False)
