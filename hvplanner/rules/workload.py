"""What a release and a guest allow a VM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr, trn
from hvplanner.model.memo import EachMemo
from hvplanner.model.units import MIB
from hvplanner.rules.rule import Breach, Ground, Subject, place_of, rule, vm_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.workload import VmSpec


@vm_rule("vm.generation", "error", "The release cannot run the VM.")
def generation(vm: VmSpec, ground: Ground) -> Iterator[Breach]:
    """The generation of a VM is one that the release knows."""
    if ground.release.generation(vm.generation) is None:
        yield Breach(
            (*place_of(vm), "generation"),
            tr(
                "{vm} is of generation {generation}, which {release} does not have.",
                vm=vm.label,
                generation=vm.generation,
                release=ground.release.label,
            ),
            tr("Set generation 1 or choose a later release."),
        )


@vm_rule("vm.generation_limits", "error", "The release does not start a larger VM.")
def generation_limits(vm: VmSpec, ground: Ground) -> Iterator[Breach]:
    """Memory, processors and vNICs of a VM stay within what its generation allows."""
    limits = ground.release.generation(vm.generation)
    if limits is None:
        return
    for field, has, allowed, text in (
        ("memory_mib", vm.memory_mib, limits.memory_max_mib, MIB.format),
        (
            "processors",
            vm.processors,
            limits.processors_max,
            lambda n: trn("{n} virtual processor", "{n} virtual processors", n),
        ),
        ("vnics", len(vm.vnics), limits.vnics_max, lambda n: trn("{n} vNIC", "{n} vNICs", n)),
    ):
        if has > allowed:
            yield Breach(
                (*place_of(vm), field),
                tr(
                    "{vm} has {amount}; {release} allows {limit} in generation {generation}.",
                    vm=vm.label,
                    amount=text(has),
                    release=ground.release.label,
                    limit=text(allowed),
                    generation=vm.generation,
                ),
                tr("Make the VM smaller, or choose another generation or a later release."),
            )


_processors: EachMemo[VmSpec, int] = EachMemo(lambda vm: vm.processors)


@rule("vm.processors_limit", "error", "The VM could start on no host.")
def processors_limit(subject: Subject) -> Iterator[Breach]:
    """Some host has as many logical processors as the VM has virtual ones."""
    hosts = (each for each in subject.design.host_classes if subject.hosts_of(each))
    most = max((each.logical_processors for each in hosts), default=None)
    for vm, asked in zip(subject.vm_specs, _processors.of(subject.vm_specs), strict=True):
        if most is not None and asked > most:
            yield Breach(
                (*place_of(vm), "processors"),
                tr(
                    "{vm} has {processors} virtual processors; no host has more than {most}"
                    " logical processors.",
                    vm=vm.label,
                    processors=vm.processors,
                    most=most,
                ),
                tr("Lower the number of virtual processors."),
            )
