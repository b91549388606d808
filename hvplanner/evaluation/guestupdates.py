"""When guests get other integration services, in step with the rolling drain of their hosts.

The disk with the services comes from the host, and updates of the host bring a new one. So a
guest that takes it does so after the turn of its host: from a host that is not updated yet, it
would be behind again. What comes with a guest's own updates does not depend on the host: it is
done before the host's turn, so that the guest migrates with services that work. One host after
the other, guests that are kept apart are never restarted together. On one host, those of low
priority come first: what goes wrong should go wrong with them.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from hvplanner.evaluation.placement import PRIORITY_RANK, place
from hvplanner.model.guestupdates import GuestUpdate, GuestUpdates
from hvplanner.model.releases import releases
from hvplanner.model.workload import VmGroup
from hvplanner.rules.integration import needs_update, way_of_update

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.design import Design
    from hvplanner.model.draining import HostTurn, RollingDrain
    from hvplanner.model.guestupdates import When
    from hvplanner.model.releases import Release
    from hvplanner.model.workload import Guest, VmSpec


def guest_updates(design: Design, rolling: RollingDrain | None = None) -> GuestUpdates:
    """Return which guests need an update, how and in what order, with the times of a run."""
    specs: tuple[VmSpec, ...] = (*design.vm_groups, *design.vms)
    counts = [each.count if isinstance(each, VmGroup) else 1 for each in specs]
    lagging = any(needs_update(each.guest) for each in specs)
    return GuestUpdates(
        updates=tuple(_in_order(design, rolling)) if lagging else (),
        ignored=tuple(each.label for each in specs if _is_ignored(each.guest)),
        unknown=sum(
            count
            for each, count in zip(specs, counts, strict=True)
            if each.guest.family == "windows" and each.guest.integration.state == "unknown"
        ),
        vms=sum(counts),
    )


def _in_order(design: Design, rolling: RollingDrain | None) -> Iterator[GuestUpdate]:
    """Yield host by host, in the order of a rolling drain; VMs without a host come last."""
    placement = place(design, design.plan.placement if design.plan else ())
    release = releases()[design.cluster.release]
    turns = {turn.host: turn for turn in rolling.turns} if rolling else {}
    kinds = sorted(
        (kind for kind, each in enumerate(placement.kinds) if needs_update(each.guest)),
        key=lambda kind: _order_on_host(placement.kinds[kind], release),
    )
    hosts = [(host.id, host.vms) for host in placement.hosts]
    for turn, (host, vms) in enumerate([*hosts, (None, placement.unplaced)], 1):
        found: defaultdict[int, list[str]] = defaultdict(list)
        for vm in vms:
            found[vm.kind].append(vm.id)
        for kind in kinds:
            if kind in found:
                spec, ids = placement.kinds[kind], tuple(found[kind])
                yield _update(spec, ids, host, turn, release, turns)


def _order_on_host(spec: VmSpec, release: Release) -> tuple[bool, int, str]:
    is_after = way_of_update(spec.guest, release) == "disk"
    return is_after, -PRIORITY_RANK[spec.priority], spec.label.casefold()


def _update(
    spec: VmSpec,
    ids: tuple[str, ...],
    host: str | None,
    turn: int,
    release: Release,
    turns: dict[str, HostTurn],
) -> GuestUpdate:
    way = way_of_update(spec.guest, release)
    when: When = "after" if way == "disk" else "before"
    run = turns.get(host or "")
    at_ms = None
    if run is not None and not run.problem:
        at_ms = run.end_ms if when == "after" else run.start_ms
    return GuestUpdate(
        place=("vm_groups" if isinstance(spec, VmGroup) else "vms", spec.id),
        label=spec.label,
        vms=ids,
        host=host,
        turn=turn,
        way=way,
        when=when,
        at_ms=at_ms,
        system=spec.guest.system,
        integration=spec.guest.integration,
    )


def _is_ignored(guest: Guest) -> bool:
    return guest.family != "windows" and guest.integration.state == "update_required"
