"""What the desktop lacks is said before Qt aborts over it."""

from __future__ import annotations

import sys

import pytest

from hvplanner import screen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux alone")


@pytest.fixture(autouse=True)
def _no_screen(monkeypatch):
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)


def test_that_a_machine_without_a_screen_is_told_so():
    assert "neither DISPLAY nor WAYLAND_DISPLAY" in screen.trouble()


def test_that_a_screen_that_does_not_answer_or_cannot_be_asked_is_told(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":9999")
    told = screen.trouble()
    assert "DISPLAY=:9999 does not answer" in told or "needs the system library" in told


@pytest.mark.parametrize(
    ("name", "value"), [("QT_QPA_PLATFORM", "offscreen"), ("WAYLAND_DISPLAY", "wayland-0")]
)
def test_that_another_platform_than_x11_is_left_to_qt(name, value, monkeypatch):
    monkeypatch.setenv(name, value)
    assert screen.trouble() is None


def test_that_a_missing_library_is_named_with_the_packages_that_bring_it():
    error = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    trouble = screen.missing_library(error)
    assert "libEGL.so.1" in trouble
    assert "libegl1" in trouble
    assert "\n" not in trouble


def test_that_another_import_error_is_not_taken_for_a_missing_library():
    assert screen.missing_library(ImportError("cannot import name 'x' from 'y'")) is None
