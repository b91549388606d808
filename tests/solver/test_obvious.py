"""What leaves no plan in plain sight is named at once, and nothing else is."""

from __future__ import annotations

from collections import Counter
from itertools import combinations_with_replacement, permutations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.evaluation.drains import drain_tasks
from hvplanner.model.hardware import Fabric, FabricPorts, InstalledNic, NicModel, PcieSlot
from hvplanner.model.plan import HostPlan, NetworkPlacement, NicCount, VirtualSwitch
from hvplanner.model.solving import SolveOptions
from hvplanner.model.targets import Choices, Targets
from hvplanner.model.workload import MemoryActivity
from hvplanner.solver.clock import Clock
from hvplanner.solver.obvious import at_once, broken
from hvplanner.solver.prepare import prepare
from hvplanner.solver.quickest import quickest_times, widest_team
from hvplanner.solver.search import Search
from tests.builders import changed, group, host_class, network, single_port_team, vnic
from tests.solver.tiny import ONE_10G, TWO_1G, fabric, plan_of, solved, tiny

if TYPE_CHECKING:
    from hvplanner.model.design import Design

OPTIONS = SolveOptions(threads=1)
WANTING = group("web", count=4, vnics=tuple(vnic(f"eth{n}", sriov=True) for n in range(9)))
WANTING_ONE = group("web", count=4, vnics=(vnic(sriov=True),))
NARROW = changed(host_class(), slots=(changed(host_class().slots[0], lanes=1),))
KEEPS_OTHERS = HostPlan(host_class="node")


def fixed(*plans: HostPlan, **choices: object) -> Choices:
    """Return choices with plans fixed."""
    return Choices.model_validate({"nic_models": ("one10", "two1"), "hosts": plans, **choices})


def on_one_port(nic: str = "one10", **switch: object) -> HostPlan:
    """Return a plan with all networks on the first port of a card."""
    return HostPlan(
        host_class="node",
        nics=(NicCount(model=nic, count=1),),
        teams=(single_port_team("t", 1, 1, "left"),),
        switches=(VirtualSwitch.model_validate({"id": "s", "team": "t", **switch}),),
        placements=tuple(NetworkPlacement(network=each, team="t") for each in ("lm", "csv", "vms")),
    )


def on_two_ports() -> HostPlan:
    """Return the same with the VM network on the second port too, for teams in the guests."""
    plan = on_one_port("two1")
    return changed(
        plan,
        teams=(*plan.teams, single_port_team("u", 1, 2, "left")),
        switches=(*plan.switches, VirtualSwitch(id="u", team="u")),
        placements=(*plan.placements, NetworkPlacement(network="vms", team="u")),
    )


SLOW = NicModel(id="slow", ports=1, speed_mbps=100, cost=1)
BAD_INPUT: dict[str, tuple[Design, str, str]] = {
    "a fixed plan without the cards that stay": (
        tiny(
            host_classes=(host_class(nics=(InstalledNic(model="two1", onboard=True),)),),
            choices=Choices(hosts=(KEEPS_OTHERS,)),
        ),
        "choices",
        "keeps 1",
    ),
    "two plans fixed for one class": (
        tiny(choices=fixed(on_one_port(), on_one_port("two1"))),
        "choices",
        "2 plans",
    ),
    "a fixed plan with more VFs than its port has": (
        tiny(choices=fixed(on_one_port(sriov=True, vfs_per_port=5, bandwidth_mode="none"))),
        "choices",
        "it can have 4",
    ),
    "a fixed plan with migrations over a link too slow for them": (
        tiny(
            choices=fixed(on_one_port("slow")),
            nic_models=(SLOW,),
            fabrics=(Fabric(id="left", ports=(FabricPorts(speed_mbps=100, count=9),)),),
            networks=(
                network("lm", "live_migration"),
                network("csv", "cluster"),
                network("vms", "vm"),
            ),
        ),
        "choices",
        "100 Mbit/s",
    ),
    "a fixed plan with migrations over a network that guests team": (
        tiny(
            choices=fixed(on_two_ports()),
            networks=(
                network("lm", "live_migration"),
                network("csv", "cluster"),
                network("vms", "vm", live_migration=True),
            ),
        ),
        "choices",
        "one adapter",
    ),
    "cards to be kept where there are none": (
        tiny(host_classes=(changed(host_class(), nic_policy="keep"),)),
        "choices",
        "no card",
    ),
    "a fixed order over a network that carries no migrations": (
        tiny(choices=Choices(migration_networks=("vms",))),
        "choices",
        "vms",
    ),
    "a fixed order with a network twice": (
        tiny(choices=Choices(migration_networks=("lm", "csv", "lm"))),
        "choices",
        "2 times",
    ),
    "a fixed order without networks": (
        tiny(choices=Choices(migration_networks=())),
        "choices",
        "empty",
    ),
    "a fixed transport the release lacks": (
        tiny(choices=Choices(transport="smb"), cluster={"release": "2012"}),
        "choices",
        "SMB",
    ),
    "more cards that stay than allowed": (
        tiny(
            host_classes=(host_class(nics=(InstalledNic(model="two1", count=3),)),),
            choices=Choices(cards_max=2),
        ),
        "choices",
        "3 cards",
    ),
    "no NICs to choose from": (tiny(choices=Choices(nic_models=())), "choices", "no NIC"),
    "more failed hosts than leave memory for all VMs": (
        tiny(Targets(host_failures=2), host_classes=(host_class(count=3, memory_gib=20),)),
        "targets",
        "2\xa0host failures survived: all VMs need 32 GiB, and the hosts left can have 16 GiB",
    ),
    "no free port": (tiny(fabrics=(fabric("left", count=0),)), "fabrics", "no fabric"),
    "no budget": (tiny(Targets(budget=0)), "targets", "40"),
    "no time for a drain": (tiny(Targets(drain_ms=0)), "targets", "0 s"),
    "no time for a migration": (tiny(Targets(migration_ms=0)), "targets", "0 s"),
    "no time for a blackout": (tiny(Targets(blackout_ms=0)), "targets", "0 s"),
    "VMs that are dirtied faster than any network copies, and little time for a blackout": (
        tiny(
            Targets(blackout_ms=3000),
            vm_groups=(
                group("sql", count=1, gib=16, activity=MemoryActivity(cold_mibps=4000)),
            ),
        ),
        "targets",
        "at least",
    ),
    "nothing of a team used": (tiny(Targets(headroom_percent=100)), "targets", "100 %"),
    "a NIC that fits no slot": (tiny(host_classes=(NARROW,)), "host_classes", "4 PCIe lanes"),
    "VMs that want more VFs than any port has": (
        tiny(Targets(vf_percent=100), vm_groups=(WANTING,)),
        "targets",
        "36 vNICs want one",
    ),
    "VFs on hosts not ready for them": (
        tiny(
            Targets(vf_percent=100),
            host_classes=(changed(host_class(), sriov_ready=False),),
            vm_groups=(WANTING_ONE,),
        ),
        "targets",
        "hosts have 0",
    ),
    "a drain little longer than its set-up": (
        tiny(Targets(drain_ms=4000)),
        "targets",
        "at least",
    ),
    "a migration little longer than its set-up": (
        tiny(Targets(migration_ms=3500)),
        "targets",
        "at least",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD_INPUT)
def test_bad_input_is_named_without_a_search(name: str) -> None:
    design, section, text = BAD_INPUT[name]
    (clash, *_) = at_once(design)
    assert clash.place[0] == section
    assert text in clash.text


@pytest.mark.parametrize("name", [name for name, row in BAD_INPUT.items() if not broken(row[0])])
def test_what_is_refused_without_a_search_has_no_plan_by_one(name: str) -> None:
    search = Search(
        prepare(BAD_INPUT[name][0]), OPTIONS, Clock(60.0, lambda: False), lambda _: None
    )
    search.find_any()
    assert search.infeasible


@pytest.mark.parametrize(
    "design",
    [
        tiny(),
        tiny(Targets(nic_failures=1, drain_ms=150_000)),
        tiny(Targets(vf_percent=100), vm_groups=(WANTING_ONE,)),
        tiny(Targets(budget=50)),
    ],
    ids=["no targets", "a NIC failure", "VFs", "the least budget"],
)
def test_what_has_a_plan_is_not_refused_at_once(design: Design) -> None:
    assert at_once(design) == ()
    assert solved(design).status == "optimal"


@pytest.mark.parametrize("transport", ["tcp_ip", "compression", "smb"])
def test_no_plan_is_quicker_than_the_bound(transport: str) -> None:
    choices = Choices(
        nic_models=("one10", "two1", "rdma25"), cards_max=2, simultaneous_max=2, transport=transport
    )
    design = tiny(choices=choices)
    problem = prepare(design)
    tasks = [each.task for each in drain_tasks(problem.placement)]
    bound = max(quickest_times(problem, task).duration_ms for task in tasks)
    longest = max(quickest_times(problem, task).longest_migration_ms for task in tasks)
    assert 0 < longest <= bound
    quickest = solved(changed(design, choices=changed(choices, goals=("drain_time",))))
    reached = plan_of(quickest).proof.goals[-1].value
    assert bound <= reached


@given(
    slots=st.lists(st.tuples(st.sampled_from((1, 4, 8, 16)), st.integers(1, 2)), max_size=3),
    installed=st.lists(st.sampled_from(("one10", "two1")), max_size=2),
    policy=st.sampled_from(("keep", "extend", "replace")),
    bought=st.sets(st.sampled_from(("one10", "two1", "four1")), min_size=1),
    cards_max=st.integers(1, 3),
    free=st.integers(0, 20),
)
def test_no_more_ports_are_told_of_than_cards_slots_and_switches_allow(
    slots: list[tuple[int, int]],
    installed: list[str],
    policy: str,
    bought: set[str],
    cards_max: int,
    free: int,
) -> None:
    node = changed(
        host_class(nics=tuple(InstalledNic(model=each) for each in installed)),
        nic_policy=policy,
        slots=tuple(PcieSlot(generation=3, lanes=lanes, count=count) for lanes, count in slots),
    )
    four = changed(TWO_1G, id="four1", ports=4, pcie_lanes=16)
    design = tiny(
        choices=Choices(nic_models=tuple(sorted(bought)), cards_max=cards_max),
        host_classes=(node,),
        nic_models=(ONE_10G, TWO_1G, four),
        fabrics=(fabric("left", count=free),),
    )
    lanes = {"one10": 8, "two1": 4, "four1": 16}
    ports = {"one10": 1, "two1": 2, "four1": 4}
    kept = Counter(installed)

    def allowed(cards: tuple[str, ...]) -> bool:
        """Tell whether cards may be there, by trying every way to put them into slots."""
        there = Counter(cards)
        if policy != "replace" and kept - there:
            return False
        if policy == "keep" and there != kept:
            return False
        if any(each not in bought for each in (there - kept)):
            return False
        room = [width for width, count in slots for _ in range(count)]
        return len(cards) <= len(room) and any(
            all(lanes[card] <= width for card, width in zip(cards, way, strict=False))
            for way in permutations(room, len(cards))
        )

    counts = range(max(cards_max, 0 if policy == "replace" else len(installed)) + 1)
    ways = (each for count in counts for each in combinations_with_replacement(ports, count))
    rates = {"one10": 10_000, "two1": 1000, "four1": 1000}
    teams = [
        (min(sum(ports[card] for card in way if rates[card] == rate), free // 2), rate)
        for way in ways
        if allowed(way)
        for rate in (1000, 10_000)
    ]
    if any(count for count, _ in teams):
        count, rate = widest_team(prepare(design), "node")
        assert count * rate == max(count * rate for count, rate in teams)
        assert (count, rate) in teams
