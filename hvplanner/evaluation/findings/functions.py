"""Whether virtual functions and receive queues reach all that are to have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr, trn
from hvplanner.model.evaluation import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hvplanner.evaluation.case import Case
    from hvplanner.evaluation.scenarios import Judged
    from hvplanner.evaluation.sriov import VfPort
    from hvplanner.model.evaluation import QueueLedger
    from hvplanner.model.hardware import HostClass


def virtual_functions(case: Case, scenarios: Sequence[Judged]) -> Iterator[Finding]:
    yield from vf_limits(case)
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


def vf_limits(case: Case) -> Iterator[Finding]:
    """Yield the VFs that are planned beyond what cards can have."""
    for host_class in case.classes:
        cards: dict[int, list[VfPort]] = {}
        for port in case.vf_ports.of(host_class.id):
            if port.planned:
                cards.setdefault(port.card, []).append(port)
        for ports in cards.values():
            yield from _vf_limit(host_class, ports)


def _vf_limit(host_class: HostClass, ports: Sequence[VfPort]) -> Iterator[Finding]:
    """Yield what a card cannot have: once for a card whose ports share a pool."""
    for port in (each for each in ports if each.planned > each.limit):
        shared = port.pool is not None and sum(each.planned for each in ports) > port.pool
        shared = shared and len(ports) > 1
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
            else trn(
                "Port {port} of card {card} on {host_class} is to have {n} VF; it can have"
                " {limit}.",
                "Port {port} of card {card} on {host_class} is to have {n} VFs; it can have"
                " {limit}.",
                port.planned,
                port=port.port,
                card=port.card,
                host_class=host_class.label,
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
            remedy=trn(
                "Plan {n} VF per port at most, or use another NIC.",
                "Plan {n} VFs per port at most, or use another NIC.",
                port.limit,
            ),
        )
        if shared:
            return


def receive_queues(case: Case, queues: Sequence[QueueLedger]) -> Iterator[Finding]:
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
