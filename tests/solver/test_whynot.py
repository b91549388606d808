"""Why there is no plan: bad input named at once, minimal clashes, and repairs that repair."""

from __future__ import annotations

import json
from collections import Counter
from itertools import combinations_with_replacement, permutations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.evaluation.drains import drain_tasks
from hvplanner.language import spoken
from hvplanner.model.explanation import Change, with_changes
from hvplanner.model.hardware import Fabric, FabricPorts, InstalledNic, NicModel, PcieSlot
from hvplanner.model.plan import HostPlan, NetworkPlacement, NicCount, VirtualSwitch
from hvplanner.model.solving import SolveOptions
from hvplanner.model.targets import Choices, Targets
from hvplanner.solver.clock import Clock
from hvplanner.solver.conflict import find_conflict, is_minimal
from hvplanner.solver.facts import facts
from hvplanner.solver.limits import limits
from hvplanner.solver.obvious import at_once, broken
from hvplanner.solver.prepare import prepare
from hvplanner.solver.quickest import drain_bound_ms, migration_bound_ms, widest_team
from hvplanner.solver.search import Search
from hvplanner.solver.trials import Trials
from hvplanner.solver.whynot import WhyNot, why_not, with_fewer_targets
from tests.brackets import BRACKETS, is_told
from tests.builders import changed, group, host_class, network, single_port_team, vm, vnic
from tests.solver.tiny import ONE_10G, TWO_1G, fabric, plan_of, solved, tiny

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Place

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


def explained(design: Design) -> WhyNot:
    clock = Clock(60.0, lambda: False)
    return why_not(design, at_once(design), OPTIONS, clock)


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
    bound = max(drain_bound_ms(problem, task) for task in tasks)
    longest = max(migration_bound_ms(problem, task) for task in tasks)
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


def test_dropping_everything_leaves_a_plan() -> None:
    design = tiny(
        Targets(drain_ms=4000, budget=10, nic_failures=1, fabric_failures=1, host_failures=1),
        Choices(nic_models=("two1",), cards_max=1, teams_max=1, simultaneous=1),
        fabrics=(fabric("left", count=1),),
        networks=(
            network("lm", "live_migration", dedicated=True),
            network("csv", "cluster", demand_mbps=5000, rdma=True),
            network("vms", "vm"),
        ),
        vms=(vm("large", gib=40),),
    )
    for limit in (*facts(design), *limits(design)):
        design = limit.drop(design)
    assert solved(design).status == "optimal"


def test_facts_are_said_with_their_numbers() -> None:
    design = tiny(
        vm_groups=(group("sql", count=20, gib=64, vnics=(vnic(demand_mbps=500, sriov=True),)),),
        host_classes=(host_class(nics=(InstalledNic(model="two1"),)),),
    )
    said = {each.text for each in facts(design)}
    assert {
        "sql: 20\xa0VMs with 64 GiB each",
        "sql: 20\xa0VMs with 500 Mbit/s each",
        "sql: 20\xa0VMs with 1\xa0VF wanted each",
        "node: 2\xa0hosts with 64 GiB for VMs each",
        "node: installed NICs are kept: 2 x 1 Gbit/s",
        "left: free ports: 8 x 1 Gbit/s, 8 x 10 Gbit/s, 8 x 25 Gbit/s",
        "csv: 300 Mbit/s on every host",
    } <= said


def test_what_clashes_and_what_helps_is_said_in_the_language_that_is_spoken() -> None:
    design = tiny(
        Targets(drain_ms=4000, budget=10, nic_failures=1, fabric_failures=1),
        Choices(nic_models=("two1",), cards_max=1, teams_max=1, simultaneous=1),
        fabrics=(fabric("left", count=1),),
        vms=(vm("large", gib=40, vnics=(vnic(sriov=True),)),),
    )
    with spoken(BRACKETS):
        said = [each.text for each in (*facts(design), *limits(design))]
        poor = tiny(Targets(budget=10))
        found = why_not(poor, at_once(poor), OPTIONS, Clock(60.0, lambda: False))
    said += [each.text for each in (*found.clashes, *found.repairs)]
    assert found.repairs
    assert all(is_told(each) for each in said), said


def test_many_kinds_of_vms_are_one_fact() -> None:
    design = tiny(vms=tuple(vm(f"vm{n}", gib=n + 1) for n in range(20)), vm_groups=())
    memory = [each for each in facts(design) if "GiB each" in each.text]
    assert [each.text for each in memory] == ["20\xa0VMs with 1 GiB to 20 GiB each"]
    assert {each.memory_mib for each in memory[0].drop(design).vms} == {1}


def test_only_what_clashes_is_told_and_each_of_it_is_needed() -> None:
    design = tiny(Targets(drain_ms=5000, nic_failures=1, budget=100_000))
    trials = Trials(OPTIONS, Clock(60.0, lambda: False))
    members = (*facts(design), *limits(design))
    conflict = find_conflict(design, members, trials.feasible)
    places = {each.place for each in conflict.members}
    assert ("targets", "drain_ms") in places
    assert ("targets", "budget") not in places
    assert is_minimal(conflict, trials.feasible)
    assert trials.feasible(conflict.free) is False
    for member in conflict.members:
        assert solved(member.drop(conflict.free)).status == "optimal"


@pytest.mark.parametrize(
    ("design", "place"),
    [
        (tiny(Targets(nic_failures=1), Choices(nic_models=("one10",), cards_max=1)),
         ("choices", "cards_max")),
        (tiny(Targets(drain_ms=40_000), Choices(nic_models=("two1",), cards_max=2,
              simultaneous_max=2, transport="tcp_ip")),
         ("choices", "nic_models")),
        (tiny(Targets(fabric_failures=1), fabrics=(fabric("left"), fabric("right", count=0))),
         ("fabrics", "right", "ports")),
        (tiny(Targets(nic_failures=1), host_classes=(
            changed(host_class(), slots=(changed(host_class().slots[0], count=1),)),)),
         ("host_classes", "node", "slots")),
        (tiny(Targets(nic_failures=1), host_classes=(
            changed(host_class(nics=(InstalledNic(model="one10"),)), nic_policy="keep"),)),
         ("host_classes", "node", "nic_policy")),
        (tiny(Targets(drain_fallback_ms=600_000), networks=(
            network("lm", "live_migration"),
            network("csv", "cluster", demand_mbps=300, live_migration=False),
            network("vms", "vm"))),
         ("networks", "csv", "live_migration")),
        (tiny(Targets(host_failures=1), vm_groups=(group("web", count=4, gib=30),)),
         ("host_classes", "node", "count")),
        (tiny(Targets(vf_percent=100), host_classes=(changed(host_class(), sriov_ready=False),),
              vm_groups=(WANTING_ONE,)),
         ("host_classes", "node", "sriov_ready")),
        (tiny(vm_groups=(changed(group("web", count=4), processors=64),)),
         ("host_classes", "node", "logical_processors")),
        (tiny(vm_groups=(changed(group("web", count=4), processors=64),)),
         ("vm_groups", "web", "processors")),
    ],
    ids=["a card more", "a faster NIC", "ports", "a slot", "NICs added", "a second network",
         "a host more", "SR-IOV", "more logical processors", "fewer virtual processors"],
)  # fmt: skip
def test_a_repair_changes_what_is_in_the_way_and_its_cost_is_that_of_the_plan(
    design: Design, place: Place
) -> None:
    found = explained(design)
    repair = next(each for each in found.repairs if place in [one.place for one in each.changes])
    result = solved(with_changes(design, repair.changes))
    assert result.status == "optimal"
    assert plan_of(result).proof.goals[0].value == repair.cost
    assert repair.cheapest


def test_vms_larger_than_all_hosts_clash_with_what_these_have_and_get_what_they_can() -> None:
    small, large = (
        changed(host_class(id, count=1), logical_processors=count)
        for id, count in (("a", 16), ("b", 32))
    )
    vms = (vm("huge", processors=64), vm("big", processors=48), vm("usual", processors=32))
    found = explained(tiny(host_classes=(small, large), vm_groups=(), vms=vms))
    assert found.minimal
    assert {each.text for each in found.clashes} == {
        "a: 1\xa0host with 16 logical processors",
        "b: 1\xa0host with 32 logical processors",
        "3\xa0VMs with 32\xa0virtual processors to 64\xa0virtual processors each",
    }
    changes = {each.changes for each in found.repairs}
    assert (Change(place=("host_classes", "b", "logical_processors"), value=64),) in changes
    assert (
        tuple(Change(place=("vms", id, "processors"), value=32) for id in ("huge", "big"))
        in changes
    )


def test_repairs_come_cheapest_first_and_those_that_give_a_target_up_last() -> None:
    found = explained(tiny(Targets(nic_failures=1, fabric_failures=1, budget=60)))
    given_up = [any(each.value is None for each in repair.changes) for repair in found.repairs]
    assert given_up == sorted(given_up)
    costs = [repair.cost for repair, gone in zip(found.repairs, given_up, strict=True) if not gone]
    assert costs == sorted(costs)


def test_where_no_single_change_helps_several_targets_are_given_up() -> None:
    design = tiny(
        Targets(drain_ms=4000, blackout_ms=400),
        Choices(nic_models=("one10", "two1"), cards_max=2, transport="tcp_ip"),
    )
    found = explained(design)
    repair = found.repairs[-1]
    assert {each.place[-1] for each in repair.changes} == {"drain_ms", "blackout_ms"}
    assert solved(with_changes(design, repair.changes)).status == "optimal"


@pytest.mark.parametrize(
    "design",
    [
        tiny(Targets(nic_failures=1), Choices(nic_models=("one10",), cards_max=1, teams_max=1),
             networks=(network("lm", "live_migration", dedicated=True), network("csv", "cluster")),
             vm_groups=(group("web", count=4),)),
        tiny(Targets(host_failures=1), Choices(nic_models=("one10",), cards_max=1),
             fabrics=(fabric("left", count=1),), host_classes=(changed(NARROW, count=1),)),
        tiny(Targets(drain_ms=20_000), Choices(nic_models=("two1",)),
             host_classes=(changed(host_class(), slots=()),)),
    ],
    ids=["choices and a network", "hosts, slots and ports", "slots and a target"],
)  # fmt: skip
def test_where_nothing_less_helps_several_things_are_changed_and_each_is_needed(
    design: Design,
) -> None:
    (repair, *_) = explained(design).repairs
    assert len(repair.changes) > 1
    assert plan_of(solved(with_changes(design, repair.changes))).proof.goals[0].value == repair.cost
    for change in repair.changes:
        rest = [each for each in repair.changes if each is not change]
        assert solved(with_changes(design, rest)).status == "infeasible"


def test_targets_that_plans_without_them_keep_are_not_looked_at_one_by_one() -> None:
    design = tiny(Targets(drain_ms=150_000, nic_failures=1, headroom_percent=10, budget=60))
    asked: list[Targets] = []

    class Watching(Trials):
        def feasible(self, design: Design) -> bool | None:
            asked.append(design.targets)
            return super().feasible(design)

    fewer = with_fewer_targets(design, Watching(OPTIONS, Clock(60.0, lambda: False)))
    assert solved(fewer).status == "infeasible"
    assert fewer.targets.headroom_percent is None
    assert fewer.targets == asked[-1]
    assert len(asked) <= 4


def test_what_is_seen_at_once_is_told_without_what_is_not_needed_to_clash() -> None:
    found = explained(tiny(Targets(budget=0)))
    assert [each.place for each in found.clashes] == [("targets", "budget")]
    assert found.minimal


def test_of_far_too_many_host_failures_as_many_are_kept_as_can_be() -> None:
    # Five hosts of 64 GiB, four of which are filled: one can fail, and two cannot.
    web = group("web", count=30, gib=8)
    found = explained(
        tiny(Targets(host_failures=4), host_classes=(host_class(count=5),), vm_groups=(web,))
    )
    assert found.minimal
    assert {each.place[0] for each in found.clashes} == {"targets", "host_classes", "vm_groups"}
    eased = [each.changes[0] for each in found.repairs]
    assert Change(place=("targets", "host_failures"), value=1) in eased


def test_a_host_without_slots_is_named() -> None:
    found = explained(tiny(host_classes=(changed(host_class(), slots=()),)))
    assert found.message == "node has no PCIe slot for a card."


def test_a_change_survives_json() -> None:
    design = tiny(fabrics=(fabric("left"), fabric("right", count=0)))
    change = Change.to(("fabrics", "right", "ports"), [{"speed_mbps": 1000, "count": 3}])
    again = Change.model_validate_json(json.dumps(change.model_dump(mode="json")))
    (ports,) = with_changes(design, (again,)).fabrics[1].ports
    assert (ports.speed_mbps, ports.count) == (1000, 3)


def test_a_stop_leaves_what_is_plain() -> None:
    design = tiny(Targets(budget=0))
    found = why_not(design, at_once(design), OPTIONS, Clock(60.0, lambda: True))
    assert [each.place for each in found.clashes] == [("targets", "budget")]
    assert not found.minimal
