"""What a bundle lacks, and what it has that no design has a place for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import mark, tr, translated

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from hvplanner.exchange.bundle import Bundle, Cluster
    from hvplanner.exchange.notes import Notes

_LOST: Mapping[str, str] = {
    "Get-NetAdapter": mark("Cards of hosts that do not list them, and so teams and switches"),
    "Get-NetIPAddress": mark("Addresses of hosts that do not list them"),
    "Get-VMSwitch": mark("Virtual switches of hosts that do not list them"),
    "Get-VMNetworkAdapter ManagementOS": mark("Own adapters of hosts that do not list them"),
    "Get-VMHost": mark("How hosts migrate that do not tell it"),
    "Get-VMNetworkAdapter": mark("Adapters of VMs on hosts that do not list them"),
    "Get-VMNetworkAdapterVlan": mark("VLANs on hosts that do not list them"),
}
"""What is not known where a section of a host is missing."""
_OF_CLUSTER: Mapping[str, str] = {
    "Get-ClusterNode": mark("Which hosts the cluster has: those that tell are taken"),
    "Get-ClusterResourceType Virtual Machine": mark("The order of live-migration networks"),
    "Get-ClusterGroup": mark("Priorities of VMs, and which are to be kept apart"),
}
_NO_PLACE = (
    *("Get-ClusterQuorum", "Get-ClusterSharedVolume", "Get-NetAdapterRss", "Get-VMProcessor"),
    *("Get-VMSwitchExtension", "Get-SmbMultichannelConnection"),
    *("Get-NetQosTrafficClass", "Get-NetQosPolicy", "Get-NetQosFlowControl", "Get-NetIntentStatus"),
    *("Win32_Processor", "Get-VMHostSupportedVersion"),
)
_INTENTS, _VFS = "Get-NetIntent", "Get-NetAdapterSriovVf"
_MEMBERS = "Get-VMNetworkAdapterTeamMapping"


def note_coverage(bundle: Bundle, cluster: Cluster, of_guests: Iterable[str], notes: Notes) -> None:
    """Note what is missing, what has no place, and what the collector says of itself.

    `of_guests` is what could not be read of guests.
    """
    for section, what in _OF_CLUSTER.items():
        if cluster.name and not cluster.has(section):
            notes.add("left_out", translated(what), section)
    for node in cluster.nodes:
        for section, what in _LOST.items():
            if not node.has(section):
                notes.add("left_out", translated(what), section, example=node.name)
        if node.records(_INTENTS):
            what = tr("Intents of Network ATC: what they made is taken. They revert other changes")
            notes.add("left_out", what, _INTENTS, example=node.name)
        if node.records(_MEMBERS):
            what = tr(
                "To which members of a team hosts map their adapters: a rollback deals them out"
            )
            notes.add("left_out", what, _MEMBERS, example=node.name)
        notes.add("taken", tr("VFs in use today"), _VFS, count=len(node.records(_VFS)))
    for section in _NO_PLACE:
        if any(holder.records(section) for holder in (cluster, *cluster.nodes)):
            notes.add("left_out", tr("No plan of the network depends on it"), section)
    for each in bundle.left_out:
        notes.add("left_out", each.why or tr("Not collected"), each.what, example=each.node)
    for text in dict.fromkeys((*of_guests, *(each.text for each in bundle.remarks))):
        notes.add("left_out", text)
