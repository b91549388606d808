"""Typed tables to a design: the hosts of one cluster by class, its networks, its VMs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hvplanner.exchange.inventory import Imported
from hvplanner.exchange.tabular import machines, networks
from hvplanner.exchange.tabular.cards import Cards
from hvplanner.exchange.tabular.fields import OFF
from hvplanner.exchange.tabular.grid import TabularProblem
from hvplanner.exchange.tabular.guests import vms_of
from hvplanner.exchange.tabular.hosts import hosts_of
from hvplanner.language import tr
from hvplanner.model.design import Cluster, Design, ReleaseId

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable, Sequence

    from hvplanner.exchange.notes import Notes
    from hvplanner.exchange.tabular.fields import Kind
    from hvplanner.exchange.tabular.machines import Machine, Sheet
    from hvplanner.model.hardware import HostClass
    from hvplanner.model.workload import VmGroup

_REASONS = 5
"""That are told where nothing can be taken."""
Sheets = dict["Kind", list["Sheet"]]
"""The tables by what their rows are."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a table of VMware or of a person's own does not say."""

    release: ReleaseId | None = None
    """Of the cluster to be planned; the newest where nothing is said."""
    cluster: str | None = None
    """Which cluster is taken, the largest where nothing is said."""
    switched_off: bool = False
    """Whether VMs that are switched off are taken too."""


def imported(sheets: Sheets, wishes: Wishes, name: str, notes: Notes) -> Imported:
    """Return what the tables make. Raises TabularProblem."""
    hosts = machines.collected(sheets["host"], notes)
    vms = machines.collected(sheets["vm"], notes)
    if not hosts and not vms:
        raise TabularProblem(
            tr("No table has a column for the name of VMs or hosts. Say which one it is.")
        )
    sizes = machines.clusters(hosts, vms)
    cluster = _cluster(sizes, wishes, notes)
    hosts = _of_cluster(hosts, cluster, tr("Hosts of other clusters"), notes)
    vms = _of_cluster(vms, cluster, tr("VMs of other clusters"), notes)
    vms = _running(vms, wishes, notes)
    cards = Cards(notes)
    found_hosts = hosts_of(hosts, vms, sheets["port"], cards, notes)
    groups, single = vms_of(vms, found_hosts.names, sheets["vnic"], notes)
    if not (groups or single or found_hosts.classes or found_hosts.named):
        raise TabularProblem(_why_nothing(notes))
    used = [vnic.network for vm in (*groups, *single) for vnic in vm.vnics]
    kernel = [
        (where, tuple(row for row in rows if found_hosts.names.find(row.text("host"))))
        for where, rows in sheets["kernel"]
    ]
    found = networks.networks(used, kernel, sheets["portgroup"], notes)
    _note_release(wishes, notes)
    for what, count in (
        (tr("Hosts"), _number(found_hosts.classes) + len(found_hosts.named)),
        (tr("Host classes"), len(found_hosts.classes)),
        (tr("Networks"), len(found)),
        (tr("VMs"), _number(groups) + len(single)),
    ):
        notes.add("taken", what, name, count=count)
    made = Design(
        name=(cluster or name)[:200],
        cluster=_facts(cluster, wishes),
        fabrics=found_hosts.fabrics,
        nic_models=tuple(cards.models.values()),
        host_classes=found_hosts.classes,
        hosts=found_hosts.named,
        networks=found,
        vm_groups=groups,
        vms=single,
    )
    return Imported(
        made,
        notes.all(),
        clusters=tuple(sorted(filter(None, sizes))),
        # A list may be a part of what there is, and VMware's ids are not those of Hyper-V.
        lists_all_vms=False,
        guessed_classes=found_hosts.guessed,
    )


def _why_nothing(notes: Notes) -> str:
    """Return why there is nothing to plan, in what was said of rows that were left out."""
    whats = dict.fromkeys(each.what for each in notes.all() if each.kind == "left_out")
    why = "; ".join(list(whats)[:_REASONS])
    return tr("No row tells of a host or a VM that can be planned. Left out: {why}", why=why or "–")


def _number(counted: Sequence[HostClass | VmGroup]) -> int:
    return sum(each.count for each in counted)


def _facts(name: str, wishes: Wishes) -> Cluster:
    """Return what is known of the cluster; nothing else is set, and so brought into no design."""
    told: dict[str, Any] = {"name": name[:200]} if name else {}
    if wishes.release is not None:
        told["release"] = wishes.release
    return Cluster(**told)


def _note_release(wishes: Wishes, notes: Notes) -> None:
    if wishes.release is None:
        release = Cluster().release
        what = tr("Windows Server {release}: no table says which one is planned", release=release)
        notes.add("assumed", what, "")


def _cluster(sizes: Counter[str], wishes: Wishes, notes: Notes) -> str:
    if wishes.cluster is not None:
        if wishes.cluster not in sizes:
            raise TabularProblem(
                tr(
                    "There is no cluster “{name}”. Known: {known}.",
                    name=wishes.cluster,
                    known=", ".join(sorted(each for each in sizes if each)) or "–",
                )
            )
        return wishes.cluster
    largest = sizes.most_common(1)[0][0]
    if len(sizes) > 1:
        what = tr("A design is one cluster: the largest, “{name}”", name=largest)
        notes.add("assumed", what, "", example=", ".join(sorted(filter(None, sizes))))
    return largest


def _of_cluster(
    found: Sequence[Machine], cluster: str, what: str, notes: Notes
) -> tuple[Machine, ...]:
    """Return the machines of a cluster; one of which no cluster is said is in it."""
    return _kept(
        found, lambda each: each.row.text("cluster") in ("", cluster) or not cluster, what, notes
    )


def _running(vms: Sequence[Machine], wishes: Wishes, notes: Notes) -> tuple[Machine, ...]:
    vms = _kept(vms, lambda vm: not vm.row.flag("template"), tr("Templates"), notes)
    if not wishes.switched_off:
        what = tr("VMs that are switched off: they need no memory and do not migrate")
        vms = _kept(vms, lambda vm: vm.row.text("state") != OFF, what, notes)
    what = tr("VMs without memory, of which nothing can be planned")
    return _kept(vms, lambda vm: bool(vm.row.number_of("memory")), what, notes)


def _kept(
    found: Sequence[Machine], is_kept: Callable[[Machine], bool], what: str, notes: Notes
) -> tuple[Machine, ...]:
    for each in found:
        if not is_kept(each):
            notes.add("left_out", what, each.where, example=each.name)
    return tuple(each for each in found if is_kept(each))
