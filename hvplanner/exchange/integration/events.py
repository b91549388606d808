"""What events of Hyper-V's integration services say of a guest.

Message and data are made after what is published: event 4010 of Windows Server 2008 names the VM
and its id, that of 2012 R2 also the versions of framework and message, negotiated and expected
(the message version is one of the protocol, not of the services' build). A log that was exported
holds no messages, only their values: in `UserData`, where `VmName` and `VmId` are named. The names
of the others are not published, so they are told apart by name where that can be, else by order.
Messages in other languages keep the id of the VM and the versions in brackets.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.exchange.integration.safexml import name_of
from hvplanner.exchange.integration.sightings import Negotiated, Sighting

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from xml.etree.ElementTree import Element

    from hvplanner.exchange.integration.sightings import Kind

KINDS: Mapping[int, Kind] = {4010: "mismatch", 4096: "unreachable"}
"""By the number of the event."""
WANTED = rf">(?:{'|'.join(map(str, KINDS))})<|Volume Shadow Copy Requestor"
"""What is found in the XML of every event that says something."""
LONGEST_NAME = 1_000
LONGEST_MESSAGE = 20_000

_VENDOR = "Microsoft-Windows-"
_ORIGIN = "hyper-v-integration"
_GUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"[(\uff08]\s*(\d{1,5}\.\d{1,5})\s*[)\uff09]")
_VERSION = re.compile(r"\d{1,5}\.\d{1,5}")
_BACKUP = re.compile(r"Volume Shadow Copy Requestor.*version does not match", re.DOTALL)
_SERVICE = re.compile(rf"{_ORIGIN}-(\w+)", re.IGNORECASE)
_LATIN = "A-Za-z\u00c0-\u024f"
_OPEN = "'\"\u2018\u201a\u201c\u201e\u00ab\u00bb\u300c"
_CLOSED = "'\"\u2019\u2018\u201d\u201c\u00bb\u00ab\u300d"
# An apostrophe between letters is none of the quotes that hold a name.
_QUOTED = re.compile(rf"(?<![{_LATIN}])[{_OPEN}](.+)[{_CLOSED}](?![{_LATIN}])", re.DOTALL)


@dataclass(frozen=True, slots=True)
class LogEvent:
    """An event, wherever it comes from."""

    id: int
    origin: str
    """The provider, or the log it is from."""
    host: str
    time: datetime.datetime | None
    message: str = ""
    values: tuple[tuple[str, str], ...] = ()
    """Names, where there are any, and texts of what the message is filled with."""


def from_xml(event: Element) -> LogEvent | None:
    """Return the event that an element `Event` tells of, None where it has no number."""
    parts = {name_of(part): part for part in event}
    system = {name_of(part): part for part in parts.get("System", ())}
    number = _text(system.get("EventID"))
    if not number.isdecimal() or len(number) > 9:
        return None
    provider = system.get("Provider")
    moment = system.get("TimeCreated")
    holder = parts.get("UserData", parts.get("EventData"))
    rendered = {name_of(part): part for part in parts.get("RenderingInfo", ())}
    return LogEvent(
        id=int(number),
        origin=f"{provider.get('Name', '') if provider is not None else ''}"
        f" {_text(system.get('Channel'))}",
        host=_text(system.get("Computer")),
        time=moment_of(moment.get("SystemTime", "") if moment is not None else ""),
        message=_text(rendered.get("Message")),
        values=tuple(_values(holder)) if holder is not None else (),
    )


def sighting_of(event: LogEvent, source: str, cluster: str = "") -> Sighting | None:
    """Return what an event says of a guest, None where it says nothing of this kind."""
    kind = _kind(event)
    if kind is None:
        return None
    values = _Told.of_values(event.values)
    message = _Told.of_message(event.message[:LONGEST_MESSAGE])
    vm_id = values.vm_id or message.vm_id
    vm_name = (values.vm_name or message.vm_name)[:LONGEST_NAME]
    if not (vm_id or vm_name):
        return None
    versions = values.versions or message.versions
    return Sighting(
        source=source,
        kind=kind,
        vm_id=vm_id.lower(),
        vm_name=vm_name,
        host=event.host,
        cluster=cluster,
        time=event.time,
        service=_service(event.origin),
        framework=versions[0] if versions else None,
        message=versions[1] if versions else None,
    )


def guid_in(text: str) -> str:
    """Return the first GUID in a text in small letters, "" where there is none."""
    found = _GUID.search(text)
    return found[0].lower() if found else ""


def moment_of(text: str) -> datetime.datetime | None:
    """Return a time as events have it, None where it is none."""
    try:
        moment = datetime.datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)


@dataclass(frozen=True, slots=True)
class _Told:
    """The parts of a message."""

    vm_id: str = ""
    vm_name: str = ""
    versions: tuple[Negotiated, Negotiated] | None = None

    @classmethod
    def of_message(cls, message: str) -> _Told:
        ids = list(_GUID.finditer(message))
        if not ids:
            return cls()
        # The name comes first, and may look like anything, an id included.
        before, after = message[: ids[-1].start()], message[ids[-1].end() :]
        quoted = _QUOTED.search(before[-2 * LONGEST_NAME :])
        return cls(
            ids[-1][0],
            quoted[1].strip() if quoted else "",
            _pairs(_IN_BRACKETS.findall(after)),
        )

    @classmethod
    def of_values(cls, values: tuple[tuple[str, str], ...]) -> _Told:
        named = {name.casefold(): text for name, text in values if name}
        texts = [text for _, text in values]
        at = next((i for i, text in enumerate(texts) if _GUID.fullmatch(text.strip(" {}"))), None)
        vm_id = _GUID.search(named.get("vmid", ""))
        if vm_id is None and at is not None:
            vm_id = _GUID.search(texts[at])
        if vm_id is None:
            return cls()
        name = named.get("vmname") or (texts[at - 1] if at else "")
        return cls(vm_id[0], name.strip(), _by_name(named) or _by_order(texts))


def _by_name(named: dict[str, str]) -> tuple[Negotiated, Negotiated] | None:
    def version(*words: str) -> str:
        texts = [text for name, text in named.items() if all(word in name for word in words)]
        return texts[0].strip() if len(texts) == 1 and _VERSION.fullmatch(texts[0].strip()) else ""

    return _pairs(
        [
            version(part, role)
            for part in ("framework", "message")
            for role in ("negotiated", "expected")
        ]
    )


def _by_order(texts: list[str]) -> tuple[Negotiated, Negotiated] | None:
    return _pairs([text for each in texts if _VERSION.fullmatch(text := each.strip())])


def _pairs(versions: list[str]) -> tuple[Negotiated, Negotiated] | None:
    """Return framework and message, as the message of 2012 R2 has them; all four or nothing."""
    if len(versions) != 4 or not all(versions):
        return None
    return Negotiated(versions[0], versions[1]), Negotiated(versions[2], versions[3])


def _kind(event: LogEvent) -> Kind | None:
    origin = event.origin.casefold().replace("/", "-")
    if origin.strip() and _ORIGIN not in origin:
        return None
    if _BACKUP.search(event.message[:LONGEST_MESSAGE]):
        return "backup"
    return KINDS.get(event.id)


def _service(origin: str) -> str:
    """Return what comes after the name that the providers of all services begin with."""
    found = _SERVICE.match(origin.strip().partition(" ")[0].removeprefix(_VENDOR))
    return "" if found is None or found[1].casefold() == "admin" else found[1]


def _values(holder: Element) -> Iterator[tuple[str, str]]:
    for element in holder.iter():
        if len(element) == 0 and element is not holder:
            yield element.get("Name") or name_of(element), _text(element)


def _text(element: Element | None) -> str:
    return "" if element is None else (element.text or "").strip()
