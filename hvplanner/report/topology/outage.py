"""What a failure takes away, and where traffic and migrations go then.

The judge says what fails, which network carries migrations, and who migrates where. Here it is
followed along the wires of the drawing: a team is lost with its last port, a network with its
last team.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from hvplanner.language import tr, trn
from hvplanner.report.text import clean, duration, listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from hvplanner.model.draining import Drain
    from hvplanner.model.evaluation import Scenario
    from hvplanner.model.plan import HostPlan
    from hvplanner.report.subject import Subject
    from hvplanner.report.topology.drawing import Key

_NAMES_SHOWN = 4


@dataclass(frozen=True)
class Outage:
    """The parts that are lost, those that take over, and the VMs that leave and reach hosts."""

    lost: frozenset[Key] = frozenset()
    carrying: frozenset[Key] = frozenset()
    """What carries migrations."""
    moves: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """How many VMs migrate or restart from a host on another one."""
    text: str = ""
    """All of it in one line."""

    @cached_property
    def leaving(self) -> Mapping[str, int]:
        """Return how many VMs leave each host."""
        return _summed((source, count) for (source, _), count in self.moves.items())

    @cached_property
    def arriving(self) -> Mapping[str, int]:
        """Return how many VMs reach each host."""
        return _summed((target, count) for (_, target), count in self.moves.items())


NO_OUTAGE = Outage()


def follow(subject: Subject, scenario: Scenario) -> Outage:
    """Return what a scenario does to the parts of the drawing."""
    lost: set[Key] = set(_failed(subject, scenario))
    plans = subject.plan.hosts if subject.plan else ()
    for plan in plans:
        lost |= _lost_in(plan, lost)
    lost |= _networks_cut_off(plans, lost)
    drain = subject.drains.get(scenario.drain or "")
    moves = Counter((each.source, each.target) for each in drain.migrations) if drain else Counter()
    moves.update({(each.source, each.target): each.vms for each in scenario.restarts})
    return Outage(
        lost=frozenset(lost),
        carrying=frozenset(_carrying(plans, scenario.network, lost)),
        moves=moves,
        text=_text(subject, scenario, drain),
    )


def _summed(counts: Iterable[tuple[str, int]]) -> Mapping[str, int]:
    found: Counter[str] = Counter()
    for host, count in counts:
        found[host] += count
    return found


def _failed(subject: Subject, scenario: Scenario) -> Iterator[Key]:
    """Yield what has failed itself."""
    if scenario.part:
        yield scenario.part
    if scenario.kind == "host":
        yield from (("host", host) for host in scenario.lost)
        gone = set(scenario.lost)
        for host_class in subject.host_counts:
            own = {each.host for each in subject.evaluation.hosts if each.host_class == host_class}
            if own and own <= gone:
                yield ("class", host_class)


def _lost_in(plan: HostPlan, failed: set[Key]) -> set[Key]:
    """Return what every host of a class loses when parts have failed."""
    name = plan.host_class
    lost: set[Key] = set()
    dead_teams = set()
    for team in plan.teams:
        gone = [
            port
            for port in team.ports
            if ("card", name, port.card) in failed
            or ("port", name, port.card, port.port) in failed
            or ("fabric", port.fabric) in failed
        ]
        lost |= {("port", name, port.card, port.port) for port in gone}
        if len(gone) == len(team.ports):
            dead_teams.add(team.id)
    lost |= {("team", name, team) for team in dead_teams}
    lost |= {("switch", name, each.id) for each in plan.switches if each.team in dead_teams}
    for placed in plan.placements:
        if placed.team in dead_teams or ("network", placed.network) in failed:
            lost.add(("joint", name, placed.team, placed.network))
    return lost


def _networks_cut_off(plans: tuple[HostPlan, ...], lost: set[Key]) -> set[Key]:
    """Return the networks that no host reaches any more."""
    joints: dict[str, list[Key]] = {}
    for plan in plans:
        for placed in plan.placements:
            key = ("joint", plan.host_class, placed.team, placed.network)
            joints.setdefault(placed.network, []).append(key)
    return {("network", network) for network, keys in joints.items() if lost.issuperset(keys)}


def _carrying(plans: tuple[HostPlan, ...], network: str | None, lost: set[Key]) -> set[Key]:
    """Return the way that migrations take over a network."""
    if network is None:
        return set()
    found: set[Key] = {("network", network)}
    for plan in plans:
        teams = {each.team for each in plan.placements if each.network == network}
        found |= {("joint", plan.host_class, team, network) for team in teams}
        found |= {("team", plan.host_class, team) for team in teams}
        found |= {("switch", plan.host_class, s.id) for s in plan.switches if s.team in teams}
        for team in plan.teams:
            if team.id in teams:
                found |= {("port", plan.host_class, p.card, p.port) for p in team.ports}
                found |= {("fabric", port.fabric) for port in team.ports}
    return found - lost


def _text(subject: Subject, scenario: Scenario, drain: Drain | None) -> str:
    parts = [clean(scenario.title)]
    if scenario.kind != "none":
        parts.append(
            tr("survived") if scenario.survives else clean(scenario.problem) or tr("not survived")
        )
    if scenario.kind == "host":
        parts.append(
            trn(
                "{n} VM restarts on the hosts that are left",
                "{n} VMs restart on the hosts that are left",
                scenario.restarted,
            )
        )
        if scenario.unplaced:
            names = listed(map(subject.vm_label, scenario.unplaced), _NAMES_SHOWN)
            parts.append(tr("no place for {names}", names=clean(names)))
    if scenario.worst_load_percent:
        parts.append(
            tr(
                "highest load {percent} %",
                percent=scenario.worst_load_percent,
            )
        )
    if scenario.network is not None:
        network = clean(subject.label("networks", scenario.network))
        parts.append(tr("migrations go over {network}", network=network))
    if drain is not None and drain.duration_ms is not None:
        targets = {each.target for each in drain.migrations}
        to = " " + trn("to {n} host", "to {n} hosts", len(targets)) if targets else ""
        host = clean(subject.host_label(drain.host))
        parts.append(
            tr(
                "{host} drains{to} in {time}",
                host=host,
                to=to,
                time=duration(drain.duration_ms),
            )
        )
    return "  ·  ".join(parts)
