"""What a cluster says of itself becomes a design with the plan of today."""

from __future__ import annotations

import pytest

from hvplanner.evaluation import evaluate
from hvplanner.exchange.inventory import InventoryProblem
from hvplanner.model.catalogue import builtin
from hvplanner.model.storage import dumps, parse
from tests.exchange.bundles import written
from tests.exchange.bundles.cmdlets import SHAPES
from tests.exchange.bundles.faults import with_value, without
from tests.exchange.bundles.state import Adapter, State
from tests.exchange.inventory.clusters import cluster, host, read, taken, texts, vm

# --- the whole -------------------------------------------------------------------------------


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_that_a_cluster_is_the_same_design_in_whatever_shape_it_is_told(shape):
    assert read(cluster(), shape=shape).design == read(cluster()).design


@pytest.mark.parametrize("release", ["2012", "2012R2", "2016", "2019", "2022", "2025"])
def test_that_a_cluster_of_any_release_is_a_design_that_can_be_read_and_judged(release):
    design = read(cluster(release)).design
    assert design.cluster.release == release
    assert parse(dumps(design).encode()) == design
    judged = evaluate(design, design.plan)
    assert [each.title for each in judged.errors] == []
    assert not judged.plan_is_stale


def test_that_nothing_is_a_contradiction_where_hosts_are_alike():
    assert texts(read(cluster()), "contradiction") == ""


def test_that_the_only_cluster_is_taken_and_one_of_several_asked_for():
    other = cluster()
    other.name = "C2"
    assert read(cluster()).design.name == "C1"
    assert read(cluster(), other, name="c2").design.name == "C2"
    with pytest.raises(InventoryProblem, match=r"several.*C1, C2"):
        read(cluster(), other)
    with pytest.raises(InventoryProblem, match=r"“C3”.*C1, C2"):
        read(cluster(), other, name="C3")


def test_that_other_clusters_and_hosts_outside_are_said_to_be_left_out():
    other, alone = cluster(), State("", "2016", [host(9)])
    other.name = "C2"
    found = read(cluster(), other, alone, name="C1")
    assert "Other clusters [C2]" in texts(found, "left_out")
    assert "in no cluster [HV9]" in texts(found, "left_out")


def test_that_hosts_without_a_cluster_are_taken_where_there_is_none():
    alone = State("", "2016", [host(1, vms=(vm("a"),)), host(2)])
    found = read(alone)
    assert [each.label for each in found.design.hosts] == ["HV1", "HV2"]
    assert "does not list any" in texts(found, "assumed")
    assert {each.subnet for each in found.design.networks} == {
        *("10.0.10.0/24", "10.0.20.0/24", "10.0.30.0/24", "")
    }


# --- hosts -----------------------------------------------------------------------------------


def test_that_hosts_of_equal_hardware_are_a_class_with_names_of_their_own():
    design = read(cluster(hosts=4)).design
    (kind,) = design.host_classes
    assert (kind.count, kind.memory_mib, kind.logical_processors) == (0, 256 * 1024, 32)
    assert [each.host_class for each in design.hosts] == [kind.id] * 4
    assert [(each.model, each.count, each.onboard) for each in kind.nics] == [
        ("intel-x520-da2", 2, False)
    ]
    assert [(each.generation, each.lanes, each.count) for each in kind.slots] == [(3, 8, 2)]


def test_that_memory_that_the_firmware_keeps_a_part_of_makes_no_other_class():
    state = cluster()
    state.hosts[1].memory_bytes -= 300 * 1024**2
    (kind,) = read(state).design.host_classes
    assert kind.memory_mib == 256 * 1024 - 300


def test_that_other_hardware_is_another_class():
    state = cluster(hosts=3)
    state.hosts[1].memory_bytes *= 2
    state.hosts[2].processors = 48
    assert len(read(state).design.host_classes) == 3


def test_that_a_host_that_is_built_otherwise_is_a_class_of_its_own_and_said():
    state = cluster(hosts=3)
    state.hosts[1].switches[0].bandwidth = "Absolute"
    found = read(state)
    assert len(found.design.host_classes) == 2
    assert "built otherwise" in texts(found, "contradiction")
    assert "[HV2]" in texts(found, "contradiction")


def test_that_names_and_order_of_adapters_make_no_other_class_and_are_kept():
    state = cluster()
    second = state.hosts[1]
    renamed = {"NIC1": "Z3", "NIC2": "Z4", "NIC3": "A1", "NIC4": "A2"}
    for each in second.adapters:
        each.name = renamed[each.name]
    second.switches[0].adapters = ("A1", "Z4")
    design = read(state).design
    assert len(design.host_classes) == 1
    first, other = (
        {(each.card, each.port): each.name for each in host.adapters} for host in design.hosts
    )
    assert {place: renamed[name] for place, name in first.items()} == other


def test_that_a_host_that_tells_nothing_is_like_most_and_said_to_be():
    bundle = written(cluster(hosts=3))
    del bundle["clusters"][0]["nodes"][2]
    found = taken(bundle)
    assert [each.label for each in found.design.hosts] == ["HV1", "HV2", "HV3"]
    assert "tell nothing" in texts(found, "assumed")
    assert found.unread_hosts == {"HV3"}


def test_that_why_there_is_no_sriov_is_kept():
    state = cluster()
    for each in state.hosts:
        each.iov_reasons = ("The chipset does not do interrupt remapping.",)
    (kind,) = read(state).design.host_classes
    assert not kind.sriov_ready
    assert kind.sriov_reasons == ("The chipset does not do interrupt remapping.",)


@pytest.mark.parametrize(
    ("build", "release"), [("14393", "2016"), ("25398", "2022"), ("7601", "2012")]
)
def test_that_a_build_between_releases_counts_as_the_one_before(build, release):
    found = taken(with_value(written(cluster()), "Win32_OperatingSystem", "BuildNumber", build))
    assert found.design.cluster.release == release
    assert ("no known release" in texts(found, "assumed")) is (build != "14393")


def test_that_the_oldest_release_of_the_hosts_counts():
    bundle = with_value(written(cluster()), "Win32_OperatingSystem", "BuildNumber", "20348", "HV2")
    found = taken(bundle)
    assert found.design.cluster.release == "2016"
    assert "HV2: 2022" in texts(found, "contradiction")


# --- cards -----------------------------------------------------------------------------------


def test_that_a_card_that_nobody_knows_is_an_entry_of_its_own():
    state = cluster()
    for each in state.hosts:
        each.adapters += [
            Adapter(f"Own{n}", f"Example 40G #{n}", "00", 40_000, 7, n, queues=8, rdma=True)
            for n in (1, 2)
        ]
    found = read(state)
    (own,) = found.design.nic_models
    assert (own.name, own.ports, own.speed_mbps, own.queues_per_port) == (
        "Example 40G",
        2,
        40_000,
        8,
    )
    assert own.rdma == ("roce",)
    assert "RDMA protocol" in texts(found, "assumed")
    (kind,) = found.design.host_classes
    assert [each.model for each in kind.nics] == ["intel-x520-da2", own.id]


def test_that_queues_that_are_there_beat_the_catalogue():
    state = cluster()
    for adapter in (each for made in state.hosts for each in made.adapters):
        adapter.queues = 31
    (model,) = read(state).design.nic_models
    assert (model.id, model.queues_per_port) == ("intel-x520-da2", 31)
    assert model.vf_max == builtin()["intel-x520-da2"].vf_max


def test_that_ports_are_of_one_card_by_the_catalogue_where_slots_are_not_told():
    found = taken(without(written(cluster()), "Get-NetAdapterHardwareInfo"))
    (kind,) = found.design.host_classes
    assert [(each.model, each.count) for each in kind.nics] == [("intel-x520-da2", 2)]
    assert "slots are not told" in texts(found, "assumed")


def test_that_a_port_that_links_slower_than_others_has_its_rate_and_is_said():
    state = cluster()
    state.hosts[0].adapters[0].speed_mbps = 1000
    found = read(state)
    assert "link at 1 Gbit/s, and can 10 Gbit/s [HV1, NIC1]" in texts(found, "contradiction")


# --- VMs -------------------------------------------------------------------------------------


def test_that_vms_stay_named_ones_on_their_hosts():
    state = cluster()
    special = state.hosts[1].vms[0]
    special.priority, special.anti_affinity = 3000, "dc"
    special.nics[0].iov_weight, special.nics[0].queue_pairs = 100, 4
    special.nics[0].has_acl = True
    special.services, special.services_state = "6.3.9600.16384", "Update required"
    found = {each.id: each for each in read(state).design.vms}
    assert {name: each.host for name, each in found.items()} == {
        **{"vm1-1": "HV1", "vm1-2": "HV1", "vm2-1": "HV2", "vm2-2": "HV2"}
    }
    made = found["vm2-1"]
    assert (made.memory_mib, made.processors, made.generation) == (8192, 2, 2)
    assert (made.priority, made.anti_affinity, made.configuration_version) == ("high", "dc", "8.0")
    assert made.guest.integration.state == "update_required"
    (vnic,) = made.vnics
    assert (vnic.sriov, vnic.queue_pairs, vnic.switch_policies) == ("wanted", 4, True)
    assert found["vm1-1"].vnics[0].sriov == "off"


def test_that_two_vms_of_one_name_are_two():
    state = cluster()
    for each in state.hosts:
        each.vms[0].name = "same"
    rows = [each for each in read(state).design.vms if each.label == "same"]
    assert len({each.id for each in rows}) == len({each.guid for each in rows}) == 2


def test_that_a_vm_that_two_hosts_tell_of_is_one():
    state = cluster()
    state.hosts[1].vms.append(state.hosts[0].vms[0])
    found = read(state)
    assert [each.label for each in found.design.vms].count("vm1-1") == 1
    assert "two hosts tell of" in texts(found, "contradiction")


def test_that_dynamic_memory_is_what_a_vm_has_now():
    bundle = written(cluster())
    record = bundle["clusters"][0]["nodes"][0]["Get-VM"][0]
    record |= {"DynamicMemoryEnabled": True, "MemoryMaximum": 1024**4}
    record |= {"MemoryStartup": 512 * 1024**2, "MemoryAssigned": 6 * 1024**3}
    found = taken(bundle)
    made = next(each for each in found.design.vms if each.id == record["Name"])
    assert (made.memory_mib, made.dynamic_memory) == (6144, True)
    assert "dynamic memory" in texts(found, "assumed")


def test_that_vms_that_are_off_or_not_clustered_are_said():
    state = cluster()
    state.hosts[0].vms[0].is_running = False
    bundle = with_value(written(state), "Get-VM", "IsClustered", False, "HV2")
    said = texts(taken(bundle), "assumed")
    assert "do not run count as if they did [vm1-1]" in said
    assert "not clustered count as if they were [vm2-1, vm2-2]" in said


def test_that_clustered_vms_that_no_host_tells_of_are_named():
    bundle = written(cluster())
    del bundle["clusters"][0]["nodes"][1]
    assert "[vm2-1, HV2, vm2-2, HV2]" in texts(taken(bundle), "left_out")


# --- what is missing -------------------------------------------------------------------------


@pytest.mark.parametrize("section", sorted(written(cluster())["clusters"][0]["nodes"][0]))
def test_that_a_section_that_is_missing_leaves_a_design_that_can_be_saved(section):
    found = taken(without(written(cluster()), *({section} - {"name"})))
    assert parse(dumps(found.design).encode()) == found.design


@pytest.mark.parametrize(
    "section", ["Get-NetAdapter", "Get-VM", "Get-VMSwitch", "Get-VMHost", "Get-NetIPAddress"]
)
def test_that_a_section_that_is_missing_is_said(section):
    assert section in texts(taken(without(written(cluster()), section)), "left_out")


def test_that_what_has_no_place_in_a_design_is_said():
    assert "Get-ClusterQuorum: No plan" in texts(read(cluster()), "left_out")


def test_that_what_the_collector_left_out_is_said():
    bundle = written(cluster())
    bundle["manifest"]["left_out"] = [
        {"node": "HV2", "what": "Get-NetAdapterVmq", "why": "cmdlet is missing"}
    ]
    assert "Get-NetAdapterVmq: cmdlet is missing [HV2]" in texts(taken(bundle), "left_out")


def test_that_what_guests_and_events_tell_of_their_services_is_taken():
    state = cluster("2012R2")
    behind, linux = state.hosts[0].vms
    behind.services, behind.services_state = "6.2.9200.16384", "Update required"
    behind.negotiated, behind.expected = "4.0", "5.0"
    behind.kvp = {"OSName": "Windows Server 2012 Standard"}
    linux.kvp = {"OSName": "Ubuntu"}
    found = {each.id: each.guest for each in read(state).design.vms}
    guest = found[behind.name]
    assert (guest.family, guest.system) == ("windows", "Windows Server 2012 Standard")
    assert (guest.integration.state, guest.integration.version) == (
        *("update_required", "6.2.9200.16384"),
    )
    assert (guest.integration.negotiated, guest.integration.expected) == ("4.0", "5.0")
    assert found[linux.name].family == "linux"


def test_that_of_thousands_of_clusters_only_some_are_named_where_one_is_to_be_chosen():
    bundle = written(cluster())
    [one] = bundle["clusters"]
    many = {**bundle, "clusters": [{**one, "name": f"C{n:04}"} for n in range(1000)]}
    with pytest.raises(InventoryProblem, match=r"C0019 and 980 more\.$"):
        taken(many)
