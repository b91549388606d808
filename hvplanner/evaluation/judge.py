"""The one judge: everything that is said of a plan for a design comes from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner import rules
from hvplanner.evaluation.assumed import Assumed
from hvplanner.evaluation.case import make_case
from hvplanner.evaluation.cost import bill
from hvplanner.evaluation.doubts import doubts
from hvplanner.evaluation.facts import infirm_facts
from hvplanner.evaluation.findings import design_findings, plan_findings
from hvplanner.evaluation.placement import place
from hvplanner.evaluation.queues import queue_ledger
from hvplanner.evaluation.recording import record_drains, record_scenarios
from hvplanner.evaluation.relocation import relocations
from hvplanner.evaluation.scenarios import judge_scenarios
from hvplanner.evaluation.sriov import assign_vfs, port_ledger
from hvplanner.evaluation.verdicts import Evidence, judge_targets
from hvplanner.model.evaluation import Evaluation, HostLoad

if TYPE_CHECKING:
    from hvplanner.evaluation.placement import Placement
    from hvplanner.model.design import Design
    from hvplanner.model.plan import Plan


def evaluate(design: Design, plan: Plan | None, *, in_full: bool = True) -> Evaluation:
    """Judge a plan for a design; without one, what can be said of the design alone.

    Whatever loads can be judged: what is wrong with it is a finding or a violated target. The
    result depends on nothing but the arguments. Not in full it comes sooner, without what decides
    nothing: no drain is simulated at the ends of what is assumed, nor under failures. Raises
    KeyError for a plan that refers to rows the design does not have, which loading refuses.
    """
    assumed = Assumed(design)
    placement = place(design, plan.placement if plan else ())
    fingerprint = design.fingerprint()
    findings = (*rules.check(design, plan), *design_findings(design, placement, assumed))
    if plan is None:
        return Evaluation(
            fingerprint=fingerprint,
            plan_is_stale=False,
            findings=findings,
            verdicts=judge_targets(design.targets, None),
            hosts=_hosts(placement),
            assumptions=assumed.used(),
            facts=infirm_facts(design, plan),
        )
    case = make_case(design, plan, assumed, with_bands=in_full)
    drains = (
        *record_drains(case, fallback=False),
        *record_drains(case, fallback=True),
    )
    scenarios = judge_scenarios(case)
    records, failure_drains = (
        record_scenarios(case, scenarios, drains)
        if in_full
        else (tuple(each.record for each in scenarios), ())
    )
    cost = bill(design, plan, case.wired, placement)
    now = [each for each in scenarios if each.record.kind == "none" and each.vfs]
    ports = port_ledger(
        case.vf_ports,
        [each.vfs for each in now if each.vfs],
        [each.vfs for each in scenarios if each.record.kind == "host" and each.vfs],
    )
    queues = queue_ledger(design, case.classes, case.wired, placement)
    headroom = min((each.headroom for each in scenarios if each.record.in_scope), default=100)
    verdicts = judge_targets(design.targets, Evidence(case, drains, scenarios, cost, headroom))
    findings += (
        *plan_findings(case, drains, scenarios, queues, cost),
        *doubts(case, verdicts, drains),
    )
    return Evaluation(
        fingerprint=fingerprint,
        plan_is_stale=plan.fingerprint not in ("", fingerprint),
        findings=findings,
        verdicts=verdicts,
        drains=drains,
        failure_drains=failure_drains,
        scenarios=records,
        loads=tuple(load for each in scenarios for load in each.loads),
        hosts=_hosts(placement),
        moves=relocations(placement),
        vf_ports=ports,
        vf_assignments=assign_vfs(placement, case.vf_ports),
        queues=queues,
        costs=cost.lines,
        cost=cost.total,
        ports=cost.ports,
        headroom_percent=headroom,
        assumptions=assumed.used(),
        facts=infirm_facts(design, plan),
    )


def _hosts(placement: Placement) -> tuple[HostLoad, ...]:
    return tuple(
        HostLoad(
            host=host.id,
            host_class=host.host_class,
            vms=len(host.vms),
            memory_mib=host.used_mib,
            capacity_mib=host.capacity_mib,
        )
        for host in placement.hosts
    )
