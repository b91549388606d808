"""What VMs ask beside memory."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from hvplanner.evaluation.needs import demand_rows_with, host_needs, vf_wants_with
from hvplanner.evaluation.placement import RunningVm, place
from tests.strategies import designs


@given(st.data())
def test_a_host_is_asked_for_the_sum_of_its_vnics(data: st.DataObject) -> None:
    placement = place(data.draw(designs()))
    for number, host in enumerate(placement.hosts):
        found = host_needs(placement)[number]
        specs = [placement.kinds[vm.kind] for vm in host.vms]
        asked: Counter[str] = Counter()
        for spec in specs:
            for vnic in spec.vnics:
                asked[vnic.network] += vnic.demand_mbps
        wishes = [(spec, vnic) for spec in specs for vnic in spec.vnics if vnic.sriov == "wanted"]
        assert Counter(found.demand_mbps) == asked
        assert sum(found.vfs.wanted.values()) == len(wishes)
        assert sum(found.vfs.able.values()) == sum(spec.guest.vf_driver for spec, _ in wishes)
        assert sum(count for _, count in found.vfs.wants.able) == sum(found.vfs.able.values())


@given(st.data())
def test_vms_that_restart_ask_of_their_new_host_what_they_asked_before(data: st.DataObject) -> None:
    placement = place(data.draw(designs()))
    vms = [vm for host in placement.hosts for vm in host.vms]
    restarted: dict[int, list[RunningVm]] = {
        number: data.draw(st.lists(st.sampled_from(vms), max_size=3)) if vms else []
        for number in range(len(placement.hosts))
    }
    rows = demand_rows_with(placement, restarted)
    wants = vf_wants_with(placement, restarted)
    for number, more in restarted.items():
        specs = [placement.kinds[vm.kind] for vm in (*placement.hosts[number].vms, *more)]
        vnics = [(spec, vnic) for spec in specs for vnic in spec.vnics]
        for network, row in rows.items():
            assert row[number] == sum(
                vnic.demand_mbps for _, vnic in vnics if vnic.network == network
            )
        wished = [spec for spec, vnic in vnics if vnic.sriov == "wanted"]
        assert sum(count for _, count in wants[number].wanted) == len(wished)
        assert sum(count for _, count in wants[number].able) == sum(
            spec.guest.vf_driver for spec in wished
        )
