from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from hvplanner.app.document import Document
from hvplanner.gui.tables.assumptionmodel import VALUE as ASSUMED
from hvplanner.gui.tables.assumptionmodel import AssumptionModel
from hvplanner.gui.tables.columns import PARTS, TABLES, columns_of
from hvplanner.gui.tables.fieldmodel import PREDICTED, VALUE, FieldTableModel
from hvplanner.gui.tables.model import RecordTableModel, ValueRole
from hvplanner.gui.tables.rows import Rows
from hvplanner.model.assumptions import AssumptionOverride
from hvplanner.model.draining import Band
from hvplanner.model.evaluation import Verdict
from hvplanner.model.targets import Targets
from hvplanner.model.workload import MemoryActivity
from tests.builders import changed, group, tiny_design, vm, vnic

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

HOSTILE = "<b>x</b>\n\u202e“&amp;'\x00"


def model_of(document: Document, section: str) -> RecordTableModel:
    record_type, fields = TABLES[section]
    model = RecordTableModel(Rows(document, (section,), record_type), fields)
    document.subscribe(model.refresh)
    return model


def groups_of(*names: str) -> Document:
    made = tuple(group(name, count=1) for name in names)
    return Document(tiny_design(vm_groups=made))


def shown(model: RecordTableModel, column: int = 0) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def column_of(model: RecordTableModel, *path: str) -> int:
    return next(at for at, column in enumerate(model.columns) if column.path == path)


@pytest.mark.parametrize("section", TABLES)
def test_models_over_sections_keep_the_rules_of_qt(
    qtmodeltester: ModelTester, section: str
) -> None:
    document = Document(tiny_design(vms=(vm("a"), vm("b"))))
    model = model_of(document, section)
    qtmodeltester.check(model)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.set_filter("e")
    qtmodeltester.check(model)


@pytest.mark.parametrize("record_type", PARTS, ids=lambda each: each.__name__)
def test_columns_of_parts_exist(record_type: type) -> None:
    assert len(columns_of(record_type, PARTS[record_type])) == len(PARTS[record_type])


def test_models_over_fields_and_assumptions_keep_the_rules_of_qt(
    qtmodeltester: ModelTester, document: Document
) -> None:
    qtmodeltester.check(FieldTableModel(document, ("targets",), tuple(Targets.model_fields)))
    qtmodeltester.check(AssumptionModel(document))


def test_hostile_names_are_shown_as_they_are(qtmodeltester: ModelTester) -> None:
    document = Document(tiny_design(vm_groups=(changed(group("g", count=1), name=HOSTILE),)))
    model = model_of(document, "vm_groups")
    assert shown(model, 1) == [HOSTILE]
    qtmodeltester.check(model)


def test_numbers_within_names_are_sorted_by_their_size() -> None:
    model = model_of(groups_of("web-10", "web-2", "Alpha", "web-1"), "vm_groups")
    model.sort(0)
    assert shown(model) == ["Alpha", "web-1", "web-2", "web-10"]
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert shown(model) == ["web-10", "web-2", "web-1", "Alpha"]


def test_giving_up_on_sorting_brings_back_the_order_of_the_design() -> None:
    model = model_of(groups_of("b", "a"), "vm_groups")
    model.sort(0)
    assert not model.is_in_design_order
    model.sort(-1)
    assert shown(model) == ["b", "a"]
    assert model.is_in_design_order


def test_the_filter_finds_any_case_in_any_column() -> None:
    model = model_of(groups_of("web", "sql"), "vm_groups")
    model.set_filter("SQ")
    assert shown(model) == ["sql"]
    model.set_filter("8 gib")
    assert shown(model) == ["web", "sql"]


def test_quantities_are_typed_as_people_write_them(document: Document) -> None:
    model = model_of(document, "vm_groups")
    cell = model.index(0, column_of(model, "memory_mib"))
    assert model.setData(cell, "1.5 TiB")
    assert document.design.vm_groups[0].memory_mib == 1_572_864
    assert cell.data(Qt.ItemDataRole.EditRole) == "1.5 TiB"


def test_memory_stands_in_one_unit_and_is_edited_to_the_last(document: Document) -> None:
    model = model_of(document, "vm_groups")
    cell = model.index(0, column_of(model, "memory_mib"))
    shown = {"512 MiB": "0.5 GiB", "3327 MiB": "3.249 GiB", "1.5 TiB": "1 536 GiB"}
    for typed, listed in shown.items():
        assert model.setData(cell, typed)
        assert cell.data() == listed
    assert model.setData(cell, "3327 MiB")
    assert cell.data(Qt.ItemDataRole.EditRole) == "3 327 MiB"


def test_a_wrong_text_is_refused_with_a_reason_and_changes_nothing(
    qtbot: QtBot, document: Document
) -> None:
    model = model_of(document, "vm_groups")
    before = document.design
    cell = model.index(0, column_of(model, "memory_mib"))
    with qtbot.waitSignal(model.refused) as refusal:
        assert not model.setData(cell, "plenty")
    assert "plenty" in refusal.args[0]
    assert document.design is before


def test_an_id_that_is_taken_is_refused() -> None:
    model = model_of(groups_of("web", "sql"), "vm_groups")
    assert model.problem(model.index(0, 0), "sql") == "Another row has the id “sql”."
    assert model.problem(model.index(0, 0), "web") is None


def test_a_new_id_is_given_to_all_that_refers_to_the_row() -> None:
    design = tiny_design(vm_groups=(group("g", count=1, vnics=(vnic(network="vms"),)),))
    document = Document(design)
    model = model_of(document, "networks")
    row = model.row_of("vms")
    assert row is not None
    assert model.setData(model.index(row, 0), "tenants")
    assert document.design.vm_groups[0].vnics[0].network == "tenants"


def test_a_change_elsewhere_keeps_the_rows_and_tells_only_of_itself(
    qtbot: QtBot, document: Document
) -> None:
    model = model_of(document, "vm_groups")
    other = changed(document.design, name="Another name")
    document.apply("rename", other)
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.refresh()


def test_fields_within_records_are_columns_of_their_own(document: Document) -> None:
    model = model_of(document, "vm_groups")
    cell = model.index(0, column_of(model, "activity", "hot_mib"))
    assert model.setData(cell, "2 GiB")
    assert document.design.vm_groups[0].activity.hot_mib == 2048


def test_a_cell_left_open_shows_what_is_assumed_and_is_edited_from_empty() -> None:
    left_open = group("web", count=1, activity=MemoryActivity(hot_mib=64))
    document = Document(tiny_design(vm_groups=(left_open,)))
    model = model_of(document, "vm_groups")
    said = model.index(0, column_of(model, "activity", "hot_mib"))
    cold = model.index(0, column_of(model, "activity", "cold_mibps"))
    muted = Qt.ItemDataRole.ForegroundRole
    assert (said.data(), said.data(muted)) == ("64 MiB", None)
    assert (cold.data(), cold.data(Qt.ItemDataRole.EditRole)) == ("0 MiB/s assumed", "")
    assert cold.data(muted) is not None
    own = (AssumptionOverride(id="vm_cold", value=3),)
    document.apply("assume", changed(document.design, assumptions=own))
    assert cold.data() == "3 MiB/s assumed"
    assert model.setData(said, "")
    assert document.design.vm_groups[0].activity == MemoryActivity()


def test_flags_are_ticked(document: Document) -> None:
    model = model_of(document, "networks")
    cell = model.index(0, column_of(model, "dedicated"))
    assert model.setData(cell, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert document.design.networks[0].dedicated
    assert cell.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


def test_choices_are_taken_by_value(document: Document) -> None:
    model = model_of(document, "vm_groups")
    cell = model.index(0, column_of(model, "priority"))
    assert model.setData(cell, "high", ValueRole)
    assert cell.data() == "High"


def test_records_within_are_told_in_a_line_and_cannot_be_typed(document: Document) -> None:
    model = model_of(document, "host_classes")
    cell = model.index(0, column_of(model, "slots"))
    assert "PCIe" in cell.data()
    assert not model.flags(cell) & Qt.ItemFlag.ItemIsEditable


def test_targets_show_what_is_predicted(document: Document) -> None:
    model = FieldTableModel(document, ("targets",), ("drain_ms", "budget"))
    verdict = Verdict(
        target="drain_ms",
        label="Drain",
        unit="ms",
        required=600_000,
        actual=460_000,
        state="met",
        at_most=True,
    )
    model.set_verdicts({"drain_ms": verdict})
    assert model.index(0, PREDICTED).data() == "7:40"
    assert model.index(1, PREDICTED).data() is None
    band = Band(low_ms=430_000, high_ms=590_000)
    model.set_verdicts({"drain_ms": changed(verdict, band=band)})
    assert model.index(0, PREDICTED).data() == "7:40 (7:10 to 9:50)"


def test_clearing_a_target_promises_nothing(document: Document) -> None:
    model = FieldTableModel(document, ("targets",), ("drain_ms",))
    assert model.setData(model.index(0, VALUE), "12 min")
    assert document.design.targets.drain_ms == 720_000
    assert model.setData(model.index(0, VALUE), "")
    assert document.design.targets.drain_ms is None


def test_an_assumption_is_set_and_given_back(document: Document) -> None:
    model = AssumptionModel(document)
    row = model.row_of("tcp_stream")
    assert row is not None
    cell = model.index(row, ASSUMED)
    builtin = cell.data()
    assert model.setData(cell, "6G")
    model.refresh()
    assert cell.data() == "6 Gbit/s"
    assert document.undo_label is not None
    assert model.setData(cell, "")
    model.refresh()
    assert cell.data() == builtin
    assert document.design.assumptions == ()
