"""What a switch enforces on the adapter of a VM, and a VF would bypass."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.exchange.bundle import Record

Policy = Literal["guard", "mirroring", "virtual_subnet", "bandwidth"]

_ON_OFF = {0: "On", 1: "Off"}
_MIRRORING = {0: "None", 1: "Destination", 2: "Source"}
_LIMITS = ("MaximumBandwidth", "MinimumBandwidthWeight", "MinimumBandwidthAbsolute")


def policies(nic: Record) -> Iterator[Policy]:
    """Yield the kinds of policies that an adapter itself tells of; port ACLs are elsewhere."""
    if any(nic.word(guard, _ON_OFF) == "On" for guard in ("DhcpGuard", "RouterGuard")):
        yield "guard"
    if nic.word("PortMirroringMode", _MIRRORING) in ("Source", "Destination"):
        yield "mirroring"
    if (nic.number("VirtualSubnetId") or 0) > 0:
        yield "virtual_subnet"
    settings = nic.records("BandwidthSetting")
    if any((each.number(limit) or 0) > 0 for each in settings for limit in _LIMITS):
        yield "bandwidth"
