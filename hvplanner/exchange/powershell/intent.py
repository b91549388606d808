"""From a plan to all that makes a cluster like it: host by host, on every host, on the cluster."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.evaluation.placement import MOST_VMS, place
from hvplanner.exchange.powershell import settings
from hvplanner.exchange.powershell.hoststeps import HostSteps
from hvplanner.exchange.powershell.names import adapter_name
from hvplanner.exchange.powershell.remaining import remaining
from hvplanner.exchange.powershell.steps import VmFunction
from hvplanner.exchange.powershell.words import NotPlanned
from hvplanner.rules.rule import Subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.exchange.powershell.remaining import Remaining
    from hvplanner.exchange.powershell.steps import Step
    from hvplanner.model.design import Design
    from hvplanner.model.plan import HostPlan

IOV_WEIGHT = 100


@dataclass(frozen=True, slots=True)
class HostTurn:
    """What is to be so on one host, drained for it."""

    node: str
    adapters: tuple[tuple[str, str], ...]
    """The physical adapters that steps need: what they are called there and on the host."""
    steps: tuple[Step, ...]
    today: tuple[Step, ...]
    """What is so today; nothing where that is not known."""


@dataclass(frozen=True, slots=True)
class Intent:
    """What is to be so on a cluster."""

    cluster: str
    release: str
    turns: tuple[HostTurn, ...]
    """In the order in which hosts are drained."""
    on_hosts: tuple[Step, ...]
    """On every host, once all have had their turn."""
    on_cluster: tuple[Step, ...]
    functions: tuple[VmFunction, ...]
    """For VMs that are known by name."""
    hosts_today: tuple[Step, ...]
    cluster_today: tuple[Step, ...]
    remaining: tuple[Remaining, ...]
    """What is left to people."""


def intent(design: Design, before: Design | None = None) -> Intent:
    """Return what makes a cluster like the plan of a design.

    `before` is the design whose plan it is like today. Raises NotPlanned.
    """
    subject, former = _subject(design), _subject(before) if before else None
    assert design.plan is not None
    turns = _Turns(subject, former)
    return Intent(
        cluster=design.cluster.name,
        release=design.cluster.release,
        turns=tuple(turns.every()),
        on_hosts=tuple(settings.on_every_host(subject, design.plan.migration)),
        on_cluster=tuple(settings.on_cluster(subject, design.plan.migration)),
        functions=tuple(_functions(design)),
        hosts_today=tuple(settings.hosts_today(former)) if former else (),
        cluster_today=tuple(settings.cluster_today(former)) if former else (),
        remaining=tuple(remaining(subject, former)),
    )


class _Turns:
    """The turns of hosts. Those of a class that are alike today have one sequence of steps."""

    def __init__(self, subject: Subject, former: Subject | None) -> None:
        self._design = subject.design
        self._now = _makers(subject)
        self._former = _makers(former) if former else {}
        # The same hosts have the same names, whatever their classes are called.
        self._classes = _classes(former.design) if former else {}
        self._made: dict[tuple[str, str], tuple[tuple[Step, ...], tuple[Step, ...]]] = {}

    def every(self) -> Iterator[HostTurn]:
        for node, host_class in _classes(self._design).items():
            if host_class in self._now:
                was = self._classes.get(node, "")
                steps, today = self._steps(host_class, was)
                yield HostTurn(node, _adapters(self._now[host_class].host_plan), steps, today)

    def _steps(self, host_class: str, was: str) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
        if (host_class, was) not in self._made:
            former = self._former.get(was)
            self._made[host_class, was] = (
                tuple(self._now[host_class].every(former)),
                tuple(former.today()) if former else (),
            )
        return self._made[host_class, was]


def _classes(design: Design) -> dict[str, str]:
    """Return the class of every host, by what people call the host, in the order of drains."""
    return {host.label: host.host_class for host in place(design).hosts}


def _makers(subject: Subject) -> dict[str, HostSteps]:
    assert subject.plan is not None
    return {
        each.host_class: HostSteps(subject, each, subject.plan.migration)
        for each in subject.host_plans
    }


def _subject(design: Design) -> Subject:
    if design.plan is None or not design.plan.hosts:
        raise NotPlanned("The file has no plan to carry out. Solve it first.")
    if not design.cluster.name.strip():
        raise NotPlanned("The cluster has no name: a script must know which it is made for.")
    return Subject(design, design.plan)


def _adapters(host_plan: HostPlan) -> tuple[tuple[str, str], ...]:
    names = [adapter_name(port) for team in host_plan.teams for port in team.ports]
    return tuple((name, name) for name in dict.fromkeys(names))


def _functions(design: Design) -> Iterator[VmFunction]:
    for vm in design.vms[:MOST_VMS]:
        for vnic in vm.vnics:
            wanted = vnic.sriov == "wanted"
            yield VmFunction(vm.label, vnic.id, IOV_WEIGHT if wanted else 0, vnic.queue_pairs)
