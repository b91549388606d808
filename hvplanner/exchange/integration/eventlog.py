"""Reads exported event logs (.evtx) chunk by chunk: what is readable, and names what is not.

A log is a header and chunks of 64 KiB, each of which can be read alone. So each is given to the
parser behind a header made for it: a header that is damaged, a log that is cut off and a chunk that
ends the parser cost no more than themselves.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

from hvplanner.exchange.integration import events, safexml
from hvplanner.exchange.integration.safexml import XmlProblem
from hvplanner.exchange.logparser import ParserEnded
from hvplanner.language import tr, trn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.exchange.integration.sightings import Gathering
    from hvplanner.exchange.logparser import Parser

SIGNATURE = b"ElfFile\0"
CHUNK_SIGNATURE = b"ElfChnk\0"
CHUNK = 64 * 1024
HEADER = 4096
LARGEST_LOG = 1024 * 1024 * 1024
MOST_ENDS = 3
"""How many chunks may end the parser before the rest of a log is left."""
MOST_RUNS = 20
"""Of chunks that are listed for one reason."""

_CHUNK_HEADER = 512
_SMALLEST_RECORD = 28


def read(file: BinaryIO, name: str, parser: Parser, gathering: Gathering) -> None:
    """Take what a log tells of guests, and name what cannot be read."""
    header = file.read(HEADER)
    log = _Log(name, parser, gathering, _chunks_used(header, name, gathering))
    number = 0
    while (data := file.read(CHUNK)) and log.ends < MOST_ENDS:
        number += 1
        if number * CHUNK > LARGEST_LOG:
            gathering.leave_out(name, tr("Only its first {n} chunks were read.", n=number - 1))
            break
        log.take(data, number)
    if data and log.ends == MOST_ENDS:
        gathering.leave_out(name, tr("Everything after chunk {n} was left.", n=number))
    if not number:
        gathering.leave_out(name, tr("There is nothing in it."))
    log.close()


class _Log:
    """A log that is being read."""

    def __init__(self, name: str, parser: Parser, gathering: Gathering, chunks_used: int) -> None:
        self.ends = 0
        """How many chunks ended the parser."""
        self._name = name
        self._parser = parser
        self._gathering = gathering
        self._chunks_used = chunks_used
        self._trouble: dict[str, list[int]] = {}
        self._empty: list[int] = []
        self._is_read = False

    def take(self, data: bytes, number: int) -> None:
        """Take what a chunk tells; chunks are counted from 1."""
        if not any(data):
            # Logs are made larger before they are filled: that is known only when more comes.
            self._empty.append(number)
            return
        self._note_empty(number)
        if not data.startswith(CHUNK_SIGNATURE):
            self._note(tr("this is no chunk of a log."), number)
            return
        if len(data) < CHUNK:
            self._note(tr("it is cut off."), number)
        elif not _is_whole(data):
            self._note(
                tr("its checksum is wrong; what could be read of it was taken all the same."),
                number,
            )
        try:
            found = self._parser.parse(_one_chunk_log(data))
        except ParserEnded:
            self.ends += 1
            self._note(tr("the parser cannot cope with it."), number)
            return
        self._is_read = self._is_read or found.read > 0
        broken = sum(
            times for xml, times in _newest(found.records) if not self._take_record(xml, times)
        )
        lost = broken + max(_records_told(data) - found.read, int(found.problems > 0))
        if lost:
            self._note(trn("{n} record unreadable.", "{n} records unreadable.", lost), number)

    def close(self) -> None:
        """Name what was not read."""
        self._note_empty(self._chunks_used)
        for why, chunks in self._trouble.items():
            what = tr("chunk {numbers}: {why}", numbers=_ranges(chunks), why=why)
            self._gathering.leave_out(self._name, what)
        if self._is_read or not self._trouble:
            self._gathering.files.append(self._name)

    def _take_record(self, xml: str, times: int) -> bool:
        """Take what a record tells that was written so often; tell whether it could be read."""
        try:
            event = events.from_xml(safexml.parse(xml))
        except XmlProblem:
            return False
        if event is not None and (told := events.sighting_of(event, self._name)):
            self._gathering.add(replace(told, count=times))
        return event is not None

    def _note_empty(self, until: int) -> None:
        for number in self._empty:
            if number <= until:
                self._note(tr("it is empty."), number)
        self._empty.clear()

    def _note(self, why: str, number: int) -> None:
        self._trouble.setdefault(why, []).append(number)


def _newest(records: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    """Yield the last of records that differ in time and number alone, with how many there are.

    Hosts write the same of a guest whenever it starts.
    """
    found: dict[tuple[str, str], list[str]] = {}
    for xml in records:
        key = xml.partition("<TimeCreated")[0], xml.partition("<Computer>")[2]
        found.setdefault(key, []).append(xml)
    return ((same[-1], len(same)) for same in found.values())


def _chunks_used(header: bytes, name: str, gathering: Gathering) -> int:
    """Return how many chunks the header says are in use, 0 where it cannot be believed."""
    if len(header) < 128 or not header.startswith(SIGNATURE):
        gathering.leave_out(name, tr("Its header is damaged; its chunks were read all the same."))
        return 0
    if zlib.crc32(header[:120]) != struct.unpack_from("<I", header, 124)[0]:
        gathering.leave_out(
            name, tr("The checksum of its header is wrong; its chunks were read all the same.")
        )
        return 0
    chunks: int = struct.unpack_from("<H", header, 42)[0]
    return chunks


def _is_whole(chunk: bytes) -> bool:
    """Tell whether the checksums of a chunk and of its records are right."""
    end, records, header = struct.unpack_from("<48xII68xI", chunk)
    return bool(
        zlib.crc32(chunk[:120] + chunk[128:_CHUNK_HEADER]) == header
        and zlib.crc32(chunk[_CHUNK_HEADER:end]) == records
    )


def _records_told(chunk: bytes) -> int:
    """Return how many records a chunk says that it has, 0 where that cannot be."""
    first, last = struct.unpack_from("<8xQQ", chunk)
    told: int = last - first + 1
    return told if 0 < told <= CHUNK // _SMALLEST_RECORD else 0


def _one_chunk_log(chunk: bytes) -> bytes:
    """Return a log that has this chunk alone."""
    head = struct.pack("<8sQQQIHHHH76x", SIGNATURE, 0, 0, 1, 128, 1, 3, HEADER, 1)
    head += struct.pack("<II", 0, zlib.crc32(head))
    return head.ljust(HEADER, b"\0") + chunk.ljust(CHUNK, b"\0")


def _ranges(numbers: list[int]) -> str:
    """Return numbers as people write them: 1–3, 7."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    shown = ", ".join(f"{a}" if a == b else f"{a}–{b}" for a, b in runs[:MOST_RUNS])
    return f"{shown}, …" if len(runs) > MOST_RUNS else shown
