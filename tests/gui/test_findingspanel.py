from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from hvplanner.gui.findingrows import ALIKE_MOST, Head, More, rows
from hvplanner.gui.findingspanel import ROW, FindingsPanel
from tests.builders import changed
from tests.gui import samples
from tests.gui.conftest import await_judged

INFO, WARNING, HIDES, CUT_OFF = samples.findings()


@pytest.fixture
def panel(qtbot) -> FindingsPanel:
    widget = FindingsPanel()
    qtbot.addWidget(widget)
    widget.resize(900, 400)
    widget.show_findings(samples.findings())
    widget.show()
    return widget


def shown(panel: FindingsPanel) -> list[object]:
    model = panel.view.model()
    return [model.index(row, 0).data(ROW) for row in range(model.rowCount())]


def test_findings_stand_in_groups_from_the_worst_on() -> None:
    assert rows(samples.findings()) == (
        Head("error", 2), HIDES, CUT_OFF, Head("warning", 1), WARNING, Head("info", 1), INFO,
    )  # fmt: skip


def test_the_filter_wants_every_word_anywhere_in_the_finding() -> None:
    assert rows(samples.findings(), "SET lbfo") == (Head("error", 1), HIDES)
    assert rows(samples.findings(), "networks cabled") == ()


def test_of_many_findings_of_a_rule_some_are_listed_and_the_others_are_found_by_text(
    panel, qtbot
) -> None:
    many = [changed(WARNING, title=f"vm-{number:04}: too much") for number in range(8000)]
    panel.show_findings((HIDES, *many, INFO))
    *listed, more, head, note = shown(panel)
    assert listed == [Head("error", 1), HIDES, Head("warning", 8000), *many[:ALIKE_MOST]]
    assert (more, head, note) == (More(8000 - ALIKE_MOST), Head("info", 1), INFO)
    panel.view.setCurrentIndex(panel.view.model().index(len(listed) - 1, 0))
    panel.next()
    assert panel.current() == INFO
    qtbot.keyClicks(panel.filter, "vm-7999")
    assert shown(panel) == [Head("warning", 1), many[-1]]
    assert panel.counts() == ["1\xa0error", "8\xa0000\xa0warnings", "1\xa0note"]


def test_typing_into_the_filter_leaves_what_holds_the_text(panel, qtbot) -> None:
    qtbot.keyClicks(panel.filter, "queue")
    assert shown(panel) == [Head("warning", 1), WARNING]


def test_next_and_previous_go_round_and_lead_to_the_place(panel, qtbot) -> None:
    opened = []
    panel.activated.connect(opened.append)
    for _ in range(5):
        panel.next()
    panel.previous()
    panel.previous()
    assert opened == [HIDES, CUT_OFF, WARNING, INFO, HIDES, INFO, WARNING]
    assert panel.current() == WARNING


def test_previous_starts_with_the_last(panel) -> None:
    panel.previous()
    assert panel.current() == INFO


def test_a_click_leads_to_the_place_and_one_on_a_head_to_none(panel, qtbot) -> None:
    def click(row: int) -> None:
        area = panel.view.visualRect(panel.view.model().index(row, 0))
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=area.center())

    opened = []
    panel.activated.connect(opened.append)
    click(0)
    click(2)
    assert opened == [CUT_OFF]


def test_the_current_finding_is_shown_whole(panel) -> None:
    index = panel.view.model().index(1, 0)
    before = panel.view.visualRect(index).height()
    panel.next()
    panel.view.executeDelayedItemsLayout()
    assert panel.view.visualRect(index).height() > before


def test_a_narrow_panel_wraps_the_current_finding(panel) -> None:
    panel.next()
    index = panel.view.currentIndex()
    panel.view.executeDelayedItemsLayout()
    wide = panel.view.visualRect(index).height()
    panel.resize(360, 400)
    panel.view.executeDelayedItemsLayout()
    assert panel.view.visualRect(index).height() > wide


def test_the_current_finding_stays_when_others_go(panel) -> None:
    panel.next()
    panel.next()
    panel.show_findings((INFO, CUT_OFF))
    assert panel.current() == CUT_OFF


def test_return_leads_to_the_place_and_copy_takes_the_text(panel, qtbot) -> None:
    panel.next()
    with qtbot.waitSignal(panel.activated):
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    qtbot.keyClick(panel.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().startswith("LBFO team t1 hides SR-IOV")


def test_nothing_found_and_nothing_left_are_said_in_words(panel, qtbot) -> None:
    panel.filter.setText("no such text")
    assert not panel.view.isVisible()
    panel.show_findings(())
    assert not panel.view.isVisible()
    assert not any(button.isEnabled() for button in panel.findChildren(QToolButton))
    panel.next()


def test_counts_are_of_all_findings_whatever_is_filtered(panel) -> None:
    panel.filter.setText("queue")
    assert [text.replace("\xa0", " ") for text in panel.counts()] == [
        "2 errors",
        "1 warning",
        "1 note",
    ]


def test_hostile_texts_are_drawn(panel) -> None:
    bad = changed(HIDES, title=samples.HOSTILE, why="", remedy=samples.HOSTILE * 40)
    panel.show_findings((bad,))
    panel.next()
    assert not panel.grab().isNull()


def test_a_finding_with_one_certain_change_offers_it_as_a_button(qtbot, window) -> None:
    quiet = tuple(
        changed(each, live_migration=each.id == "lm") for each in window.document.design.networks
    )
    window.document.apply("begin", changed(window.document.design, networks=quiet))
    await_judged(qtbot, window)
    panel = window.findChild(FindingsPanel)
    button = panel.findChild(QPushButton, "fix-finding")
    qtbot.keyClicks(panel.filter, "may carry live migrations")
    window.actions_table["plan.next_finding"].trigger()
    assert panel.current().rule == "network.no_backup"
    assert button.text() == "Allow live migrations on csv"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [each.id for each in window.document.design.networks if each.live_migration] == [
        "lm",
        "csv",
    ]
    qtbot.waitUntil(lambda: button.isHidden() or not button.isVisible(), timeout=20_000)
    window.actions_table["edit.undo"].trigger()
    assert window.document.design.networks == quiet


def test_a_finding_that_leaves_a_choice_offers_no_button(panel) -> None:
    panel.next()
    assert panel.current() == HIDES
    assert not panel.findChild(QPushButton, "fix-finding").isVisible()
