"""The hosts of tables as classes of equal ones."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hvplanner.exchange.inventory.fabrics import SIDES, switches
from hvplanner.exchange.inventory.naming import Ids
from hvplanner.exchange.tabular.machines import HostNames, Machine
from hvplanner.exchange.tabular.typed import Row
from hvplanner.language import tr
from hvplanner.model.catalogue import catalogue
from hvplanner.model.hardware import Host, HostClass, InstalledNic
from hvplanner.model.units import MIB

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hvplanner.exchange.notes import Notes
    from hvplanner.exchange.tabular.cards import Cards
    from hvplanner.exchange.tabular.machines import Sheet
    from hvplanner.model.hardware import Fabric, NicModel

_GIB = 1024
_USUAL_MEMORY = 256 * _GIB
_USUAL_PROCESSORS: int = HostClass.model_fields["logical_processors"].default
_STEP = 64 * _GIB
"""Memory that is made up is a multiple of this."""
_MOST_UNNAMED = 64


@dataclass(frozen=True, slots=True)
class Hosts:
    """The hosts of a cluster."""

    classes: tuple[HostClass, ...]
    fabrics: tuple[Fabric, ...]
    named: tuple[Host, ...]
    names: HostNames
    """The named ones, by what tables call them."""
    guessed: frozenset[str]
    """Ids of classes whose memory no table tells."""


@dataclass(frozen=True, slots=True)
class _Likeness:
    """What hosts of one class have in common; 0 is what no table tells."""

    name: str
    memory_mib: int
    processors: int
    nics: tuple[InstalledNic, ...]


def hosts_of(
    hosts: Sequence[Machine],
    vms: Sequence[Machine],
    ports: Sequence[Sheet],
    cards: Cards,
    notes: Notes,
) -> Hosts:
    """Return the hosts, with the cards that their ports make."""
    is_listed = bool(hosts)
    hosts = hosts or _only_named(vms, notes)
    names = HostNames({host.name: host.name for host in hosts})
    of_host: dict[str, list[Row]] = defaultdict(list)
    where_ports = ", ".join(where for where, _ in ports)
    for _, rows in ports:
        for row in rows:
            if (host_id := names.find(row.text("host"))) is not None:
                of_host[host_id].append(row)
    like: dict[_Likeness, HostClass] = {}
    class_ids, host_ids = Ids(), Ids()
    counts: Counter[str] = Counter()
    named: list[Host] = []
    ids: dict[str, str] = {}
    for host in hosts:
        key = _likeness(host, cards.of_host(where_ports, of_host[host.name]), notes)
        if key not in like:
            like[key] = _host_class(class_ids.take(key.name or tr("hosts")), key)
        host_class = like[key]
        count = host.row.number_of("count")
        if count is not None:
            room = _MOST_UNNAMED - counts[host_class.id]
            what = tr("Hosts beyond {most} of a class", most=_MOST_UNNAMED)
            notes.add("left_out", what, host.where, count=count - room, example=host.name)
            counts[host_class.id] += min(count, room)
            continue
        ids[host.name] = host_ids.take(host.name)
        named.append(Host(id=ids[host.name], host_class=host_class.id))
    classes = [each.model_copy(update={"count": counts[each.id]}) for each in like.values()]
    if any(each.nics for each in classes):
        what = tr("Cards take no slot: the slots of the hosts are not known, add them")
        notes.add("assumed", what, where_ports)
    fabrics = _fabrics(classes, named, catalogue(cards.models.values()), notes)
    guessed = frozenset(
        each.id for key, each in like.items() if not is_listed or not key.memory_mib
    )
    return Hosts(tuple(classes), fabrics, tuple(named), HostNames(ids), guessed)


def _fabrics(
    classes: Sequence[HostClass],
    named: Sequence[Host],
    models: Mapping[str, NicModel],
    notes: Notes,
) -> tuple[Fabric, ...]:
    """Return the switches that the ports of all hosts can be cabled to."""
    numbers = Counter(host.host_class for host in named)
    used: Counter[tuple[str, int]] = Counter()
    for host_class in classes:
        for nic in host_class.nics:
            model = models[nic.model]
            for port in range(nic.count * model.ports):
                side = SIDES[port % len(SIDES)]
                used[side, model.speed_mbps] += numbers[host_class.id] + host_class.count
    return switches(used, notes)


def _likeness(host: Machine, nics: tuple[InstalledNic, ...], notes: Notes) -> _Likeness:
    row = host.row
    memory = row.number_of("memory") or 0
    if not memory:
        what = tr("Hosts without memory have {memory}", memory=MIB.format(_USUAL_MEMORY))
        notes.add("assumed", what, host.where, example=host.name)
    rounded = -(-memory // _GIB) * _GIB
    if rounded != memory:
        what = tr("Memory of hosts is rounded up to whole GiB: a part is kept by the firmware")
        notes.add("assumed", what, host.where, example=host.name)
    threads = 2 if row.flag("threading") else 1
    processors = row.number_of("processors") or (row.number_of("cores") or 0) * threads
    if not processors:
        what = tr("Hosts without processors have {count} logical ones", count=_USUAL_PROCESSORS)
        notes.add("assumed", what, host.where, example=host.name)
    is_class = row.number_of("count") is not None
    name = row.text("class") or (host.name if is_class else "")
    return _Likeness(name, rounded, processors, nics)


def _host_class(class_id: str, like: _Likeness) -> HostClass:
    # What no table tells is not set: brought into a design, it leaves that what it is.
    told: dict[str, Any] = {}
    if like.processors:
        told["logical_processors"] = like.processors
    if like.nics:
        told["nics"] = like.nics
    if like.name not in ("", class_id):
        told["name"] = like.name
    return HostClass(id=class_id, count=0, memory_mib=like.memory_mib or _USUAL_MEMORY, **told)


def _only_named(vms: Sequence[Machine], notes: Notes) -> tuple[Machine, ...]:
    """Return the hosts that VMs name, where no table lists hosts, with the memory VMs need."""
    used: Counter[str] = Counter()
    first: dict[str, Machine] = {}
    for vm in vms:
        if host := vm.row.text("host"):
            used[host] += (vm.row.number_of("memory") or 0) * (vm.row.number_of("count") or 1)
            first.setdefault(host, vm)
    if not used:
        return ()
    memory = -(-max(used.values()) // _STEP) * _STEP
    what = tr(
        "No table lists hosts: those that VMs name, with {memory} GiB, as the fullest needs",
        memory=memory // _GIB,
    )
    notes.add("assumed", what, next(iter(first.values())).where, count=len(used))
    return tuple(
        Machine(first[name].where, Row(0, {"name": name, "memory": memory})) for name in used
    )
