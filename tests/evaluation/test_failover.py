"""Live-migration networks that fail in the middle of a drain."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hvplanner.evaluation.failover import NetworkOutage, drain_with_outages
from hvplanner.evaluation.recording import drain_of
from hvplanner.model.assumptions import AssumptionOverride
from tests.builders import group, plan_for, tiny_design

RETRY_MS = 10_000


def asked(*outages: NetworkOutage, networks: tuple[str, ...] = ("lm", "mgmt"), **sections: object):
    design = tiny_design(vm_groups=(group("web", count=6),), **sections)
    plan = plan_for(design, simultaneous=1)
    plan = plan.model_copy(
        update={"migration": plan.migration.model_copy(update={"networks": networks})}
    )
    return (
        drain_of(design, plan, "node-01", fallback=False),
        drain_with_outages(design, plan, "node-01", outages),
    )


def test_without_a_failure_the_drain_is_the_usual_one() -> None:
    usual, drain = asked()
    assert drain.duration_ms == usual.duration_ms
    assert [each.end_ms for each in drain.migrations] == [each.end_ms for each in usual.migrations]
    assert {each.network for each in drain.migrations} == {"lm"}


def test_what_is_under_way_is_lost_and_starts_anew_over_the_next_network() -> None:
    usual, drain = asked(NetworkOutage("lm", 3_000))
    first, second, third = drain.migrations
    (lost,) = first.failed_tries
    assert (lost.network, lost.start_ms, lost.end_ms) == ("lm", 0, 3_000)
    assert 0 < lost.mib < usual.migrations[0].mib_sent
    assert first.start_ms >= 3_000 + RETRY_MS
    assert {each.network for each in drain.migrations} == {"mgmt"}
    assert second.failed_tries == third.failed_tries == ()
    assert second.start_ms == 3_000
    assert drain.duration_ms is not None
    assert drain.duration_ms == max(each.end_ms for each in drain.migrations)
    assert "lm fails at 3 s" in drain.title
    assert any("over mgmt" in each.label for each in drain.links)


def test_a_network_that_comes_back_is_taken_again() -> None:
    _, drain = asked(NetworkOutage("lm", 3_000, 5_000))
    assert [each.network for each in drain.migrations] == ["lm", "mgmt", "lm"]


def test_without_a_network_left_the_drain_has_no_end() -> None:
    _, drain = asked(NetworkOutage("lm", 3_000), networks=("lm",))
    assert drain.duration_ms is None
    assert "waiting to start" in drain.migrations[0].reason


def test_the_time_until_a_retry_is_an_assumption_of_the_design() -> None:
    override = (AssumptionOverride(id="retry", value=20_000),)
    _, drain = asked(NetworkOutage("lm", 3_000), assumptions=override)
    assert drain.migrations[0].start_ms >= 23_000


def test_an_unknown_network_is_refused() -> None:
    with pytest.raises(KeyError, match="nowhere"):
        asked(NetworkOutage("nowhere", 0))
    assert replace(NetworkOutage("lm", 1_000), end_ms=61_000).text == (
        "lm fails at 1 s, back at 1:01"
    )
