"""The simulator against published timings of Hyper-V (see tests/outside/published.py)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.outside import published

if TYPE_CHECKING:
    from tests.outside.published import Timing


@pytest.mark.parametrize("timing", published.TIMINGS, ids=lambda timing: timing.what)
def test_a_published_timing_is_met_within_a_fifth(timing: Timing) -> None:
    assert abs(timing.compared().error) <= published.WITHIN


def test_one_migration_fills_one_port_of_a_team_and_leaves_the_other_idle() -> None:
    # Finn: "one NIC at 95 %".
    loads = {load.link: load for load in published.finn_8_gb().loads}
    busy, idle = (
        max(rate for _, rate in loads[f"from:out:{member}"].steps) / published.GBE_1
        for member in (0, 1)
    )
    assert busy == pytest.approx(0.95, abs=0.005)
    assert idle == 0.0
