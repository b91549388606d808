"""What stops a script, and how it goes on."""

from __future__ import annotations

import pytest

from hvplanner.exchange.powershell import (
    intent,
    plan_script,
)
from tests.builders import changed
from tests.exchange.bundles.state import LbfoTeam, Switch
from tests.exchange.powershell.clustercmdlets import Cluster
from tests.exchange.powershell.running import (
    faults_by_tests,
    fresh,
    remade,
    stopped,
)
from tests.exchange.powershell.shell import Call, Table, Thrown


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
    # Somebody mends it: the host goes on from where it is, drained as it is.
    del machine.do_Enable_NetAdapterSriov
    with pytest.raises(Thrown, match="after a stop, -Resume takes paused ones"):
        other.run(plan_script(intent(design)), **given_values)
    other.run(plan_script(intent(design)), **given_values, Resume=True)
    assert other.drained == [first.name, second.name]
    assert not other.paused
    assert not any(faults_by_tests(design, other))


def test_that_a_host_that_is_as_planned_and_still_drained_is_taken_back(design, cluster):
    host = cluster.state.hosts[0]
    cluster.do_Suspend_ClusterNode(Call(Table(Name=host.name), [], None))
    cluster.drained.clear()
    cluster.run(plan_script(intent(design, design)), Resume=True)
    assert cluster.asked == [(host.name, "Drain the host, then: Take the host back")]
    assert not cluster.paused
    assert cluster.drained == []
