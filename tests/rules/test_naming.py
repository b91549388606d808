"""What is found in a plan says of which hosts, where that is not plain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner import rules
from tests.builders import changed, host_class, plan_for, tiny_design

if TYPE_CHECKING:
    from hvplanner.model.design import Design


def titles(design: Design) -> list[str]:
    """Return what is said of networks that share a team without a VLAN."""
    found = rules.check(design, plan_for(design))
    return [each.title for each in found if each.rule == "placement.untagged"]


def untagged(*classes: str) -> Design:
    design = tiny_design(host_classes=tuple(host_class(each) for each in classes))
    return changed(design, networks=tuple(changed(each, vlan=0) for each in design.networks))


def test_of_several_host_classes_each_finding_names_its_own() -> None:
    found = titles(untagged("gen1", "gen2"))
    assert [each.partition(": ")[0] for each in found] == ["gen1", "gen2"]


def test_where_there_is_one_nobody_asks_which() -> None:
    (found,) = titles(untagged("node"))
    assert "node" not in found
