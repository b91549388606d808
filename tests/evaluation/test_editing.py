"""Judging edit after edit, most of it remembered, says what judging each state alone says."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, Any

import pytest

from hvplanner.app import edits
from hvplanner.evaluation import evaluate
from hvplanner.model.plan import PlacedVms
from hvplanner.model.targets import Targets
from tests.builders import changed, group, host_class, named_host, plan_for, tiny_design, vm, vnic
from tests.processes import run_python

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hvplanner.model.design import Design

STEPS = 40
HOSTS = 7

ALONE = """
import sys
from pathlib import Path

from hvplanner.evaluation import evaluate
from hvplanner.model.design import Design

for line in Path(sys.argv[1]).read_text("utf-8").splitlines():
    design = Design.model_validate_json(line)
    print(evaluate(design, design.plan).model_dump_json())
"""


def cluster() -> Design:
    """Return hosts of two classes, named and not, with VMs of all kinds, some without a host."""
    vms = [
        vm(
            f"vm{number:02}",
            gib=2 + number % 5,
            host=None if number % 4 == 3 else f"h{number % HOSTS}",
            priority=("high", "medium", "low")[number % 3],
            anti_affinity="apart" if number % 6 == 0 else "",
            vnics=(vnic(demand_mbps=50 + number, sriov=number % 3 == 1),),
        )
        for number in range(30)
    ]
    design = tiny_design(
        host_classes=(host_class(), host_class("big", count=0, memory_gib=90)),
        hosts=tuple(
            named_host(f"h{number}", "big" if number % 2 else "node") for number in range(HOSTS)
        ),
        vm_groups=(group("web", count=5, vnics=(vnic(demand_mbps=100),)),),
        vms=tuple(vms),
        targets=Targets(
            drain_ms=600_000, host_failures=2, nic_failures=1, fabric_failures=1, vf_percent=100
        ),
    )
    return changed(design, plan=plan_for(design))


def edited(design: Design, chance: random.Random) -> Design:
    """Return the design after one of the edits that people make."""
    at = chance.choice(design.vms).id
    host = f"h{chance.randrange(HOSTS)}"
    fields: dict[tuple[str, ...], Any] = {
        ("vms", at, "memory_mib"): chance.randrange(1, 40) * 512,
        ("vms", at, "host"): chance.choice([None, host]),
        ("vms", at, "priority"): chance.choice(["high", "medium", "low"]),
        ("vms", at, "anti_affinity"): chance.choice(["", "apart", "wide"]),
        ("vms", at, "processors"): chance.choice([1, 8, 2048]),
        ("vms", at, "activity", "hot_mib"): chance.randrange(1500),
        ("vms", at, "vnics", "eth0", "demand_mbps"): chance.randrange(9000),
        ("vms", at, "vnics", "eth0", "sriov"): chance.choice(["off", "wanted"]),
        ("vms", at, "guest", "vf_driver"): chance.choice([False, True]),
        ("vm_groups", "web", "count"): chance.randrange(12),
        ("vm_groups", "web", "memory_mib"): chance.randrange(1, 20) * 1024,
        ("networks", "csv", "demand_mbps"): chance.randrange(20_000),
        ("networks", "vms", "name"): chance.choice(["", "Guests"]),
        ("host_classes", "node", "memory_mib"): chance.randrange(40, 90) * 1024,
        ("host_classes", "node", "sriov_ready"): chance.choice([False, True]),
        ("hosts", host, "host_class"): chance.choice(["node", "big"]),
        ("hosts", host, "name"): chance.choice(["", "Renamed"]),
        ("cluster", "release"): chance.choice(["2012R2", "2019", "2025"]),
        ("targets", "host_failures"): chance.randrange(3),
        ("targets", "drain_ms"): chance.randrange(1, 900) * 1000,
        ("assumptions",): (),
    }
    what = chance.randrange(len(fields) + 4)
    if what < len(fields):
        place, value = list(fields.items())[what]
        return edits.set_field(design, place, value)
    if what == len(fields):
        return edits.remove_rows(design, "vms", [at])
    if what == len(fields) + 1:
        return edits.duplicate_rows(design, "vms", [at])
    if what == len(fields) + 2:
        return edits.move_rows(design, "vms", [at], chance.choice([-3, 3]))
    assert design.plan is not None
    rows = (PlacedVms(vm=at, host=host),) if chance.random() < 0.7 else ()
    return edits.accept_plan(design, changed(design.plan, placement=rows))


def states(seed: int) -> Iterator[Design]:
    """Yield a design after one edit after the other, and now and then after an undo."""
    chance = random.Random(seed)
    past = [cluster()]
    for _ in range(STEPS):
        yield past[-1]
        if len(past) > 1 and chance.random() < 0.15:
            past.pop()
        else:
            past.append(edited(past[-1], chance))


def judged_alone(designs: list[Design], folder: Path) -> list[str]:
    """Return what another process says of each design, having begun with the last one."""
    lines = [each.model_dump_json(by_alias=True) for each in reversed(designs)]
    path = folder / "designs"
    path.write_text("\n".join(lines), "utf-8")
    done = run_python("-c", ALONE, str(path))
    assert not done.stderr, done.stderr
    return done.stdout.splitlines()[::-1]


@pytest.mark.parametrize("seed", range(3))
def test_what_is_said_after_many_edits_is_what_is_said_of_each_state_alone(
    seed: int, tmp_path: Path
) -> None:
    designs = list(states(seed))
    said = [evaluate(each, each.plan).model_dump_json() for each in designs]
    for number, (here, alone) in enumerate(zip(said, judged_alone(designs, tmp_path), strict=True)):
        assert json.loads(here) == json.loads(alone), f"after edit {number}"
