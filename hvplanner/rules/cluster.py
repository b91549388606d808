"""Limits of the release on the cluster and its hosts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.model.units import MIB
from hvplanner.rules.rule import Breach, Subject, rule

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule("cluster.no_hosts", "error", "Without hosts nothing can be planned.")
def no_hosts(subject: Subject) -> Iterator[Breach]:
    """A cluster has hosts."""
    if not any(subject.hosts_of(each) for each in subject.design.host_classes):
        yield Breach(("host_classes",), "The cluster has no hosts.", "Add a host class with hosts.")


@rule("cluster.one_host", "warning", "Live migration and failover need a second host.")
def one_host(subject: Subject) -> Iterator[Breach]:
    """A cluster has more than one host."""
    if sum(subject.hosts_of(each) for each in subject.design.host_classes) == 1:
        yield Breach(("host_classes",), "The cluster has a single host.", "Add a host.")


@rule("cluster.no_vms", "warning", "Without VMs every time is zero and every plan will do.")
def no_vms(subject: Subject) -> Iterator[Breach]:
    """A cluster has VMs."""
    if not any(group.count for group in subject.design.vm_groups) and not subject.design.vms:
        yield Breach(("vm_groups",), "The cluster has no VMs.", "Add a VM group or VMs.")


@rule("cluster.nodes_limit", "error", "The release does not form a larger cluster.")
def nodes_limit(subject: Subject) -> Iterator[Breach]:
    """Hosts stay within what the release allows in a cluster."""
    hosts = sum(subject.hosts_of(each) for each in subject.design.host_classes)
    if hosts > subject.release.nodes_max:
        yield Breach(
            ("host_classes",),
            f"The cluster has {hosts} hosts; {subject.release.label} allows"
            f" {subject.release.nodes_max}.",
            "Split it into several clusters.",
        )


@rule("cluster.vms_limit", "error", "The release does not run more VMs in a cluster.")
def vms_limit(subject: Subject) -> Iterator[Breach]:
    """VMs stay within what the release allows in a cluster."""
    vms = sum(group.count for group in subject.design.vm_groups) + len(subject.design.vms)
    if vms > subject.release.vms_max:
        yield Breach(
            ("vm_groups",),
            f"The cluster has {vms} VMs; {subject.release.label} allows {subject.release.vms_max}.",
            "Split it into several clusters.",
        )


@rule("host.release_limit", "error", "The release does not use what goes beyond it.")
def host_limit(subject: Subject) -> Iterator[Breach]:
    """Memory and processors of a host stay within what the release uses."""
    release = subject.release
    for host_class in subject.design.host_classes:
        place = ("host_classes", host_class.id)
        if host_class.memory_mib > release.host_memory_max_mib:
            yield Breach(
                (*place, "memory_mib"),
                f"{host_class.label} has {MIB.format(host_class.memory_mib)} of memory;"
                f" {release.label} uses {MIB.format(release.host_memory_max_mib)}.",
                "Lower the memory or choose a later release.",
            )
        if host_class.logical_processors > release.logical_processors_max:
            yield Breach(
                (*place, "logical_processors"),
                f"{host_class.label} has {host_class.logical_processors} logical processors;"
                f" {release.label} uses {release.logical_processors_max}.",
                "Lower the number or choose a later release.",
            )


@rule("host.reserved_memory", "error", "No VM can run where the parent partition keeps it all.")
def reserved_memory(subject: Subject) -> Iterator[Breach]:
    """Some memory is left for VMs."""
    for host_class in subject.design.host_classes:
        if host_class.reserved_memory_mib >= host_class.memory_mib:
            yield Breach(
                ("host_classes", host_class.id, "reserved_memory_mib"),
                f"{host_class.label} reserves {MIB.format(host_class.reserved_memory_mib)} of"
                f" {MIB.format(host_class.memory_mib)} for the parent partition.",
                "Reserve less than the host's memory.",
            )
