from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from hvplanner.gui.documentbridge import DocumentBridge
from tests.builders import changed, plan_for

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from hvplanner.app.document import Document


@pytest.fixture
def bridge(qapp: QApplication, document: Document) -> Iterator[DocumentBridge]:
    made = DocumentBridge(document)
    yield made
    made.close()


def settled(qtbot: QtBot, bridge: DocumentBridge) -> None:
    qtbot.waitUntil(lambda: not bridge.is_judging, timeout=20_000)


def test_every_change_is_judged_and_only_the_last_answer_is_told(
    qtbot: QtBot, bridge: DocumentBridge, document: Document
) -> None:
    told = []
    bridge.evaluated.connect(told.append)
    for number in range(20):
        document.apply("rename", changed(document.design, currency=f"X{number}"))
        document.apply("more", changed(document.design, networks=document.design.networks[::-1]))
    settled(qtbot, bridge)
    assert told
    assert all(each.fingerprint == document.design.fingerprint() for each in told)


def test_nothing_is_polled_while_nothing_is_under_way(qtbot: QtBot, bridge: DocumentBridge) -> None:
    timer = bridge.findChild(QTimer)
    assert not timer.isActive()
    bridge.judge()
    assert timer.isActive()
    settled(qtbot, bridge)
    qtbot.waitUntil(lambda: not timer.isActive())


def test_a_plan_that_was_found_is_shown_in_the_design_and_not_part_of_it(
    bridge: DocumentBridge, document: Document
) -> None:
    plan = plan_for(document.design)
    bridge.set_candidate(plan)
    assert bridge.shown_design.plan == plan
    assert document.design.plan is None
    bridge.set_candidate(None)
    assert bridge.shown_design is document.design


def test_a_design_begun_anew_takes_no_plan_over(bridge: DocumentBridge, document: Document) -> None:
    bridge.set_candidate(plan_for(document.design))
    document.new(changed(document.design, name="Another"))
    assert bridge.candidate is None


def test_saving_takes_no_plan_away(
    bridge: DocumentBridge, document: Document, tmp_path: Path
) -> None:
    bridge.set_candidate(plan_for(document.design))
    document.save(tmp_path / "saved.json")
    assert bridge.candidate is not None
