"""Which fields a table shows, in which order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hvplanner.gui.tables.summaries import one_line, summary
from hvplanner.language import tr
from hvplanner.model import assumptions
from hvplanner.model.fields import FieldInfo, fields_of, format_value
from hvplanner.model.hardware import (
    Fabric,
    FabricPorts,
    Host,
    HostAdapter,
    HostClass,
    InstalledNic,
    NicModel,
    PcieSlot,
)
from hvplanner.model.network import Network
from hvplanner.model.workload import Vm, VmGroup, VNic

if TYPE_CHECKING:
    from hvplanner.model.base import Record
    from hvplanner.model.design import Design

_ONE_UNIT = {"memory_mib": "GiB", "reserved_memory_mib": "GiB"}
"""Fields whose values stand in one unit in a column, so that they compare at a glance."""
NUMBERS = ("integer", "number", "quantity")


@dataclass(frozen=True, slots=True)
class Column:
    """A field of the rows' records, or of a record within them."""

    path: tuple[str, ...]
    info: FieldInfo

    @property
    def is_number(self) -> bool:
        """Tell whether values stand at the right, in figures of equal width."""
        return self.info.kind in NUMBERS

    @property
    def is_editable(self) -> bool:
        """Tell whether a cell can hold the value; lists of records are edited in the inspector."""
        return self.info.kind not in ("record", "records")

    @property
    def is_shared(self) -> bool:
        """Tell whether several rows can be given one value; an id is each row's own."""
        return self.is_editable and self.path != ("id",)

    def value(self, record: Record) -> Any:
        """Return the column's value in a row."""
        value: Any = record
        for name in self.path:
            value = getattr(value, name)
        return value

    def text(self, record: Record) -> str:
        """Return the value as people read it among others of its column."""
        return _listed(self.info, self.value(record))

    def typed(self, record: Record) -> str:
        """Return the value as it is typed, to the last unit."""
        return value_text(self.info, self.value(record))


def value_text(info: FieldInfo, value: Any) -> str:
    """Return a field's value as people read it, lists of records in one line."""
    if info.kind == "records":
        return summary(value)
    if info.kind == "record":
        return one_line(value)
    return format_value(info, value)


def _listed(info: FieldInfo, value: Any) -> str:
    suffix = _ONE_UNIT.get(info.name)
    if suffix and info.unit is not None and value is not None:
        return info.unit.format_in(suffix, value)
    return value_text(info, value)


def assumed_text(info: FieldInfo, value: Any, design: Design) -> str:
    """Return what is assumed of a field whose value is left open, else nothing."""
    if value is not None or info.assumption is None:
        return ""
    assumed = assumptions.resolve(design.assumptions)[info.assumption]
    return tr("{value} assumed", value=format_value(info, assumed))


def tooltip(column: Column, record: Record) -> str:
    """Return what a cell says of itself: its exact number, and what the field is."""
    value = column.value(record)
    lines = [column.info.title]
    if column.info.unit is not None and value is not None:
        lines[0] += f": {value:,} {column.info.unit.symbol}".rstrip()
    if not column.is_editable:
        lines += [column.text(record), tr("Edited in the inspector.")]
    if column.info.help:
        lines.append(column.info.help)
    return "\n".join(lines)


def columns_of(record_type: type[Record], names: tuple[str, ...]) -> tuple[Column, ...]:
    """Return the columns of dotted field names, as "activity.hot_mib". Raises KeyError."""
    return tuple(_column(record_type, name) for name in names)


def _column(record_type: type[Record], name: str) -> Column:
    path = tuple(name.split("."))
    for parent in path[:-1]:
        inner = _field(record_type, parent).record
        if inner is None:
            raise KeyError(name)
        record_type = inner
    return Column(path, _field(record_type, path[-1]))


def _field(record_type: type[Record], name: str) -> FieldInfo:
    return {info.name: info for info in fields_of(record_type)}[name]


_VM = ("memory_mib", "processors", "priority", "vnics", "activity.hot_mib")
_VM_MORE = ("activity.hot_period_ms", "activity.cold_mibps", "anti_affinity", "guest.system")

TABLES: dict[str, tuple[type[Record], tuple[str, ...]]] = {
    "fabrics": (Fabric, ("id", "name", "ports", "mlag_group")),
    "nic_models": (
        NicModel,
        (
            *("id", "name", "vendor", "ports", "speed_mbps", "vf_max", "vf_scope"),
            *("queues_per_port", "pcie_generation", "pcie_lanes", "cost"),
        ),
    ),
    "host_classes": (
        HostClass,
        (
            *("id", "name", "count", "memory_mib", "reserved_memory_mib", "logical_processors"),
            *("slots", "nics", "nic_policy", "sriov_ready"),
        ),
    ),
    "hosts": (Host, ("id", "name", "host_class")),
    "networks": (
        Network,
        (
            *("id", "name", "role", "demand_mbps", "live_migration", "vlan", "subnet", "mtu"),
            *("dedicated", "rdma"),
        ),
    ),
    "vm_groups": (VmGroup, ("id", "name", "count", *_VM, *_VM_MORE)),
    "vms": (Vm, ("id", "name", "host", *_VM, *_VM_MORE)),
}
"""The sections of a design that are tables, with the fields their tables show."""

PARTS: dict[type[Record], tuple[str, ...]] = {
    PcieSlot: ("count", "generation", "lanes"),
    InstalledNic: ("count", "model", "onboard"),
    HostAdapter: ("card", "port", "name"),
    FabricPorts: ("count", "speed_mbps", "cost"),
    VNic: ("id", "network", "demand_mbps", "sriov", "queue_pairs", "switch_policies"),
}
"""Records that are edited in a table within the inspector, with the fields shown there."""
