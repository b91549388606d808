"""Evaluations made by hand, as the judge would make them: reports of every shape and size.

The times are those of a plain schedule, so that charts look like charts; nothing here is checked
against the judge.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner import paths
from hvplanner.model.assumptions import builtin
from hvplanner.model.design import Design
from hvplanner.model.draining import (
    AssumptionUsed,
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
    VfAssignment,
)
from hvplanner.model.later import Later
from hvplanner.model.plan import GoalProof, Plan, Proof
from tests.builders import big_design, changed, plan_for, tiny_design

if TYPE_CHECKING:
    from hvplanner.model.base import Keyed

MIB_PER_S = 1000


@dataclass(frozen=True)
class Sample:
    """What a report is built from."""

    design: Design
    plan: Plan | None
    evaluation: Evaluation


def host_ids(design: Design) -> list[str]:
    """Return the ids of all hosts."""
    named = [host.id for host in design.hosts]
    return named + [
        f"{each.id}-{number:02d}"
        for each in design.host_classes
        for number in range(1, each.count + 1)
    ]


def vm_ids(design: Design) -> list[tuple[str, int]]:
    """Return the ids of all VMs with their memory in MiB."""
    return [(vm.id, vm.memory_mib) for vm in design.vms] + [
        (f"{group.id}-{number:03d}", group.memory_mib)
        for group in design.vm_groups
        for number in range(1, group.count + 1)
    ]


def drain(
    design: Design, *, host: int = 0, slots: int = 4, fallback: bool = False, rate: int = MIB_PER_S
) -> Drain:
    """Return a drain in which each slot copies at a fixed rate, two passes a VM."""
    hosts = host_ids(design)
    own = vm_ids(design)[host :: len(hosts)]
    free = [(0, slot) for slot in range(slots)]
    migrations = []
    for number, (vm, memory) in enumerate(own):
        start, slot = heapq.heappop(free)
        copy = start + 600
        first = copy + memory * 1000 // rate + 1
        second = first + max(1, memory * 100 // rate)
        end = second + 350
        target = hosts[(host + 1 + number % max(1, len(hosts) - 1)) % len(hosts)]
        stalled = number == 2 and fallback
        migrations.append(
            MigrationRecord(
                vm=vm,
                source=hosts[host],
                target=target,
                connection=(f"{hosts[host]}:out:{slot % 2}", f"{target}:in:0"),
                requested_ms=0,
                start_ms=start,
                copy_ms=copy,
                passes=(
                    CopyPass(start_ms=copy, end_ms=first, mib=memory),
                    CopyPass(start_ms=first, end_ms=second, mib=memory / 10),
                ),
                blackout_ms=second,
                end_ms=end,
                mib_sent=memory * 1.1,
                converged=not stalled,
                reason="Does not converge: it needs 2 Gbit/s and had 1." if stalled else "",
            )
        )
        heapq.heappush(free, (end, slot))
    duration = max((each.end_ms for each in migrations), default=0)
    label = next((each.label for each in design.hosts if each.id == hosts[host]), hosts[host])
    return Drain(
        id=f"drain:{hosts[host]}{':fallback' if fallback else ''}",
        title=f"Drain of {label}{', first network failed' if fallback else ''}",
        host=hosts[host],
        host_class=design.host_classes[0].id,
        stands_for=tuple(hosts),
        fallback=fallback,
        network="csv" if fallback else "lm",
        duration_ms=duration,
        longest_migration_ms=max((each.duration_ms for each in migrations), default=0),
        longest_blackout_ms=350,
        moves=len(migrations),
        unconverged=tuple(each.vm for each in migrations if not each.converged),
        bound=Later.of(DrainBound(bound_ms=duration * 9 // 10)),
        course=Later.of(
            DrainCourse(
                migrations=tuple(migrations),
                links=tuple(_link(hosts[host], label, port, migrations, rate) for port in range(2)),
            )
        ),
    )


def _link(
    host: str, label: str, port: int, migrations: list[MigrationRecord], rate: int
) -> LinkSeries:
    own = [each for each in migrations if each.connection[0] == f"{host}:out:{port}"]
    changes: dict[int, int] = {0: 0}
    for each in own:
        changes[each.copy_ms] = changes.get(each.copy_ms, 0) + rate * 8
        changes[each.blackout_ms] = changes.get(each.blackout_ms, 0) - rate * 8
    steps, now = [], 0
    for time in sorted(changes):
        now += changes[time]
        steps.append((time, now))
    return LinkSeries(
        link=f"{host}:out:{port}",
        label=f"{label} out, port {port + 1}",
        capacity_mbps=25_000,
        times_ms=tuple(time for time, _ in steps),
        rates_mbps=tuple(load for _, load in steps),
    )


def evaluation(design: Design, plan: Plan, *, slots: int = 4, stale: bool = False) -> Evaluation:
    """Return an evaluation with something in every part: met, missed, open, lost and warned of."""
    node = design.host_classes[0].id
    hosts, vms = host_ids(design), vm_ids(design)
    wanting = {
        group.id: [vnic.id for vnic in group.vnics if vnic.sriov == "wanted"]
        for group in design.vm_groups
    }
    normal = drain(design, slots=slots)
    fallback = drain(design, slots=slots, fallback=True, rate=MIB_PER_S // 2)
    assignments = tuple(
        VfAssignment(
            vm=vm,
            vnic=vnic,
            host=hosts[number % len(hosts)],
            card=None if number % 29 == 28 else 1,
            port=None if number % 29 == 28 else 1 + number % 2,
        )
        for number, (vm, _) in enumerate(vms)
        for vnic in wanting.get(vm.rpartition("-")[0], [])
    )
    return Evaluation(
        fingerprint=plan.fingerprint,
        plan_is_stale=stale,
        findings=FINDINGS,
        verdicts=VERDICTS,
        drains=(normal, fallback),
        scenarios=(
            _scenario("none", "none", "Nothing failed", survives=True),
            _scenario("port:1", "port", "A port like port 1 of card 1 fails", survives=True),
            _scenario("fabric:a", "fabric", "Top of rack A fails", survives=True, load=93),
            Scenario(
                id="host:1",
                kind="host",
                title=f"1 × {design.host_classes[0].label} fails",
                lost=(hosts[0],),
                in_scope=True,
                survives=False,
                problem="One VM finds no place: it is larger than what any host has left.",
                restarted=len(vms) // len(hosts),
                unplaced=(vms[0][0],) if vms else (),
                vf_owed=len(assignments),
                vf_had=max(0, len(assignments) - 1),
                worst_load_percent=71,
            ),
            Scenario(
                id="network:lm",
                kind="network",
                title="Live-migration network Live migration fails",
                lost=("Live migration",),
                in_scope=True,
                survives=True,
                drain=fallback.id,
                worst_load_percent=64,
            ),
            _scenario("card:9", "card", "A card like card 2 fails", survives=False, asked=False),
        ),
        loads=tuple(
            NetworkLoad(
                scenario=scenario,
                host_class=node,
                team=team.id,
                networks=tuple(
                    each.network for each in plan.hosts[0].placements if each.team == team.id
                ),
                demand_mbps=4200,
                capacity_mbps=10_000 * len(team.ports) // share,
            )
            for scenario, share in (("none", 1), ("fabric:a", 2))
            for team in plan.hosts[0].teams
        ),
        hosts=tuple(
            HostLoad(
                host=host,
                host_class=node,
                vms=len(vms[number :: len(hosts)]),
                memory_mib=sum(memory for _, memory in vms[number :: len(hosts)]),
                capacity_mib=design.host_classes[0].memory_mib,
            )
            for number, host in enumerate(hosts)
        ),
        vf_ports=tuple(
            PortVfs(
                host_class=node,
                card=1,
                port=port,
                nic_model=plan.hosts[0].nics[0].model,
                switch=plan.hosts[0].switches[0].id,
                limit=63,
                planned=16,
                used=9,
                used_after_failure=12,
            )
            for port in (1, 2)
        ),
        vf_assignments=assignments,
        queues=(QueueLedger(host_class=node, switch="switch", owed=31, had=30),),
        costs=(
            CostLine(
                label="E810-XXVDA2, 2 × 25 GbE", host_class=node, quantity=8, unit_cost=450,
                total=3600,
            ),
            CostLine(
                label="Switch port 25 Gbit/s", host_class=None, quantity=16, unit_cost=140,
                total=2240,
            ),
            CostLine(
                label="On-board 2 × 1 GbE", host_class=node, quantity=4, unit_cost=0, total=0,
                installed=True,
            ),
        ),
        cost=5840,
        ports=24,
        headroom_percent=12,
        assumptions=tuple(
            AssumptionUsed(
                id=each.id, name=each.name, value=each.value, unit=each.unit, source=each.source,
                confidence=each.confidence, overridden=each.id == "compressed",
            )
            for each in builtin().values()
        ),
    )  # fmt: skip


def _scenario(
    id: str, kind: str, title: str, *, survives: bool, asked: bool = True, load: int = 42
) -> Scenario:
    return Scenario.model_validate(
        {
            "id": id, "kind": kind, "title": title, "lost": (title,), "in_scope": asked,
            "survives": survives, "vf_owed": 20, "vf_had": 20, "worst_load_percent": load,
        }
    )  # fmt: skip


FINDINGS = (
    Finding(
        rule="switch_policies",
        severity="error",
        place=("vm_groups", "sql", "vnics", "lan", "sriov"),
        title="A virtual function would bypass the port ACLs of Databases, vNIC lan.",
        why="Traffic over a VF does not pass the extensible switch, so its policies do nothing.",
        remedy="Take the policies off, or give the vNIC no virtual function.",
    ),
    Finding(
        rule="numa",
        severity="warning",
        place=("plan", "hosts", "node", "teams", "converged", "ports"),
        title="Both cards of team converged are of one model.",
        why="A firmware fault takes them both.",
        remedy="Where that matters, take cards of two vendors.",
    ),
    Finding(
        rule="mtu",
        severity="info",
        place=("networks", "lm", "mtu"),
        title="Live migration could use jumbo frames.",
        why="An MTU of 9000 leaves 99 % of the link for data instead of 94.9 %.",
        remedy="Set it on the network and on every switch between the hosts.",
    ),
)

VERDICTS = (
    Verdict(
        target="drain_ms", label="Drain a host", unit="ms", required=240_000, actual=151_230,
        state="met", at_most=True,
    ),
    Verdict(
        target="blackout_ms", label="Longest blackout", unit="ms", required=3000, actual=3400,
        state="violated", at_most=True,
        advice="Three more streams, or one card more in the live-migration team, would help first.",
    ),
    Verdict(
        target="vf_percent", label="VFs given", unit="percent", required=100, actual=100,
        state="met", at_most=False,
    ),
    Verdict(
        target="host_failures", label="Host failures survived", unit="count", required=1,
        actual=None, state="unknown", at_most=False,
    ),
    Verdict(
        target="budget", label="Budget", unit="money", required=20_000, actual=5840, state="met",
        at_most=True,
    ),
)  # fmt: skip


def branch_office(*, stale: bool = False) -> Sample:
    """Return four named hosts and 60 VMs in groups, with VFs."""
    design = Design.model_validate_json(
        (paths.designs() / "branch-office.json").read_text(encoding="utf-8")
    )
    proof = Proof(
        status="feasible",
        goals=(
            GoalProof(goal="cost", value=5840, bound=5840),
            GoalProof(goal="ports", value=24, bound=20),
            GoalProof(goal="drain_time", value=151_230, bound=140_000),
            GoalProof(goal="headroom", value=12, bound=15),
        ),
        solve_ms=2340,
        engine="CP-SAT",
    )
    plan = plan_for(tiny_design(host_classes=design.host_classes), nic="intel-e810-xxvda2")
    plan = changed(plan, fingerprint=design.fingerprint(), proof=proof)
    return Sample(design, plan, evaluation(design, plan, stale=stale))


def big() -> Sample:
    """Return 64 hosts and about 8,000 VMs, 125 a host."""
    design = big_design()
    plan = plan_for(design, simultaneous=8)
    return Sample(design, plan, evaluation(design, plan, slots=8))


def met() -> Sample:
    """Return two hosts, four VMs and a plan that keeps all it promises."""
    design = tiny_design()
    plan = changed(plan_for(design), proof=Proof(status="optimal"))
    whole = evaluation(design, plan, slots=2)
    kept = {
        "findings": (),
        "verdicts": tuple(each for each in VERDICTS if each.state == "met"),
        "vf_assignments": (),
    }
    return Sample(design, plan, changed(whole, **kept))


def unplanned() -> Sample:
    """Return a design without a plan."""
    design = branch_office().design
    unknown = tuple(changed(each, actual=None, state="unknown", advice="") for each in VERDICTS)
    judged = Evaluation(
        fingerprint=design.fingerprint(),
        plan_is_stale=False,
        findings=FINDINGS,
        verdicts=unknown,
    )
    return Sample(design, None, judged)


def nothing() -> Sample:
    """Return a design with nothing in it."""
    design = Design()
    return Sample(design, None, Evaluation(fingerprint="", plan_is_stale=False))


HOSTILE = (
    '#read("/etc/passwd") *bold* _it_ $x^2$ <label> @ref // [x]',
    "quote \" back\\slash 'n' {curly} `raw` #{1+1}",
    "two\nlines\tand a tab\r\nmore",
    "\u05e9\u05e8\u05ea-01 (\u05d2\u05d9\u05d1\u05d5\u05d9)",
    "nul\x00 bell\x07 \u202eoverride \ufffe\ufffc end",
    "W" * 190,
    "\u6570\u636e\u5e93 \U0001f5a7",
)
"""Names of the kind that break reports."""


def hostile() -> Sample:
    """Return a plan in which every name, and much of the prose, is hostile."""
    names = iter(HOSTILE * 20)

    def renamed(rows: tuple[Keyed, ...]) -> tuple[Keyed, ...]:
        return tuple(changed(row, name=next(names)) for row in rows)

    base = branch_office()
    design = changed(
        base.design,
        name=HOSTILE[0],
        description="\n\n".join(HOSTILE),
        customer=HOSTILE[1],
        author=HOSTILE[3],
        fabrics=renamed(base.design.fabrics),
        host_classes=renamed(base.design.host_classes),
        hosts=renamed(base.design.hosts),
        networks=renamed(base.design.networks),
        vm_groups=renamed(base.design.vm_groups),
    )
    judged = evaluation(design, base.plan)
    findings = tuple(
        changed(each, title=name, why=name, remedy=name, place=("networks", name, name))
        for each, name in zip(FINDINGS * 3, HOSTILE, strict=False)
    )
    return Sample(design, base.plan, changed(judged, findings=findings))


SAMPLES = {
    "branch office": branch_office,
    "stale": lambda: branch_office(stale=True),
    "big": big,
    "met": met,
    "unplanned": unplanned,
    "nothing": nothing,
    "hostile": hostile,
}
