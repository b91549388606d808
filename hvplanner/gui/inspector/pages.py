"""What the inspector shows of each kind of record: groups of fields, in an order by hand."""

from __future__ import annotations

from dataclasses import dataclass

from hvplanner.language import mark


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
    mark("Guest"),
    (
        *("guest.family", "guest.system", "guest.vf_driver", "guest.integration.version"),
        *("guest.integration.state",),
    ),
)
_ACTIVITY = Group(
    mark("Memory activity"),
    (
        *("activity.hot_mib", "activity.hot_period_ms", "activity.cold_mibps"),
        *("activity.sent_percent",),
    ),
)
_MACHINE = (
    *("memory_mib", "dynamic_memory", "processors", "generation", "configuration_version"),
    *("priority", "anti_affinity"),
)

DESIGN = Page(
    mark("Design"),
    (Group("", ("name", "customer", "author", "currency", "description", "upgrade_to")),),
)
RECORDS: dict[str, Page] = {
    "cluster": Page(
        mark("Cluster"), (Group("", ("name", "release", "hosts_limit", "low_priority")),)
    ),
    "targets": Page(
        mark("Targets"),
        (
            Group(mark("Times"), ("drain_ms", "drain_fallback_ms", "migration_ms", "blackout_ms")),
            Group(
                mark("Failures survived"),
                ("host_failures", "nic_failures", "fabric_failures", "headroom_percent"),
            ),
            Group(mark("Virtual functions"), ("vf_percent", "vf_failure_percent")),
            Group(mark("Money"), ("budget",)),
        ),
    ),
    "choices": Page(
        mark("Choices"),
        (
            Group(
                mark("May be chosen"), ("nic_models", "cards_max", "teams_max", "simultaneous_max")
            ),
            Group(
                mark("Fixed"),
                (
                    *("transport", "smb_limit_mbps", "simultaneous", "migration_networks"),
                    "bandwidth_mode",
                ),
            ),
            Group(mark("Virtual machines"), ("placement",)),
            Group(mark("After cost"), ("goals",)),
        ),
    ),
}
"""Single records of the design."""

ROWS: dict[str, Page] = {
    "fabrics": Page(mark("Fabric"), (Group("", (*_IDENTITY, "mlag_group")), Group("", ("ports",)))),
    "nic_models": Page(
        mark("NIC model"),
        (
            Group("", (*_IDENTITY, "vendor", "cost")),
            Group(mark("Ports"), ("ports", "speed_mbps", "rdma")),
            Group(
                mark("SR-IOV and queues"),
                ("vf_max", "vf_scope", "queues_per_port", "vports_per_port"),
            ),
            Group(mark("Slot"), ("pcie_generation", "pcie_lanes")),
        ),
    ),
    "host_classes": Page(
        mark("Host class"),
        (
            Group("", (*_IDENTITY, "count")),
            Group(mark("Capacity"), ("memory_mib", "reserved_memory_mib", "logical_processors")),
            Group(mark("Network"), ("nic_policy", "sriov_ready", "sriov_reasons")),
            Group("", ("slots",)),
            Group("", ("nics",)),
        ),
    ),
    "hosts": Page(
        mark("Host"),
        (
            Group("", (*_IDENTITY, "host_class")),
            Group(mark("Found on the host"), ("simultaneous", "transport", "migration_networks")),
            Group("", ("adapters",)),
        ),
    ),
    "networks": Page(
        mark("Network"),
        (
            Group("", (*_IDENTITY, "role")),
            Group(mark("What it carries"), ("demand_mbps", "live_migration", "dedicated", "rdma")),
            Group(mark("Addressing"), ("vlan", "subnet", "mtu", "host_vnics", "guid")),
        ),
    ),
    "vm_groups": Page(
        mark("VM group"),
        (
            Group("", (*_IDENTITY, "count")),
            Group(mark("Machine"), _MACHINE),
            Group("", ("vnics",)),
            _ACTIVITY,
            _GUEST,
            Group("", ("notes",)),
        ),
    ),
    "vms": Page(
        mark("VM"),
        (
            Group("", (*_IDENTITY, "host", "guid")),
            Group(mark("Machine"), _MACHINE),
            Group("", ("vnics",)),
            _ACTIVITY,
            _GUEST,
            Group("", ("notes",)),
        ),
    ),
    "variants": Page(mark("Variant"), (Group("", (*_IDENTITY, "notes")),)),
}
"""Rows of the design's tables."""
