"""An evaluation made by hand, with every kind of thing in it that charts show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.model.draining import (
    CopyPass,
    Drain,
    DrainBound,
    DrainCourse,
    LinkSeries,
    MigrationRecord,
)
from hvplanner.model.evaluation import (
    CostLine,
    Evaluation,
    Finding,
    HostLoad,
    NetworkLoad,
    PortVfs,
    QueueLedger,
    Scenario,
    Verdict,
)
from hvplanner.model.later import Later
from hvplanner.model.plan import GoalProof, Plan, Proof
from hvplanner.model.targets import Targets
from tests.builders import changed, plan_for, tiny_design

if TYPE_CHECKING:
    from hvplanner.model.design import Design

HOST = "node-01"
DRAIN = f"drain:{HOST}"
FALLBACK = f"{DRAIN}:fallback"
HOSTILE = "<b>Top & bottom</b>\n“quoted” \u05e9\u05dc\u05d5\u05dd"


def design_with_plan(plan: Plan | None = None) -> Design:
    """Return a design with a plan and a target for the time of a drain."""
    proof = Proof(
        status="optimal",
        goals=(GoalProof(goal="cost", value=12_400, bound=12_400),),
        solve_ms=4_200,
        engine="CP-SAT",
    )
    plan = plan or changed(plan_for(tiny_design()), proof=proof)
    return changed(tiny_design(), plan=plan, targets=Targets(drain_ms=600_000))


def verdict(
    target: str = "drain_ms",
    label: str = "Drain a host",
    *,
    unit: str = "ms",
    required: int = 600_000,
    actual: int | None = 460_000,
    state: str = "met",
    at_most: bool = True,
    advice: str = "",
    explained_by: str = DRAIN,
) -> Verdict:
    """Return a verdict, by default that a drain takes 7:40 of 10:00."""
    return Verdict(
        target=target, label=label, unit=unit, required=required, actual=actual, state=state,
        at_most=at_most, advice=advice, explained_by=explained_by,
    )  # fmt: skip


def all_verdicts() -> tuple[Verdict, ...]:
    """Return one verdict on every target, two of them not met and one not judged."""
    slow = (
        "The network could do it in 4:30: allow 6 simultaneous migrations instead of 2, or take"
        " compression where processors have time for it."
    )
    return (
        verdict(),
        verdict("drain_fallback_ms", "Drain, first network failed", required=1_200_000,
                actual=1_310_000, state="violated", advice=slow, explained_by=FALLBACK),
        verdict("migration_ms", "Longest single migration", required=120_000, actual=96_000),
        verdict("blackout_ms", "Longest blackout", required=2_000, actual=1_432),
        verdict("host_failures", "Host failures survived", unit="count", required=1, actual=1,
                at_most=False, explained_by="host:node×1"),
        verdict("nic_failures", "NIC failures survived", unit="count", required=1, actual=1,
                at_most=False, explained_by="port:node:1:1"),
        verdict("fabric_failures", "Fabric failures survived", unit="count", required=1, actual=0,
                state="violated", at_most=False, explained_by="fabric:fab-b",
                advice="Live migration is cut off on node. Cable its team to two fabrics."),
        verdict("headroom_percent", "Headroom", unit="percent", required=20, actual=27,
                at_most=False, explained_by="none"),
        verdict("vf_percent", "VFs given", unit="percent", required=100, actual=100,
                at_most=False, explained_by="none"),
        verdict("vf_failure_percent", "VFs given after failures", unit="percent", required=100,
                actual=None, state="unknown", at_most=False, explained_by="",
                advice="There are too many combinations of hosts to judge them all."),
        verdict("budget", "Budget", unit="money", required=20_000, actual=12_400,
                explained_by=""),
    )  # fmt: skip


def migration(
    number: int, *, start_ms: int, vm: str | None = None, converged: bool = True, link: int = 0
) -> MigrationRecord:
    """Return a migration of 20 s set-up and copying, in three passes, with 1 s of blackout."""
    start = start_ms
    return MigrationRecord(
        vm=vm or f"vm-{number:03d}", source=HOST, target="node-02",
        connection=(f"{HOST}:out:{link}", "node-02:in:0"),
        requested_ms=0, start_ms=start, copy_ms=start + 2_000,
        passes=(
            CopyPass(start_ms=start + 2_000, end_ms=start + 14_000, mib=4096.0),
            CopyPass(start_ms=start + 14_000, end_ms=start + 18_000, mib=900.0),
            CopyPass(start_ms=start + 18_000, end_ms=start + 19_000, mib=100.0),
        ),
        blackout_ms=start + 19_000, end_ms=start + 20_000, mib_sent=5_100.0,
        converged=converged,
        reason="Paused after 3 copy passes, when the rest was small enough."
        if converged
        else "Does not converge: its memory is dirtied faster than it is copied.",
    )  # fmt: skip


def saved(number: int, *, end_ms: int) -> MigrationRecord:
    """Return a VM that is saved when the drain begins and down until it runs again."""
    return MigrationRecord(
        vm=f"low-{number}", kind="saved", source=HOST, target="node-02", connection=(),
        requested_ms=0, start_ms=0, copy_ms=0, passes=(), blackout_ms=0, end_ms=end_ms,
        mib_sent=0.0, converged=True, reason="Saved and restored over the storage.",
    )  # fmt: skip


def with_saved(drain: Drain) -> Drain:
    """Return a drain with two saved VMs more."""
    more = (saved(1, end_ms=15_000), saved(2, end_ms=30_000))
    return drain.model_copy(
        update={
            "course": Later.of(DrainCourse(migrations=drain.migrations + more, links=drain.links)),
            "moves": drain.moves + 2,
            "saved": 2,
            "longest_down_ms": 30_000,
        }
    )


def drain(count: int = 12, *, slots: int = 2, fallback: bool = False) -> Drain:
    """Return a drain in which each slot moves one VM after the other."""
    length = -(-count // slots) * 20_000
    return Drain(
        id=FALLBACK if fallback else DRAIN,
        title=f"Drain of {HOST}" + (", first network failed" if fallback else ""),
        host=HOST, host_class="node", stands_for=(HOST, "node-02"), fallback=fallback,
        network="csv" if fallback else "lm", duration_ms=length,
        longest_migration_ms=20_000, longest_blackout_ms=1_000, moves=count,
        bound=Later.of(DrainBound(bound_ms=length * 9 // 10)),
        course=Later.of(DrainCourse(migrations=tuple(
            migration(
                n + 1, start_ms=n // slots * 20_000, converged=n % 7 != 3, link=n % slots % 2
            )
            for n in range(count)
        ),
        links=(
            LinkSeries(link=f"{HOST}:out:0", label=f"{HOST} out, port 1", capacity_mbps=10_000,
                       times_ms=(0, 2_000, 14_000, 18_000, length),
                       rates_mbps=(0, 9_800, 4_000, 8_000, 0)),
            LinkSeries(link=f"{HOST}:out:1", label=f"{HOST} out, port 2", capacity_mbps=10_000,
                       times_ms=(0, 4_000, length), rates_mbps=(0, 5_000, 0)),
            LinkSeries(link="node-02:in:0", label="node-02 in", capacity_mbps=10_000,
                       times_ms=(0, 2_000, length), rates_mbps=(0, 9_900, 0)),
        ))),
    )  # fmt: skip


def scenarios() -> tuple[Scenario, ...]:
    """Return failures survived, not survived, not asked for, and one with restarts."""
    return (
        Scenario(id="none", kind="none", title="Nothing failed", lost=(), in_scope=True,
                 survives=True, vf_owed=6, vf_had=6, worst_load_percent=63),
        Scenario(id="port:node:1:1", kind="port", title="A port like port 1 of card 1 fails",
                 lost=("port 1",), in_scope=True, survives=True, vf_owed=6, vf_had=6,
                 worst_load_percent=88),
        Scenario(id="fabric:fab-b", kind="fabric", title="fab-b fails", lost=("fab-b",),
                 in_scope=True, survives=False, problem="Live migration is cut off on node.",
                 vf_owed=6, vf_had=3, worst_load_percent=126),
        Scenario(id="host:node×1", kind="host", title="1 × node fails", lost=(HOST,),
                 in_scope=True, survives=True, restarted=3, vf_owed=6, vf_had=6,
                 worst_load_percent=70),
        Scenario(id="host:node×2", kind="host", title="2 × node fail", lost=(HOST, "node-02"),
                 in_scope=False, survives=False, restarted=3, unplaced=("vm-001", "vm-002"),
                 problem="vm-001 and 1 more cannot restart. No host has 16 GiB free."),
        Scenario(id="network:lm", kind="network", title="Live-migration network lm fails",
                 lost=("lm",), in_scope=True, survives=True, drain=FALLBACK),
    )  # fmt: skip


def findings() -> tuple[Finding, ...]:
    """Return findings of every severity, the least first."""
    return (
        Finding(rule="assumption", severity="info", place=("assumptions",),
                title="3 assumptions have no published source",
                why="Predicted times rest on them.", remedy="Measure one migration and set them."),
        Finding(rule="vmq", severity="warning", place=("plan", "hosts", "node"),
                title="Switch s1 has 8 queues for 24 vNICs",
                why="vNICs without a queue share one processor.",
                remedy="Use a NIC with more queues per port."),
        Finding(rule="lbfo-hides-sriov", severity="error",
                place=("plan", "hosts", "node", "teams", "t1"),
                title="LBFO team t1 hides SR-IOV: vm-sql-03 asks for a VF and will not get one",
                why="An LBFO team below a virtual switch disables SR-IOV on its members, so"
                " traffic of the VM takes the synthetic path and costs processor time.",
                remedy="Use SET (Windows Server 2016 or later), or two IOV switches with a guest"
                " team."),
        Finding(rule="capacity", severity="error", place=("networks", "lm"),
                title="Network lm is cut off when fab-b fails",
                why="Both ports of its team go to fab-b.", remedy="Cable one port to fab-a."),
    )  # fmt: skip


def evaluation(**fields: object) -> Evaluation:
    """Return an evaluation of everything above."""
    whole = Evaluation(
        fingerprint="f", plan_is_stale=False, findings=findings(), verdicts=all_verdicts(),
        drains=(drain(), drain(10, slots=1, fallback=True)), scenarios=scenarios(),
        loads=(
            NetworkLoad(scenario="none", host_class="node", team="t1", networks=("lm", "csv"),
                        demand_mbps=6_300, capacity_mbps=10_000),
        ),
        hosts=(
            HostLoad(host=HOST, host_class="node", vms=14, memory_mib=52 * 1024,
                     capacity_mib=64 * 1024),
            HostLoad(host="node-02", host_class="node", vms=12, memory_mib=64 * 1024,
                     capacity_mib=64 * 1024),
        ),
        vf_ports=(
            PortVfs(host_class="node", card=1, port=1, nic_model="nic10", switch="s1", limit=8,
                    planned=6, used=4, used_after_failure=6),
            PortVfs(host_class="node", card=1, port=2, nic_model="nic10", switch="s1", limit=8,
                    planned=4, used=4, used_after_failure=4),
        ),
        queues=(QueueLedger(host_class="node", switch="s1", owed=24, had=16),),
        costs=(
            CostLine(label="Test 2 × 25 GbE", host_class="node", quantity=4, unit_cost=3_000,
                     total=12_000),
            CostLine(label="Switch port 25 Gbit/s, fab-a", host_class=None, quantity=4,
                     unit_cost=100, total=400),
            CostLine(label="Test 2 × 10 GbE", host_class="node", quantity=2, unit_cost=0, total=0,
                     installed=True),
        ),
        cost=12_400, ports=8, headroom_percent=27,
    )  # fmt: skip
    return changed(whole, **fields)
