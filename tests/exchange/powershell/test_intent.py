"""What a plan becomes on hosts and on the cluster."""

from __future__ import annotations

import pytest
from hypothesis import given

from hvplanner.exchange.found import ENGINE
from hvplanner.exchange.powershell import NotPlanned, intent, rollback, steps
from hvplanner.model.hardware import HostAdapter, InstalledNic
from hvplanner.model.plan import PlacedVms, Proof
from hvplanner.model.workload import VNic
from tests.builders import changed, vm
from tests.exchange.powershell.designs import kind_of, named, plain, planned


def with_host(design, **fields):
    """Return the design with the plan of its hosts changed."""
    host = changed(design.plan.hosts[0], **fields)
    return changed(design, plan=changed(design.plan, hosts=(host,)))


def with_migration(design, **fields):
    migration = changed(design.plan.migration, **fields)
    return changed(design, plan=changed(design.plan, migration=migration))


def of(kind, sequence):
    return [each for each in sequence if isinstance(each, kind)]


@pytest.mark.parametrize(
    ("release", "hosts_limit", "counts"),
    [
        ("2019", False, steps.HostLimit),
        ("2022", True, steps.HostLimit),
        ("2022", False, steps.ClusterLimit),
        ("2025", False, steps.ClusterLimit),
    ],
)
def test_that_the_limit_is_set_where_it_counts(release, hosts_limit, counts):
    design = named(plain, release)
    cluster = changed(design.cluster, hosts_limit=hosts_limit)
    made = intent(changed(design, cluster=cluster))
    every = [*made.on_cluster, *made.turns[0].settings]
    assert {type(each) for each in every} & {steps.HostLimit, steps.ClusterLimit} == {counts}


@pytest.mark.parametrize(
    ("limit", "transport", "expected"),
    [
        (5000, "smb", [steps.SmbLimit(625_000_000)]),
        (1, "smb", [steps.SmbLimit(1_048_576)]),
        (0, "smb", [steps.SmbLimit(0)]),
        (None, "smb", [steps.SmbLimit(0)]),
        (5000, "tcp_ip", []),
    ],
)
def test_that_smb_is_limited_in_bytes_per_second_where_it_is_used(limit, transport, expected):
    design = with_migration(named(plain), smb_limit_mbps=limit, transport=transport)
    assert of(steps.SmbLimit, intent(design).turns[0].settings) == expected


def test_that_the_clusters_own_limit_gives_way_to_that_of_hosts():
    design = with_migration(named(plain), smb_limit_mbps=5000, transport="smb")
    assert steps.ClusterSmbLimit(enabled=False) in intent(design).on_cluster


def test_that_migration_networks_are_set_on_all_layers():
    made = intent(named(plain))
    assert of(steps.HostNetworks, made.turns[0].settings) == [
        steps.HostNetworks(("10.0.1.0/24", "10.0.2.0/24"))
    ]
    order = of(steps.MigrationNetworks, made.on_cluster)[0]
    assert order.subnets == ("10.0.1.0", "10.0.2.0")
    assert order.masks == ("255.255.255.0", "255.255.255.0")
    roles = {each.subnet: each.role for each in of(steps.NetworkRole, made.on_cluster)}
    assert roles == {"10.0.0.0": 3, "10.0.1.0": 1, "10.0.2.0": 1}
    metrics = of(steps.NetworkMetric, made.on_cluster)
    assert [(each.subnet, each.metric) for each in metrics] == [("10.0.2.0", 900)]


def test_that_a_hosts_own_list_is_left_where_a_subnet_is_not_known():
    design = named(plain)
    networks = tuple(changed(each, subnet="elsewhere") for each in design.networks)
    made = intent(changed(design, networks=networks))
    assert not of(steps.HostNetworks, made.turns[0].settings)
    assert any("not known: addresses go by the names" in each.english for each in made.remaining)


@pytest.mark.parametrize(("rdma", "role"), [(True, 1), (False, 0)])
def test_that_storage_has_no_role_in_the_cluster_but_over_smb(rdma, role):
    design = named(plain)
    storage = changed(design.networks[2], role="storage", rdma=rdma)
    networks = (*design.networks[:2], storage, design.networks[3])
    design = with_migration(changed(design, networks=networks), networks=("lm",))
    roles = {each.subnet: each.role for each in of(steps.NetworkRole, intent(design).on_cluster)}
    assert roles["10.0.2.0"] == role


def test_that_storage_of_guests_alone_gets_no_adapter_on_the_host():
    design = named(plain)
    storage = changed(design.networks[3], role="storage")
    made = intent(changed(design, networks=(*design.networks[:3], storage)))
    assert len(of(steps.HostVnic, made.turns[0].steps)) == 2


def test_that_networks_of_the_host_that_share_a_port_without_a_switch_are_refused():
    with pytest.raises(NotPlanned, match="no virtual switch"):
        intent(with_host(named(plain), switches=()))


def on_bare_team(vlans, **fields):
    """Return a design with management and cluster on a team of the system without a switch."""
    design = named(plain, "2012R2", kind="lbfo")
    networks = tuple(
        changed(each, vlan=vlans[each.id], **fields) if each.id in vlans else each
        for each in design.networks
    )
    return with_host(changed(design, networks=networks), switches=())


def test_that_a_team_without_a_switch_has_an_interface_for_each_vlan_that_of_management_first():
    sequence = intent(on_bare_team({"mgmt": 10, "csv": 20})).turns[0].steps
    assert [each.vlans for each in of(steps.TeamVlans, sequence)] == [(10, 20)]
    own = [each for each in of(steps.HostAddress, sequence) if each.kind == "team"]
    assert [(each.subnet, each.vlan) for each in own] == [("10.0.2.0", 20), ("10.0.0.0", 10)]


def test_that_networks_in_one_vlan_share_an_interface_of_a_team_with_the_larger_packets():
    sequence = intent(on_bare_team({"mgmt": 10, "csv": 10})).turns[0].steps
    assert [each.vlans for each in of(steps.TeamVlans, sequence)] == [(10,)]
    mtus = [each for each in of(steps.HostMtu, sequence) if each.kind == "team"]
    assert [(each.vlan, each.mtu) for each in mtus] == [(10, 9000)]
    assert len([each for each in of(steps.HostAddress, sequence) if each.kind == "team"]) == 2


def test_that_a_team_below_a_switch_is_in_no_vlan_of_its_own():
    sequence = intent(named(plain, "2012R2", kind="lbfo")).turns[0].steps
    assert [each.vlans for each in of(steps.TeamVlans, sequence)] == [(0,)]


def test_that_a_share_of_before_goes_where_none_is_planned():
    design = named(plain)
    host = design.plan.hosts[0]
    placements = tuple(changed(each, share_percent=0) for each in host.placements)
    switches = (changed(host.switches[0], sriov=False, vfs_per_port=0, bandwidth_mode="absolute"),)
    sequence = intent(with_host(design, switches=switches, placements=placements)).turns[0].steps
    assert {each.bits_per_second for each in of(steps.VnicMinimum, sequence)} == {0}


def test_that_absolute_minima_are_multiples_of_eight_as_windows_rounds_them():
    design = named(plain)
    csv = changed(design.networks[2], host_vnics=("a", "b", "c"))
    host = design.plan.hosts[0]
    switches = (changed(host.switches[0], sriov=False, vfs_per_port=0, bandwidth_mode="absolute"),)
    placements = tuple(changed(each, share_percent=10) for each in host.placements)
    networks = (*design.networks[:2], csv, design.networks[3])
    design = changed(design, networks=networks)
    design = with_host(design, switches=switches, placements=placements)
    found = changed(design.plan, proof=Proof(status="manual", engine=ENGINE))
    sequence = intent(changed(design, plan=found)).turns[0].steps
    bits = {each.name: each.bits_per_second for each in of(steps.VnicMinimum, sequence)}
    assert bits["a"] == bits["b"] == bits["c"] == 666_666_664


def test_that_members_whose_queues_do_not_add_up_share_their_processors():
    ranges = {}
    for algorithm in ("dynamic", "transport_ports"):
        design = named(plain, "2019", kind="lbfo")
        teams = tuple(
            changed(each, algorithm=algorithm) if each.kind == "lbfo" else each
            for each in design.plan.hosts[0].teams
        )
        made = intent(with_host(design, teams=teams))
        queues = of(steps.AdapterQueues, made.turns[0].steps)
        ranges[algorithm] = [(each.first, each.processors) for each in queues]
    assert ranges == {"dynamic": [(2, 7), (16, 7)], "transport_ports": [(2, 15), (2, 15)]}


@given(planned())
def test_that_queues_keep_to_the_first_group_of_processors_and_leave_the_first_core(design):
    processors = design.host_classes[0].logical_processors
    for turn in intent(design).turns:
        for each in of(steps.AdapterQueues, turn.steps):
            assert each.first >= 2
            assert each.first % 2 == 0
            assert each.first + 2 * (each.processors - 1) < min(64, processors)


def test_that_large_packets_are_set_from_the_adapter_up():
    sequence = intent(named(plain)).turns[0].steps
    assert {each.adapter: each.mtu for each in of(steps.AdapterMtu, sequence)} == {
        "NIC1 Port1": 9000,
        "NIC1 Port2": 9000,
        "NIC2 Port1": 9000,
    }
    assert [each.mtu for each in of(steps.HostMtu, sequence)] == [9000, 9000, 1500]


@pytest.mark.parametrize(("nic", "percent"), [("nic25", 1), ("nic10", None)])
def test_that_roce_gets_its_priorities_and_adapters_their_rdma(nic, percent):
    design = with_migration(named(plain, "2022"), transport="smb")
    nics = (changed(design.plan.hosts[0].nics[0], model=nic),)
    sequence = intent(with_host(design, nics=nics)).turns[0].steps
    found = of(steps.RoceTraffic, sequence)
    assert [each.cluster_percent for each in found] == ([] if percent is None else [percent])
    rdma = [(each.kind, each.name) for each in of(steps.HostRdma, sequence)]
    smb = [("adapter", "NIC1 Port1"), ("vnic", "it's plain 1"), ("vnic", "it's plain 2")]
    assert rdma == ([] if percent is None else smb)


def test_that_smb_takes_every_member_of_a_team_with_an_adapter_and_an_address_for_each():
    sequence = intent(with_migration(named(plain), transport="smb")).turns[0].steps
    assert of(steps.VnicMember, sequence) == [
        steps.VnicMember("it's plain 1", "NIC1 Port2"),
        steps.VnicMember("it's plain 2", "NIC2 Port1"),
    ]
    numbers = [(each.subnet, each.number) for each in of(steps.HostAddress, sequence)]
    assert ("10.0.2.0", 1) in numbers
    assert ("10.0.2.0", 2) in numbers


def test_that_vms_keep_what_no_host_adapter_has_of_a_switch():
    design = named(plain)
    host = design.plan.hosts[0]
    switches = (changed(host.switches[0], sriov=False, vfs_per_port=0, bandwidth_mode="weight"),)
    sequence = intent(with_host(design, switches=switches)).turns[0].steps
    assert [each.weight for each in of(steps.VnicWeight, sequence)] == [30, 10]
    assert [each.weight for each in of(steps.GuestWeight, sequence)] == [60]


def test_that_virtual_functions_are_set_for_vms_with_names_and_told_for_the_others():
    design = named(plain)
    off = changed(vm("web", vnics=(VNic(id="eth", network="vms", queue_pairs=4),)), name="web 1")
    made = intent(changed(design, vms=(*design.vms, off)))
    assert [(each.vm, each.weight) for each in made.functions] == [
        ("it's plain", 100),
        ("web 1", 0),
    ]
    assert any("are to have virtual functions is" in each.english for each in made.remaining)


def test_that_what_a_design_leaves_open_is_told():
    design = named(plain)
    told = " ".join(each.english for each in intent(design).remaining)
    assert "is not known: that it is unchanged is not checked" in told
    assert "CredSSP" in told
    assert "have no names in the design" in told
    assert "other network cards than today" in told
    known = " ".join(each.english for each in intent(design, design).remaining)
    assert "unchanged is not checked" not in known


def test_that_a_plan_that_was_made_for_another_state_of_the_design_is_told():
    design = named(plain)
    fresh = changed(design, plan=changed(design.plan, fingerprint=design.fingerprint()))
    stale = changed(fresh, hosts=(*fresh.hosts, changed(fresh.hosts[0], id="more", name="more")))
    assert not any("was changed after" in each.english for each in intent(fresh).remaining)
    assert any("was changed after" in each.english for each in intent(stale).remaining)


def test_that_today_is_compared_in_what_is_read_of_a_cluster():
    design = named(plain, "2019", kind=kind_of("2019"))
    made = intent(design, design)
    turn = made.turns[0]
    built, settings = {steps.TeamSwitch, steps.HostVnic}, {steps.HostMigration, steps.HostLimit}
    assert {type(each) for each in turn.today} == built | settings
    assert {type(each) for each in made.cluster_today} == {steps.MigrationNetworks}
    assert set(turn.today) <= {*turn.steps, *turn.settings}


def test_that_a_host_is_found_again_under_its_name_in_another_class():
    design = named(plain)
    host = design.plan.hosts[0]
    moved = changed(
        design,
        host_classes=(changed(design.host_classes[0], id="renamed"),),
        hosts=(changed(design.hosts[0], host_class="renamed"),),
        plan=changed(design.plan, hosts=(changed(host, host_class="renamed"),)),
    )
    assert [len(turn.today) > 0 for turn in intent(moved, design).turns] == [True, True]


def with_found(design, **fields):
    """Return the design with what an import found of its named host."""
    return changed(design, hosts=(changed(design.hosts[0], **fields),))


def test_that_adapters_have_the_names_that_the_import_found_card_by_card():
    design = named(plain)
    cards = (InstalledNic(model="nic25"), InstalledNic(model="nic10", count=2))
    found = tuple(
        HostAdapter(card=card, port=port, name=f"SLOT {card} Port {port}")
        for card in (1, 2, 3)
        for port in (1, 2)
    )
    design = changed(design, host_classes=(changed(design.host_classes[0], nics=cards),))
    unnamed, host = intent(with_found(design, adapters=found)).turns
    # The plan has the two cards of the second model, which are the second and third of the host.
    assert dict(host.adapters) == {
        "NIC1 Port1": "SLOT 2 Port 1",
        "NIC1 Port2": "SLOT 2 Port 2",
        "NIC2 Port1": "SLOT 3 Port 1",
    }
    assert all(name == real for name, real in unnamed.adapters)


def test_that_adapters_that_the_host_has_in_a_network_keep_their_names():
    design = with_migration(named(plain), transport="smb")
    csv = changed(design.networks[2], host_vnics=("CSV-A",))
    design = changed(design, networks=(*design.networks[:2], csv, design.networks[3]))
    vnics = [each.name for each in of(steps.HostVnic, intent(design).turns[0].steps)]
    assert vnics == ["CSV-A", "it's plain 2", "it's plain"]


def test_that_adapters_that_go_are_named_for_their_addresses():
    today = changed(
        named(plain, "2019"),
        plan=changed(named(plain).plan, proof=Proof(status="manual", engine=ENGINE)),
    )
    csv = changed(today.networks[2], host_vnics=("CSV-A", "CSV-B"))
    today = changed(today, networks=(*today.networks[:2], csv, today.networks[3]))
    design = changed(today, plan=named(plain).plan)
    made = intent(design, today)
    assert of(steps.NoHostVnic, made.turns[0].steps) == [steps.NoHostVnic("CSV-B")]
    assert any("Adapters of hosts go: CSV-B." in each.english for each in made.remaining)
    assert not any("CSV-B" in each.english for each in rollback(design, today).remaining)


def test_that_a_rollback_sets_each_host_as_the_import_found_it():
    design = named(plain, "2019")
    found = with_found(design, simultaneous=8, transport="smb", migration_networks=("csv",))
    other, host = intent(found, design, as_found=True).turns
    assert steps.HostLimit(8) in host.settings
    assert steps.HostMigration("SMB") in host.settings
    assert steps.HostNetworks(("10.0.2.0/24",)) in host.settings
    assert steps.HostLimit(2) in other.settings
    anywhere = with_found(design, simultaneous=2)
    assert steps.HostNetworks(()) in intent(anywhere, as_found=True).turns[1].settings


def test_that_hosts_that_differ_today_are_each_compared_with_what_was_found():
    design = named(plain, "2019")
    found = with_found(design, simultaneous=8)
    limits = [of(steps.HostLimit, turn.today) for turn in intent(design, found).turns]
    assert limits == [[steps.HostLimit(2)], [steps.HostLimit(8)]]


def test_that_a_state_before_of_another_cluster_is_refused():
    design = named(plain)
    other = changed(design, cluster=changed(design.cluster, name="elsewhere"))
    with pytest.raises(NotPlanned, match="of another cluster, elsewhere"):
        intent(design, other)


def test_that_vms_of_groups_stay_where_they_are_and_that_is_told():
    design = named(plain)
    placement = (
        PlacedVms(vm="sql", host="named"),
        PlacedVms(vm="web", host="named", count=2),
        PlacedVms(vm="nobody", host="named"),
    )
    made = intent(changed(design, plan=changed(design.plan, placement=placement)))
    assert made.places == (steps.VmPlace("it's plain", "it's plain"),)
    assert any("they are not moved to the hosts" in each.english for each in made.remaining)
    assert not any("they are not moved" in each.english for each in intent(design).remaining)
