"""What can be given up: said in the user's words, and dropped from the design."""

from __future__ import annotations

from hvplanner.model.hardware import InstalledNic
from hvplanner.model.targets import Choices, Targets
from hvplanner.solver.limits import limits
from tests.builders import host_class, network
from tests.solver.tiny import tiny


def test_a_target_says_its_amount_in_its_unit() -> None:
    texts = {each.place: each.text for each in limits(tiny(Targets(drain_ms=600_000)))}
    assert texts["targets", "drain_ms"] == "Drain a host: 10:00"


def test_a_target_that_is_not_set_is_no_limit() -> None:
    places = {each.place for each in limits(tiny(Targets()))}
    assert not any(place[0] == "targets" for place in places)


def test_each_limit_dropped_leaves_a_design_without_it() -> None:
    design = tiny(
        Targets(drain_ms=1, budget=0, nic_failures=1),
        Choices(nic_models=("two1",), cards_max=1, simultaneous=1, transport="tcp_ip"),
        host_classes=(host_class(nics=(InstalledNic(model="two1"),)),),
        networks=(
            network("lm", "live_migration", dedicated=True),
            network("storage", "storage", rdma=True),
            network("vms", "vm"),
        ),
    )
    for limit in limits(design):
        left = {each.place for each in limits(limit.drop(design))}
        # A better NIC is added to those to choose from.
        if limit.place[-1] != "nic_models":
            assert limit.place not in left


def test_dropping_one_limit_keeps_the_others() -> None:
    design = tiny(Targets(drain_ms=1, budget=0))
    budget = next(each for each in limits(design) if each.place == ("targets", "budget"))
    without = budget.drop(design)
    assert without.targets == Targets(drain_ms=1)
    assert without.choices == design.choices
