"""The bill of materials."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hvplanner.evaluation import evaluate
from hvplanner.model.hardware import Fabric, FabricPorts, InstalledNic
from tests.builders import changed, fabric, host_class, named_host, plan_for, tiny_design

if TYPE_CHECKING:
    from hvplanner.model.evaluation import Evaluation


def judged(**fields: object) -> Evaluation:
    design = tiny_design(**fields)
    return evaluate(design, plan_for(design))


def test_cards_and_ports_are_counted_over_all_hosts_named_ones_too() -> None:
    found = judged(hosts=(named_host("extra"),))
    assert [(line.label, line.quantity, line.total) for line in found.costs] == [
        ("Test 2 × 10 GbE", 6, 600),
        ("10 Gbit/s port on left", 6, 60),
        ("10 Gbit/s port on right", 3, 30),
    ]
    assert found.cost == 690
    assert found.ports == 9


@pytest.mark.parametrize("policy", ["keep", "extend", "replace"])
def test_what_is_installed_costs_nothing_nor_do_its_ports(policy: str) -> None:
    own = changed(host_class(nics=(InstalledNic(model="nic10", count=1),)), nic_policy=policy)
    found = judged(host_classes=(own,))
    paid = [(line.label, line.quantity) for line in found.costs if not line.installed]
    # Card 1 with a port on each fabric is there; card 2 with one port on the left is bought.
    assert paid == [("Test 2 × 10 GbE", 2), ("10 Gbit/s port on left", 2)]
    assert found.cost == 220
    assert found.ports == 6


def test_the_cheapest_ports_of_a_speed_are_used_first() -> None:
    rows = (
        FabricPorts(speed_mbps=10_000, count=10, cost=50),
        FabricPorts(speed_mbps=10_000, count=3, cost=20),
    )
    found = judged(fabrics=(Fabric(id="left", ports=rows), fabric("right")))
    left = [line for line in found.costs if line.label.endswith("left")]
    assert [(line.quantity, line.unit_cost) for line in left] == [(3, 20), (1, 50)]


def test_more_ports_than_a_fabric_has_are_an_error() -> None:
    found = judged(fabrics=(fabric("left", count=3), fabric("right", count=3)))
    (finding,) = [each for each in found.findings if each.rule == "fabric.ports"]
    assert finding.severity == "error"
    assert finding.place == ("fabrics", "left")
    assert "3 free ports" in finding.title
    assert "uses 4" in finding.title


def test_the_budget_names_what_costs_most() -> None:
    found = judged(targets={"budget": 400})
    (verdict,) = found.verdicts
    assert (verdict.actual, verdict.state) == (460, "violated")
    assert "60 too much" in verdict.advice
    assert "4 × Test 2 × 10 GbE for 400" in verdict.advice


def test_the_total_is_that_of_the_lines() -> None:
    found = judged()
    assert found.cost == sum(line.total for line in found.costs)
    assert all(line.total == line.quantity * line.unit_cost for line in found.costs)
