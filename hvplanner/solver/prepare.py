"""Makes the instance of a design: what may be bought, how it links, what it has to carry."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from hvplanner.evaluation.assumed import Assumed
from hvplanner.evaluation.capacity import BACKUP_ROLES, link_mbps
from hvplanner.evaluation.drains import distinct_drains
from hvplanner.evaluation.endpoints import JUMBO_MTU
from hvplanner.evaluation.placement import place
from hvplanner.model.catalogue import catalogue
from hvplanner.model.plan import Port
from hvplanner.model.releases import releases
from hvplanner.solver.fixed import fix
from hvplanner.solver.orders import distinct_orders, networks_of_vms
from hvplanner.solver.placed import placed_rows
from hvplanner.solver.problem import (
    Choice,
    ClassProblem,
    Link,
    Place,
    Problem,
    Shape,
    SlotLimit,
)
from hvplanner.solver.protocols import protocols
from hvplanner.solver.scenarios import (
    covers,
    demands_by_class,
    failures_in_scope,
    vf_scenarios,
)
from hvplanner.solver.smblimits import smb_limits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence, Set

    from hvplanner.evaluation.placement import Placement
    from hvplanner.model.design import Design
    from hvplanner.model.hardware import HostClass, NicModel
    from hvplanner.model.network import Network
    from hvplanner.model.plan import TeamAlgorithm, TeamMode
    from hvplanner.model.releases import Release
    from hvplanner.model.targets import Choices
    from hvplanner.solver.scenarios import VfScenario


CRITICAL_ROLES = frozenset(("management", "cluster"))
"""Networks without which a host drops out of the cluster."""


def prepare(design: Design, should_stop: Callable[[], bool] = lambda: False) -> Problem:
    """Return the instance of a design whose references are whole.

    Raises Interrupted where `should_stop` says so while host failures are packed.
    """
    release = releases()[design.cluster.release]
    placed = placed_rows(design)
    placement = place(design, placed)
    hosts = Counter(host.host_class for host in placement.hosts)
    planned = {each.host_class for each in design.choices.hosts}
    free = [each for each in design.host_classes if hosts[each.id] and each.id not in planned]
    failures = failures_in_scope(design, placement, should_stop)
    promised = vf_scenarios(design, placement, failures)
    models, for_sale, worth = _models(design, free, _vfs_asked(promised))
    demands = demands_by_class(design, placement, failures)
    assumed = Assumed(design)
    choices = design.choices
    orders = distinct_orders(design)
    links = _links(design, models)
    guest_teams = _guest_teams(design, release)
    return Problem(
        design=design,
        fingerprint=design.fingerprint(),
        placed=placed,
        placement=placement,
        release=release,
        targets=design.targets,
        models=models,
        links=links,
        shapes=_shapes(release),
        networks=design.networks,
        goodput_permille=tuple(
            _permille(assumed, "goodput_9000" if each.mtu >= JUMBO_MTU else "goodput_1500")
            for each in design.networks
        ),
        share_floors=tuple(
            min(50, assumed.value("share_minimum")) if each.role in CRITICAL_ROLES else 1
            for each in design.networks
        ),
        migration_rate_mbps=assumed.value("link_minimum"),
        vm_networks=_vm_networks(design),
        guest_teams=guest_teams,
        vnic_limits=_vnic_limits(design, release, guest_teams),
        protocols=protocols(design, models, len(free)),
        backup_groups=_backup_groups(design.networks),
        fabric_ports=tuple(
            tuple((each.speed_mbps, each.count, each.cost) for each in fabric.ports)
            for fabric in design.fabrics
        ),
        fabric_groups=tuple(fabric.mlag_group or f"\0{fabric.id}" for fabric in design.fabrics),
        classes=tuple(
            _class(
                each,
                models,
                worth | (for_sale & each.installed().keys()),
                hosts[each.id],
                choices.cards_max,
                demands[each.id],
            )
            for each in free
        ),
        fixed=fix(design, placed, placement, orders, demands),
        failures=failures,
        hosts=dict(hosts),
        teams_max=min(choices.teams_max, len(design.networks) + len(guest_teams)),
        orders=orders,
        vf_scenarios=promised,
        smb_limits=smb_limits(design, release, links),
        transports=release.transports if choices.transport is None else (choices.transport,),
        simultaneous=_simultaneous(design, release, placement),
    )


def _simultaneous(design: Design, release: Release, placement: Placement) -> tuple[int, ...]:
    """Return the simultaneous limits to choose from, those that differ.

    A drain knows no difference beyond as many as it migrates.
    """
    allowed = allowed_simultaneous(design.choices, release)
    most = max((len(task.moves) for task, _ in distinct_drains(placement)), default=0)
    return tuple(allowed[: max(1, most)])


def allowed_simultaneous(choices: Choices, release: Release) -> range:
    """Return the simultaneous limits that the user lets be chosen."""
    if choices.simultaneous is not None:
        return range(choices.simultaneous, choices.simultaneous + 1)
    return range(1, min(choices.simultaneous_max, release.simultaneous_max) + 1)


def _models(
    design: Design, classes: Sequence[HostClass], vfs: int
) -> tuple[tuple[NicModel, ...], frozenset[str], frozenset[str]]:
    """Return the NIC models that matter, those for sale, and those of them worth buying anywhere.

    Where the design names none to choose from, what has a price can be bought: on-board
    controllers have none. Of models alike in all that matters only the cheapest is worth buying,
    but for hosts that have one of another: ports of one model can be teamed. `vfs` are the most
    that a host can be asked for.
    """
    known = catalogue(design.nic_models)
    named = design.choices.nic_models
    for_sale = [
        each
        for each in known.values()
        if (each.id in named if named is not None else each.cost > 0)
        and any(_rate(design, each, fabric) for fabric in range(len(design.fabrics)))
    ]
    # Of models that are equal the first is taken: that with most receive queues.
    for_sale.sort(key=lambda each: -each.queues_per_port)
    merits = [_merits(design, each, vfs) for each in for_sale]
    worth = {
        each.id
        for number, (each, its) in enumerate(zip(for_sale, merits, strict=True))
        if not any(
            _replaces(other, its) and (not _replaces(its, other) or at < number)
            for at, other in enumerate(merits)
            if at != number
        )
    }
    there = {nic.model for host_class in classes for nic in host_class.nics}
    models = tuple(each for each in known.values() if each.id in worth | there)
    return models, frozenset(each.id for each in for_sale), frozenset(worth)


def _vfs_asked(scenarios: Iterable[VfScenario]) -> int:
    """Return the most VFs that are of use on a host: guests that team have each twice."""
    return 2 * max(
        (sum(count for _, count in wish.able) for each in scenarios for wish, _ in each.wishes),
        default=0,
    )


class _Merits(NamedTuple):
    """What plans can tell models by: what has to be `alike`, and what may be better."""

    alike: tuple[object, ...]
    better: tuple[int, ...]
    """Numbers of which more is never worse, the price as a negative one."""


def _merits(design: Design, model: NicModel, vfs: int) -> _Merits:
    """Return what distinguishes a model in this design.

    Rate, ports and RDMA have to be equal, since times depend on them in ways that are not monotone;
    RDMA only where something goes over it. Of VFs no port needs more than a host is asked for.
    Receive queues are no promise: a cheaper model is taken whether it has more of them or fewer.
    """
    transport = design.choices.transport
    matters = transport in (None, "smb") or any(each.rdma for each in design.networks)
    of_port = min(model.port_vfs_max, vfs)
    of_card = model.vf_max * (1 if model.vf_scope == "device" else model.ports)
    return _Merits(
        (model.speed_mbps, model.ports, frozenset(model.rdma) if matters else None),
        (of_port, min(of_card, model.ports * of_port), -model.pcie_lanes, -model.cost),
    )


def _replaces(one: _Merits, other: _Merits) -> bool:
    """Tell whether one model can stand for another wherever it is bought, at no higher price."""
    return one.alike == other.alike and covers(one.better, other.better)


def _rate(design: Design, model: NicModel, fabric: int) -> int:
    port = Port(card=1, port=1, fabric=design.fabrics[fabric].id)
    return link_mbps(design, port, model)


def _links(design: Design, models: Sequence[NicModel]) -> tuple[Link, ...]:
    links = []
    for index, model in enumerate(models):
        rates = [_rate(design, model, fabric) for fabric in range(len(design.fabrics))]
        links += [
            Link(index, rate, tuple(at for at, each in enumerate(rates) if each == rate))
            for rate in sorted({*rates} - {0})
        ]
    return tuple(links)


def _permille(assumed: Assumed, key: str) -> int:
    return round(assumed.share(key) * 1000)


def _shapes(release: Release) -> tuple[Shape, ...]:
    """Return the shapes worth considering.

    By hash only where the release has nothing better, and LBFO under a virtual switch only where
    there is no Switch Embedded Teaming, which Microsoft made for that.
    """
    under_switch = release.lbfo_under_switch == "allowed" and not release.has_set
    hashing: TeamAlgorithm = (
        "dynamic" if "dynamic" in release.lbfo_algorithms else "transport_ports"
    )
    modes: tuple[TeamMode, ...] = ("switch_independent", "lacp")
    return (
        Shape("single", "switch_independent", "dynamic", 1, 1, False, True, False),
        *(
            Shape("set", "switch_independent", each, 2, release.set_members_max, True, True, False)
            for each in sorted(release.set_algorithms)
        ),
        *(
            Shape(
                "lbfo", mode, hashing, 2, release.lbfo_members_max, False, under_switch,
                mode != "switch_independent",
            )
            for mode in modes
            if mode in release.lbfo_modes
        ),
    )  # fmt: skip


def _vm_networks(design: Design) -> frozenset[int]:
    with_vnics = networks_of_vms(design)
    return frozenset(
        index
        for index, network in enumerate(design.networks)
        if network.role == "vm" or network.id in with_vnics
    )


def _guest_teams(design: Design, release: Release) -> frozenset[int]:
    """Return the VM networks on which VFs are promised where only guests can team them."""
    targets = design.targets
    if release.has_set or not (targets.vf_percent or targets.vf_failure_percent):
        return frozenset()
    wanting = {
        vnic.network
        for vm in (*design.vm_groups, *design.vms)
        for vnic in vm.vnics
        if vnic.sriov == "wanted"
    }
    return frozenset(
        index
        for index, network in enumerate(design.networks)
        if network.role == "vm" and network.id in wanting and not network.live_migration
    )


def _vnic_limits(
    design: Design, release: Release, guest_teams: frozenset[int]
) -> tuple[tuple[tuple[tuple[int, int], ...], int], ...]:
    """Return what `Problem.vnic_limits` has."""
    found = set()
    for vm in (*(each for each in design.vm_groups if each.count), *design.vms):
        limits = release.generation(vm.generation)
        counts = Counter(vnic.network for vnic in vm.vnics)
        row = tuple(
            (index, counts[design.networks[index].id])
            for index in sorted(guest_teams)
            if counts[design.networks[index].id]
        )
        if limits and sum(count for _, count in row) > limits.vnics_max - len(vm.vnics):
            found.add((row, limits.vnics_max - len(vm.vnics)))
    return tuple(sorted(found))


def _backup_groups(networks: Sequence[Network]) -> tuple[tuple[int, ...], ...]:
    groups = (
        tuple(index for index, network in enumerate(networks) if network.role in roles)
        for roles in BACKUP_ROLES
    )
    return tuple(group for group in groups if len(group) > 1)


def _class(
    each: HostClass,
    models: Sequence[NicModel],
    buyable: Set[str],
    hosts: int,
    cards_max: int,
    demands: tuple[tuple[int, ...], ...],
) -> ClassProblem:
    index = {model.id: number for number, model in enumerate(models)}
    stays = [
        (index[nic.model], nic.onboard)
        for nic in each.nics
        if nic.onboard or each.nic_policy != "replace"
        for _ in range(nic.count)
    ]
    owned = Counter(
        index[nic.model]
        for nic in each.nics
        if not nic.onboard and each.nic_policy == "replace"
        for _ in range(nic.count)
    )
    free = 0 if each.nic_policy == "keep" else max(0, cards_max - len(stays))
    choices = (
        *(Choice(model, owned=True) for model in sorted(owned)),
        *(Choice(model, owned=False) for model in sorted(map(index.__getitem__, buyable))),
    )
    return ClassProblem(
        id=each.id,
        hosts=hosts,
        places=(
            *(
                Place((Choice(model, owned=True),), optional=False, onboard=onboard)
                for model, onboard in stays
            ),
            *(Place(choices, optional=True, onboard=False) for _ in range(free)),
        ),
        slots=_slots(each, models),
        owned=dict(owned),
        sriov_ready=each.sriov_ready,
        demand=demands[0],
        failed_demands=demands[1:],
    )


def _slots(each: HostClass, models: Sequence[NicModel]) -> tuple[SlotLimit, ...]:
    widths = sorted({model.pcie_lanes for model in models})
    return tuple(
        SlotLimit(
            sum(slot.count for slot in each.slots if slot.lanes >= width),
            frozenset(number for number, model in enumerate(models) if model.pcie_lanes >= width),
        )
        for width in widths
    )
