"""What a release and a guest allow a VM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr, trn
from hvplanner.model.units import MIB
from hvplanner.rules.rule import Breach, Subject, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.releases import GenerationLimits
    from hvplanner.model.workload import VmSpec


@rule("vm.generation", "error", "The release cannot run the VM.")
def generation(subject: Subject) -> Iterator[Breach]:
    """The generation of a VM is one that the release knows."""
    for place, vm in subject.vm_specs:
        if subject.release.generation(vm.generation) is None:
            yield Breach(
                (*place, "generation"),
                tr(
                    "{vm} is of generation {generation}, which {release} does not have.",
                    vm=vm.label,
                    generation=vm.generation,
                    release=subject.release.label,
                ),
                tr("Set generation 1 or choose a later release."),
            )


@rule("vm.generation_limits", "error", "The release does not start a larger VM.")
def generation_limits(subject: Subject) -> Iterator[Breach]:
    """Memory, processors and vNICs of a VM stay within what its generation allows."""
    for place, vm in subject.vm_specs:
        limits = subject.release.generation(vm.generation)
        if limits is None or _is_within(vm, limits):
            continue
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
                    (*place, field),
                    tr(
                        "{vm} has {amount}; {release} allows {limit} in generation {generation}.",
                        vm=vm.label,
                        amount=text(has),
                        release=subject.release.label,
                        limit=text(allowed),
                        generation=vm.generation,
                    ),
                    tr("Make the VM smaller, or choose another generation or a later release."),
                )


def _is_within(vm: VmSpec, limits: GenerationLimits) -> bool:
    """Tell so at once of nearly all of thousands of VMs."""
    return (
        vm.memory_mib <= limits.memory_max_mib
        and vm.processors <= limits.processors_max
        and len(vm.vnics) <= limits.vnics_max
    )


@rule("vm.processors_limit", "error", "The VM could start on no host.")
def processors_limit(subject: Subject) -> Iterator[Breach]:
    """Some host has as many logical processors as the VM has virtual ones."""
    most = max((each.logical_processors for each in subject.design.host_classes), default=None)
    for place, vm in subject.vm_specs:
        if most is not None and vm.processors > most:
            yield Breach(
                (*place, "processors"),
                tr(
                    "{vm} has {processors} virtual processors; no host has more than {most}"
                    " logical processors.",
                    vm=vm.label,
                    processors=vm.processors,
                    most=most,
                ),
                tr("Lower the number of virtual processors."),
            )
