"""Every target against what the plan gives, with the first thing that would help."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hvplanner.evaluation.bands import TIMED
from hvplanner.evaluation.drains import bounds, drain_tasks
from hvplanner.evaluation.endpoints import BYTES_PER_S
from hvplanner.evaluation.hostfailures import memory_after
from hvplanner.evaluation.needs import host_needs
from hvplanner.language import mark, tr, translated, trn
from hvplanner.model.evaluation import State, Verdict
from hvplanner.model.fields import fields_of
from hvplanner.model.plan import SIMULTANEOUS_MAX
from hvplanner.model.targets import Targets
from hvplanner.model.units import COUNT, MBPS, MIB, MS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from hvplanner.evaluation.case import Case
    from hvplanner.evaluation.cost import Bill
    from hvplanner.evaluation.endpoints import MigrationPath
    from hvplanner.evaluation.scenarios import Judged
    from hvplanner.model.draining import Drain

_TOO_MANY_WAYS = mark("There are too many combinations of hosts to judge them all.")


@dataclass(frozen=True, slots=True)
class Evidence:
    """What verdicts rest on."""

    case: Case
    drains: tuple[Drain, ...]
    scenarios: tuple[Judged, ...]
    bill: Bill
    headroom: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What the plan gives for a target. `state` overrides the comparison where set."""

    actual: int | None
    explained_by: str = ""
    advice: str = ""
    state: State | None = None


@dataclass(frozen=True, slots=True)
class _Target:
    at_most: bool
    answer: Callable[[Evidence, int], Answer]


def judge_targets(targets: Targets, evidence: Evidence | None) -> tuple[Verdict, ...]:
    """Return a verdict on every target that is set; unknown where there is no evidence."""
    found = []
    for info in fields_of(Targets):
        required, target = getattr(targets, info.name), _TARGETS[info.name]
        if required is None:
            continue
        answer = Answer(None, state="unknown")
        if evidence is not None and evidence.case.classes:
            answer = target.answer(evidence, required)
        met = _state(answer, required, at_most=target.at_most)
        timed = TIMED.get(info.name) if evidence and answer.actual is not None else None
        found.append(
            Verdict(
                target=info.name,
                label=info.title,
                unit=(info.unit or COUNT).name,
                required=required,
                actual=answer.actual,
                state=met,
                band=timed.spread(evidence.drains) if timed and evidence else None,
                at_most=target.at_most,
                advice=answer.advice if met != "met" else "",
                explained_by=answer.explained_by,
            )
        )
    return tuple(found)


def _state(answer: Answer, required: int, *, at_most: bool) -> State:
    if answer.state is not None:
        return answer.state
    if answer.actual is None:
        return "violated"
    met = answer.actual <= required if at_most else answer.actual >= required
    return "met" if met else "violated"


# --- times ---------------------------------------------------------------------------------------


def _drain(evidence: Evidence, required: int) -> Answer:
    return _drain_answer(evidence, required, fallback=False)


def _drain_fallback(evidence: Evidence, required: int) -> Answer:
    return _drain_answer(evidence, required, fallback=True)


def _drain_answer(evidence: Evidence, required: int, *, fallback: bool) -> Answer:
    drains = [each for each in evidence.drains if each.fallback == fallback]
    stuck = next((each for each in drains if each.duration_ms is None), None)
    if stuck is not None:
        return Answer(None, stuck.id, _why_stuck(stuck))
    worst = max(drains, key=lambda each: each.duration_ms or 0)
    case = evidence.case
    path = case.fallback if fallback else case.path
    advice = _quicker(case, worst, path, required) if path else ""
    return Answer(worst.duration_ms, worst.id, advice)


def _why_stuck(drain: Drain) -> str:
    if drain.network is None:
        return (
            tr("Put a second network into the live-migration order that works on every host class.")
            if drain.fallback
            else tr("Put a network into the live-migration order that works on every host class.")
        )
    return tr(
        "{vm} fits on no other host: free memory on one, or plan a larger or another host.",
        vm=drain.unplaced[0],
    )


def _quicker(case: Case, drain: Drain, path: MigrationPath, required_ms: int) -> str:
    """Name what holds a drain up most: one migration, the slots, or the bandwidth."""
    number = next(n for n, host in enumerate(case.placement.hosts) if host.id == drain.host)
    host_drain = drain_tasks(case.placement)[number]
    limits = bounds(host_drain.task, path.profile)
    rates = path.profile.of(drain.host_class)
    out = rates.egress_total or sum(rates.egress)
    others = _compression(case, path)
    duration = drain.duration_ms or 0
    if drain.longest_down_ms > required_ms:
        return tr(
            "Saving its {count} low-priority VMs alone takes {time}: let them migrate live, or use"
            " faster storage.",
            count=drain.saved,
            time=MS.format(drain.longest_down_ms),
        )
    if limits.longest_s * 1000 > required_ms:
        live = host_drain.task.live(path.profile.save_rate)
        largest = max(
            (case.placement.kinds[vm.kind] for vm in host_drain.vms[:live]),
            key=lambda kind: kind.memory_mib,
        )
        return tr(
            "One migration alone takes {time}; the largest VM is {vm} with {memory}. Only a quicker"
            " connection helps: {options}.",
            time=MS.format(round(limits.longest_s * 1000)),
            vm=largest.label,
            memory=MIB.format(largest.memory_mib),
            options=_any_of(tr("a faster port"), *others, *_smb_direct(case, path)),
        )
    # With all the slots there can be, what is left is the bandwidth.
    unhindered = bounds(host_drain.task, replace(path.profile, slots=SIMULTANEOUS_MAX))
    network_s = max(unhindered.slots_s, unhindered.sending_s, unhindered.receiving_s)
    network_ms = round(network_s * 1000)
    if network_ms <= required_ms and path.profile.slots < SIMULTANEOUS_MAX:
        slots = path.profile.slots
        more = max(slots + 1, math.ceil(slots * duration / max(1, required_ms)))
        return tr(
            "The network could do it in {time}: allow {more} simultaneous migrations instead of"
            " {slots}.",
            time=MS.format(network_ms),
            more=min(SIMULTANEOUS_MAX, more),
            slots=slots,
        )
    needed = math.ceil(out / BYTES_PER_S * network_ms / max(1, required_ms))
    return tr(
        "{network} lets {rate} out of a host; at least {needed} are needed: {options}.",
        network=case.network_label(path.network),
        rate=MBPS.format(round(out / BYTES_PER_S)),
        needed=MBPS.format(_readable(needed)),
        options=_any_of(
            tr("faster or more ports in its team"), tr("less traffic beside it"), *others
        ),
    )


def _readable(mbps: int) -> int:
    """Return a rate rounded up to three figures at least."""
    step: int = 10 ** max(0, len(str(mbps)) - 3)
    return math.ceil(mbps / step) * step


def _has_rdma(path: MigrationPath) -> bool:
    return path.profile.physics.stream_bytes_per_s is None


def _compression(case: Case, path: MigrationPath) -> list[str]:
    """Offer compression where the release has it, unless the plan uses that or RDMA."""
    used = case.plan.migration.transport == "compression" or _has_rdma(path)
    return [] if used or "compression" not in case.release.transports else [tr("compression")]


def _smb_direct(case: Case, path: MigrationPath) -> list[str]:
    """Offer SMB with RDMA where the release has it, unless the plan uses it."""
    offered = "smb" in case.release.transports and not _has_rdma(path)
    return [tr("SMB with RDMA")] if offered else []


def _any_of(*options: str) -> str:
    *others, last = options
    return f"{', '.join(others)} {tr('or')} {last}" if others else last


def _migration(evidence: Evidence, required: int) -> Answer:
    worst = _worst(evidence, lambda drain: drain.longest_migration_ms)
    if worst is None:
        return Answer(None, advice=tr("Put a network into the live-migration order."))
    return Answer(
        worst.longest_migration_ms,
        worst.id,
        tr("Let fewer migrations run at once, or give each more bandwidth."),
    )


def _blackout(evidence: Evidence, required: int) -> Answer:
    worst = _worst(evidence, lambda drain: drain.longest_blackout_ms)
    if worst is None:
        return Answer(None, advice=tr("Put a network into the live-migration order."))
    if worst.longest_blackout_ms <= required:
        # Nobody needs advice, and whom to advise on would take the whole course of the drain.
        return Answer(worst.longest_blackout_ms, worst.id)
    resume = evidence.case.assumed.value("resume")
    if resume > required:
        return Answer(
            worst.longest_blackout_ms,
            worst.id,
            tr(
                "Resuming alone is assumed to take {resume}: no plan can do better.",
                resume=MS.format(resume),
            ),
        )
    slow = max(worst.live, key=lambda each: each.blackout_length_ms, default=None)
    advice = (
        tr(
            "{vm} dirties memory faster than it is sent: let fewer migrations run at once, or give"
            " each more bandwidth.",
            vm=slow.vm,
        )
        if slow
        else tr("Let fewer migrations run at once, or give each more bandwidth.")
    )
    return Answer(worst.longest_blackout_ms, worst.id, advice)


def _worst(evidence: Evidence, length: Callable[[Drain], int]) -> Drain | None:
    """Return the drain that is worst when nothing has failed; None where none is possible."""
    drains = [each for each in evidence.drains if not each.fallback]
    if any(each.network is None and each.duration_ms is None for each in drains):
        return None
    return max(drains, key=length, default=None)


# --- failures ------------------------------------------------------------------------------------


def _host_failures(evidence: Evidence, required: int) -> Answer:
    judged = [each for each in evidence.scenarios if each.record.kind == "host"]
    limit = min(required, len(evidence.case.placement.hosts))
    for count in range(1, limit + 1):
        here = [each for each in judged if each.hosts == count]
        failed = next((each for each in here if not each.record.survives), None)
        if failed is not None or not here:
            return Answer(count - 1, failed.record.id if failed else "", _after(failed))
        if not all(each.known for each in here):
            used, left = memory_after(evidence.case.placement, required)
            if used > left:
                advice = tr(
                    "All VMs need {used}, and the hosts left can have {left} for them.",
                    used=MIB.format(used),
                    left=MIB.format(left),
                )
                return Answer(count - 1, here[0].record.id, advice)
            return Answer(
                count - 1,
                here[0].record.id,
                translated(_TOO_MANY_WAYS),
                state="unknown",
            )
    if limit < required:
        return Answer(
            limit, advice=trn("There is only {n} host.", "There are only {n} hosts.", limit)
        )
    last = next((each for each in judged if each.hosts == required), None)
    return Answer(required, last.record.id if last else "")


def _after(failed: Judged | None) -> str:
    if failed is None:
        return tr("Fewer hosts already cannot fail.")
    if failed.record.unplaced:
        return f"{failed.record.problem} {tr('Add a host or memory.')}"
    return failed.record.problem


def _nic_failures(evidence: Evidence, required: int) -> Answer:
    return _survived(evidence, ("port", "card"), tr("Spread its team over two cards."))


def _fabric_failures(evidence: Evidence, required: int) -> Answer:
    return _survived(evidence, ("fabric",), tr("Cable its team to two fabrics."))


def _survived(evidence: Evidence, kinds: Sequence[str], advice: str) -> Answer:
    judged = [each for each in evidence.scenarios if each.record.kind in kinds]
    if not judged:
        return Answer(0, advice=tr("Nothing is cabled."))
    failed = next((each for each in judged if not each.record.survives), None)
    if failed is None:
        return Answer(1, judged[0].record.id)
    return Answer(0, failed.record.id, f"{failed.record.problem} {advice}")


def _headroom(evidence: Evidence, required: int) -> Answer:
    judged = [each for each in evidence.scenarios if each.record.in_scope and each.loads]
    tight = min(judged, key=lambda each: each.headroom, default=None)
    if tight is None:
        return Answer(evidence.headroom)
    return Answer(
        evidence.headroom,
        tight.record.id,
        tight.record.problem or tr("Add bandwidth to the team with the highest load."),
    )


# --- VFs and money -------------------------------------------------------------------------------


def _vfs(evidence: Evidence, required: int) -> Answer:
    judged = [each for each in evidence.scenarios if each.record.kind == "none"]
    return _vf_answer(evidence, judged, required)


def _vfs_after_failures(evidence: Evidence, required: int) -> Answer:
    judged = [
        each for each in evidence.scenarios if each.record.kind == "host" and each.record.in_scope
    ]
    if not all(each.known for each in judged):
        return Answer(None, advice=translated(_TOO_MANY_WAYS), state="unknown")
    return _vf_answer(evidence, judged, required)


def _vf_answer(evidence: Evidence, judged: Sequence[Judged], required: int) -> Answer:
    worst = min(judged, key=_vf_percent, default=None)
    if worst is None:
        return Answer(100)
    owed, had = worst.record.vf_owed, worst.record.vf_had
    needs = host_needs(evidence.case.placement)
    without = sum(sum(host.vfs.wanted.values()) - sum(host.vfs.able.values()) for host in needs)
    advice = tr(
        "{had} of {owed} VFs are given: plan {more} more on ports of the IOV switches.",
        had=had,
        owed=owed,
        more=owed - had,
    )
    if owed - had <= without:
        advice = tr("{count} vNICs want a VF whose guests have no driver for one.", count=without)
    return Answer(_vf_percent(worst), worst.record.id, advice)


def _vf_percent(judged: Judged) -> int:
    owed, had = judged.record.vf_owed, judged.record.vf_had
    return 100 * had // owed if owed else 100


def _budget(evidence: Evidence, required: int) -> Answer:
    bought = [line for line in evidence.bill.lines if line.total]
    dearest = max(bought, key=lambda line: line.total, default=None)
    advice = ""
    if dearest is not None:
        advice = tr(
            "The plan costs {excess} too much; most is {count} × {part} for {total}.",
            excess=evidence.bill.total - required,
            count=dearest.quantity,
            part=dearest.label,
            total=dearest.total,
        )
    return Answer(evidence.bill.total, advice=advice)


_TARGETS: Mapping[str, _Target] = {
    "drain_ms": _Target(True, _drain),
    "drain_fallback_ms": _Target(True, _drain_fallback),
    "migration_ms": _Target(True, _migration),
    "blackout_ms": _Target(True, _blackout),
    "host_failures": _Target(False, _host_failures),
    "nic_failures": _Target(False, _nic_failures),
    "fabric_failures": _Target(False, _fabric_failures),
    "headroom_percent": _Target(False, _headroom),
    "vf_percent": _Target(False, _vfs),
    "vf_failure_percent": _Target(False, _vfs_after_failures),
    "budget": _Target(True, _budget),
}
"""Every field of `Targets`. Blackout and longest migration are judged with nothing
failed: a drain over the backup network is judged by its own time."""
