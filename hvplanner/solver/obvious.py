"""What makes a design impossible in plain sight, so that nothing needs to be searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner import rules
from hvplanner.evaluation.activity import assumed_activity
from hvplanner.evaluation.assumed import Assumed
from hvplanner.evaluation.drains import drain_tasks, to_ms
from hvplanner.evaluation.findings import design_findings
from hvplanner.evaluation.hostfailures import memory_after
from hvplanner.evaluation.placement import place
from hvplanner.evaluation.saving import save_rate
from hvplanner.language import said, tr, trn
from hvplanner.model.assumptions import resolve
from hvplanner.model.explanation import Clash
from hvplanner.model.fields import by_key
from hvplanner.model.targets import Targets
from hvplanner.model.units import MBPS, MIB, MONEY, MS, amount
from hvplanner.solver.placed import placed_rows
from hvplanner.solver.prepare import prepare
from hvplanner.solver.quickest import quickest_times, widest_team

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.evaluation.placement import Placement
    from hvplanner.model.design import Design
    from hvplanner.model.hardware import NicModel
    from hvplanner.solver.problem import ClassProblem, Problem


def at_once(design: Design, should_stop: Callable[[], bool] = lambda: False) -> tuple[Clash, ...]:
    """Return what leaves no plan, where that is plain without a search.

    Raises Interrupted as `prepare` does.
    """
    errors = broken(design)
    if errors:
        return errors
    problem = prepare(design, should_stop)
    return obvious(problem) or too_slow(problem)


def _unstopped(sentence: str) -> str:
    """Return a sentence as the other clashes are told, without a full stop."""
    return sentence.removesuffix(".")


def broken(design: Design) -> tuple[Clash, ...]:
    """Return what no plan can mend: errors of a design, or more failed hosts than it has room for.

    The latter by totals only, for which nothing has to be packed.
    """
    placement = place(design, placed_rows(design))
    findings = (*rules.check(design, None), *design_findings(design, placement, Assumed(design)))
    return tuple(
        Clash(place=finding.place, text=said(_unstopped, finding.title))
        for finding in findings
        if finding.severity == "error"
    ) or _too_little_memory(design, placement)


def _too_little_memory(design: Design, placement: Placement) -> tuple[Clash, ...]:
    lost = design.targets.host_failures or 0
    used, left = memory_after(placement, lost)
    if used <= left or lost > len(placement.hosts):
        return ()
    text = trn(
        "{n} host failure survived: all VMs need {used}, and the hosts left can have {left} for"
        " them",
        "{n} host failures survived: all VMs need {used}, and the hosts left can have {left} for"
        " them",
        lost,
        used=MIB.format(used),
        left=MIB.format(left),
    )
    return (Clash(place=("targets", "host_failures"), text=text),)


def obvious(problem: Problem) -> tuple[Clash, ...]:
    """Return the first target or limit that leaves no plan, whatever network is built."""
    looks = (_failures, _drains, _times, _cards, _vfs, _headroom, _budget)
    return next((found for look in looks if (found := look(problem))), ())


def too_slow(problem: Problem) -> tuple[Clash, ...]:
    """Return the time that is too short even for the fastest network that can be built."""
    for name, of in (
        ("drain_ms", "duration_ms"),
        ("drain_fallback_ms", "duration_ms"),
        ("migration_ms", "longest_migration_ms"),
        ("blackout_ms", "longest_blackout_ms"),
    ):
        wanted = getattr(problem.targets, name)
        for drain in drain_tasks(problem.placement) if wanted is not None else ():
            least = getattr(quickest_times(problem, drain.task), of)
            if least > wanted:
                host = problem.placement.hosts[drain.host]
                count, rate = widest_team(problem, host.host_class)
                text = tr(
                    "{target} in {wanted}: with the widest team that {host} can have, {count} x"
                    " {rate}, it takes at least {least}",
                    target=_title(name),
                    wanted=MS.format(wanted),
                    host=host.label,
                    count=count,
                    rate=MBPS.format(rate),
                    least=MS.format(least),
                )
                return (Clash(place=("targets", name), text=text),)
    return ()


def _failures(problem: Problem) -> tuple[Clash, ...]:
    wanted = problem.targets.host_failures or 0
    hosts = len(problem.placement.hosts)
    place = ("targets", "host_failures")
    if wanted > hosts:
        text = tr("{wanted} host failures survived, of {hosts} hosts", wanted=wanted, hosts=hosts)
        return (Clash(place=place, text=text),)
    for failures in problem.failures:
        count = sum(number for _, number in failures.lost)
        for way in failures.ways:
            if way.unplaced:
                text = trn(
                    "{n} host failure survived: {vm} cannot restart. {reason}",
                    "{n} host failures survived: {vm} cannot restart. {reason}",
                    count,
                    vm=way.unplaced[0],
                    reason=way.reason,
                )
                return (Clash(place=place, text=text),)
        if not failures.known:
            text = trn(
                "{n} host failure survived: too many combinations to judge them all",
                "{n} host failures survived: too many combinations to judge them all",
                count,
            )
            return (Clash(place=place, text=text),)
    return ()


def _drains(problem: Problem) -> tuple[Clash, ...]:
    targets = problem.targets
    for name in ("drain_ms", "drain_fallback_ms"):
        if getattr(targets, name) is None:
            continue
        for drain in drain_tasks(problem.placement):
            if drain.unplaced:
                host = problem.placement.hosts[drain.host].label
                text = tr(
                    "a host drained: {vm} of {host} fits on no other host",
                    vm=drain.unplaced[0].id,
                    host=host,
                )
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
                what = tr("saving low-priority VMs of {host} takes", host=host)
                return (_too_short(name, wanted, what, least),)
    if not any(drain.task.live(rate) for drain in drains):
        return ()
    values = resolve(problem.design.assumptions)
    besides = values["setup"] + values["resume"]
    setting_up = tr("setting up and resuming a migration take")
    for name, least, what in (
        ("blackout_ms", values["resume"], tr("resuming on the target takes")),
        ("migration_ms", besides, setting_up),
        ("drain_ms", besides, setting_up),
        ("drain_fallback_ms", besides, setting_up),
    ):
        wanted = getattr(problem.targets, name)
        if wanted is not None and wanted < least:
            return (_too_short(name, wanted, what, least),)
    return ()


def _too_short(target: str, wanted: int, what: str, least: int) -> Clash:
    text = tr(
        "{target} in {wanted}: {what} {least} by assumption",
        target=_title(target),
        wanted=MS.format(wanted),
        what=what,
        least=MS.format(least),
    )
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
            place, text = ("fabrics",), tr("no fabric has a free port")
        elif not row.places:
            place = ("choices", "cards_max")
            text = tr("{host_class} has and gets no card", host_class=host_class.label)
        elif choices and not fitting and not widest:
            place = ("host_classes", row.id, "slots")
            text = tr("{host_class} has no PCIe slot for a card", host_class=host_class.label)
        elif choices and not fitting:
            narrowest = min((problem.models[each.model] for _, each in choices), key=_lanes)
            place = ("host_classes", row.id, "slots")
            text = tr(
                "{nic} needs {lanes} PCIe lanes; the widest slot of {host_class} has {widest}",
                nic=narrowest.label,
                lanes=narrowest.pcie_lanes,
                host_class=host_class.label,
                widest=widest,
            )
        else:
            place = ("choices", "nic_models")
            text = tr(
                "no NIC to choose for {host_class} that a fabric has a port for",
                host_class=host_class.label,
            )
        return (Clash(place=place, text=text),)
    return ()


def _vfs(problem: Problem) -> tuple[Clash, ...]:
    """Return the coverage with VFs that no cards to choose from can give."""
    most = {row.id: _most_vfs(problem, row) for row in problem.classes}
    for number, scenario in enumerate(problem.vf_scenarios):
        owed = sum(count * hosts for wish, hosts in scenario.wishes for _, count in wish.wanted)
        had = sum(
            hosts * min(sum(count for _, count in wish.able), most[wish.host_class])
            if wish.host_class in most
            else hosts * problem.fixed.vfs(wish).had
            for wish, hosts in scenario.wishes
        )
        # Where guests may team and not all is promised, more can be given than is wished for.
        more = scenario.percent < 100 and problem.guest_teams
        if more or had * 100 >= scenario.percent * owed:
            continue
        name = "vf_percent" if number == 0 and problem.targets.vf_percent else "vf_failure_percent"
        text = tr(
            "{target}: {percent} %: {owed} vNICs want one, and with all the cards there can be,"
            " hosts have {had} for them",
            target=_title(name),
            percent=scenario.percent,
            owed=owed,
            had=had,
        )
        return (Clash(place=("targets", name), text=text),)
    return ()


def _most_vfs(problem: Problem, row: ClassProblem) -> int:
    """Return the most VFs that a host of a class can have, were every port for VFs."""
    if not row.sriov_ready:
        return 0
    return sum(
        max((_card_vfs(problem.models[each.model]) for each in place.choices), default=0)
        for place in row.places
    )


def _card_vfs(model: NicModel) -> int:
    vfs = model.port_vfs_max * model.ports
    return min(vfs, model.vf_max) if model.vf_scope == "device" else vfs


def _headroom(problem: Problem) -> tuple[Clash, ...]:
    """Return a headroom of everything where something is to be carried."""
    carried = any(
        demand and network.role != "live_migration"
        for row in problem.classes
        for network, demand in zip(problem.networks, row.demand, strict=True)
    )
    if problem.targets.headroom_percent == 100 and carried:
        text = tr("Headroom: 100 %: networks carry something, so that not everything stays free")
        return (Clash(place=("targets", "headroom_percent"), text=text),)
    return ()


def _budget(problem: Problem) -> tuple[Clash, ...]:
    """Return a budget below what one port for every host costs that has no card."""
    budget = problem.targets.budget
    if budget is None:
        return ()
    cards = (row.hosts * _first_card(problem, row) for row in problem.classes)
    least = problem.fixed.cost + sum(cards)
    if least <= budget:
        return ()
    wanted, needed = (amount(each, MONEY, problem.design.currency) for each in (budget, least))
    text = tr(
        "Budget: {wanted}: the cheapest card for every host without one costs {needed} in all",
        wanted=wanted,
        needed=needed,
    )
    return (Clash(place=("targets", "budget"), text=text),)


def _first_card(problem: Problem, row: ClassProblem) -> int:
    """Return the least that a host of a class spends on cards."""
    choices = [choice for place in row.places for choice in place.choices]
    if any(each.owned for each in choices):
        return 0
    return min((problem.models[each.model].cost for each in choices), default=0)


def _lanes(model: NicModel) -> int:
    return model.pcie_lanes


def _title(target: str) -> str:
    return by_key(Targets)[target].title
