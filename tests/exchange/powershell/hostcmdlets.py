"""What cmdlets do on a made-up host, as far as scripts use them, after Microsoft's reference."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Any

from tests.exchange.bundles.state import Adapter, Host, HostVnic, LbfoTeam, Switch, TeamNic
from tests.exchange.powershell.shell import (
    Call,
    Shell,
    Thing,
    collapsed,
    equal,
    items,
    shown,
    truth,
)

if TYPE_CHECKING:
    from tests.exchange.powershell.shell import Cmdlet

Holder = Adapter | TeamNic | HostVnic


def general() -> dict[str, Cmdlet]:
    """Return what PowerShell itself has."""

    def matching(shell: Shell, call: Call) -> list[Any]:
        block = call.get("FilterScript", 0)
        return [e for e in call.piped or [] if truth(collapsed(shell.invoke(block, _=e)))]

    def each(shell: Shell, call: Call) -> list[Any]:
        block = call.get("Process", 0)
        return [out for e in call.piped or [] for out in shell.invoke(block, _=e)]

    def in_order(_: Shell, call: Call) -> list[Any]:
        name = call.get("Property", 0)
        key = (lambda e: e.properties[name]) if name else lambda e: shown(e).casefold()
        found = sorted(call.piped or [], key=key)
        if call.get("Unique"):
            return [e for at, e in enumerate(found) if not at or not equal(e, found[at - 1])]
        return found

    def differing(_: Shell, call: Call) -> list[Any]:
        one, other = items(call.get("ReferenceObject", 0)), items(call.get("DifferenceObject", 1))
        return [
            *(e for e in one if not any(equal(e, o) for o in other)),
            *(o for o in other if not any(equal(o, e) for e in one)),
        ]

    def made(_: Shell, call: Call) -> list[Any]:
        properties = call.get("Property")
        # A list that can grow is one output, and not what is in it.
        return [Thing(None, None, **properties)] if properties else [[]]

    return {
        "Where-Object": matching,
        "ForEach-Object": each,
        "Sort-Object": in_order,
        "Compare-Object": differing,
        "New-Object": made,
        "Join-Path": lambda _, call: [f"{call.positional[0]}\\{call.positional[1]}"],
        "Start-Sleep": lambda _, call: [],
    }


METHODS: dict[str, Any] = {
    "System.Net.IPAddress::Parse": ipaddress.ip_address,
    "GetAddressBytes": lambda address: list(address.packed),
    "System.Management.Automation.WildcardPattern::Escape": lambda name: f"literally {name}",
    "guid::NewGuid": lambda: "00000000-0000-4000-8000-000000000000",
    "ToString": shown,
    "AddMinutes": lambda moment, minutes: moment + minutes,
    "ShouldProcess": lambda asked, target, action: asked.made_of(target, action),
}


class Machine:
    """A host with what scripts find on it beside its state."""

    def __init__(self, host: Host) -> None:
        """Take the state of the host."""
        self.host = host
        self.files: dict[str, list[Any]] = {}
        # No limit on SMB without the feature.
        self.features = {"FS-SMBBW"} if host.smb_limit else set[str]()
        self.gateways: dict[str, str] = {}
        """By address."""
        self.registering: set[str] = set()
        """Addresses that are registered."""
        self.quality: dict[str, Any] = {"policies": {}, "lossless": set(), "classes": {}}
        self.adapters_with_quality: set[str] = set()
        self.willing = True
        self.log: list[str] = []
        self.fresh: list[Holder] = []
        """Adapters that Windows does not show yet: it takes a moment."""

    def shell(self, **variables: Any) -> Shell:
        """Return a shell on the host."""
        shell = Shell({**general(), **self.cmdlets()}, METHODS)
        shell.scopes[0].update({"env:ProgramData": "C:\\ProgramData", **variables})
        return shell

    def cmdlets(self) -> dict[str, Cmdlet]:
        """Return what the host has."""
        readers = {
            "Get-NetAdapter": lambda: [
                self.adapter(e) for e in self.holders() if all(e is not f for f in self.fresh)
            ],
            "Get-NetAdapterAdvancedProperty": lambda: [self.jumbo(e) for e in self.holders()],
            "Get-NetAdapterSriov": lambda: [self.sriov(e) for e in self.host.adapters],
            "Get-NetAdapterVmq": lambda: [self.queues(e) for e in self.host.adapters],
            "Get-NetAdapterRdma": lambda: [
                self.rdma(e) for e in self.holders() if not isinstance(e, TeamNic)
            ],
            "Get-NetAdapterQos": lambda: [self.qos(e) for e in self.host.adapters],
            "Get-DnsClient": lambda: [self.dns(e) for e in self.holders()],
            "Get-DnsClientServerAddress": lambda: [self.dns(e) for e in self.holders()],
            "Get-NetLbfoTeam": lambda: [self.team(e) for e in self.host.teams],
            "Get-NetLbfoTeamNic": lambda: [
                self.team_nic(team, e) for team in self.host.teams for e in team.nics
            ],
            "Get-VMSwitch": lambda: [self.switch(e) for e in self.host.switches],
            "Get-VM": lambda: [Thing(e, Name=e.name) for e in self.host.vms],
            "Get-VMHost": lambda: [self.vm_host()],
            "Get-VMMigrationNetwork": self.own_networks,
            "Get-WindowsFeature": self.known_features,
            "Get-NetQosPolicy": lambda: [
                Thing(n, Name=n, NetDirectPort=p) for n, p in self.quality["policies"].items()
            ],
            "Get-NetQosFlowControl": lambda: [
                Thing(n, Priority=n, Enabled=n in self.quality["lossless"]) for n in range(8)
            ],
            "Get-NetQosTrafficClass": lambda: [
                Thing("[Default]", Name="[Default]", Priority=[0, 1, 2, 4, 5, 6]),
                *(
                    Thing(n, Name=n, Priority=[p], BandwidthPercentage=s)
                    for n, (p, s) in self.quality["classes"].items()
                ),
            ],
            "Get-NetQosDcbxSetting": lambda: [Thing(Willing=self.willing)],
            "Get-SmbBandwidthLimit": lambda: [
                Thing(BytesPerSecond=self.host.smb_limit) for _ in [0] if self.host.smb_limit
            ],
        }
        found: dict[str, Cmdlet] = {
            name: (lambda _s, _c, read=read: read()) for name, read in readers.items()
        }
        for name in dir(self):
            if name.startswith("do_"):
                verb, _, noun = name[3:].partition("_")
                made = getattr(self, name)
                found[f"{verb}-{noun}"] = lambda _, call, made=made: made(call) or []
        return found

    # --- what is shown ------------------------------------------------------------------------

    def holders(self) -> list[Holder]:
        """Return all adapters, physical and not."""
        return [*self.host.adapters, *self.host.team_nics, *self.host.vnics]

    def alias(self, holder: Holder) -> str:
        """Return what Windows calls an adapter."""
        return f"vEthernet ({holder.name})" if isinstance(holder, HostVnic) else holder.name

    def describe(self, holder: Holder) -> str:
        """Return its description, which no other has."""
        if isinstance(holder, Adapter):
            return holder.description
        return f"{type(holder).__name__} #{self.index(holder)}"

    def index(self, holder: Holder) -> int:
        """Return its number."""
        return 1 + next(at for at, each in enumerate(self.holders()) if each is holder)

    def adapter(self, holder: Holder) -> Thing:
        """Return what Get-NetAdapter gives."""
        return Thing(
            holder,
            Name=self.alias(holder),
            InterfaceDescription=self.describe(holder),
            ifIndex=self.index(holder),
            VlanID=holder.vlan if isinstance(holder, Adapter) else None,
            DeviceID=f"{{{self.alias(holder)}}}",
        )

    def jumbo(self, holder: Holder) -> Thing:
        """Return the one advanced property that scripts ask for."""
        return Thing(
            holder,
            InterfaceDescription=self.describe(holder),
            RegistryKeyword="*JumboPacket",
            RegistryValue=[str(holder.mtu + 14)],
            ValidRegistryValues=["1514", "4088", "9014"],
        )

    def sriov(self, adapter: Adapter) -> Thing:
        """Return what Get-NetAdapterSriov gives."""
        facts = {"Enabled": adapter.is_iov_on, "NumVFs": adapter.vfs}
        return Thing(adapter, InterfaceDescription=adapter.description, **facts)

    def queues(self, adapter: Adapter) -> Thing:
        """Return what Get-NetAdapterVmq gives."""
        facts = {
            "BaseProcessorNumber": adapter.first_processor,
            "MaxProcessors": adapter.processors,
        }
        return Thing(adapter, InterfaceDescription=adapter.description, **facts)

    def rdma(self, holder: Any) -> Thing:
        """Return what Get-NetAdapterRdma gives."""
        return Thing(holder, InterfaceDescription=self.describe(holder), Enabled=holder.is_rdma_on)

    def qos(self, adapter: Adapter) -> Thing:
        """Return what Get-NetAdapterQos gives."""
        enabled = adapter.name in self.adapters_with_quality
        return Thing(adapter, InterfaceDescription=adapter.description, Enabled=enabled)

    def ip(self, holder: Holder, address: str, prefix: int) -> Thing:
        """Return what Get-NetIPAddress gives."""
        return Thing(
            holder,
            IPAddress=address,
            PrefixLength=prefix,
            InterfaceAlias=self.alias(holder),
            InterfaceIndex=self.index(holder),
            PrefixOrigin="Manual",
        )

    def do_Get_NetIPAddress(self, call: Call) -> list[Thing]:
        """Return the addresses of a family."""
        wanted = {"IPv4": (4,), "IPv6": (6,)}.get(call.get("AddressFamily"), (4, 6))
        return [
            self.ip(holder, *each)
            for holder in self.holders()
            for each in holder.addresses
            if ipaddress.ip_address(each[0]).version in wanted
        ]

    def do_Get_NetRoute(self, call: Call) -> list[Thing]:
        """Return the default routes of a family: each adapter has one once."""
        version = {"0.0.0.0/0": 4, "::/0": 6}[call.get("DestinationPrefix")]
        return [
            Thing(InterfaceIndex=index, NextHop=gateway)
            for index, gateway in dict.fromkeys(
                (self.index(each), self.gateways[address])
                for each in self.holders()
                for address, _ in each.addresses
                if address in self.gateways
            )
            if ipaddress.ip_address(gateway).version == version
        ]

    def dns(self, holder: Holder) -> Thing:
        """Return what is known of names on an adapter."""
        registers = any(address in self.registering for address, _ in holder.addresses)
        return Thing(
            InterfaceIndex=self.index(holder),
            ServerAddresses=["10.0.0.2"] if registers else [],
            RegisterThisConnectionsAddress=registers,
        )

    def team(self, team: LbfoTeam) -> Thing:
        """Return what Get-NetLbfoTeam gives."""
        facts = {"TeamingMode": team.mode, "LoadBalancingAlgorithm": team.algorithm}
        return Thing(team, Name=team.name, Members=list(team.members), **facts)

    def team_nic(self, team: LbfoTeam, nic: TeamNic) -> Thing:
        """Return what Get-NetLbfoTeamNic gives: no VLAN where there is none."""
        facts = {"VlanID": nic.vlan or None, "Primary": nic is team.first}
        return Thing(nic, Name=nic.name, Team=team.name, **facts)

    def switch(self, switch: Switch) -> Thing:
        """Return what Get-VMSwitch gives."""
        below = [self.describe(self.named(each)) for each in switch.adapters]
        return Thing(
            switch,
            Name=switch.name,
            SwitchType="External",
            NetAdapterInterfaceDescription="Teamed-Interface" if switch.is_embedded else below[0],
            EmbeddedTeamingEnabled=switch.is_embedded,
            IovEnabled=switch.is_iov,
            BandwidthReservationMode=switch.bandwidth,
            DefaultFlowMinimumBandwidthWeight=switch.guest_weight,
            DefaultFlowMinimumBandwidthAbsolute=switch.guest_bits_per_second,
        )

    def vnic(self, vnic: HostVnic) -> Thing:
        """Return what Get-VMNetworkAdapter gives of the host's own."""
        setting = Thing(
            MinimumBandwidthWeight=vnic.weight, MinimumBandwidthAbsolute=vnic.bits_per_second
        )
        facts = {"DeviceId": f"{{{self.alias(vnic)}}}", "BandwidthSetting": setting}
        return Thing(vnic, Name=vnic.name, SwitchName=vnic.switch, **facts)

    def vm_host(self) -> Thing:
        """Return what Get-VMHost gives."""
        return Thing(
            VirtualMachineMigrationEnabled=self.host.migrates,
            VirtualMachineMigrationPerformanceOption=self.host.transport,
            MaximumVirtualMachineMigrations=self.host.simultaneous,
            UseAnyNetworkForMigration=self.host.uses_any_network,
        )

    def own_networks(self) -> list[Thing]:
        """Return the host's own list."""
        listed = enumerate(self.host.migration_networks, start=1)
        return [Thing(Subnet=subnet, Priority=at) for at, subnet in listed]

    def known_features(self) -> list[Thing]:
        """Return features that scripts may install."""
        names = ("FS-SMBBW", "Data-Center-Bridging")
        return [Thing(Name=each, Installed=each in self.features) for each in names]

    def named(self, name: str) -> Holder:
        """Return a physical adapter, or the interface that a team was made with."""
        team = self.host.team(name)
        return team.first if team else self.host.adapter(name)
