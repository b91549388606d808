"""What single-root I/O virtualization needs, and what it takes away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr
from hvplanner.rules.rule import Breach, Ground, Subject, place_of, rule, vm_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.workload import VmSpec


@vm_rule("sriov.guest_driver", "warning", "The vNIC stays on the slower synthetic path.")
def guest_driver(vm: VmSpec, _ground: Ground) -> Iterator[Breach]:
    """A guest that is to get a VF can drive it."""
    if not vm.guest.vf_driver and any(vnic.sriov == "wanted" for vnic in vm.vnics):
        yield Breach(
            place_of(vm),
            tr("{vm} asks for a VF, but its guest has no driver for one.", vm=vm.label),
            tr(
                "Install the driver (64-bit Windows Server 2012 or later, or Linux), or clear"
                " the"
                " wish."
            ),
        )


@vm_rule(
    "sriov.policies",
    "warning",
    "Traffic over a VF bypasses the virtual switch: port ACLs, bandwidth limits and extensions"
    " are not applied, or Hyper-V withholds the VF.",
)
def policies(vm: VmSpec, _ground: Ground) -> Iterator[Breach]:
    """A vNIC with a VF has no switch policies to bypass."""
    for vnic in vm.vnics:
        if vnic.sriov == "wanted" and vnic.switch_policies:
            yield Breach(
                (*place_of(vm), "vnics", vnic.id),
                tr(
                    "The vNIC {vnic} of {vm} asks for a VF and has switch policies.",
                    vnic=vnic.id,
                    vm=vm.label,
                ),
                tr("Choose one: policies, or a VF for a trusted workload."),
            )


@rule("sriov.host_not_ready", "warning", "No VM gets a VF on such a host.")
def host_not_ready(subject: Subject) -> Iterator[Breach]:
    """Hosts are ready for SR-IOV where VMs want VFs."""
    unready = [each for each in subject.design.host_classes if not each.sriov_ready]
    if unready and any(vnic.sriov == "wanted" for vm in subject.vm_specs for vnic in vm.vnics):
        for host_class in unready:
            yield Breach(
                ("host_classes", host_class.id, "sriov_ready"),
                tr(
                    "VMs ask for VFs, but {host_class} is not ready for SR-IOV.",
                    host_class=host_class.label,
                ),
                tr(
                    "Turn on SR-IOV, VT-d or AMD-Vi and ACS in the firmware; update it where the"
                    " host"
                    " gives a reason (Get-VMHost, IovSupportReasons)."
                ),
            )


@rule("sriov.lbfo", "error", "An LBFO team hides the SR-IOV capability of its members.")
def lbfo(subject: Subject) -> Iterator[Breach]:
    """An IOV switch is not on an LBFO team."""
    for place, host_plan, switch in subject.switches():
        if switch.sriov and host_plan.team(switch.team).kind == "lbfo":
            yield Breach(
                place,
                tr(
                    "LBFO team {team} hides SR-IOV: the VMs on switch {switch} will not get a VF.",
                    team=switch.team,
                    switch=switch.id,
                ),
                tr(
                    "Use Switch Embedded Teaming (2016 or later), or two IOV switches with a guest"
                    " team."
                ),
            )


@rule("sriov.no_capability", "error", "The switch is created for SR-IOV on ports without it.")
def no_capability(subject: Subject) -> Iterator[Breach]:
    """Every port of an IOV switch can have VFs."""
    for place, host_plan, switch in subject.switches():
        ports = host_plan.team(switch.team).ports if switch.sriov else ()
        models = (subject.model_of(host_plan, port) for port in ports)
        unable = next((model for model in models if model and not model.port_vfs_max), None)
        if unable is not None:
            yield Breach(
                place,
                tr(
                    "Switch {switch} has SR-IOV, but {model} has no VFs.",
                    switch=switch.id,
                    model=unable.label,
                ),
                tr("Use NICs with SR-IOV, or clear it on the switch."),
            )


@rule("sriov.weights", "error", "An IOV switch holds no minimum bandwidth by weight.")
def weights(subject: Subject) -> Iterator[Breach]:
    """An IOV switch has no minimum bandwidth where the release has none on it."""
    if subject.release.iov_switch_weights:
        return
    for place, _, switch in subject.switches():
        if switch.sriov and switch.bandwidth_mode != "none":
            yield Breach(
                place,
                tr("Switch {switch} has SR-IOV and minimum bandwidth.", switch=switch.id),
                tr("Set minimum bandwidth to none; keep shares with QoS of the fabric."),
            )


@rule("sriov.vfs_without", "error", "VFs exist only where the switch was created for SR-IOV.")
def vfs_without(subject: Subject) -> Iterator[Breach]:
    """VFs are planned on IOV switches only."""
    for place, _, switch in subject.switches():
        if switch.vfs_per_port and not switch.sriov:
            yield Breach(
                place,
                tr(
                    "Switch {switch} plans {vfs_per_port} VFs per port without SR-IOV.",
                    switch=switch.id,
                    vfs_per_port=switch.vfs_per_port,
                ),
                tr("Create the switch with SR-IOV; it cannot be added later."),
            )
