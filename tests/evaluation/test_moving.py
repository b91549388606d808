"""Where VMs run once some have left their host."""

from __future__ import annotations

from hvplanner.evaluation.moving import moved
from hvplanner.evaluation.placement import place
from tests.builders import host_class, named_host, tiny_design, vm, vnic


def test_those_that_leave_take_memory_words_and_users_of_vfs_along_and_others_stay() -> None:
    wants = {"vnics": (vnic(sriov=True),)}
    placement = place(
        tiny_design(
            host_classes=(host_class(count=0),),
            hosts=(named_host("a"), named_host("b"), named_host("c")),
            vm_groups=(),
            vms=(
                vm("stays", gib=4, host="a", anti_affinity="dc"),
                vm("leaves", gib=8, host="a", anti_affinity="dc", **wants),
                vm("there", gib=16, host="b"),
            ),
        )
    )
    leaving = placement.hosts[0].vms[1]
    after = moved(placement, 0, [(leaving, 1)])
    assert [[each.id for each in host.vms] for host in after.hosts] == [
        ["stays"],
        ["there", "leaves"],
        [],
    ]
    assert [host.used_mib // 1024 for host in after.hosts] == [4, 24, 0]
    assert after.crowds == {"dc": (1, 1, 0)}
    before = placement.vf_users["vms"]
    assert after.vf_users["vms"] == (before[0] - 1, before[1] + 1, before[2])
