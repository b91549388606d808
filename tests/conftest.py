"""What every test gets: user folders of its own, no unexpected log, no leftovers of Qt."""

from __future__ import annotations

import gc
import importlib
import itertools
import logging
import os
import sys
import weakref
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

from hvplanner import language
from hvplanner.screen import missing_library

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No deadline: the machine may be busy. HYPOTHESIS_PROFILE picks another profile than `fast`.
settings.register_profile("fast", max_examples=20, deadline=None)
settings.register_profile("ci", max_examples=50, deadline=None)
settings.register_profile(
    "fuzz", max_examples=2_000, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fast"))

QT_FIXTURES = {"qapp", "qtbot", "qtlog", "qtmodeltester"}


def _missing_for_qt() -> str | None:
    """Name the system library for want of which Qt cannot be imported here, if there is one."""
    try:
        for module in ("PySide6.QtTest", "PySide6.QtWidgets"):
            importlib.import_module(module)
    except ImportError as error:
        trouble = missing_library(error)
        if trouble is None:
            raise
        return trouble
    return None


NO_QT = _missing_for_qt()


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Take pytest-qt out where Qt cannot be imported: it would end the whole run."""
    del parser
    if NO_QT:
        pluginmanager.unregister(name="pytest-qt")


def pytest_pycollect_makemodule(
    module_path: Path, parent: pytest.Collector
) -> pytest.Module | None:
    """Skip the modules that test the desktop where Qt cannot be imported."""
    if NO_QT and "gui" in module_path.parts:
        return _ModuleWithoutQt.from_parent(parent, path=module_path)
    return None


class _ModuleWithoutQt(pytest.Module):
    def collect(self) -> Any:
        pytest.skip(str(NO_QT), allow_module_level=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip the other tests that use Qt where it cannot be imported."""
    if NO_QT:
        for item in items:
            if QT_FIXTURES & set(getattr(item, "fixturenames", ())):
                item.add_marker(pytest.mark.skip(reason=NO_QT))


_user_number = itertools.count()


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    """Let every test begin in English, whatever it ends in."""
    yield
    language.use(language.SOURCE)


@pytest.fixture(autouse=True)
def _own_user_folders(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep settings, recovery files and logs of each test to itself, and off the user's own."""
    home = tmp_path_factory.getbasetemp() / "users" / str(next(_user_number))
    os.environ["HVPLANNER_HOME"] = str(home)


@pytest.fixture(autouse=True)
def _no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test in which hvplanner warned of something that the test did not expect."""
    handler = _Collector(logging.WARNING)
    logger = logging.getLogger("hvplanner")
    logger.addHandler(handler)
    yield
    logger.removeHandler(handler)
    if handler.messages and not request.node.get_closest_marker("allow_log_warnings"):
        pytest.fail("Logged: " + "; ".join(handler.messages))


class _Collector(logging.Handler):
    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


@pytest.fixture(autouse=True)
def _no_qt_leftovers(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test of the desktop that leaves a window, a running thread or an active timer."""
    if "qapp" not in request.fixturenames:
        yield
        return
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
    from PySide6.QtWidgets import QApplication

    def windows() -> list[Any]:
        # Tool tips are Qt's own and go when it likes; a child goes with its parent.
        return [
            window
            for window in QApplication.topLevelWidgets()
            if window.parent() is None and not window.inherits("QTipLabel")
        ]

    request.getfixturevalue("qapp")
    before = windows()
    with pytest.MonkeyPatch.context() as patch:
        threads = _remember_started(patch, QThread, QThread.isRunning)
        timers = _remember_started(patch, QTimer, QTimer.isActive)
        yield

    def leftovers() -> list[Any]:
        # processEvents does not carry out deleteLater.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return [window for window in windows() if window not in before] + threads() + timers()

    left = leftovers()
    if left:
        left.clear()  # what this list holds cannot be collected
        gc.collect()
        left = leftovers()
    if left:
        pytest.fail("Left over: " + ", ".join(map(repr, left)))


def _remember_started(
    patch: pytest.MonkeyPatch, kind: type, works: Callable[[Any], bool]
) -> Callable[[], list[Any]]:
    """Return a function that lists those of a kind that were started since and still work."""
    import shiboken6

    start = kind.start
    started: list[weakref.ref[Any]] = []

    def remember(self: Any, *arguments: Any) -> None:
        started.append(weakref.ref(self))
        start(self, *arguments)

    patch.setattr(kind, "start", remember)

    def still() -> list[Any]:
        alive = [one for reference in started if (one := reference()) is not None]
        return [one for one in alive if shiboken6.isValid(one) and works(one)]

    return still


_STATUS = pytest.StashKey[int]()


def pytest_sessionfinish(session, exitstatus):
    """Remember how the session ended."""
    session.config.stash[_STATUS] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    """End at once where Qt was used.

    The interpreter's exit destroys the Qt objects that are left in no order, which now and then
    crashes the process after all tests have passed and the summary is out. This says nothing about
    how the desktop itself exits.
    """
    if "PySide6.QtWidgets" in sys.modules and not hasattr(config, "workerinput"):
        config.get_terminal_writer().flush()
        os._exit(config.stash.get(_STATUS, 0))
