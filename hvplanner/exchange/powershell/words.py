"""The words of cmdlets for the values of a plan, and the builds of releases."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ALGORITHMS: Mapping[str, str] = {
    "dynamic": "Dynamic",
    "hyper_v_port": "HyperVPort",
    "transport_ports": "TransportPorts",
    "ip_addresses": "IPAddresses",
    "mac_addresses": "MacAddresses",
}
MODES: Mapping[str, str] = {
    "switch_independent": "SwitchIndependent",
    "static": "Static",
    "lacp": "Lacp",
}
BANDWIDTH: Mapping[str, str] = {"weight": "Weight", "absolute": "Absolute", "none": "None"}
TRANSPORTS: Mapping[str, str] = {"tcp_ip": "TCPIP", "compression": "Compression", "smb": "SMB"}
BUILDS: Mapping[str, int] = {
    **{"2012": 9200, "2012R2": 9600, "2016": 14393},
    **{"2019": 17763, "2022": 20348, "2025": 26100},
}
"""The build number by which a host tells its release."""


class NotPlanned(ValueError):
    """There is no plan that could be carried out; the message says what is missing."""
