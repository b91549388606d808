"""Addresses of hosts come back where their networks are planned, or nothing is changed."""

from __future__ import annotations

from hvplanner.exchange.powershell import (
    intent,
    plan_script,
)
from tests.exchange.bundles.state import HostVnic
from tests.exchange.powershell.clustercmdlets import CLUSTER_ADDRESS, CLUSTER_ADDRESS_6
from tests.exchange.powershell.running import (
    found_on,
    fresh,
    remade,
    stopped,
)
from tests.exchange.test_roundtrip import decided


def test_that_addresses_come_back_with_gateway_and_registration(design, cluster):
    for machine in cluster.machines.values():
        ip = next(each for each in machine.host.vnics if each.name == "n3").addresses[0][0]
        machine.gateways[ip] = "10.0.0.254"
        machine.registering.add(ip)
    before = {
        name: (sorted(ip for e in m.holders() for ip in e.addresses), dict(m.gateways))
        for name, m in cluster.machines.items()
    }
    cluster.run(plan_script(intent(remade(design), design)))
    after = {
        name: (sorted(ip for e in m.holders() for ip in e.addresses), dict(m.gateways))
        for name, m in cluster.machines.items()
    }
    assert after == before
    assert all(len(machine.registering) == 1 for machine in cluster.machines.values())
    assert not any(
        name.endswith("addresses.xml") for m in cluster.machines.values() for name in m.files
    )


def test_that_addresses_of_ipv6_go_with_the_one_of_ipv4_that_was_beside_them(design, cluster):
    for at, machine in enumerate(cluster.machines.values()):
        own = next(each for each in machine.host.vnics if each.name == "n3")
        own.addresses += [(f"2001:db8::{at}", 64), (f"2001:db8::1:{at}", 64)]
        machine.gateways[own.addresses[0][0]] = "10.0.0.254"
        machine.gateways[own.addresses[1][0]] = "fe80::1"
    before = {
        name: sorted(next(e.addresses for e in machine.host.vnics if e.name == "n3"))
        for name, machine in cluster.machines.items()
    }
    cluster.run(plan_script(intent(remade(design), design)))
    for name, machine in cluster.machines.items():
        own = next(each for each in machine.host.vnics if each.name == "n3")
        assert sorted(own.addresses) == before[name]
        assert set(machine.gateways.values()) == {"10.0.0.254", "fe80::1"}


def test_that_a_gateway_stays_with_the_address_in_whose_subnet_it_is(design, cluster):
    for machine in cluster.machines.values():
        vnics = {each.name: each for each in machine.host.vnics}
        # Both networks on one adapter, and the gateway is that of management.
        vnics["n5"].addresses += vnics["n3"].addresses
        vnics["n3"].addresses = []
        machine.gateways |= {ip: "10.0.0.254" for ip, _ in vnics["n5"].addresses}
    cluster.run(plan_script(intent(remade(design), design)))
    for machine in cluster.machines.values():
        assert [ip.rpartition(".")[0] for ip in machine.gateways] == ["10.0.0"]


def test_that_an_address_of_ipv6_that_would_be_lost_stops_the_script(design, cluster):
    host = cluster.state.hosts[0]
    host.vnics.append(HostVnic("alone", host.switches[0].name, addresses=[("2001:db8::7", 64)]))
    told = stopped(cluster, plan_script(intent(remade(design), design)))
    assert "Its address 2001:db8::7 is in the subnet of no planned network" in told


def test_that_an_address_that_would_be_lost_stops_the_script(design, cluster):
    host = cluster.state.hosts[0]
    host.vnics[0].addresses.append(("192.168.7.7", 24))
    told = stopped(cluster, plan_script(intent(remade(design), design)))
    assert f"{host.name}: Its address 192.168.7.7 is in the subnet of no planned network" in told


def test_that_an_address_of_the_cluster_is_none_of_a_host(design, cluster):
    host = cluster.state.hosts[0]
    host.vnics[-1].addresses += [(CLUSTER_ADDRESS, 32), (CLUSTER_ADDRESS_6, 128)]
    cluster.run(plan_script(intent(remade(design), design)))
    assert decided(found_on(cluster))["hosts"].keys() == decided(design)["hosts"].keys()


def test_that_a_network_without_an_address_stops_the_script(design):
    bare, _ = fresh(design)
    told = stopped(bare, plan_script(intent(design)))
    assert "It has no address for NIC1 Port1 in 10.0.1.0; give it one by -Address." in told
