"""What VMs ask beside memory."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from hvplanner.evaluation.needs import host_needs, needs_with
from hvplanner.evaluation.placement import RunningVm, place
from tests.strategies import designs


@given(st.data())
def test_a_host_is_asked_for_the_sum_of_its_vnics(data: st.DataObject) -> None:
    placement = place(data.draw(designs()))
    for number, host in enumerate(placement.hosts):
        extra = data.draw(st.lists(st.integers(0, max(0, len(placement.kinds) - 1)), max_size=3))
        kinds = [vm.kind for vm in host.vms]
        found = host_needs(placement)[number]
        if placement.kinds:
            more = [RunningVm("restarted", kind) for kind in extra]
            found, kinds = needs_with(placement, number, more), kinds + extra
        specs = [placement.kinds[kind] for kind in kinds]
        asked: Counter[str] = Counter()
        for spec in specs:
            for vnic in spec.vnics:
                asked[vnic.network] += vnic.demand_mbps
        wishes = [(spec, vnic) for spec in specs for vnic in spec.vnics if vnic.sriov == "wanted"]
        assert Counter(found.demand_mbps) == asked
        assert sum(found.vfs.wanted.values()) == len(wishes)
        assert sum(found.vfs.able.values()) == sum(spec.guest.vf_driver for spec, _ in wishes)
        assert sum(count for _, count in found.vfs.wants.able) == sum(found.vfs.able.values())
