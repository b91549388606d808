"""What makes a design impossible in plain sight, so that nothing needs to be searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner import rules
from hvplanner.evaluation.activity import assumed_activity
from hvplanner.evaluation.assumed import Assumed
from hvplanner.evaluation.drains import drain_tasks, to_ms
from hvplanner.evaluation.findings import design_findings
from hvplanner.evaluation.placement import place
from hvplanner.evaluation.saving import save_rate
from hvplanner.model.assumptions import resolve
from hvplanner.model.fields import by_key
from hvplanner.model.solving import Clash
from hvplanner.model.targets import Targets
from hvplanner.model.units import MS
from hvplanner.solver.placed import placed_rows
from hvplanner.solver.scenarios import failures_in_scope

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.hardware import NicModel
    from hvplanner.solver.problem import Problem


def broken(design: Design) -> tuple[Clash, ...]:
    """Return the errors of a design that no plan can mend."""
    placement = place(design, placed_rows(design))
    findings = (*rules.check(design, None), *design_findings(design, placement, Assumed(design)))
    return tuple(
        Clash(place=finding.place, text=finding.title)
        for finding in findings
        if finding.severity == "error"
    )


def obvious(problem: Problem) -> tuple[Clash, ...]:
    """Return the first target or limit that leaves no plan, whatever network is built."""
    looks = (_failures, _drains, _times, _cards)
    return next((found for look in looks if (found := look(problem))), ())


def _failures(problem: Problem) -> tuple[Clash, ...]:
    wanted = problem.targets.host_failures or 0
    hosts = len(problem.placement.hosts)
    place = ("targets", "host_failures")
    if wanted > hosts:
        return (Clash(place=place, text=f"{wanted} host failures survived, of {hosts} hosts"),)
    for failures in failures_in_scope(problem.design, problem.placement):
        count = sum(number for _, number in failures.lost)
        for way in failures.ways:
            if way.unplaced:
                what = f"{count} host failures survived: {way.unplaced[0]} cannot restart."
                return (Clash(place=place, text=f"{what} {way.reason}"),)
        if not failures.known:
            text = f"{count} host failures survived: too many combinations to judge them all"
            return (Clash(place=place, text=text),)
    return ()


def _drains(problem: Problem) -> tuple[Clash, ...]:
    targets = problem.targets
    for name, label in (("drain_ms", "a host drained"), ("drain_fallback_ms", "a host drained")):
        if getattr(targets, name) is None:
            continue
        for drain in drain_tasks(problem.placement):
            if drain.unplaced:
                host = problem.placement.hosts[drain.host].label
                text = f"{label}: {drain.unplaced[0].id} of {host} fits on no other host"
                return (Clash(place=("targets", name), text=text),)
    return ()


def _times(problem: Problem) -> tuple[Clash, ...]:
    """Return the target that is shorter than what takes its time whatever the network.

    That is what every migration takes besides copying, and the time of VMs that are saved.
    """
    assumed = Assumed(problem.design)
    rate = save_rate(problem.design, assumed)
    activity = assumed_activity(problem.design, assumed)
    drains = drain_tasks(problem.placement)
    for name in ("drain_ms", "drain_fallback_ms"):
        wanted = getattr(problem.targets, name)
        for drain in drains if wanted is not None else ():
            least = to_ms(max(drain.task.saved_s(rate, activity), default=0.0))
            if least > wanted:
                host = problem.placement.hosts[drain.host].label
                return (
                    _too_short(name, wanted, f"saving low-priority VMs of {host} takes", least),
                )
    if not any(drain.task.live(rate) for drain in drains):
        return ()
    values = resolve(problem.design.assumptions)
    besides = values["setup"] + values["resume"]
    for name, least, what in (
        ("blackout_ms", values["resume"], "resuming on the target takes"),
        ("migration_ms", besides, "setting up and resuming a migration take"),
        ("drain_ms", besides, "setting up and resuming a migration take"),
        ("drain_fallback_ms", besides, "setting up and resuming a migration take"),
    ):
        wanted = getattr(problem.targets, name)
        if wanted is not None and wanted < least:
            return (_too_short(name, wanted, what, least),)
    return ()


def _too_short(target: str, wanted: int, what: str, least: int) -> Clash:
    title = by_key(Targets)[target].title
    text = f"{title} in {MS.format(wanted)}: {what} {MS.format(least)} by assumption"
    return Clash(place=("targets", target), text=text)


def _cards(problem: Problem) -> tuple[Clash, ...]:
    """Return why a host class can have no port with a link."""
    fabrics = range(len(problem.fabric_ports))
    for row in problem.classes:
        host_class = next(each for each in problem.design.host_classes if each.id == row.id)
        widest = max((slot.lanes for slot in host_class.slots), default=0)
        choices = [(place, choice) for place in row.places for choice in place.choices]
        fitting = [
            choice
            for seat, choice in choices
            if seat.onboard or problem.models[choice.model].pcie_lanes <= widest
        ]
        if any(problem.link_of(each.model, at) is not None for each in fitting for at in fabrics):
            continue
        place: tuple[str, ...]
        if not any(count for ports in problem.fabric_ports for _, count, _ in ports):
            place, text = ("fabrics",), "no fabric has a free port"
        elif not row.places:
            place, text = ("choices", "cards_max"), f"{host_class.label} has and gets no card"
        elif choices and not fitting:
            narrowest = min((problem.models[each.model] for _, each in choices), key=_lanes)
            place = ("host_classes", row.id, "slots")
            text = (
                f"{narrowest.label} needs {narrowest.pcie_lanes} PCIe lanes; the widest slot of"
                f" {host_class.label} has {widest}"
            )
        else:
            place = ("choices", "nic_models")
            text = f"no NIC to choose for {host_class.label} that a fabric has a port for"
        return (Clash(place=place, text=text),)
    return ()


def _lanes(model: NicModel) -> int:
    return model.pcie_lanes
