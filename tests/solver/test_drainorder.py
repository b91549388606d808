"""The best order of a drain is at least as quick as Hyper-V's own, and keeps what that keeps."""

from __future__ import annotations

from collections import Counter
from itertools import combinations, permutations, product
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.evaluation.drains import drain_times
from hvplanner.evaluation.placement import place
from hvplanner.evaluation.recording import asked_drain
from hvplanner.model.assumptions import AssumptionOverride
from hvplanner.model.ordering import DrainOrder, OrderOptions
from hvplanner.model.workload import MemoryActivity
from hvplanner.solver import drainorder
from hvplanner.solver.departure import Departure
from hvplanner.solver.drainorder import best_order
from tests.builders import changed, vm
from tests.solver.drains import PLENTY, cluster, on_a, planned, saving

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.model.design import Design
    from hvplanner.model.draining import Drain, MigrationRecord
    from hvplanner.model.workload import Vm, VmSpec


def ordered(design: Design, simultaneous: int = 2, **options: bool) -> DrainOrder:
    """Return the best order of the drain of host a."""
    return best_order(design, planned(design, simultaneous), OrderOptions(host="a", **options))


def targets(found: DrainOrder) -> dict[str, str]:
    return {each.vm: each.target for each in found.best.live}


def saved(drain: Drain) -> list[MigrationRecord]:
    return [each for each in drain.migrations if each.kind == "saved"]


def low(id: str, gib: int, **fields: object) -> Vm:
    return vm(id, gib=gib, host="a", priority="low", **fields)


# --- where there is a gain --------------------------------------------------------------------


def test_slots_are_used_up_where_longest_first_leaves_one_idle_at_the_end() -> None:
    found = ordered(cluster(on_a(30, 30, 20, 20, 20), b=("fast", PLENTY), c=("fast", PLENTY)))
    assert found.gain_percent > 10
    assert found.proven
    assert {each.id for each in cluster(on_a(30, 30, 20, 20, 20)).vms} == set(targets(found))


def test_hosts_with_fast_ports_are_taken_where_hyper_v_takes_those_with_more_memory() -> None:
    design = cluster(on_a(*(8,) * 8), b=("fast", 128), c=("slow", PLENTY), d=("slow", PLENTY))
    found = ordered(design, simultaneous=4)
    assert Counter(each.target for each in found.own.migrations) == {"c": 4, "d": 4}
    assert found.gain_percent > 50
    assert set(targets(found).values()) == {"b"}


def test_vms_that_write_much_go_one_by_one_where_sharing_has_them_copied_again() -> None:
    busy = MemoryActivity(hot_mib=0, cold_mibps=50)
    design = cluster(on_a(*(8,) * 4, activity=busy), b=("slow", PLENTY))
    found = ordered(design, simultaneous=4)
    assert found.at_once == 1
    assert found.gain_percent > 50


def test_a_long_vm_of_low_priority_goes_first_only_where_that_is_allowed() -> None:
    small = tuple(vm(f"small{number}", gib=10, host="a", priority="high") for number in range(6))
    design = cluster((*small, vm("large", gib=60, host="a")), b=("fast", PLENTY))
    kept, free = ordered(design), ordered(design, any_priority=True)
    assert [each.vm for each in kept.best.migrations][-1] == "large"
    assert free.gain_percent > 10
    starts = {each.vm: each.start_ms for each in free.best.migrations}
    assert starts["large"] == 0


def test_targets_are_found_where_hyper_v_leaves_a_vm_over() -> None:
    high = tuple(vm(f"high{number}", gib=5, host="a", priority="high") for number in range(2))
    design = cluster((*high, vm("large", gib=10, host="a")), b=("fast", 10), c=("fast", 10))
    found = ordered(design)
    assert found.own.duration_ms is None
    assert found.own.unplaced == ("large",)
    assert found.best.duration_ms is not None
    assert targets(found)["high0"] == targets(found)["high1"] != targets(found)["large"]


# --- what is kept -----------------------------------------------------------------------------


def test_vms_of_a_word_stay_apart_although_one_host_is_faster() -> None:
    rooms = {"b": ("fast", 64), "c": ("slow", 64)}
    together = ordered(cluster(on_a(8, 8), **rooms))
    apart = ordered(cluster(on_a(8, 8, anti_affinity="dc"), **rooms))
    assert set(targets(together).values()) == {"b"}
    assert set(targets(apart).values()) == {"b", "c"}


def test_a_word_that_is_crowded_already_gets_no_more_crowded() -> None:
    staying = vm("stays", gib=8, host="b", anti_affinity="dc")
    leaving = on_a(8, anti_affinity="dc")
    found = ordered(cluster((*leaving, staying), b=("fast", 64), c=("slow", 64)))
    assert targets(found) == {"vm0": "c"}


def test_no_host_takes_more_than_it_has_memory_for() -> None:
    found = ordered(cluster(on_a(*(8,) * 4), b=("fast", 16), c=("slow", PLENTY)))
    assert Counter(targets(found).values()) == {"b": 2, "c": 2}


def test_priorities_are_kept_where_they_cost_time() -> None:
    high, low = (
        tuple(vm(f"{name}{n}", gib=gib, host="a", priority=name) for n, gib in enumerate(sizes))
        for name, sizes in (("high", (4, 6, 8)), ("low", (40, 30, 20)))
    )
    found = ordered(cluster((*low, *high), b=("fast", PLENTY)))
    starts = {each.vm: each.start_ms for each in found.best.migrations}
    assert max(starts[each.id] for each in high) <= min(starts[each.id] for each in low)


def test_the_order_listed_is_the_order_of_the_starts() -> None:
    found = ordered(cluster(on_a(30, 30, 20, 20, 20), b=("fast", PLENTY)))
    starts = [each.start_ms for each in found.best.migrations]
    assert starts == sorted(starts)


def test_the_best_drain_has_times_at_both_ends_of_what_is_assumed() -> None:
    found = ordered(cluster(on_a(30, 30, 20, 20, 20), b=("fast", PLENTY)))
    assert found.gain_ms > 0
    band = found.best.duration_band
    assert band is not None
    assert band.low_ms <= found.best.duration_ms <= band.most_ms
    assert found.best.bound_ms == found.bound_ms


def test_the_bound_holds_where_acknowledgements_load_targets_more_than_data_the_source() -> None:
    slow = {f"slow{number}": ("slow", 16) for number in range(8)}
    design = cluster(on_a(*(8,) * 8), **slow)
    heavy = changed(design, assumptions=(AssumptionOverride(id="reverse", value=500),))
    found = ordered(heavy, simultaneous=8)
    assert found.bound_ms <= found.own.duration_ms


# --- VMs that are saved -----------------------------------------------------------------------


def test_vms_that_are_saved_keep_their_targets_and_stand_in_no_order() -> None:
    vms = (*on_a(30, 30, 20, 20, 20), low("low0", 2), low("low1", 4))
    found = ordered(saving(cluster(vms, b=("fast", PLENTY), c=("fast", PLENTY))))
    assert found.gain_percent > 10
    assert saved(found.best) == saved(found.own)
    assert {each.vm for each in saved(found.best)} == {"low0", "low1"}
    assert [row[1] for row in found.rows()] == [each.vm for each in found.best.live]
    assert set(targets(found)) == {f"vm{number}" for number in range(5)}
    assert found.summary.endswith("Saved meanwhile, as by Hyper-V itself: 2.")


def test_they_are_saved_whatever_the_priorities() -> None:
    design = saving(cluster((*on_a(30, 30, 20, 20, 20), low("low", 2)), b=("fast", PLENTY)))
    found = ordered(design, any_priority=True)
    assert found.gain_percent > 10
    assert [each.vm for each in saved(found.best)] == ["low"]


def test_the_memory_they_take_is_no_room_for_others() -> None:
    apart = {"anti_affinity": "dc"}
    vms = (*on_a(*(8,) * 4), low("low", 8, **apart), vm("stays", gib=8, host="c", **apart))
    rooms = {"b": ("fast", 20), "c": ("slow", PLENTY)}
    live, with_saved = ordered(cluster(vms, **rooms)), ordered(saving(cluster(vms, **rooms)))
    assert [each.target for each in saved(with_saved.best)] == ["b"]
    assert Counter(targets(with_saved).values()) == {"b": 1, "c": 3}
    assert Counter(targets(live).values()) == {"b": 2, "c": 3}


def test_others_stay_apart_from_them() -> None:
    vms = (*on_a(8, anti_affinity="dc"), low("low", 8, anti_affinity="dc"))
    found = ordered(saving(cluster(vms, b=("fast", 64), c=("slow", PLENTY))))
    assert [each.target for each in saved(found.best)] == ["b"]
    assert targets(found) == {"vm0": "c"}


def test_no_order_ends_before_they_run_again() -> None:
    found = ordered(saving(cluster((*on_a(4, 2), low("large", 200)), b=("fast", PLENTY))))
    down_ms = found.own.longest_down_ms
    assert found.own.duration_ms == down_ms
    assert down_ms - 1 <= found.bound_ms <= down_ms
    assert found.proven
    assert found.best == found.own


def test_targets_are_found_beside_them_where_hyper_v_leaves_a_vm_over() -> None:
    high = tuple(vm(f"high{number}", gib=5, host="a", priority="high") for number in range(2))
    vms = (*high, vm("large", gib=10, host="a"), low("low", 5))
    found = ordered(saving(cluster(vms, b=("fast", 10), c=("fast", 10), d=("fast", 5))))
    assert found.own.unplaced == ("large",)
    assert saved(found.best) == saved(found.own)
    assert sorted([*targets(found).values(), saved(found.own)[0].target]) == ["b", "b", "c", "d"]


def test_a_host_whose_vms_are_all_saved_has_nothing_to_order() -> None:
    found = ordered(saving(cluster((low("low", 8),), b=("fast", 64))))
    assert found.problem == found.summary == drainorder.ALL_SAVED
    assert found.best == found.own
    assert found.proven
    assert found.rows() == ()


def test_one_that_fits_nowhere_is_told_of() -> None:
    found = ordered(saving(cluster((*on_a(8), low("low", 20)), b=("fast", 16))))
    assert found.problem == drainorder.SAVED_LEFT_OVER
    assert found.best.unplaced == ("low",)


def test_that_there_is_no_room_beside_them_is_proven() -> None:
    high = tuple(vm(f"high{number}", gib=5, host="a", priority="high") for number in range(2))
    vms = (*high, vm("large", gib=10, host="a"), low("low", 5))
    found = ordered(saving(cluster(vms, b=("fast", 10), c=("fast", 10))))
    assert found.problem == drainorder.NO_ROOM_BESIDE_SAVED
    assert found.best.unplaced == ("large",)


# --- what cannot be ordered -------------------------------------------------------------------


def test_an_empty_host_has_nothing_to_order() -> None:
    found = ordered(cluster((), b=("fast", 64)))
    assert found.problem == drainorder.NO_VMS
    assert (found.own.duration_ms, found.best.duration_ms, found.gain_ms) == (0, 0, 0)


def test_vms_without_room_anywhere_are_named_and_the_want_of_room_is_proven() -> None:
    found = ordered(cluster(on_a(8, 20), b=("fast", 16)))
    assert found.problem == drainorder.NO_ROOM
    assert found.best.unplaced == ("vm1",)
    assert (found.best.duration_ms, found.gain_percent, found.proven) == (None, 0, False)


def test_a_host_without_others_cannot_be_drained() -> None:
    assert ordered(cluster(on_a(8))).problem == drainorder.NO_ROOM


def test_a_host_whose_others_are_full_cannot_be_drained() -> None:
    full = vm("full", gib=16, host="b")
    assert ordered(cluster((*on_a(8), full), b=("fast", 16))).problem == drainorder.NO_ROOM


def test_without_a_network_there_is_no_order() -> None:
    design = cluster(on_a(8), b=("fast", 64))
    plan = changed(planned(design, 2), migration=changed(planned(design, 2).migration, networks=()))
    found = best_order(design, plan, OrderOptions(host="a"))
    assert found.problem == drainorder.NO_NETWORK


def test_a_host_that_is_not_there_is_an_error() -> None:
    design = cluster(on_a(8), b=("fast", 64))
    with pytest.raises(KeyError, match="nobody"):
        best_order(design, planned(design, 2), OrderOptions(host="nobody"))


def test_a_stop_before_anything_was_found_leaves_hyper_vs_own() -> None:
    design = cluster(on_a(30, 30, 20, 20, 20), b=("fast", PLENTY))
    found = best_order(design, planned(design, 2), OrderOptions(host="a"), lambda: True)
    assert found.best == found.own
    assert found.best.duration_ms is not None
    assert found.bound_ms <= found.best.duration_ms


# --- whatever the cluster ---------------------------------------------------------------------


@st.composite
def clusters(draw: st.DrawFn) -> Design:
    """Draw up to three VMs and two targets, which may be slow or nearly full.

    VMs of low priority are saved or migrate live.
    """
    vms = tuple(
        vm(
            f"vm{number}",
            gib=draw(st.integers(1, 24)),
            host="a",
            priority=draw(st.sampled_from(("high", "medium", "low"))),
            anti_affinity=draw(st.sampled_from(("", "dc"))),
            activity=MemoryActivity(
                hot_mib=draw(st.sampled_from((0, 500))), cold_mibps=draw(st.sampled_from((0, 40)))
            ),
        )
        for number in range(draw(st.integers(1, 3)))
    )
    rooms = {
        name: (draw(st.sampled_from(("fast", "slow"))), draw(st.integers(16, 64))) for name in "bc"
    }
    design = cluster(vms, **rooms)
    return saving(design) if draw(st.booleans()) else design


@given(clusters(), st.integers(1, 3), st.booleans())
def test_no_order_and_no_targets_beat_the_bound_and_none_is_lost(
    design: Design, simultaneous: int, any_priority: bool
) -> None:
    found = ordered(design, simultaneous, any_priority=any_priority)
    if found.problem in (drainorder.SAVED_LEFT_OVER, drainorder.ALL_SAVED):
        assert found.own.saved or found.own.unplaced
        return
    every = every_time(design, simultaneous, any_priority=any_priority)
    if found.problem:
        assert found.problem in (drainorder.NO_ROOM, drainorder.NO_ROOM_BESIDE_SAVED)
        assert not every
        return
    assert found.best.duration_ms is not None
    assert found.own.duration_ms is None or found.best.duration_ms <= found.own.duration_ms
    assert {each.vm for each in found.best.migrations} == {each.id for each in design.vms}
    assert saved(found.best) == saved(found.own)
    assert found.bound_ms <= min(every)
    assert found.best.duration_ms in every


def every_time(design: Design, simultaneous: int, *, any_priority: bool) -> set[int]:
    """Return the times of all drains of host a that are allowed, in ms."""
    asked = asked_drain(design, planned(design, simultaneous), "a", fallback=False)
    assert asked.path is not None
    departure = Departure(asked, asked.path.profile)
    free = [host.free_mib for host in place(design).hosts]
    kinds = asked.placement.kinds
    settled = [
        (kinds[vm.kind], host)
        for vm, host in asked.drain.arrivals()
        if asked.path.profile.save_rate and kinds[vm.kind].priority == "low"
    ]
    own = [(kinds[vm.kind], host) for vm, host in asked.drain.arrivals()]
    crowded = 9 if asked.drain.unplaced else meetings(own)
    times = set()
    for chosen in product(departure.havens, repeat=len(departure.vms)):
        arrivals = [*zip(departure.specs, chosen, strict=True), *settled]
        used: Counter[int] = Counter()
        for spec, host in arrivals:
            used[host] += spec.memory_mib
        if any(used[host] > free[host] for host in used) or meetings(arrivals) > crowded:
            continue
        for order in permutations(range(len(chosen))):
            ranks = [departure.ranks[vm] for vm in order]
            if not any_priority and ranks != sorted(ranks):
                continue
            task = departure.drain(order, chosen).task
            for at_once in range(1, simultaneous + 1):
                profile = asked.path.profile.at_once(at_once)
                times.add(drain_times(task, profile).duration_ms)
    return times


def meetings(arrivals: Sequence[tuple[VmSpec, int]]) -> int:
    """Return how many pairs of VMs that are to be apart arrive on one host."""
    apart = [host for spec, host in arrivals if spec.anti_affinity]
    return sum(one == other for one, other in combinations(apart, 2))


@given(clusters())
def test_the_same_drain_has_the_same_order(design: Design) -> None:
    assert ordered(design) == ordered(design)
