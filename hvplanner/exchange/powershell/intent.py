"""From a plan to the steps that make a cluster like it, host by host, then on the cluster."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.evaluation.placement import MOST_VMS, place
from hvplanner.exchange.powershell import steps
from hvplanner.exchange.powershell.words import ALGORITHMS, BANDWIDTH, MODES, TRANSPORTS
from hvplanner.model.releases import releases
from hvplanner.rules.rule import Subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.exchange.powershell.steps import Step
    from hvplanner.model.design import Design
    from hvplanner.model.network import Network
    from hvplanner.model.plan import HostPlan, NetworkPlacement, Plan, Port, Team, VirtualSwitch

BYTES_PER_S = 125_000
"""One Mbit/s."""
BITS_PER_S = 1_000_000
LEAST_SMB_LIMIT = 1024 * 1024
"""Bytes per second (Microsoft, Set-SmbBandwidthLimit)."""


class NotPlanned(ValueError):
    """There is no plan that could be carried out; the message says what is missing."""


@dataclass(frozen=True, slots=True)
class HostTurn:
    """What is to be so on one host."""

    node: str
    adapters: tuple[str, ...]
    """Names of the physical adapters that the steps need."""
    switches: tuple[str, ...]
    """All that the host may have before: those of today and those of the plan."""
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Intent:
    """What is to be so on a cluster."""

    cluster: str
    release: str
    turns: tuple[HostTurn, ...]
    """In the order in which hosts are drained."""
    on_cluster: tuple[Step, ...]
    knows_today: bool
    """Whether the state before is known, and so checked."""


def adapter_name(port: Port) -> str:
    """Return the name that scripts expect of the physical adapter of a port."""
    return f"NIC{port.card} Port{port.port}"


def intent(design: Design, plan: Plan | None, before: Plan | None = None) -> Intent:
    """Return what makes a cluster like a plan; `before` is the plan that it is like today.

    Raises NotPlanned.
    """
    if plan is None or not plan.hosts:
        raise NotPlanned("The file has no plan to carry out. Solve it first.")
    if not design.cluster.name.strip():
        raise NotPlanned("The cluster has no name: a script must know which it is made for.")
    maker = _Maker(design, plan, before)
    plans = {each.host_class: each for each in plan.hosts}
    former = {each.host_class: each for each in before.hosts} if before else {}
    turns = tuple(
        maker.turn(host.label, plans[host.host_class], former.get(host.host_class))
        for host in place(design).hosts
        if host.host_class in plans
    )
    return Intent(
        design.cluster.name,
        design.cluster.release,
        turns,
        tuple(maker.on_cluster()),
        before is not None,
    )


class _Maker:
    """Makes the steps of one plan."""

    def __init__(self, design: Design, plan: Plan, before: Plan | None) -> None:
        self.design = design
        self.plan = plan
        self.before = before
        self.subject = Subject(design, plan)
        self.release = releases()[design.cluster.release]
        self.guest_networks = {
            vnic.network for spec in (*design.vm_groups, *design.vms) for vnic in spec.vnics
        }
        self.scope = self.release.limit_scope(hosts_limit=design.cluster.hosts_limit)

    def turn(self, node: str, host_plan: HostPlan, former: HostPlan | None) -> HostTurn:
        adapters = tuple(adapter_name(port) for team in host_plan.teams for port in team.ports)
        known = (*host_plan.switches, *(former.switches if former else ()))
        return HostTurn(
            node,
            tuple(dict.fromkeys(adapters)),
            tuple(dict.fromkeys(switch.id for switch in known)),
            (
                *(self._gone(node, host_plan, former) if former else ()),
                *self._teams(node, host_plan),
                *self._queues(node, host_plan),
                *self._networks(node, host_plan),
                *self._migration(node),
            ),
        )

    def _gone(self, node: str, now: HostPlan, former: HostPlan) -> Iterator[Step]:
        """Yield what the state before has and the plan has not, from the top down."""
        kept = self._vnics(now, self.plan)
        for name in dict.fromkeys(self._vnics(former, self.before)):
            if name not in kept:
                yield steps.NoHostVnic(node, name)
        for switch in former.switches:
            if switch.id not in {each.id for each in now.switches}:
                yield steps.NoSwitch(node, switch.id)
        lbfo = {each.id for each in now.teams if each.kind == "lbfo"}
        for team in former.teams:
            if team.kind == "lbfo" and team.id not in lbfo:
                yield steps.NoLbfoTeam(node, team.id)

    def _vnics(self, host_plan: HostPlan, plan: Plan | None) -> list[str]:
        switched = {switch.team for switch in host_plan.switches}
        teams = {team.id: team for team in host_plan.teams}
        return [
            name
            for each in host_plan.placements
            if each.team in switched and each.team in teams and self._is_of_host(each)
            for name in self._vnic_names(each, teams[each.team], plan)
        ]

    def _teams(self, node: str, host_plan: HostPlan) -> Iterator[Step]:
        switches = {each.team: each for each in reversed(host_plan.switches)}
        for team in host_plan.teams:
            ports = tuple(adapter_name(port) for port in team.ports)
            if team.kind == "lbfo":
                modes = MODES[team.mode], ALGORITHMS[team.algorithm]
                yield steps.LbfoTeam(node, team.id, ports, *modes)
            switch = switches.get(team.id)
            if switch is None:
                continue
            for adapter in ports if switch.sriov and team.kind != "lbfo" else ():
                yield steps.AdapterVfs(node, adapter, switch.vfs_per_port)
            yield self._switch(node, team, switch, ports)

    def _switch(self, node: str, team: Team, switch: VirtualSwitch, ports: tuple[str, ...]) -> Step:
        iov, bandwidth = switch.sriov, BANDWIDTH[switch.bandwidth_mode]
        if team.kind == "set":
            algorithm = ALGORITHMS[team.algorithm]
            return steps.TeamSwitch(node, switch.id, ports, algorithm, iov, bandwidth)
        adapter = team.id if team.kind == "lbfo" else ports[0]
        return steps.PlainSwitch(node, switch.id, adapter, iov, bandwidth)

    def _queues(self, node: str, host_plan: HostPlan) -> Iterator[Step]:
        """Share the processors out, the first core left to the host (Microsoft, NIC Teaming).

        Members of a team whose queues add up have ranges of their own, all others one together.
        Base processors are even: with Hyper-Threading, odd ones are the second of a core.
        """
        switched = {switch.team for switch in host_plan.switches}
        host_class = self.subject.host_classes[host_plan.host_class]
        groups: list[list[str]] = []
        for team in host_plan.teams if switched else ():
            ports = [adapter_name(port) for port in team.ports]
            if team.id in switched:
                groups += [[each] for each in ports] if _queues_add_up(team) else [ports]
        share = (host_class.logical_processors - 2) // max(1, len(groups)) // 2 * 2
        for number, group in enumerate(groups if share else ()):
            for adapter in group:
                yield steps.AdapterQueues(node, adapter, 2 + number * share, share // 2)

    def _networks(self, node: str, host_plan: HostPlan) -> Iterator[Step]:
        switches = {each.team: each for each in reversed(host_plan.switches)}
        teams = {team.id: team for team in host_plan.teams}
        bare: set[str] = set()
        for placed in host_plan.placements:
            team = teams.get(placed.team)
            if team is None or not self._is_of_host(placed):
                continue
            switch, network = switches.get(placed.team), self.subject.networks[placed.network]
            if switch is None and placed.team in bare:
                raise NotPlanned(
                    f"Team {placed.team} carries several networks of the host and no virtual"
                    " switch. Put a switch on it, or the networks on teams of their own."
                )
            bare.add(placed.team)
            if switch is not None:
                yield from self._host_vnics(node, host_plan, placed, team, switch)
            elif team.kind == "lbfo":
                yield steps.TeamVlan(node, team.id, network.vlan)
            else:
                for port in team.ports:
                    yield steps.AdapterVlan(node, adapter_name(port), network.vlan)

    def _host_vnics(
        self,
        node: str,
        host_plan: HostPlan,
        placed: NetworkPlacement,
        team: Team,
        switch: VirtualSwitch,
    ) -> Iterator[Step]:
        network = self.subject.networks[placed.network]
        names = self._vnic_names(placed, team, self.plan)
        minimum = self.subject.minimum_mbps(host_plan, placed)
        for name, port in zip(names, team.ports, strict=False):
            yield steps.HostVnic(node, name, switch.id, network.vlan, *_subnet(network))
            if switch.bandwidth_mode == "weight":
                yield steps.VnicWeight(node, name, placed.share_percent // len(names))
            elif minimum:
                yield steps.VnicMinimum(node, name, minimum * BITS_PER_S // len(names))
            if len(names) > 1:
                yield steps.VnicMember(node, name, switch.id, adapter_name(port))

    def _vnic_names(self, placed: NetworkPlacement, team: Team, plan: Plan | None) -> list[str]:
        """Return a name for each member where SMB is to take all of a team, else one."""
        network = self.subject.networks[placed.network]
        by_smb = (
            plan is not None
            and plan.migration.transport == "smb"
            and network.id in plan.migration.networks
        )
        if team.kind == "set" and len(team.ports) > 1 and (network.rdma or by_smb):
            return [f"{network.label} {number}" for number in range(1, len(team.ports) + 1)]
        return [network.label]

    def _is_of_host(self, placed: NetworkPlacement) -> bool:
        """Tell whether the host itself is on a network, and so needs an adapter there.

        It is on none for VMs, nor on storage that only guests reach.
        """
        network = self.subject.networks.get(placed.network)
        if network is None or network.role == "vm":
            return False
        of_guests = network.role == "storage" and not network.demand_mbps
        return not (of_guests and network.id in self.guest_networks)

    def _migration(self, node: str) -> Iterator[Step]:
        migration = self.plan.migration
        if self.release.transports == ("tcp_ip",):
            yield steps.PlainMigration(node)
        else:
            yield steps.HostMigration(node, TRANSPORTS[migration.transport])
        if self.scope == "host":
            yield steps.HostLimit(node, migration.simultaneous)
        limit = migration.smb_limit_mbps
        if migration.transport == "smb" and limit is not None:
            allowed = max(LEAST_SMB_LIMIT, limit * BYTES_PER_S) if limit else 0
            yield steps.SmbLimit(node, allowed)

    def on_cluster(self) -> Iterator[Step]:
        migration = self.plan.migration
        if self.scope == "cluster":
            yield steps.ClusterLimit(migration.simultaneous)
            if migration.transport == "smb" and migration.smb_limit_mbps is not None:
                yield steps.ClusterSmbLimit(enabled=False)
        networks = [
            self.subject.networks[each]
            for each in dict.fromkeys(migration.networks)
            if each in self.subject.networks
        ]
        if networks:
            subnets = [_subnet(each) for each in networks]
            yield steps.MigrationNetworks(
                tuple(each.label for each in networks),
                tuple(address for address, _ in subnets),
                tuple(mask for _, mask in subnets),
            )
        yield from self._functions()

    def _functions(self) -> Iterator[Step]:
        """Yield the weight of every vNIC that wants a VF, of VMs that are known by name."""
        for vm in self.design.vms[:MOST_VMS]:
            for vnic in vm.vnics:
                yield steps.VmFunction(vm.label, vnic.id, 100 if vnic.sriov == "wanted" else 0)


def _queues_add_up(team: Team) -> bool:
    return team.kind != "lbfo" or (
        team.mode == "switch_independent" and team.algorithm in ("dynamic", "hyper_v_port")
    )


def _subnet(network: Network) -> tuple[str, str]:
    """Return address and mask of a network, empty where its subnet is not one."""
    try:
        subnet = ipaddress.ip_network(network.subnet.strip(), strict=False)
    except ValueError:
        return "", ""
    return str(subnet.network_address), str(subnet.netmask)
