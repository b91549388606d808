"""What a plan decides is compared with what a cluster says of itself, on the layer where it is."""

from __future__ import annotations

import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.exchange.bundle import BundleProblem, read_bundle
from hvplanner.exchange.drift import OtherCluster, drift
from hvplanner.exchange.drift.comparing import NOT_ASKED, ON_HOSTS
from hvplanner.exchange.drift.migration import ON_CLUSTER
from hvplanner.exchange.powershell import NotPlanned, steps
from hvplanner.model.drifting import LAYERS, by_aspect
from hvplanner.model.hardware import HostAdapter
from hvplanner.model.plan import PlacedVms
from tests.builders import changed, named_host, plan_for, tiny_design, vm
from tests.exchange.bundles import encoded, state_of, written
from tests.exchange.bundles.cmdlets import SHAPES
from tests.exchange.bundles.faults import JUNK, places, with_value, without
from tests.exchange.bundles.state import HostVnic, LbfoTeam, Switch
from tests.exchange.powershell.designs import RELEASES, named, planned
from tests.exchange.powershell.test_intent import on_bare_team


def read(state, shape=SHAPES[0]):
    return read_bundle(encoded(written(state, shape=shape), shape))


def a_design(release="2022", transport="smb"):
    """Return a design of two hosts and a VM with a virtual function, with its plan."""
    design = named(iter(f"n{number}" for number in range(100)).__next__, release, transport)
    migration = changed(design.plan.migration, smb_limit_mbps=8000)
    plan = changed(design.plan, migration=migration, fingerprint="")
    switch = changed(plan.hosts[0].switches[0], bandwidth_mode="weight")
    host = changed(plan.hosts[0], switches=(switch,))
    cluster = changed(design.cluster, hosts_limit=True)
    return changed(design, cluster=cluster, plan=changed(plan, hosts=(host,)))


def drifted(design, state):
    return {
        (each.aspect.layer, each.aspect.aspect): (each.aspect.planned, each.aspect.actual)
        for each in drift(design, read(state)).of("drifted")
    }


def test_that_every_step_of_a_script_is_asked_or_only_clears_the_way():
    known = {each for each in vars(steps).values() if isinstance(each, type)}
    every = {each for each in known if issubclass(each, steps.Step) and each is not steps.Step}
    assert every == {*ON_HOSTS, *ON_CLUSTER, *NOT_ASKED, steps.VmFunction, steps.VmPlace}


@pytest.mark.parametrize("release", RELEASES)
@given(data=st.data())
def test_that_nothing_has_drifted_where_the_script_was_carried_out(release, data):
    design = data.draw(planned(release))
    shape = data.draw(st.sampled_from(SHAPES))
    found = drift(design, read(state_of(design, design.plan), shape))
    assert [each for each in found.statements if each.state != "matches"] == []
    assert found.notes == ()


def first_switch(state):
    return state.hosts[0].switches[0]


def wanting_nic(state):
    nics = (nic for host in state.hosts for vm in host.vms for nic in vm.nics)
    return next(nic for nic in nics if nic.iov_weight)


def put(holder, **values):
    for name, value in values.items():
        setattr(holder, name, value)


CHANGES = [
    ("switches", "SR-IOV", lambda s: put(first_switch(s), is_iov=False)),
    ("switches", "minimum bandwidth", lambda s: put(first_switch(s), bandwidth="Absolute")),
    ("switches", "load balancing", lambda s: put(first_switch(s), algorithm="Dynamic")),
    ("switches", "adapters", lambda s: put(first_switch(s), adapters=("NIC1 Port2",))),
    ("switches", "share of VMs", lambda s: put(first_switch(s), guest_weight=1)),
    ("switches", "virtual switch", lambda s: s.hosts[0].switches.append(OTHER_SWITCH)),
    ("switches", "virtual switch", lambda s: s.hosts[1].switches.clear()),
    ("teams", "team of the system", lambda s: s.hosts[0].teams.append(OTHER_TEAM)),
    ("functions", "virtual functions", lambda s: put(s.hosts[0].adapter("NIC1 Port2"), vfs=1)),
    ("functions", "SR-IOV", lambda s: put(s.hosts[0].adapter("NIC1 Port2"), is_iov_on=False)),
    ("queues", "processors", lambda s: put(s.hosts[0].adapter("NIC1 Port2"), processors=1)),
    ("queues", "first processor", lambda s: put(s.hosts[0].adapters[1], first_processor=8)),
    ("adapters", "VLAN", lambda s: put(s.hosts[0].adapter("NIC1 Port1"), vlan=99)),
    ("adapters", "VLAN", lambda s: put(s.hosts[0].adapter("NIC1 Port2"), vlan=99)),
    ("adapters", "largest packet", lambda s: put(s.hosts[0].adapter("NIC2 Port1"), mtu=1500)),
    ("host_adapters", "VLAN", lambda s: put(s.hosts[0].vnics[0], vlan=99)),
    ("host_adapters", "share", lambda s: put(s.hosts[0].vnics[0], weight=1)),
    ("host_adapters", "largest packet", lambda s: put(s.hosts[0].vnics[0], mtu=576)),
    ("host_adapters", "member of the team", lambda s: put(s.hosts[0].vnics[0], member="")),
    ("host_adapters", "adapter", lambda s: s.hosts[0].vnics.pop()),
    ("host_adapters", "adapter", lambda s: s.hosts[0].vnics.append(OTHER_VNIC)),
    ("host_adapters", "address in 10.0.2.0/24", lambda s: put(s.hosts[0].vnics[0], addresses=[])),
    ("migration", "on", lambda s: put(s.hosts[0], migrates=False)),
    ("migration", "transport", lambda s: put(s.hosts[0], transport="TCPIP")),
    ("migration", "at once", lambda s: put(s.hosts[0], simultaneous=9)),
    ("migration", "SMB limit, bytes per second", lambda s: put(s.hosts[0], smb_limit=None)),
    ("host_networks", "any network", lambda s: put(s.hosts[0], uses_any_network=True)),
    ("host_networks", "subnets in order", lambda s: s.hosts[0].migration_networks.reverse()),
    ("cluster_networks", "role", lambda s: put(s.networks[1], role=0)),
    ("cluster_networks", "lowest metric", lambda s: put(s.networks[0], metric=1)),
    ("cluster_order", "order", lambda s: s.order.reverse()),
    ("cluster_order", "excluded", lambda s: s.excluded.clear()),
    ("vms", "SR-IOV weight", lambda s: put(wanting_nic(s), iov_weight=0)),
]
OTHER_SWITCH = Switch("other", ("NIC2 Port2",), False, False, "None")
OTHER_TEAM = LbfoTeam("other", ("NIC2 Port2",), "Lacp", "Dynamic")
OTHER_VNIC = HostVnic("other", "n0")


@pytest.mark.parametrize(
    ("layer", "aspect", "change"),
    CHANGES,
    ids=[f"{number}-{layer}-{aspect}" for number, (layer, aspect, _) in enumerate(CHANGES)],
)
def test_that_a_change_is_found_on_its_layer(layer, aspect, change):
    design = a_design()
    state = state_of(design, design.plan)
    assert drifted(design, state) == {}
    change(state)
    found = drifted(design, state)
    assert (layer, aspect) in found
    planned_one, actual = found[layer, aspect]
    assert planned_one != actual


def test_that_the_vlans_of_a_team_without_a_switch_are_asked():
    design = on_bare_team({"mgmt": 10, "csv": 20})
    state = state_of(design, design.plan)
    assert drifted(design, state) == {}
    state.hosts[0].teams[0].nics.pop()
    assert drifted(design, state)["teams", "VLANs"] == ("10, 20", "10")


def test_that_an_adapter_below_a_switch_that_takes_all_vlans_is_as_planned():
    design = a_design()
    state = state_of(design, design.plan)
    state.hosts[0].adapter("NIC1 Port2").vlan = 4095
    assert drifted(design, state) == {}


def test_that_the_limit_of_a_cluster_is_asked_where_it_counts():
    design = a_design("2025")
    state = state_of(design, design.plan)
    assert drifted(design, state) == {}
    state.parallel, state.limits_smb = 7, True
    assert drifted(design, state) == {
        ("migration", "at once"): ("2", "7"),
        ("migration", "SMB limit of the cluster"): ("no", "yes"),
    }


def test_that_a_vm_is_told_that_runs_on_another_host_than_it_was_placed_on():
    design = tiny_design(
        host_classes=tuple(changed(each, count=0) for each in tiny_design().host_classes),
        hosts=(named_host("h1"), named_host("h2")),
        vm_groups=(),
        vms=(vm("sql", host="h1"), vm("web")),
    )
    plan = changed(plan_for(design), placement=(PlacedVms(vm="web", host="h2"),), fingerprint="")
    design = changed(design, plan=plan)
    state = state_of(design, plan)
    assert drifted(design, state) == {}
    first, second = state.hosts
    first.vms, second.vms = second.vms, first.vms
    found = drift(design, read(state)).of("drifted")
    told = [(e.aspect.thing, e.aspect.planned, e.aspect.actual) for e in found]
    assert told == [("sql", "h1", "h2"), ("web", "h2", "h1")]
    first.vms[0].name = "new"
    told = [each.aspect.thing for each in drift(design, read(state)).of("drifted")]
    assert told == ["sql", "web", "new"]


def test_that_a_vm_that_was_renamed_is_found_by_its_id():
    design = a_design()
    state = state_of(design, design.plan)
    vm_found = next(vm for host in state.hosts for vm in host.vms if vm.nics[0].iov_weight)
    vms = tuple(changed(each, guid=f"{{{vm_found.id.upper()}}}") for each in design.vms)
    vm_found.name = "renamed"
    vm_found.nics[0].iov_weight = 0
    assert list(drifted(design, state)) == [("vms", "VM")]
    assert list(drifted(changed(design, vms=vms), state)) == [("vms", "SR-IOV weight")]


def test_that_hosts_with_their_domain_are_the_same():
    design = tiny_design(
        host_classes=tuple(changed(each, count=0) for each in tiny_design().host_classes),
        hosts=(named_host("h1"), named_host("h2")),
        vms=(vm("sql", host="h1"),),
    )
    design = changed(design, plan=plan_for(design))
    state = state_of(design, design.plan)
    for host in state.hosts:
        host.name = f"{host.name.upper()}.example.org"
    assert drift(design, read(state)).of("drifted") == ()


def test_that_switches_keep_the_names_that_vms_are_connected_to():
    former = a_design()
    state = state_of(former, former.plan)
    host = former.plan.hosts[0]
    switches = (changed(host.switches[0], id="another"),)
    plan = changed(former.plan, hosts=(changed(host, switches=switches),))
    design = changed(former, plan=plan)
    found = drift(design, read(state), former)
    assert found.of("drifted") == ()
    assert drift(design, read(state)).of("drifted")


def test_that_adapters_are_found_by_what_their_host_calls_them():
    design = a_design()
    names = {f"NIC{card} Port{port}": f"Slot {card}-{port}" for card in (1, 2) for port in (1, 2)}
    state = state_of(design, design.plan, names)
    assert drift(design, read(state)).of("drifted")
    adapters = tuple(
        HostAdapter(card=card, port=port, name=f"Slot {card}-{port}")
        for card in (1, 2)
        for port in (1, 2)
    )
    nics = ({"model": "nic10", "count": 2},)
    design = changed(
        design,
        hosts=tuple(changed(each, adapters=adapters) for each in design.hosts),
        host_classes=tuple(changed(each, count=0, nics=nics) for each in design.host_classes),
    )
    assert drift(design, read(state)).of("drifted") == ()


def test_that_what_was_not_gathered_is_not_known_and_no_drift():
    design = a_design()
    bundle = written(state_of(design, design.plan))
    sections = (
        "Get-VMSwitch",
        "Get-NetAdapterSriov",
        "Get-ClusterNetwork",
        "Get-SmbBandwidthLimit",
    )
    found = drift(design, read_bundle(encoded(without(bundle, *sections))))
    assert found.of("drifted") == ()
    layers = {each.aspect.layer for each in found.of("unknown")}
    assert layers == {"switches", "functions", "cluster_networks", "cluster_order", "migration"}


def test_that_hosts_that_are_on_one_side_only_are_named():
    design = a_design()
    state = state_of(design, design.plan)
    state.hosts[0].name = "stranger"
    notes = " ".join(drift(design, read(state)).notes)
    assert "Nothing is known of host" in notes
    assert "Host stranger is not in the design." in notes


def test_that_equal_differences_of_hosts_are_told_as_one():
    design = a_design()
    state = state_of(design, design.plan)
    for host in state.hosts:
        host.transport = "TCPIP"
    found = by_aspect(drift(design, read(state)).of("drifted"))
    (hosts,) = found.values()
    assert len(hosts) == 2


def test_that_a_bundle_of_another_cluster_is_refused():
    design = a_design()
    state = state_of(design, design.plan)
    state.name = "another"
    with pytest.raises(OtherCluster, match="another"):
        drift(design, read(state))
    with pytest.raises(NotPlanned):
        drift(changed(design, plan=None), read(state))


@given(st.data())
def test_that_a_damaged_bundle_is_compared_as_far_as_it_can_be(data):
    design = a_design()
    bundle = written(state_of(design, design.plan))
    for _ in range(data.draw(st.integers(1, 5))):
        found = list(places(bundle["clusters"]))
        holder, key = found[data.draw(st.integers(0, len(found) - 1))]
        holder[key] = data.draw(st.sampled_from(JUNK).map(copy.deepcopy))
    try:
        result = drift(design, read_bundle(encoded(bundle)))
    except (BundleProblem, OtherCluster):
        return
    assert all(each.aspect.layer in LAYERS for each in result.statements)


@pytest.mark.parametrize("value", ["Gewichtung", 77, None])
@pytest.mark.parametrize(
    ("section", "name", "layer", "aspect"),
    [
        ("Get-VMSwitch", "BandwidthReservationMode", "switches", "minimum bandwidth"),
        ("Get-VMSwitch", "IovEnabled", "switches", "SR-IOV"),
        ("Get-NetAdapterSriov", "Enabled", "functions", "SR-IOV"),
        ("Get-VMHost", "VirtualMachineMigrationEnabled", "migration", "on"),
        ("Get-VMHost", "VirtualMachineMigrationPerformanceOption", "migration", "transport"),
        ("Get-ClusterNetwork", "Role", "cluster_networks", "role"),
    ],
)
def test_that_a_value_that_is_not_understood_is_not_known(section, name, layer, aspect, value):
    design = a_design()
    bundle = written(state_of(design, design.plan))
    bundle = with_value(bundle, section, name, value)
    found = drift(design, read_bundle(encoded(bundle)))
    asked = [e for e in found.statements if (e.aspect.layer, e.aspect.aspect) == (layer, aspect)]
    assert {each.state for each in asked} == {"unknown"}
