"""Guesses from its titles, English and German, what a table of a person's own is about."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hvplanner.exchange.tabular.fields import Kind

_UNIT = re.compile(
    r"[\[(,]?\s*(?:\b(?:in|en)\s+)?\b(bytes?|[kmgt]i?b)\b\s*[\])]?\s*$", re.IGNORECASE
)
_GLUED_UNIT = re.compile(r"(?<=[a-zäöü])([KMGT]i?B)$")
"""As in "MemoryGB"."""
_LONGEST = 200
"""Characters of a title that are looked at."""
_NOT_WORDS = re.compile(r"[\W_]")

_NAMES: Mapping[Kind, tuple[str, ...]] = {
    "vm": ("vm", "vmname", "virtualmachine", "virtuellemaschine", "vms", "guest", "gast"),
    "host": ("host", "hostname", "hostserver", "server", "node", "knoten", "esxhost", "esx"),
}
"""Titles that say whose names a column has; "Name" alone does not."""
_MEMORY = (
    *("memory", "ram", "mem", "memorysize", "memoryassigned", "memorystartup", "memorymaximum"),
    *("arbeitsspeicher", "speicher", "hauptspeicher", "ramgröße", "assignedmemory", "vram"),
    *("zugewiesenerspeicher", "memorycapacity", "totalmemory", "memorytotal", "startupmemory"),
)
_SHARED: Mapping[str, tuple[str, ...]] = {
    "memory": _MEMORY,
    "cluster": ("cluster", "clustername", "failovercluster"),
}

_TITLES: Mapping[Kind, Mapping[str, tuple[str, ...]]] = {
    "vm": {
        "name": (*_NAMES["vm"], "name", "bezeichnung"),
        "uuid": ("vmid", "id", "vmuuid", "uuid", "guid"),
        **_SHARED,
        "processors": (
            *("cpus", "cpu", "vcpu", "vcpus", "virtualprocessors", "processorcount", "numcpu"),
            *("processors", "prozessoren", "virtuelleprozessoren", "anzahlcpu", "anzahlcpus"),
            *("kerne", "cores", "cpucount", "vprozessoren"),
        ),
        "host": (
            *(*_NAMES["host"], "vmhost", "hyperv", "hypervhost", "ownernode", "besitzerknoten"),
            "computername",
        ),
        "network": (
            *("network", "networks", "netzwerk", "netzwerke", "portgroup", "portgruppe"),
            *("networkname", "netz", "netzwerkname", "portgroups"),
        ),
        "count": ("count", "anzahl", "number", "quantity", "menge", "anzahlvms", "vmcount"),
        "priority": ("priority", "priorität", "prio"),
        "generation": ("generation", "gen", "firmware", "vmgeneration"),
        "system": (
            *("os", "guestos", "operatingsystem", "system", "betriebssystem", "gastbetriebssystem"),
            *("gastsystem", "guestsystem", "osname"),
        ),
        "sriov": ("sriov", "vf", "iov"),
        "notes": ("notes", "note", "notizen", "notiz", "bemerkung", "bemerkungen", "kommentar"),
        "state": ("state", "powerstate", "status", "zustand", "betriebszustand"),
        "template": ("template", "istemplate", "vorlage"),
    },
    "host": {
        "name": (*_NAMES["host"], "name", "computername", "bezeichnung"),
        **_SHARED,
        "processors": (
            *("logicalprocessors", "logicalprocessorcount", "logischeprozessoren", "threads"),
            *("logicalcpus", "cpus", "cpu", "lps"),
        ),
        "cores": ("cores", "corecount", "kerne", "cpucores", "physicalcores", "anzahlkerne"),
        "threading": ("hyperthreading", "ht", "htactive", "smt"),
        "class": ("class", "hostclass", "klasse", "hostklasse", "model", "modell", "type", "typ"),
        "count": ("count", "anzahl", "number", "quantity", "menge", "anzahlhosts", "hostcount"),
    },
}
_TELLING: Mapping[Kind, frozenset[str]] = {
    "vm": frozenset({"network", "generation", "system", "sriov", "state", "template", "priority"}),
    "host": frozenset({"processors", "cores", "threading", "class"}),
}
"""What tables have of the one and not of the other."""
_VIRTUAL = ("vcpu", "vcpus", "virtualprocessors", "virtuelleprozessoren", "vprozessoren")


def unit_of(title: str) -> str:
    """Return the unit that a title ends with, "" where with none: "RAM (GB)" has GB."""
    title = _shortened(title)
    match = _UNIT.search(title) or _GLUED_UNIT.search(title)
    return match[1] if match else ""


def plain(title: str) -> str:
    """Return a title without unit, blanks, signs and capitals."""
    title = unicodedata.normalize("NFKC", _shortened(title))
    text = _GLUED_UNIT.sub("", _UNIT.sub("", title))
    # A title that is nothing but a unit is one.
    return _NOT_WORDS.sub("", (text if text.strip() else title).casefold())


def _shortened(title: str) -> str:
    return " ".join(title[:_LONGEST].split())


def keys(kind: Kind, titles: Sequence[str]) -> tuple[str, ...]:
    """Return what the columns are taken for, "" for what nothing is known of."""
    words = [plain(title) for title in titles]
    known = {word: key for key, words in _TITLES[kind].items() for word in words}
    if not set(_NAMES[kind]).isdisjoint(words):
        # "Name" beside "VM" is another name.
        known = {w: key for w, key in known.items() if key != "name" or w in _NAMES[kind]}
    found: list[str] = []
    for word in words:
        key = known.get(word) or known.get(word.rstrip("0123456789"), "")
        found.append("" if key in found and key != "network" else key)
    if kind == "vm" and "name" not in found and "host" in found:
        # "Server" alone is what the table is about.
        found[found.index("host")] = "name"
    return tuple(found)


def kind_of(titles: Sequence[str]) -> Kind:
    """Return whether the rows are VMs or hosts."""
    words = {plain(title) for title in titles}
    if words & set(_NAMES["vm"]) or words & set(_VIRTUAL):
        return "vm"
    tells = {kind: len(telling & set(keys(kind, titles))) for kind, telling in _TELLING.items()}
    if words & set(_NAMES["host"]) and "name" not in words:
        return "host" if tells["host"] >= tells["vm"] else "vm"
    return "host" if tells["host"] > tells["vm"] else "vm"


def first_row(rows: Sequence[Sequence[str]], most: int = 20) -> int:
    """Return which row has the titles: the one of the first that says most."""

    def says(row: Sequence[str]) -> int:
        kinds: tuple[Kind, ...] = ("vm", "host")
        return max(sum(map(bool, keys(kind, row))) for kind in kinds)

    heads = [says(row) for row in rows[:most]]
    best = max(heads, default=0)
    if best >= 2:
        return heads.index(best)
    return next((at for at, row in enumerate(rows) if any(row)), 0)
