"""What the judge has to say beyond the static rules: what only placing and simulating shows."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hvplanner.evaluation.traffic import one_member, smb_adapters
from hvplanner.language import tr, trn
from hvplanner.model import assumptions
from hvplanner.model.evaluation import Finding
from hvplanner.model.releases import releases
from hvplanner.model.units import MBPS, MIB, MS, UNITS
from hvplanner.model.workload import VmGroup

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hvplanner.evaluation.assumed import Assumed
    from hvplanner.evaluation.case import Case
    from hvplanner.evaluation.cost import Bill
    from hvplanner.evaluation.placement import Placement
    from hvplanner.evaluation.scenarios import Judged
    from hvplanner.evaluation.sriov import VfPort
    from hvplanner.model.design import Design
    from hvplanner.model.draining import Drain
    from hvplanner.model.evaluation import Place, QueueLedger
    from hvplanner.model.hardware import HostClass
    from hvplanner.model.releases import Release
    from hvplanner.model.workload import VmSpec

FAIRNESS_SINCE = "2016"
"""The first release that moves VMs by itself to balance hosts."""


def design_findings(design: Design, placement: Placement, assumed: Assumed) -> Iterator[Finding]:
    """Yield what is to be said of a design without a plan."""
    yield from _assumptions_out_of_range(design)
    if placement.too_many:
        yield Finding(
            rule="placement.too_many",
            severity="error",
            place=("vm_groups",),
            title=tr("There are far more VMs than any cluster runs; none was placed."),
            why=tr("Nothing can be said of times and failures without knowing where VMs run."),
            remedy=tr("Correct the number of VMs of the largest group."),
        )
    if placement.hosts:
        yield from _no_room(placement)
    yield from _overcommitted(placement)
    release = releases()[design.cluster.release]
    yield from _crowded(design, placement, release)
    if release.order >= releases()[FAIRNESS_SINCE].order:
        yield from _host_load(design, placement, assumed.value("host_load"))


def _assumptions_out_of_range(design: Design) -> Iterator[Finding]:
    known = assumptions.builtin()
    for own in design.assumptions:
        each = known.get(own.id)
        if each is not None and not each.low <= own.value <= each.high:
            unit = UNITS[each.unit]
            yield Finding(
                rule="assumption.range",
                severity="warning",
                place=("assumptions", own.id),
                title=tr(
                    "{assumption} is set to {value}; it is known to be {low} to {high}.",
                    assumption=each.label,
                    value=unit.format(own.value),
                    low=unit.format(each.low),
                    high=unit.format(each.high),
                ),
                why=tr("All times that depend on it are as good as the assumption."),
                remedy=tr("Use a value you have measured, or the built-in one."),
            )


def _no_room(placement: Placement) -> Iterator[Finding]:
    roomiest = max(placement.hosts, key=lambda host: host.free_mib)
    for number, count in Counter(vm.kind for vm in placement.unplaced).items():
        kind = placement.kinds[number]
        asked, most = MIB.format(kind.memory_mib), MIB.format(max(0, roomiest.free_mib))
        yield Finding(
            rule="placement.no_room",
            severity="error",
            place=_place_of(kind),
            title=trn(
                "{vms} does not fit on any host: {asked} asked, at most {most} free on {host}.",
                "{n} VMs of {vms} do not fit on any host: {asked} asked, at most {most} free on"
                " {host}.",
                count,
                vms=kind.label,
                asked=asked,
                most=most,
                host=roomiest.label,
            ),
            why=tr("A VM that runs nowhere is in no drain, no failure and no total."),
            remedy=tr("Add hosts or memory, or make the VM smaller."),
        )


def _overcommitted(placement: Placement) -> Iterator[Finding]:
    for host in placement.hosts:
        if host.free_mib < 0:
            yield Finding(
                rule="placement.overcommitted",
                severity="error",
                place=("hosts", host.id),
                title=tr(
                    "The VMs placed on {host} need {used}; it has {capacity} for VMs.",
                    host=host.label,
                    used=MIB.format(host.used_mib),
                    capacity=MIB.format(host.capacity_mib),
                ),
                why=tr("A host cannot run VMs beyond its memory."),
                remedy=tr("Leave the host of some VMs open, or add memory."),
            )


def _crowded(design: Design, placement: Placement, release: Release) -> Iterator[Finding]:
    """Yield the hosts that run more than their release can: the worst of each class."""
    asking = placement.asking
    for what, words, most, numbers in (
        (
            "vms_per_host",
            tr("VMs"),
            release.vms_per_host_max,
            [len(host.vms) for host in placement.hosts],
        ),
        (
            "processors_per_host",
            tr("virtual processors"),
            release.virtual_processors_per_host_max,
            [sum([asking[vm.kind].processors for vm in host.vms]) for host in placement.hosts],
        ),
    ):
        for host_class in design.host_classes:
            number, host = max(
                (
                    (number, host)
                    for number, host in zip(numbers, placement.hosts, strict=True)
                    if host.host_class == host_class.id
                ),
                key=lambda each: each[0],
                default=(0, None),
            )
            if host is not None and number > most:
                yield Finding(
                    rule=f"placement.{what}",
                    severity="error",
                    place=("host_classes", host_class.id),
                    title=tr(
                        "{host} runs {number} {words}; {release} runs {most} on a host at most.",
                        host=host.label,
                        number=number,
                        words=words,
                        release=release.label,
                        most=most,
                    ),
                    why=tr("What is beyond the limit does not start."),
                    remedy=tr("Add hosts, or plan fewer {words}.", words=words),
                )


def _host_load(design: Design, placement: Placement, most: int) -> Iterator[Finding]:
    for host_class in design.host_classes:
        loads = [
            (host.used_mib * 100 // max(1, host.capacity_mib), host)
            for host in placement.hosts
            if host.host_class == host_class.id and host.used_mib <= host.capacity_mib
        ]
        percent, host = max(loads, key=lambda each: each[0], default=(0, None))
        if host is not None and percent > most:
            yield Finding(
                rule="capacity.host_load",
                severity="warning",
                place=("host_classes", host_class.id),
                title=tr(
                    "{host} uses {percent} % of its memory, more than {most} %.",
                    host=host.label,
                    percent=percent,
                    most=most,
                ),
                why=tr("Node fairness then moves VMs by itself, and little is left for failures."),
                remedy=tr("Add hosts or memory, or turn AutoBalancerMode off on purpose."),
            )


def plan_findings(
    case: Case,
    drains: Sequence[Drain],
    scenarios: Sequence[Judged],
    queues: Sequence[QueueLedger],
    bill: Bill,
) -> Iterator[Finding]:
    """Yield what is to be said of a plan."""
    for judged in scenarios:
        if judged.record.kind == "none":
            yield from _nothing_failed(case, judged)
            yield from one_member(case, judged.loads)
        elif not judged.record.in_scope and not judged.record.survives:
            yield _not_survived(judged)
    yield from _migration_network(case)
    yield from smb_adapters(case)
    yield from _link_minimum(case)
    yield from _drains(case, drains)
    yield from _saved(case, drains)
    yield from _vfs(case, scenarios)
    yield from _queues(case, queues)
    yield from _fabric_ports(case, bill)


def _nothing_failed(case: Case, judged: Judged) -> Iterator[Finding]:
    for host_class, network in judged.unreachable:
        if case.wired[host_class].carrying(network) is None:
            continue  # on no team at all: what the rules say
        yield Finding(
            rule="capacity.cut_off",
            severity="error",
            place=("plan", "hosts", host_class, "placements", network),
            title=tr(
                "No port of the team of {network} has a link on {host_class}.",
                network=case.network_label(network),
                host_class=case.class_label(host_class),
            ),
            why=tr("The network reaches none of these hosts."),
            remedy=tr("Cable the team to a fabric with ports of its speed."),
        )
    for load in judged.loads:
        if load.demand_mbps > load.capacity_mbps > 0:
            yield Finding(
                rule="capacity.exceeded",
                severity="error",
                place=("plan", "hosts", load.host_class, "teams", load.team),
                title=tr(
                    "Team {team} on {host_class} has to carry {demand}, its ports {capacity}.",
                    team=load.team,
                    host_class=case.class_label(load.host_class),
                    demand=MBPS.format(load.demand_mbps),
                    capacity=MBPS.format(load.capacity_mbps),
                ),
                why=tr(
                    "Traffic is delayed or lost with nothing failed, and migrations get nothing."
                ),
                remedy=tr("Use faster or more ports, or move a network to another team."),
            )


def _not_survived(judged: Judged) -> Finding:
    record = judged.record
    return Finding(
        rule=f"failure.{record.kind}",
        severity="info",
        place=("targets",),
        title=f"{record.title}: {record.problem}",
        why=tr("No target asks to survive this, but it is a single point of failure.")
        if judged.hosts <= 1
        else tr("No target asks to survive this."),
        remedy=tr("Set a target for it if it should be survived."),
    )


def _migration_network(case: Case) -> Iterator[Finding]:
    place: Place = ("plan", "migration", "networks")
    if case.path is None:
        if case.classes and case.plan.migration.networks:
            yield Finding(
                rule="drain.no_network",
                severity="error",
                place=place,
                title=tr("No live-migration network has bandwidth left on every host class."),
                why=tr("No VM can leave a host without stopping."),
                remedy=tr("Put one on a team with a link and less other traffic, on every class."),
            )
        return
    used = next(each for each in case.design.networks if each.id == case.path.network)
    if used.role == "cluster" and len(case.plan.migration.networks) > 1:
        yield Finding(
            rule="migration.on_cluster_network",
            severity="warning",
            place=place,
            title=tr(
                "Migrations use {network}, the CSV and heartbeat network.", network=used.label
            ),
            why=tr("A drain then competes with storage redirection and heartbeats."),
            remedy=tr("Prefer a live-migration network, and leave this one as its backup."),
        )


def _link_minimum(case: Case) -> Iterator[Finding]:
    least = case.assumed.value("link_minimum")
    for network in dict.fromkeys(case.plan.migration.networks):
        for host_class in case.classes:
            team = case.wired[host_class.id].carrying(network)
            slowest = min((link.mbps for link in team.links if link.mbps), default=0) if team else 0
            if team and 0 < slowest < least:
                yield Finding(
                    rule="migration.link_minimum",
                    severity="error",
                    place=("plan", "hosts", host_class.id, "teams", team.team.id),
                    title=tr(
                        "{network} may carry migrations over a link of {slowest}; {least} is the"
                        " least.",
                        network=case.network_label(network),
                        slowest=MBPS.format(slowest),
                        least=MBPS.format(least),
                    ),
                    why=tr(
                        "Migrations run into TCP timeouts; Microsoft's analyzer calls it an error."
                    ),
                    remedy=tr("Use faster ports, or take the network out of the order."),
                )


def _drains(case: Case, drains: Sequence[Drain]) -> Iterator[Finding]:
    seen: set[int] = set()
    for drain in drains:
        if drain.unplaced and not drain.fallback:
            count = len(drain.unplaced)
            yield Finding(
                rule="drain.not_possible",
                severity="warning",
                place=("host_classes", drain.host_class),
                title=trn(
                    "{host} cannot be drained: {vm} fits on no other host.",
                    "{host} cannot be drained: {vm} and {more} more VMs fit on no other host.",
                    count,
                    host=drain.host,
                    vm=drain.unplaced[0],
                    more=count - 1,
                ),
                why=tr("Updates and repairs of the host need a downtime of these VMs."),
                remedy=tr("Leave more memory free on the other hosts."),
            )
        for done in drain.migrations:
            if done.converged:
                continue
            kind = case.placement.kind_of[done.vm]
            if kind in seen:
                continue
            seen.add(kind)
            spec = case.placement.kinds[kind]
            yield Finding(
                rule="drain.does_not_converge",
                severity="warning",
                place=_place_of(spec),
                title=tr(
                    "{vm} does not converge when {host} is drained with the first network failed.",
                    vm=spec.label,
                    host=drain.host,
                )
                if drain.fallback
                else tr(
                    "{vm} does not converge when {host} is drained.",
                    vm=spec.label,
                    host=drain.host,
                ),
                why=done.reason,
                remedy=tr(
                    "Give each migration more bandwidth, let fewer run at once, or migrate it"
                    " when it is quiet."
                ),
            )


def _saved(case: Case, drains: Sequence[Drain]) -> Iterator[Finding]:
    """Yield the downtime of low-priority VMs in the drain where it is longest."""
    saving = [each for each in drains if each.saved]
    worst = max(saving, key=lambda each: each.longest_down_ms, default=None)
    if worst is not None:
        yield Finding(
            rule="drain.saves",
            severity="warning",
            place=("cluster", "low_priority"),
            title=trn(
                "A drain of {host} saves a low-priority VM: down for up to {time}.",
                "A drain of {host} saves {n} low-priority VMs: down for up to {time}.",
                worst.saved,
                host=worst.host,
                time=MS.format(worst.longest_down_ms),
            ),
            why=tr(
                "{release} saves VMs of low priority in a drain and moves their state. Targets for"
                " blackouts and single migrations do not count that.",
                release=case.release.label,
            ),
            remedy=tr(
                "Raise their priority, or lower MoveTypeThreshold of the resource type Virtual"
                " Machine and set here that they migrate live."
            ),
        )


def _vfs(case: Case, scenarios: Sequence[Judged]) -> Iterator[Finding]:
    for host_class in case.classes:
        cards: dict[int, list[VfPort]] = {}
        for port in case.vf_ports.of(host_class.id):
            if port.planned:
                cards.setdefault(port.card, []).append(port)
        for ports in cards.values():
            yield from _vf_limit(host_class, ports)
    now = next((each.record for each in scenarios if each.record.kind == "none"), None)
    if now is not None and now.vf_had < now.vf_owed:
        yield Finding(
            rule="sriov.short",
            severity="info",
            place=("vm_groups",),
            title=tr(
                "{some} of {all} vNICs that want a VF get one.",
                some=now.vf_had,
                all=now.vf_owed,
            ),
            why=tr("The others run over the synthetic path: slower, but they run."),
            remedy=tr("Plan more VFs per port, or set SR-IOV only where it is needed."),
        )


def _vf_limit(host_class: HostClass, ports: Sequence[VfPort]) -> Iterator[Finding]:
    """Yield what a card cannot have: once for a card whose ports share a pool."""
    for port in (each for each in ports if each.planned > each.limit):
        shared = port.pool is not None and len(ports) > 1
        title = (
            tr(
                "The {count} ports of card {card} on {host_class} are to have {sum} VFs; they share"
                " {pool}.",
                count=len(ports),
                card=port.card,
                host_class=host_class.label,
                sum=sum(each.planned for each in ports),
                pool=port.pool,
            )
            if shared
            else tr(
                "Port {port} of card {card} on {host_class} is to have {planned} VFs; it can have"
                " {limit}.",
                port=port.port,
                card=port.card,
                host_class=host_class.label,
                planned=port.planned,
                limit=port.limit,
            )
        )
        yield Finding(
            rule="sriov.vf_limit",
            severity="error",
            place=("plan", "hosts", host_class.id, "switches", port.switch),
            title=title,
            why=tr("The card has one pool of VFs for all its ports.")
            if shared
            else tr("The NIC refuses a number of VFs beyond its own."),
            remedy=tr("Plan {limit} VFs per port at most, or use another NIC.", limit=port.limit),
        )
        if shared:
            return


def _queues(case: Case, queues: Sequence[QueueLedger]) -> Iterator[Finding]:
    for ledger in queues:
        if ledger.owed > ledger.had:
            yield Finding(
                rule="queues.short",
                severity="info",
                place=("plan", "hosts", ledger.host_class, "switches", ledger.switch),
                title=tr(
                    "Switch {switch} on {host_class} has {had} receive queues for {owed} vNICs.",
                    switch=ledger.switch,
                    host_class=case.class_label(ledger.host_class),
                    had=ledger.had,
                    owed=ledger.owed,
                ),
                why=tr("vNICs without a queue of their own share the default one and its core."),
                remedy=tr(
                    "Use NICs with more queues or, where VFs take from them, plan fewer; or give"
                    " queues to the busiest VMs (VmqWeight)."
                ),
            )


def _fabric_ports(case: Case, bill: Bill) -> Iterator[Finding]:
    labels = {each.id: each.label for each in case.design.fabrics}
    for short in bill.shortages:
        yield Finding(
            rule="fabric.ports",
            severity="error",
            place=("fabrics", short.fabric),
            title=tr(
                "{fabric} has {free} free ports of {speed}; the plan uses {used}.",
                fabric=labels[short.fabric],
                free=short.free,
                speed=MBPS.format(short.speed_mbps),
                used=short.used,
            ),
            why=tr("Ports that are not there cannot be cabled."),
            remedy=tr("Add switch ports, or spread the teams over more fabrics."),
        )


def _place_of(kind: VmSpec) -> Place:
    return ("vm_groups" if isinstance(kind, VmGroup) else "vms", kind.id)
