"""What the steps of a script do to the state of a cluster, after `resources/powershell`."""

from __future__ import annotations

import ipaddress
from functools import singledispatch
from typing import TYPE_CHECKING

from hvplanner.exchange.powershell import steps
from tests.exchange.bundles.state import (
    Adapter,
    ClusterNetwork,
    Host,
    HostVnic,
    LbfoTeam,
    State,
    Switch,
    TeamNic,
)

if TYPE_CHECKING:
    from hvplanner.exchange.powershell.intent import Intent

Address = tuple[str, int]


def apply(intent: Intent, state: State, real: dict[str, str] | None = None) -> None:
    """Carry a script out; `real` says how adapters are called that it calls otherwise."""
    for turn in intent.turns:
        host = state.host(turn.node)
        host.called = {**dict(turn.adapters), **(real or {})}
        host.had = list(dict.fromkeys((*host.had, *_addresses(host))))
        for step in (*turn.steps, *turn.settings):
            on_host(step, host)
    for step in intent.on_cluster:
        on_cluster(step, state)
    for function in intent.functions:
        for nic in state.nics(function.vm, function.vnic):
            nic.iov_weight, nic.queue_pairs = function.weight, function.pairs


@singledispatch
def on_host(step: steps.Step, host: Host) -> None:
    """Make so on a host what a step says."""
    raise NotImplementedError(type(step).__name__)


@on_host.register(steps.NoHostVnic)
def _(step: steps.NoHostVnic, host: Host) -> None:
    host.vnics = [each for each in host.vnics if each.name != step.name]


@on_host.register(steps.NoSwitch)
def _(step: steps.NoSwitch, host: Host) -> None:
    _remove_switch(host, step.name)


@on_host.register(steps.NoOtherSwitch)
def _(step: steps.NoOtherSwitch, host: Host) -> None:
    planned = step.team or set(_real(host, step.adapters)), step.embedded, step.iov, step.bandwidth
    for each in host.switches:
        below = each.adapters[0] if step.team else set(each.adapters)
        if each.name == step.name and planned != (
            *(below, each.is_embedded, each.is_iov, each.bandwidth),
        ):
            _remove_switch(host, step.name)


@on_host.register(steps.NoLbfoTeam)
def _(step: steps.NoLbfoTeam, host: Host) -> None:
    host.teams = [each for each in host.teams if each.name != step.name]


@on_host.register(steps.NoOtherTeam)
def _(step: steps.NoOtherTeam, host: Host) -> None:
    members = set(_real(host, step.members))
    host.teams = [
        each for each in host.teams if each.name != step.name or set(each.members) == members
    ]


@on_host.register(steps.LbfoTeam)
def _(step: steps.LbfoTeam, host: Host) -> None:
    team = host.team(step.name)
    if team is None:
        team = LbfoTeam(step.name, _real(host, step.members), step.mode, step.algorithm)
        host.teams.append(team)
    team.mode, team.algorithm = step.mode, step.algorithm


@on_host.register(steps.TeamVlans)
def _(step: steps.TeamVlans, host: Host) -> None:
    team = host.team(step.team)
    assert team is not None
    there = {each.vlan for each in team.nics}
    vlan = team.first.vlan
    if vlan not in step.vlans:
        vlan = next((each for each in step.vlans if each not in there), step.vlans[0])
    kept = [each for each in team.nics[1:] if each.vlan in step.vlans and each.vlan != vlan]
    team.nics = [team.first, *kept]
    team.set_vlan(team.first, vlan)
    for each in step.vlans:
        if all(nic.vlan != each for nic in team.nics):
            team.add(each)


@on_host.register(steps.AdapterMtu)
def _(step: steps.AdapterMtu, host: Host) -> None:
    _adapter(host, step.adapter).mtu = step.mtu


@on_host.register(steps.AdapterVfs)
def _(step: steps.AdapterVfs, host: Host) -> None:
    adapter = _adapter(host, step.adapter)
    adapter.is_iov_on, adapter.vfs = True, step.count


@on_host.register(steps.TeamSwitch)
def _(step: steps.TeamSwitch, host: Host) -> None:
    made = Switch(step.name, _real(host, step.adapters), True, step.iov, step.bandwidth)
    switch = host.switch(step.name) or made
    switch.algorithm = step.algorithm
    host.switches = [each for each in host.switches if each is not switch] + [switch]


@on_host.register(steps.PlainSwitch)
def _(step: steps.PlainSwitch, host: Host) -> None:
    below = (step.team,) if step.team else _real(host, step.adapters)
    if host.switch(step.name) is None:
        host.switches.append(Switch(step.name, below, False, step.iov, step.bandwidth))


@on_host.register(steps.AdapterQueues)
def _(step: steps.AdapterQueues, host: Host) -> None:
    adapter = _adapter(host, step.adapter)
    adapter.first_processor, adapter.processors = step.first, step.processors


@on_host.register(steps.RoceTraffic)
def _(step: steps.RoceTraffic, host: Host) -> None:
    host.roce_shares = {3: 50, 7: step.cluster_percent}


@on_host.register(steps.NoAdapterVlan)
def _(step: steps.NoAdapterVlan, host: Host) -> None:
    _adapter(host, step.adapter).vlan = 0


@on_host.register(steps.AdapterVlan)
def _(step: steps.AdapterVlan, host: Host) -> None:
    _adapter(host, step.adapter).vlan = step.vlan


@on_host.register(steps.HostVnic)
def _(step: steps.HostVnic, host: Host) -> None:
    same = [each for each in host.vnics if (each.name, each.switch) == (step.name, step.switch)]
    host.vnics = [each for each in host.vnics if each.name != step.name]
    host.vnics += same or [HostVnic(step.name, step.switch)]
    host.vnics[-1].vlan = step.vlan


@on_host.register(steps.VnicWeight)
def _(step: steps.VnicWeight, host: Host) -> None:
    _interface(host, "vnic", step.name).weight = step.weight


@on_host.register(steps.VnicMinimum)
def _(step: steps.VnicMinimum, host: Host) -> None:
    _interface(host, "vnic", step.name).bits_per_second = step.bits_per_second


@on_host.register(steps.VnicMember)
def _(step: steps.VnicMember, host: Host) -> None:
    _interface(host, "vnic", step.name).member = _real(host, (step.adapter,))[0]


@on_host.register(steps.GuestWeight)
def _(step: steps.GuestWeight, host: Host) -> None:
    _switch(host, step.switch).guest_weight = step.weight


@on_host.register(steps.GuestMinimum)
def _(step: steps.GuestMinimum, host: Host) -> None:
    _switch(host, step.switch).guest_bits_per_second = step.bits_per_second


@on_host.register(steps.HostMtu)
def _(step: steps.HostMtu, host: Host) -> None:
    _interface(host, step.kind, step.name, step.vlan).mtu = step.mtu


@on_host.register(steps.HostRdma)
def _(step: steps.HostRdma, host: Host) -> None:
    _interface(host, step.kind, step.name).is_rdma_on = True


@on_host.register(steps.HostAddress)
def _(step: steps.HostAddress, host: Host) -> None:
    interface = _interface(host, step.kind, step.name, step.vlan)
    if step.subnet:
        subnet = ipaddress.ip_network(f"{step.subnet}/{step.mask}")
        here = [each for each in host.had if ipaddress.ip_address(each[0]) in subnet]
        wanted = here[step.number - 1]
        for each in (*host.adapters, *host.team_nics, *host.vnics):
            each.addresses = [ip for ip in each.addresses if ip != wanted]
        interface.addresses.append(wanted)


@on_host.register(steps.PlainMigration)
def _(step: steps.PlainMigration, host: Host) -> None:
    host.migrates = True


@on_host.register(steps.HostMigration)
def _(step: steps.HostMigration, host: Host) -> None:
    host.migrates, host.transport = True, step.transport


@on_host.register(steps.HostLimit)
def _(step: steps.HostLimit, host: Host) -> None:
    host.simultaneous = step.simultaneous


@on_host.register(steps.HostNetworks)
def _(step: steps.HostNetworks, host: Host) -> None:
    host.uses_any_network, host.migration_networks = False, list(step.subnets)


@on_host.register(steps.SmbLimit)
def _(step: steps.SmbLimit, host: Host) -> None:
    host.smb_limit = step.bytes_per_second or None


@singledispatch
def on_cluster(step: steps.Step, state: State) -> None:
    """Make so on a cluster what a step says."""
    raise NotImplementedError(type(step).__name__)


@on_cluster.register(steps.NetworkRole)
def _(step: steps.NetworkRole, state: State) -> None:
    _network(state, step.name, step.subnet, step.mask).role = step.role


@on_cluster.register(steps.NetworkMetric)
def _(step: steps.NetworkMetric, state: State) -> None:
    own = _network(state, step.name, step.subnet, step.mask)
    if any(each.role and each.metric < own.metric for each in state.networks):
        own.metric, own.is_metric_automatic = step.metric, False


@on_cluster.register(steps.ClusterLimit)
def _(step: steps.ClusterLimit, state: State) -> None:
    state.parallel = step.simultaneous


@on_cluster.register(steps.ClusterSmbLimit)
def _(step: steps.ClusterSmbLimit, state: State) -> None:
    state.limits_smb = step.enabled


@on_cluster.register(steps.MigrationNetworks)
def _(step: steps.MigrationNetworks, state: State) -> None:
    planned = zip(step.names, step.subnets, step.masks, strict=True)
    state.order = [_network(state, *each).id for each in planned]
    state.excluded = [each.id for each in state.networks if each.id not in state.order]


def _remove_switch(host: Host, name: str) -> None:
    """Remove a switch; adapters of the host on it go with it."""
    host.switches = [each for each in host.switches if each.name != name]
    host.vnics = [each for each in host.vnics if each.switch != name]


def _real(host: Host, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(host.called.get(each, each) for each in names)


def _adapter(host: Host, name: str) -> Adapter:
    return host.adapter(host.called.get(name, name))


def _switch(host: Host, name: str) -> Switch:
    return next(each for each in host.switches if each.name == name)


def _interface(host: Host, kind: str, name: str, vlan: int = 0) -> Adapter | TeamNic | HostVnic:
    if kind == "adapter":
        return _adapter(host, name)
    if kind == "team":
        team = host.team(name)
        assert team is not None
        return team.nic(vlan)
    return next(each for each in host.vnics if each.name == name)


def _network(state: State, name: str, subnet: str, mask: str) -> ClusterNetwork:
    if not subnet:
        return next(each for each in state.networks if each.name == name)
    return next(each for each in state.networks if (each.address, each.mask) == (subnet, mask))


def _addresses(host: Host) -> list[Address]:
    return [ip for each in (*host.adapters, *host.team_nics, *host.vnics) for ip in each.addresses]
