"""What a release and a guest allow a VM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.model.units import MIB
from hvplanner.rules.rule import Breach, Subject, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.evaluation import Place
    from hvplanner.model.workload import VmSpec


def vm_specs(subject: Subject) -> Iterator[tuple[Place, VmSpec]]:
    """Yield every VM group that has members and every named VM with its place."""
    for group in subject.design.vm_groups:
        if group.count:
            yield ("vm_groups", group.id), group
    for vm in subject.design.vms:
        yield ("vms", vm.id), vm


@rule("vm.memory_limit", "error", "The release does not start a larger VM.")
def memory_limit(subject: Subject) -> Iterator[Breach]:
    """The memory of a VM stays within what the release allows."""
    limit = subject.release.vm_memory_max_mib
    for place, vm in vm_specs(subject):
        if vm.memory_mib > limit:
            yield Breach(
                (*place, "memory_mib"),
                f"{vm.label} has {MIB.format(vm.memory_mib)} of memory;"
                f" {subject.release.label} allows {MIB.format(limit)}.",
                "Lower the memory or choose a later release.",
            )


@rule("vm.generation", "error", "The release cannot run the VM.")
def generation(subject: Subject) -> Iterator[Breach]:
    """The generation of a VM is one that the release knows."""
    for place, vm in vm_specs(subject):
        if vm.generation not in subject.release.generations:
            yield Breach(
                (*place, "generation"),
                f"{vm.label} is of generation {vm.generation}, which {subject.release.label}"
                " does not have.",
                "Set generation 1 or choose a later release.",
            )


@rule("vm.vnics_limit", "error", "The VM cannot have more adapters.")
def vnics_limit(subject: Subject) -> Iterator[Breach]:
    """The number of vNICs stays within what generation and release allow."""
    release = subject.release
    for place, vm in vm_specs(subject):
        limit = (
            release.vnics_max_generation_1 if vm.generation == 1 else release.vnics_max_generation_2
        )
        if len(vm.vnics) > limit:
            yield Breach(
                (*place, "vnics"),
                f"{vm.label} has {len(vm.vnics)} vNICs; {release.label} allows {limit} in"
                f" generation {vm.generation}.",
                "Remove vNICs.",
            )


@rule("vm.processors_limit", "error", "The VM could start on no host.")
def processors_limit(subject: Subject) -> Iterator[Breach]:
    """Some host has as many logical processors as the VM has virtual ones."""
    most = max((each.logical_processors for each in subject.design.host_classes), default=None)
    for place, vm in vm_specs(subject):
        if most is not None and vm.processors > most:
            yield Breach(
                (*place, "processors"),
                f"{vm.label} has {vm.processors} virtual processors; no host has more than"
                f" {most} logical processors.",
                "Lower the number of virtual processors.",
            )


@rule(
    "vm.integration_services",
    "warning",
    "A guest whose integration services lag behind its host is unsupported and may lose"
    " heartbeat, backup and network performance.",
)
def integration_services(subject: Subject) -> Iterator[Breach]:
    """Integration services are up to date."""
    for place, vm in vm_specs(subject):
        if vm.guest.integration.state != "update_required" or vm.guest.family != "windows":
            # Mismatch reports of Linux guests are to be ignored (Microsoft, KB2956569).
            continue
        yield Breach(
            (*place, "guest"),
            f"{vm.label} needs an update of its integration services"
            f" (version {vm.guest.integration.version or 'unknown'}).",
            "Insert the integration services setup disk in the guest and run it."
            if subject.release.integration_disk
            else "Install the guest's updates: they bring the integration services.",
        )
