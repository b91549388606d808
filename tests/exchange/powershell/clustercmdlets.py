"""A made-up cluster that whole scripts run on, from a machine outside of it."""

from __future__ import annotations

import copy
from typing import Any

from tests.exchange.bundles.state import BUILDS, ClusterNetwork, Host, State, Vm
from tests.exchange.powershell.hostchanges import Changing
from tests.exchange.powershell.hostcmdlets import METHODS, general
from tests.exchange.powershell.shell import (
    Call,
    Shell,
    Table,
    Thing,
    Thrown,
    collapsed,
    items,
    shown,
)

CLUSTER_ADDRESS, CLUSTER_ADDRESS_6 = "10.0.0.250", "2001:db8::250"


class Cluster:
    """A cluster with its hosts; what was asked and warned is kept."""

    def __init__(self, state: State, *, whatif: bool = False, confirms: bool = True) -> None:
        """Take the state, and what is answered when something is asked."""
        self.state = state
        self.machines = {each.name: Changing(each) for each in state.hosts}
        self.whatif, self.confirms = whatif, confirms
        self.asked: list[tuple[str, str]] = []
        self.warnings: list[str] = []
        self.paused: set[str] = set()
        self.away: dict[str, list[Any]] = {}
        self.drained: list[str] = []
        self.moved: list[tuple[str, str]] = []

    def run(self, script: str, **parameters: Any) -> list[Any]:
        """Run a script with its parameters."""
        shell = Shell({**general(), **self.cmdlets()}, METHODS)
        given = {"AdapterName": Table(), "Address": Table(), "Node": [], "Resume": False}
        given |= {"WhatIfPreference": self.whatif, "PSCmdlet": Thing(self._ask)}
        given |= {"PSVersionTable": Table(PSVersion=Thing(Major=5)), **parameters}
        self.asked, self.warnings = [], []
        return shell.run(script, **given)

    def tested(self, tests: str) -> list[str]:
        """Run tests as Pester does: what is before all, then what is before each; return faults."""
        shell = Shell({**general(), **self.cmdlets()}, METHODS)
        shell.cmdlets["describe"] = lambda shell, call: shell.invoke(call.positional[1])
        shell.cmdlets["beforeall"] = self._before
        shell.cmdlets["it"] = lambda shell, call: shell.invoke(call.positional[1])
        shell.cmdlets["should"] = lambda _, call: [shown(collapsed(call.piped or []))]
        return shell.run(tests, AdapterName=Table())

    def _before(self, shell: Shell, call: Call) -> list[Any]:
        shell.within(call.positional[0])
        return []

    def _ask(self, target: str, action: str) -> bool:
        self.asked.append((target, action))
        return self.confirms and not self.whatif

    def cmdlets(self) -> dict[str, Any]:
        """Return what is there outside of hosts."""
        found = {}
        for name in dir(self):
            if name.startswith("do_"):
                verb, _, noun = name[3:].partition("_")
                made = getattr(self, name)
                found[f"{verb}-{noun}"] = lambda _, call, made=made: made(call) or []
        return found

    def do_Write_Warning(self, call: Call) -> None:
        self.warnings.append(call.positional[0])

    def do_Get_Date(self, call: Call) -> list[Any]:
        return [0]

    def do_New_PSSessionOption(self, call: Call) -> list[Any]:
        return [Thing()]

    def do_Remove_PSSession(self, call: Call) -> None:
        """Nothing is left of it."""

    def do_Invoke_Command(self, call: Call) -> list[Any]:
        found: list[Any] = []
        for name in items(call.get("ComputerName")):
            arguments = copy.deepcopy(items(call.get("ArgumentList")))
            out = self.machines[name].shell().invoke(call.get("ScriptBlock"), *arguments)
            for each in out:
                if isinstance(each, Thing):
                    each.properties["PSComputerName"] = name
            found += [Thing()] if call.get("InDisconnectedSession") else out
        return found

    def do_Get_CimInstance(self, call: Call) -> list[Any]:
        return [Thing(BuildNumber=BUILDS[self.state.release])]

    def do_Get_Cluster(self, call: Call) -> list[Any]:
        facts: dict[str, Any] = {"Name": self.state.name}
        if self.state.parallel is not None:
            facts["MaximumParallelMigrations"] = self.state.parallel
            facts["SetSMBBandwidthLimit"] = int(self.state.limits_smb)
        return [Thing(self.state, self._set_cluster, **facts)]

    def _set_cluster(self, name: str, value: Any) -> None:
        if name == "MaximumParallelMigrations":
            self.state.parallel = value
        else:
            self.state.limits_smb = bool(value)

    def do_Get_Member(self, call: Call) -> list[Any]:
        return [Thing(Name=name) for each in call.piped or [] for name in each.properties]

    def do_Get_ClusterNode(self, call: Call) -> list[Any]:
        return [
            Thing(Name=each.name, State="Paused" if each.name in self.paused else "Up")
            for each in self.state.hosts
            if call.get("Name") in (None, each.name)
        ]

    def do_Get_ClusterNetwork(self, call: Call) -> list[Any]:
        return [self._network(each) for each in self.state.networks]

    def _network(self, network: ClusterNetwork) -> Thing:
        def change(name: str, value: Any) -> None:
            setattr(network, name.casefold(), value)
            network.is_metric_automatic &= name != "Metric"

        return Thing(
            network,
            change,
            Id=network.id,
            Name=network.name,
            Role=network.role,
            Metric=network.metric,
            Address=network.address,
            AddressMask=network.mask,
        )

    def do_Get_ClusterNetworkInterface(self, call: Call) -> list[Any]:
        return [Thing(Name="elsewhere", State="Failed")]

    def do_Get_ClusterGroup(self, call: Call) -> list[Any]:
        return [
            Thing(
                vm,
                Name=vm.name,
                GroupType="VirtualMachine",
                State="Online" if vm.is_running else "Offline",
                OwnerNode=Thing(Name=host.name),
            )
            for host in self.state.hosts
            for vm in host.vms
        ]

    def do_Get_ClusterResource(self, call: Call) -> list[Any]:
        kinds = {"IP Address": CLUSTER_ADDRESS, "IPv6 Address": CLUSTER_ADDRESS_6}
        return [Thing(address, ResourceType=kind) for kind, address in kinds.items()]

    def do_Get_ClusterResourceType(self, call: Call) -> list[Any]:
        return [Thing("type")]

    def do_Get_ClusterParameter(self, call: Call) -> list[Any]:
        values = {
            "MigrationNetworkOrder": ";".join(self.state.order),
            "MigrationExcludeNetworks": ";".join(self.state.excluded),
        }
        name = call.get("Name")
        return [
            Thing(Value=each.made_of if name == "Address" else values[name])
            for each in call.piped or []
        ]

    def do_Set_ClusterParameter(self, call: Call) -> None:
        value = [each for each in call.get("Value").split(";") if each]
        if call.get("Name") == "MigrationNetworkOrder":
            self.state.order = value
        else:
            self.state.excluded = value

    def do_Suspend_ClusterNode(self, call: Call) -> None:
        name = call.get("Name")
        if self.paused:
            raise Thrown("another host is drained already")
        host = self.state.host(name)
        other = next(each for each in self.state.hosts if each is not host)
        self.paused.add(name)
        self.drained.append(name)
        moved = [each for each in host.vms if each.is_running]
        self.away[name] = moved
        host.vms = [each for each in host.vms if each not in moved]
        other.vms += moved

    def do_Move_ClusterVirtualMachineRole(self, call: Call) -> None:
        for role in call.piped or []:
            vm = role.made_of
            target = self.state.host(call.get("Node"))
            if not vm.is_running or call.get("MigrationType") != "Live":
                raise Thrown("the VM does not run")
            if sum(e.memory_bytes for e in (vm, *target.vms)) > target.memory_bytes:
                raise Thrown("the host has no memory left")
            self._move(vm, target)

    def do_Move_ClusterGroup(self, call: Call) -> None:
        for role in call.piped or []:
            if role.made_of.is_running:
                raise Thrown("the VM runs")
            self._move(role.made_of, self.state.host(call.get("Node")))

    def _move(self, vm: Vm, target: Host) -> None:
        for host in self.state.hosts:
            host.vms = [each for each in host.vms if each is not vm]
        target.vms.append(vm)
        self.moved.append((vm.name, target.name))

    def do_Resume_ClusterNode(self, call: Call) -> None:
        name = call.get("Name")
        self.paused.discard(name)
        back = self.away.pop(name, [])
        for host in self.state.hosts:
            host.vms = [each for each in host.vms if each not in back]
        self.state.host(name).vms += back
