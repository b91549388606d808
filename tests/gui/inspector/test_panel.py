from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QListWidget, QPlainTextEdit, QWidget

from hvplanner import language
from hvplanner.app import edits
from hvplanner.gui import theme
from hvplanner.gui.inspector import pages
from hvplanner.gui.inspector.panel import Inspector
from hvplanner.gui.selection import Selection
from hvplanner.model import catalogue
from hvplanner.model.design import Design
from hvplanner.model.evaluation import Evaluation, Finding
from hvplanner.model.fields import fields_of
from hvplanner.model.hardware import PcieSlot
from hvplanner.model.sourced import Source
from hvplanner.model.workload import MemoryActivity
from tests.builders import changed, group, named_host, plan_for, tiny_design, vm, vnic

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from hvplanner.app.document import Document
    from hvplanner.gui.inspector.editors import FlagEditor, LineEditor, ListEditor, ManyEditor

_FRAME = 5
"""Pixels that the frame of a line takes at each side."""
HOSTILE = "<b>x</b>\n\u202e“&amp;'"


@pytest.fixture
def selection() -> Selection:
    return Selection()


@pytest.fixture
def inspector(qtbot: QtBot, document: Document, selection: Selection) -> Inspector:
    panel = Inspector(document, selection)
    qtbot.addWidget(panel)
    document.subscribe(panel.refresh)
    panel.resize(320, 900)
    panel.show()
    return panel


def settle(inspector: Inspector) -> None:
    """Have the page in place, which else comes in turns of its own."""
    _ = inspector.form


def field(inspector: Inspector, name: str) -> Any:
    settle(inspector)
    found = inspector.findChild(QWidget, f"field-{name}")
    assert found is not None, name
    return found


def texts(inspector: Inspector) -> str:
    settle(inspector)
    return "\n".join(each.text() for each in inspector.findChildren(QLabel) if each.isVisible())


def test_every_field_on_a_page_exists() -> None:
    sections = {info.name: info.record for info in fields_of(Design)}
    for section, page in {**pages.RECORDS, **pages.ROWS}.items():
        record_type = sections[section]
        assert record_type is not None
        for name in (name for part in page.groups for name in part.fields):
            assert name.split(".")[0] in record_type.model_fields, (section, name)


@pytest.mark.parametrize("section", [*pages.RECORDS, *pages.ROWS, "", "assumptions", "plan"])
def test_every_kind_of_place_has_a_page(
    inspector: Inspector, selection: Selection, document: Document, section: str
) -> None:
    design = tiny_design(vms=(vm("v"),), hosts=(named_host("own"),))
    document.new(changed(design, plan=plan_for(design)))
    selection.select((section,) if section else ())
    rows = getattr(document.design, section, ()) if section in pages.ROWS else ()
    for row in rows:
        selection.select((section, row.id))
        assert inspector.form is not None
        assert row.label in texts(inspector)
    selection.select((section, "gone"))
    assert texts(inspector)


def test_a_quantity_is_typed_with_its_unit(
    qtbot: QtBot, inspector: Inspector, selection: Selection, document: Document
) -> None:
    selection.select(("vm_groups", "web"))
    line: LineEditor = field(inspector, "memory_mib")
    assert line.text() == "8 GiB"
    line.selectAll()
    qtbot.keyClicks(line, "0.5 TiB")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert document.design.vm_groups[0].memory_mib == 524_288
    assert line.text() == "512 GiB"
    document.undo()
    assert line.text() == "8 GiB"


def test_a_field_left_open_shows_what_is_assumed_until_it_is_said(
    qtbot: QtBot, inspector: Inspector, selection: Selection, document: Document
) -> None:
    document.new(tiny_design(vm_groups=(group("web", count=1, activity=MemoryActivity()),)))
    selection.select(("vm_groups", "web"))
    line: LineEditor = field(inspector, "activity.hot_mib")
    assert (line.text(), line.placeholderText()) == ("", "5 MiB assumed")
    assert "Left open, it is assumed" in line.toolTip()
    qtbot.keyClicks(line, "5")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "5 MiB"
    assert document.design.vm_groups[0].activity == MemoryActivity(hot_mib=5)


def test_a_wrong_text_is_marked_and_given_up_when_the_field_is_left(
    qtbot: QtBot, inspector: Inspector, selection: Selection, document: Document
) -> None:
    before = document.design
    selection.select(("vm_groups", "web"))
    line: LineEditor = field(inspector, "memory_mib")
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "lots")
    assert line.property("invalid") == "true"
    line.clearFocus()
    assert line.text() == "8 GiB"
    assert line.property("invalid") == "false"
    assert document.design is before


def test_a_new_id_is_followed_by_the_selection(
    qtbot: QtBot, inspector: Inspector, selection: Selection, document: Document
) -> None:
    selection.select(("networks", "lm"))
    line: LineEditor = field(inspector, "id")
    line.selectAll()
    qtbot.keyClicks(line, "live")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert selection.place == ("networks", "live")
    assert document.design.networks[1].id == "live"
    assert inspector.form is not None


def test_an_id_that_is_taken_comes_back_with_a_reason(
    qtbot: QtBot, inspector: Inspector, selection: Selection, document: Document
) -> None:
    selection.select(("networks", "lm"))
    line: LineEditor = field(inspector, "id")
    line.selectAll()
    qtbot.keyClicks(line, "csv")
    with qtbot.waitSignal(inspector.message) as told:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "csv" in told.args[0]
    assert line.text() == "lm"


def test_choices_flags_and_fields_within_are_edited(
    qtbot: QtBot, inspector: Inspector, selection: Selection, document: Document
) -> None:
    selection.select(("vm_groups", "web"))
    priority: ListEditor = field(inspector, "priority")
    priority.setCurrentIndex(priority.findData("high"))
    priority.activated.emit(priority.currentIndex())
    driver: FlagEditor = field(inspector, "guest.vf_driver")
    qtbot.waitUntil(driver.isVisible)
    qtbot.mouseClick(driver, Qt.MouseButton.LeftButton)
    web = document.design.vm_groups[0]
    assert (web.priority, web.guest.vf_driver) == ("high", False)


def test_several_are_ticked_in_the_order_that_matters(
    qtbot: QtBot, inspector: Inspector, selection: Selection, document: Document
) -> None:
    selection.select(("choices",))
    many: ManyEditor = field(inspector, "migration_networks")
    assert many.text() == "not set"
    qtbot.mouseClick(many, Qt.MouseButton.LeftButton)
    popup = many.findChild(QWidget, "many-popup")
    listed = popup.findChild(QListWidget)
    for key in ("csv", "lm"):
        for row in range(listed.count()):
            if listed.item(row).data(Qt.ItemDataRole.UserRole) == key:
                listed.item(row).setCheckState(Qt.CheckState.Checked)
    popup.close()
    assert document.design.choices.migration_networks == ("csv", "lm")


def test_parts_are_rows_of_a_table_within(
    inspector: Inspector, selection: Selection, document: Document
) -> None:
    document.new(tiny_design(vm_groups=(group("g", count=1, vnics=(vnic(),)),)))
    selection.select(("vm_groups", "g"))
    assert inspector.form is not None
    [part] = inspector.form.parts
    part.add_row()
    assert len(document.design.vm_groups[0].vnics) == 2
    document.undo()
    assert part.model.rowCount() == 1


@pytest.mark.parametrize("place", [("host_classes", "hc"), ("fabrics", "tor")])
def test_titles_of_parts_are_not_cut(
    qapp: QApplication,
    inspector: Inspector,
    selection: Selection,
    document: Document,
    place: tuple[str, str],
) -> None:
    theme.apply(qapp, "light")
    inspector.resize(344, 900)
    section, key = place
    row = changed(getattr(document.design, section)[0], id=key)
    if section == "host_classes":
        row = changed(row, slots=(PcieSlot(generation=3, lanes=8),))
    document.new(Design(**{section: (row,)}))
    selection.select(place)
    assert inspector.form is not None
    for part in inspector.form.parts:
        heads = part.view.horizontalHeader()
        for at, column in enumerate(part.model.columns):
            assert heads.sectionSize(at) >= heads.sectionSizeHint(at), column.info.title
    qapp.setStyleSheet("")


def test_a_record_that_is_gone_leaves_its_form(
    inspector: Inspector, selection: Selection, document: Document
) -> None:
    selection.select(("vm_groups", "web"))
    document.apply("clear", changed(document.design, vm_groups=()))
    assert inspector.form is None
    document.undo()
    assert inspector.form is not None


def test_findings_of_the_selection_are_told_with_their_remedy(
    qtbot: QtBot, inspector: Inspector, selection: Selection
) -> None:
    finding = Finding(
        rule="r",
        severity="error",
        place=("networks", "lm", "mtu"),
        title="MTU differs",
        why="Frames are dropped.",
        remedy="Use one MTU.",
    )
    inspector.show_evaluation(
        Evaluation(fingerprint="", plan_is_stale=False, findings=(finding,)), tiny_design()
    )
    selection.select(("networks", "lm"))
    qtbot.waitUntil(lambda: "MTU differs\nUse one MTU." in texts(inspector))
    selection.select(("networks", "csv"))
    assert "MTU differs" not in texts(inspector)


def test_hostile_names_are_text(
    inspector: Inspector, selection: Selection, document: Document
) -> None:
    document.new(changed(document.design, name=HOSTILE))
    selection.select(("cluster",))
    selection.select(())
    # As text, and without what would turn the words after it around.
    assert "<b>x</b> “&amp;'" in texts(inspector)


def test_the_help_of_a_field_is_told_when_it_gets_the_focus(
    inspector: Inspector, selection: Selection
) -> None:
    selection.select(("networks", "lm"))
    field(inspector, "vlan").setFocus()
    assert "0 is untagged." in texts(inspector)


def test_the_source_of_a_field_is_told_and_leads_to_its_assumption(
    qtbot: QtBot, inspector: Inspector, selection: Selection, document: Document
) -> None:
    selection.select(("vm_groups", "web"))
    field(inspector, "activity.hot_mib").setFocus()
    sources = inspector.findChild(QLabel, "field-sources")
    assert "Kherbache" in sources.text()
    assert "(inferred)" in sources.text()
    sources.linkActivated.emit("#vm_hot")
    assert selection.place == ("assumptions", "vm_hot")
    qtbot.waitUntil(lambda: not sources.isVisible())


def test_a_source_from_a_file_is_plain_text(
    inspector: Inspector, selection: Selection, document: Document
) -> None:
    source = Source(fields=("vf_max",), source=HOSTILE, confidence="measured")
    model = changed(catalogue.builtin()["intel-i350-t4"], id="own", sources=(source,))
    document.new(tiny_design(nic_models=(model,)))
    selection.select(("nic_models", "own"))
    inspector.form.reveal("vf_max")
    assert "&lt;b&gt;x" in inspector.findChild(QLabel, "field-sources").text()


def test_a_column_of_a_part_tells_its_help_too(
    inspector: Inspector, selection: Selection, document: Document
) -> None:
    web = group("web", count=1, vnics=(vnic(),))
    document.new(tiny_design(vm_groups=(web,)))
    selection.select(("vm_groups", "web"))
    part = inspector.form.parts[0]
    column = [each.info.name for each in part.model.columns].index("sriov")
    part.view.setCurrentIndex(part.model.index(0, column))
    assert "Whether a virtual function is wanted." in texts(inspector)
    assert "synthetic path" in texts(inspector)


def test_values_of_all_groups_stand_in_one_column_however_long_a_word(
    qtbot: QtBot, document: Document, selection: Selection
) -> None:
    language.use("de")
    panel = Inspector(document, selection)
    qtbot.addWidget(panel)
    panel.resize(344, 900)
    panel.show()
    selection.select(("vm_groups", "web"))
    names = ("id", "memory_mib", "configuration_version", "anti_affinity")

    def starts() -> set[int]:
        return {field(panel, name).mapTo(panel, QPoint()).x() for name in names}

    qtbot.waitUntil(lambda: len(starts()) == 1)


def test_the_plan_names_its_networks_as_people_do(
    qtbot: QtBot, inspector: Inspector, selection: Selection, document: Document
) -> None:
    first, *others = document.design.networks
    named = changed(first, name="Rear network")
    design = changed(document.design, networks=(named, *others))
    plan = plan_for(design)
    settings = changed(plan.migration, networks=(first.id,))
    document.apply("plan", changed(design, plan=changed(plan, migration=settings)))
    inspector.show_evaluation(None, document.design)
    selection.select(("plan",))
    qtbot.waitUntil(lambda: "Rear network" in texts(inspector))


def test_what_is_being_typed_is_for_the_record_it_was_typed_at(
    qtbot: QtBot, inspector: Inspector, selection: Selection, document: Document
) -> None:
    document.new(tiny_design(vms=(vm("a"), vm("b"))))
    selection.select(("vms", "a"))
    line: LineEditor = field(inspector, "memory_mib")
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "6 GiB")
    selection.select(("vms", "b"))
    first, second = document.design.vms
    assert (first.memory_mib, second.memory_mib) == (6144, vm("b").memory_mib)
    assert field(inspector, "memory_mib").text() != "6 GiB"
    line = field(inspector, "memory_mib")
    line.selectAll()
    qtbot.keyClicks(line, "7 GiB")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [each.memory_mib for each in document.design.vms] == [6144, 7168]


def test_parts_are_those_of_the_record_that_is_selected(
    inspector: Inspector, selection: Selection, document: Document
) -> None:
    some = (vm("a", vnics=(vnic(),)), vm("b", vnics=(vnic(),)))
    document.new(tiny_design(vms=some))
    selection.select(("vms", "a"))
    inspector.form.parts[0].view.selectAll()
    selection.select(("vms", "b"))
    [part] = inspector.form.parts
    assert not part.has_selection()
    part.add_row()
    assert [len(each.vnics) for each in document.design.vms] == [1, 2]


def test_the_next_record_of_a_kind_is_shown_in_the_same_form(
    inspector: Inspector, selection: Selection, document: Document
) -> None:
    document.new(tiny_design(vms=(vm("a"), vm("b"))))
    selection.select(("vms", "a"))
    form = inspector.form
    selection.select(("vms", "b"))
    assert inspector.form is form
    assert "b" in texts(inspector)
    selection.select(("networks", "lm"))
    assert inspector.form is not form


def test_of_pages_that_are_walked_past_only_the_last_is_made(
    qtbot: QtBot, inspector: Inspector, selection: Selection
) -> None:
    selection.select(("networks", "lm"))
    shown = inspector.form
    selection.select(("host_classes", "hc"))
    selection.select(("cluster",))
    selection.select(("networks", "csv"))
    assert inspector.form is shown
    assert shown.place == ("networks", "csv")
    selection.select(("cluster",))
    qtbot.waitUntil(lambda: inspector.findChild(QWidget, "field-hosts_limit") is not None)


def test_a_record_that_goes_before_its_page_is_made_has_none(
    qtbot: QtBot, inspector: Inspector, selection: Selection, document: Document
) -> None:
    selection.select(("networks", "lm"))
    assert inspector.form is not None
    selection.select(("vm_groups", "web"))
    document.apply("clear", changed(document.design, vm_groups=()))
    mtu = inspector.findChild(QWidget, "field-mtu")
    qtbot.waitUntil(lambda: not mtu.isVisibleTo(inspector))
    assert inspector.form is None


def test_a_form_that_was_shown_before_comes_back_with_what_holds_now(
    inspector: Inspector, selection: Selection, document: Document
) -> None:
    document.new(tiny_design(vms=(vm("a"), vm("b"))))
    selection.select(("vms", "a"))
    form = inspector.form
    selection.select(("networks", "lm"))
    assert inspector.form is not form
    document.apply("write", edits.set_field(document.design, ("vms", "b", "notes"), "New words."))
    selection.select(("vms", "b"))
    assert inspector.form is form
    assert form.findChild(QPlainTextEdit, "field-notes").toPlainText() == "New words."
    document.undo()
    assert form.findChild(QPlainTextEdit, "field-notes").toPlainText() == ""


def ink(widget: QWidget) -> int:
    """Return where what is written in a widget begins, in pixels from its frame at the left."""
    image = widget.grab().toImage()
    ground = image.pixel(image.width() // 2, _FRAME)
    columns = range(_FRAME, image.width() - _FRAME)
    rows = range(_FRAME, image.height() - _FRAME)
    return next(x for x in columns if any(image.pixel(x, y) != ground for y in rows))


def test_what_is_written_from_right_to_left_begins_where_all_else_does(
    qtbot: QtBot, inspector: Inspector, selection: Selection, document: Document
) -> None:
    document.new(tiny_design(vm_groups=(group("web", count=1, name="\u05e9\u05dc\u05d5\u05dd"),)))
    selection.select(("vm_groups", "web"))
    assert abs(ink(field(inspector, "name")) - ink(field(inspector, "id"))) < theme.GRID
    (title,) = (each for each in inspector.findChildren(QLabel) if "\u05e9" in each.text())
    assert ink(title) < theme.GRID
