"""Scripts carried out by a small interpreter on made-up clusters.

That shows what they do where PowerShell and its cmdlets are as its reference says. It shows nothing
of a real cluster: drivers, times and what Windows does by itself.
"""

from __future__ import annotations

import copy

import pytest
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st

from hvplanner.exchange.powershell import (
    intent,
    not_rolled_back,
    plan_script,
    rollback,
)
from tests.builders import changed
from tests.exchange.powershell.designs import RELEASES, planned
from tests.exchange.powershell.running import (
    built,
    faults_by_tests,
    found_on,
    fresh,
)
from tests.exchange.powershell.shell import Table, Thing, Thrown
from tests.exchange.test_roundtrip import decided, with_switches_for_vms

running = settings(max_examples=5, phases=(Phase.explicit, Phase.generate))
"""For what runs whole scripts; shrinking would take minutes."""


@running
@given(st.data(), st.sampled_from(RELEASES))
def test_that_a_script_makes_the_cluster_as_planned_and_its_tests_pass(data, release):
    design = with_switches_for_vms(data.draw(planned(release)))
    cluster, given_values = fresh(design)
    script = plan_script(intent(design))
    cluster.run(script, **given_values)
    assert decided(found_on(cluster)) == decided(design)
    assert not any(faults_by_tests(design, cluster))
    assert cluster.drained == [each.name for each in cluster.state.hosts]
    assert not cluster.paused
    cluster.run(script, **given_values)
    assert cluster.asked == [], "a second run finds nothing to do"


@running
@given(st.data(), st.sampled_from(RELEASES))
def test_that_what_if_changes_nothing_and_names_what_would_be(data, release):
    design = with_switches_for_vms(data.draw(planned(release)))
    cluster, given_values = fresh(design, whatif=True)
    before = copy.deepcopy(cluster.state)
    cluster.run(plan_script(intent(design)), **given_values)
    assert cluster.state == before
    assert len(cluster.asked) >= len(cluster.state.hosts)


def with_cards_of(design, other):
    host = changed(design.plan.hosts[0], nics=other.plan.hosts[0].nics)
    return changed(design, plan=changed(design.plan, hosts=(host,)))


def has_switch_for_vms(design):
    return any(each.network == "vms" for each in design.plan.hosts[0].placements)


@running
@given(st.data(), st.sampled_from(RELEASES))
def test_that_an_imported_cluster_is_changed_and_taken_back(data, release):
    former, design = (with_switches_for_vms(data.draw(planned(release))) for _ in range(2))
    former = changed(former, cluster=design.cluster)
    # VMs have a switch today and by the plan, and the cards are the same: nobody changes them here.
    assume(has_switch_for_vms(former) and has_switch_for_vms(design))
    former = with_cards_of(former, design)
    cluster = built(former)
    for host in cluster.state.hosts:
        for adapter in host.adapters:
            adapter.status = "Up"
    today = found_on(cluster)
    spare = Table(
        {
            host.name: [f"10.0.{net}.{200 + at}/24" for net in range(3) for at in (0, 1)]
            for host in cluster.state.hosts
        }
    )
    cluster.run(plan_script(intent(design, today)), Address=spare)
    assert decided(found_on(cluster), naming=False) == decided(design, naming=False)
    back = plan_script(rollback(design, today), is_rollback=True, also=not_rolled_back())
    cluster.run(back, Address=spare)
    assert decided(found_on(cluster)) == decided(today)


def test_that_one_host_can_have_its_turn_alone_and_settings_wait_for_the_others(design):
    other, given_values = fresh(design)
    script = plan_script(intent(design))
    first, second = (each.name for each in other.state.hosts)
    other.run(script, **given_values, Node=[first])
    assert other.drained == [first]
    assert not other.state.order
    assert f"when these hosts had their turn: {second}" in other.warnings[-1]
    other.run(script, **given_values)
    assert other.drained == [first, second]
    assert other.state.order


def test_that_nothing_is_done_where_the_answer_is_no(design):
    other, given_values = fresh(design, confirms=False)
    before = copy.deepcopy(other.state)
    other.run(plan_script(intent(design)), **given_values)
    assert other.state == before


def test_that_powershell_7_is_refused(design, cluster):
    seven = Table(PSVersion=Thing(Major=7))
    with pytest.raises(Thrown, match="runs in Windows PowerShell"):
        cluster.run(plan_script(intent(design)), PSVersionTable=seven)


def test_that_tests_name_what_is_not_as_planned(design, cluster):
    assert not any(faults_by_tests(design, cluster))
    cluster.state.hosts[0].vnics[0].vlan = 99
    cluster.state.parallel = 7
    cluster.state.excluded = []
    found = [each for each in faults_by_tests(design, cluster) if each]
    assert len(found) == 2
    assert set(found) == {"is not as planned"}


def test_that_adapters_of_a_vm_with_one_name_are_told_apart_by_their_order(design, cluster):
    vm = next(
        vm for host in cluster.state.hosts for vm in host.vms if vm.name == design.vms[0].name
    )
    vm.nics = [copy.copy(vm.nics[0]) for _ in range(2)]
    for number, nic in enumerate(vm.nics):
        nic.name, nic.mac, nic.iov_weight = "Network Adapter", f"00155D00000{number}", 0
    one = design.vms[0].vnics[0]
    vnics = (
        changed(one, id="Network Adapter", sriov="off"),
        changed(one, id="Network Adapter (2)", sriov="wanted", queue_pairs=4),
    )
    wanted = changed(design, vms=(changed(design.vms[0], vnics=vnics),))
    cluster.run(plan_script(intent(wanted, design)))
    assert [(each.iov_weight, each.queue_pairs) for each in vm.nics] == [(0, 1), (100, 4)]
