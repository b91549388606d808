"""Logs are read as far as they can be, and what cannot be read is named."""

from __future__ import annotations

import random
import struct

import pytest

from hvplanner.exchange import logparser
from hvplanner.exchange.integration import read
from hvplanner.exchange.integration.sightings import Negotiated
from hvplanner.exchange.logparser import Parser, ParserEnded
from tests.exchange.integration.evtxfiles import (
    CHUNK,
    CHUNK_HEADER,
    FILE_HEADER,
    FRAGMENT,
    XML,
    Chunk,
    Element,
    Instance,
    Value,
    evtx,
    file_header,
)
from tests.exchange.integration.samples import SQL, WEB, day, mismatch

MANY = tuple(mismatch(f"vm-{i}", f"d9e0eb0a-5b37-508e-9173-{i:012x}") for i in range(900))
"""As many as fill several chunks."""


@pytest.fixture
def reading(tmp_path):
    """Return a function that reads a log: what it tells, and what was not read."""

    def reading(content, name="node-1.evtx"):
        (tmp_path / name).write_bytes(content)
        found = read([tmp_path / name])
        return found, [each.what for each in found.unread]

    return reading


def names(found):
    return {each.vm_name for each in found.sightings}


def test_that_a_log_tells_guests_with_their_versions(reading) -> None:
    found, unread = reading(evtx(mismatch(), mismatch("web", WEB, is_user_data=False)))
    sql, web = found.sightings
    assert (sql.vm_name, sql.vm_id, sql.host) == ("sql-01", SQL, "node-1.example.test")
    assert sql.message == Negotiated("4.0", "5.0")
    assert (sql.time, sql.service) == (day(1), "KvpExchange")
    assert (web.vm_name, web.vm_id) == ("web", WEB)
    assert not unread
    assert len(found.files) == 1


def test_that_an_empty_log_is_read_and_tells_nothing(reading) -> None:
    found, unread = reading(evtx())
    assert (list(found.sightings), unread, len(found.files)) == ([], [], 1)


def test_that_other_events_are_passed_over(reading) -> None:
    found, unread = reading(evtx(mismatch(provider="Microsoft-Windows-Hyper-V-Worker")))
    # The channel is that of the integration services; the provider tells no service.
    assert [each.service for each in found.sightings] == [""]
    assert not unread


def test_that_many_chunks_are_read(reading) -> None:
    found, unread = reading(evtx(*MANY))
    assert names(found) == {f"vm-{i}" for i in range(900)}
    assert not unread


def test_that_what_is_written_again_and_again_is_told_once_with_the_last_time(reading) -> None:
    again = [mismatch(on=on) for on in (1, 2, 3)]
    found, _ = reading(evtx(*again, mismatch(versions=("3.0", "3.0", "4.1", "5.0"), on=4)))
    (sighting,) = found.sightings
    assert (sighting.count, sighting.time) == (4, day(4))
    assert sighting.message == Negotiated("4.1", "5.0")


def test_that_a_log_cut_off_in_a_chunk_gives_the_records_before(reading) -> None:
    content = evtx(*MANY)[: FILE_HEADER + CHUNK + 9_000]
    found, unread = reading(content)
    assert len(names(found)) > 200
    assert any("chunk 2: it is cut off" in each for each in unread)
    assert any("records unreadable" in each for each in unread)


def test_that_a_damaged_header_does_not_keep_the_chunks_from_being_read(reading) -> None:
    content = evtx(mismatch())
    for damage in (b"\0" * FILE_HEADER, b"\xff" * 200 + content[200:FILE_HEADER]):
        found, unread = reading(damage + content[FILE_HEADER:])
        assert names(found) == {"sql-01"}
        assert "header is damaged" in unread[0]
    wrong = bytearray(content)
    wrong[42] ^= 0xFF
    found, unread = reading(bytes(wrong))
    assert names(found) == {"sql-01"}
    assert "checksum of its header" in unread[0]


def test_that_an_empty_chunk_between_others_is_named_and_one_at_the_end_is_not(reading) -> None:
    content = bytearray(evtx(*MANY))
    content[FILE_HEADER : FILE_HEADER + CHUNK] = bytes(CHUNK)
    found, unread = reading(bytes(content) + bytes(3 * CHUNK))
    assert 0 < len(names(found)) < 900
    assert unread == ["chunk 1: it is empty."]


def test_that_what_is_no_chunk_is_named_with_its_place(reading) -> None:
    content = evtx(*MANY)
    found, unread = reading(content + b"x" * (2 * CHUNK) + content[FILE_HEADER:][:CHUNK])
    last = len(content) // CHUNK
    assert unread == [f"chunk {last + 1}–{last + 2}: this is no chunk of a log."]
    assert len(names(found)) == 900


def test_that_a_wrong_checksum_is_named_and_the_records_are_taken(reading) -> None:
    content = bytearray(evtx(mismatch(), mismatch("web", WEB)))
    content[FILE_HEADER + 52] ^= 0xFF
    found, unread = reading(bytes(content))
    assert names(found) == {"sql-01", "web"}
    assert ["checksum is wrong" in each for each in unread] == [True]


@pytest.mark.parametrize("size", [0, 1, 0x7FFFFFFF, 0xFFFFFFFF])
def test_that_a_record_with_a_wrong_size_costs_no_more_than_what_follows_it(
    reading, size: int
) -> None:
    content = bytearray(evtx(*(mismatch(f"vm-{i}", WEB[:-1] + str(i)) for i in range(8))))
    third = [i for i in range(len(content)) if content.startswith(b"**\0\0", i)][2]
    struct.pack_into("<I", content, third + 4, size)
    found, unread = reading(bytes(content))
    assert {"vm-0", "vm-1"} <= names(found)
    assert "chunk 1: 6\N{NO-BREAK SPACE}records unreadable." in unread


def test_that_tables_of_a_chunk_that_lead_astray_are_named(reading) -> None:
    """Chunks list where their names and templates are; in some logs these lists are wrong."""
    content = bytearray(evtx(*(mismatch(f"vm-{i}", WEB[:-1] + str(i)) for i in range(8))))
    tables = slice(FILE_HEADER + 128, FILE_HEADER + CHUNK_HEADER)
    for wrong in (b"\xff" * 384, b"\0\2\0\0" * 96, random.Random(1).randbytes(384)):
        content[tables] = wrong
        found, unread = reading(bytes(content))
        assert unread
        assert names(found) <= {f"vm-{i}" for i in range(8)}


def test_that_a_log_without_checksums_is_read(reading) -> None:
    content = bytearray(evtx(mismatch(), mismatch("web", WEB)))
    for at in (124, FILE_HEADER + 52, FILE_HEADER + 124):
        content[at : at + 4] = bytes(4)
    assert names(reading(bytes(content))[0]) == {"sql-01", "web"}


@pytest.mark.parametrize("content", [b"", b"ElfFile\0", b"\0" * 100_000, b"PK\3\4" * 20_000])
def test_that_a_file_that_is_no_log_is_named(reading, content: bytes) -> None:
    found, unread = reading(content)
    assert not list(found.sightings)
    assert unread


def nested(instance: Instance) -> bytes:
    """Return a log with one record that is this instance."""
    chunk = Chunk()
    start = len(chunk.data)
    chunk.data += b"**\0\0"
    chunk.put("IQQ", 0, 1, 0)
    chunk.data += FRAGMENT
    chunk.instance(instance.template, instance.values)
    chunk.put("B", 0)
    struct.pack_into("<I", chunk.data, start + 4, len(chunk.data) - start + 4)
    chunk.put("I", len(chunk.data) - start + 4)
    chunk.ids = [1]
    return file_header(1, 2) + chunk.closed()


def bomb(levels: int, copies: int = 10) -> bytes:
    """Return a small log that grows tenfold with every level."""
    inner = Instance(Element("a", content=("boom",)), [])
    for level in range(levels):
        places = tuple(Value(0, XML) for _ in range(copies))
        inner = Instance(Element(f"a{level}", content=places), [(XML, inner)])
    return nested(inner)


def deep(levels: int) -> bytes:
    """Return a log with elements in elements."""
    element = Element("EventID", content=("4010",))
    for _ in range(levels):
        element = Element("a", content=(element,))
    return nested(Instance(element, []))


def test_that_a_log_that_ends_the_parser_ends_neither_us_nor_the_rest_of_it(reading) -> None:
    good = evtx(mismatch())
    found, unread = reading(good + bomb(10)[FILE_HEADER:] + good[FILE_HEADER:])
    assert names(found) == {"sql-01"}
    assert unread == ["chunk 2: the parser cannot cope with it."]
    (sighting,) = found.sightings
    assert sighting.count == 2


def test_that_a_log_that_only_ends_the_parser_is_left_after_some_chunks(reading) -> None:
    end = bomb(10)[FILE_HEADER:]
    found, unread = reading(file_header(5, 6) + 5 * end)
    assert not found.files
    assert unread == [
        "Everything after chunk 3 was left.",
        "chunk 1–3: the parser cannot cope with it.",
    ]


def test_that_records_that_grow_are_not_taken_in(reading) -> None:
    found, unread = reading(bomb(6, 12) + evtx(mismatch())[FILE_HEADER:])
    # A hundred million characters are more than a chunk may have.
    assert unread == ["chunk 1: 1\N{NO-BREAK SPACE}record unreadable."]
    assert names(found) == {"sql-01"}


def test_that_elements_nested_deep_are_named(reading) -> None:
    found, unread = reading(deep(300) + evtx(mismatch())[FILE_HEADER:])
    assert unread == ["chunk 1: 1\N{NO-BREAK SPACE}record unreadable."]
    assert names(found) == {"sql-01"}


def test_that_a_parser_that_comes_to_no_end_is_ended(monkeypatch) -> None:
    monkeypatch.setattr(logparser, "PATIENCE_S", 0)
    with Parser("x") as parser, pytest.raises(ParserEnded):
        parser.parse(evtx(*MANY)[: FILE_HEADER + CHUNK])


@pytest.mark.parametrize("seed", range(8))
def test_that_no_damage_is_too_odd(reading, seed: int) -> None:
    rng = random.Random(seed)
    content = bytearray(evtx(*MANY[:40]))
    used = FILE_HEADER + 9_000
    for _ in range(rng.choice([1, 5, 50])):
        at = rng.randrange(FILE_HEADER + CHUNK_HEADER, used)
        length = rng.choice([1, 4, 64])
        content[at : at + length] = rng.choice([bytes(length), rng.randbytes(length)])
    found, unread = reading(bytes(content))
    # Every byte is under a checksum: whatever was damaged, that is said.
    assert unread
    assert len(names(found)) <= 45
