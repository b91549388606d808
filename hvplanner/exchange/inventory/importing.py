"""A bundle to a design: what a cluster is today, as the plan of today."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.exchange.found import ENGINE
from hvplanner.exchange.inventory import classes, guests, nicmodels
from hvplanner.exchange.inventory.adapters import cards
from hvplanner.exchange.inventory.choosing import chosen
from hvplanner.exchange.inventory.coverage import note_coverage
from hvplanner.exchange.inventory.fabrics import Cabling
from hvplanner.exchange.inventory.hostplans import Card, HostToday, host_today
from hvplanner.exchange.inventory.hosts import SYSTEM, FoundHost, found_host
from hvplanner.exchange.inventory.migration import Migration, migration
from hvplanner.exchange.inventory.naming import Ids, host_key
from hvplanner.exchange.inventory.networks import networks
from hvplanner.exchange.inventory.services import told_of_guests
from hvplanner.exchange.notes import Notes
from hvplanner.exchange.powershell.words import BUILDS
from hvplanner.language import tr
from hvplanner.model.catalogue import builtin
from hvplanner.model.design import Cluster, Design, ReleaseId
from hvplanner.model.hardware import Host
from hvplanner.model.plan import Plan, Proof
from hvplanner.model.releases import releases

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hvplanner.exchange import bundle as bundles
    from hvplanner.exchange.inventory.classes import FoundClass
    from hvplanner.exchange.notes import Note
    from hvplanner.model.hardware import NicModel
    from hvplanner.model.network import Network

_NODES = "Get-ClusterNode"


@dataclass(frozen=True, slots=True)
class Imported:
    """A design, what became of the source, and how far it tells all."""

    design: Design
    notes: tuple[Note, ...]
    lists_all_hosts: bool = False
    """Whether a host that is not in it is gone."""
    unread_hosts: frozenset[str] = frozenset()
    """Ids of hosts whose VMs are not told."""
    clusters: tuple[str, ...] = ()
    """Those that the source tells of; the design is one of them."""
    lists_all_vms: bool = True
    """Whether a VM that is not in it is gone, on hosts that were read."""
    guessed_classes: frozenset[str] = frozenset()
    """Ids of host classes whose hardware the source does not tell."""


def imported(bundle: bundles.Bundle, name: str | None = None) -> Imported:
    """Return the design of a cluster, of the only one without a name. Raises InventoryProblem."""
    notes = Notes()
    cluster = chosen(bundle, name, notes)
    found = [found_host(each, notes) for each in cluster.nodes]
    release = _release(found, notes)
    vms = guests.found_vms(found, notes)
    of_vms = ((nic.switch, nic.vlan) for vm in vms for nic in vm.nics if nic.switch)
    known = networks(cluster, found, of_vms, notes)
    today = [host_today(h, c, known, notes) for h, c in _with_cards(found, notes)]
    groups = classes.classes_of(today, notes)
    told = told_of_guests(bundle, cluster)
    settings = migration(cluster, found, known, releases()[release], notes)
    cabling = Cabling(notes)
    plans = tuple(cabling.cabled(each) for each in groups)
    design = Design(
        name=cluster.name[:200] or tr("Hosts without a cluster"),
        cluster=Cluster(
            name=cluster.name[:200],
            release=release,
            hosts_limit=settings.hosts_limit,
            low_priority=settings.low_priority,
        ),
        fabrics=cabling.fabrics(),
        nic_models=_own_models(today),
        host_classes=tuple(classes.host_class(each, notes) for each in groups),
        hosts=_hosts(cluster, found, groups, settings, notes),
        networks=_with_migration(known.rows, settings),
        vms=guests.vms(cluster, vms, known.of_switch, told.guests, notes),
    )
    notes.add("assumed", tr("What hosts need of their networks, which is not told: nothing"), "")
    plan = Plan(
        fingerprint=design.fingerprint(),
        hosts=plans,
        migration=settings.settings,
        proof=Proof(status="manual", engine=ENGINE),
    )
    note_coverage(bundle, cluster, told.unread, notes)
    return Imported(
        design.model_copy(update={"plan": plan}),
        notes.all(),
        bool(cluster.records(_NODES)),
        _unread(design, found),
        tuple(sorted(each.name for each in bundle.clusters if each.name)),
    )


def _release(hosts: Sequence[FoundHost], notes: Notes) -> ReleaseId:
    """Return the oldest release of the hosts: that is what all of them can do."""
    found: dict[str, ReleaseId] = {}
    for each in hosts:
        if each.build is None:
            notes.add(
                "left_out",
                tr("The release of hosts that do not tell it"),
                SYSTEM,
                example=each.name,
            )
            continue
        found[each.name] = _release_of(each.build)
        if each.build not in BUILDS.values():
            what = tr("Hosts of a build that is no known release; the next older counts")
            notes.add("assumed", what, SYSTEM, example=f"{each.name}, {each.build}")
    if not found:
        release = Cluster().release
        notes.add("assumed", tr("Windows Server {release}", release=release), SYSTEM)
        return release
    oldest = min(found.values(), key=lambda each: releases()[each].order)
    for name, release in found.items():
        if release != oldest:
            what = tr("Hosts of a later release than {oldest}, which counts for all", oldest=oldest)
            notes.add("contradiction", what, SYSTEM, example=f"{name}: {release}")
    return oldest


def _release_of(build: int) -> ReleaseId:
    known: Sequence[ReleaseId] = ("2012", "2012R2", "2016", "2019", "2022", "2025")
    return next((each for each in reversed(known) if BUILDS[each] <= build), known[0])


def _with_cards(
    hosts: Sequence[FoundHost], notes: Notes
) -> list[tuple[FoundHost, tuple[Card, ...]]]:
    kinds = {adapter.kind for host in hosts for adapter in host.adapters}
    ports = nicmodels.ports_of_kinds(kinds)
    of_hosts = [cards(host.adapters, ports) for host in hosts]
    models = nicmodels.models_of((card for found in of_hosts for card in found), notes)
    return [
        (host, tuple(Card(models[nicmodels.kind_of(ports)], ports) for ports in found))
        for host, found in zip(hosts, of_hosts, strict=True)
    ]


def _own_models(today: Sequence[HostToday]) -> tuple[NicModel, ...]:
    """Return the models that the built-in catalogue does not have, or has otherwise."""
    used = {card.model.id: card.model for each in today for card in each.cards}
    return tuple(model for key, model in used.items() if builtin().get(key) != model)


def _hosts(
    cluster: bundles.Cluster,
    hosts: Sequence[FoundHost],
    groups: Sequence[FoundClass],
    settings: Migration,
    notes: Notes,
) -> tuple[Host, ...]:
    """Return the hosts in the cluster's order, with those of which nothing is told."""
    made = {
        today.host.name: _host(found, today, settings)
        for found in groups
        for today in found.members
    }
    known = {host_key(name) for name in made}
    largest = max(groups, key=lambda each: len(each.members))
    ids = Ids()
    rows = [made[each.name] for each in hosts]
    for each in cluster.records(_NODES):
        name = each.text("Name")
        if name and host_key(name) not in known:
            what = tr("Hosts that tell nothing are like {other}", other=largest.sample.host.name)
            notes.add("assumed", what, _NODES, example=name)
            rows.append(Host(id=name[:200], host_class=largest.id))
    notes.add("taken", tr("Hosts"), _NODES, count=len(rows))
    return tuple(each.model_copy(update={"id": ids.take(each.id)}) for each in rows)


def _host(found: FoundClass, today: HostToday, settings: Migration) -> Host:
    host = today.host
    facts: Mapping[str, object] = {
        "adapters": classes.adapters(found, today),
        "simultaneous": host.simultaneous,
        "transport": host.transport,
        "migration_networks": settings.lists[host.name],
    }
    return Host.model_validate({"id": host.name, "host_class": found.id, **facts})


def _with_migration(rows: Sequence[Network], settings: Migration) -> tuple[Network, ...]:
    carrying = set(settings.settings.networks)
    return tuple(each.model_copy(update={"live_migration": each.id in carrying}) for each in rows)


def _unread(design: Design, found: Sequence[FoundHost]) -> frozenset[str]:
    told = {host_key(each.name) for each in found if each.node.has(guests.SECTION)}
    return frozenset(each.id for each in design.hosts if host_key(each.id) not in told)
