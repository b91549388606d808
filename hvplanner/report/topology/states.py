"""In which state each part is drawn: by load, by VFs or by findings, after a failure or none."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from hvplanner.language import tr, trn
from hvplanner.model.memo import remembering
from hvplanner.model.units import MIB
from hvplanner.report.text import clean, rate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from hvplanner.model.evaluation import Finding, Place, Scenario, Severity
    from hvplanner.report.subject import Subject
    from hvplanner.report.topology.drawing import Box, Drawing, Key
    from hvplanner.report.topology.outage import Outage

Colouring = Literal["load", "vfs", "findings"]
Tone = Literal["plain", "good", "attention", "violated"]

ATTENTION_PERCENT = 80
"""From this share of what may be used on, a part that is still well is marked."""
_TONES: Mapping[Severity, Tone] = {"error": "violated", "warning": "attention", "info": "plain"}
_GRAVITY: tuple[Severity, ...] = ("info", "warning", "error")
_TITLES_SHOWN = 4


@dataclass(frozen=True, slots=True)
class State:
    """How a part is drawn, and what it says beside its name."""

    tone: Tone = "plain"
    text: str = ""
    tip: str = ""
    percent: int | None = None
    """How full it is, drawn as a bar; None where nothing is measured."""
    is_lost: bool = False
    is_carrying: bool = False


PLAIN = State()


def states(
    subject: Subject, drawing: Drawing, by: Colouring, scenario: Scenario | None, outage: Outage
) -> dict[Key, State]:
    """Return the state of every part that is not plain."""
    found: dict[Key, State]
    if by == "load":
        found = _loads(subject, scenario)
    elif by == "vfs":
        found = _vfs(subject)
    else:
        found = _findings(subject.evaluation.findings, drawing.boxes)
    for host in {*outage.leaving, *outage.arriving}:
        key: Key = ("host", host)
        text = _moved(outage.leaving.get(host, 0), outage.arriving.get(host, 0))
        found[key] = replace(found.get(key, PLAIN), text=text, is_carrying=True)
    found |= _classes(subject, found, outage)
    for part in outage.carrying:
        found[part] = replace(found.get(part, PLAIN), is_carrying=True)
    for part in outage.lost:
        text = _moved(outage.leaving.get(str(part[1]), 0), 0) if part[0] == "host" else ""
        found[part] = State(text=text or tr("Lost"), tip=tr("Lost in this failure"), is_lost=True)
    return found


def _moved(leaving: int, arriving: int) -> str:
    parts = (
        trn("{n} VM out →", "{n} VMs out →", leaving) if leaving else "",
        trn("→ {n} VM in", "→ {n} VMs in", arriving) if arriving else "",
    )
    return ", ".join(filter(None, parts))


def _classes(subject: Subject, found: Mapping[Key, State], outage: Outage) -> dict[Key, State]:
    """Return what becomes of the hosts of each class, said on its frame: they may be folded."""
    texts: dict[Key, State] = {}
    for name, count in subject.host_counts.items():
        hosts = [each.host for each in subject.evaluation.hosts if each.host_class == name]
        lost = sum(("host", host) in outage.lost for host in hosts)
        leaving = sum(outage.leaving.get(host, 0) for host in hosts)
        arriving = sum(outage.arriving.get(host, 0) for host in hosts)
        moved = _moved(leaving, arriving)
        gone = (
            trn("{lost} of {n} host lost", "{lost} of {n} hosts lost", count, lost=lost)
            if lost
            else ""
        )
        if text := "  ·  ".join(filter(None, (gone, moved))):
            key: Key = ("class", name)
            texts[key] = replace(found.get(key, PLAIN), text=text)
    return texts


def _loads(subject: Subject, scenario: Scenario | None) -> dict[Key, State]:
    """Return loads of teams in a scenario, and the memory of hosts with nothing failed."""
    most = 100 - (subject.design.targets.headroom_percent or 0)
    # A network that fails leaves teams and demands as they are.
    wanted = scenario.id if scenario and scenario.kind != "network" else "none"
    found: dict[Key, State] = {}
    for load in subject.evaluation.loads:
        if load.scenario != wanted:
            continue
        key = "team", load.host_class, load.team
        found[key] = _team(load.demand_mbps, load.capacity_mbps, most)
    for host in subject.evaluation.hosts:
        found["host", host.host] = _host(host.vms, host.memory_mib, host.capacity_mib)
    return found


@remembering(256)
def _team(demand_mbps: int, capacity_mbps: int, most: int) -> State:
    percent = _percent(demand_mbps, capacity_mbps)
    return State(
        tone=_tone(percent, most),
        text=tr("{percent} % of {all}", percent=percent, all=rate(capacity_mbps)),
        tip=tr(
            "{demand} asked of {capacity}, {percent} % at most",
            demand=rate(demand_mbps),
            capacity=rate(capacity_mbps),
            percent=most,
        ),
        percent=percent,
    )


@remembering(256)
def _host(vms: int, memory_mib: int, capacity_mib: int) -> State:
    percent = _percent(memory_mib, capacity_mib)
    return State(
        tone="violated" if percent > 100 else "good",
        text=tr("{vms} · {percent} % RAM", vms=trn("{n} VM", "{n} VMs", vms), percent=percent),
        tip=tr("{some} of {all}", some=MIB.format(memory_mib), all=MIB.format(capacity_mib)),
        percent=percent,
    )


def _vfs(subject: Subject) -> dict[Key, State]:
    """Return VFs used of those a port can have, and given of those wanted on every host."""
    found: dict[Key, State] = {}
    for port in subject.evaluation.vf_ports:
        most = max(port.used, port.used_after_failure)
        percent = _percent(most, port.limit)
        found["port", port.host_class, port.card, port.port] = State(
            tone=_tone(percent, 100),
            text=tr("{most} of {limit} VFs", most=most, limit=port.limit),
            tip=tr(
                "{used} VFs used, {after} after the worst host failure, {planned} planned,"
                " {limit} at most",
                used=port.used,
                after=port.used_after_failure,
                planned=port.planned,
                limit=port.limit,
            ),
            percent=percent,
        )
    wanted = Counter(each.host for each in subject.evaluation.vf_assignments)
    given = Counter(each.host for each in subject.evaluation.vf_assignments if each.card)
    for host, count in wanted.items():
        found["host", host] = State(
            tone="good" if given[host] == count else "violated",
            text=tr("{given} of {count} VFs given", given=given[host], count=count),
            tip=tr("{count} vNICs want a VF, {given} have one", count=count, given=given[host]),
            percent=_percent(given[host], count),
        )
    return found


def _findings(findings: Iterable[Finding], boxes: Iterable[Box]) -> dict[Key, State]:
    """Return findings at the innermost part that is drawn of each of their places."""
    drawn: dict[Place, Box] = {}
    for box in boxes:
        if box.place:
            drawn.setdefault(box.place, box)
    at: dict[Key, list[Finding]] = {}
    for finding in findings:
        place = finding.place
        if place[:2] == ("plan", "hosts"):
            holder = drawn.get(("host_classes", *place[2:3]))
        else:
            holder = None
        prefixes = (place[:depth] for depth in range(len(place), 1, -1))
        inner = next((drawn[each] for each in prefixes if each in drawn), holder)
        if inner is not None:
            at.setdefault(inner.key, []).append(finding)
    return {key: _found(rows) for key, rows in at.items()}


def _found(findings: list[Finding]) -> State:
    gravest = max((each.severity for each in findings), key=_GRAVITY.index)
    titles = [clean(each.title) for each in findings[:_TITLES_SHOWN]]
    more = len(findings) - len(titles)
    return State(
        tone=_TONES[gravest],
        text=trn("{n} finding", "{n} findings", len(findings)),
        tip="\n".join((*titles, *([tr("and {more} more", more=more)] if more else ()))),
    )


def _percent(part: int, whole: int) -> int:
    """Return a share, rounded up; more than all where there is nothing to take it from."""
    if whole <= 0:
        return 999 if part else 0
    return -(-100 * part // whole)


def _tone(percent: int, most: int) -> Tone:
    if percent > most:
        return "violated"
    return "attention" if percent * 100 >= ATTENTION_PERCENT * most else "good"
