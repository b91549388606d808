from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QTreeWidgetItem

from hvplanner.gui.outline import Outline
from hvplanner.gui.selection import Selection
from hvplanner.model.evaluation import Finding
from tests.builders import changed, named_host, plan_for, tiny_design, vm

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def outline(qtbot: QtBot) -> Outline:
    made = Outline(Selection())
    qtbot.addWidget(made)
    return made


def item(outline: Outline, *path: str) -> QTreeWidgetItem:
    rows = [outline.topLevelItem(at) for at in range(outline.topLevelItemCount())]
    found = next(row for row in rows if row.text(0) == path[0])
    for text in path[1:]:
        rows = [found.child(at) for at in range(found.childCount())]
        found = next(row for row in rows if row.text(0) == text)
    return found


def test_sections_and_groups_tell_how_many_they_stand_for(outline: Outline) -> None:
    outline.show_design(tiny_design(hosts=(named_host("extra"),)))
    assert item(outline, "Networks").text(1) == "4"
    assert item(outline, "VM groups", "web").text(1) == "4"
    assert item(outline, "Host classes", "node").text(1) == "3"


def test_the_design_itself_has_an_icon_and_a_name_before_anything_is_found(
    outline: Outline,
) -> None:
    outline.show_design(tiny_design(name="Nord"))
    assert not item(outline, "Nord").icon(0).isNull()
    outline.show_design(tiny_design(name="Süd"))
    assert item(outline, "Süd").toolTip(0) == "Süd"


def test_a_row_that_changes_is_written_anew_where_it_stands(outline: Outline) -> None:
    design = tiny_design(vms=(vm("one"), vm("two")))
    outline.show_design(design)
    kept = item(outline, "VMs by name", "two")
    rows = (design.vms[0].model_copy(update={"name": "First"}), design.vms[1])
    outline.show_design(changed(design, vms=rows))
    assert item(outline, "VMs by name", "First").text(0) == "First"
    assert item(outline, "VMs by name", "two") is kept
    outline.show_design(changed(design, vms=(design.vms[1], design.vms[0])))
    top = item(outline, "VMs by name")
    assert [top.child(at).text(0) for at in range(top.childCount())] == ["two", "one"]


def test_the_plan_shows_its_host_classes(outline: Outline) -> None:
    design = tiny_design()
    outline.show_design(design)
    assert item(outline, "Plan").text(1) == "none"
    outline.show_design(changed(design, plan=plan_for(design)))
    assert item(outline, "Plan", "node") is not None
    assert item(outline, "Plan").text(1) == ""


def test_many_rows_are_left_to_their_table(outline: Outline) -> None:
    outline.show_design(tiny_design(vms=tuple(vm(f"v{n}") for n in range(1_250))))
    section = item(outline, "VMs by name")
    assert section.text(1) == "1\xa0250"
    assert section.child(section.childCount() - 1).text(0) == "1 150 more in the table"


def test_findings_are_marked_at_their_row_and_above_it(outline: Outline) -> None:
    outline.show_design(tiny_design())
    finding = Finding(
        rule="r", severity="error", place=("networks", "lm", "mtu"), title="", why="", remedy=""
    )
    outline.show_findings((finding,))
    assert "error" in item(outline, "Networks").toolTip(0)
    assert "error" in item(outline, "Networks", "lm").toolTip(0)
    assert "error" not in item(outline, "Networks", "csv").toolTip(0)
    outline.show_findings(())
    assert "error" not in item(outline, "Networks", "lm").toolTip(0)


def test_names_of_several_lines_take_one(outline: Outline) -> None:
    outline.show_design(tiny_design(vms=(changed(vm("v"), name="one\ntwo"),)))
    assert item(outline, "VMs by name", "one two") is not None


def test_nothing_is_kept_of_rows_that_are_gone(outline: Outline) -> None:
    def alive() -> int:
        gc.collect()
        return sum(type(each) is QTreeWidgetItem for each in gc.get_objects())

    few, many = tiny_design(), tiny_design(vms=tuple(vm(f"vm{number}") for number in range(20)))
    outline.show_design(few)
    before = alive()
    for _ in range(3):
        outline.show_design(many)
        outline.show_design(few)
    assert alive() == before
