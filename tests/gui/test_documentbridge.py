from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QTimer

from hvplanner.app.jobs import EvaluationRunner
from hvplanner.gui import documentbridge
from hvplanner.gui.documentbridge import DocumentBridge
from tests.builders import changed, plan_for

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from hvplanner.app.document import Document
    from hvplanner.gui.mainwindow import MainWindow
    from hvplanner.model.design import Design
    from hvplanner.model.plan import Plan


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


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return what the judge is asked from now on; only what is painted has it asked."""
    found = []
    ask = EvaluationRunner.request

    def request(
        runner: EvaluationRunner, generation: int, design: Design, plan: Plan | None
    ) -> None:
        found.append(generation)
        ask(runner, generation, design, plan)

    monkeypatch.setattr(EvaluationRunner, "request", request)
    monkeypatch.setattr(documentbridge, "_SHOWN_MS", 3_600_000)
    return found


def test_the_judge_waits_until_a_change_is_shown(
    qtbot: QtBot, bridge: DocumentBridge, asked: list[int]
) -> None:
    bridge.judge()
    QCoreApplication.processEvents()
    assert not asked
    bridge.shown()
    settled(qtbot, bridge)
    assert asked


def test_a_window_tells_when_it_has_shown_a_change(
    qtbot: QtBot, window: MainWindow, document: Document, asked: list[int]
) -> None:
    document.apply("rename", changed(document.design, name="Another"))
    assert not asked
    settled(qtbot, window.bridge)
    assert asked


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
