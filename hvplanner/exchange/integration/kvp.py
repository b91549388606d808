"""Key/value pairs that guests tell their host, as WMI writes them: XML, an instance for each pair.

`Msvm_KvpExchangeComponent.GuestIntrinsicExchangeItems` is a list of such instances. Which pairs a
guest has, and in which order, differs from guest to guest: only their names tell what they are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from hvplanner.exchange.integration import safexml
from hvplanner.exchange.integration.safexml import XmlProblem, name_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from xml.etree.ElementTree import Element

    from hvplanner.model.workload import GuestFamily

ITEM = "Msvm_KvpExchangeDataItem"
LONGEST_DATA = 1024
"""As Hyper-V limits names and data of pairs."""
SYSTEM, BUILD, PLATFORM = "OSName", "IntegrationServicesVersion", "OSPlatformId"
FULL_NAME = "FullyQualifiedDomainName"
OF_GUEST = re.compile("|".join((SYSTEM, BUILD, PLATFORM)))
OF_NAMELESS = re.compile("|".join((SYSTEM, BUILD, PLATFORM, FULL_NAME)))
"""Finds the pairs that are asked for, of a VM whose name is known and of another."""
_WINDOWS_NT = "2"
_OWNERS = frozenset({"systemname", "vmid", "virtualmachineid"})


@dataclass(frozen=True, slots=True)
class Told:
    """What the pairs of a guest say, as far as it is asked for here."""

    system: str = ""
    version: str = ""
    full_name: str = ""
    family: GuestFamily | None = None

    @classmethod
    def of(cls, pairs: dict[str, str]) -> Told:
        """Return what pairs say."""
        system = pairs.get(SYSTEM, "")
        return cls(
            system,
            pairs.get(BUILD, ""),
            pairs.get(FULL_NAME, ""),
            _family(system, pairs.get(PLATFORM, "")),
        )


def from_items(items: Iterable[str], wanted: re.Pattern[str] = OF_NAMELESS) -> tuple[Told, int]:
    """Return what some of the items of a guest say, and how many of them cannot be read."""
    pairs: dict[str, str] = {}
    broken = 0
    for item in items:
        if wanted.search(item):
            found = _pairs_of(item)
            pairs |= found or {}
            broken += found is None
    return Told.of(pairs), broken


@lru_cache(maxsize=4096)
def _pairs_of(item: str) -> dict[str, str] | None:
    """Return the pairs of an item, None where it cannot be read.

    Remembered, for thousands of guests have the same system and the same services.
    """
    try:
        return dict(_pairs(safexml.parse(item)))
    except XmlProblem:
        return None


def from_tree(root: Element) -> Iterator[tuple[str, Told, int]]:
    """Yield the id, what is told, and how many items cannot be read, of each guest of a document.

    That is whatever WMI, Export-Clixml or people put around the instances: what names a VM and has
    instances in it is a guest. Where nothing does, the document is of one guest.
    """
    parents = {child: parent for parent in root.iter() for child in parent}
    with_items = _with_items(root, parents)
    guests: dict[Element, str] = {}
    for element in root.iter():
        owner = element.get("NAME") or element.get("N") or name_of(element)
        if owner.casefold() in _OWNERS and (vm := "".join(element.itertext()).strip()):
            holder = element
            while holder not in with_items and holder in parents:
                holder = parents[holder]
            guests.setdefault(holder, vm)
    for holder, vm in (guests or {root: ""}).items():
        told, broken = from_items(_embedded(holder))
        yield vm, told if told != Told() else Told.of(dict(_pairs(holder))), broken


def _with_items(root: Element, parents: dict[Element, Element]) -> set[Element]:
    """Return all elements that have items in them."""
    found: set[Element] = set()
    for element in root.iter():
        if element.get("CLASSNAME") == ITEM or (element.text and ITEM in element.text):
            holder: Element | None = element
            while holder is not None and holder not in found:
                found.add(holder)
                holder = parents.get(holder)
    return found


def _pairs(root: Element) -> Iterator[tuple[str, str]]:
    for instance in root.iter():
        if instance.get("CLASSNAME") == ITEM:
            values = {part.get("NAME"): "".join(part.itertext()).strip() for part in instance}
            if name := values.get("Name"):
                yield name, values.get("Data", "")[:LONGEST_DATA]


def _embedded(root: Element) -> Iterator[str]:
    """Yield instances that are texts of a document."""
    for element in root.iter():
        if element.text and ITEM in element.text:
            yield element.text.strip()


def _family(system: str, platform: str) -> GuestFamily | None:
    name = system.casefold()
    if "windows" in name or platform == _WINDOWS_NT:
        return "windows"
    if not name:
        return None
    return "other" if "bsd" in name else "linux"
