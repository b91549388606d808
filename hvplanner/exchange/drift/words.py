"""The enumerations of cmdlets, by number; and how a difference is worded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ROLES: Mapping[int, str] = {0: "None", 1: "Cluster", 3: "ClusterAndClient"}
MODES: Mapping[int, str] = {0: "Static", 1: "SwitchIndependent", 2: "Lacp"}
ALGORITHMS: Mapping[int, str] = {
    **{0: "TransportPorts", 2: "IPAddresses", 3: "MacAddresses"},
    **{4: "HyperVPort", 5: "Dynamic"},
}
BANDWIDTH: Mapping[int, str] = {0: "Default", 1: "Weight", 2: "Absolute", 3: "None"}
TRANSPORTS: Mapping[int, str] = {0: "TCPIP", 1: "Compression", 2: "SMB"}
SMB_CATEGORIES: Mapping[int, str] = {
    **{0: "Default", 1: "VirtualMachine", 2: "LiveMigration", 3: "StorageReplication"},
}


def yes_or_no(flag: bool | None) -> str:
    """Return a flag in words; one that is not set is not so."""
    return tr("yes") if flag else tr("no")


def missing() -> str:
    """Return what is said of a thing that is not there."""
    return tr("missing")


def there() -> str:
    """Return what is said of a thing that is there."""
    return tr("there")


def listed(names: Iterable[str]) -> str:
    """Return names in one text that is the same for the same names."""
    return ", ".join(sorted(names, key=str.casefold))
