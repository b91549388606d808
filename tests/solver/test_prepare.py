"""The instance of a design: what may be bought, which orders there are, what is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hvplanner.model.design import Cluster
from hvplanner.model.hardware import InstalledNic, PcieSlot
from hvplanner.model.targets import Choices, Targets
from hvplanner.solver.prepare import prepare
from tests.builders import changed, group, host_class, network, vnic
from tests.solver.tiny import ONE_10G, TWO_1G, plan_of, solved, tiny

if TYPE_CHECKING:
    from hvplanner.model.workload import SriovWish

NO_VNICS = (group("web", count=4),)


def test_of_equal_nics_only_the_cheapest_is_bought() -> None:
    dear = changed(ONE_10G, id="dear", cost=500)
    design = tiny(nic_models=(dear, ONE_10G), choices=Choices(nic_models=("dear", "one10")))
    assert [model.id for model in prepare(design).models] == ["one10"]


def test_of_nics_at_one_price_that_with_most_queues_is_bought() -> None:
    more = changed(ONE_10G, id="more", queues_per_port=16)
    design = tiny(nic_models=(ONE_10G, more), choices=Choices(nic_models=("one10", "more")))
    assert [model.id for model in prepare(design).models] == ["more"]


@pytest.mark.parametrize(("wish", "bought"), [("off", {"one10"}), ("wanted", {"more", "one10"})])
def test_a_dearer_nic_with_more_vfs_stays_where_they_are_wanted(
    wish: SriovWish, bought: set[str]
) -> None:
    more = changed(ONE_10G, id="more", cost=500, vf_max=64)
    design = tiny(
        Targets(vf_percent=50),
        Choices(nic_models=("more", "one10")),
        nic_models=(more, ONE_10G),
        vm_groups=(group("web", count=40, vnics=(changed(vnic(), sriov=wish),)),),
    )
    assert {model.id for model in prepare(design).models} == bought


def test_a_dearer_nic_with_rdma_stays_where_something_goes_over_it() -> None:
    rdma = changed(ONE_10G, id="rdma10", cost=500, rdma=("roce",))
    for fields, models in (
        ({"transport": "smb"}, {"rdma10", "one10"}),
        ({}, {"rdma10", "one10"}),
        ({"transport": "compression"}, {"one10"}),
    ):
        choices = Choices.model_validate({"nic_models": ("rdma10", "one10"), **fields})
        design = tiny(nic_models=(rdma, ONE_10G), choices=choices)
        assert {model.id for model in prepare(design).models} == models


def test_more_of_a_nic_that_a_host_has_can_be_bought_though_a_cheaper_one_is_as_good() -> None:
    dear = changed(ONE_10G, id="dear", cost=500)
    design = tiny(
        choices=Choices(nic_models=("dear", "one10")),
        nic_models=(dear, ONE_10G),
        host_classes=(
            host_class("has", nics=(InstalledNic(model="dear"),)),
            host_class("has not"),
        ),
    )
    problem = prepare(design)
    bought = [
        {
            problem.models[choice.model].id
            for place in row.places
            for choice in place.choices
            if not choice.owned
        }
        for row in problem.classes
    ]
    assert bought == [{"dear", "one10"}, {"one10"}]


def test_a_nic_that_links_with_no_fabric_is_not_bought() -> None:
    slow = changed(TWO_1G, id="slow", speed_mbps=100)
    design = tiny(nic_models=(slow, TWO_1G), choices=Choices(nic_models=("slow", "two1")))
    assert [model.id for model in prepare(design).models] == ["two1"]


def test_an_installed_nic_is_known_even_if_it_cannot_be_bought() -> None:
    dear = changed(ONE_10G, id="dear", cost=500)
    design = tiny(
        nic_models=(dear, ONE_10G),
        choices=Choices(nic_models=("one10",)),
        host_classes=(host_class(nics=(InstalledNic(model="dear"),)),),
    )
    (row,) = prepare(design).classes
    stays = [place for place in row.places if not place.optional]
    assert [choice.owned for place in stays for choice in place.choices] == [True]


def test_without_a_choice_of_nics_what_has_a_price_can_be_bought() -> None:
    gift = changed(TWO_1G, id="gift", cost=0)
    problem = prepare(tiny(nic_models=(gift,), choices=Choices()))
    assert "gift" not in {model.id for model in problem.models}
    assert "intel-i350-t4" in {model.id for model in problem.models}


def test_no_card_can_be_added_to_a_host_whose_cards_are_kept() -> None:
    kept = changed(host_class(nics=(InstalledNic(model="two1"),)), nic_policy="keep")
    (row,) = prepare(tiny(host_classes=(kept,))).classes
    assert [place.optional for place in row.places] == [False]


def test_live_migration_networks_come_first_and_the_cluster_network_last() -> None:
    design = tiny(
        networks=(
            network("mgmt", "management", live_migration=True),
            network("csv", "cluster"),
            network("lm", "live_migration"),
        ),
        vm_groups=NO_VNICS,
    )
    assert prepare(design).orders == ((2, 0, 1),)


def test_slots_are_counted_by_width() -> None:
    narrow = changed(
        host_class(),
        slots=(
            PcieSlot(generation=3, lanes=4, count=2),
            PcieSlot(generation=3, lanes=8, count=1),
        ),
    )
    problem = prepare(tiny(host_classes=(narrow,)))
    limits = {
        frozenset(problem.models[index].id for index in limit.models): limit.count
        for limit in problem.classes[0].slots
    }
    assert limits == {frozenset({"one10", "two1"}): 3, frozenset({"one10"}): 1}


def test_the_cluster_network_stands_last_in_every_order() -> None:
    design = tiny(
        networks=(
            network("csv", "cluster"),
            network("a", "live_migration"),
            network("b", "live_migration", mtu=9000),
        ),
        vm_groups=NO_VNICS,
    )
    assert prepare(design).orders == ((1, 2, 0), (2, 1, 0))


LM = network("lm", "live_migration", vlan=2)
ALIKE = (LM, changed(LM, id="lm2", name="Second", vlan=3, subnet="10.0.3.0/24"))


@pytest.mark.parametrize(
    ("fields", "orders"),
    [
        ({}, 1),
        ({"mtu": 9000}, 2),
        ({"demand_mbps": 1}, 2),
        ({"dedicated": True}, 2),
        ({"rdma": True}, 2),
        ({"vlan": 0}, 2),
    ],
)
def test_networks_that_only_are_called_otherwise_come_in_one_order(
    fields: dict[str, object], orders: int
) -> None:
    one, other = ALIKE
    csv = network("csv", "cluster", live_migration=False)
    networks = (one, changed(other, **fields), csv)
    design = tiny(networks=networks, vm_groups=NO_VNICS)
    assert prepare(design).orders == ((0, 1), (1, 0))[:orders]


def test_all_orders_are_looked_at_where_hosts_or_vms_are_on_one_of_networks_that_are_alike() -> (
    None
):
    csv = network("csv", "cluster", live_migration=False)
    design = tiny(networks=(*ALIKE, csv), vm_groups=NO_VNICS)
    on_one = (group("web", count=4, vnics=(vnic(network="lm2"),)),)
    hosts = plan_of(solved(design)).hosts
    fixed = changed(design.choices, hosts=hosts)
    assert len(prepare(changed(design, vm_groups=on_one)).orders) == 2
    assert len(prepare(changed(design, choices=fixed)).orders) == 2


def test_the_first_two_of_more_networks_that_are_alike_are_those_of_the_design() -> None:
    csv = network("csv", "cluster")
    three = (*ALIKE, changed(LM, id="lm3"), csv)
    assert prepare(tiny(networks=three, vm_groups=NO_VNICS)).orders == ((0, 1, 2, 3),)
    fast = (changed(LM, id="fast", mtu=9000), *three)
    orders = prepare(tiny(networks=fast, vm_groups=NO_VNICS)).orders
    assert orders == ((0, 1, 2, 3, 4), (1, 0, 2, 3, 4), (1, 2, 0, 3, 4))


def test_a_fixed_order_is_the_only_one() -> None:
    choices = Choices(migration_networks=("csv", "lm"))
    assert prepare(tiny(choices=choices)).orders == ((1, 0),)


@pytest.mark.parametrize(
    ("choices", "simultaneous"),
    [
        # Each of two hosts has two of the four VMs.
        (Choices(simultaneous_max=10), (1, 2)),
        (Choices(simultaneous_max=1), (1,)),
        (Choices(simultaneous=7), (7,)),
    ],
)
def test_that_no_more_migrations_at_a_time_are_looked_at_than_a_drain_has(
    choices: Choices, simultaneous: tuple[int, ...]
) -> None:
    assert prepare(tiny(choices=choices)).simultaneous == simultaneous


def test_lbfo_is_under_a_switch_only_where_the_release_wants_it() -> None:
    def under_switch(release: str) -> set[bool]:
        design = tiny(cluster=Cluster.model_validate({"release": release}))
        return {each.switch_possible for each in prepare(design).shapes if each.kind == "lbfo"}

    assert under_switch("2012R2") == {True}
    assert under_switch("2022") == {False}
    assert under_switch("2025") == {False}


def test_demands_after_host_failures_are_asked_where_they_are_more() -> None:
    assert prepare(tiny()).classes[0].failed_demands == ()
    (row,) = prepare(tiny(Targets(host_failures=1))).classes
    assert row.demand == (0, 300, 300)
    assert row.failed_demands == ((0, 300, 500),)
