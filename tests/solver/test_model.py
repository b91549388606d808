"""Each constraint module: something simple is possible, the forbidden is not, the allowed is."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest

from hvplanner.model.design import Cluster, Design
from hvplanner.model.hardware import InstalledNic, PcieSlot
from hvplanner.model.solving import SolveOptions
from hvplanner.model.targets import Choices, Targets
from hvplanner.solver.building import Built, build
from hvplanner.solver.clock import Clock
from hvplanner.solver.prepare import prepare
from hvplanner.solver.running import run
from hvplanner.solver.variables import ClassVars
from tests.builders import changed, group, host_class, network, vnic
from tests.solver.tiny import fabric, tiny

Fix = Callable[[Built, ClassVars], None]

BOTH = Choices(nic_models=("one10", "two1"), cards_max=2, teams_max=2)
VFS = (group("web", count=4, vnics=(vnic(sriov=True),)),)


def possible(design: Design, fix: Fix | None = None) -> bool:
    """Tell whether the model of a design has a solution with something fixed."""
    built = build(prepare(design))
    if fix is not None:
        fix(built, built.variables.classes[0])
    assert built.model.validate() == ""
    outcome = run(built.model, SolveOptions(threads=1), Clock(60, lambda: False))
    assert outcome.has_solution or outcome.settled
    return outcome.has_solution


def together(one: str, other: str) -> Fix:
    """Put two networks on one team."""

    def fix(built: Built, host: ClassVars) -> None:
        names = [each.id for each in built.problem.networks]
        rows = host.on[names.index(one)], host.on[names.index(other)]
        for mine, its in zip(*rows, strict=True):
            built.model.add(mine == its)

    return fix


def shaped(kind: str, *, mode: str | None = None, switch: bool | None = None) -> Fix:
    """Give the first team a shape, with or without a virtual switch."""

    def fix(built: Built, host: ClassVars) -> None:
        team = host.teams[0]
        built.model.add_bool_or(
            literal
            for literal, shape in zip(team.shapes, built.problem.shapes, strict=True)
            if shape.kind == kind and mode in (None, shape.mode)
        )
        if switch is not None:
            built.model.add(team.switch == switch)

    return fix


def spread(fabrics: int) -> Fix:
    """Cable the first team to so many fabrics."""

    def fix(built: Built, host: ClassVars) -> None:
        built.model.add(sum(host.teams[0].on_fabric) == fabrics)

    return fix


def both(*fixes: Fix) -> Fix:
    """Do several."""

    def fix(built: Built, host: ClassVars) -> None:
        for each in fixes:
            each(built, host)

    return fix


def release(name: str) -> Cluster:
    """Return a cluster of a release."""
    return Cluster.model_validate({"release": name})


def with_slots(lanes: int) -> tuple[object, ...]:
    """Return hosts with one slot."""
    return (changed(host_class(), slots=(PcieSlot(generation=3, lanes=lanes),)),)


CASES: dict[str, tuple[bool, Design, Fix | None]] = {
    "cards: some fit": (True, tiny(), None),
    "cards: none fits a narrow slot": (
        False, tiny(choices=Choices(nic_models=("one10",)), host_classes=with_slots(4)), None,
    ),
    "cards: one fits a wide slot": (
        True, tiny(choices=Choices(nic_models=("one10",)), host_classes=with_slots(8)), None,
    ),
    "teams: SET does not go without a switch": (False, tiny(), shaped("set", switch=False)),
    "teams: SET goes with one": (True, tiny(), shaped("set", switch=True)),
    "teams: LBFO under a switch where it is refused": (
        False, tiny(cluster=release("2025")), shaped("lbfo", switch=True),
    ),
    "teams: LBFO under a switch where it is allowed": (
        True, tiny(cluster=release("2012R2")), shaped("lbfo", switch=True),
    ),
    "teams: LACP over two fabrics": (
        False, tiny(choices=BOTH), both(shaped("lbfo", mode="lacp"), spread(2)),
    ),
    "teams: LACP over two fabrics that act as one": (
        True,
        tiny(choices=BOTH, fabrics=(fabric("a", mlag_group="m"), fabric("b", mlag_group="m"))),
        both(shaped("lbfo", mode="lacp"), spread(2)),
    ),
    "networks: a dedicated one does not share": (
        False,
        tiny(networks=(network("lm", "live_migration", dedicated=True), network("vms", "vm"))),
        together("lm", "vms"),
    ),
    "networks: another one does": (
        True,
        tiny(networks=(network("lm", "live_migration"), network("vms", "vm"))),
        together("lm", "vms"),
    ),
    "networks: VMs need a switch": (
        False, tiny(choices=changed(BOTH, teams_max=1)), shaped("lbfo", switch=False),
    ),
    "networks: RDMA needs NICs that have it": (
        False,
        tiny(networks=(network("lm", "live_migration", rdma=True), network("vms", "vm"))),
        None,
    ),
    "networks: RDMA with NICs that have it": (
        True,
        tiny(
            networks=(network("lm", "live_migration", rdma=True), network("vms", "vm")),
            choices=Choices(nic_models=("rdma25",)),
        ),
        None,
    ),
    "sriov: no VFs on NICs without": (
        False,
        tiny(Targets(vf_percent=100), Choices(nic_models=("two1",)), vm_groups=VFS),
        None,
    ),
    "sriov: VFs on NICs with": (
        True,
        tiny(Targets(vf_percent=100), Choices(nic_models=("one10",)), vm_groups=VFS),
        None,
    ),
    "sriov: no VFs on hosts that are not ready": (
        False,
        tiny(
            Targets(vf_percent=100), Choices(nic_models=("one10",)), vm_groups=VFS,
            host_classes=(changed(host_class(), sriov_ready=False),),
        ),
        None,
    ),
    "failures: a card cannot fail where there is one": (
        False, tiny(Targets(nic_failures=1), changed(BOTH, cards_max=1)), None,
    ),
    "failures: it can where there are two": (True, tiny(Targets(nic_failures=1), BOTH), None),
    "failures: a fabric cannot fail where there is one": (
        False, tiny(Targets(fabric_failures=1), BOTH, fabrics=(fabric("a"),)), None,
    ),
    "failures: no headroom on a full link": (
        False,
        tiny(
            Targets(headroom_percent=50), Choices(nic_models=("two1",), cards_max=1),
            networks=(network("lm", "live_migration"), network("vms", "vm", demand_mbps=900)),
        ),
        None,
    ),
    "migration: no network has anything left": (
        False,
        tiny(
            choices=Choices(nic_models=("two1",), cards_max=1, teams_max=1),
            networks=(network("lm", "live_migration"), network("vms", "vm", demand_mbps=1900)),
        ),
        None,
    ),
    "costs: nothing for nothing": (False, tiny(Targets(budget=0)), None),
    "costs: just enough": (True, tiny(Targets(budget=50)), None),
    "costs: what is installed is free": (
        True,
        tiny(Targets(budget=0), host_classes=(host_class(nics=(InstalledNic(model="two1"),)),)),
        None,
    ),
    "costs: more ports than the fabrics have": (
        False, tiny(Targets(nic_failures=1), BOTH, fabrics=(fabric("a", count=1),)), None,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_the_model_allows_what_the_field_allows(name: str) -> None:
    expected, design, fix = CASES[name]
    assert possible(design, fix) is expected


def test_every_network_is_on_exactly_one_team() -> None:
    design = tiny()
    teams = prepare(design).teams_max
    for network_at, number in product(range(3), (0, 2)):

        def fix(built: Built, host: ClassVars, at: int = network_at, many: int = number) -> None:
            built.model.add(sum(host.on[at]) == many)

        assert number > teams or not possible(design, fix)
