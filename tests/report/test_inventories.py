"""The sections of what an inventory told: the plan against actual, and the SR-IOV readiness."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hvplanner.evaluation import evaluate
from hvplanner.exchange.bundle import read_bundle
from hvplanner.exchange.drift import drift
from hvplanner.exchange.readiness import readiness
from hvplanner.model.drifting import Aspect, Drift, Statement
from hvplanner.report import outline
from hvplanner.report.blocks import Cell, Paragraph, Section, Table
from hvplanner.report.chapters import CHAPTERS, OF_INVENTORIES
from hvplanner.report.drift import ROWS_SHOWN
from tests.builders import changed, plan_for, tiny_design, vm, vnic
from tests.exchange.bundles import bundle_of, encoded, state_of, written
from tests.exchange.bundles.faults import with_value

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.exchange.bundles.state import ClusterState

DESIGN = tiny_design(vm_groups=(), vms=(vm("db", name="Database", vnics=(vnic("a", sriov=True),)),))
PLAN = plan_for(DESIGN)
PLANNED = changed(DESIGN, plan=PLAN)


def section(**found: Any) -> Section:
    """Return the one section of a report for which an inventory was read."""
    report = outline.build(PLANNED, PLAN, evaluate(DESIGN, PLAN), chapters=(), **found)
    (made,) = report.sections
    return made


def words(found: Section) -> str:
    text = " ".join(each.text for each in found.blocks if isinstance(each, Paragraph))
    return text.replace("\N{NO-BREAK SPACE}", " ")


def tables(found: Section) -> dict[str, list[list[str]]]:
    return {
        table.title: [
            [cell.text if isinstance(cell, Cell) else cell for cell in row.cells]
            for row in table.rows
        ]
        for table in found.blocks
        if isinstance(table, Table)
    }


def compared(change: Callable[[ClusterState], None]) -> Drift:
    state = state_of(DESIGN, PLAN)
    change(state)
    return drift(PLANNED, read_bundle(encoded(written(state))))


def test_what_drifted_is_told_by_layer_with_both_values() -> None:
    def slow(state: ClusterState) -> None:
        state.hosts[0].transport = "SMB"

    found = section(drift=compared(slow))
    assert found.title == "Plan against actual"
    assert "1 drifted." in words(found)
    layers, drifted = tables(found).values()
    assert [row[0] for row in layers if row[2] != "0"] == ["How hosts migrate"]
    assert drifted == [
        ["How hosts migrate", "node-01", "Live migration: transport", "TCPIP", "SMB"]
    ]


def test_a_difference_of_every_host_is_one_row() -> None:
    def slow(state: ClusterState) -> None:
        for host in state.hosts:
            host.transport = "SMB"

    assert tables(section(drift=compared(slow)))["Drifted"][0][1] == "every host"


def test_a_cluster_as_planned_has_no_table_of_differences() -> None:
    found = section(drift=compared(lambda _: None))
    assert "Nothing drifted." in words(found)
    assert tables(found).keys() == {"Layer by layer"}


def test_what_was_not_seen_is_listed_with_why() -> None:
    bundle = bundle_of(DESIGN, PLAN)
    for node in bundle["clusters"][0]["nodes"]:
        del node["Get-VMHost"]
    found = section(drift=drift(PLANNED, read_bundle(encoded(bundle))))
    assert "not seen." in words(found)
    unseen = tables(found)["Not seen"]
    assert ["How hosts migrate", "every host", "Live migration: on", "yes", "–"] in unseen


def test_thousands_of_differences_are_counted_and_not_all_listed() -> None:
    aspects = (Aspect("vms", f"vm{n}", "host", "a", "b") for n in range(ROWS_SHOWN + 5))
    found = section(drift=Drift("c", tuple(Statement("", each) for each in aspects)))
    assert len(tables(found)["Drifted"]) == ROWS_SHOWN
    (note,) = [each.note for each in found.blocks if isinstance(each, Table) and each.note]
    assert note.startswith("5")


def test_readiness_tells_vms_hosts_and_what_is_planned() -> None:
    bundle = with_value(bundle_of(DESIGN, PLAN), "Get-VMNetworkAdapter", "IovWeight", 100)
    bundle = with_value(bundle, "Get-NetAdapterSriov", "SriovSupport", "MissingAcs")
    judged = readiness(read_bundle(encoded(bundle)), PLANNED, evaluate(DESIGN, PLAN))
    found = section(readiness=judged)
    assert found.title == "SR-IOV readiness"
    assert words(found).startswith("0 of 2 hosts can give VFs.")
    shown = tables(found)
    (row,) = shown["VMs"]
    assert row[:4] == ["Database", "a", "node-01", "No"]
    assert "Access Control Services" in row[4]
    assert row[5]
    assert [each[:3] for each in shown["Hosts"]] == [
        ["node-01", "tiny", "No"],
        ["node-02", "tiny", "No"],
    ]
    # Both hosts lack the same on all their ports.
    (lack,) = shown["In the way"]
    assert lack[0] == "every host"
    assert all(lack[1:])
    assert [each[:5] for each in shown["Today and planned"]] == [
        ["Database", "node-01", "1", "1", "0"]
    ]


def test_nobody_asking_is_said() -> None:
    bundle = with_value(bundle_of(DESIGN, PLAN), "Get-VMNetworkAdapter", "IovWeight", 0)
    found = section(readiness=readiness(read_bundle(encoded(bundle))))
    assert words(found).endswith("No VM asks for one.")
    assert tables(found).keys() == {"Hosts"}


def test_the_report_of_a_design_has_none_of_these_sections() -> None:
    report = outline.build(PLANNED, PLAN, evaluate(DESIGN, PLAN), chapters=(*OF_INVENTORIES,))
    assert report.sections == ()
    assert not CHAPTERS.keys() & OF_INVENTORIES.keys()
