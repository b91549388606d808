"""What a bundle tells of integration services: hosts, their guests, events and key/value pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.exchange.integration import events, kvp
from hvplanner.exchange.integration.events import LogEvent
from hvplanner.exchange.integration.sightings import PAIRS, VMS, SeenHost, Sighting
from hvplanner.language import tr, trn

if TYPE_CHECKING:
    from datetime import datetime

    from hvplanner.exchange.bundle import Bundle, Node, Record
    from hvplanner.exchange.integration.sightings import Gathering
    from hvplanner.model.workload import IntegrationState

LOG = "Microsoft-Windows-Hyper-V-Integration-Admin"
_SYSTEM = "Win32_OperatingSystem"
_EVENTS = "Get-WinEvent"
_SECTIONS = (_SYSTEM, VMS, PAIRS, _EVENTS)
_STATES: dict[str, IntegrationState] = {
    **{"uptodate": "up_to_date", "1": "up_to_date", "aktuell": "up_to_date"},
    **{"updaterequired": "update_required", "2": "update_required"},
    **{"mismatch": "update_required", "updateerforderlich": "update_required"},
}
"""What Get-VM says, in letters alone; the numbers are those of Msvm_SummaryInformation."""


def read(bundle: Bundle, source: str, gathering: Gathering) -> None:
    """Take what a bundle tells of guests and hosts, and name what it lacks."""
    missing: dict[str, list[str]] = {}
    for cluster in bundle.clusters:
        for node in cluster.nodes:
            listed = bundle.collected if node.has(VMS) else None
            build = node.record(_SYSTEM).text("Version")
            gathering.see(SeenHost(node.name, cluster.name, build, listed))
            for section in _SECTIONS:
                if not node.has(section):
                    missing.setdefault(section, []).append(node.name)
            _read_node(node, cluster.name, bundle.collected, source, gathering)
    for section, hosts in missing.items():
        what = tr("{section} is missing of {hosts}.", section=section, hosts=", ".join(hosts))
        gathering.leave_out(source, what)
    for remark in bundle.remarks:
        gathering.leave_out(source, remark.text)
    gathering.files.append(source)


def _read_node(
    node: Node, cluster: str, collected: datetime | None, source: str, gathering: Gathering
) -> None:
    names: dict[str, str] = {}
    for record in node.records(VMS):
        vm_id = _guid(record, "VMId", "Id")
        names[vm_id] = record.text("Name") or record.text("VMName")
        gathering.add(
            Sighting(
                source=source,
                kind="state",
                vm_id=vm_id,
                vm_name=names[vm_id],
                host=node.name,
                cluster=cluster,
                time=collected,
                service=VMS,
                version=record.text("IntegrationServicesVersion"),
                state=_state(record.text("IntegrationServicesState")),
            )
        )
    broken = 0
    for record in node.records(PAIRS):
        vm_id = _guid(record, "SystemName")
        wanted = kvp.OF_GUEST if names.get(vm_id) else kvp.OF_NAMELESS
        told, unread = kvp.from_items(record.texts("GuestIntrinsicExchangeItems"), wanted)
        broken += unread
        if vm_id and told != kvp.Told():
            gathering.add(
                of_pairs(told, vm_id, source, node.name, cluster, collected, names.get(vm_id, ""))
            )
    if broken:
        what = trn("{n} key/value pair unreadable", "{n} key/value pairs unreadable", broken)
        gathering.leave_out(source, f"{node.name}: {what}.")
    unclear = 0
    for record in node.records(_EVENTS):
        event = _event(record, node.name)
        told_of = events.sighting_of(event, source, cluster)
        if told_of is not None:
            gathering.add(told_of)
        elif event.id in events.KINDS:
            unclear += 1
    if unclear:
        what = trn("{n} event names no VM", "{n} events name no VM", unclear)
        gathering.leave_out(source, f"{node.name}: {what}.")


def of_pairs(
    told: kvp.Told,
    vm_id: str,
    source: str,
    host: str = "",
    cluster: str = "",
    time: datetime | None = None,
    name: str = "",
) -> Sighting:
    """Return what key/value pairs tell as a sighting."""
    return Sighting(
        source=source,
        kind="state",
        vm_id=vm_id,
        vm_name=name or told.full_name.partition(".")[0],
        host=host,
        cluster=cluster,
        time=time,
        service=PAIRS,
        version=told.version,
        family=told.family,
        system=told.system,
    )


def _event(record: Record, host: str) -> LogEvent:
    origin = f"{record.text('ProviderName')} {record.text('LogName') or LOG}"
    return LogEvent(
        id=record.number("Id") or 0,
        origin=origin,
        # The log of a host tells of its own: a name given to it later is not in the events.
        host=host or record.text("MachineName"),
        time=record.moment("TimeCreated"),
        message=record.text("Message"),
        values=tuple(_properties(record)),
    )


def _properties(record: Record) -> list[tuple[str, str]]:
    """Return the values of an event: objects with a value, or the values themselves."""
    return [("", text) for text in record.texts("Properties")]


def _guid(record: Record, *names: str) -> str:
    text = next((text for name in names if (text := record.text(name))), "")
    return text.strip(" {}").lower()


def _state(text: str) -> IntegrationState:
    return _STATES.get("".join(filter(str.isalnum, text.casefold())), "unknown")
