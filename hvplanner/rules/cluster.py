"""Limits of the release on the cluster and its hosts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr
from hvplanner.model.releases import releases
from hvplanner.model.units import MIB
from hvplanner.rules.rule import Breach, Subject, rule

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule("cluster.no_hosts", "error", "Without hosts nothing can be planned.")
def no_hosts(subject: Subject) -> Iterator[Breach]:
    """A cluster has hosts."""
    if not any(subject.hosts_of(each) for each in subject.design.host_classes):
        yield Breach(
            ("host_classes",), tr("The cluster has no hosts."), tr("Add a host class with hosts.")
        )


@rule("cluster.one_host", "warning", "Live migration and failover need a second host.")
def one_host(subject: Subject) -> Iterator[Breach]:
    """A cluster has more than one host."""
    if sum(subject.hosts_of(each) for each in subject.design.host_classes) == 1:
        yield Breach(("host_classes",), tr("The cluster has a single host."), tr("Add a host."))


@rule("cluster.no_vms", "warning", "Without VMs every time is zero and every plan will do.")
def no_vms(subject: Subject) -> Iterator[Breach]:
    """A cluster has VMs."""
    if not any(group.count for group in subject.design.vm_groups) and not subject.design.vms:
        yield Breach(("vm_groups",), tr("The cluster has no VMs."), tr("Add a VM group or VMs."))


@rule("cluster.nodes_limit", "error", "The release does not form a larger cluster.")
def nodes_limit(subject: Subject) -> Iterator[Breach]:
    """Hosts stay within what the release allows in a cluster."""
    hosts = sum(subject.hosts_of(each) for each in subject.design.host_classes)
    if hosts > subject.release.nodes_max:
        yield Breach(
            ("host_classes",),
            tr(
                "The cluster has {hosts} hosts; {release} allows {nodes_max}.",
                hosts=hosts,
                release=subject.release.label,
                nodes_max=subject.release.nodes_max,
            ),
            tr("Split it into several clusters."),
        )


@rule("cluster.upgrade_target", "warning", "A cluster can only be upgraded to a later release.")
def upgrade_target(subject: Subject) -> Iterator[Breach]:
    """The release to upgrade to is later than that of the cluster."""
    asked = subject.design.upgrade_to
    if asked is not None and releases()[asked].order <= subject.release.order:
        yield Breach(
            ("upgrade_to",),
            tr(
                "The upgrade is to {asked}, and the cluster runs {release} already.",
                asked=releases()[asked].label,
                release=subject.release.label,
            ),
            tr("Name a later release, or none."),
        )


@rule("cluster.vms_limit", "error", "The release does not run more VMs in a cluster.")
def vms_limit(subject: Subject) -> Iterator[Breach]:
    """VMs stay within what the release allows in a cluster."""
    vms = sum(group.count for group in subject.design.vm_groups) + len(subject.design.vms)
    if vms > subject.release.vms_max:
        yield Breach(
            ("vm_groups",),
            tr(
                "The cluster has {vms} VMs; {release} allows {vms_max}.",
                vms=vms,
                release=subject.release.label,
                vms_max=subject.release.vms_max,
            ),
            tr("Split it into several clusters."),
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
                tr(
                    "{host_class} has {memory} of memory; {release} uses {host_memory_max}.",
                    host_class=host_class.label,
                    memory=MIB.format(host_class.memory_mib),
                    release=release.label,
                    host_memory_max=MIB.format(release.host_memory_max_mib),
                ),
                tr("Lower the memory or choose a later release."),
            )
        if host_class.logical_processors > release.logical_processors_max:
            yield Breach(
                (*place, "logical_processors"),
                tr(
                    "{host_class} has {logical_processors} logical processors; {release} uses"
                    " {logical_processors_max}.",
                    host_class=host_class.label,
                    logical_processors=host_class.logical_processors,
                    release=release.label,
                    logical_processors_max=release.logical_processors_max,
                ),
                tr("Lower the number or choose a later release."),
            )


@rule("host.reserved_memory", "error", "No VM can run where the parent partition keeps it all.")
def reserved_memory(subject: Subject) -> Iterator[Breach]:
    """Some memory is left for VMs."""
    for host_class in subject.design.host_classes:
        if host_class.reserved_memory_mib >= host_class.memory_mib:
            yield Breach(
                ("host_classes", host_class.id, "reserved_memory_mib"),
                tr(
                    "{host_class} reserves {reserved_memory} of {memory} for the parent partition.",
                    host_class=host_class.label,
                    reserved_memory=MIB.format(host_class.reserved_memory_mib),
                    memory=MIB.format(host_class.memory_mib),
                ),
                tr("Reserve less than the host's memory."),
            )
