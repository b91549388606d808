"""Whether the VMs have room on their hosts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hvplanner.evaluation.findings.place import place_of
from hvplanner.language import tr, trn
from hvplanner.model.evaluation import Finding
from hvplanner.model.releases import releases
from hvplanner.model.units import MIB

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.evaluation.assumed import Assumed
    from hvplanner.evaluation.placement import Placement
    from hvplanner.model.design import Design
    from hvplanner.model.releases import Release

FAIRNESS_SINCE = "2016"
"""The first release that moves VMs by itself to balance hosts."""


def room(design: Design, placement: Placement, assumed: Assumed) -> Iterator[Finding]:
    """Yield where VMs have no room, and where little of it is left."""
    if placement.too_many:
        yield Finding(
            rule="placement.too_many",
            severity="error",
            place=("vm_groups",),
            title=tr("There are far more VMs than any cluster runs; none was placed."),
            why=tr("Nothing can be said of times and failures without knowing where VMs run."),
            remedy=tr("Correct the number of VMs of the largest group."),
        )
    if placement.hosts:
        yield from _no_room(placement)
    yield from _overcommitted(placement)
    yield from _not_starting(placement)
    release = releases()[design.cluster.release]
    yield from _crowded(design, placement, release)
    if release.order >= releases()[FAIRNESS_SINCE].order:
        yield from _host_load(design, placement, assumed.value("host_load"))


def _no_room(placement: Placement) -> Iterator[Finding]:
    for number, count in Counter(vm.kind for vm in placement.unplaced).items():
        kind = placement.kinds[number]
        needed = placement.processors.needed(kind.processors)
        able = [host for host in placement.hosts if host.processors >= needed]
        roomiest = max(able, key=lambda host: host.free_mib)
        asked, most = MIB.format(kind.memory_mib), MIB.format(max(0, roomiest.free_mib))
        yield Finding(
            rule="placement.no_room",
            severity="error",
            place=place_of(kind),
            title=trn(
                "{vms} does not fit on any host: {asked} asked, at most {most} free on {host}.",
                "{n} VMs of {vms} do not fit on any host: {asked} asked, at most {most} free on"
                " {host}.",
                count,
                vms=kind.label,
                asked=asked,
                most=most,
                host=roomiest.label,
            ),
            why=tr("A VM that runs nowhere is in no drain, no failure and no total."),
            remedy=tr("Add hosts or memory, or make the VM smaller."),
        )


def _overcommitted(placement: Placement) -> Iterator[Finding]:
    for host in placement.hosts:
        if host.free_mib < 0:
            yield Finding(
                rule="placement.overcommitted",
                severity="error",
                place=("hosts", host.id),
                title=tr(
                    "The VMs placed on {host} need {used}; it has {capacity} for VMs.",
                    host=host.label,
                    used=MIB.format(host.used_mib),
                    capacity=MIB.format(host.capacity_mib),
                ),
                why=tr("A host cannot run VMs beyond its memory."),
                remedy=tr("Leave the host of some VMs open, or add memory."),
            )


def _not_starting(placement: Placement) -> Iterator[Finding]:
    """Yield the VMs put on a host with too few processors for them, the first of each kind."""
    asking, processors = placement.asking, placement.processors
    picky = {kind for kind, asks in enumerate(asking) if processors.needed(asks.processors)}
    for number, host in enumerate(placement.hosts if picky else ()):
        for vm in host.vms:
            if vm.kind not in picky or processors.start(asking[vm.kind].processors, number):
                continue
            picky.remove(vm.kind)
            kind = placement.kinds[vm.kind]
            yield Finding(
                rule="placement.processors",
                severity="error",
                place=place_of(kind),
                title=tr(
                    "{vm} has {processors} virtual processors; {host}, where it is to run, has"
                    " {most} logical ones.",
                    vm=vm.id,
                    processors=kind.processors,
                    host=host.label,
                    most=host.processors,
                ),
                why=tr("A VM does not start on a host with fewer processors than it has itself."),
                remedy=tr("Leave its host open or name a larger one, or lower its processors."),
            )


def _crowded(design: Design, placement: Placement, release: Release) -> Iterator[Finding]:
    """Yield the hosts that run more than their release can: the worst of each class."""
    asking = placement.asking
    for what, words, most, numbers in (
        (
            "vms_per_host",
            tr("VMs"),
            release.vms_per_host_max,
            [len(host.vms) for host in placement.hosts],
        ),
        (
            "processors_per_host",
            tr("virtual processors"),
            release.virtual_processors_per_host_max,
            [sum([asking[vm.kind].processors for vm in host.vms]) for host in placement.hosts],
        ),
    ):
        for host_class in design.host_classes:
            number, host = max(
                (
                    (number, host)
                    for number, host in zip(numbers, placement.hosts, strict=True)
                    if host.host_class == host_class.id
                ),
                key=lambda each: each[0],
                default=(0, None),
            )
            if host is not None and number > most:
                yield Finding(
                    rule=f"placement.{what}",
                    severity="error",
                    place=("host_classes", host_class.id),
                    title=tr(
                        "{host} runs {number} {words}; {release} runs {most} on a host at most.",
                        host=host.label,
                        number=number,
                        words=words,
                        release=release.label,
                        most=most,
                    ),
                    why=tr("What is beyond the limit does not start."),
                    remedy=tr("Add hosts, or plan fewer {words}.", words=words),
                )


def _host_load(design: Design, placement: Placement, most: int) -> Iterator[Finding]:
    for host_class in design.host_classes:
        loads = [
            (host.used_mib * 100 // max(1, host.capacity_mib), host)
            for host in placement.hosts
            if host.host_class == host_class.id and host.used_mib <= host.capacity_mib
        ]
        percent, host = max(loads, key=lambda each: each[0], default=(0, None))
        if host is not None and percent > most:
            yield Finding(
                rule="capacity.host_load",
                severity="warning",
                place=("host_classes", host_class.id),
                title=tr(
                    "{host} uses {percent} % of its memory, more than {most} %.",
                    host=host.label,
                    percent=percent,
                    most=most,
                ),
                why=tr("Node fairness then moves VMs by itself, and little is left for failures."),
                remedy=tr("Add hosts or memory, or turn AutoBalancerMode off on purpose."),
            )
