"""A new cluster on the same hosts takes over the VMs of the old one, host by host.

The first host that the old cluster can spare is drained within it and becomes the new cluster.
Then the VMs of each other host are taken over in turn: off while their volumes change hands, they
start on the hosts that are in the new cluster by then, which theirs joins afterwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.evaluation.drains import drain_task
from hvplanner.evaluation.moving import moved
from hvplanner.evaluation.packing import restart
from hvplanner.evaluation.rolling import host_turn
from hvplanner.language import trn
from hvplanner.model.draining import HostTurn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.evaluation.endpoints import MigrationPath
    from hvplanner.evaluation.packing import Restart
    from hvplanner.evaluation.placement import Placement, RunningVm


def new_cluster_turns(
    placement: Placement, path: MigrationPath | None, away_ms: int, takeover_ms: int
) -> tuple[HostTurn, ...]:
    """Return the turns of all hosts, up to the first whose VMs find no room."""
    drains = [drain_task(placement, number) for number in range(len(placement.hosts))]
    if not drains:
        return ()
    first = min(drains, key=lambda each: len(each.unplaced))
    turns = [host_turn(placement, first, path, 0, away_ms, stay=True)]
    placement = moved(placement, first.host, first.arrivals())
    ready = [first.host]
    for number in range(len(drains)):
        if turns[-1].problem:
            break
        if number != first.host:
            taken = restart(placement, (number,), onto=ready)
            turns.append(
                _taken_over(placement, number, taken, turns[-1].end_ms, away_ms, takeover_ms)
            )
            arrivals = [(vm, target) for target, vms in taken.moved.items() for vm in vms]
            placement = moved(placement, number, arrivals)
            ready.append(number)
    return tuple(turns)


def _taken_over(
    placement: Placement,
    number: int,
    taken: Restart,
    start_ms: int,
    away_ms: int,
    takeover_ms: int,
) -> HostTurn:
    host = placement.hosts[number]
    off_ms = takeover_ms if host.vms else 0
    drained_ms = None if taken.unplaced else start_ms + off_ms
    end_ms = start_ms if drained_ms is None else drained_ms + away_ms
    return HostTurn(
        host=host.id,
        host_class=host.host_class,
        vms=len(host.vms),
        start_ms=start_ms,
        drained_ms=drained_ms,
        online_ms=None if drained_ms is None else end_ms,
        end_ms=end_ms,
        saved=0 if taken.unplaced else len(host.vms),
        longest_down_ms=0 if taken.unplaced else off_ms,
        unplaced=tuple(vm.id for vm in taken.unplaced),
        problem=_problem(taken.unplaced),
    )


def _problem(unplaced: Sequence[RunningVm]) -> str:
    if not unplaced:
        return ""
    return trn(
        "{vm} has no room in the new cluster yet.",
        "{vm} and {more} more VMs have no room in the new cluster yet.",
        len(unplaced),
        vm=unplaced[0].id,
        more=len(unplaced) - 1,
    )
