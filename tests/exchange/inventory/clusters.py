"""Small clusters with nothing remarkable: tests make one thing of them otherwise.

Two hosts of Windows Server 2016 or what is asked for, each with a card of two ports for live
migration and a team of two ports with a virtual switch on it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hvplanner.exchange.bundle import read_bundle
from hvplanner.exchange.inventory import Imported, imported
from tests.exchange.bundles import encoded, written
from tests.exchange.bundles.cmdlets import COLLECTOR, Shape
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

if TYPE_CHECKING:
    from hvplanner.exchange.notes import NoteKind
    from hvplanner.model.plan import HostPlan, Plan, Team

X520 = "Intel(R) Ethernet Converged Network Adapter X520-2"
GIB = 1024**3


def vm(name: str, gib: int = 8, **fields: Any) -> Vm:
    """Return a running VM with one adapter."""
    made = Vm(name, guid("vm", name), gib * GIB, 2, 2, "8.0")
    made.nics = [VmNic("Network Adapter", "Switch", "00155D010203", vlan=40)]
    for key, value in fields.items():
        setattr(made, key, value)
    return made


def host(number: int, release: str = "2016", vms: tuple[Vm, ...] = ()) -> Host:
    """Return a host: live migration on the first port, all else on a team of two."""
    embedded = release not in ("2012", "2012R2")
    adapters = [
        Adapter(
            f"NIC{at}",
            X520 if at == 1 else f"{X520} #{at}",
            f"A0-36-9F-00-{number:02}-{at:02}",
            10_000,
            card=(at + 1) // 2,
            port=(at - 1) % 2 + 1,
            vfs_max=63,
            queues=63,
        )
        for at in (1, 2, 3, 4)
    ]
    adapters[3].status = "Disconnected"
    adapters[0].addresses = [(f"10.0.30.{number}", 24)]
    made = Host(f"HV{number}", "node", 256 * GIB, 32, adapters, vms=list(vms))
    members = ("NIC2", "NIC3")
    if not embedded:
        algorithm = "HyperVPort" if release == "2012" else "Dynamic"
        made.teams = [LbfoTeam("Team", members, "SwitchIndependent", algorithm)]
    made.switches = [
        Switch(
            "Switch",
            members if embedded else ("Team",),
            is_embedded=embedded,
            is_iov=False,
            bandwidth="Weight",
            algorithm="HyperVPort",
        )
    ]
    made.vnics = [
        HostVnic("Management", "Switch", 10, 10, addresses=[(f"10.0.10.{number}", 24)]),
        HostVnic("CSV", "Switch", 20, 30, addresses=[(f"10.0.20.{number}", 24)]),
    ]
    return made


def cluster(release: str = "2016", hosts: int = 2, vms: int = 2) -> State:
    """Return a cluster with so many VMs on each host."""
    made = [
        host(number, release, tuple(vm(f"vm{number}-{each}") for each in range(1, vms + 1)))
        for number in range(1, hosts + 1)
    ]
    networks = [
        ClusterNetwork(guid("net", name), name, role, metric, f"10.0.{third}.0", "255.255.255.0")
        for name, role, metric, third in (
            ("Management", 3, 70384, 10),
            ("CSV", 1, 30240, 20),
            ("Live migration", 1, 30384, 30),
        )
    ]
    state = State("C1", release, made, networks)
    state.order = [id_of(state, "Live migration"), id_of(state, "CSV")]
    state.excluded = [id_of(state, "Management")]
    return state


def id_of(state: State, network: str) -> str:
    """Return the id of a network of the cluster."""
    return next(each.id for each in state.networks if each.name == network)


def read(*states: State, name: str | None = None, shape: Shape = COLLECTOR) -> Imported:
    """Return what is imported of clusters."""
    return taken(written(*states, shape=shape), name, shape)


def taken(bundle: dict[str, Any], name: str | None = None, shape: Shape = COLLECTOR) -> Imported:
    """Return what is imported of a bundle."""
    return imported(read_bundle(encoded(bundle, shape)), name)


def texts(found: Imported, kind: NoteKind) -> str:
    """Return the notes of a kind, one to a line."""
    return "\n".join(each.text for each in found.notes if each.kind == kind)


def plan_of(found: Imported) -> Plan:
    """Return the plan of today."""
    assert found.design.plan is not None
    return found.design.plan


def team(plan: HostPlan, name: str) -> Team:
    """Return a team by its id."""
    return next(each for each in plan.teams if each.id == name)


def shares(plan: HostPlan) -> dict[str, tuple[str, int]]:
    """Return the team and share of each network."""
    return {each.network: (each.team, each.share_percent) for each in plan.placements}
