"""What cmdlets change on a made-up host."""

from __future__ import annotations

import copy
from typing import Any

from tests.exchange.bundles.state import HostVnic, LbfoTeam, Switch, TeamNic
from tests.exchange.powershell.hostcmdlets import Machine
from tests.exchange.powershell.shell import Call, Thing, Thrown, items, truth


class Changing(Machine):
    """A host that can be changed: what takes an adapter away takes its addresses with it."""

    def do_Get_VMSwitchTeam(self, call: Call) -> list[Any]:
        switch = call.get("VMSwitch").made_of
        below = [self.describe(self.named(each)) for each in switch.adapters]
        facts = {"LoadBalancingAlgorithm": switch.algorithm}
        return [Thing(switch, Name=switch.name, NetAdapterInterfaceDescription=below, **facts)]

    def do_Get_VMNetworkAdapter(self, call: Call) -> list[Any]:
        if call.get("ManagementOS"):
            return [self.vnic(each) for each in self.host.vnics]
        return [
            Thing(
                nic,
                VMName=vm.made_of.name,
                Name=nic.name,
                Id=f"{vm.made_of.id}\\{nic.mac}\\{nic.name}",
                SwitchName=nic.switch,
                IovWeight=nic.iov_weight,
                IovQueuePairsRequested=nic.queue_pairs,
            )
            for vm in call.piped or []
            for nic in vm.made_of.nics
        ]

    def do_Get_VMNetworkAdapterVlan(self, call: Call) -> list[Any]:
        return [Thing(AccessVlanId=call.get("VMNetworkAdapter").made_of.vlan)]

    def do_Get_VMNetworkAdapterTeamMapping(self, call: Call) -> list[Any]:
        member = call.get("VMNetworkAdapter").made_of.member
        return [Thing(NetAdapterName=member)] if member else []

    def do_New_VMSwitch(self, call: Call) -> None:
        names = tuple(items(call.get("NetAdapterName")))
        if any(each.vlan % 4095 for each in self.host.adapters if each.name in names):
            raise Thrown("below a switch an adapter with a VLAN lets no other in")
        used = {each for switch in self.host.switches for each in switch.adapters}
        teamed = {each for team in self.host.teams for each in team.members}
        if used & set(names) or teamed & set(names) or self.host.switch(call.get("Name")):
            raise Thrown("the adapter is in use, or the switch is there")
        embedded = bool(call.get("EnableEmbeddedTeaming"))
        if len(names) > 1 and not embedded:
            raise Thrown("several adapters without teaming")
        for team in filter(None, map(self.host.team, names)):
            if team.first in self.fresh:
                raise Thrown("there is no such adapter")
            if len(team.nics) > 1 or team.first.vlan:
                raise Thrown("a team below a switch has one interface, without a VLAN")
        for each in names:
            self.named(each).addresses = []
        facts = call.get("EnableIov"), call.get("MinimumBandwidthMode")
        self.host.switches.append(Switch(call.get("Name"), names, embedded, *facts))

    def do_Remove_VMSwitch(self, call: Call) -> None:
        switch = call.get("VMSwitch").made_of
        if any(each.switch == switch.name for each in self.host.vnics):
            raise Thrown("adapters of the host are on the switch")
        self.host.switches.remove(switch)

    def do_Set_VMSwitch(self, call: Call) -> None:
        switch = call.get("VMSwitch").made_of
        weight, bits = (
            call.get(f"DefaultFlowMinimumBandwidth{kind}") for kind in ("Weight", "Absolute")
        )
        if (weight is not None and switch.bandwidth != "Weight") or (
            bits is not None and switch.bandwidth != "Absolute"
        ):
            raise Thrown("the switch counts otherwise")
        switch.guest_weight = switch.guest_weight if weight is None else weight
        switch.guest_bits_per_second = switch.guest_bits_per_second if bits is None else bits

    def do_Set_VMSwitchTeam(self, call: Call) -> None:
        call.get("VMSwitch").made_of.algorithm = call.get("LoadBalancingAlgorithm")

    def do_Add_VMNetworkAdapter(self, call: Call) -> None:
        if self.host.switch(call.get("SwitchName")) is None:
            raise Thrown("there is no such switch")
        self.host.vnics.append(HostVnic(call.get("Name"), call.get("SwitchName")))
        self.fresh.append(self.host.vnics[-1])

    def do_Start_Sleep(self, call: Call) -> None:
        self.fresh.clear()

    def do_Remove_VMNetworkAdapter(self, call: Call) -> None:
        self.host.vnics.remove(call.get("VMNetworkAdapter").made_of)

    def do_Set_VMNetworkAdapter(self, call: Call) -> None:
        nic = call.get("VMNetworkAdapter").made_of
        for parameter, field in (
            ("MinimumBandwidthWeight", "weight"),
            ("MinimumBandwidthAbsolute", "bits_per_second"),
            ("IovWeight", "iov_weight"),
            ("IovQueuePairsRequested", "queue_pairs"),
        ):
            value = call.get(parameter)
            if value is not None:
                is_absolute = parameter == "MinimumBandwidthAbsolute"
                setattr(nic, field, value - value % 8 if is_absolute else value)

    def do_Set_VMNetworkAdapterVlan(self, call: Call) -> None:
        nic = call.get("VMNetworkAdapter").made_of
        nic.vlan = call.get("VlanId") if call.get("Access") else 0

    def do_Set_VMNetworkAdapterTeamMapping(self, call: Call) -> None:
        nic = call.get("VMNetworkAdapter").made_of
        nic.member = call.get("PhysicalNetAdapterName")

    def do_New_NetLbfoTeam(self, call: Call) -> None:
        escaped = items(call.get("TeamMembers"))
        names = tuple(each.removeprefix("literally ") for each in escaped)
        used = {each for switch in self.host.switches for each in switch.adapters}
        taken = {each for team in self.host.teams for each in team.members}
        if (used | taken) & set(names) or any(e == n for e, n in zip(escaped, names, strict=True)):
            raise Thrown("a member is in use, or is a pattern")
        for each in names:
            self.named(each).addresses = []
        modes = call.get("TeamingMode"), call.get("LoadBalancingAlgorithm")
        self.host.teams.append(LbfoTeam(call.get("Name"), names, *modes))
        self.fresh.append(self.host.teams[-1].first)

    def do_Set_NetLbfoTeam(self, call: Call) -> None:
        team = call.get("InputObject").made_of
        team.mode, team.algorithm = call.get("TeamingMode"), call.get("LoadBalancingAlgorithm")

    def do_Remove_NetLbfoTeam(self, call: Call) -> None:
        team = call.get("InputObject").made_of
        if self.host.switch_of(team.name):
            raise Thrown("a switch is on the team")
        self.host.teams.remove(team)

    def do_Add_NetLbfoTeamNic(self, call: Call) -> None:
        team = self.host.team(call.get("Team"))
        if team is None or any(each.vlan == call.get("VlanID") for each in team.nics):
            raise Thrown("there is no such team, or it has an interface in the VLAN")
        team.add(call.get("VlanID"))
        self.fresh.append(team.nics[-1])

    def do_Set_NetLbfoTeamNic(self, call: Call) -> None:
        team, nic = self._team_of(call)
        vlan = 0 if call.get("Default") else call.get("VlanID")
        if call.get("Default") and nic is not team.first:
            raise Thrown("only the interface that a team was made with has a default")
        if any(each.vlan == vlan for each in team.nics if each is not nic):
            raise Thrown("the team has an interface in the VLAN")
        team.set_vlan(nic, vlan)

    def do_Remove_NetLbfoTeamNic(self, call: Call) -> None:
        team, nic = self._team_of(call)
        if nic is team.first:
            raise Thrown("the interface that a team was made with goes only with the team")
        team.nics.remove(nic)

    def _team_of(self, call: Call) -> tuple[LbfoTeam, TeamNic]:
        nic = call.get("InputObject").made_of
        return next(team for team in self.host.teams if nic in team.nics), nic

    def do_Set_NetAdapter(self, call: Call) -> None:
        call.get("InputObject").made_of.vlan = call.get("VlanID")

    def do_Set_NetAdapterAdvancedProperty(self, call: Call) -> None:
        call.get("InputObject").made_of.mtu = int(call.get("RegistryValue")) - 14

    def do_Enable_NetAdapterSriov(self, call: Call) -> None:
        call.get("InputObject").made_of.is_iov_on = True

    def do_Set_NetAdapterSriov(self, call: Call) -> None:
        call.get("InputObject").made_of.vfs = call.get("NumVFs")

    def do_Set_NetAdapterVmq(self, call: Call) -> None:
        adapter = call.get("InputObject").made_of
        adapter.first_processor = call.get("BaseProcessorNumber")
        adapter.processors = call.get("MaxProcessors")

    def do_Enable_NetAdapterRdma(self, call: Call) -> None:
        for each in call.inputs("InputObject"):
            each.made_of.is_rdma_on = True

    def do_Enable_NetAdapterQos(self, call: Call) -> None:
        self.adapters_with_quality |= {each.made_of.name for each in call.inputs("InputObject")}

    def do_New_NetIPAddress(self, call: Call) -> None:
        holder = self.holders()[call.get("InterfaceIndex") - 1]
        if any(ip == call.get("IPAddress") for each in self.holders() for ip, _ in each.addresses):
            raise Thrown("the address is there already")
        gateway = call.get("DefaultGateway")
        if gateway and gateway in [self.gateways.get(ip) for ip, _ in holder.addresses]:
            raise Thrown("the gateway is there already")
        holder.addresses.append((call.get("IPAddress"), call.get("PrefixLength")))
        # What an address had that went with its adapter is gone.
        self.gateways.pop(call.get("IPAddress"), None)
        if gateway:
            self.gateways[call.get("IPAddress")] = gateway

    def do_Remove_NetIPAddress(self, call: Call) -> None:
        for each in call.inputs("InputObject"):
            address = each.properties["IPAddress"]
            each.made_of.addresses = [e for e in each.made_of.addresses if e[0] != address]
            self.gateways.pop(address, None)

    def do_Set_DnsClientServerAddress(self, call: Call) -> None:
        assert items(call.get("ServerAddresses")) == ["10.0.0.2"]

    def do_Set_DnsClient(self, call: Call) -> None:
        holder = self.holders()[call.get("InterfaceIndex") - 1]
        for address, _ in holder.addresses:
            (
                self.registering.add
                if truth(call.get("RegisterThisConnectionsAddress"))
                else self.registering.discard
            )(address)

    def do_Enable_VMMigration(self, call: Call) -> None:
        self.host.migrates = True

    def do_Set_VMHost(self, call: Call) -> None:
        for parameter, field in (
            ("VirtualMachineMigrationPerformanceOption", "transport"),
            ("MaximumVirtualMachineMigrations", "simultaneous"),
            ("UseAnyNetworkForMigration", "uses_any_network"),
        ):
            if call.get(parameter) is not None:
                setattr(self.host, field, call.get(parameter))

    def do_Add_VMMigrationNetwork(self, call: Call) -> None:
        self.host.migration_networks.insert(call.get("Priority") - 1, call.get("Subnet"))

    def do_Remove_VMMigrationNetwork(self, call: Call) -> None:
        self.host.migration_networks.remove(call.get("Subnet"))

    def do_Install_WindowsFeature(self, call: Call) -> None:
        self.features.add(call.get("Name"))

    def do_Set_SmbBandwidthLimit(self, call: Call) -> None:
        if "FS-SMBBW" not in self.features:
            raise Thrown("the feature is not installed")
        self.host.smb_limit = call.get("BytesPerSecond")

    def do_Remove_SmbBandwidthLimit(self, call: Call) -> None:
        self.host.smb_limit = None

    def do_New_NetQosPolicy(self, call: Call) -> None:
        self.quality["policies"][call.get("Name")] = call.get("NetDirectPortMatchCondition")

    def do_Remove_NetQosPolicy(self, call: Call) -> None:
        for each in call.inputs("InputObject"):
            del self.quality["policies"][each.made_of]

    def do_Enable_NetQosFlowControl(self, call: Call) -> None:
        self.quality["lossless"] |= set(items(call.get("Priority")))

    def do_Disable_NetQosFlowControl(self, call: Call) -> None:
        self.quality["lossless"] -= set(items(call.get("Priority")))

    def do_Set_NetQosDcbxSetting(self, call: Call) -> None:
        self.willing = call.get("Willing")

    def do_New_NetQosTrafficClass(self, call: Call) -> None:
        share = call.get("Priority"), call.get("BandwidthPercentage")
        self.quality["classes"][call.get("Name")] = share
        self.host.roce_shares = dict(self.quality["classes"].values())

    def do_Remove_NetQosTrafficClass(self, call: Call) -> None:
        for each in call.inputs("InputObject"):
            del self.quality["classes"][each.made_of]

    def do_Test_Path(self, call: Call) -> list[Any]:
        return [call.get("Path") in self.files]

    def do_Export_Clixml(self, call: Call) -> None:
        self.files[call.get("Path")] = copy.deepcopy(call.piped or [])

    def do_Import_Clixml(self, call: Call) -> list[Any]:
        return copy.deepcopy(self.files[call.get("Path")])

    def do_Move_Item(self, call: Call) -> None:
        self.files[call.get("Destination")] = self.files.pop(call.get("Path"))

    def do_New_Item(self, call: Call) -> None:
        """A folder: files need none here."""

    def do_Add_Content(self, call: Call) -> None:
        self.log.append(call.get("Value"))

    def do_Get_Date(self, call: Call) -> list[Any]:
        return ["2026-11-26T08:00:00"]
