"""The self-test does what a user does first, and its exit code can be trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hvplanner.gui import selftest
from hvplanner.gui.examples import Example, examples

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _undressed(qapp: QApplication) -> object:
    yield
    qapp.setStyleSheet("")


def test_it_opens_examples_solves_one_and_writes_a_pdf(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    [smallest, *_] = examples()
    monkeypatch.setattr(selftest, "examples", lambda: [smallest])
    assert selftest.main([]) == 0
    lines = capsys.readouterr().out.splitlines()
    starts = [
        *("hvplanner ", "Window: ", f"{smallest.path.stem}: ", "Solve: ", "PDF: "),
        *("Deutsch: Datei, Bearbeiten, ", "Readers: ", "All is"),
    ]
    assert len(lines) == len(starts)
    assert all(line.startswith(start) for line, start in zip(lines, starts, strict=True)), lines


def test_it_fails_where_an_example_cannot_be_opened(
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")
    monkeypatch.setattr(selftest, "examples", lambda: [Example(broken, "Broken", "", "", 1)])
    assert selftest.main([]) == 1
    assert "broken: FAILED" in capsys.readouterr().out


def test_it_takes_no_arguments(capsys: pytest.CaptureFixture[str]) -> None:
    assert selftest.main(["--fast"]) == 2
    assert "usage" in capsys.readouterr().err
