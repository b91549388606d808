"""What failed hosts leave behind, as `evaluation` packs it: demands and wishes for VFs.

Both depend on the design alone, so they are numbers of the instance and not of the model.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from hvplanner.evaluation.capacity import total_demands, vm_demands
from hvplanner.evaluation.hostfailures import failures_by_number
from hvplanner.evaluation.sriov import vf_wants

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from hvplanner.evaluation.hostfailures import HostFailures
    from hvplanner.evaluation.needs import HostWants
    from hvplanner.evaluation.placement import Placement
    from hvplanner.model.design import Design


@dataclass(frozen=True, slots=True)
class VfScenario:
    """The wishes for VFs of all hosts, equal ones counted, and the share to be met in percent."""

    wishes: tuple[tuple[HostWants, int], ...]
    percent: int


def failures_in_scope(
    design: Design, placement: Placement, should_stop: Callable[[], bool]
) -> tuple[HostFailures, ...]:
    """Return all ways to lose as many hosts as must be survived, and fewer.

    Up to the first number of hosts that cannot be lost, or of which that is not known: then there
    is no plan. Raises Interrupted where `should_stop` says so.
    """
    most = design.targets.host_failures or 0
    return tuple(chain.from_iterable(failures_by_number(placement, most, should_stop)))


def demands_by_class(
    design: Design, placement: Placement, failures: Iterable[HostFailures]
) -> Mapping[str, tuple[tuple[int, ...], ...]]:
    """Return by class the demands of the networks: first those with nothing failed.

    Then those after host failures, without any that another one covers.
    """
    asked = [
        total_demands(design, vm_demands(placement)),
        *(total_demands(design, way.vm_demands) for each in failures for way in each.ways),
    ]
    found = {}
    for host_class in design.host_classes:
        rows = [
            tuple(demand[host_class.id][network.id] for network in design.networks)
            for demand in asked
        ]
        found[host_class.id] = (rows[0], *_uncovered(rows[1:], rows[0]))
    return found


def _uncovered(
    rows: Sequence[tuple[int, ...]], base: tuple[int, ...]
) -> tuple[tuple[int, ...], ...]:
    kept: list[tuple[int, ...]] = []
    for row in sorted(set(rows), reverse=True):
        if not any(covers(other, row) for other in (base, *kept)):
            kept = [other for other in kept if not covers(row, other)] + [row]
    return tuple(kept)


def covers(one: Sequence[int], other: Sequence[int]) -> bool:
    """Tell whether no number of the other is larger."""
    return all(mine >= its for mine, its in zip(one, other, strict=True))


def vf_scenarios(
    design: Design, placement: Placement, failures: Iterable[HostFailures]
) -> tuple[VfScenario, ...]:
    """Return what VFs are promised, nothing failed and after host failures."""
    targets = design.targets
    found = []
    if targets.vf_percent:
        found.append(_scenario(vf_wants(placement), targets.vf_percent))
    if targets.vf_failure_percent:
        found += [
            _scenario(way.vf_wants, targets.vf_failure_percent)
            for each in failures
            for way in each.ways
        ]
    return tuple(dict.fromkeys(found))


def _scenario(wants: Iterable[HostWants], percent: int) -> VfScenario:
    counts = Counter(each for each in wants if each.wanted)
    return VfScenario(
        tuple(sorted(counts.items(), key=lambda each: (each[0].host_class, each[0].able))), percent
    )
