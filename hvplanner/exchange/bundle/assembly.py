"""Puts a bundle together: hosts in their clusters, and records with the host that they are of.

Hosts stand in their cluster, or beside it. Sections stand in their host, or in the cluster with
the host named by each record, as remoting of PowerShell does.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from hvplanner.exchange.bundle.contents import Bundle, Cluster, LeftOut, Node
from hvplanner.exchange.bundle.decoding import BundleProblem, decode
from hvplanner.exchange.bundle.records import Record
from hvplanner.exchange.bundle.remarks import Remarks
from hvplanner.exchange.bundle.sections import CLUSTER_KEYS, NAMES, NODE_KEYS, folded, host_key
from hvplanner.exchange.bundle.values import as_text, items
from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST_LEFT_OUT = 1000
"""Entries of the manifest that are kept."""
_VERSION = "1"
_OF_FILE = {"format", "version", "manifest", "clusters"}
_NODES = {"nodes", "hosts"}
_NAME = ("name", "computername", "pscomputername")
_CLUSTER = ("cluster", "clustername")
"""The name of a cluster, or the section that has it."""
_ABOUT = {*_NAME, *_CLUSTER, "runspaceid", "psshowcomputername"}
"""Keys of a host or cluster that are no sections."""
_OWNER = ("PSComputerName", "ComputerName", "NodeName", "VMHost", "MachineName")
"""Properties by which a record says which host it is of."""
_CLUSTER_NODES = folded("Get-ClusterNode")
_PARAMETERS = folded("Get-ClusterResourceType Virtual Machine")
_OWN_NAMES = (
    ("Win32_ComputerSystem", "Name"),
    ("Get-VMHost", "Name"),
    ("Get-VMHost", "ComputerName"),
    ("Win32_OperatingSystem", "CSName"),
)
"""Where a host says its own name."""

Object = dict[str, Any]


def read_bundle(*files: bytes) -> Bundle:
    """Return what a bundle holds, in one file or several: hosts that were asked one by one.

    Raises BundleProblem where nothing can be read.
    """
    remarks = Remarks()
    assembly = _Assembly(remarks)
    for data in files:
        for each in items(decode(data, remarks)):
            if isinstance(each, dict):
                assembly.take_file(each)
    bundle = assembly.bundle()
    if not bundle.clusters:
        raise BundleProblem(tr("There is no cluster and no host in the file."))
    return bundle


@dataclass(slots=True)
class _Draft:
    """A host or a cluster that is being put together."""

    name: str
    sections: dict[str, list[Object]] = field(default_factory=dict)
    nodes: dict[str, _Draft] = field(default_factory=dict)

    def node(self, name: str) -> _Draft:
        return self.nodes.setdefault(host_key(name), _Draft(name))


class _Assembly:
    """Keeps together what is of one host or of one cluster."""

    def __init__(self, remarks: Remarks) -> None:
        self.remarks = remarks
        self.clusters: dict[str, _Draft] = {}
        self.manifests: list[Object] = []

    def take_file(self, source: Object) -> None:
        """Take a whole file, or one cluster or host that is a file of its own."""
        parts = {folded(key): value for key, value in source.items()}
        version = parts.get("version")
        if version is not None and as_text(version) != _VERSION:
            what = tr("The version of the file is not known; it was read as version 1.")
            self.remarks.note(what, sample=version)
        if isinstance(parts.get("manifest"), dict):
            self.manifests.append(parts["manifest"])
        for each in self._named(parts.get("clusters"), "clusters"):
            self._take_cluster(each)
        rest = {key: value for key, value in source.items() if folded(key) not in _OF_FILE}
        if parts.keys() & (CLUSTER_KEYS | _NODES) or not parts.keys() & NODE_KEYS:
            self._take_cluster(rest)
        else:
            self._take_node(rest, self._cluster(""))

    def bundle(self) -> Bundle:
        """Return what was taken, without what is empty."""
        self._bring_home()
        manifests = [Record(each, "manifest", "", self.remarks) for each in self.manifests]
        left_out = [row for each in manifests for row in each.records("left_out")]
        last = manifests[-1] if manifests else Record({}, "manifest", "", self.remarks)
        clusters = [self._finished(each) for each in self.clusters.values()]
        return Bundle(
            tuple(each for each in clusters if each.sections or each.nodes),
            self.remarks,
            last.text("collector"),
            last.moment("collected"),
            tuple(
                LeftOut(each.text("node"), each.text("what"), each.text("why"))
                for each in left_out[:MOST_LEFT_OUT]
            ),
        )

    def _take_cluster(self, source: Object) -> None:
        parts = {folded(key): value for key, value in source.items()}
        draft = self._cluster(_text(parts, ("name", *_CLUSTER)))
        for key in _NODES & parts.keys():
            for each in self._named(parts[key], key):
                self._take_node(each, draft)
        self._take_sections(source, draft, "")

    def _take_node(self, source: Object, cluster: _Draft) -> None:
        parts = {folded(key): value for key, value in source.items()}
        if named := _text(parts, _CLUSTER):
            cluster = self._cluster(named)
        self._take_sections(source, cluster, _text(parts, _NAME) or _own_name(parts))

    def _take_sections(self, source: Object, cluster: _Draft, node: str) -> None:
        for key, value in source.items():
            name = folded(key)
            if name in CLUSTER_KEYS and not isinstance(value, str):
                self._add(cluster, name, self._objects(value, key, cluster.name))
            elif name in NODE_KEYS:
                found = self._objects(value, key, node or cluster.name)
                for owner, records in _by_owner(found, node):
                    self._add(cluster.node(owner), name, records)
            elif name not in _ABOUT | _NODES:
                where = node or cluster.name
                self.remarks.note(tr("The section “{name}” is not known.", name=key[:60]), where)

    def _add(self, draft: _Draft, name: str, records: list[Object]) -> None:
        if name == _PARAMETERS and any("Value" in each for each in records):
            # As Get-ClusterParameter gives them: each an object with name and value.
            records = [{str(each.get("Name")): each.get("Value") for each in records}]
        if name in draft.sections:
            what = tr("{section} is there twice; the first was taken.", section=NAMES[name])
            self.remarks.note(what, draft.name, of=records)
        else:
            draft.sections[name] = records

    def _objects(self, value: object, key: str, where: str) -> list[Object]:
        found = []
        for each in items(value):
            if isinstance(each, dict):
                found.append(each)
            elif each != "":
                what = tr("{section} has something that is not an object.", section=key[:60])
                self.remarks.note(what, where, each)
        return found

    def _named(self, value: object, key: str) -> Iterator[Object]:
        """Yield objects of a list, or of an object that has them by their names."""
        objects = self._objects(value, key, "")
        if len(objects) == 1 and _is_by_name(objects[0]):
            yield from ({"name": name, **each} for name, each in objects[0].items())
        else:
            yield from objects

    def _cluster(self, name: str | None) -> _Draft:
        return self.clusters.setdefault((name or "").casefold(), _Draft(name or ""))

    def _bring_home(self) -> None:
        """Bring hosts that stand beside the clusters into the one that lists them."""
        outside = self.clusters.get("", _Draft(""))
        for cluster in self.clusters.values():
            for each in cluster.sections.get(_CLUSTER_NODES, ()) if cluster.name else ():
                found = outside.nodes.pop(host_key(as_text(each) or ""), _Draft(""))
                for name, records in found.sections.items():
                    self._add(cluster.node(found.name), name, records)

    def _finished(self, draft: _Draft) -> Cluster:
        nodes = [self._node(each) for each in draft.nodes.values()]
        present = tuple(each for each in nodes if each.sections)
        return Cluster(draft.name, self._sections(draft), self.remarks, present)

    def _node(self, draft: _Draft) -> Node:
        draft.name = draft.name or _own_name(draft.sections)
        return Node(draft.name, self._sections(draft), self.remarks)

    def _sections(self, draft: _Draft) -> dict[str, tuple[Record, ...]]:
        return {
            name: tuple(Record(each, NAMES[name], draft.name, self.remarks) for each in records)
            for name, records in draft.sections.items()
        }


def _own_name(sections: Mapping[str, object]) -> str:
    for section, name in _OWN_NAMES:
        for each in items(sections.get(folded(section))):
            if isinstance(each, dict) and (text := as_text(each.get(name))):
                return text
    return ""


def _text(parts: Object, names: tuple[str, ...]) -> str:
    return next((text for name in names if (text := as_text(parts.get(name)))), "")


def _by_owner(records: list[Object], node: str) -> list[tuple[str, list[Object]]]:
    """Return records by host; those of a host that is known are its own, whatever they say."""
    if node:
        return [(node, records)]
    found: dict[str, list[Object]] = {}
    for each in records:
        found.setdefault(_text(each, _OWNER), []).append(each)
    return list(found.items())


def _is_by_name(value: Object) -> bool:
    known = CLUSTER_KEYS | NODE_KEYS | _NODES | _ABOUT
    return all(isinstance(each, dict) for each in value.values()) and not any(
        folded(key) in known for key in value
    )
