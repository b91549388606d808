"""The plan as intents of Network ATC, which then keeps hosts like them by itself.

It corrects what is set by hand within minutes: so a script has either intents or the steps of
hosts. What it leaves alone, as the order of live-migration networks, is set beside the intents.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.evaluation.placement import place
from hvplanner.exchange.powershell.intent import intent
from hvplanner.exchange.powershell.literals import literal
from hvplanner.exchange.powershell.names import team_adapters
from hvplanner.exchange.powershell.remaining import Remaining
from hvplanner.exchange.powershell.script import GUESTS, cluster_part, row, shipped, table
from hvplanner.exchange.powershell.steps import MigrationNetworks
from hvplanner.exchange.powershell.words import ALGORITHMS, TRANSPORTS, NotPlanned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.design import Design
    from hvplanner.model.network import Network
    from hvplanner.model.plan import HostPlan, Team

RELEASES = ("2022", "2025")
MOST_MIGRATIONS = 10
"""Of MaximumVirtualMachineMigrations (Microsoft, Network ATC)."""
MBPS_PER_GBPS = 1000
USUAL_MTU = 1500
ETHERNET_HEADER = 14
"""Bytes that the driver's largest packet counts too."""
STORAGE_ROLES = ("cluster", "live_migration", "storage")
"""Networks that intents know as storage alone."""

_ADDRESSES = (
    "Network ATC makes the adapters of hosts for {names} and gives them no addresses: give each"
    " host its own."
)
_ONE_EACH = (
    "Network ATC puts one storage network on each adapter of an intent, in the order of their"
    " VLANs, and not all of {names} on all."
)
_SHARES = (
    "Network ATC keeps no shares of bandwidth on a switch; for storage it sets its own in the"
    " adapters."
)
_SMB = "Network ATC limits SMB by whole Gbit/s: the limit of the plan is rounded down."


@dataclass(frozen=True, slots=True)
class NetIntent:
    """One intent: physical adapters and what they are for."""

    name: str
    adapters: tuple[str, ...]
    compute: bool
    iov: bool
    algorithm: str
    management: bool
    management_vlan: int
    storage: bool
    storage_vlans: tuple[int, ...]
    jumbo: int
    """The driver's largest packet, 0 to leave it."""


def atc_script(design: Design) -> str:
    """Return the script. Raises NotPlanned where intents cannot say what is planned."""
    made = intent(design)
    host_plan = _only_kind(design)
    assert design.plan is not None
    migration = design.plan.migration
    if migration.simultaneous > MOST_MIGRATIONS:
        raise NotPlanned(
            f"Network ATC lets a host take part in {MOST_MIGRATIONS} migrations at most, and the"
            f" plan has {migration.simultaneous}."
        )
    intents = tuple(_intents(design, host_plan))
    order = [each for each in made.on_cluster if isinstance(each, MigrationNetworks)]
    left = (*_remaining(design, host_plan), *made.remaining)
    return "\n".join(
        [
            shipped("atchead"),
            f"$Cluster = {literal(design.cluster.name)}",
            table("Nodes", [literal(host.label) for host in place(design).hosts]),
            table("Intents", map(row, intents)),
            f"$Transport = {literal(TRANSPORTS[migration.transport])}",
            f"$Simultaneous = {migration.simultaneous}",
            f"$SmbGbps = {(migration.smb_limit_mbps or 0) // MBPS_PER_GBPS}",
            table("OnCluster", map(row, order)),
            table("Functions", map(row, made.functions)),
            table("Places", map(row, made.places)),
            table("Remaining", [literal(each.english) for each in left]),
            *cluster_part(order),
            *map(shipped, GUESTS),
            shipped("atc"),
            "",
        ]
    )


def _only_kind(design: Design) -> HostPlan:
    """Return the plan that all hosts have. Raises NotPlanned where there are several."""
    assert design.plan is not None
    if design.cluster.release not in RELEASES:
        raise NotPlanned("Network ATC exists from 2022 on; write the script without it.")
    first, *others = design.plan.hosts
    if any((each.teams, each.switches) != (first.teams, first.switches) for each in others):
        labels = {each.id: each.label for each in design.host_classes}
        kinds = ", ".join(labels[each.host_class] for each in design.plan.hosts)
        raise NotPlanned(
            "Network ATC wants the same adapters and switches on all hosts; the plan has several"
            f" kinds: {kinds}. Write the script without it."
        )
    if any(team.kind == "lbfo" for team in first.teams):
        raise NotPlanned("Network ATC makes no LBFO teams, and the plan has some.")
    return first


def _intents(design: Design, host_plan: HostPlan) -> Iterator[NetIntent]:
    switches = {each.team: each for each in host_plan.switches}
    for team in host_plan.teams:
        here = _networks(design, host_plan, team)
        switch = switches.get(team.id)
        management = [each for each in here if each.role == "management"]
        storage = [each for each in here if each.role in STORAGE_ROLES]
        if not (switch or management or storage):
            continue
        mtu = max((each.mtu for each in here), default=USUAL_MTU)
        vlans = tuple(each.vlan for each in storage if each.vlan)[: len(team.ports)]
        yield NetIntent(
            name=team.id,
            adapters=team_adapters(team),
            compute=switch is not None,
            iov=switch is not None and switch.sriov,
            algorithm=ALGORITHMS[team.algorithm],
            management=bool(management),
            management_vlan=management[0].vlan if management else 0,
            storage=bool(storage),
            storage_vlans=vlans,
            jumbo=mtu + ETHERNET_HEADER if mtu > USUAL_MTU else 0,
        )


def _remaining(design: Design, host_plan: HostPlan) -> Iterator[Remaining]:
    assert design.plan is not None
    stored: list[str] = []
    for team in host_plan.teams:
        storage = [
            each.label for each in _networks(design, host_plan, team) if each.role in STORAGE_ROLES
        ]
        stored += storage
        if len(storage) > 1:
            yield Remaining(_ONE_EACH, tuple(storage))
    if stored:
        yield Remaining(_ADDRESSES, tuple(dict.fromkeys(stored)))
    if any(switch.bandwidth_mode != "none" for switch in host_plan.switches):
        yield Remaining(_SHARES)
    if (design.plan.migration.smb_limit_mbps or 0) % MBPS_PER_GBPS:
        yield Remaining(_SMB)


def _networks(design: Design, host_plan: HostPlan, team: Team) -> list[Network]:
    networks = {each.id: each for each in design.networks}
    placed = [each.network for each in host_plan.placements if each.team == team.id]
    return [networks[each] for each in placed if each in networks]
