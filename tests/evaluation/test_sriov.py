"""Virtual functions: what ports have, who gets one."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.evaluation import evaluate
from hvplanner.evaluation.capacity import Failure, wirings
from hvplanner.evaluation.placement import place
from hvplanner.evaluation.sriov import assign_vfs, count_vfs, vf_ports, vf_wants
from hvplanner.model.plan import NetworkPlacement, Plan, Port, Team, VirtualSwitch
from hvplanner.model.targets import Targets
from hvplanner.model.workload import Guest
from tests.builders import NIC_10G, changed, group, host_class, plan_for, tiny_design, vnic
from tests.strategies import designs, plans

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Finding


def wishing(count: int, **fields: object) -> Design:
    """Return a cluster whose VMs all want a VF."""
    return tiny_design(
        vm_groups=(group("web", count=count, gib=1, vnics=(vnic(sriov=True),)),), **fields
    )


def second_switch(vfs_per_port: int) -> VirtualSwitch:
    """Return an IOV switch on the live-migration port."""
    return VirtualSwitch(
        id="second", team="lm-port", sriov=True, vfs_per_port=vfs_per_port, bandwidth_mode="none"
    )


def with_switch(plan: Plan, **fields: object) -> Plan:
    hosts = tuple(
        changed(each, switches=(changed(each.switches[0], **fields),)) for each in plan.hosts
    )
    return changed(plan, hosts=hosts)


def test_vfs_go_evenly_over_the_ports_of_the_switch() -> None:
    design = wishing(8)
    found = evaluate(design, plan_for(design))
    ports = Counter((each.host, each.card, each.port) for each in found.vf_assignments)
    assert set(ports.values()) == {2}
    assert [(each.used, each.limit, each.planned) for each in found.vf_ports] == [(2, 8, 4)] * 2
    # All eight on the host that is left.
    assert [each.used_after_failure for each in found.vf_ports] == [4, 4]


def test_vnics_without_a_vf_run_over_the_synthetic_path() -> None:
    design = wishing(20, targets=Targets(vf_percent=100))
    found = evaluate(design, plan_for(design))
    without = [each for each in found.vf_assignments if each.card is None]
    assert len(without) == 4
    assert all(each.port is None for each in without)
    assert [(each.actual, each.state) for each in found.verdicts] == [(80, "violated")]
    assert "plan 4 more" in found.verdicts[0].advice


def test_vms_of_high_priority_come_first() -> None:
    design = tiny_design(
        host_classes=(host_class(count=1),),
        vm_groups=(
            group("bulk", count=8, gib=1, vnics=(vnic(sriov=True),), priority="low"),
            group("shop", count=2, gib=1, vnics=(vnic(sriov=True),), priority="high"),
        ),
    )
    found = evaluate(design, plan_for(design)).vf_assignments
    assert all(each.card is not None for each in found if each.vm.startswith("shop"))
    assert sum(each.card is None for each in found) == 2


@pytest.mark.parametrize(
    "why",
    ["guest", "host", "team", "switch", "network"],
)
def test_a_vnic_gets_no_vf_without(why: str) -> None:
    design = wishing(4)
    plan = plan_for(design)
    host = plan.hosts[0]
    if why == "guest":
        groups = tuple(changed(each, guest=Guest(vf_driver=False)) for each in design.vm_groups)
        design = changed(design, vm_groups=groups)
    elif why == "host":
        design = changed(design, host_classes=(changed(design.host_classes[0], sriov_ready=False),))
    elif why == "team":
        teams = (host.teams[0], changed(host.teams[1], kind="lbfo"))
        plan = changed(plan, hosts=(changed(host, teams=teams),))
    elif why == "switch":
        plan = with_switch(plan, sriov=False)
    else:
        rows = tuple(
            changed(each, team="lm-port") if each.network == "vms" else each
            for each in host.placements
        )
        plan = changed(plan, hosts=(changed(host, placements=rows),))
    scenario = evaluate(design, plan).scenarios[0]
    assert (scenario.vf_owed, scenario.vf_had) == (4, 0)


def on_four_ports(vfs_per_port: int, *, scope: str) -> tuple[Design, Plan]:
    """Return a plan with all networks on the four ports of one card with 128 VFs."""
    quad = changed(NIC_10G, id="quad", ports=4, vf_max=128, vf_scope=scope)
    design = wishing(4, nic_models=(quad,))
    plan = with_switch(plan_for(design, nic="quad"), team="all", vfs_per_port=vfs_per_port)
    ports = tuple(Port(card=1, port=number, fabric="left") for number in range(1, 5))
    host = changed(
        plan.hosts[0],
        teams=(Team(id="all", kind="set", ports=ports),),
        placements=tuple(NetworkPlacement(network=each.id, team="all") for each in design.networks),
    )
    return design, changed(plan, hosts=(host,))


def limits_and_findings(design: Design, plan: Plan) -> tuple[set[int], list[Finding]]:
    found = evaluate(design, plan)
    broken = [each for each in found.findings if each.rule == "sriov.vf_limit"]
    return {each.limit for each in found.vf_ports}, broken


def test_ports_that_plan_more_than_the_pool_of_their_card_get_an_equal_share() -> None:
    design, plan = on_four_ports(64, scope="device")
    limits, (broken,) = limits_and_findings(design, plan)
    assert limits == {32}
    assert broken.severity == "error"
    assert broken.title == "The 4 ports of card 1 on node are to have 256 VFs; they share 128."
    assert broken.remedy.startswith("Plan 32\xa0VFs per port at most")
    assert evaluate(design, plan).scenarios[0].vf_had == 4


def test_what_the_pool_of_a_card_holds_is_no_error() -> None:
    assert limits_and_findings(*on_four_ports(32, scope="device"))[1] == []


def test_a_port_with_vfs_of_its_own_is_named_by_itself() -> None:
    limits, broken = limits_and_findings(*on_four_ports(129, scope="port"))
    assert limits == {128}
    assert len(broken) == 4
    assert broken[0].title == "Port 1 of card 1 on node is to have 129\xa0VFs; it can have 128."


@pytest.mark.parametrize("scope", ["port", "device"])
def test_a_port_has_no_more_vfs_than_vports_beside_the_default_one(scope: str) -> None:
    design, plan = on_four_ports(20, scope=scope)
    (quad,) = design.nic_models
    design = changed(design, nic_models=(changed(quad, vports_per_port=17),))
    limits, broken = limits_and_findings(design, plan)
    assert limits == {16}
    assert broken[0].title == "Port 1 of card 1 on node is to have 20\xa0VFs; it can have 16."
    assert broken[0].remedy.startswith("Plan 16\xa0VFs per port at most")


def test_ports_of_one_card_can_share_its_pool_unequally() -> None:
    design = wishing(2)
    plan = with_switch(plan_for(design, nic="nic25"), vfs_per_port=15)
    host = plan.hosts[0]

    def limits(vfs_on_lm: int) -> tuple[dict[tuple[int, int], tuple[int, int]], int]:
        switches = (*host.switches, second_switch(vfs_on_lm))
        found = evaluate(design, changed(plan, hosts=(changed(host, switches=switches),)))
        ports = {(each.card, each.port): (each.planned, each.limit) for each in found.vf_ports}
        return ports, sum(each.rule == "sriov.vf_limit" for each in found.findings)

    # 20 VFs a card: port 1 of card 1 plans 5, port 2 plans 15; card 2 has port 1 only.
    assert limits(5) == ({(1, 1): (5, 5), (1, 2): (15, 15), (2, 1): (15, 20)}, 0)
    # With 10 it is 25: the smaller wish is within an equal share, the larger is not.
    assert limits(10) == ({(1, 1): (10, 10), (1, 2): (15, 10), (2, 1): (15, 20)}, 1)


@given(st.data())
def test_no_card_gives_more_vfs_than_its_pool(data: st.DataObject) -> None:
    design = data.draw(designs())
    plan = data.draw(plans(design))
    for _, row in vf_ports(design.host_classes, wirings(design, plan)).classes:
        # What cables one port twice is said elsewhere.
        seats = Counter((port.card, port.port) for port in row)
        given = Counter[int]()
        for port in row:
            given[port.card] += port.usable
        for port in row:
            if port.pool is not None and all(
                count == 1 for (card, _), count in seats.items() if card == port.card
            ):
                assert given[port.card] <= port.pool


def test_a_failed_port_has_no_vfs() -> None:
    design = wishing(16)
    plan = plan_for(design)
    placement = place(design)
    wired = wirings(design, plan)
    failure = Failure(ports=frozenset({("node", 1, 2)}))
    found = count_vfs(vf_wants(placement), vf_ports(design.host_classes, wired, failure))
    assert (found.owed, found.had) == (16, 8)


def test_vnics_on_two_switches_are_two_that_guests_team_and_each_wants_a_vf() -> None:
    design = wishing(20)
    plan = plan_for(design)
    host = plan.hosts[0]
    host = changed(
        host,
        switches=(*host.switches, second_switch(4)),
        placements=(*host.placements, NetworkPlacement(network="vms", team="lm-port")),
    )
    found = evaluate(design, changed(plan, hosts=(host,)))
    # Ten VMs on a host: eight VFs on one switch, four on the other.
    (nothing_failed, *_) = found.scenarios
    assert (nothing_failed.vf_owed, nothing_failed.vf_had) == (40, 24)
    ports = Counter((each.host, each.card, each.port) for each in found.vf_assignments)
    assert sorted(ports[host, card, port] for host, card, port in ports if card) == [4] * 6


@given(st.data())
def test_vfs_are_conserved(data: st.DataObject) -> None:
    design = data.draw(designs())
    plan = data.draw(plans(design))
    placement = place(design)
    present = {host.host_class for host in placement.hosts}
    classes = [each for each in design.host_classes if each.id in present]
    ports = vf_ports(classes, wirings(design, plan))
    assigned = assign_vfs(placement, ports)
    counted = count_vfs(vf_wants(placement), ports)
    assert counted.owed == len(assigned)
    assert counted.had == sum(each.card is not None for each in assigned)
    per_port = Counter((each.host, each.card, each.port) for each in assigned if each.card)
    usable: Counter[tuple[str, int, int]] = Counter()
    for host in placement.hosts:
        for port in ports.of(host.host_class):
            usable[host.id, port.card, port.port] += port.usable
    assert all(count <= usable[key] for key, count in per_port.items())
    # A vNIC is only left without where every port of one of its switches is used up.
    for each in assigned:
        if each.card is None:
            host = next(one for one in placement.hosts if one.id == each.host)
            vm = next(one for one in host.vms if one.id == each.vm)
            spec = placement.kinds[vm.kind]
            network = next(one.network for one in spec.vnics if one.id == each.vnic)
            free: Counter[str] = Counter()
            for one in ports.of(host.host_class):
                key = host.id, one.card, one.port
                free[one.switch] += (usable[key] - per_port[key]) * (network in one.networks)
            with_some = sum(count > 0 for count in free.values())
            assert not spec.guest.vf_driver or with_some < ports.vnics(host.host_class, network)
