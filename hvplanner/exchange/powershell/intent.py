"""From a plan to all that makes a cluster like it: host by host, on every host, on the cluster."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hvplanner.evaluation.placement import place
from hvplanner.exchange.powershell import guests, settings
from hvplanner.exchange.powershell.guestswitches import with_names_of_today
from hvplanner.exchange.powershell.hoststeps import HostSteps
from hvplanner.exchange.powershell.names import real_names
from hvplanner.exchange.powershell.remaining import remaining
from hvplanner.exchange.powershell.steps import NoHostVnic
from hvplanner.exchange.powershell.words import NotPlanned
from hvplanner.rules.rule import Subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.exchange.powershell.remaining import Remaining
    from hvplanner.exchange.powershell.steps import Step, VmFunction, VmPlace
    from hvplanner.model.design import Design
    from hvplanner.model.hardware import Host


@dataclass(frozen=True, slots=True)
class HostTurn:
    """What is to be so on one host, drained for it."""

    node: str
    adapters: tuple[tuple[str, str], ...]
    """The physical adapters that steps need: what they are called there and on the host."""
    steps: tuple[Step, ...]
    settings: tuple[Step, ...]
    """What is to be so once all hosts had their turn."""
    today: tuple[Step, ...]
    """What is so today, settings too; nothing where that is not known."""


@dataclass(frozen=True, slots=True)
class Intent:
    """What is to be so on a cluster."""

    cluster: str
    release: str
    turns: tuple[HostTurn, ...]
    """In the order in which hosts are drained."""
    on_cluster: tuple[Step, ...]
    functions: tuple[VmFunction, ...]
    """For VMs that are known by name."""
    places: tuple[VmPlace, ...]
    """For those whose host was chosen."""
    cluster_today: tuple[Step, ...]
    remaining: tuple[Remaining, ...]
    """What is left to people."""


def intent(design: Design, before: Design | None = None, *, as_found: bool = False) -> Intent:
    """Return what makes a cluster like the plan of a design.

    `before` is the design whose plan it is like today. `as_found` has each host migrate as the
    design says that it was found to, and not all alike. Raises NotPlanned.
    """
    former = _subject(before) if before else None
    if before and before.cluster.name != design.cluster.name:
        raise NotPlanned(
            f"The state before is of another cluster, {before.cluster.name}, and not of"
            f" {design.cluster.name}."
        )
    design = with_names_of_today(design, before) if before else design
    subject = _subject(design)
    assert design.plan is not None
    turns = tuple(_Turns(subject, former, as_found=as_found).every())
    gone = [each.name for turn in turns for each in turn.steps if isinstance(each, NoHostVnic)]
    return Intent(
        cluster=design.cluster.name,
        release=design.cluster.release,
        turns=turns,
        on_cluster=tuple(settings.on_cluster(subject, design.plan.migration, as_found=as_found)),
        functions=tuple(guests.functions(design)),
        places=tuple(guests.places(design)),
        cluster_today=tuple(settings.cluster_today(former)) if former else (),
        remaining=tuple(remaining(subject, former, () if as_found else gone)),
    )


def rollback(design: Design, before: Design) -> Intent:
    """Return what takes a cluster from the plan of a design back to the state before it."""
    back = intent(before, with_names_of_today(design, before), as_found=True)
    return replace(back, places=tuple(guests.places_before(design, before)))


def _subject(design: Design) -> Subject:
    if design.plan is None or not design.plan.hosts:
        raise NotPlanned("The file has no plan to carry out. Solve it first.")
    if not design.cluster.name.strip():
        raise NotPlanned("The cluster has no name: a script must know which it is made for.")
    return Subject(design, design.plan)


class _Turns:
    """The turns of hosts. Those of a class that are alike today have one sequence of steps."""

    def __init__(self, subject: Subject, former: Subject | None, *, as_found: bool) -> None:
        self._subject, self._former, self._as_found = subject, former, as_found
        self._now = _makers(subject, as_found=as_found)
        self._makers_before = _makers(former, as_found=False) if former else {}
        # The same hosts have the same names, whatever their classes are called.
        self._hosts_before = _hosts(former) if former else {}
        self._made: dict[tuple[str, str], tuple[Step, ...]] = {}

    def every(self) -> Iterator[HostTurn]:
        for node, (host_class, host) in _hosts(self._subject).items():
            maker = self._now.get(host_class)
            if maker is None:
                continue
            was, host_before = self._hosts_before.get(node, ("", None))
            # An import may have been made since: what it called adapters is known there alone.
            names = host if host and host.adapters else host_before
            hardware = self._subject.host_classes[host_class]
            yield HostTurn(
                node,
                tuple(real_names(names, hardware, maker.host_plan).items()),
                self._steps(host_class, was),
                self._settings(host if self._as_found else None),
                self._today(was, host_before),
            )

    def _steps(self, host_class: str, was: str) -> tuple[Step, ...]:
        if (host_class, was) not in self._made:
            former = self._makers_before.get(was)
            # Networks that share an interface want the same of it.
            every = dict.fromkeys(self._now[host_class].every(former))
            self._made[host_class, was] = tuple(every)
        return self._made[host_class, was]

    def _settings(self, found: Host | None) -> tuple[Step, ...]:
        assert self._subject.plan is not None
        return tuple(
            settings.on_host(
                self._subject, self._subject.plan.migration, found, as_found=self._as_found
            )
        )

    def _today(self, was: str, host: Host | None) -> tuple[Step, ...]:
        maker = self._makers_before.get(was)
        if maker is None or self._former is None:
            return ()
        return (*maker.today(), *settings.host_today(self._former, host))


def _hosts(subject: Subject) -> dict[str, tuple[str, Host | None]]:
    """Return class and row of every host, by what people call it, in the order of drains."""
    rows = {each.id: each for each in subject.design.hosts}
    return {
        host.label: (host.host_class, rows.get(host.id)) for host in place(subject.design).hosts
    }


def _makers(subject: Subject, *, as_found: bool) -> dict[str, HostSteps]:
    assert subject.plan is not None
    return {
        each.host_class: HostSteps(subject, each, subject.plan.migration, as_found=as_found)
        for each in subject.host_plans
    }
