"""Reads files that tell of integration services, whatever they are: logs, bundles, XML."""

from __future__ import annotations

import codecs
from contextlib import contextmanager
from typing import TYPE_CHECKING

from hvplanner.collection import uncollected
from hvplanner.exchange.bundle import LARGEST_BUNDLE, BundleProblem, read_bundle
from hvplanner.exchange.integration import eventlog, events, frombundle, kvp, safexml
from hvplanner.exchange.integration.safexml import XmlProblem, name_of
from hvplanner.exchange.integration.sightings import Gathering
from hvplanner.exchange.logparser import Parser
from hvplanner.language import tr, trn

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from xml.etree.ElementTree import Element

SUFFIXES = (".evtx", ".json", ".xml")
"""Of files that are read in a folder."""
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read(paths: Iterable[Path]) -> Gathering:
    """Return what files tell, and folders of them; nothing stops the others from being read."""
    gathering = Gathering()
    with Parser(events.WANTED) as parser:
        for path in paths:
            for each in _files(path, gathering):
                with _leaving_out(each, gathering):
                    _read_file(each, parser, gathering)
    return gathering


def _files(path: Path, gathering: Gathering) -> list[Path]:
    """Return the files of a folder, or the file itself."""
    found: list[Path] = []
    with _leaving_out(path, gathering):
        if not path.is_dir():
            return [path]
        found = sorted(each for each in path.iterdir() if each.suffix.lower() in SUFFIXES)
        if not found:
            gathering.leave_out(str(path), tr("There is no file of a known kind in this folder."))
    return found


@contextmanager
def _leaving_out(path: Path, gathering: Gathering) -> Iterator[None]:
    """Name what the system does not let be read, and go on."""
    try:
        yield
    except OSError as error:
        gathering.leave_out(str(path), tr("It cannot be read: {why}.", why=error.strerror or error))


def _read_file(path: Path, parser: Parser, gathering: Gathering) -> None:
    name = str(path)
    with path.open("rb") as file:
        start = file.read(64)
        if start.startswith(eventlog.SIGNATURE) or path.suffix.lower() == ".evtx":
            file.seek(0)
            eventlog.read(file, name, parser, gathering)
            return
        content = start + file.read(LARGEST_BUNDLE + 1)
    if _is_xml(start):
        _read_xml(content, path, gathering)
    else:
        try:
            with uncollected():
                frombundle.read(read_bundle(content), name, gathering)
        except BundleProblem as error:
            gathering.leave_out(name, str(error))


def _read_xml(content: bytes, path: Path, gathering: Gathering) -> None:
    """Take an exported list of events, or key/value pairs."""
    name = str(path)
    try:
        root = safexml.parse(content)
    except XmlProblem as error:
        gathering.leave_out(name, str(error))
        return
    logged = [each for each in root.iter() if name_of(each) == "Event"]
    found = _take_events(logged, name, gathering) if logged else _take_pairs(root, path, gathering)
    if found:
        gathering.files.append(name)
    else:
        gathering.leave_out(name, tr("It tells of no guest."))


def _take_events(logged: list[Element], name: str, gathering: Gathering) -> bool:
    unclear = 0
    for element in logged:
        event = events.from_xml(element)
        unclear += event is None
        if event is not None and (told := events.sighting_of(event, name)) is not None:
            gathering.add(told)
    if unclear:
        what = trn("{n} event has no number.", "{n} events have no number.", unclear)
        gathering.leave_out(name, what)
    return unclear < len(logged)


def _take_pairs(root: Element, path: Path, gathering: Gathering) -> bool:
    name = str(path)
    is_any = False
    for vm, told, broken in kvp.from_tree(root):
        if broken:
            gathering.leave_out(
                name,
                trn("{n} key/value pair unreadable", "{n} key/value pairs unreadable", broken)
                + ".",
            )
        if told != kvp.Told():
            is_any = True
            vm_id = events.guid_in(vm) or events.guid_in(path.stem)
            vm_name = "" if vm_id or told.full_name else path.stem
            gathering.add(frombundle.of_pairs(told, vm_id, name, name=vm_name))
    return is_any


def _is_xml(start: bytes) -> bool:
    for mark in _MARKS:
        start = start.removeprefix(mark)
    return start.replace(b"\0", b"").lstrip().startswith(b"<")
