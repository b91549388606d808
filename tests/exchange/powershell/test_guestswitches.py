"""Switches of VMs keep their names, and no two get the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hvplanner.exchange.powershell.guestswitches import with_names_of_today
from tests.builders import changed
from tests.exchange.powershell.designs import planned


def of_vms(host_plan):
    switches = {each.team: each.id for each in host_plan.switches}
    return [
        switches[e.team] for e in host_plan.placements if e.network == "vms" and e.team in switches
    ]


@given(planned(), st.data())
def test_that_switches_of_vms_are_called_as_today_and_all_names_differ(design, data):
    former = data.draw(planned(design.cluster.release))
    before = former.plan.hosts[0]
    named = tuple(changed(each, id=each.id.replace("switch", "old")) for each in before.switches)
    before = changed(before, switches=data.draw(st.sampled_from([before.switches, named])))
    former = changed(former, plan=changed(former.plan, hosts=(before,)))
    plan = with_names_of_today(design, former).plan.hosts[0]
    ids = [each.id for each in plan.switches]
    assert len(set(ids)) == len(ids)
    if of_vms(before) and of_vms(plan):
        assert of_vms(plan) == of_vms(before)
    assert [e.team for e in plan.switches] == [e.team for e in design.plan.hosts[0].switches]
