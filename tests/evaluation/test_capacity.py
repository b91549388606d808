"""What ports and teams carry and what is asked of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.evaluation.capacity import (
    NOTHING_FAILED,
    Failure,
    cards,
    class_loads,
    demands,
    headroom_percent,
    link_mbps,
    wire,
    wirings,
)
from hvplanner.evaluation.placement import place
from hvplanner.model.catalogue import catalogue
from hvplanner.model.hardware import Fabric, FabricPorts
from hvplanner.model.plan import NetworkPlacement, NicCount, Port
from tests.builders import (
    NIC_1G,
    NIC_10G,
    NIC_25G,
    changed,
    group,
    host_plan,
    network,
    plan_for,
    tiny_design,
    vm,
    vnic,
)
from tests.strategies import designs, plans


@pytest.mark.parametrize(
    ("offered", "nic", "rate"),
    [
        ((1000, 10_000), NIC_10G, 10_000),
        ((1000, 10_000), NIC_25G, 10_000),
        ((10_000, 25_000), NIC_1G, 0),
        ((), NIC_10G, 0),
    ],
    ids=["own speed", "fastest of the fabric", "all too fast", "no ports"],
)
def test_a_link_runs_at_the_fastest_speed_both_ends_have(
    offered: tuple[int, ...], nic: object, rate: int
) -> None:
    rows = tuple(FabricPorts(speed_mbps=speed, count=4) for speed in offered)
    design = tiny_design(fabrics=(Fabric(id="left", ports=rows),))
    assert link_mbps(design, Port(card=1, port=1, fabric="left"), nic) == rate


def test_a_port_that_the_card_does_not_have_has_no_link() -> None:
    design = tiny_design()
    assert link_mbps(design, Port(card=1, port=3, fabric="left"), NIC_10G) == 0
    assert link_mbps(design, Port(card=1, port=1, fabric="left"), None) == 0


def test_cards_count_over_all_rows_of_the_plan() -> None:
    plan = changed(
        host_plan(), nics=(NicCount(model="nic10", count=2), NicCount(model="nic25", count=1))
    )
    found = cards(plan, catalogue(tiny_design().nic_models))
    assert [each.id for each in found] == ["nic10", "nic10", "nic25"]


def test_a_network_asks_its_own_demand_and_that_of_the_vnics_on_the_busiest_host() -> None:
    design = tiny_design(
        networks=(network("vms", "vm", demand_mbps=50), network("mgmt", "management")),
        vm_groups=(group("web", count=3, vnics=(vnic(demand_mbps=100),)),),
    )
    assert demands(design, place(design)) == {"node": {"vms": 250, "mgmt": 0}}


def test_after_a_card_failure_its_ports_are_gone() -> None:
    design = tiny_design()
    wiring = wirings(design, plan_for(design))["node"]
    assert [team.capacity_mbps for team in wiring.teams] == [10_000, 20_000]
    left = wiring.after(Failure(cards=frozenset({("node", 1)})))
    assert [team.capacity_mbps for team in left.teams] == [0, 10_000]
    elsewhere = wiring.after(Failure(cards=frozenset({("other", 1)})))
    assert elsewhere == wiring


def test_the_csv_network_takes_over_for_the_live_migration_network_and_back() -> None:
    design = tiny_design(
        networks=(
            network("lm", "live_migration", demand_mbps=300),
            network("csv", "cluster", demand_mbps=1000),
        )
    )
    plan = plan_for(design)
    wiring = wirings(design, plan)["node"]
    demand = {"lm": 300, "csv": 1000}

    def asked(failure: Failure) -> tuple[tuple[int, ...], tuple[str, ...]]:
        loads = class_loads(design.networks, wiring, demand, ("lm", "csv"), failure)
        return loads.demand_mbps, loads.unreachable

    assert asked(NOTHING_FAILED) == ((300, 1000), ())
    assert asked(Failure(ports=frozenset({("node", 1, 1)}))) == ((0, 1300), ())
    both = frozenset({("node", 1, 2), ("node", 2, 1)})
    assert asked(Failure(ports=both)) == ((1300, 0), ())
    assert asked(Failure(fabrics=frozenset({"left", "right"}))) == ((0, 0), ("lm", "csv"))


def test_a_management_network_has_no_backup() -> None:
    design = tiny_design()
    wiring = wirings(design, plan_for(design))["node"]
    gone = Failure(ports=frozenset({("node", 1, 2), ("node", 2, 1)}))
    demand = {each.id: each.demand_mbps for each in design.networks}
    loads = class_loads(design.networks, wiring, demand, ("lm", "csv"), gone)
    assert loads.unreachable == ("mgmt", "vms")


def test_a_network_on_two_teams_halves_its_demand_until_one_fails() -> None:
    design = tiny_design(networks=(network("vms", "vm", demand_mbps=1001),))
    plan = host_plan()
    both = tuple(NetworkPlacement(network="vms", team=team.id) for team in plan.teams)
    wired = wirings(design, changed(plan_for(design), hosts=(changed(plan, placements=both),)))[
        "node"
    ]
    loads = class_loads(design.networks, wired, {"vms": 1001}, ())
    assert loads.demand_mbps == (501, 501)
    failed = Failure(ports=frozenset({("node", 1, 1)}))
    assert class_loads(design.networks, wired, {"vms": 1001}, (), failed).demand_mbps == (0, 1001)


def test_a_network_on_no_team_is_unreachable_even_if_it_could_have_a_backup() -> None:
    design = tiny_design()
    plan = plan_for(design)
    without = tuple(each for each in plan.hosts[0].placements if each.network != "lm")
    wiring = wirings(design, changed(plan, hosts=(changed(plan.hosts[0], placements=without),)))
    demand = {each.id: 0 for each in design.networks}
    loads = class_loads(design.networks, wiring["node"], demand, ("lm", "csv"))
    assert loads.unreachable == ("lm",)


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 100))
def test_headroom_promised_is_kept_exactly_if_the_share_is_free(
    demand: int, capacity: int, promised: int
) -> None:
    enough = capacity * (100 - promised) >= demand * 100
    if demand:
        assert (headroom_percent(demand, capacity) >= promised) == enough


def test_a_network_that_guests_team_asks_half_of_each_port_and_all_of_the_one_left() -> None:
    design = tiny_design()
    plan = host_plan()
    plan = changed(
        plan,
        placements=(*plan.placements, NetworkPlacement(network="vms", team="lm-port")),
    )
    wiring = wire(design, plan, catalogue(design.nic_models))
    demand = {network.id: 0 for network in design.networks} | {"vms": 1001}
    port = next(each.ports[0] for each in plan.teams if each.id == "lm-port")
    lost = Failure(ports=frozenset({("node", port.card, port.port)}))
    assert class_loads(design.networks, wiring, demand, ["lm"]).demand_mbps == (501, 501)
    assert class_loads(design.networks, wiring, demand, ["lm"], lost).demand_mbps == (0, 1001)


@given(st.data())
def test_no_demand_is_lost_or_made_up_by_a_failure(data: st.DataObject) -> None:
    design = data.draw(designs())
    plan = data.draw(plans(design))
    placement = place(design)
    asked = demands(design, placement)
    gone = Failure(fabrics=frozenset(data.draw(st.sets(st.sampled_from(["f0", "f1"])))))
    for host_class, wiring in wirings(design, plan).items():
        demand = asked[host_class]
        loads = class_loads(design.networks, wiring, demand, plan.migration.networks, gone)
        carried = sum(
            demand[each.id] for each in design.networks if each.id not in loads.unreachable
        )
        assert sum(loads.demand_mbps) == carried
        for load, team in zip(loads.demand_mbps, wiring.after(gone).teams, strict=True):
            assert load == 0 or team.capacity_mbps > 0


def test_named_vms_ask_like_groups() -> None:
    one = tiny_design(vm_groups=(group("web", count=2, vnics=(vnic(demand_mbps=70),)),))
    same = tiny_design(
        vm_groups=(), vms=tuple(vm(name, vnics=(vnic(demand_mbps=70),)) for name in ("a", "b"))
    )
    assert demands(one, place(one)) == demands(same, place(same))
