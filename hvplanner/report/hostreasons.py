"""Why the hosts of a class are planned as they are: cards, teams, switches and networks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr, trn
from hvplanner.model import units
from hvplanner.model.words import word
from hvplanner.report.reasoning import Reason, kept, proof
from hvplanner.report.text import listed, money, quantity, rate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hvplanner.model.evaluation import NetworkLoad
    from hvplanner.model.plan import HostPlan, Team
    from hvplanner.model.workload import VmSpec
    from hvplanner.report.subject import Subject

_FAILURES = ("nic_failures", "fabric_failures", "headroom_percent")


def _nics(subject: Subject, plan: HostPlan, _key: str) -> Iterator[Reason]:
    yield from _fixed(subject, plan)
    choices = subject.design.choices
    host_class = next(
        (each for each in subject.design.host_classes if each.id == plan.host_class), None
    )
    if host_class is not None and host_class.nics:
        installed = listed(
            f"{nic.count} × {subject.nic_label(nic.model)}" for nic in host_class.nics
        )
        policy = word(host_class.nic_policy).lower()
        yield Reason(
            "Given", tr("Installed: {installed}, {policy}.", installed=installed, policy=policy)
        )
    if choices.nic_models is not None:
        models = listed((subject.nic_label(each) for each in choices.nic_models), 6)
        yield Reason(
            "Given",
            tr(
                "To choose from: {models}; {cards_max} cards at most.",
                models=models,
                cards_max=choices.cards_max,
            ),
        )
    lines = [each for each in subject.evaluation.costs if each.host_class == plan.host_class]
    cost = sum(line.total for line in lines)
    if cost:
        currency = subject.design.currency
        yield Reason(
            "Cost",
            tr("What is bought for these hosts costs {cost}.", cost=money(cost, currency)),
        )
    yield from _tightest(subject, plan, {team.id for team in plan.teams})
    yield from kept(subject, (*_FAILURES, "drain_ms", "drain_fallback_ms", "budget"))
    if subject.plan is not None:
        yield from proof(subject, subject.plan)


def _teams(subject: Subject, plan: HostPlan, key: str) -> Iterator[Reason]:
    yield from _fixed(subject, plan)
    team = next((each for each in plan.teams if each.id == key), None)
    if team is None:
        return
    carried = [placed.network for placed in plan.placements if placed.team == key]
    if carried:
        names = listed(subject.label("networks", each) for each in carried)
        yield Reason("Use", tr("It carries {names}.", names=names))
    yield from _form(subject, plan, team)
    fabrics = list(dict.fromkeys(port.fabric for port in team.ports))
    if len(fabrics) > 1:
        names = listed(subject.label("fabrics", each) for each in fabrics)
        yield Reason("Use", tr("It outlives a fabric: its ports go to {names}.", names=names))
    cards = {port.card for port in team.ports}
    if len(cards) > 1:
        yield Reason(
            "Use",
            tr(
                "It outlives a card: its ports are on {count}.",
                count=trn("{n} card", "{n} cards", len(cards)),
            ),
        )
    yield from _tightest(subject, plan, {key})
    yield from kept(subject, _FAILURES)


def _form(subject: Subject, plan: HostPlan, team: Team) -> Iterator[Reason]:
    release = subject.release
    under_switch = any(switch.team == team.id for switch in plan.switches)
    if team.kind == "single":
        yield Reason("Rule", tr("One port needs no teaming."))
    elif team.kind == "set" and release.lbfo_under_switch != "allowed":
        text = (
            tr("{release} refuses a virtual switch on an LBFO team.", release=release.label)
            if release.lbfo_under_switch == "refused"
            else tr(
                "{release} discourages a virtual switch on an LBFO team.", release=release.label
            )
        )
        yield Reason(
            "Rule", tr("{text} Switch Embedded Teaming also leaves SR-IOV possible.", text=text)
        )
    elif team.kind == "set":
        yield Reason(
            "Rule", tr("An LBFO team would hide SR-IOV; Switch Embedded Teaming does not.")
        )
    elif not release.has_set:
        yield Reason(
            "Given", tr("{release} has no Switch Embedded Teaming.", release=release.label)
        )
    elif not under_switch:
        yield Reason("Rule", tr("Switch Embedded Teaming is for virtual switches only."))


def _wants_vf(vm: VmSpec) -> bool:
    return any(vnic.sriov == "wanted" for vnic in vm.vnics)


def _switches(subject: Subject, plan: HostPlan, key: str) -> Iterator[Reason]:
    yield from _fixed(subject, plan)
    switch = next((each for each in plan.switches if each.id == key), None)
    if switch is None:
        return
    design = subject.design
    wanted = sum(group.count for group in design.vm_groups if _wants_vf(group))
    wanted += sum(map(_wants_vf, design.vms))
    if not switch.sriov:
        text = (
            tr("No VM asks for a VF.")
            if not wanted
            else tr("The VFs that VMs ask for are elsewhere.")
        )
        yield Reason("Given", text)
    else:
        yield Reason(
            "Given",
            tr("{wanted} of the cluster ask for a VF.", wanted=trn("{n} VM", "{n} VMs", wanted)),
        )
        for ports in _vf_ports(subject, plan, key):
            yield Reason("Tightest", ports)
        if not subject.release.iov_switch_weights:
            text = tr("A switch with SR-IOV holds no minimum bandwidth by weight on this release.")
            yield Reason("Rule", text)
    for ledger in subject.evaluation.queues:
        if ledger.host_class == plan.host_class and ledger.switch == key:
            text = tr(
                "{had} receive queues for {owed} that want one.",
                had=ledger.had,
                owed=trn("{n} vNIC", "{n} vNICs", ledger.owed),
            )
            yield Reason("Tightest", text)
    yield from kept(subject, ("vf_percent", "vf_failure_percent"))


def _vf_ports(subject: Subject, plan: HostPlan, key: str) -> Iterator[str]:
    """Yield what ports have and use, once where they are alike."""
    ports = (
        each
        for each in subject.evaluation.vf_ports
        if each.host_class == plan.host_class and each.switch == key
    )
    yield from dict.fromkeys(
        tr(
            "{planned} a port, {limit} possible: {used} used on the host that uses most,"
            " {used_after_failure} after a failure.",
            planned=trn("{n} VF", "{n} VFs", each.planned),
            limit=quantity(each.limit, units.COUNT),
            used=each.used,
            used_after_failure=each.used_after_failure,
        )
        for each in ports
    )


def _placements(subject: Subject, plan: HostPlan, key: str) -> Iterator[Reason]:
    yield from _fixed(subject, plan)
    placed = next((each for each in plan.placements if each.network == key), None)
    network = subject.networks.get(key)
    if placed is None or network is None:
        return
    if network.demand_mbps:
        yield Reason(
            "Given",
            tr("Every host must carry {demand} of it at once.", demand=rate(network.demand_mbps)),
        )
    if network.dedicated:
        yield Reason("Given", tr("It is declared to share its ports with no other network."))
    if network.rdma:
        yield Reason("Given", tr("It needs RDMA on every port of its team."))
    if network.role == "vm" and any(each.team == placed.team for each in plan.switches):
        yield Reason("Rule", tr("VMs reach a network through a virtual switch only."))
    if subject.plan and key in subject.plan.migration.networks:
        rank = subject.plan.migration.networks.index(key) + 1
        yield Reason("Use", tr("It is number {rank} in the order for live migrations.", rank=rank))
    yield from _tightest(subject, plan, {placed.team})
    yield from kept(subject, ("headroom_percent",))


HOST_REASONS: dict[str, Callable[[Subject, HostPlan, str], Iterator[Reason]]] = {
    "nics": _nics,
    "teams": _teams,
    "switches": _switches,
    "placements": _placements,
}
"""By the list of a host plan that the decision stands in."""


def _fixed(subject: Subject, plan: HostPlan) -> Iterator[Reason]:
    if any(each.host_class == plan.host_class for each in subject.design.choices.hosts):
        yield Reason(
            "Fixed", tr("The host class is fixed as it stands in the choices of the design.")
        )


def _tightest(subject: Subject, plan: HostPlan, teams: set[str]) -> Iterator[Reason]:
    """Yield where a team has least left of its capacity, failures survived included."""
    loads = [
        each
        for each in subject.evaluation.loads
        if each.host_class == plan.host_class and each.team in teams and each.demand_mbps
    ]
    worst = max(loads, key=_share, default=None)
    if worst is None:
        return
    titles = {each.id: each for each in subject.evaluation.scenarios}
    scenario = titles.get(worst.scenario)
    failed = scenario is not None and scenario.kind != "none"
    when = (
        f" ({scenario.title})"
        if failed and scenario is not None
        else " " + tr("with nothing failed")
    )
    yield Reason(
        "Tightest",
        tr(
            "Team {team} carries {demand} of {capacity}, {value} %{when}.",
            team=worst.team,
            demand=rate(worst.demand_mbps),
            capacity=rate(worst.capacity_mbps),
            value=round(100 * _share(worst)),
            when=when,
        ),
    )


def _share(load: NetworkLoad) -> float:
    return load.demand_mbps / max(1, load.capacity_mbps)
