"""The words that people read for the values a file holds."""

from __future__ import annotations

_WORDS = {
    # Cluster
    **{"2012": "2012", "2012R2": "2012 R2"},
    **{"as_release": "As the release does", "live": "Migrate live"},
    # Hosts and NICs
    **{"keep": "Kept as they are", "extend": "Kept and added to", "replace": "Free to be replaced"},
    **{"roce": "RoCE", "iwarp": "iWARP", "device": "Card"},
    # Networks
    **{"cluster": "Cluster and CSV", "live_migration": "Live migration", "vm": "VM"},
    # Teams and switches
    **{"single": "Single port", "lbfo": "LBFO team", "set": "Switch Embedded Teaming"},
    **{"switch_independent": "Switch independent", "static": "Static", "lacp": "LACP"},
    **{"hyper_v_port": "Hyper-V port", "transport_ports": "Address hash (TCP/UDP ports)"},
    **{"ip_addresses": "Address hash (IP)", "mac_addresses": "Address hash (MAC)"},
    # Migrations and goals
    **{"tcp_ip": "TCP/IP", "compression": "Compression", "smb": "SMB"},
    **{"ports": "Switch ports", "drain_time": "Drain time"},
    # Placement and its goals
    **{"given": "Given", "chosen": "Chosen by the solver"},
    **{"vms_placed": "VMs without a host", "restarts": "Host failures after which all restart"},
    **{"kept_apart": "Pairs to be kept apart that share a host"},
    **{"vfs_reachable": "VFs wanted on hosts without any"},
    **{"vfs_per_host": "Most VFs wanted of a host, sum of networks"},
    **{"overload": "Fullest host beyond where balancing starts"},
    **{"moves": "VMs moved from today's hosts", "host_load": "Memory used on the fullest host"},
    # Virtual machines
    **{"windows": "Windows", "linux": "Linux", "off": "Off", "wanted": "Wanted"},
    **{"up_to_date": "Up to date", "update_required": "Update required"},
}


def word(value: str) -> str:
    """Return what people read for a value: the field's own term, else the value in plain words."""
    return _WORDS.get(value) or value.replace("_", " ").strip().capitalize()
