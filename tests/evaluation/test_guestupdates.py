"""Guests are updated in step with the drains of their hosts."""

from __future__ import annotations

import pytest

from hvplanner.evaluation.guestupdates import guest_updates
from hvplanner.evaluation.rolling import rolling_drain
from hvplanner.model.design import Cluster
from hvplanner.model.plan import PlacedVms
from hvplanner.model.workload import Guest, Integration
from tests.builders import changed, group, named_host, plan_for, tiny_design, vm

BEHIND = Integration(version="6.1.7601.17514", state="update_required")
OLD = Guest(system="Windows Server 2008 R2", integration=BEHIND)
NEW = Guest(system="Windows Server 2016", integration=BEHIND)
LINUX = Guest(family="linux", integration=BEHIND)


def design(*vms, release: str = "2012R2", **fields: object):
    return tiny_design(
        cluster=Cluster(release=release), vms=vms, vm_groups=fields.pop("vm_groups", ()), **fields
    )


def test_that_the_disk_comes_after_the_turn_of_the_host_and_own_updates_before_it() -> None:
    given = design(
        vm("disk-2", host="node-02", guest=OLD),
        vm("disk-1", host="node-01", guest=OLD),
        vm("own-1", host="node-01", guest=NEW),
    )
    found = guest_updates(given)
    assert [(each.label, each.host, each.turn, each.way, each.when) for each in found.updates] == [
        ("own-1", "node-01", 1, "windows_update", "before"),
        ("disk-1", "node-01", 1, "disk", "after"),
        ("disk-2", "node-02", 2, "disk", "after"),
    ]
    assert [each.at_ms for each in found.updates] == [None] * 3


def test_that_times_are_those_of_the_rolling_drain() -> None:
    given = design(
        vm("disk", host="node-01", guest=OLD),
        vm("own", host="node-02", guest=NEW),
        vm_groups=(group("others", count=2),),
    )
    rolling = rolling_drain(given, plan_for(given))
    found = guest_updates(given, rolling)
    assert [each.at_ms for each in found.updates] == [
        rolling.turns[0].end_ms,
        rolling.turns[1].start_ms,
    ]


def test_that_low_priority_comes_first_on_a_host() -> None:
    given = design(
        vm("a", host="node-01", guest=OLD, priority="high"),
        vm("b", host="node-01", guest=OLD),
        vm("c", host="node-01", guest=OLD, priority="low"),
    )
    assert [each.label for each in guest_updates(given).updates] == ["c", "b", "a"]


def test_that_vms_of_a_group_are_updated_host_by_host() -> None:
    given = design(vm_groups=(group("web", count=4, guest=OLD),))
    found = guest_updates(given)
    assert [(each.host, len(each.vms)) for each in found.updates] == [
        ("node-01", 2),
        ("node-02", 2),
    ]
    assert (found.count, found.vms) == (4, 4)
    assert found.updates[0].place == ("vm_groups", "web")


def test_that_the_plan_says_where_vms_are() -> None:
    given = design(vm("a", host="node-01", guest=OLD))
    plan = changed(plan_for(given), placement=(PlacedVms(vm="a", host="node-02"),))
    (update,) = guest_updates(changed(given, plan=plan)).updates
    assert (update.host, update.turn) == ("node-02", 2)


def test_that_a_vm_without_a_host_comes_last() -> None:
    given = design(
        vm("huge", gib=500, guest=OLD),
        vm("a", host="node-02", guest=OLD),
    )
    last = guest_updates(given).updates[-1]
    assert (last.label, last.host, last.turn, last.at_ms) == ("huge", None, 3, None)


def test_that_a_host_that_is_left_as_it_is_gives_no_time() -> None:
    given = design(vm("a", gib=60, host="node-01", guest=OLD), vm("b", gib=60, host="node-02"))
    rolling = rolling_drain(given, plan_for(given))
    assert rolling.turns[0].problem
    assert [each.at_ms for each in guest_updates(given, rolling).updates] == [None]


def test_that_linux_is_set_apart_and_the_unknown_are_counted() -> None:
    given = design(
        vm("lx", guest=LINUX),
        vm("new"),
        vm("fine", guest=Guest(integration=Integration(state="up_to_date"))),
        vm_groups=(group("web", count=3),),
    )
    found = guest_updates(given)
    assert (found.updates, found.ignored) == ((), ("lx",))
    assert (found.unknown, found.vms) == (4, 6)


@pytest.mark.parametrize("release", ["2016", "2025"])
def test_that_from_2016_on_guests_update_themselves(release: str) -> None:
    (update,) = guest_updates(design(vm("a", guest=OLD), release=release)).updates
    assert (update.way, update.when) == ("windows_update", "before")


def test_that_named_hosts_come_after_the_unnamed() -> None:
    given = design(
        vm("a", host="big", guest=OLD),
        vm("b", host="node-02", guest=OLD),
        hosts=(named_host("big"),),
    )
    assert [(each.label, each.turn) for each in guest_updates(given).updates] == [
        ("b", 2),
        ("a", 3),
    ]
