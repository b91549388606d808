"""Writes event logs in the binary format of Windows, as far as tests need it.

There is no public log of Hyper-V's integration services. So these are made after the published
layout of the format (Schuster; MS-EVEN6; the documentation of libevtx) and of the events: as
Windows does it, a record is an instance of a template with values, and its `UserData` is a value
that is binary XML itself, an instance of another template.
"""

from __future__ import annotations

import datetime
import itertools
import struct
import uuid
import zlib
from dataclasses import dataclass, field

CHUNK = 0x10000
FILE_HEADER = 0x1000
CHUNK_HEADER = 0x200
FRAGMENT = b"\x0f\x01\x01\x00"
STRING, UINT8, UINT16, UINT64, TIME, XML = 0x01, 0x04, 0x06, 0x0A, 0x11, 0x21

_EPOCH = datetime.datetime(1601, 1, 1, tzinfo=datetime.UTC)
KVP = "Microsoft-Windows-Hyper-V-Integration-KvpExchange"
CHANNEL = "Microsoft-Windows-Hyper-V-Integration-Admin"


@dataclass(frozen=True)
class Event:
    """An event as a host writes it: what the log has of it, with the values of its message."""

    values: tuple[tuple[str, str], ...]
    """Names and texts, in the order of the message."""
    id: int = 4010
    provider: str = KVP
    computer: str = "node-1.example.test"
    time: datetime.datetime = datetime.datetime(2026, 3, 1, 8, tzinfo=datetime.UTC)
    is_user_data: bool = True
    """Whether the values are in `UserData`, as Hyper-V has them, or in `EventData`."""


@dataclass(frozen=True)
class Value:
    """A place in a template that a value of a record fills."""

    number: int
    kind: int


@dataclass(frozen=True)
class Element:
    """An element of a template."""

    name: str
    attributes: tuple[tuple[str, str | Value], ...] = ()
    content: tuple[Element | Value | str, ...] = ()


@dataclass
class Chunk:
    """One chunk while it is filled."""

    data: bytearray = field(default_factory=lambda: bytearray(CHUNK_HEADER))
    ids: list[int] = field(default_factory=list)
    last: int = CHUNK_HEADER
    names: dict[str, int] = field(default_factory=dict)
    templates: dict[Element, int] = field(default_factory=dict)

    def put(self, form: str, *values: int) -> int:
        """Append numbers; return where they are."""
        at = len(self.data)
        self.data += struct.pack(f"<{form}", *values)
        return at

    def patch(self, at: int, value: int) -> None:
        struct.pack_into("<I", self.data, at, value)

    def name(self, name: str) -> None:
        """Refer to a name: to one that is there, or to the one that follows."""
        if name in self.names:
            self.put("I", self.names[name])
            return
        self.names[name] = self.put("I", 0) + 4
        self.patch(self.names[name] - 4, self.names[name])
        self.put("IHH", 0, _hash(name), len(name))
        self.data += name.encode("utf-16-le") + b"\0\0"

    def text(self, text: str) -> None:
        self.put("BBH", 0x05, STRING, len(text.encode("utf-16-le")) // 2)
        self.data += text.encode("utf-16-le")

    def value(self, value: Value | str) -> None:
        if isinstance(value, str):
            self.text(value)
        else:
            self.put("BHB", 0x0D, value.number, value.kind)

    def element(self, element: Element) -> None:
        self.put("BH", 0x41 if element.attributes else 0x01, 0xFFFF)
        size_at = self.put("I", 0)
        self.name(element.name)
        if element.attributes:
            list_at = self.put("I", 0)
            for left, (name, value) in zip(
                range(len(element.attributes), 0, -1), element.attributes, strict=True
            ):
                self.put("B", 0x46 if left > 1 else 0x06)
                self.name(name)
                self.value(value)
            self.patch(list_at, len(self.data) - list_at - 4)
        if element.content:
            self.put("B", 0x02)
            for each in element.content:
                if isinstance(each, Element):
                    self.element(each)
                else:
                    self.value(each)
            self.put("B", 0x04)
        else:
            self.put("B", 0x03)
        self.patch(size_at, len(self.data) - size_at - 4)

    def instance(self, template: Element, values: list[tuple[int, bytes | Instance]]) -> None:
        """Append an instance of a template, with the template where it is the first of it."""
        self.put("BBI", 0x0C, 0x01, len(self.templates) + 1)
        known = self.templates.get(template)
        at = self.put("I", known or 0)
        if known is None:
            self.templates[template] = at + 4
            self.patch(at, at + 4)
            self.put("I", 0)
            self.data += uuid.UUID(int=len(self.templates)).bytes_le
            size_at = self.put("I", 0)
            self.data += FRAGMENT
            self.element(template)
            self.put("B", 0x00)
            self.patch(size_at, len(self.data) - size_at - 4)
        self.put("I", len(values))
        described = [self.put("HBB", 0, kind, 0) for kind, _ in values]
        for place, (_, value) in zip(described, values, strict=True):
            start = len(self.data)
            if isinstance(value, Instance):
                self.data += FRAGMENT
                self.instance(value.template, value.values)
                self.put("B", 0x00)
            else:
                self.data += value
            struct.pack_into("<H", self.data, place, len(self.data) - start)

    def record(self, number: int, event: Event) -> bool:
        """Append a record; tell whether there was room for it."""
        before = (len(self.data), dict(self.names), dict(self.templates))
        start = len(self.data)
        self.data += b"**\0\0"
        self.put("IQQ", 0, number, _file_time(event.time))
        self.data += FRAGMENT
        instance = _instance(number, event)
        self.instance(instance.template, instance.values)
        self.put("B", 0x00)
        self.patch(start + 4, len(self.data) - start + 4)
        self.put("I", len(self.data) - start + 4)
        if len(self.data) > CHUNK:
            length, self.names, self.templates = before
            del self.data[length:]
            return False
        self.ids.append(number)
        self.last = start
        return True

    def closed(self) -> bytes:
        """Return the chunk with its header and its checksums."""
        first, last = (self.ids[0], self.ids[-1]) if self.ids else (1, 2**64 - 1)
        records = bytes(self.data[CHUNK_HEADER:])
        head = struct.pack(
            "<8sQQQQIIII",
            *(b"ElfChnk\0", first, last, first, last, 128, self.last, len(self.data)),
            zlib.crc32(records),
        )
        head += bytes(120 - len(head))
        tables = bytes(CHUNK_HEADER - 128)
        head += struct.pack("<II", 0, zlib.crc32(head + tables))
        return (head + tables + records).ljust(CHUNK, b"\0")


@dataclass(frozen=True)
class Instance:
    """An instance of a template as a value."""

    template: Element
    values: list[tuple[int, bytes | Instance]]


def evtx(*events: Event) -> bytes:
    """Return a log with these events."""
    chunks = [Chunk()]
    for number, event in enumerate(events, 1):
        if not chunks[-1].record(number, event):
            chunks.append(Chunk())
            if not chunks[-1].record(number, event):
                raise ValueError("an event that fits into no chunk")
    return file_header(len(chunks), len(events) + 1) + b"".join(each.closed() for each in chunks)


def file_header(chunks: int, next_record: int) -> bytes:
    """Return the header of a file with its checksum."""
    head = struct.pack(
        "<8sQQQIHHHH",
        *(b"ElfFile\0", 0, max(0, chunks - 1), next_record, 128, 1, 3, FILE_HEADER, chunks),
    )
    head += bytes(120 - len(head))
    return (head + struct.pack("<II", 0, zlib.crc32(head))).ljust(FILE_HEADER, b"\0")


def _instance(number: int, event: Event) -> Instance:
    provider, channel = event.provider, CHANNEL
    numbers = itertools.count()

    def place(kind: int) -> Value:
        return Value(next(numbers), kind)

    system = Element(
        "System",
        content=(
            Element("Provider", (("Name", provider), ("Guid", "{0}"))),
            Element("EventID", content=(place(UINT16),)),
            Element("Version", content=(place(UINT8),)),
            Element("Level", content=(place(UINT8),)),
            Element("TimeCreated", (("SystemTime", place(TIME)),)),
            Element("EventRecordID", content=(place(UINT64),)),
            Element("Channel", content=(channel,)),
            Element("Computer", content=(place(STRING),)),
        ),
    )
    values: list[tuple[int, bytes | Instance]] = [
        (UINT16, struct.pack("<H", event.id)),
        (UINT8, b"\0"),
        (UINT8, b"\3"),
        (TIME, struct.pack("<Q", _file_time(event.time))),
        (UINT64, struct.pack("<Q", number)),
        (STRING, event.computer.encode("utf-16-le")),
    ]
    texts: list[tuple[int, bytes | Instance]] = [
        (STRING, text.encode("utf-16-le", "surrogatepass")) for _, text in event.values
    ]
    if event.is_user_data:
        body = Element("UserData", content=(place(XML),))
        inner = Element(
            "VmlEventLog",
            (("xmlns", "http://www.microsoft.com/Windows/Virtualization/Events"),),
            tuple(
                Element(name, content=(Value(index, STRING),))
                for index, (name, _) in enumerate(event.values)
            ),
        )
        values.append((XML, Instance(inner, texts)))
    else:
        body = Element(
            "EventData",
            content=tuple(
                Element("Data", (("Name", name),), (place(STRING),)) for name, _ in event.values
            ),
        )
        values += texts
    root = Element(
        "Event",
        (("xmlns", "http://schemas.microsoft.com/win/2004/08/events/event"),),
        (system, body),
    )
    return Instance(root, values)


def _file_time(time: datetime.datetime) -> int:
    return (time - _EPOCH) // datetime.timedelta(microseconds=1) * 10


def _hash(name: str) -> int:
    value = 0
    for each in name:
        value = value * 65599 + ord(each)
    return value & 0xFFFF
