"""Drains as they are shown."""

from __future__ import annotations

import pytest

from hvplanner.evaluation import evaluate
from hvplanner.evaluation.bands import TIMED, WORST_MAX
from hvplanner.evaluation.recording import drain_of
from hvplanner.model.assumptions import AssumptionOverride
from hvplanner.model.draining import SlotWait
from tests.builders import group, host_class, named_host, plan_for, tiny_design, vm


def test_migrations_carry_ids_of_the_design_and_pieces_in_order() -> None:
    design = tiny_design(vm_groups=(group("web", count=4, activity={"hot_mib": 500}),))
    drain = evaluate(design, plan_for(design)).drains[0]
    assert drain.id == "drain:node-01"
    assert drain.network == "lm"
    assert [each.vm for each in drain.migrations] == ["web-001", "web-003"]
    for each in drain.migrations:
        assert (each.source, each.target) == ("node-01", "node-02")
        assert each.connection == ("node-01:out:0", "node-02:in:0")
        times = [each.requested_ms, each.start_ms, each.copy_ms, each.blackout_ms, each.end_ms]
        assert times == sorted(times)
        assert len(each.passes) > 1
        assert sum(step.mib for step in each.passes) <= each.mib_sent
        assert each.mib_sent >= 8192
    assert max(each.end_ms for each in drain.migrations) == drain.duration_ms


def test_a_target_holds_the_memory_of_vms_from_the_start_of_their_migrations() -> None:
    design = tiny_design(
        host_classes=(host_class(count=0, memory_gib=68),),
        hosts=tuple(named_host(name) for name in ("full", "one", "two")),
        vm_groups=(),
        vms=(
            *(vm(f"vm{n}", gib=10, host="full") for n in range(3)),
            vm("there", gib=4, host="two"),
        ),
    )
    drain = drain_of(design, plan_for(design, simultaneous=1), "full", fallback=False)
    starts = {each.vm: each.start_ms for each in drain.migrations}
    assert [
        (each.host, each.before_mib, each.peak_mib, each.capacity_mib, each.peak_ms)
        for each in drain.peaks
    ] == [
        ("one", 0, 20 * 1024, 64 * 1024, starts["vm2"]),
        ("two", 4 * 1024, 14 * 1024, 64 * 1024, starts["vm1"]),
    ]
    assert starts["vm2"] > starts["vm1"] > 0


def test_who_waits_is_told_for_whose_slot() -> None:
    design = tiny_design(vm_groups=(group("web", count=6),))
    drain = drain_of(design, plan_for(design, simultaneous=1), "node-01", fallback=False)
    first, second, third = drain.migrations
    assert first.waited_for is None
    assert second.waited_for == SlotWait(host="node-01", vm=first.vm)
    assert third.waited_for is not None
    assert third.waited_for.vm == second.vm


def test_links_are_named_for_people_and_end_idle() -> None:
    design = tiny_design()
    links = evaluate(design, plan_for(design)).drains[0].links
    assert {each.label for each in links} == {"node-01 out", "node-02 in"}
    for each in links:
        assert each.capacity_mbps == 9490
        assert each.times_ms[0] == 0
        assert max(each.rates_mbps) == 8000
        assert each.rates_mbps[-1] == 0


def test_members_of_a_team_are_counted_from_1() -> None:
    design = tiny_design()
    plan = plan_for(design, networks=("csv",))
    host = plan.hosts[0]
    team = host.teams[1].model_copy(update={"algorithm": "dynamic"})
    host = host.model_copy(update={"teams": (host.teams[0], team)})
    links = evaluate(design, plan.model_copy(update={"hosts": (host,)})).drains[0].links
    assert {each.label for each in links} == {
        "node-01 out, port 1",
        "node-01 out, port 2",
        "node-01 out, all migrations",
        "node-02 in",
    }


def test_many_different_drains_come_the_slowest_first_each_with_its_migrations() -> None:
    count = WORST_MAX + 4
    design = tiny_design(
        host_classes=(host_class(count=0),),
        hosts=tuple(named_host(f"h{number}") for number in range(count)),
        vm_groups=(),
        vms=tuple(vm(f"vm{n}", gib=n + 1, host=f"h{n}") for n in range(count)),
    )
    drains = [each for each in evaluate(design, plan_for(design)).drains if not each.fallback]
    assert len(drains) == count
    assert all(each.moves == len(each.migrations) == 1 for each in drains)
    durations = [each.duration_ms or 0 for each in drains]
    assert durations == sorted(durations, reverse=True)
    assert all(each.bound_ms <= (each.duration_ms or 0) for each in drains)


def test_the_longest_blackout_is_looked_at_from_both_ends_however_quick_its_drain_is() -> None:
    count = WORST_MAX + 4
    busy = {"hot_mib": 900, "hot_period_ms": 1000}
    design = tiny_design(
        host_classes=(host_class(count=0),),
        hosts=tuple(named_host(f"h{number}") for number in range(count)),
        vm_groups=(),
        vms=(
            vm("vm0", gib=1, host="h0", activity=busy),
            *(vm(f"vm{n}", gib=n + 10, host=f"h{n}") for n in range(1, count)),
        ),
    )
    drains = evaluate(design, plan_for(design)).drains
    stillest = max(
        (each for each in drains if not each.fallback), key=lambda each: each.longest_blackout_ms
    )
    assert drains.index(stillest) == count - 1
    assert [each.vm for each in stillest.migrations] == ["vm0"]
    banded = [drain for drain, _ in TIMED["blackout_ms"].banded(drains)]
    assert stillest in banded
    assert len(banded) < count


@pytest.mark.parametrize(
    ("changes", "by", "of"),
    [
        ({"simultaneous": 1}, "simultaneous_limit", "full"),
        ({"simultaneous": 10}, "ports_out", "full"),
        ({"simultaneous": 10, "transport": "compression"}, "limit_out", "full"),
    ],
)
def test_the_bound_of_a_drain_names_what_sets_it(
    changes: dict[str, object], by: str, of: str
) -> None:
    design = tiny_design(
        host_classes=(host_class(count=0, memory_gib=1024),),
        hosts=(named_host("full"), *(named_host(f"empty{number}") for number in range(3))),
        vm_groups=(),
        vms=tuple(vm(f"vm{number}", host="full") for number in range(12)),
        assumptions=(AssumptionOverride(id="compression_host", value=8000),),
    )
    drain = evaluate(design, plan_for(design, **changes)).drains[0]
    assert (drain.host, drain.bound_by, drain.bound_of) == ("full", by, of)
    assert drain.above_bound_percent is not None
    assert drain.above_bound_percent >= 0


def test_the_bound_of_a_drain_of_one_vm_is_that_vm() -> None:
    design = tiny_design(vm_groups=(group("web", count=1),))
    drain, empty, *_ = evaluate(design, plan_for(design)).drains
    assert (drain.bound_by, drain.bound_of) == ("one_migration", "web-001")
    assert (empty.bound_by, empty.bound_of, empty.above_bound_percent) == (None, "", None)


def test_without_a_network_drains_have_no_time() -> None:
    design = tiny_design()
    drains = evaluate(design, plan_for(design, networks=("lm",))).drains
    assert {(each.fallback, each.network, each.duration_ms) for each in drains} == {
        (False, "lm", 20_180),
        (True, None, None),
    }


def test_the_drain_of_any_host_can_be_asked_for_under_any_failure_of_hardware() -> None:
    design = tiny_design()
    plan = plan_for(design)
    found = evaluate(design, plan)
    same = drain_of(design, plan, "node-01", fallback=False)
    assert (same.migrations, same.links) == (found.drains[0].migrations, found.drains[0].links)
    assert same.stands_for == ("node-01",)
    other = drain_of(design, plan, "node-02", fallback=False, scenario="card:node:1")
    assert (other.host, other.network) == ("node-02", "csv")
    assert [each.vm for each in other.migrations] == ["web-002", "web-004"]
    assert other.duration_ms == found.failure_drains[0].duration_ms
