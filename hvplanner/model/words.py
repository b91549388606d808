"""The words that people read for the values a file holds."""

from __future__ import annotations

from hvplanner.language import mark, translated

_WORDS = {
    # Cluster
    "2012R2": "2012 R2",
    "as_release": mark("As the release does"),
    "live": mark("Migrate live"),
    # Hosts and NICs
    "keep": mark("Kept as they are"),
    "extend": mark("Kept and added to"),
    "replace": mark("Free to be replaced"),
    "roce": "RoCE",
    "iwarp": "iWARP",
    "device": mark("Card"),
    "port": mark("Port"),
    # Networks
    "management": mark("Management"),
    "cluster": mark("Cluster and CSV"),
    "live_migration": mark("Live migration"),
    "vm": "VM",
    "storage": mark("Storage"),
    # Teams and switches
    "single": mark("Single port"),
    "lbfo": mark("LBFO team"),
    "set": "Switch Embedded Teaming",
    "switch_independent": mark("Switch independent"),
    "static": mark("Static"),
    "lacp": "LACP",
    "dynamic": mark("Dynamic"),
    "hyper_v_port": mark("Hyper-V port"),
    "transport_ports": mark("Address hash (TCP/UDP ports)"),
    "ip_addresses": mark("Address hash (IP)"),
    "mac_addresses": mark("Address hash (MAC)"),
    "weight": mark("Weight"),
    "absolute": mark("Absolute"),
    "none": mark("None"),
    # Migrations and goals
    "tcp_ip": "TCP/IP",
    "compression": mark("Compression"),
    "smb": "SMB",
    "cost": mark("Cost"),
    "ports": mark("Switch ports"),
    "drain_time": mark("Drain time"),
    "headroom": mark("Headroom"),
    # Placement and its goals
    "given": mark("Given"),
    "chosen": mark("Chosen by the solver"),
    "vms_placed": mark("VMs without a host"),
    "restarts": mark("Host failures after which all restart"),
    "kept_apart": mark("Pairs to be kept apart that share a host"),
    "vfs_reachable": mark("VFs wanted on hosts without any"),
    "vfs_per_host": mark("Most VFs wanted of a host, sum of networks"),
    "overload": mark("Fullest host beyond where balancing starts"),
    "moves": mark("VMs moved from today's hosts"),
    "host_load": mark("Memory used on the fullest host"),
    # Virtual machines
    "windows": "Windows",
    "linux": "Linux",
    "other": mark("Other"),
    "off": mark("Off"),
    "wanted": mark("Wanted"),
    "low": mark("Low"),
    "medium": mark("Medium"),
    "high": mark("High"),
    "up_to_date": mark("Up to date"),
    "update_required": mark("Update required"),
    "unknown": mark("Unknown"),
    # What is known of figures and plans
    "documented": mark("Documented"),
    "measured": mark("Measured"),
    "inferred": mark("Inferred"),
    "assumed": mark("Assumed"),
    "optimal": mark("Optimal"),
    "feasible": mark("Feasible"),
    "infeasible": mark("Infeasible"),
    "stopped": mark("Stopped"),
    "manual": mark("Manual"),
}


def word(value: str) -> str:
    """Return what people read for a value: the field's own term, else the value in plain words."""
    return translated(_WORDS.get(value) or value.replace("_", " ").strip().capitalize())
