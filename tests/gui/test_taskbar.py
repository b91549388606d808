"""Progress reaches the task bar of desktops that listen for it, and asks nothing of others."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from tests.processes import ROOT, run_python

TELL = """
from PySide6.QtCore import QCoreApplication
from hvplanner.gui.taskbar import TaskBar
app = QCoreApplication([])
bar = TaskBar(app)
"""
LISTEN = f"""
from PySide6.QtCore import QObject, SLOT, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage
{TELL}
class Desktop(QObject):
    heard = 0

    @Slot(QDBusMessage)
    def hear(self, message):
        print(message.arguments()[0], message.signature(), flush=True)
        self.heard += 1
        if self.heard == 2:
            app.quit()

bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "desktop")
desktop = Desktop()
interface = "com.canonical.Unity.LauncherEntry"
assert bus.connect("", "", interface, "Update", desktop, SLOT("hear(QDBusMessage)"))
bar.show_progress(0.25)
bar.show_progress(None)
app.exec()
"""


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="there is no D-Bus to listen on")
def test_a_desktop_that_listens_hears_how_far_a_solve_is_and_when_it_ended() -> None:
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", LISTEN],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    # A text, and values by name: what listens refuses anything else.
    assert done.stdout.splitlines() == ["application://hvplanner.desktop sa{sv}"] * 2, done.stderr


def test_where_nobody_listens_nothing_happens() -> None:
    done = run_python(
        "-c",
        f"{TELL}bar.show_progress(0.5)\nbar.show_progress(None)",
        DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere",
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_qt_loads_nothing_for_it_before_something_is_solved() -> None:
    done = run_python(
        "-c",
        f"import sys\n{TELL}bar.show_progress(None)\nprint('PySide6.QtDBus' in sys.modules)",
    )
    assert done.stdout.strip() == "False"
