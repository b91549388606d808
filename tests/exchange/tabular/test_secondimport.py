"""A list brought into a design says only what stands in it; all else stays."""

from __future__ import annotations

import pytest

from hvplanner.exchange.bundle import read_bundle
from hvplanner.exchange.inventory import imported as of_bundle
from hvplanner.exchange.inventory import merged
from hvplanner.exchange.tabular import Wishes, imported, read
from tests.exchange.bundles import encoded, written
from tests.exchange.inventory.clusters import cluster
from tests.exchange.tabular.books import HOST, INFO, book, vhost, vinfo

BEFORE = (
    "VM;RAM;CPU;Host;Netz;Prio;Betriebssystem\n"
    "a;4 GB;2;h1;N1;hoch;Windows Server 2019\n"
    "b;8 GB;4;h2;N1;;Ubuntu\n"
)
HOSTS = "Host;RAM;Threads;Modell\nh1;512 GB;64;R640\nh2;512 GB;64;R640\n"


def result(*texts):
    sources = [read(f"{at}.csv", text.encode()) for at, text in enumerate(texts)]
    return imported(sources, Wishes())


def design(*texts):
    return result(*texts).design


def brought(before, *texts):
    return merged(before, result(*texts)).design


def test_that_the_same_list_changes_nothing():
    before = design(BEFORE, HOSTS)
    assert brought(before, BEFORE, HOSTS) == before


def test_that_what_a_list_does_not_say_stays():
    before = design(BEFORE, HOSTS)
    after = brought(before, "VM;RAM\na;16 GB\n")
    assert after.vms[0] == before.vms[0].model_copy(update={"memory_mib": 16_384})
    assert after.vms[1:] == before.vms[1:]
    assert after.host_classes == before.host_classes
    assert after.cluster == before.cluster


def test_that_hosts_which_a_list_only_names_keep_their_hardware():
    before = design(BEFORE, HOSTS)
    after = brought(before, "VM;RAM;Host\na;4 GB;h2\n")
    assert after.host_classes == before.host_classes
    assert after.hosts == before.hosts
    assert after.vms[0].host == "h2"


def test_that_the_release_stays_unless_it_is_wished():
    before = design(HOSTS)
    before = before.model_copy(
        update={"cluster": before.cluster.model_copy(update={"release": "2019"})}
    )
    assert brought(before, HOSTS).cluster.release == "2019"
    again = imported([read("h.csv", HOSTS.encode())], Wishes("2022"))
    assert merged(before, again).design.cluster.release == "2022"


def test_that_a_wish_for_a_function_survives_the_second_list():
    before = design(BEFORE, HOSTS)
    vnic = before.vms[0].vnics[0].model_copy(update={"id": "data", "sriov": "wanted"})
    vm = before.vms[0].model_copy(update={"vnics": (vnic,)})
    before = before.model_copy(update={"vms": (vm, *before.vms[1:])})
    assert brought(before, BEFORE).vms[0].vnics == (vnic,)


def test_that_a_list_takes_nothing_away_from_what_a_cluster_told():
    before = of_bundle(read_bundle(encoded(written(cluster())))).design
    vm = before.vms[0]
    change = merged(before, result(f"VM;RAM\n{vm.label};64 GB\n"))
    assert [each.id for each in change.design.vms] == [each.id for each in before.vms]
    assert change.design.vms[0] == vm.model_copy(update={"memory_mib": 65_536})
    [note] = [each for each in change.notes if "they stay" in each.what]
    assert note.count == len(before.vms) - 1


def test_that_a_host_list_leaves_vms_and_other_hosts_where_they_are():
    before = of_bundle(read_bundle(encoded(written(cluster())))).design
    change = merged(before, result("Host;RAM\nHV1;768 GB\n"))
    assert change.design.vms == before.vms
    assert [each.id for each in change.design.hosts] == [each.id for each in before.hosts]
    assert change.notes == ()


def test_that_vms_planned_from_vmware_are_found_again_once_they_run_on_hyper_v():
    state = cluster()
    name = state.hosts[0].vms[0].name
    data = book({"vInfo": [INFO, vinfo(name, "esx1")], "vHost": [HOST, vhost("esx1")]})
    before = imported([read("x.xlsx", data)], Wishes()).design
    noted = before.vms[0].model_copy(update={"notes": "mine"})
    before = before.model_copy(update={"vms": (noted,)})
    after = merged(before, of_bundle(read_bundle(encoded(written(state))))).design
    [vm] = [each for each in after.vms if each.label == name]
    assert (vm.notes, vm.host) == ("mine", "HV1")
    assert vm.guid


@pytest.mark.parametrize(
    ("first", "second", "counts"),
    [
        ("VM;Anzahl;RAM\nweb;10;4 GB\n", "VM;Anzahl;RAM\nWEB;12;4 GB\ndb;2;8 GB\n", [12, 2]),
        ("VM;RAM\nweb;4 GB\n", "VM;Anzahl;RAM\nweb;2;4 GB\n", [2]),
    ],
)
def test_that_groups_come_in_and_are_found_again(first, second, counts):
    after = brought(design(first), second)
    assert [group.count for group in after.vm_groups] == counts
    ids = [row.id for row in (*after.vm_groups, *after.vms)]
    assert len(set(ids)) == len(ids)


def test_that_classes_with_a_count_are_found_again_by_name():
    before = design("Host;Anzahl;RAM\nR640;4;512 GB\n")
    after = brought(before, "Host;Anzahl;RAM\nR640;6;768 GB\n")
    assert [(each.id, each.count, each.memory_mib) for each in after.host_classes] == [
        ("R640", 6, 786_432)
    ]
