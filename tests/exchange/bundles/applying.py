"""What the steps of a script do to the state of a cluster, after `resources/powershell`."""

from __future__ import annotations

import ipaddress
from functools import singledispatch
from typing import TYPE_CHECKING

from hvplanner.exchange.powershell import steps
from tests.exchange.bundles.state import Host, HostVnic, LbfoTeam, State, Switch

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.exchange.powershell.intent import Intent

    Real = Callable[[str], str]


def apply(intent: Intent, state: State, real: dict[str, str] | None = None) -> None:
    """Carry a script out; `real` says how adapters are called that the script calls otherwise."""
    names = real or {}
    for turn in intent.turns:
        state.host(turn.node).had = _addresses(state.host(turn.node))
        for step in turn.steps:
            carry_out(step, state, lambda name: names.get(name, name))
    for step in intent.on_cluster:
        carry_out(step, state, lambda name: names.get(name, name))


@singledispatch
def carry_out(step: steps.Step, state: State, real: Real) -> None:
    """Make so what a step says."""
    raise NotImplementedError(type(step).__name__)


@carry_out.register(steps.LbfoTeam)
def _(step: steps.LbfoTeam, state: State, real: Real) -> None:
    host, members = state.host(step.node), tuple(map(real, step.members))
    same = [each for each in host.teams if (each.name, each.members) == (step.name, members)]
    host.teams = [each for each in host.teams if each.name != step.name]
    host.teams += same or [LbfoTeam(step.name, members, step.mode, step.algorithm)]
    host.teams[-1].mode, host.teams[-1].algorithm = step.mode, step.algorithm


@carry_out.register(steps.TeamSwitch)
def _(step: steps.TeamSwitch, state: State, real: Real) -> None:
    adapters = tuple(map(real, step.adapters))
    made = Switch(step.name, adapters, True, step.iov, step.bandwidth, step.algorithm)
    _put(state.host(step.node), made)


@carry_out.register(steps.PlainSwitch)
def _(step: steps.PlainSwitch, state: State, real: Real) -> None:
    host = state.host(step.node)
    of_team = step.adapter in {each.name for each in host.teams}
    adapter = step.adapter if of_team else real(step.adapter)
    _put(host, Switch(step.name, (adapter,), False, step.iov, step.bandwidth))


@carry_out.register(steps.HostVnic)
def _(step: steps.HostVnic, state: State, real: Real) -> None:
    host, key = state.host(step.node), (step.name, step.switch)
    same = [each for each in host.vnics if (each.name, each.switch) == key]
    host.vnics = [each for each in host.vnics if each.name != step.name]
    host.vnics += same or [HostVnic(step.name, step.switch)]
    host.vnics[-1].vlan = step.vlan
    if step.address:
        subnet = ipaddress.ip_network(f"{step.address}/{step.mask}")
        back = [each for each in host.had if ipaddress.ip_address(each[0]) in subnet]
        host.vnics[-1].addresses = back


@carry_out.register(steps.VnicWeight)
def _(step: steps.VnicWeight, state: State, real: Real) -> None:
    _vnic(state, step.node, step.name).weight = step.weight


@carry_out.register(steps.VnicMinimum)
def _(step: steps.VnicMinimum, state: State, real: Real) -> None:
    _vnic(state, step.node, step.name).bits_per_second = step.bits_per_second


@carry_out.register(steps.VnicMember)
def _(step: steps.VnicMember, state: State, real: Real) -> None:
    _vnic(state, step.node, step.name).member = real(step.adapter)


@carry_out.register(steps.AdapterVlan)
def _(step: steps.AdapterVlan, state: State, real: Real) -> None:
    state.host(step.node).adapter(real(step.adapter)).vlan = step.vlan


@carry_out.register(steps.TeamVlan)
def _(step: steps.TeamVlan, state: State, real: Real) -> None:
    next(each for each in state.host(step.node).teams if each.name == step.team).vlan = step.vlan


@carry_out.register(steps.AdapterVfs)
def _(step: steps.AdapterVfs, state: State, real: Real) -> None:
    adapter = state.host(step.node).adapter(real(step.adapter))
    adapter.is_iov_on, adapter.vfs = True, step.count


@carry_out.register(steps.AdapterQueues)
def _(step: steps.AdapterQueues, state: State, real: Real) -> None:
    adapter = state.host(step.node).adapter(real(step.adapter))
    adapter.first_processor, adapter.processors = step.first, step.processors


@carry_out.register(steps.HostMigration)
def _(step: steps.HostMigration, state: State, real: Real) -> None:
    host = state.host(step.node)
    host.migrates, host.transport = True, step.transport


@carry_out.register(steps.PlainMigration)
def _(step: steps.PlainMigration, state: State, real: Real) -> None:
    state.host(step.node).migrates = True


@carry_out.register(steps.HostLimit)
def _(step: steps.HostLimit, state: State, real: Real) -> None:
    state.host(step.node).simultaneous = step.simultaneous


@carry_out.register(steps.SmbLimit)
def _(step: steps.SmbLimit, state: State, real: Real) -> None:
    state.host(step.node).smb_limit = step.bytes_per_second or None


@carry_out.register(steps.VmFunction)
def _(step: steps.VmFunction, state: State, real: Real) -> None:
    for host in state.hosts:
        for vm in host.vms:
            for nic in vm.nics if vm.name == step.vm else ():
                if nic.name == step.vnic:
                    nic.iov_weight = step.weight


@carry_out.register(steps.ClusterLimit)
def _(step: steps.ClusterLimit, state: State, real: Real) -> None:
    state.parallel = step.simultaneous


@carry_out.register(steps.ClusterSmbLimit)
def _(step: steps.ClusterSmbLimit, state: State, real: Real) -> None:
    state.limits_smb = step.enabled


@carry_out.register(steps.MigrationNetworks)
def _(step: steps.MigrationNetworks, state: State, real: Real) -> None:
    planned = zip(step.names, step.addresses, step.masks, strict=True)
    state.order = [
        next(
            each.id
            for each in state.networks
            if (each.address, each.mask) == (address, mask) or (not address and each.name == name)
        )
        for name, address, mask in planned
    ]
    state.excluded = [each.id for each in state.networks if each.id not in state.order]


@carry_out.register(steps.NoHostVnic)
def _(step: steps.NoHostVnic, state: State, real: Real) -> None:
    host = state.host(step.node)
    host.vnics = [each for each in host.vnics if each.name != step.name]


@carry_out.register(steps.NoSwitch)
def _(step: steps.NoSwitch, state: State, real: Real) -> None:
    _remove(state.host(step.node), step.name)


@carry_out.register(steps.NoLbfoTeam)
def _(step: steps.NoLbfoTeam, state: State, real: Real) -> None:
    host = state.host(step.node)
    host.teams = [each for each in host.teams if each.name != step.name]


def _put(host: Host, made: Switch) -> None:
    """Make a switch anew, or leave the one that is so already."""
    if made in host.switches:
        return
    _remove(host, made.name)
    host.switches.append(made)


def _remove(host: Host, switch: str) -> None:
    """Remove a switch; adapters of the host on it go with it."""
    host.switches = [each for each in host.switches if each.name != switch]
    host.vnics = [each for each in host.vnics if each.switch != switch]


def _vnic(state: State, node: str, name: str) -> HostVnic:
    return next(each for each in state.host(node).vnics if each.name == name)


def _addresses(host: Host) -> list[tuple[str, int]]:
    holders = (*host.adapters, *host.teams, *host.vnics)
    return list(dict.fromkeys((*host.had, *(ip for each in holders for ip in each.addresses))))
