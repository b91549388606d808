"""The report says which guests need other integration services, how, and when."""

from __future__ import annotations

from hvplanner.evaluation import evaluate
from hvplanner.evaluation.rolling import rolling_drain
from hvplanner.model.design import Cluster
from hvplanner.model.workload import Guest, Integration
from hvplanner.report import outline
from hvplanner.report.blocks import Cell, Paragraph, Section, Table
from tests.builders import changed, group, plan_for, tiny_design, vm

BEHIND = Integration(
    version="6.1.7601.17514", state="update_required", negotiated="4.0", expected="5.0"
)
OLD = Guest(system="Windows Server 2008 R2", integration=BEHIND)


def chapters(release: str = "2012R2", *, planned: bool = True, **fields: object) -> list[Section]:
    given = {"vm_groups": (), **fields}
    design = tiny_design(cluster=Cluster(release=release), **given)
    plan = plan_for(design) if planned else None
    rolling = rolling_drain(design, plan) if plan else None
    report = outline.build(
        design, plan, evaluate(design, plan), rolling=rolling, chapters={"guests"}
    )
    return list(report.sections)


def words(section: Section) -> str:
    text = " ".join(each.text for each in section.blocks if isinstance(each, Paragraph))
    return text.replace("\N{NO-BREAK SPACE}", " ")


def rows(section: Section) -> list[list[str]]:
    (table,) = [each for each in section.blocks if isinstance(each, Table)]
    return [
        [cell.text if isinstance(cell, Cell) else cell for cell in row.cells] for row in table.rows
    ]


def test_guests_are_listed_in_order_with_how_and_when() -> None:
    (section,) = chapters(
        vms=(
            vm("sql", name="SQL", host="node-01", guest=OLD),
            vm("app", host="node-01", guest=changed(OLD, system="Windows Server 2016")),
            vm("new", host="node-02"),
        )
    )
    assert section.title == "Integration services"
    assert "2 of 3 VMs need other integration services." in words(section)
    assert "after the turn of its host" in words(section)
    assert "Of 1 VM nothing is known." in words(section)
    app, sql = rows(section)
    assert app[:5] == [
        "1",
        "app",
        "Windows Update",
        "Before the turn of node-01",
        "0\N{NO-BREAK SPACE}s",
    ]
    assert sql[:4] == ["2", "SQL", "Integration disk", "After the turn of node-01"]
    assert sql[4] != "–"
    assert sql[5] == "6.1.7601.17514"


def test_without_a_plan_the_order_is_there_without_times() -> None:
    (section,) = chapters(planned=False, vms=(vm("sql", host="node-01", guest=OLD),))
    assert rows(section)[0][3:5] == ["After the turn of node-01", "–"]


def test_from_2016_on_updates_of_the_guest_are_what_it_lacks() -> None:
    (section,) = chapters("2022", vms=(vm("sql", guest=OLD),))
    assert "it lacks some" in words(section)
    assert "disk" not in words(section)
    assert rows(section)[0][2] == "Windows Update"


def test_vms_of_a_group_share_a_row_on_each_host() -> None:
    (section,) = chapters(vm_groups=(group("web", count=4, guest=OLD),))
    assert [row[1] for row in rows(section)] == [
        "web-001 and web-003",
        "web-002 and web-004",
    ]


def test_linux_is_named_as_to_be_ignored() -> None:
    (section,) = chapters(vms=(vm("lx", guest=Guest(family="linux", integration=BEHIND)),))
    assert "to be ignored" in words(section)
    assert "lx" in words(section)
    assert not any(isinstance(each, Table) for each in section.blocks)


def test_there_is_no_section_where_nothing_is_told() -> None:
    assert chapters(vms=(vm("a"),)) == []


def test_long_lists_say_how_many_rows_are_left_out() -> None:
    (section,) = chapters(vms=tuple(vm(f"v{i}", gib=1, guest=OLD) for i in range(203)))
    (table,) = [each for each in section.blocks if isinstance(each, Table)]
    assert len(table.rows) == 200
    assert "3\N{NO-BREAK SPACE}more rows" in table.note
