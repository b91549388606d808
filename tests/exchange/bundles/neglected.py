"""A cluster as they are found: four nodes of 2012 R2 that nobody looked after together.

Guests are behind their hosts, one host leaves the live-migration network out, limits and
transports are not alike, a port links slowly, and VMs that want VFs are above a team that hides
them.
"""

from __future__ import annotations

from tests.exchange.bundles.state import (
    Adapter,
    ClusterNetwork,
    Host,
    HostVnic,
    LbfoTeam,
    State,
    Switch,
    Vm,
    VmNic,
    guid,
)

NAME, RELEASE, HOSTS = "FAB-CLU1", "2012R2", 4
GIB = 1024**3
_OWN, _OF_2012, _OF_2008 = "6.3.9600.18692", "6.2.9200.16384", "6.1.7601.17514"
_NETWORKS = (
    ("Management", 3, 70384, 10),
    ("CSV", 1, 30240, 20),
    ("Live migration", 1, 30384, 30),
)
_GUESTS = (
    # name, number, GiB, processors, version of services, system, IOV weight, priority
    ("sql", 4, 32, 8, _OF_2012, "Windows Server 2012 Standard", 100, 3000),
    ("dc", 2, 4, 2, _OWN, "Windows Server 2012 R2 Standard", 0, 3000),
    ("file", 2, 16, 4, _OWN, "Windows Server 2012 R2 Standard", 0, 2000),
    ("app", 8, 8, 4, _OF_2008, "Windows Server 2008 R2 Standard", 0, 2000),
    ("web", 8, 4, 2, _OWN, "Windows Server 2012 R2 Standard", 0, 2000),
    ("mon", 4, 4, 2, "3.1", "Ubuntu", 0, 1000),
)


def neglected() -> State:
    """Return the state of the cluster."""
    hosts = [_host(number) for number in range(1, HOSTS + 1)]
    vms = [each for kind in _GUESTS for each in _vms(*kind)]
    for at, vm in enumerate(vms):
        hosts[at % HOSTS].vms.append(vm)
    networks = [
        ClusterNetwork(guid(NAME, name), name, role, metric, f"10.1.{third}.0", "255.255.255.0")
        for name, role, metric, third in _NETWORKS
    ]
    state = State(NAME, RELEASE, hosts, networks)
    state.order = [guid(NAME, "Live migration"), guid(NAME, "CSV")]
    state.excluded = [guid(NAME, "Management")]
    _neglect(state)
    return state


def _neglect(state: State) -> None:
    _, second, third, fourth = state.hosts
    second.simultaneous = 4
    third.uses_any_network = False
    third.migration_networks = ["10.1.20.0/24", "10.1.10.0/24"]
    fourth.transport = "TCPIP"
    fourth.adapter("LAN 2").speed_mbps = 100


def _host(number: int) -> Host:
    adapters = [
        *(
            _adapter(number, f"LAN {port}", "Intel(R) Gigabit 4P I350-t Adapter", 1000, 1, port)
            for port in (1, 2, 3, 4)
        ),
        *(
            _adapter(
                number,
                f"10G {port}",
                "Intel(R) Ethernet Converged Network Adapter X520-2",
                10_000,
                2,
                port,
            )
            for port in (1, 2)
        ),
    ]
    for unused in adapters[2:4]:
        unused.status = "Disconnected"
    host = Host(f"FAB-HV{number}", "node", 192 * GIB, 32, adapters)
    host.teams = [
        LbfoTeam("Management", ("LAN 1", "LAN 2"), "SwitchIndependent", "TransportPorts"),
        LbfoTeam("Converged", ("10G 1", "10G 2"), "SwitchIndependent", "Dynamic"),
    ]
    host.teams[0].first.addresses = [(f"10.1.10.{10 + number}", 24)]
    host.switches = [Switch("VM switch", ("Converged",), 0, True, "Default")]
    host.vnics = [
        HostVnic(name, "VM switch", third, addresses=[(f"10.1.{third}.{10 + number}", 24)])
        for name, third in (("CSV", 20), ("Live migration", 30))
    ]
    host.migrates = True
    return host


def _adapter(host: int, name: str, text: str, speed_mbps: int, card: int, port: int) -> Adapter:
    is_fast = speed_mbps > 1000
    return Adapter(
        name,
        text if port == 1 else f"{text} #{port}",
        f"A0-36-9F-{host:02}-{card:02}-{port:02}",
        speed_mbps,
        card,
        port,
        vfs_max=63 if is_fast else 7,
        queues=63 if is_fast else 7,
        vfs=16 if is_fast else 0,
        is_iov_on=is_fast,
    )


def _vms(
    name: str,
    count: int,
    gib: int,
    processors: int,
    services: str,
    system: str,
    iov_weight: int,
    priority: int,
) -> list[Vm]:
    found = []
    for number in range(1, count + 1):
        label = f"{name}{number:02}"
        vm = Vm(label, guid("vm", label), gib * GIB, processors, 1, "5.0", priority)
        vm.nics = [
            VmNic(
                "Network Adapter",
                "VM switch",
                f"00155D01{number:02}{len(name):02}",
                vlan=40,
                iov_weight=iov_weight,
            )
        ]
        vm.anti_affinity = name if name == "dc" else ""
        vm.kvp, vm.services = {"OSName": system}, services
        if services != _OWN:
            vm.services_state = "Update required"
            vm.negotiated, vm.expected = ("3.0" if services == _OF_2008 else "4.0"), "5.0"
        found.append(vm)
    return found
