"""Where VMs run, in the report and in the tables for a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.evaluation import evaluate
from hvplanner.model.plan import GoalProof, PlacedVms, Plan, Proof
from hvplanner.report.csv import tables
from hvplanner.report.outline import build
from tests.builders import changed, host_class, named_host, plan_for, tiny_design, vm

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.report.blocks import Row


def moved() -> tuple[Design, Plan]:
    """Return two VMs on one host, one of which the plan has on the other."""
    design = tiny_design(
        hosts=(named_host("left"), named_host("right")),
        host_classes=(host_class(count=0),),
        vm_groups=(),
        vms=(vm("sql", gib=16, host="left"), vm("mail", host="left")),
    )
    rows = (PlacedVms(vm="sql", host="right"), PlacedVms(vm="mail", host="left"))
    proof = Proof(status="optimal", placement=(GoalProof(goal="moves", value=1, bound=1),))
    return design, changed(plan_for(design), placement=rows, proof=proof)


def plain(row: Row) -> list[str]:
    """Return the texts of a row, with spaces that break."""
    return [str(cell).replace("\N{NO-BREAK SPACE}", " ") for cell in row.cells]


def test_the_report_tells_what_runs_where_and_what_moves() -> None:
    design, plan = moved()
    report = build(design, plan, evaluate(design, plan))
    section = next(each for each in report.sections if each.title == "Placement of VMs")
    text, hosts, moves = section.blocks
    assert text.kind == "paragraph"
    assert text.text.endswith("VM moves from where it runs today.")
    assert hosts.kind == moves.kind == "table"
    assert plain(hosts.rows[0]) == ["left", "1", "8 GiB", "64 GiB", "12 %"]
    assert [plain(row) for row in moves.rows] == [["sql", "left", "right", "16 GiB"]]


def test_a_plan_without_a_placement_has_no_such_section() -> None:
    design, plan = moved()
    given = changed(plan, placement=())
    report = build(design, given, evaluate(design, given))
    assert "Placement of VMs" not in [section.title for section in report.sections]


def test_moves_are_a_table_for_a_spreadsheet() -> None:
    design, plan = moved()
    titles, rows = tables(evaluate(design, plan))["moves"]
    assert titles == ("vm", "from", "to", "memory_mib")
    assert rows == [("sql", "left", "right", 16_384)]
