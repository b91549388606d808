"""What a team's members cannot carry together although their sum would.

Capacity is the sum of a team's links. Where traffic arrives by one member, or all of a virtual
port takes one, more than one link's rate is asked for in vain (Microsoft, NIC Teaming settings;
Switch Embedded Teaming). Warnings: demands are peaks, and such a plan works, only slower.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from hvplanner.language import all_of, mark, tr, translated
from hvplanner.model.evaluation import Finding
from hvplanner.model.memo import EachMemo, remembering
from hvplanner.model.units import MBPS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hvplanner.evaluation.capacity import TeamLinks
    from hvplanner.evaluation.case import Case
    from hvplanner.evaluation.placement import Placement
    from hvplanner.model.evaluation import NetworkLoad
    from hvplanner.model.hardware import HostClass
    from hvplanner.model.network import Network
    from hvplanner.model.plan import Plan, Team
    from hvplanner.model.workload import VmSpec

_MULTICHANNEL = mark(
    "Use faster ports; or, if it is SMB, SMB Multichannel with one host vNIC for every member."
)


@dataclass(frozen=True, slots=True)
class _Spot:
    """A team of several working links on the hosts of a class."""

    case: Case
    host_class: HostClass
    on: TeamLinks
    link_mbps: int
    """Of its slowest working link: which member is used cannot be chosen."""

    def finding(self, rule: str, asked: str, why: str, remedy: str) -> Finding:
        return Finding(
            rule=f"capacity.{rule}",
            severity="warning",
            place=("plan", "hosts", self.host_class.id, "teams", self.on.team.id),
            title=tr(
                "{asked} team {team} on {host_class}; one of its links has {link}.",
                asked=asked,
                team=self.on.team.id,
                host_class=self.host_class.label,
                link=MBPS.format(self.link_mbps),
            ),
            why=why,
            remedy=remedy,
        )


def one_member(case: Case, loads: Iterable[NetworkLoad]) -> Iterator[Finding]:
    """Yield where more is asked of a team than one of its members has, and one must carry it.

    `loads` are those of all teams with nothing failed.
    """
    asked = {(load.host_class, load.team): load.demand_mbps for load in loads}
    for host_class in case.classes:
        for on in case.wired[host_class.id].teams:
            rates = [link.mbps for link in on.links if link.mbps]
            if len(rates) < 2 or _spreads_both_ways(on.team):
                continue
            spot = _Spot(case, host_class, on, min(rates))
            if _receives_on_primary(on.team):
                yield from _primary(spot, asked[host_class.id, on.team.id])
                continue
            yield from _host_networks(spot)
            yield from _vnics(spot)


def _spreads_both_ways(team: Team) -> bool:
    switch_dependent = team.kind == "lbfo" and team.mode != "switch_independent"
    return switch_dependent and team.algorithm != "hyper_v_port"


def _receives_on_primary(team: Team) -> bool:
    return team.kind == "lbfo" and team.algorithm not in ("dynamic", "hyper_v_port")


def _primary(spot: _Spot, asked_mbps: int) -> Iterator[Finding]:
    if asked_mbps > spot.link_mbps:
        yield spot.finding(
            "inbound_one_member",
            tr("{asked} are asked of", asked=MBPS.format(asked_mbps)),
            tr(
                "A switch-independent team that balances by hash receives everything on its primary"
                " member."
            ),
            tr("Use a team that the switch takes part in (LACP), or faster ports."),
        )


def _host_networks(spot: _Spot) -> Iterator[Finding]:
    for network in spot.case.design.networks:
        if network.id not in spot.on.networks or network.role == "vm":
            continue
        if network.demand_mbps <= spot.link_mbps or _is_multichannel(network, spot.case.plan):
            continue
        asked = tr(
            "{network} asks {demand} of",
            network=network.label,
            demand=MBPS.format(network.demand_mbps),
        )
        if spot.on.team.algorithm == "dynamic":
            yield spot.finding(
                "inbound_one_member",
                asked,
                tr("The team sends on all members, but receives what is for one adapter on one."),
                translated(_MULTICHANNEL),
            )
        else:
            yield spot.finding(
                "one_vport",
                asked,
                tr("One virtual port takes one member of the team at a time, both ways."),
                translated(_MULTICHANNEL),
            )


def _is_multichannel(network: Network, plan: Plan) -> bool:
    """Tell whether a network has one adapter for every member, as far as is known."""
    return network.rdma or network.role == "storage" or _migrates_by_smb(network, plan)


def _migrates_by_smb(network: Network, plan: Plan) -> bool:
    return plan.migration.transport == "smb" and network.id in plan.migration.networks


def _vnics(spot: _Spot) -> Iterator[Finding]:
    """Yield the vNIC that asks most of the team, if it is too much for one link."""
    placement = spot.case.placement
    most = _busiest_vnics(placement)
    found = max((most[each] for each in spot.on.networks if each in most), default=None)
    if found is not None and found.demand_mbps > spot.link_mbps:
        spec = placement.kinds[-found.kind]
        vnic = spec.vnics[-found.number]
        yield spot.finding(
            "one_vport",
            tr(
                "vNIC {vnic} of {vm} asks {demand} of",
                vnic=vnic.id,
                vm=spec.label,
                demand=MBPS.format(vnic.demand_mbps),
            ),
            tr("One vNIC takes one member of the team at a time; all it receives comes by one."),
            tr("Give the VM more vNICs, or use faster ports."),
        )


class _Asking(NamedTuple):
    """A vNIC, ordered by what it asks. Of those that ask alike the first one declared is the most:
    the kind of its VM and its number there are negative."""

    demand_mbps: int
    kind: int
    number: int


def _asked_by(kind: VmSpec) -> tuple[tuple[str, int], ...]:
    return tuple((vnic.network, vnic.demand_mbps) for vnic in kind.vnics)


_asked = EachMemo(_asked_by)


@remembering(8)
def _busiest_vnics(placement: Placement) -> dict[str, _Asking]:
    """Return, by network, the vNIC of a running VM that asks most."""
    most: dict[str, _Asking] = {}
    asked = _asked.of(placement.kinds)
    for kind in sorted({vm.kind for host in placement.hosts for vm in host.vms}):
        for number, (network, demand_mbps) in enumerate(asked[kind]):
            known = most.get(network)
            if known is None or demand_mbps > known.demand_mbps:
                most[network] = _Asking(demand_mbps, -kind, -number)
    return most


def smb_adapters(case: Case) -> Iterator[Finding]:
    """Yield the teams on which SMB needs a host vNIC for every member, as times assume it has."""
    for host_class in case.classes:
        for on in case.wired[host_class.id].teams:
            members = sum(bool(link.mbps) for link in on.links)
            names = [
                network.label
                for network in case.design.networks
                if network.id in on.networks
                and (network.rdma or _migrates_by_smb(network, case.plan))
            ]
            if on.team.kind == "set" and members > 1 and names:
                yield Finding(
                    rule="migration.smb_needs_vnics",
                    severity="info",
                    place=("plan", "hosts", host_class.id, "teams", on.team.id),
                    title=tr(
                        "{names} over SMB on team {team} of {host_class} needs {members} host"
                        " vNICs,"
                        " one for each of its links.",
                        names=all_of(names),
                        team=on.team.id,
                        host_class=host_class.label,
                        members=members,
                    ),
                    why=tr(
                        "A host vNIC takes one member of the team at a time; SMB Multichannel"
                        " spreads over several of them. The times shown assume that it does."
                    ),
                    remedy=tr(
                        "Give each host vNIC a subnet of its own, or all of them the same one"
                        " (2016 and later), and map each to its member with"
                        " Set-VMNetworkAdapterTeamMapping."
                    ),
                )
