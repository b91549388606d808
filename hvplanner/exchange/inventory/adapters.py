"""The physical network adapters of a host, and the cards that they are ports of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.exchange.inventory.bounds import within
from hvplanner.exchange.inventory.naming import natural
from hvplanner.language import tr
from hvplanner.model.hardware import NicModel
from hvplanner.model.plan import VirtualSwitch

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from hvplanner.exchange.bundle import Node, Record
    from hvplanner.exchange.notes import Notes

SECTION = "Get-NetAdapter"
HARDWARE = "Get-NetAdapterHardwareInfo"
_MBIT = 1_000_000
_FASTEST = 1_000_000
"""Mbit/s; what says more has no link."""
_VIRTUAL = re.compile(
    r"hyper-v virtual|multiplexor|failover cluster|loopback|kernel debug|miniport|teredo|isatap"
    r"|bluetooth|remote ndis",
    re.IGNORECASE,
)
_SPEED = re.compile(r"([0-9]{1,6}(?:[.,][0-9]{1,3})?)\s*([kMGT]?)b", re.IGNORECASE)
_UNITS = {"": 1e-6, "k": 1e-3, "m": 1, "g": 1e3, "t": 1e6}
_NUMBERED = re.compile(r"\s+#[0-9]+$")
_JUMBO, _VLAN = "*jumbopacket", "vlanid"
_GENERATIONS = {2: 1, 5: 2, 8: 3, 16: 4, 32: 5, 64: 6}
"""PCIe generations by their rate in GT/s."""
_NO_SLOT = (None, 0, 0xFFFFFFFF)


@dataclass(frozen=True, slots=True)
class Adapter:
    """A port of a physical card, as the host sees it."""

    name: str
    description: str
    """Of the driver, with its number where there are several."""
    link_mbps: int
    """0 without a link."""
    is_up: bool
    vlan: int
    card: tuple[int, int, int] | None
    """Segment, bus and device, None where the host does not say."""
    function: int
    has_slot: bool
    generation: int | None
    lanes: int | None
    vfs: int
    """That it is set to have; 0 where it has no SR-IOV."""
    queues: int
    has_rdma: bool

    @property
    def kind(self) -> str:
        """Return the description without the number."""
        return _NUMBERED.sub("", self.description)


Ports = tuple[Adapter, ...]
"""The ports of one card, in order."""


def physical(node: Node, notes: Notes) -> tuple[Adapter, ...]:
    """Return the physical adapters of a host."""
    if node.has(SECTION) and not node.has(HARDWARE):
        what = tr("Ports are of one card where they are of one kind: slots are not told")
        notes.add("assumed", what, HARDWARE, example=node.name)
    by_section = {
        section: {each.text("Name").casefold(): each for each in node.records(section)}
        for section in (HARDWARE, "Get-NetAdapterSriov", "Get-NetAdapterVmq", "Get-NetAdapterRdma")
    }
    advanced = advanced_properties(node)
    found: dict[str, Adapter] = {}
    for each in node.records(SECTION):
        name = each.text("Name").casefold()
        if not name or name in found:
            what = tr("Adapters without a name of their own")
            notes.add("left_out", what, SECTION, example=node.name)
        elif not _is_virtual(each):
            found[name] = _adapter(each, by_section, advanced.get(name, {}))
    return tuple(sorted(found.values(), key=lambda each: natural(each.name)))


def cards(adapters: Iterable[Adapter], ports_of_kind: Mapping[str, int]) -> tuple[Ports, ...]:
    """Return the cards of a host, sorted by the names of their ports.

    Where the host does not say which ports are of one card, `ports_of_kind` tells how many are.
    """
    known: dict[tuple[int, int, int], list[Adapter]] = {}
    unknown: dict[str, list[Adapter]] = {}
    for each in adapters:
        if each.card is None:
            unknown.setdefault(each.kind, []).append(each)
        else:
            known.setdefault(each.card, []).append(each)
    found = [sorted(ports, key=lambda each: each.function) for ports in known.values()]
    for kind, ports in unknown.items():
        size = ports_of_kind.get(kind, 1)
        found += [ports[at : at + size] for at in range(0, len(ports), size)]
    found = [ports[at : at + 8] for ports in found for at in range(0, len(ports), 8)]
    return tuple(sorted(map(tuple, found), key=lambda ports: min(natural(p.name) for p in ports)))


def advanced_properties(node: Node) -> dict[str, dict[str, str]]:
    """Return the properties of the drivers by adapter and keyword; names are localised."""
    found: dict[str, dict[str, str]] = {}
    for each in node.records("Get-NetAdapterAdvancedProperty"):
        values = each.texts("RegistryValue")
        of_adapter = found.setdefault(each.text("Name").casefold(), {})
        of_adapter[each.text("RegistryKeyword").casefold()] = values[0] if values else ""
    return found


def mtu_of(properties: Mapping[str, str]) -> int | None:
    """Return the MTU that jumbo packets make, by what the driver is set to."""
    value = properties.get(_JUMBO, "")
    if not value.isdecimal():
        return None
    return 9000 if 9000 <= int(value[:6]) <= 10_000 else 1500


def _adapter(
    record: Record,
    by_section: Mapping[str, Mapping[str, Record]],
    advanced: Mapping[str, str],
) -> Adapter:
    name = record.text("Name")
    hardware, sriov, vmq, rdma = (each.get(name.casefold()) for each in by_section.values())
    link = _link_mbps(record)
    status = record.text("Status").casefold()
    vlan = record.number("VlanID") or 0
    if not vlan and (text := advanced.get(_VLAN, "")).isdecimal():
        vlan = int(text[:6])
    place = _place(hardware) if hardware else None
    slot = _first_number(hardware, "Slot", "SlotNumber") if hardware else None
    queues = vmq.number("NumberOfReceiveQueues") if vmq and vmq.flag("Enabled") else 0
    return Adapter(
        name=name,
        description=record.text("InterfaceDescription") or name,
        link_mbps=link,
        is_up=status == "up" if status else link > 0,
        vlan=vlan if vlan < 4095 else 0,
        card=place,
        function=(_first_number(hardware, "Function", "FunctionNumber") or 0) if hardware else 0,
        has_slot=slot not in _NO_SLOT or not hardware,
        generation=_generation(hardware) if hardware else None,
        lanes=_lanes(hardware) if hardware else None,
        vfs=within(VirtualSwitch, "vfs_per_port", sriov.number("NumVFs") or 0) if sriov else 0,
        queues=within(NicModel, "queues_per_port", queues or 0),
        has_rdma=bool(rdma and rdma.flag("Enabled")),
    )


def _is_virtual(record: Record) -> bool:
    is_hardware = record.flag("HardwareInterface")
    return bool(
        record.flag("Virtual")
        or is_hardware is False
        or _VIRTUAL.search(record.text("InterfaceDescription"))
    )


def _link_mbps(record: Record) -> int:
    speed = record.number("Speed") if record.has("Speed") else None
    found = 0 if speed is None else speed // _MBIT
    if not found and (text := _SPEED.match(record.text("LinkSpeed"))):
        found = round(float(text[1].replace(",", ".")) * _UNITS[text[2].casefold()])
    return found if 0 < found <= _FASTEST else 0


def _place(hardware: Record) -> tuple[int, int, int] | None:
    bus = _first_number(hardware, "Bus", "BusNumber")
    if bus is None:
        return None
    segment = _first_number(hardware, "Segment", "SegmentNumber") or 0
    return segment, bus, _first_number(hardware, "Device", "DeviceNumber") or 0


def _generation(hardware: Record) -> int | None:
    rate = re.match(r"([0-9]{1,3})", hardware.text("PcieLinkSpeed"))
    return _GENERATIONS.get(int(rate[1])) if rate else None


def _lanes(hardware: Record) -> int | None:
    text = hardware.text("PcieLinkWidth").casefold().lstrip("x")
    return int(text) if text in ("1", "2", "4", "8", "16") else None


def _first_number(record: Record, *names: str) -> int | None:
    return next((n for name in names if (n := record.number(name)) is not None), None)
