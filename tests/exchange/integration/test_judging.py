"""What is to be done about guests and hosts follows from the newest that was told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hvplanner.exchange.integration import Gathering, judge, take
from hvplanner.exchange.integration.hosts import release_of
from hvplanner.exchange.integration.indesign import known_guests
from hvplanner.exchange.integration.sightings import (
    PAIRS,
    Negotiated,
    SeenHost,
    Sighting,
)
from hvplanner.model.workload import Guest, Integration
from tests.builders import changed, tiny_design, vm
from tests.exchange.integration.samples import SQL, WEB, day


def mismatch(on: int = 1, **fields: object) -> Sighting:
    return replace(
        Sighting(
            "log",
            "mismatch",
            SQL,
            "sql-01",
            "n1",
            time=day(on),
            service="KvpExchange",
            message=Negotiated("4.0", "5.0"),
        ),
        **fields,
    )


def state(on: int = 5, **fields: object) -> Sighting:
    return replace(
        Sighting("bundle", "state", SQL, "sql-01", "n1", "C1", day(on), "Get-VM"), **fields
    )


def gathered(*sightings: Sighting, hosts: tuple[SeenHost, ...] = ()) -> Gathering:
    gathering = Gathering()
    for host in hosts:
        gathering.see(host)
    for sighting in sightings:
        gathering.add(sighting)
    return gathering


def the_guest(*sightings: Sighting, build: str = "6.3.9600", **fields: object):
    (guest,) = judge(gathered(*sightings, hosts=(SeenHost("n1", "C1", build),)), **fields).guests
    return guest


@pytest.mark.parametrize(
    ("told", "need"),
    [
        ([mismatch()], "update"),
        ([mismatch(), state(state="up_to_date")], "none"),
        ([mismatch(9), state(state="up_to_date")], "update"),
        ([state(state="update_required")], "update"),
        ([state()], "unknown"),
        ([state(version="6.1.7601.17514")], "update"),
        ([state(version="6.3.9600.18692")], "none"),
        ([mismatch(kind="backup", message=None)], "update"),
        ([mismatch(family="linux")], "ignore"),
        ([mismatch(), state(service=PAIRS, family="linux", system="Ubuntu")], "ignore"),
    ],
)
def test_that_the_newest_decides(told: list[Sighting], need: str) -> None:
    assert the_guest(*told).need == need


@pytest.mark.parametrize(
    ("build", "system", "need", "way"),
    [
        ("6.1.7601", "Windows Server 2008", "update", "disk"),
        ("6.2.9200", "Windows Server 2016 Datacenter", "update", "disk"),
        ("6.3.9600", "Windows Server 2012", "update", "disk"),
        ("6.3.9600", "Windows Server 2016 Datacenter", "update", "windows_update"),
        ("6.3.9600", "Windows 10 Enterprise", "update", "windows_update"),
        ("10.0.14393", "Windows Server 2012", "own_updates", "windows_update"),
        ("10.0.26100", "Windows Server 2025", "own_updates", "windows_update"),
        ("", "Windows Server 2012", "update", None),
    ],
)
def test_that_the_way_follows_from_host_and_guest(build, system, need, way) -> None:
    guest = the_guest(mismatch(), state(service=PAIRS, system=system), build=build)
    assert (guest.need, guest.way) == (need, way)


def test_that_a_build_is_not_compared_from_2016_on() -> None:
    assert the_guest(state(version="6.3.9600.1"), build="10.0.14393").need == "unknown"


def test_that_the_release_is_of_hosts_that_do_not_tell_it() -> None:
    (guest,) = judge(gathered(mismatch()), release="2012").guests
    assert guest.way == "disk"
    assert the_guest(mismatch(), build="10.0.20348", release="2012").way == "windows_update"


def test_that_what_the_design_knows_of_a_guest_counts_where_no_file_tells_it() -> None:
    linux = {"sql-01": Guest(family="linux")}
    assert the_guest(mismatch(), guests=linux).need == "ignore"
    assert the_guest(mismatch(family="windows"), guests=linux).need == "update"


def test_that_a_guest_on_several_hosts_is_one_and_where_it_was_last() -> None:
    gathering = gathered(mismatch(1), mismatch(3, host="n2.example.test"), mismatch(2, host="n2"))
    (guest,) = judge(gathering).guests
    assert guest.host == "n2.example.test"
    assert [(each.host, each.count) for each in guest.evidence] == [
        ("n2.example.test", 2),
        ("n1", 1),
    ]


def test_that_services_of_a_guest_are_told_apart() -> None:
    guest = the_guest(mismatch(), mismatch(2, service="Heartbeat"))
    assert [each.service for each in guest.evidence] == ["Heartbeat", "KvpExchange"]


def test_that_a_guest_that_only_a_name_is_told_of_is_the_one_with_this_name() -> None:
    (guest,) = judge(gathered(mismatch(), mismatch(2, vm_id="", host="n2"))).guests
    assert len(guest.evidence) == 2
    two = judge(gathered(mismatch(), mismatch(vm_id=WEB), mismatch(2, vm_id="", host="n2"))).guests
    assert len(two) == 3


def test_that_clusters_are_kept_apart() -> None:
    hosts = (SeenHost("n1", "A", "6.3.9600"), SeenHost("n1", "B", "10.0.14393"))
    judged = judge(
        gathered(
            state(state="update_required", cluster="A"),
            state(state="update_required", cluster="B", vm_id=WEB),
            hosts=hosts,
        )
    )
    assert [(each.cluster, each.need) for each in judged.guests] == [
        ("A", "update"),
        ("B", "own_updates"),
    ]
    assert not any(each.behind for each in judged.hosts)


def test_that_a_host_with_an_older_build_than_others_of_its_cluster_is_behind() -> None:
    hosts = (
        SeenHost("n1", "A", "6.2.9200"),
        SeenHost("n2", "A", "6.3.9600"),
        SeenHost("n3", "B", "6.2.9200"),
    )
    judged = judge(gathered(hosts=hosts))
    assert [each.name for each in judged.hosts if each.behind] == ["n1"]
    assert "6.3.9600" in judged.hosts[0].behind


def test_that_a_host_that_expects_less_of_the_same_service_is_behind() -> None:
    hosts = (SeenHost("n1", "A"), SeenHost("n2", "A"))
    less = mismatch(host="n2", message=Negotiated("3.0", "4.0"))
    other = mismatch(host="n2", service="Heartbeat", message=Negotiated("1.0", "3.0"))
    assert [each.behind != "" for each in judge(gathered(mismatch(), less, hosts=hosts)).hosts] == [
        False,
        True,
    ]
    assert not any(each.behind for each in judge(gathered(mismatch(), other, hosts=hosts)).hosts)


def test_that_a_guest_that_its_cluster_does_not_list_any_more_needs_nothing() -> None:
    listed = [SeenHost(name, "C1", "6.3.9600", day(5)) for name in ("n1", "n2")]
    for hosts, on, need in (
        (listed, 1, "gone"),
        # What is told later is of a guest that is there again, or anew.
        (listed, 9, "update"),
        # It may run on a host that was not asked.
        ([*listed, SeenHost("n3", "C1")], 1, "update"),
    ):
        (guest,) = judge(gathered(mismatch(on), hosts=tuple(hosts))).guests
        assert guest.need == need
    (guest,) = judge(
        gathered(mismatch(), state(host="n2", state="update_required"), hosts=tuple(listed))
    ).guests
    assert guest.need == "update"


def test_that_services_that_did_not_answer_are_set_apart() -> None:
    quiet = mismatch(kind="unreachable")
    judged = judge(gathered(quiet, quiet, quiet))
    assert not judged.guests
    assert [each.count for each in judged.unreachable] == [3]


@pytest.mark.parametrize(
    ("build", "release"),
    [
        ("", ""),
        ("6.3", ""),
        ("6.1.7601", "2012"),
        ("6.3.9600", "2012R2"),
        ("10.0.17763.2", "2019"),
        ("10.0.99999", "2025"),
    ],
)
def test_that_builds_tell_releases(build: str, release: str) -> None:
    assert release_of(build) == release


# --- into a design -----------------------------------------------------------------------------

DESIGN = changed(
    tiny_design(),
    vms=(
        vm("sql", name="SQL-01", guest=Guest(system="SQL box", vf_driver=False)),
        vm("web-01"),
    ),
)


def test_that_named_vms_take_what_was_told_of_guests_of_their_name() -> None:
    judged = judge(gathered(mismatch(version="6.1.7601.1", system="Windows Server 2008 R2")))
    taken = take(DESIGN, judged)
    sql, web = taken.design.vms
    assert sql.guest.integration == Integration(
        version="6.1.7601.1", state="update_required", negotiated="4.0", expected="5.0"
    )
    # What somebody wrote stays.
    assert (sql.guest.system, sql.guest.vf_driver) == ("SQL box", False)
    assert web is DESIGN.vms[1]
    assert taken.guests.keys() == {"sql"}
    assert not taken.left


def test_that_what_is_known_stays_where_nothing_new_is_told() -> None:
    known = take(DESIGN, judge(gathered(mismatch()))).design
    told = state(version="6.1.7601.1", service=PAIRS, host="", cluster="")
    again = take(known, judge(gathered(told), guests=known_guests(known))).design
    services = again.vms[0].guest.integration
    assert (services.state, services.expected) == ("update_required", "5.0")
    assert services.version == "6.1.7601.1"


def test_that_a_guest_that_is_gone_is_not_taken_for_one_of_its_name() -> None:
    hosts = (SeenHost("n1", "tiny", "6.3.9600", day(5)),)
    taken = take(DESIGN, judge(gathered(mismatch(), hosts=hosts)))
    assert taken.design == DESIGN
    assert [each.why for each in taken.left] == ["Its cluster has no such VM any more."]


def test_that_guests_that_are_not_in_the_design_are_named_with_the_reason() -> None:
    judged = judge(
        gathered(
            mismatch(vm_name="other"),
            mismatch(vm_id=WEB, vm_name="web-01", cluster="C9", host="n9"),
        )
    )
    taken = take(DESIGN, judged)
    assert taken.design == DESIGN
    assert {each.guest.name: each.why for each in taken.left} == {
        "other": "The design has no VM of this name.",
        "web-01": "It is of another cluster.",
    }


def test_that_guests_of_one_name_are_not_mistaken_for_each_other() -> None:
    taken = take(DESIGN, judge(gathered(mismatch(), mismatch(vm_id=WEB))))
    assert taken.design == DESIGN
    assert [each.why for each in taken.left] == ["Others have the same name."] * 2


def test_that_the_id_of_a_vm_tells_its_guest_before_any_name_does() -> None:
    design = changed(DESIGN, vms=(vm("a", name="sql-01", guid=WEB.upper()), vm("b", guid=SQL)))
    taken = take(design, judge(gathered(mismatch(), mismatch(vm_id=WEB, vm_name="renamed"))))
    assert {name: each.vm_id for name, each in taken.guests.items()} == {"a": WEB, "b": SQL}
    assert not taken.left


def test_that_guests_are_known_by_id_and_name() -> None:
    assert known_guests(DESIGN)["sql-01"] is known_guests(DESIGN)["sql"]
