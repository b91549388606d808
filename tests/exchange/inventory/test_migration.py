"""Three layers choose the network of a live migration, and hosts can contradict one another."""

from __future__ import annotations

import pytest

from tests.exchange.bundles import written
from tests.exchange.bundles.faults import without
from tests.exchange.inventory.clusters import cluster, id_of, read, taken, texts


def settings(found):
    assert found.design.plan is not None
    return found.design.plan.migration


def own(found, host):
    return next(each for each in found.design.hosts if each.id == host)


def test_that_the_order_of_the_cluster_is_the_order():
    state = cluster()
    state.order.reverse()
    assert settings(read(state)).networks == ("CSV", "Live migration")


def test_that_without_an_order_networks_go_by_metric_with_the_lowest_last():
    state = cluster()
    state.order, state.excluded = [], []
    found = read(state)
    assert settings(found).networks == ("Live migration", "Management", "CSV")
    assert "no order is set" in texts(found, "assumed")


def test_that_networks_that_are_excluded_or_of_role_0_carry_none():
    state = cluster()
    state.excluded = [id_of(state, "CSV")]
    state.networks[0].role = 0
    found = read(state)
    assert settings(found).networks == ("Live migration",)
    assert [each.id for each in found.design.networks if each.live_migration] == ["Live migration"]
    assert "excluded too" in texts(found, "contradiction")


def test_that_a_network_that_the_cluster_does_not_have_is_said():
    state = cluster()
    state.order.insert(0, "00000000-0000-0000-0000-000000000000")
    found = read(state)
    assert settings(found).networks == ("Live migration", "CSV")
    assert "MigrationOrder" not in texts(found, "assumed")
    assert "MigrationNetworkOrder names a network" in texts(found, "contradiction")


def test_that_a_network_that_a_hosts_own_list_lacks_is_said_and_kept_on_the_host():
    state = cluster(hosts=3)
    state.hosts[1].uses_any_network = False
    state.hosts[1].migration_networks = ["10.0.20.0/24"]
    found = read(state)
    assert settings(found).networks == ("Live migration", "CSV")
    assert own(found, "HV2").migration_networks == ("CSV",)
    assert own(found, "HV1").migration_networks is None
    assert "lacks Live migration: in silence they take the next [HV2]" in texts(
        found, "contradiction"
    )


def test_that_a_network_that_every_host_leaves_out_is_in_no_order():
    state = cluster()
    for each in state.hosts:
        each.uses_any_network, each.migration_networks = False, ["10.0.20.0/24"]
    assert settings(read(state)).networks == ("CSV",)


def test_that_a_subnet_of_no_network_in_a_hosts_list_is_said():
    state = cluster()
    state.hosts[0].uses_any_network = False
    state.hosts[0].migration_networks = ["10.0.30.0/24", "192.168.7.0/24", "10.0.20.0/24"]
    found = read(state)
    assert own(found, "HV1").migration_networks == ("Live migration", "CSV")
    assert "those of no network [HV1, 192.168.7.0/24]" in texts(found, "contradiction")


def test_that_unequal_limits_and_transports_are_said_and_the_usual_counts():
    state = cluster(hosts=3)
    state.hosts[2].simultaneous, state.hosts[2].transport = 8, "SMB"
    found = read(state)
    assert (settings(found).simultaneous, settings(found).transport) == (2, "compression")
    assert (own(found, "HV3").simultaneous, own(found, "HV3").transport) == (8, "smb")
    said = texts(found, "contradiction")
    assert "HV3: 8 ≠ 2" in said
    assert "HV3: SMB ≠ Compression" in said


@pytest.mark.parametrize("release", ["2022", "2025"])
def test_that_the_limit_of_the_cluster_counts_where_it_has_one(release):
    state = cluster(release)
    state.parallel = 3
    found = read(state)
    assert settings(found).simultaneous == 3
    assert not found.design.cluster.hosts_limit
    assert "hosts have others" in texts(found, "taken")


def test_that_on_2022_without_the_update_the_limit_of_hosts_counts():
    bundle = written(cluster("2022"))
    del bundle["clusters"][0]["Get-Cluster"]["MaximumParallelMigrations"]
    found = taken(bundle)
    assert settings(found).simultaneous == 2
    assert found.design.cluster.hosts_limit


def test_that_a_limit_on_smb_is_in_megabits():
    state = cluster()
    for each in state.hosts:
        each.transport, each.smb_limit = "SMB", 750_000_000
    assert settings(read(state)).smb_limit_mbps == 6000
    state.hosts[1].smb_limit = None
    assert "HV2: none ≠ 6 Gbit/s" in texts(read(state), "contradiction")


def test_that_the_threshold_decides_whether_low_priority_is_saved():
    bundle = written(cluster())
    parameters = bundle["clusters"][0]["Get-ClusterResourceType Virtual Machine"]
    assert taken(bundle).design.cluster.low_priority == "as_release"
    parameters["MoveTypeThreshold"] = "1000"
    assert taken(bundle).design.cluster.low_priority == "live"


def test_that_what_hosts_do_not_say_is_as_the_release_does_and_said():
    found = taken(without(written(cluster()), "Get-VMHost"))
    assert (settings(found).simultaneous, settings(found).transport) == (2, "compression")
    said = texts(found, "assumed")
    assert "by itself: 2" in said
    assert "by itself: Compression" in said
