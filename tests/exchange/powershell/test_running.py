"""Scripts carried out by a small interpreter on made-up clusters.

That shows what they do where PowerShell and its cmdlets are as its reference says. It shows nothing
of a real cluster: drivers, times and what Windows does by itself.
"""

from __future__ import annotations

import copy

import pytest
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st

from hvplanner.exchange.bundle import read_bundle
from hvplanner.exchange.inventory import imported
from hvplanner.exchange.powershell import (
    intent,
    not_rolled_back,
    pester_tests,
    plan_script,
    rollback,
)
from hvplanner.model.hardware import Host
from hvplanner.model.plan import PlacedVms
from tests.builders import changed
from tests.exchange.bundles import encoded, state_before, state_of, written
from tests.exchange.bundles.state import HostVnic, LbfoTeam, Switch
from tests.exchange.powershell.clustercmdlets import CLUSTER_ADDRESS, Cluster
from tests.exchange.powershell.designs import RELEASES, kind_of, named, planned
from tests.exchange.powershell.shell import Table, Thrown
from tests.exchange.powershell.test_intent import on_bare_team
from tests.exchange.test_roundtrip import decided, with_switches_for_vms

running = settings(max_examples=5, phases=(Phase.explicit, Phase.generate))
"""For what runs whole scripts; shrinking would take minutes."""


def names():
    return iter(f"n{number}" for number in range(100)).__next__


def fresh(design, **options):
    """Return a cluster with the plan's cards and nothing set up, and addresses for its hosts."""
    state = state_before(design, design.plan)
    address = Table({each.name: [f"{ip}/{size}" for ip, size in each.had] for each in state.hosts})
    return Cluster(state, **options), {"Address": address}


def built(design, **options):
    """Return a cluster on which a plan was carried out."""
    return Cluster(state_of(design, design.plan), **options)


def found_on(cluster):
    return imported(read_bundle(encoded(written(cluster.state)))).design


def faults_by_tests(design, cluster):
    """Return what the tests say, run as Pester would: what is before all, then each of them."""
    return cluster.tested(pester_tests(intent(design)))


@running
@given(st.data(), st.sampled_from(RELEASES))
def test_that_a_script_makes_the_cluster_as_planned_and_its_tests_pass(data, release):
    design = with_switches_for_vms(data.draw(planned(release)))
    cluster, given_values = fresh(design)
    script = plan_script(intent(design))
    cluster.run(script, **given_values)
    assert decided(found_on(cluster)) == decided(design)
    assert not any(faults_by_tests(design, cluster))
    assert cluster.drained == [each.name for each in cluster.state.hosts]
    assert not cluster.paused
    cluster.run(script, **given_values)
    assert cluster.asked == [], "a second run finds nothing to do"


@running
@given(st.data(), st.sampled_from(RELEASES))
def test_that_what_if_changes_nothing_and_names_what_would_be(data, release):
    design = with_switches_for_vms(data.draw(planned(release)))
    cluster, given_values = fresh(design, whatif=True)
    before = copy.deepcopy(cluster.state)
    cluster.run(plan_script(intent(design)), **given_values)
    assert cluster.state == before
    assert len(cluster.asked) >= len(cluster.state.hosts)


def with_cards_of(design, other):
    host = changed(design.plan.hosts[0], nics=other.plan.hosts[0].nics)
    return changed(design, plan=changed(design.plan, hosts=(host,)))


def has_switch_for_vms(design):
    return any(each.network == "vms" for each in design.plan.hosts[0].placements)


@running
@given(st.data(), st.sampled_from(RELEASES))
def test_that_an_imported_cluster_is_changed_and_taken_back(data, release):
    former, design = (with_switches_for_vms(data.draw(planned(release))) for _ in range(2))
    former = changed(former, cluster=design.cluster)
    # VMs have a switch today and by the plan, and the cards are the same: nobody changes them here.
    assume(has_switch_for_vms(former) and has_switch_for_vms(design))
    former = with_cards_of(former, design)
    cluster = built(former)
    for host in cluster.state.hosts:
        for adapter in host.adapters:
            adapter.status = "Up"
    today = found_on(cluster)
    spare = Table(
        {
            host.name: [f"10.0.{net}.{200 + at}/24" for net in range(3) for at in (0, 1)]
            for host in cluster.state.hosts
        }
    )
    cluster.run(plan_script(intent(design, today)), Address=spare)
    assert decided(found_on(cluster), naming=False) == decided(design, naming=False)
    back = plan_script(rollback(design, today), is_rollback=True, also=not_rolled_back())
    cluster.run(back, Address=spare)
    assert decided(found_on(cluster)) == decided(today)


# --- one cluster, and what stands in the way of its plan ------------------------------------------


@pytest.fixture
def design():
    return named(names(), "2019", kind=kind_of("2019"))


@pytest.fixture
def cluster(design):
    return built(design)


def remade(design):
    """Return the design with a plan that has its switch made anew, by weight."""
    host = design.plan.hosts[0]
    switches = tuple(
        changed(each, sriov=False, vfs_per_port=0, bandwidth_mode="weight")
        for each in host.switches
    )
    return changed(design, plan=changed(design.plan, hosts=(changed(host, switches=switches),)))


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


def stopped(cluster, script, **parameters):
    """Run a script that is to stop; return its warnings, and see that it changed nothing."""
    before = copy.deepcopy(cluster.state)
    with pytest.raises(Thrown, match="Nothing was changed"):
        cluster.run(script, **parameters)
    assert cluster.state == before
    return " ".join(cluster.warnings)


def test_that_an_address_that_would_be_lost_stops_the_script(design, cluster):
    host = cluster.state.hosts[0]
    host.vnics[0].addresses.append(("192.168.7.7", 24))
    told = stopped(cluster, plan_script(intent(remade(design), design)))
    assert f"{host.name}: Its address 192.168.7.7 is in the subnet of no planned network" in told


def test_that_an_address_of_the_cluster_is_none_of_a_host(design, cluster):
    host = cluster.state.hosts[0]
    host.vnics[-1].addresses.append((CLUSTER_ADDRESS, 32))
    cluster.run(plan_script(intent(remade(design), design)))
    assert decided(found_on(cluster))["hosts"].keys() == decided(design)["hosts"].keys()


def test_that_a_network_without_an_address_stops_the_script(design):
    bare, _ = fresh(design)
    told = stopped(bare, plan_script(intent(design)))
    assert "It has no address for NIC1 Port1 in 10.0.1.0; give it one by -Address." in told


def test_that_a_missing_adapter_stops_the_script_and_a_name_for_it_helps(design):
    other, given_values = fresh(design)
    for host in other.state.hosts:
        host.adapters[0].name = "SLOT [1]"
    script = plan_script(intent(design))
    told = stopped(other, script, **given_values)
    assert "There is no adapter of this name" in told
    other.run(script, **given_values, AdapterName=Table({"NIC1 Port1": "SLOT [1]"}))
    assert other.state.hosts[0].adapters[0].vlan == 10


def test_that_a_switch_that_nobody_knew_of_stops_the_script(design):
    other, given_values = fresh(design)
    other.state.hosts[1].switches.append(Switch("old", ("NIC1 Port2",), False, False, "Weight"))
    told = stopped(other, plan_script(intent(design)), **given_values)
    assert "A switch that is not in the plan has an adapter of it: old" in told


def test_that_a_team_that_nobody_knew_of_stops_the_script(design):
    other, given_values = fresh(design)
    members = ("NIC1 Port2", "NIC2 Port1")
    other.state.hosts[1].teams.append(LbfoTeam("old", members, "Lacp", "Dynamic"))
    told = stopped(other, plan_script(intent(design)), **given_values)
    assert "A team that is not in the plan has an adapter of it: old" in told


def with_switch(design, name, placements=None):
    host = design.plan.hosts[0]
    switches = tuple(changed(each, id=name) for each in host.switches)
    kept = host.placements if placements is None else placements
    host = changed(host, switches=switches, placements=kept)
    return changed(design, plan=changed(design.plan, hosts=(host,)))


def test_that_the_switch_of_vms_keeps_its_name_so_that_they_can_come_back(design, cluster):
    old = cluster.state.hosts[0].switches[0].name
    script = plan_script(intent(with_switch(remade(design), "new"), design))
    cluster.run(script)
    assert [each.name for host in cluster.state.hosts for each in host.switches] == [old, old]
    assert all(nic.switch == old for h in cluster.state.hosts for vm in h.vms for nic in vm.nics)


def test_that_vms_whose_switch_would_be_gone_stop_the_script(design, cluster):
    placements = tuple(e for e in design.plan.hosts[0].placements if e.network != "vms")
    elsewhere = with_switch(remade(design), "new", placements)
    told = stopped(cluster, plan_script(intent(elsewhere, design)))
    assert "VMs are connected to a switch that goes, and could not come back" in told


def test_that_a_host_that_changed_since_stops_the_script_until_told_to_go_on(design, cluster):
    cluster.state.hosts[1].vnics[0].vlan = 99
    script = plan_script(intent(remade(design), design))
    told = stopped(cluster, script)
    name = cluster.state.hosts[1].name
    assert f"{name} is not as it was when the plan was made: HostVnic" in told
    cluster.run(script, Resume=True)
    assert not any(faults_by_tests(remade(design), cluster))


def test_that_a_cluster_that_changed_since_stops_the_script(design, cluster):
    cluster.state.order = cluster.state.order[::-1]
    told = stopped(cluster, plan_script(intent(remade(design), design)))
    assert "The cluster is not as it was when the plan was made: MigrationNetworks" in told


def test_that_a_vm_that_stays_on_the_host_stops_before_its_switch_is_taken_away(design, cluster):
    host = next(each for each in cluster.state.hosts if each.vms)
    host.vms[0].is_running = False
    with pytest.raises(Thrown, match="VMs that stayed on the host are connected"):
        cluster.run(plan_script(intent(remade(design), design)), Node=[host.name])
    assert host.switches
    assert host.name in cluster.paused


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda state: setattr(state, "name", "other"), "another cluster"),
        (lambda state: setattr(state, "release", "2022"), "The release is not that of the plan"),
        (lambda state: setattr(state.hosts[0], "name", "x"), "not those of the plan"),
    ],
)
def test_that_another_cluster_release_or_set_of_nodes_stops_the_script(
    design, cluster, spoil, said
):
    spoil(cluster.state)
    with pytest.raises(Thrown, match=said):
        Cluster(cluster.state).run(plan_script(intent(design, design)))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ([0], [10, 20]),
        ([20], [10, 20]),
        ([30], [10, 20]),
        ([20, 10], [10, 20]),
        ([30, 10, 40], [10, 20]),
        ([20, 0], [0]),
        ([20, 10], [0]),
    ],
)
def test_that_a_team_gets_the_vlans_that_are_planned_whatever_it_has(before, after):
    vlans = {"mgmt": after[0], "csv": after[-1]}
    design = on_bare_team(vlans)
    other, given_values = fresh(design)
    for host in other.state.hosts:
        team = LbfoTeam("it's plain", ("NIC1 Port2", "NIC2 Port1"), "Lacp", "Dynamic")
        team.set_vlan(team.first, before[0])
        for vlan in before[1:]:
            team.add(vlan)
        team.nic(before[-1]).addresses = [host.had[0]]
        host.teams.append(team)
    other.run(plan_script(intent(design)), **given_values)
    for host in other.state.hosts:
        assert sorted(each.vlan for each in host.teams[0].nics) == after
        assert host.had[0] in host.teams[0].nic(after[0]).addresses
    assert not any(faults_by_tests(design, other))


def test_that_a_team_that_gets_a_switch_loses_its_vlans_first():
    design = named(names(), "2012R2", kind="lbfo")
    name = next(each.id for each in design.plan.hosts[0].teams if each.kind == "lbfo")
    other, given_values = fresh(design)
    for host in other.state.hosts:
        team = LbfoTeam(name, ("NIC1 Port2", "NIC2 Port1"), "Lacp", "Dynamic")
        team.set_vlan(team.first, 10)
        team.add(20)
        host.teams.append(team)
    other.run(plan_script(intent(design)), **given_values)
    assert not any(faults_by_tests(design, other))


def test_that_an_address_on_an_interface_of_a_team_that_goes_stops_the_script():
    design = on_bare_team({"mgmt": 10, "csv": 20})
    other, given_values = fresh(design)
    host = other.state.hosts[0]
    team = LbfoTeam("it's plain", ("NIC1 Port2", "NIC2 Port1"), "Lacp", "Dynamic")
    team.add(30)
    team.nic(30).addresses = [("192.168.7.7", 24)]
    host.teams.append(team)
    told = stopped(other, plan_script(intent(design)), **given_values)
    assert "Its address 192.168.7.7 is in the subnet of no planned network" in told


def test_that_one_host_can_have_its_turn_alone_and_settings_wait_for_the_others(design):
    other, given_values = fresh(design)
    script = plan_script(intent(design))
    first, second = (each.name for each in other.state.hosts)
    other.run(script, **given_values, Node=[first])
    assert other.drained == [first]
    assert not other.state.order
    assert f"when these hosts had their turn: {second}" in other.warnings[-1]
    other.run(script, **given_values)
    assert other.drained == [first, second]
    assert other.state.order


def test_that_nothing_is_done_where_the_answer_is_no(design):
    other, given_values = fresh(design, confirms=False)
    before = copy.deepcopy(other.state)
    other.run(plan_script(intent(design)), **given_values)
    assert other.state == before


def test_that_a_host_that_fails_on_the_way_stays_drained_and_no_other_is_touched(design):
    other, given_values = fresh(design)
    first, second = other.state.hosts
    first.adapters[1].is_iov_on = False
    machine = other.machines[first.name]
    machine.do_Enable_NetAdapterSriov = lambda call: (_ for _ in ()).throw(Thrown("no such driver"))
    with pytest.raises(Thrown, match=r"stays drained: .*no such driver"):
        other.run(plan_script(intent(design)), **given_values)
    assert other.paused == {first.name}
    assert not second.switches
    kept = [name for name in machine.files if name.endswith("addresses.xml")]
    assert len(kept) == 1


def test_that_tests_name_what_is_not_as_planned(design, cluster):
    assert not any(faults_by_tests(design, cluster))
    cluster.state.hosts[0].vnics[0].vlan = 99
    cluster.state.parallel = 7
    cluster.state.excluded = []
    found = [each for each in faults_by_tests(design, cluster) if each]
    assert len(found) == 2
    assert set(found) == {"is not as planned"}


def test_that_adapters_of_a_vm_with_one_name_are_told_apart_by_their_order(design, cluster):
    vm = next(
        vm for host in cluster.state.hosts for vm in host.vms if vm.name == design.vms[0].name
    )
    vm.nics = [copy.copy(vm.nics[0]) for _ in range(2)]
    for number, nic in enumerate(vm.nics):
        nic.name, nic.mac, nic.iov_weight = "Network Adapter", f"00155D00000{number}", 0
    one = design.vms[0].vnics[0]
    vnics = (
        changed(one, id="Network Adapter", sriov="off"),
        changed(one, id="Network Adapter (2)", sriov="wanted", queue_pairs=4),
    )
    wanted = changed(design, vms=(changed(design.vms[0], vnics=vnics),))
    cluster.run(plan_script(intent(wanted, design)))
    assert [(each.iov_weight, each.queue_pairs) for each in vm.nics] == [(0, 1), (100, 4)]


# --- VMs whose host was chosen --------------------------------------------------------------------


def with_places(design, **places):
    """Return the design with three named VMs on the first of two hosts, and a plan with places."""
    hosts = tuple(Host(id=each, host_class="node", name=f"HV-{each}") for each in ("a", "b"))
    spec = design.vms[0]
    vms = tuple(
        changed(spec, id=each, name=f"VM {each}", host="b" if each == "z" else "a")
        for each in ("x", "y", "z")
    )
    placement = tuple(PlacedVms(vm=vm, host=host) for vm, host in places.items())
    return changed(
        design,
        host_classes=(changed(design.host_classes[0], count=0),),
        hosts=hosts,
        vm_groups=(),
        vms=vms,
        plan=changed(design.plan, placement=placement),
    )


def whereabouts(cluster):
    return {vm.name[-1]: host.name[-1] for host in cluster.state.hosts for vm in host.vms}


def test_that_vms_move_to_the_hosts_that_the_plan_has_them_on_and_back(design):
    today = with_places(design)
    chosen = with_places(design, x="b", z="b")
    cluster = built(today)
    assert whereabouts(cluster) == {"x": "a", "y": "a", "z": "b"}
    cluster.run(plan_script(intent(chosen, today)))
    assert cluster.moved == [("VM x", "HV-b")]
    assert not any(faults_by_tests(chosen, cluster))
    cluster.run(plan_script(rollback(chosen, today), is_rollback=True))
    assert whereabouts(cluster) == {"x": "a", "y": "a", "z": "b"}


def test_that_a_vm_without_room_moves_when_another_has_left_and_one_that_does_not_run_is_moved(
    design,
):
    swapped = with_places(design, x="b", z="a")
    cluster = built(with_places(design))
    a, b = cluster.state.hosts
    a.memory_bytes, b.memory_bytes = 3 * a.vms[0].memory_bytes, b.vms[0].memory_bytes
    cluster.run(plan_script(intent(swapped)))
    assert cluster.moved == [("VM z", "HV-a"), ("VM x", "HV-b")]
    next(vm for vm in a.vms if vm.name == "VM y").is_running = False
    cluster.run(plan_script(intent(with_places(design, x="b", y="b", z="a"))))
    assert whereabouts(cluster) == {"x": "b", "y": "b", "z": "a"}


def test_that_a_vm_that_finds_no_room_is_named(design):
    cluster = built(with_places(design))
    cluster.state.hosts[1].memory_bytes = 0
    script = plan_script(intent(with_places(design, x="b")))
    cluster.run(script)
    assert "The VM was not moved: VM x: the host has no memory left" in cluster.warnings
    cluster.state.hosts[0].vms[0].name = "else"
    cluster.run(script)
    assert "VM x: the cluster has no role of this name, or several" in cluster.warnings
