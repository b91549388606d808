"""The sheets of RVTools, by the column titles of its versions 3 and 4.

The desktop writes "Size MiB" (since 4.0; "Size MB" before), the command line "vMemorySizeMiB".
Titles are compared in small letters, without blanks and without the name of their sheet.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hvplanner.exchange.tabular.fields import Kind
    from hvplanner.exchange.tabular.grid import Grid

_VM = {
    **{"vm": "name", "vmname": "name", "vmuuid": "uuid", "uuid": "uuid"},
    **{"cpus": "processors", "host": "host", "cluster": "cluster"},
    **{"powerstate": "state", "template": "template", "srmplaceholder": "template"},
}
_SIZES = {"memory": "memory", "sizemib": "memory", "sizemb": "memory", "size": "memory"}
_NETWORKS = {
    title: "network"
    for number in range(1, 9)
    for title in (f"network#{number}", f"network{number}")
}


@dataclass(frozen=True, slots=True)
class SheetKind:
    """What a sheet is about, and what its columns are."""

    kind: Kind
    columns: Mapping[str, str]
    units: Mapping[str, str] = field(default_factory=dict)
    """Of what its figures are, where the title does not tell."""


SHEETS: Mapping[str, SheetKind] = {
    "vinfo": SheetKind(
        "vm",
        {
            **_VM,
            **_NETWORKS,
            "memory": "memory",
            "harestartpriority": "priority",
            "firmware": "generation",
            **{"osaccordingtotheconfigurationfile": "system", "os": "system"},
            **{"osaccordingtothevmwaretools": "system", "ostools": "system"},
        },
        {"memory": "MiB"},
    ),
    "vcpu": SheetKind("vm", _VM),
    "vmemory": SheetKind("vm", {**_VM, **_SIZES}, {"memory": "MiB"}),
    "vnetwork": SheetKind(
        "vnic",
        {
            **{"vm": "vm", "vmname": "vm", "vmuuid": "uuid", "uuid": "uuid"},
            **{"network": "network", "name": "network", "adapter": "adapter"},
        },
    ),
    "vhost": SheetKind(
        "host",
        {
            **{"host": "name", "name": "name", "cluster": "cluster", "model": "class"},
            **{"#memory": "memory", "memorysize": "memory"},
            **{"#cores": "cores", "numcpucores": "cores"},
            **{"htactive": "threading", "hyperthreadingactive": "threading"},
        },
        {"memory": "MiB"},
    ),
    "vnic": SheetKind(
        "port",
        {
            **{"host": "host", "hostname": "host", "networkdevice": "device", "device": "device"},
            **{"speed": "speed", "linkspeed": "speed", "driver": "driver", "pci": "pci"},
        },
    ),
    "vscvmk": SheetKind(
        "kernel",
        {
            **{"host": "host", "hostname": "host", "portgroup": "network", "device": "device"},
            **{"ipaddress": "address", "subnetmask": "mask", "mtu": "mtu"},
        },
    ),
    "vport": SheetKind("portgroup", {"portgroup": "name", "vlan": "vlan", "vlanid": "vlan"}),
    "dvport": SheetKind("portgroup", {"port": "name", "name": "name", "vlan": "vlan"}),
}

_OTHERS = (
    *("vdisk", "vpartition", "vcd", "vfloppy", "vusb", "vsnapshot", "vtools", "vsource", "vrp"),
    *("vcluster", "vhba", "vswitch", "dvswitch", "vdatastore", "vmultipath", "vlicense"),
    *("vfileinfo", "vhealth", "vmetadata"),
)
"""Sheets of RVTools that say nothing of what a network plan depends on."""

_INFO = "vinfo"
_REPEATS = {"vcpu": "processors", "vmemory": "memory"}
"""Sheets of which nothing is needed where vInfo has that."""

_NOT_NAMES = re.compile(r"[^a-z0-9#]")
_SHEET_OF_FILE = re.compile(
    r"(?:^|.*[^a-z0-9])(?:tab)?(v[a-z_+]+|dv[a-z]+)(?:\.csv)?", re.IGNORECASE
)


def sheet_of(name: str) -> str | None:
    """Return which sheet of RVTools one is, or a file: "RVTools_tabvInfo.csv" is vinfo."""
    match = _SHEET_OF_FILE.fullmatch(name)
    plain = _plain(match[1]) if match else ""
    return plain if plain in SHEETS or plain in _OTHERS else None


def is_rvtools(names: Sequence[str]) -> bool:
    """Tell whether a workbook with these sheets is one that RVTools wrote."""
    return sum(sheet_of(name) is not None for name in names) >= min(2, len(names))


def is_needed(name: str, read: Sequence[Grid]) -> bool:
    """Tell whether a sheet has something that a network plan needs, and those read do not.

    vInfo comes first, and mostly has what sheets as long as it repeat.
    """
    sheet = sheet_of(name)
    titles = next((grid.rows[0] for grid in read if grid.rows and sheet_of(grid.name) == _INFO), ())
    if sheet is None or sheet not in SHEETS:
        return False
    return sheet not in _REPEATS or _REPEATS[sheet] not in keys(_INFO, titles)


def keys(sheet: str, titles: Sequence[str]) -> tuple[str, ...]:
    """Return what the columns of a sheet are, "" for what nothing depends on."""
    columns = SHEETS[sheet].columns
    plain = [_plain(title) for title in titles]
    return tuple(columns.get(each) or columns.get(each.removeprefix(sheet), "") for each in plain)


def _plain(text: str) -> str:
    return _NOT_NAMES.sub("", text.casefold())
