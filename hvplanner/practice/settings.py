"""How the cluster migrates by a rule of thumb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.model.assumptions import resolve
from hvplanner.model.network import MIGRATION_RANK
from hvplanner.model.plan import MigrationSettings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.model.plan import HostPlan, Transport
    from hvplanner.model.practice import Practice
    from hvplanner.practice.site import Site


def migration(practice: Practice, site: Site, hosts: Sequence[HostPlan]) -> MigrationSettings:
    """Return the settings; what the user fixed stands, what nobody says is as the release has it.

    Networks go by their roles, the cluster network last.
    """
    choices, release = site.design.choices, site.release
    order = choices.migration_networks
    if order is None:
        carriers = (each for each in site.design.networks if each.live_migration)
        ranked = sorted(carriers, key=lambda each: MIGRATION_RANK[each.role])
        order = tuple(each.id for each in ranked)
    direct_mbps = min(_direct_mbps(site, each, order[0]) for each in hosts) if order else 0
    wants_smb = practice.smb_direct and direct_mbps >= resolve(site.design.assumptions)["smb_from"]
    usual: Transport = release.transport_default
    if wants_smb and "smb" in release.transports:
        usual = "smb"
    transport = choices.transport or usual
    permille = practice.smb_limit_permille if wants_smb and transport == "smb" else None
    limit = direct_mbps * permille // 1000 if permille else None
    if transport == "smb" and choices.smb_limit_mbps is not None:
        limit = choices.smb_limit_mbps
    at_once = practice.simultaneous or release.simultaneous_default
    return MigrationSettings(
        networks=order,
        transport=transport,
        simultaneous=choices.simultaneous
        or min(at_once, choices.simultaneous_max, release.simultaneous_max),
        smb_limit_mbps=limit,
    )


def _direct_mbps(site: Site, host_plan: HostPlan, network: str) -> int:
    """Return the rate at which a network has RDMA on every port, 0 where it has not."""
    placed = {each.network: each.team for each in host_plan.placements}
    if network not in placed:
        return 0
    team = host_plan.team(placed[network])
    has_switch = any(each.team == team.id for each in host_plan.switches)
    links = tuple(site.linked(host_plan, team))
    is_hidden = team.kind == "lbfo" or (has_switch and not site.release.rdma_on_switch)
    if is_hidden or not all(model.rdma for model, _ in links):
        return 0
    return sum(rate for _, rate in links)
