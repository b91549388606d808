"""The network of the hosts of a class by a rule of thumb: cards, teams, switches, networks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.model.plan import HostPlan, NetworkPlacement, NicCount, Team, VirtualSwitch
from hvplanner.practice.buying import Stock, Wanted, buy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hvplanner.model.hardware import HostClass, NicModel
    from hvplanner.model.network import Network
    from hvplanner.model.plan import Port, TeamAlgorithm, TeamKind
    from hvplanner.model.practice import Practice
    from hvplanner.model.releases import Release
    from hvplanner.practice.cabling import FreePorts
    from hvplanner.practice.site import Site


@dataclass(frozen=True, slots=True)
class _Bundle:
    """Networks that ride on one team, and how many ports it has."""

    networks: tuple[Network, ...]
    ports: int


def plan_hosts(
    practice: Practice, site: Site, host_class: HostClass, hosts: int, free: FreePorts
) -> HostPlan | str:
    """Return the plan of a class with so many hosts, or why there is none, in a sentence."""
    design = site.design
    bundles = tuple(_bundles(practice, design.networks))
    wants_vfs = host_class.sriov_ready and bool(site.vf_networks)
    wanted = Wanted(
        sizes=tuple(each.ports for each in bundles),
        alike=site.release.has_set,
        spread=bool(design.targets.nic_failures),
        rdma=practice.smb_direct or any(each.rdma for each in design.networks),
        vfs=wants_vfs,
    )
    stock = Stock(host_class, site.models, site.buyable, design.choices.cards_max)
    purchase = buy(stock, wanted, free, hosts)
    if isinstance(purchase, str):
        return purchase
    models = [card.model for card in purchase.cards]
    teams: list[Team] = []
    switches: list[VirtualSwitch] = []
    placements: dict[str, NetworkPlacement] = {}
    for bundle, ports in zip(bundles, purchase.cabling.teams, strict=True):
        team = _team(practice, site.release, f"team{len(teams) + 1}", ports)
        teams.append(team)
        ids = {each.id for each in bundle.networks}
        if team.kind == "set" or len(ids) > 1 or ids & site.vm_networks:
            has_vfs = wants_vfs and team.kind != "lbfo" and bool(ids & site.vf_networks)
            vfs = _vfs(ports, models) if has_vfs else 0
            switches.append(_switch(site, len(switches) + 1, team, vfs))
        for network, share in zip(bundle.networks, _shares(practice, bundle), strict=True):
            placements[network.id] = NetworkPlacement(
                network=network.id, team=team.id, share_percent=share
            )
    counted = [model.id for model in models]
    return HostPlan(
        host_class=host_class.id,
        nics=tuple(
            NicCount(model=model, count=counted.count(model)) for model in dict.fromkeys(counted)
        ),
        teams=tuple(teams),
        switches=tuple(switches),
        placements=tuple(placements[each.id] for each in design.networks),
    )


def _bundles(practice: Practice, networks: Sequence[Network]) -> Iterator[_Bundle]:
    for team in practice.teams:
        riding = tuple(each for each in networks if each.role in team.roles)
        if team.apart:
            yield from (_Bundle((each,), team.ports) for each in riding)
        elif riding:
            yield _Bundle(riding, team.ports)


def _team(practice: Practice, release: Release, team_id: str, ports: tuple[Port, ...]) -> Team:
    if len(ports) == 1:
        return Team(id=team_id, kind="single", ports=ports)
    kind: TeamKind = "set" if release.has_set else "lbfo"
    known: tuple[TeamAlgorithm, ...] = (
        release.set_algorithms if release.has_set else release.lbfo_algorithms
    )
    usual = next((each for each in practice.algorithms if each in known), known[0])
    return Team(id=team_id, kind=kind, algorithm=usual, ports=ports)


def _switch(site: Site, number: int, team: Team, vfs: int) -> VirtualSwitch:
    is_held = not vfs or site.release.iov_switch_weights
    return VirtualSwitch(
        id=f"switch{number}",
        team=team.id,
        sriov=bool(vfs),
        vfs_per_port=vfs,
        bandwidth_mode=(site.design.choices.bandwidth_mode or "weight") if is_held else "none",
    )


def _vfs(ports: Sequence[Port], models: Sequence[NicModel]) -> int:
    """Return the VFs that each of the ports can have.

    The pool of a card is parted between all its ports, cabled or not, as drivers do.
    """
    used = [models[port.card - 1] for port in ports]
    return min(
        min(model.port_vfs_max, model.vf_max // model.ports)
        if model.vf_scope == "device"
        else model.port_vfs_max
        for model in used
    )


def _shares(practice: Practice, bundle: _Bundle) -> list[int]:
    """Return the percent of its team that each network of a bundle has."""
    roles = [network.role for network in bundle.networks]
    if not practice.shares:
        return [100 // len(roles)] * len(roles)
    rows = {role: row for row in practice.shares for role in row.roles}
    return [
        rows[role].percent // sum(other in rows[role].roles for other in roles) for role in roles
    ]
