from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from hvplanner.gui.dialogs.whysheet import WhySheet
from hvplanner.gui.planview import PlanView
from hvplanner.model.plan import PlacedVms
from tests.builders import changed, plan_for, tiny_design
from tests.gui.conftest import await_judged

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTreeWidgetItem
    from pytestqt.qtbot import QtBot

    from hvplanner.gui.mainwindow import MainWindow


@pytest.fixture
def view(qtbot: QtBot) -> PlanView:
    made = PlanView()
    qtbot.addWidget(made)
    design = tiny_design()
    made.show_plan(design, plan_for(design))
    return made


def lines(item: QTreeWidgetItem) -> list[str]:
    inner = [line for at in range(item.childCount()) for line in lines(item.child(at))]
    return [" | ".join(item.text(column) for column in range(3)), *inner]


def shown(view: PlanView) -> str:
    tops = [view.topLevelItem(at) for at in range(view.topLevelItemCount())]
    return "\n".join(line for top in tops for line in lines(top))


def test_it_tells_cards_teams_switches_networks_and_the_order_of_migration(
    view: PlanView,
) -> None:
    text = shown(view)
    assert "NIC | 2 × " in text
    assert "Switch Embedded Teaming" in text
    assert "Single port" in text
    assert "Network | vms" in text
    assert "1. network | lm | first choice" in text


def test_fabrics_have_the_names_that_people_gave_them(view: PlanView) -> None:
    design = tiny_design()
    fabrics = tuple(changed(each, name=f"Rack {each.id}") for each in design.fabrics)
    view.show_plan(changed(design, fabrics=fabrics), plan_for(design), anew=True)
    assert f"port 1 → Rack {design.fabrics[0].id}" in shown(view)


def test_what_is_kept_in_absolute_terms_is_said_as_such(view: PlanView) -> None:
    plan = plan_for(tiny_design())
    (host,) = plan.hosts
    switch = changed(host.switches[0], sriov=False, vfs_per_port=0, bandwidth_mode="absolute")
    view.show_plan(
        tiny_design(), changed(plan, hosts=(changed(host, switches=(switch,)),)), anew=True
    )
    assert "Network | vms | 12 Gbit/s kept for it, 60 %" in shown(view).replace("\u00a0", " ")


def test_it_tells_which_vms_are_placed_on_which_host(view: PlanView) -> None:
    design = tiny_design()
    rows = (
        PlacedVms(vm="web", host="node-01", count=3),
        PlacedVms(vm="web-004", host="node-02"),
    )
    view.show_plan(design, changed(plan_for(design), placement=rows))
    assert "node-01 | 3 VMs | 3 × web\nnode-02 | 1 VM | web-004" in shown(view)


def test_a_place_is_shown_by_the_item_that_stands_for_it_or_holds_it(view: PlanView) -> None:
    view.show_place(("plan", "hosts", "node", "placements", "vms", "share_percent"))
    assert view.currentItem().text(1) == "vms"
    view.show_place(("plan", "migration", "transport"))
    assert view.currentItem().text(0) == "Transport"


def test_what_a_plan_names_and_the_design_lacks_is_told_by_its_id(view: PlanView) -> None:
    design = tiny_design()
    view.show_plan(changed(design, networks=(), nic_models=()), plan_for(design))
    assert "Network | vms" in shown(view)
    assert "NIC | 2 × nic10" in shown(view)


def test_without_a_plan_it_is_empty(view: PlanView) -> None:
    view.show_plan(tiny_design(), None)
    assert view.topLevelItemCount() == 0


def test_a_decision_that_is_reached_by_key_says_why_in_the_inspector(
    qtbot: QtBot, window: MainWindow
) -> None:
    design = window.document.design
    window.document.apply("plan", design.model_copy(update={"plan": plan_for(design)}))
    await_judged(qtbot, window)
    window.selection.select(("plan",))
    view = window.workspace.findChild(PlanView)
    assert isinstance(view, PlanView)
    view.show_place(("plan", "migration", "transport"))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert window.selection.place == ("plan", "migration", "simultaneous")

    def said() -> list[str]:
        return [label.text() for label in window.inspector.findChildren(QLabel)]

    qtbot.waitUntil(lambda: "Why this?" in said())
    assert "From 1 to 10 may be chosen." in said()


def test_a_decision_says_why_on_hover(qtbot: QtBot, window: MainWindow) -> None:
    design = window.document.design
    window.document.apply("plan", design.model_copy(update={"plan": plan_for(design)}))
    await_judged(qtbot, window)
    window.selection.select(("plan", "migration", "simultaneous"))
    view = window.workspace.findChild(PlanView)
    assert isinstance(view, PlanView)
    at = view.visualItemRect(view.currentItem()).center()
    event = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    assert "Given: From 1 to 10 may be chosen." in view.currentItem().toolTip(0)


def test_the_explanation_of_the_whole_plan_is_asked_for_from_its_page(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.selection.select(("plan",))
    button = window.workspace.findChild(QToolButton, "explain-plan")
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    sheet = window.findChild(WhySheet)
    assert sheet is not None
    sheet.reject()
