"""Which processors serve the receive queues of which adapter.

The first core is left to the host (Microsoft, NIC Teaming). Members of a team whose queues add up
have ranges of their own, all others one together. Base processors are even: with Hyper-Threading,
odd ones are the second of a core.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.exchange.powershell.names import adapter_name
from hvplanner.exchange.powershell.steps import AdapterQueues

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.plan import HostPlan, Team

GROUP_MAX = 64
"""Processors of a group of Windows, which an adapter's queues do not leave."""
KEPT = 2


def queue_steps(host_plan: HostPlan, logical_processors: int) -> Iterator[AdapterQueues]:
    """Yield the processors of each adapter below a switch; none where there are too few."""
    switched = {switch.team for switch in host_plan.switches}
    groups: list[list[str]] = []
    for team in host_plan.teams:
        ports = [adapter_name(port) for port in team.ports]
        if team.id in switched:
            groups += [[each] for each in ports] if _queues_add_up(team) else [ports]
    # Windows makes groups of processors equal, as many as it takes.
    first_group = logical_processors // -(-logical_processors // GROUP_MAX)
    share = (first_group - KEPT) // max(1, len(groups)) // 2 * 2
    for number, group in enumerate(groups if share > 0 else ()):
        for adapter in group:
            yield AdapterQueues(adapter, KEPT + number * share, share // 2)


def _queues_add_up(team: Team) -> bool:
    return team.kind != "lbfo" or (
        team.mode == "switch_independent" and team.algorithm in ("dynamic", "hyper_v_port")
    )
