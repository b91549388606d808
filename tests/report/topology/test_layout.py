"""The drawing as values: what is drawn where."""

from __future__ import annotations

from itertools import combinations

import pytest

from hvplanner.model.evaluation import Evaluation
from hvplanner.model.hardware import InstalledNic
from hvplanner.report.subject import Subject
from hvplanner.report.topology.drawing import Box, Drawing
from hvplanner.report.topology.layout import lay_out
from tests.builders import changed, fabric, host_class, host_plan, plan_for, tiny_design
from tests.gui import samples


def subject(design=None, evaluation=None) -> Subject:
    design = design or samples.design_with_plan()
    return Subject(design, design.plan, evaluation or samples.evaluation())


def kinds(drawing: Drawing) -> list[str]:
    return [box.kind for box in drawing.boxes]


def overlap(one: Box, other: Box) -> bool:
    across = one.x < other.right and other.x < one.right
    return across and one.y < other.bottom and other.y < one.bottom


def test_everything_of_a_plan_is_drawn_once_for_all_hosts_of_a_class():
    drawing = lay_out(subject())
    found = kinds(drawing)
    assert found.count("fabric") == 2
    assert found.count("network") == 4
    assert (found.count("class"), found.count("card"), found.count("port")) == (1, 2, 4)
    assert (found.count("team"), found.count("switch"), found.count("host")) == (2, 1, 0)


def test_each_cabled_port_joins_the_bar_of_its_fabric():
    drawing = lay_out(subject())
    left, right = (drawing.box(("fabric", each)) for each in ("left", "right"))
    bars = {joint.key: joint.x for joint in drawing.joints if joint.key[0] == "port"}
    assert bars == {
        ("port", "node", 1, 1): left.middle[0],
        ("port", "node", 1, 2): right.middle[0],
        ("port", "node", 2, 1): left.middle[0],
    }


def test_each_network_joins_its_bar_at_the_height_of_its_team_with_its_share():
    drawing = lay_out(subject())
    joint = next(each for each in drawing.joints if each.key == ("joint", "node", "lm-port", "lm"))
    assert joint.x == drawing.box(("network", "lm")).middle[0]
    assert joint.y == drawing.box(("team", "node", "lm-port")).middle[1]
    assert joint.text == "100 %"


def test_long_names_of_fabrics_have_more_room_up_to_a_limit():
    def widths(name: str) -> set[float]:
        design = samples.design_with_plan()
        fabrics = tuple(changed(each, name=name) for each in design.fabrics)
        drawing = lay_out(subject(changed(design, fabrics=fabrics)))
        return {box.width for box in drawing.boxes if box.kind == "fabric"}

    (usual,), (wider,), (widest,) = (widths("x" * n) for n in (5, 16, 200))
    assert usual < wider < widest < 2 * usual


def test_wires_to_bars_are_level_and_bars_upright():
    drawing = lay_out(subject())
    for wire in drawing.wires:
        if wire.bus:
            assert wire.start[0] == wire.end[0]
        elif wire.key[0] == "joint":
            assert wire.start[1] == wire.end[1]


def test_unfolded_every_host_is_a_tile_in_the_frame_of_its_class():
    drawing = lay_out(subject(), {"node"})
    frame = drawing.box(("class", "node"))
    tiles = [box for box in drawing.boxes if box.kind == "host"]
    assert [tile.key[1] for tile in tiles] == ["node-01", "node-02"]
    assert all(frame.x <= tile.x and tile.right <= frame.right for tile in tiles)
    assert all(frame.y < tile.y and tile.bottom < frame.bottom for tile in tiles)


@pytest.mark.parametrize("unfolded", [frozenset(), frozenset({"node", "other"})])
def test_no_two_boxes_overlap_unless_one_holds_the_other(unfolded):
    design = samples.design_with_plan(
        changed(plan_for(tiny_design()), hosts=(host_plan(), host_plan("other", cards=4)))
    )
    design = changed(design, host_classes=(host_class(), host_class("other", count=3)))
    boxes = [box for box in lay_out(subject(design), unfolded).boxes if box.kind != "class"]
    for one, other in combinations(boxes, 2):
        holds = {one.kind, other.kind} == {"card", "port"} and one.key[1:3] == other.key[1:3]
        assert holds or not overlap(one, other), (one.key, other.key)


def test_without_a_plan_what_the_design_declares_is_drawn_and_what_solving_adds_is_said():
    node = host_class(nics=(InstalledNic(model="nic1", onboard=True),))
    design = tiny_design(host_classes=(node,))
    drawing = lay_out(subject(design, Evaluation(fingerprint="", plan_is_stale=False)))
    found = kinds(drawing)
    assert (found.count("card"), found.count("port"), found.count("team")) == (1, 2, 0)
    hint = next(box for box in drawing.boxes if box.kind == "hint")
    assert "Solve (F5)" in hint.detail
    assert not drawing.joints


def test_an_empty_design_is_an_empty_drawing():
    empty = tiny_design(fabrics=(), host_classes=(), networks=(), vm_groups=())
    drawing = lay_out(subject(empty, Evaluation(fingerprint="", plan_is_stale=False)))
    assert drawing == Drawing()


def test_hostile_names_stand_on_one_line_without_control_characters():
    design = changed(
        samples.design_with_plan(),
        fabrics=(changed(fabric("left"), name=samples.HOSTILE), fabric("right")),
    )
    title = lay_out(subject(design)).box(("fabric", "left")).title
    assert "\n" not in title
    assert title.startswith("<b>Top & bottom</b> ")


def test_a_part_is_found_by_its_place_or_by_that_of_what_holds_it():
    drawing = lay_out(subject())
    team = ("plan", "hosts", "node", "teams", "converged")
    assert drawing.at_place((*team, "mode")).key == ("team", "node", "converged")
    assert drawing.at_place(("vm_groups", "web")) is None


def test_searching_finds_titles_in_any_case():
    drawing = lay_out(subject())
    assert [box.key for box in drawing.matching("CONVERGED")] == [("team", "node", "converged")]
    assert drawing.matching("  ") == ()


def test_arrows_lead_to_the_nearest_part_in_their_direction():
    drawing = lay_out(subject())
    left = ("fabric", "left")
    assert drawing.beside(left, 1, 0).key == ("fabric", "right")
    assert drawing.beside(left, -1, 0) is None
    assert drawing.beside(("team", "node", "converged"), 1, 0).key == ("switch", "node", "switch")
    assert drawing.beside(None, 1, 0).key == left
