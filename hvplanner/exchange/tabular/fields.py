"""What a column of a table can stand for, by what the rows of the table are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from hvplanner.language import mark
from hvplanner.model.hardware import Host, HostClass
from hvplanner.model.network import Network
from hvplanner.model.workload import Guest, Vm, VmGroup

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hvplanner.model.base import Record

Kind = Literal["vm", "host", "vnic", "port", "kernel", "portgroup"]
"""What a row is: a VM, a host, an adapter of a VM, a port of a host, a VMkernel adapter, a port
group."""

Reads = Literal["text", "whole", "memory", "rate", "flag", "choice"]


@dataclass(frozen=True, slots=True)
class Field:
    """Something that a column can stand for."""

    key: str
    title: str
    """What people see."""
    reads: Reads = "text"
    """How its texts become values."""
    of: tuple[type[Record], str] | None = None
    """The field of the design that says what is allowed."""
    is_needed: bool = False
    """Whether a row is none without it."""
    is_repeated: bool = False
    """Whether several columns can be it."""
    words: tuple[tuple[str, str], ...] = ()
    """Of a choice: words in a table, in small letters and without blanks, and what they mean."""


ON, OFF = "on", "off"
STATES: Mapping[str, str] = {ON: mark("Running"), OFF: mark("Switched off")}
"""How people read whether a VM is there or only kept."""
_STATES = (
    *((each, ON) for each in ("poweredon", "running", "on", "wirdausgeführt", "läuft", "ein")),
    *((each, ON) for each in ("eingeschaltet", "suspended", "saved", "paused", "gespeichert")),
    *((each, ON) for each in ("angehalten", "powered_on")),
    *((each, OFF) for each in ("poweredoff", "off", "stopped", "aus", "ausgeschaltet")),
    *((each, OFF) for each in ("powered_off", "beendet")),
)
_PRIORITIES = (
    *((each, "high") for each in ("high", "highest", "hoch", "3000")),
    *((each, "medium") for each in ("medium", "mittel", "normal", "2000")),
    *((each, "low") for each in ("low", "lowest", "niedrig", "1000")),
)
_GENERATIONS = (
    *((each, "2") for each in ("efi", "uefi", "2", "gen2", "generation2")),
    *((each, "1") for each in ("bios", "1", "gen1", "generation1")),
)

_VM = (
    Field("name", mark("VM"), of=(Vm, "id"), is_needed=True),
    Field("uuid", mark("VM id")),
    Field("memory", mark("Memory"), "memory", (Vm, "memory_mib")),
    Field("processors", mark("Virtual processors"), "whole", (Vm, "processors")),
    Field("host", mark("Host"), of=(Host, "id")),
    Field("cluster", mark("Cluster")),
    Field("network", mark("Network"), of=(Network, "id"), is_repeated=True),
    Field("count", mark("VMs"), "whole", (VmGroup, "count")),
    Field("priority", mark("Priority"), "choice", words=_PRIORITIES),
    Field("generation", mark("Generation"), "choice", words=_GENERATIONS),
    Field("system", mark("System"), of=(Guest, "system")),
    Field("sriov", mark("SR-IOV"), "flag"),
    Field("notes", mark("Notes"), of=(Vm, "notes")),
    Field("state", mark("State"), "choice", words=_STATES),
    Field("template", mark("Template"), "flag"),
)
_HOST = (
    Field("name", mark("Host"), of=(Host, "id"), is_needed=True),
    Field("cluster", mark("Cluster")),
    Field("memory", mark("Memory"), "memory", (HostClass, "memory_mib")),
    Field("processors", mark("Logical processors"), "whole", (HostClass, "logical_processors")),
    Field("cores", mark("Cores"), "whole", (HostClass, "logical_processors")),
    Field("threading", mark("Hyper-threading"), "flag"),
    Field("class", mark("Host class"), of=(HostClass, "name")),
    Field("count", mark("Hosts"), "whole", (HostClass, "count")),
)
_VNIC = (
    Field("vm", mark("VM"), is_needed=True),
    Field("uuid", mark("VM id")),
    Field("network", mark("Network"), of=(Network, "id"), is_needed=True),
    Field("adapter", mark("Adapter")),
)
_PORT = (
    Field("host", mark("Host"), is_needed=True),
    Field("device", mark("Device"), is_needed=True),
    # That of a port that is down is 0.
    Field("speed", mark("Port speed"), "rate", (Network, "demand_mbps")),
    Field("driver", mark("Driver")),
    Field("pci", mark("PCI address")),
)
_KERNEL = (
    Field("host", mark("Host"), is_needed=True),
    Field("network", mark("Network"), of=(Network, "id"), is_needed=True),
    Field("device", mark("Device")),
    Field("address", mark("Address")),
    Field("mask", mark("Subnet mask")),
    Field("mtu", mark("MTU"), "whole", (Network, "mtu")),
)
_PORTGROUP = (
    Field("name", mark("Network"), is_needed=True),
    Field("vlan", mark("VLAN"), "whole", (Network, "vlan")),
)

FIELDS: Mapping[Kind, tuple[Field, ...]] = {
    "vm": _VM,
    "host": _HOST,
    "vnic": _VNIC,
    "port": _PORT,
    "kernel": _KERNEL,
    "portgroup": _PORTGROUP,
}

TITLES: Mapping[Kind, str] = {
    "vm": mark("VMs"),
    "host": mark("Hosts"),
    "vnic": mark("vNICs"),
    "port": mark("Ports"),
    "kernel": mark("VMkernel adapters"),
    "portgroup": mark("Port groups"),
}

OWN_KINDS: tuple[Kind, ...] = ("vm", "host")
"""What the rows of a table of a person's own can be."""


def field_of(kind: Kind, key: str) -> Field | None:
    """Return a field by its key."""
    return next((each for each in FIELDS[kind] if each.key == key), None)
