"""Low-priority VMs that a drain saves and restores over the storage."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.evaluation import evaluate
from hvplanner.evaluation.recording import drain_of
from hvplanner.evaluation.saving import saved_s
from hvplanner.model.assumptions import AssumptionOverride
from hvplanner.model.design import Cluster, Design
from hvplanner.model.targets import Targets
from tests.builders import changed, host_class, named_host, plan_for, tiny_design, vm

GIB_MS = 2 * 1024
"""What saving and restoring 1 GiB takes at 1000 MiB/s."""


def host_with(*priorities: str, gib: int = 8, **fields: object) -> Design:
    """Return two hosts, VMs of these priorities on the first."""
    return tiny_design(
        host_classes=(host_class(count=0, memory_gib=1024),),
        hosts=(named_host("full"), named_host("empty")),
        vm_groups=(),
        vms=tuple(
            vm(f"{priority}-{number}", gib=gib, host="full", priority=priority)
            for number, priority in enumerate(priorities)
        ),
        **fields,
    )


def test_a_vm_is_written_and_read_at_the_rate_of_the_storage() -> None:
    design = host_with("low")
    drain = drain_of(design, plan_for(design), "full", fallback=False)
    (saved,) = drain.migrations
    assert (saved.kind, saved.source, saved.target) == ("saved", "full", "empty")
    assert (saved.start_ms, saved.end_ms) == (0, 8 * GIB_MS)
    assert saved.blackout_length_ms == 8 * GIB_MS
    assert (drain.saved, drain.longest_down_ms) == (1, 8 * GIB_MS)
    assert drain.duration_ms == drain.bound_ms == 8 * GIB_MS
    assert (drain.bound_by, drain.bound_of) == ("storage", "full")
    # No live migration, so nothing that their targets would count.
    assert (drain.longest_migration_ms, drain.longest_blackout_ms) == (0, 0)
    assert drain.links == ()


def test_vms_saved_at_once_share_the_storage_and_the_smaller_is_back_first() -> None:
    gib = 1024.0**3
    assert saved_s([4 * gib, 1 * gib], gib) == pytest.approx([10, 4])
    assert saved_s([2 * gib] * 3, gib) == pytest.approx([12, 12, 12])
    assert saved_s([], gib) == []


def test_saving_takes_no_slot_from_those_that_migrate_live() -> None:
    with_low, without = host_with("medium", "low", "medium"), host_with("medium", "medium")
    plan = plan_for(with_low, simultaneous=1)
    drain = drain_of(with_low, plan, "full", fallback=False)
    alone = drain_of(without, plan, "full", fallback=False)
    live = [each for each in drain.migrations if each.kind == "live"]
    assert [each.end_ms for each in live] == [each.end_ms for each in alone.migrations]
    assert drain.migrations[-1].vm == "low-1"
    assert drain.duration_ms == max(alone.duration_ms, 8 * GIB_MS)


@pytest.mark.parametrize(
    ("cluster", "saves"),
    [
        (Cluster(), True),
        (Cluster(release="2012"), True),
        (Cluster(low_priority="live"), False),
    ],
)
def test_the_cluster_says_whether_they_migrate_live(cluster: Cluster, saves: bool) -> None:
    design = host_with("low", cluster=cluster)
    found = evaluate(design, plan_for(design))
    assert found.drains[0].migrations[0].kind == ("saved" if saves else "live")
    assert ("save_rate" in {each.id for each in found.assumptions}) is saves
    assert ("drain.saves" in {each.rule for each in found.findings}) is saves


def test_a_finding_says_how_many_are_down_for_how_long() -> None:
    design = host_with("low", "low")
    full = design.hosts[0].model_copy(update={"name": "Rack 1"})
    named = changed(design, hosts=(full, *design.hosts[1:]))
    found = evaluate(named, plan_for(named)).findings
    (finding,) = [each for each in found if each.rule == "drain.saves"]
    assert finding.title == "A drain of Rack 1 saves 2\xa0low-priority VMs: down for up to 32.8 s."


def test_the_blackout_target_counts_live_migrations_only() -> None:
    design = host_with("low", "medium", targets=Targets(blackout_ms=1000, drain_ms=10_000))
    verdicts = {each.target: each for each in evaluate(design, plan_for(design)).verdicts}
    assert verdicts["blackout_ms"].state == "met"
    assert verdicts["drain_ms"].actual >= 8 * GIB_MS
    assert "let them migrate live" in verdicts["drain_ms"].advice


def test_a_slower_storage_is_down_longer() -> None:
    slow = host_with("low", assumptions=(AssumptionOverride(id="save_rate", value=0),))
    drain = drain_of(slow, plan_for(slow), "full", fallback=False)
    assert drain.longest_down_ms == 8 * 1000 * GIB_MS


def test_the_time_reaches_as_far_as_the_rate_of_the_storage_does() -> None:
    design = host_with("low")
    band = drain_of(design, plan_for(design), "full", fallback=False).duration_band
    assert band is not None
    assert band.low_ms <= 8 * GIB_MS * 1000 // 6000 + 1
    assert band.high_ms == 8 * GIB_MS * 1000 // 100


@given(sizes=st.lists(st.floats(1.0, 1e12), max_size=20), rate=st.floats(1e3, 1e10))
def test_storage_carries_its_rate_and_no_more(sizes: list[float], rate: float) -> None:
    ends = saved_s(sizes, rate)
    assert max(ends, default=0.0) == pytest.approx(2 * sum(sizes) / rate)
    for size, end in zip(sizes, ends, strict=True):
        assert end >= 2 * size / rate * (1 - 1e-9)
    in_order = [end for _, end in sorted(zip(sizes, ends, strict=True))]
    assert in_order == sorted(in_order)


@given(
    vms=st.lists(
        st.tuples(st.integers(1, 40), st.sampled_from(["high", "medium", "low"])), min_size=1,
        max_size=6,
    ),
    simultaneous=st.integers(1, 4),
)  # fmt: skip
def test_no_drain_that_saves_vms_is_quicker_than_its_bound_or_any_of_its_vms(
    vms: list[tuple[int, str]], simultaneous: int
) -> None:
    design = tiny_design(
        host_classes=(host_class(count=0, memory_gib=1024),),
        hosts=(named_host("full"), named_host("empty")),
        vm_groups=(),
        vms=tuple(
            vm(f"vm-{number}", gib=gib, host="full", priority=priority)
            for number, (gib, priority) in enumerate(vms)
        ),
    )
    plan = plan_for(design, simultaneous=simultaneous)
    drain = drain_of(design, plan, "full", fallback=False)
    assert 0 < drain.bound_ms <= drain.duration_ms
    assert drain.duration_ms == max(each.end_ms for each in drain.migrations)
    assert drain.saved == sum(priority == "low" for _, priority in vms)
    saved = [each for each in drain.migrations if each.kind == "saved"]
    assert drain.longest_down_ms == max((each.end_ms for each in saved), default=0)
    assert {each.vm for each in drain.migrations} == {each.id for each in design.vms}
