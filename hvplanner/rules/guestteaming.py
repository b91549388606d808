"""Networks on two virtual switches, whose VMs team their vNICs in the guest."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hvplanner.language import all_of, tr
from hvplanner.rules.rule import Breach, Subject, place_of, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.evaluation import Place
    from hvplanner.model.network import Network
    from hvplanner.model.plan import HostPlan, Team


@rule(
    "placement.guest_team_ports",
    "error",
    "Each vNIC of a team in a guest is on an external switch of its own, whose port fails alone.",
)
def placement_guest_team_ports(subject: Subject) -> Iterator[Breach]:
    """A VM network on two teams is on two single ports, and no migrations go over it."""
    for place, host_plan, network, teams in _guest_teams(subject):
        if any(team.kind != "single" for team in teams):
            yield Breach(
                place,
                tr(
                    "{network} is on {names} of {host_class}, which are not both single ports.",
                    network=network.label,
                    names=all_of(team.id for team in teams),
                    host_class=subject.label_of(host_plan),
                ),
                tr("Leave it on one team, or put it on two ports with a virtual switch each."),
            )
        if subject.plan and network.id in subject.plan.migration.networks:
            yield Breach(
                place,
                tr(
                    "{network} is on two ports of {host_class} and carries live migrations, for"
                    " which a host has one adapter.",
                    network=network.label,
                    host_class=subject.label_of(host_plan),
                ),
                tr("Leave it on one team, or take it out of the live-migration order."),
            )


@rule("placement.guest_team_vnics", "error", "The release does not start a VM of more vNICs.")
def placement_guest_team_vnics(subject: Subject) -> Iterator[Breach]:
    """VMs have vNICs enough to have two where their guests team them."""
    for host_plan in subject.host_plans:
        doubled = {network.id for _, plan, network, _ in _guest_teams(subject) if plan is host_plan}
        for vm in subject.vm_specs if doubled else ():
            limits = subject.release.generation(vm.generation)
            again = sum(vnic.network in doubled for vnic in vm.vnics)
            if limits and again and len(vm.vnics) + again > limits.vnics_max:
                yield Breach(
                    place_of(vm),
                    tr(
                        "{vm} needs {count} vNICs on {host_class}, where guests team them;"
                        " {release} allows {vnics_max}.",
                        vm=vm.label,
                        count=len(vm.vnics) + again,
                        host_class=subject.label_of(host_plan),
                        release=subject.release.label,
                        vnics_max=limits.vnics_max,
                    ),
                    tr("Leave a network of the VM on one team, or take vNICs away."),
                )


@rule(
    "placement.guest_team",
    "info",
    "No team on the host lets VFs through before Switch Embedded Teaming: the guest forms it, out"
    " of two vNICs at most, in mode switch independent with address hash.",
)
def placement_guest_team(subject: Subject) -> Iterator[Breach]:
    """VMs on two switches team their vNICs themselves."""
    for place, host_plan, network, teams in _guest_teams(subject):
        yield Breach(
            place,
            tr(
                "VMs on {network} need two vNICs on {host_class}, on {names}, and a team of them"
                " in the guest.",
                network=network.label,
                host_class=subject.label_of(host_plan),
                names=all_of(team.id for team in teams),
            ),
            tr(
                "Give each VM a vNIC on either switch, set AllowTeaming on both, and team them in"
                " the"
                " guest."
            ),
        )


def _guest_teams(
    subject: Subject,
) -> Iterator[tuple[Place, HostPlan, Network, tuple[Team, ...]]]:
    """Yield every VM network on two teams, with its place and them."""
    for host_plan in subject.host_plans:
        counts = Counter(placement.network for placement in host_plan.placements)
        for network_id, count in counts.items():
            network = subject.networks[network_id]
            if network.role == "vm" and count == 2:
                teams = tuple(
                    host_plan.team(each.team)
                    for each in host_plan.placements
                    if each.network == network_id
                )
                place = ("plan", "hosts", host_plan.host_class, "placements", network_id)
                yield place, host_plan, network, teams
