"""What the inspector shows of each kind of record: groups of fields, in an order by hand."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Group:
    """Fields under one heading. Dots lead into records: "activity.hot_mib"."""

    title: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A kind of record with its groups."""

    kind: str
    groups: tuple[Group, ...]


_IDENTITY = ("id", "name")
_GUEST = Group(
    "Guest",
    (
        *("guest.family", "guest.system", "guest.vf_driver", "guest.integration.version"),
        *("guest.integration.state",),
    ),
)
_ACTIVITY = Group(
    "Memory activity",
    (
        *("activity.hot_mib", "activity.hot_period_ms", "activity.cold_mibps"),
        *("activity.sent_percent",),
    ),
)
_MACHINE = ("memory_mib", "processors", "generation", "priority", "anti_affinity")

DESIGN = Page("Design", (Group("", ("name", "customer", "author", "currency", "description")),))
RECORDS: dict[str, Page] = {
    "cluster": Page("Cluster", (Group("", ("name", "release", "hosts_limit", "low_priority")),)),
    "targets": Page(
        "Targets",
        (
            Group("Times", ("drain_ms", "drain_fallback_ms", "migration_ms", "blackout_ms")),
            Group(
                "Failures survived",
                ("host_failures", "nic_failures", "fabric_failures", "headroom_percent"),
            ),
            Group("Virtual functions", ("vf_percent", "vf_failure_percent")),
            Group("Money", ("budget",)),
        ),
    ),
    "choices": Page(
        "Choices",
        (
            Group("May be chosen", ("nic_models", "cards_max", "teams_max", "simultaneous_max")),
            Group(
                "Fixed",
                (
                    *("transport", "smb_limit_mbps", "simultaneous", "migration_networks"),
                    "bandwidth_mode",
                ),
            ),
            Group("Virtual machines", ("placement",)),
            Group("After cost", ("goals",)),
        ),
    ),
}
"""Single records of the design."""

ROWS: dict[str, Page] = {
    "fabrics": Page("Fabric", (Group("", (*_IDENTITY, "mlag_group")), Group("", ("ports",)))),
    "nic_models": Page(
        "NIC model",
        (
            Group("", (*_IDENTITY, "vendor", "cost")),
            Group("Ports", ("ports", "speed_mbps", "rdma")),
            Group(
                "SR-IOV and queues", ("vf_max", "vf_scope", "queues_per_port", "vports_per_port")
            ),
            Group("Slot", ("pcie_generation", "pcie_lanes")),
        ),
    ),
    "host_classes": Page(
        "Host class",
        (
            Group("", (*_IDENTITY, "count")),
            Group("Capacity", ("memory_mib", "reserved_memory_mib", "logical_processors")),
            Group("Network", ("nic_policy", "sriov_ready")),
            Group("", ("slots",)),
            Group("", ("nics",)),
        ),
    ),
    "hosts": Page("Host", (Group("", (*_IDENTITY, "host_class")),)),
    "networks": Page(
        "Network",
        (
            Group("", (*_IDENTITY, "role")),
            Group("What it carries", ("demand_mbps", "live_migration", "dedicated", "rdma")),
            Group("Addressing", ("vlan", "subnet", "mtu")),
        ),
    ),
    "vm_groups": Page(
        "VM group",
        (
            Group("", (*_IDENTITY, "count")),
            Group("Machine", _MACHINE),
            Group("", ("vnics",)),
            _ACTIVITY,
            _GUEST,
            Group("", ("notes",)),
        ),
    ),
    "vms": Page(
        "VM",
        (
            Group("", (*_IDENTITY, "host")),
            Group("Machine", _MACHINE),
            Group("", ("vnics",)),
            _ACTIVITY,
            _GUEST,
            Group("", ("notes",)),
        ),
    ),
    "variants": Page("Variant", (Group("", (*_IDENTITY, "notes")),)),
}
"""Rows of the design's tables."""
