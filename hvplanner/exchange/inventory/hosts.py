"""What a host says of itself: its hardware, its ports, what is made of them, how it migrates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.exchange.inventory.adapters import physical
from hvplanner.exchange.inventory.bounds import within
from hvplanner.exchange.inventory.naming import LONGEST_ID
from hvplanner.exchange.inventory.wiring import Wiring, wiring, word
from hvplanner.language import tr
from hvplanner.model.hardware import Host, HostClass
from hvplanner.model.plan import MigrationSettings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hvplanner.exchange.bundle import Node
    from hvplanner.exchange.inventory.adapters import Adapter
    from hvplanner.exchange.notes import Notes
    from hvplanner.model.plan import Transport

SYSTEM, COMPUTER, HYPERV = "Win32_OperatingSystem", "Win32_ComputerSystem", "Get-VMHost"
TRANSPORTS: Mapping[int, Transport] = {0: "tcp_ip", 1: "compression", 2: "smb"}
_CATEGORIES = {0: "Default", 1: "VirtualMachine", 2: "LiveMigration", 3: "StorageReplication"}
_MIB = 1024**2
_USUAL_MEMORY_MIB = 256 * 1024
_USUAL_PROCESSORS = 32


@dataclass(frozen=True, slots=True)
class FoundHost:
    """A host of the bundle."""

    name: str
    node: Node
    build: int | None
    kind: str
    """Maker and model."""
    memory_mib: int
    processors: int
    sriov_ready: bool
    sriov_reasons: tuple[str, ...]
    adapters: tuple[Adapter, ...]
    wiring: Wiring
    simultaneous: int | None
    transport: Transport | None
    uses_any_network: bool
    subnets: tuple[str, ...]
    """The host's own list of live-migration networks, in order."""
    smb_limit_mbps: int | None


def found_host(node: Node, notes: Notes) -> FoundHost:
    """Return what a host says of itself."""
    host, computer, system = node.record(HYPERV), node.record(COMPUTER), node.record(SYSTEM)
    adapters = physical(node, notes)
    memory = computer.bytes("TotalPhysicalMemory") or host.bytes("MemoryCapacity") or 0
    if not memory:
        what = tr(
            "The memory of hosts that do not tell it: {memory} GiB",
            memory=_USUAL_MEMORY_MIB // 1024,
        )
        notes.add("assumed", what, COMPUTER, example=node.name)
    processors = (
        computer.number("NumberOfLogicalProcessors") or host.number("LogicalProcessorCount") or 0
    )
    if processors < 1:
        what = tr(
            "The logical processors of hosts that do not tell them: {count}",
            count=_USUAL_PROCESSORS,
        )
        notes.add("assumed", what, COMPUTER, example=node.name)
    ready = host.flag("IovSupport")
    if ready is None:
        what = tr("Hosts that do not tell whether they can have SR-IOV can")
        notes.add("assumed", what, HYPERV, example=node.name)
    reasons = host.texts("IovSupportReasons") if ready is False else ()
    for reason in reasons:
        notes.add(
            "taken", tr("No SR-IOV: {reason}", reason=reason[:300]), HYPERV, example=node.name
        )
    lists = sorted(
        node.records("Get-VMMigrationNetwork"), key=lambda each: each.number("Priority") or 0
    )
    limit = host.number("MaximumVirtualMachineMigrations")
    smb_limit = next(
        (
            each.number("BytesPerSecond")
            for each in node.records("Get-SmbBandwidthLimit")
            if each.word("Category", _CATEGORIES) == "LiveMigration"
        ),
        None,
    )
    return FoundHost(
        name=node.name[:LONGEST_ID] or "-",
        node=node,
        build=system.number("BuildNumber") or _build(system.text("Version")),
        kind=" ".join(filter(None, (computer.text("Manufacturer"), computer.text("Model"))))[:200],
        memory_mib=within(HostClass, "memory_mib", memory // _MIB) if memory else _USUAL_MEMORY_MIB,
        processors=within(HostClass, "logical_processors", processors)
        if processors > 0
        else _USUAL_PROCESSORS,
        sriov_ready=ready is not False,
        sriov_reasons=tuple(each[:500] for each in reasons),
        adapters=adapters,
        wiring=wiring(node, adapters, notes),
        simultaneous=None if limit is None else within(Host, "simultaneous", limit),
        transport=word(host, "VirtualMachineMigrationPerformanceOption", TRANSPORTS),
        uses_any_network=host.flag("UseAnyNetworkForMigration") is not False,
        subnets=tuple(text for each in lists if (text := each.text("Subnet"))),
        smb_limit_mbps=_mbps(smb_limit) if smb_limit else None,
    )


def _mbps(bytes_per_second: int) -> int:
    """Return a limit in Mbit/s; 0 would be none."""
    return max(1, within(MigrationSettings, "smb_limit_mbps", bytes_per_second * 8 // 1_000_000))


def _build(version: str) -> int | None:
    part = version.split(".")[2] if version.count(".") >= 2 else ""
    return int(part[:9]) if part.isdecimal() else None
