"""What is where on the hosts of a class by a plan: switches, teams, the host's own adapters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.exchange.found import is_of_today
from hvplanner.exchange.powershell.names import (
    goes_by_smb,
    is_of_host,
    vnic_names,
    vnic_names_today,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.network import Network
    from hvplanner.model.plan import HostPlan, MigrationSettings, Team, VirtualSwitch
    from hvplanner.rules.rule import Subject


class HostLayout:
    """Looks at the plan for the hosts of a class."""

    def __init__(
        self,
        subject: Subject,
        host_plan: HostPlan,
        migration: MigrationSettings,
        *,
        as_found: bool,
    ) -> None:
        """Take the plan; `as_found` where hosts are taken back to how they were found."""
        self.subject = subject
        self.host_plan = host_plan
        self.migration = migration
        self.as_found = as_found
        self.switches = {each.team: each for each in reversed(host_plan.switches)}
        teams = {each.id: each for each in host_plan.teams}
        placed = [
            (each, subject.networks[each.network], teams[each.team])
            for each in host_plan.placements
            if each.team in teams and is_of_host(subject, each)
        ]
        # What the host is reached by comes last.
        self.placed = sorted(placed, key=lambda each: each[1].role == "management")

    def team_vlans(self, team: Team) -> tuple[int, ...]:
        """Return the VLANs of a team's interfaces, that of management first.

        It is the one that is to keep its interface, and with it its address.
        """
        if team.id in self.switches:
            return (0,)
        vlans = dict.fromkeys(each.vlan for _, each, on in reversed(self.placed) if on is team)
        return tuple(vlans) or (0,)

    def has_rdma(self, network: Network, team: Team) -> bool:
        """Tell whether the host's own adapters for a network are to have RDMA."""
        models = [self.subject.model_of(self.host_plan, port) for port in team.ports]
        reached = (
            self.subject.release.rdma_on_switch
            if team.id in self.switches
            else team.kind == "single"
        )
        return (
            goes_by_smb(network, self.migration)
            and team.kind != "lbfo"
            and reached
            and all(model and model.rdma for model in models)
        )

    def mtu(self, network: Network, team: Team) -> int:
        """Return the largest packet in a network: on a team all of a VLAN share an interface."""
        if team.id in self.switches or team.kind != "lbfo":
            return network.mtu
        here = (each for _, each, on in self.placed if on is team)
        return max(each.mtu for each in here if each.vlan == network.vlan)

    def lbfo(self) -> Iterator[Team]:
        """Return the planned teams of the system."""
        return (team for team in self.host_plan.teams if team.kind == "lbfo")

    def switched(self) -> Iterator[tuple[Team, VirtualSwitch]]:
        """Yield the planned teams below a switch, each with it."""
        for team in self.host_plan.teams:
            if team.id in self.switches:
                yield team, self.switches[team.id]

    def vnic_names(self, network: Network, team: Team) -> tuple[str, ...]:
        """Return what the host's own adapters for a network are called, on a switch."""
        if team.id not in self.switches:
            return ()
        if not is_of_today(self.subject.plan):
            return vnic_names(network, team, self.migration)
        teams = [on.id for _, each, on in self.placed if each is network and on.id in self.switches]
        return vnic_names_today(network, teams.index(team.id), len(teams))
