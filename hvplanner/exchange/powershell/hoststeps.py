"""The steps that make the network of a host as planned, from the adapters up.

What is to go goes first, from the top down; the adapter that carries the host's own address comes
last. The order is a rule that every script keeps: see the tests.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hvplanner.exchange.powershell import steps
from hvplanner.exchange.powershell.hostlayout import HostLayout
from hvplanner.exchange.powershell.names import (
    adapter_name,
    has_members,
    subnet,
    takes_all_members,
    team_adapters,
)
from hvplanner.exchange.powershell.queues import queue_steps
from hvplanner.exchange.powershell.words import ALGORITHMS, BANDWIDTH, MODES, NotPlanned

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hvplanner.exchange.powershell.steps import InterfaceKind, Step
    from hvplanner.model.network import Network
    from hvplanner.model.plan import NetworkPlacement, Team

BITS_PER_S = 1_000_000
"""One Mbit/s."""
USUAL_MTU = 1500
SLOW_MBPS = 10_000
"""Up to here heartbeats are to have 2 percent of an adapter, beyond it 1 (Microsoft)."""


class HostSteps(HostLayout):
    """Makes the steps for the hosts of a class."""

    def every(self, former: HostSteps | None) -> Iterator[Step]:
        """Yield all steps in order. `former` is what the host is like today."""
        yield from self._gone(former)
        yield from self._open_adapters()
        yield from self.teams()
        yield from self._adapters()
        yield from self.made_switches()
        host_class = self.subject.host_classes[self.host_plan.host_class]
        yield from queue_steps(self.host_plan, host_class.logical_processors)
        yield from self._roce()
        yield from self._interfaces()

    def today(self) -> Iterator[Step]:
        """Yield what is read of a host and so can be compared: teams, switches, its vNICs."""
        for step in self.teams():
            # What is below a switch has no VLAN, and nobody reads whether it has.
            if not (isinstance(step, steps.TeamVlans) and step.team in self.switches):
                yield step
        yield from self.made_switches()
        for _, network, team in self.placed:
            for name in self.vnic_names(network, team):
                yield steps.HostVnic(name, self.switches[team.id].id, network.vlan)

    def teams(self) -> Iterator[Step]:
        """Yield the teams of the system."""
        for team in self.lbfo():
            modes = MODES[team.mode], ALGORITHMS[team.algorithm]
            yield steps.LbfoTeam(team.id, team_adapters(team), *modes)
            yield steps.TeamVlans(team.id, self.team_vlans(team))

    def made_switches(self) -> Iterator[Step]:
        """Yield the virtual switches."""
        for team, switch in self.switched():
            iov, bandwidth = switch.sriov, BANDWIDTH[switch.bandwidth_mode]
            if team.kind == "set":
                algorithm = ALGORITHMS[team.algorithm]
                yield steps.TeamSwitch(switch.id, team_adapters(team), algorithm, iov, bandwidth)
            else:
                yield steps.PlainSwitch(switch.id, _below(team), _lbfo_id(team), iov, bandwidth)

    def _gone(self, former: HostSteps | None) -> Iterator[Step]:
        """Yield what is not to be there, from the top down."""
        vnics = {
            name for _, network, team in self.placed for name in self.vnic_names(network, team)
        }
        switches = {switch.id for _, switch in self.switched()}
        teams = {team.id for team in self.lbfo()}
        if former is not None:
            for _, network, team in former.placed:
                for name in former.vnic_names(network, team):
                    if name not in vnics:
                        yield steps.NoHostVnic(name)
            for _, switch in former.switched():
                if switch.id not in switches:
                    yield steps.NoSwitch(switch.id)
        for team, switch in self.switched():
            yield steps.NoOtherSwitch(
                switch.id,
                _below(team),
                _lbfo_id(team),
                team.kind == "set",
                switch.sriov,
                BANDWIDTH[switch.bandwidth_mode],
            )
        for team in former.lbfo() if former is not None else ():
            if team.id not in teams:
                yield steps.NoLbfoTeam(team.id)
        for team in self.lbfo():
            yield steps.NoOtherTeam(team.id, team_adapters(team))

    def _open_adapters(self) -> Iterator[Step]:
        """Yield that what is in a team or below a switch takes all VLANs."""
        for team in self.host_plan.teams:
            if team.kind != "single" or team.id in self.switches:
                yield from map(steps.NoAdapterVlan, team_adapters(team))

    def _adapters(self) -> Iterator[Step]:
        """Yield what adapters have before a switch is put on them: it sees it when it is made."""
        for team in self.host_plan.teams:
            carried = [each.network for each in self.host_plan.placements if each.team == team.id]
            known = [
                self.subject.networks[each] for each in carried if each in self.subject.networks
            ]
            mtu = max((each.mtu for each in known), default=USUAL_MTU)
            switch = self.switches.get(team.id)
            for adapter in team_adapters(team):
                if mtu > USUAL_MTU:
                    yield steps.AdapterMtu(adapter, mtu)
                if switch is not None and switch.sriov and team.kind != "lbfo":
                    yield steps.AdapterVfs(adapter, switch.vfs_per_port)

    def _roce(self) -> Iterator[Step]:
        """Yield what makes Ethernet lossless below RDMA, where adapters speak RoCE."""
        found = {
            adapter_name(port): self.subject.rate_of(self.host_plan, port)
            for _, network, team in self.placed
            if self.has_rdma(network, team)
            for port in team.ports
            if (model := self.subject.model_of(self.host_plan, port)) and "roce" in model.rdma
        }
        if found:
            heartbeats = 2 if min(found.values()) <= SLOW_MBPS else 1
            yield steps.RoceTraffic(tuple(found), heartbeats)

    def _interfaces(self) -> Iterator[Step]:
        """Yield the adapters that the host itself has on its networks."""
        numbers = Counter[str]()
        for placed, network, team in self.placed:
            for kind, name, made in self._own_adapters(placed, network, team):
                numbers[network.id] += 1
                yield from made
                yield steps.HostMtu(kind, name, network.vlan, self.mtu(network, team))
                if self.has_rdma(network, team):
                    yield steps.HostRdma(kind, name)
                where = *subnet(network), numbers[network.id]
                yield steps.HostAddress(kind, name, network.vlan, *where)
        yield from self._guests()

    def _own_adapters(
        self, placed: NetworkPlacement, network: Network, team: Team
    ) -> Iterator[tuple[InterfaceKind, str, Iterable[Step]]]:
        """Yield the adapters for a network by kind and name, each with what makes it."""
        if team.id in self.switches:
            for number, name in enumerate(self.vnic_names(network, team)):
                yield "vnic", name, self._vnic(placed, network, team, number)
        elif team.kind == "lbfo":
            yield "team", team.id, ()
        elif any(on is team and each is not network for _, each, on in self.placed):
            raise NotPlanned(
                f"{team.id} carries several networks of the host and no virtual switch. Put a"
                " switch on it, or the networks on ports of their own."
            )
        else:
            for name in team_adapters(team):
                yield "adapter", name, [steps.AdapterVlan(name, network.vlan)]

    def _vnic(
        self, placed: NetworkPlacement, network: Network, team: Team, number: int
    ) -> Iterator[Step]:
        """Yield what makes one of the adapters for a network on a switch."""
        switch, names = self.switches[team.id], self.vnic_names(network, team)
        name = names[number]
        yield steps.HostVnic(name, switch.id, network.vlan)
        minimum = self.subject.minimum_mbps(self.host_plan, placed)
        if switch.bandwidth_mode == "weight":
            share, rest = divmod(placed.share_percent, len(names))
            yield steps.VnicWeight(name, share + (number < rest))
        elif minimum is not None:
            # What is no multiple of eight, Windows rounds: it would never be as planned.
            bits = minimum * BITS_PER_S // len(names)
            yield steps.VnicMinimum(name, bits - bits % 8)
        # Hosts have several in a network for the members below them; which for which nobody read.
        is_spread = takes_all_members(network, team, self.migration) or (
            self.as_found and has_members(team)
        )
        if len(names) > 1 and is_spread:
            members = team_adapters(team)
            yield steps.VnicMember(name, members[number % len(members)])

    def _guests(self) -> Iterator[Step]:
        """Yield what is kept on a switch for the networks that the host is not on."""
        of_host = [placed for placed, _, _ in self.placed]
        for team, switch in self.switched():
            guests = [
                each
                for each in self.host_plan.placements
                if each.team == team.id and each not in of_host
            ]
            if switch.bandwidth_mode == "weight":
                share = sum(each.share_percent for each in guests)
                yield steps.GuestWeight(switch.id, min(share, 100))
            elif switch.bandwidth_mode == "absolute":
                minima = [self.subject.minimum_mbps(self.host_plan, each) or 0 for each in guests]
                yield steps.GuestMinimum(switch.id, sum(minima) * BITS_PER_S)


def _below(team: Team) -> tuple[str, ...]:
    """Return the adapters below a switch on a team: one without teaming can have only one."""
    return team_adapters(team)[:1] if team.kind == "single" else team_adapters(team)


def _lbfo_id(team: Team) -> str:
    return team.id if team.kind == "lbfo" else ""
