"""What a plan decides comes back when its script was carried out and the cluster is imported.

Not all of a plan can: shares where no switch keeps any, networks of VMs where no switch carries
them, ports alone that nothing is on, and a limit on SMB where another transport is used.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.exchange.bundle import read_bundle
from hvplanner.exchange.inventory import imported
from hvplanner.exchange.powershell import intent, rollback
from hvplanner.exchange.powershell.names import adapter_name
from tests.builders import changed
from tests.exchange.bundles import encoded, state_of, written
from tests.exchange.bundles.applying import apply
from tests.exchange.bundles.state import HostVnic, Switch
from tests.exchange.powershell.designs import RELEASES, named, planned


def back(design, before=None):
    """Return the design that an import makes of a cluster on which the plan was carried out."""
    state = state_of(design, design.plan, before=before)
    return imported(read_bundle(encoded(written(state)))).design


def calls(design):
    """Return what each host calls its ports, by host and port."""
    rows = {each.label: each for each in design.hosts}
    return {
        node: {(each.card, each.port): each.name for each in rows[node].adapters}
        if node in rows
        else {}
        for node in nodes(design)
    }


def nodes(design):
    return {turn.node: turn for turn in intent(design).turns}


def classes(design):
    named = {each.label: each.host_class for each in design.hosts}
    only = design.plan.hosts[0].host_class
    return {node: named.get(node, only) for node in nodes(design)}


def decided(design, *, naming=True):
    """Return all that a plan decides and a cluster can be, in words that both sides share.

    Without `naming` switches may be called otherwise: those of VMs keep the name of today.
    """
    plans = {each.host_class: each for each in design.plan.hosts}
    names = calls(design)
    migration = design.plan.migration
    labels = {each.id: each.label for each in design.networks}
    return {
        "hosts": {
            node: of_host(design, plans[host_class], names[node], naming=naming)
            for node, host_class in classes(design).items()
        },
        "networks": [labels[each] for each in migration.networks],
        "transport": migration.transport,
        "simultaneous": migration.simultaneous,
        "smb": migration.smb_limit_mbps or 0 if migration.transport == "smb" else 0,
    }


def of_host(design, host_plan, names, *, naming):
    networks = {each.id: each for each in design.networks}
    switches = {each.team: each for each in host_plan.switches}
    teams, carried = {}, {}
    for team in host_plan.teams:
        ports = frozenset(
            names.get((port.card, port.port), adapter_name(port)) for port in team.ports
        )
        switch = switches.get(team.id)
        placed = [
            (each, networks[each.network])
            for each in host_plan.placements
            if each.team == team.id and (switch or networks[each.network].role != "vm")
        ]
        if team.kind == "single" and not switch and not placed:
            continue
        teams[ports] = (
            team.kind,
            (team.mode if team.kind == "lbfo" else ""),
            (team.algorithm if team.kind != "single" else ""),
            switch
            and (
                switch.id if naming else "",
                switch.sriov,
                switch.vfs_per_port,
                switch.bandwidth_mode,
            ),
        )
        keeps = switch is not None and switch.bandwidth_mode != "none"
        for each, network in placed:
            shared = "VMs" if network.role == "vm" else network.label
            facts = network.vlan, network.mtu if network.role != "vm" else 0
            carried[shared, ports] = (each.share_percent if keeps else 0, *facts)
    return teams, carried


def own_adapters(state):
    """Return the adapters of each host on switches, with all of their addresses."""
    return {
        host.name: sorted(
            (e.name, e.switch, e.vlan, e.mtu, e.member, *e.addresses) for e in host.vnics
        )
        for host in state.hosts
    }


def with_switches_for_vms(design):
    """Return the design without networks of VMs that no switch carries: nothing can be in them."""
    host = design.plan.hosts[0]
    switched = {each.team for each in host.switches}
    kept = tuple(e for e in host.placements if e.network != "vms" or e.team in switched)
    return changed(design, plan=changed(design.plan, hosts=(changed(host, placements=kept),)))


@pytest.mark.parametrize("release", RELEASES)
@given(data=st.data())
def test_that_all_that_a_plan_decided_comes_back_from_the_cluster(release, data):
    design = with_switches_for_vms(data.draw(planned(release)))
    assert decided(back(design)) == decided(design)


@given(st.data())
def test_that_it_comes_back_after_another_plan_was_carried_out_first(data):
    release = data.draw(st.sampled_from(RELEASES))
    former, design = (with_switches_for_vms(data.draw(planned(release))) for _ in range(2))
    former = changed(former, cluster=design.cluster)
    assert decided(back(design, former), naming=False) == decided(design, naming=False)


@given(st.data())
def test_that_a_rollback_brings_back_what_was_imported_before(data):
    release = data.draw(st.sampled_from(RELEASES))
    former, design = (with_switches_for_vms(data.draw(planned(release))) for _ in range(2))
    former = changed(former, cluster=design.cluster)
    state = state_of(former, former.plan)
    found = imported(read_bundle(encoded(written(state)))).design
    names = {turn.node: dict(turn.adapters) for turn in intent(found).turns}
    vnics = own_adapters(state)
    apply(intent(design, found), state)
    apply(rollback(design, found), state)
    again = imported(read_bundle(encoded(written(state)))).design
    assert own_adapters(state) == vnics
    assert decided(again) == decided(found)
    assert {turn.node: dict(turn.adapters) for turn in intent(again).turns} == names


@given(planned())
def test_that_virtual_functions_come_back_with_their_queue_pairs(design):
    wanted = {
        vm.label: [(each.id, each.sriov, each.queue_pairs) for each in vm.vnics]
        for vm in design.vms
    }
    switched = {each.team for each in design.plan.hosts[0].switches}
    carried = [e.team for e in design.plan.hosts[0].placements if e.network == "vms"]
    found = {
        vm.label: [(each.id, each.sriov, each.queue_pairs) for each in vm.vnics]
        for vm in back(design).vms
        if vm.label in wanted
    }
    if switched & set(carried):
        assert found == wanted


def test_that_adapters_of_one_network_on_two_switches_come_back_each_on_its_own():
    design = named(iter(f"n{number}" for number in range(100)).__next__, "2019")
    state = state_of(design, design.plan)
    for at, host in enumerate(state.hosts):
        host.switches.append(Switch("other", ("NIC2 Port2",), False, False, "None"))
        host.vnics.append(HostVnic("second", "other", 20, mtu=9000))
        host.vnics[-1].addresses = [(f"10.0.2.{65 + at}", 24)]
    found = imported(read_bundle(encoded(written(state)))).design
    vnics = own_adapters(state)
    apply(intent(design, found), state)
    assert own_adapters(state) != vnics
    apply(rollback(design, found), state)
    assert own_adapters(state) == vnics
