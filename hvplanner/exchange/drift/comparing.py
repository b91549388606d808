"""Goes through the steps of a plan's script and asks the cluster whether each is so."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hvplanner.exchange.bundle.sections import host_key
from hvplanner.exchange.drift import adapters, guests, interfaces, migration
from hvplanner.exchange.drift.host import Host
from hvplanner.exchange.drift.words import there
from hvplanner.exchange.powershell import intent, steps
from hvplanner.language import tr
from hvplanner.model.drifting import Aspect, Drift, Statement

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hvplanner.exchange.bundle import Bundle, Cluster, Record
    from hvplanner.exchange.bundle.contents import Holder
    from hvplanner.exchange.drift.checking import Checks
    from hvplanner.exchange.powershell.intent import HostTurn
    from hvplanner.exchange.powershell.steps import Step
    from hvplanner.model.design import Design
    from hvplanner.model.drifting import Layer

ON_HOSTS: Checks = {**adapters.CHECKS, **interfaces.CHECKS, **migration.ON_HOSTS}
NOT_ASKED = (
    *(steps.NoHostVnic, steps.NoSwitch, steps.NoLbfoTeam),
    *(steps.NoOtherSwitch, steps.NoOtherTeam),
)
"""What only clears the way: whatever is there and not planned is found by itself."""
_SWITCH_TYPES = {0: "Private", 1: "Internal", 2: "External"}


class OtherCluster(ValueError):
    """The bundle is of other clusters than the design; the message says of which."""


def drift(design: Design, bundle: Bundle, before: Design | None = None) -> Drift:
    """Compare the plan of a design with a cluster.

    `before` is the design whose plan it was like when the script was made: some names are those
    of then. Raises NotPlanned and OtherCluster.
    """
    planned = intent(design, before)
    cluster = _cluster(bundle, planned.cluster)
    nodes = {host_key(each.name): each for each in cluster.nodes}
    found: list[Statement] = []
    notes: list[str] = []
    for turn in planned.turns:
        node = nodes.pop(host_key(turn.node), None)
        if node is None:
            notes.append(tr("Nothing is known of host {name}.", name=turn.node))
            continue
        host = Host(node, dict(turn.adapters))
        asked = _asked((*turn.steps, *turn.settings), ON_HOSTS, node, host)
        found += [Statement(turn.node, each) for each in asked]
        found += [Statement(turn.node, each) for each in _not_planned(turn, host)]
    notes += [tr("Host {name} is not in the design.", name=each.name) for each in nodes.values()]
    on_cluster = _asked(planned.on_cluster, migration.ON_CLUSTER, cluster, cluster)
    found += [Statement("", each) for each in on_cluster]
    vms = guests.Guests(design, cluster)
    found += vms.functions(planned.functions)
    found += vms.placement()
    notes += [f"{each.node}: {each.what}: {each.why}" for each in bundle.left_out]
    notes += [each.text for each in bundle.remarks]
    return Drift(cluster.name, tuple(found), tuple(notes))


def _cluster(bundle: Bundle, name: str) -> Cluster:
    for each in bundle.clusters:
        if each.name.casefold() == name.casefold():
            return each
    names = ", ".join(each.name for each in bundle.clusters[:20] if each.name) or tr("none")
    raise OtherCluster(
        tr("The design is of cluster {name}; the bundle has: {names}.", name=name, names=names)
    )


def _asked(
    planned: Iterable[Step], checks: Checks, holder: Holder, seen: Host | Cluster
) -> Iterator[Aspect]:
    """Yield what each step says; nothing is known where a section was not gathered."""
    for step in planned:
        if isinstance(step, NOT_ASKED):
            continue
        check, needed = checks[type(step)]
        is_known = all(holder.has(each) for each in needed)
        for aspect in check(step, seen):
            yield aspect if is_known else replace(aspect, actual=None)


def _not_planned(turn: HostTurn, host: Host) -> Iterator[Aspect]:
    """Yield teams, external switches and the host's own adapters that no step makes."""
    for each in _unknown(turn, host, "Get-NetLbfoTeam", steps.LbfoTeam):
        yield _unexpected("teams", each, tr("team of the system"))
    for each in _unknown(turn, host, "Get-VMSwitch", steps.TeamSwitch, steps.PlainSwitch):
        if each.word("SwitchType", _SWITCH_TYPES) == "External":
            yield _unexpected("switches", each, tr("virtual switch"))
    for each in _unknown(turn, host, "Get-VMNetworkAdapter ManagementOS", steps.HostVnic):
        yield _unexpected("host_adapters", each, tr("adapter"))


def _unknown(turn: HostTurn, host: Host, section: str, *makers: type[Any]) -> Iterator[Record]:
    """Yield the records of a section that none of the steps of these kinds is about."""
    planned = {each.name.casefold() for each in turn.steps if isinstance(each, makers)}
    for record in host.node.records(section):
        if record.text("Name").casefold() not in planned:
            yield record


def _unexpected(layer: Layer, found: Record, what: str) -> Aspect:
    return Aspect(layer, found.text("Name"), what, tr("not planned"), there())
