"""Use the real window at random for a while, and say what is left of that afterwards.

python -m tests.gui.wander SEED STEPS first takes a walk to have everything loaded and remembered
that ever will be, then the walk that counts, and prints what there was after each as JSON.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import random
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QTreeWidgetItemIterator

from hvplanner.app import edits
from hvplanner.app.document import Document
from hvplanner.app.settings import Settings
from hvplanner.gui import theme
from hvplanner.gui.charts import ChartTabs
from hvplanner.gui.mainwindow import MainWindow
from hvplanner.gui.swiftness import Swiftness
from hvplanner.model.design import Design
from hvplanner.model.solving import SolveOptions
from tests.builders import changed, named_host, plan_for, tiny_design, vm

if TYPE_CHECKING:
    from collections.abc import Callable

WARMING_STEPS = 60
LONGEST_SECONDS = 60.0
LONGEST_PAUSE_MS = 120
_FORM_MS = 50
"""Within which the form of a row is made, to be kept from then on."""
SECTIONS = ("host_classes", "hosts", "networks", "vm_groups", "vms", "targets", "plan")
COMMANDS = (
    "edit.undo",
    "edit.redo",
    "edit.add_row",
    "edit.duplicate",
    "edit.delete",
    "edit.copy",
    "edit.paste",
    "plan.stop",
    "plan.accept_plan",
    "plan.discard_plan",
    "plan.next_finding",
    "plan.recheck",
    "view.toggle_charts",
    "view.toggle_inspector",
    "view.use_dark_theme",
    "view.use_light_theme",
    "view.show_command_palette",
    "help.show_shortcuts",
)


class Wanderer:
    """Somebody who does one thing after the other without waiting for what comes of it."""

    def __init__(self, seed: int) -> None:
        self.app = QApplication([])
        theme.apply(self.app, "light")
        # There is a row of every kind that has a form.
        bare = tiny_design(hosts=(named_host("named"),), vms=(vm("alone"),))
        self._start = changed(bare, plan=plan_for(bare))
        self.window = MainWindow(Settings(theme="light"))
        self.window.complete(Document(self._start))
        self._swiftness = Swiftness(self.window.bridge, self.window)
        self.window.show()
        self.window.bench.show_design()
        self._swiftness.load_ahead(self.window.bench.steps_ahead())
        self._wait(lambda: not self._swiftness.is_loading)
        self._random = random.Random(seed)
        self._ways: tuple[Callable[[], None], ...] = (
            *(self._type,) * 4, *(self._command,) * 5, self._look, self._chart, self._begin_anew,
        )  # fmt: skip

    def walk(self, steps: int, solves: int) -> dict[str, int]:
        """Take so many steps, among them the beginnings of solves; return what is left then."""
        solving = {steps * (number + 1) // (solves + 1) for number in range(solves)}
        for number in range(steps):
            if number in solving:
                self._solve()
            self._random.choice(self._ways)()
            if self._random.random() < 0.5:
                self._rest(self._random.randint(0, LONGEST_PAUSE_MS))
            self._close_dialogs()
        return self._left()

    # --- ways to go ---------------------------------------------------------------------------

    def _type(self) -> None:
        document = self.window.document
        design = document.design
        what = self._random.randrange(3)
        number = self._random.randint(1, 20)
        if what == 0 and design.vm_groups:
            row = self._random.choice(design.vm_groups)
            changed = edits.set_field(design, ("vm_groups", row.id, "memory_mib"), 1024 * number)
        elif what == 1 and design.networks:
            net = self._random.choice(design.networks)
            changed = edits.set_field(design, ("networks", net.id, "demand_mbps"), 100 * number)
        else:
            changed = edits.set_field(design, ("targets", "drain_ms"), 60_000 * number)
        document.apply("change", changed)

    def _command(self) -> None:
        action = self.window.actions_table[self._random.choice(COMMANDS)]
        if action.isEnabled():
            action.trigger()

    def _look(self) -> None:
        self.window.selection.select((self._random.choice(SECTIONS),))

    def _chart(self) -> None:
        tabs = self.window.findChild(ChartTabs)
        tabs.setCurrentIndex(self._random.randrange(tabs.count()))

    def _begin_anew(self) -> None:
        self.window.document.new(self._start)
        self.window.bench.show_design()

    def _solve(self) -> None:
        bridge = self.window.bridge
        bridge.solve(SolveOptions(seconds=2, threads=1))
        self._rest(self._random.randint(0, 2_000))
        # Some are stopped, some forgotten, and some overtaken by what happens next.
        self._random.choice((bridge.stop_solving, bridge.abandon_solve, self._nothing))()

    def _nothing(self) -> None:
        """Do nothing."""

    # --- what is left -------------------------------------------------------------------------

    def _left(self) -> dict[str, int]:
        window = self.window
        window.bridge.abandon_solve()
        window.actions_table["view.use_light_theme"].trigger()
        for design in (Design(), self._start):
            window.document.new(design)
            window.bench.show_design()
            self._see_pages()
        window.actions_table.fresh_choices("file.open_example")
        tabs = window.findChild(ChartTabs)
        window.bottom.setVisible(True)
        for number in range(tabs.count()):
            tabs.setCurrentIndex(number)
            self._rest(0)
        self._begin_anew()
        self._close_dialogs()
        window.statusBar().clearMessage()
        self._wait(lambda: not (window.bridge.is_judging or window.bench.is_telling))
        self._rest(200)
        gc.unfreeze()
        gc.collect()
        _give_back_memory()
        timers = [each for each in window.findChildren(QTimer) if each.isActive()]
        return {
            "windows": len([each for each in self.app.topLevelWidgets() if each.parent() is None]),
            "dialogs": len(window.findChildren(QDialog)),
            "objects": len(window.findChildren(QObject)),
            "timers": len(timers),
            "threads": threading.active_count(),
            "memory_kib": _memory_kib(),
        }

    def _see_pages(self) -> None:
        """Go to every row of the outline, so that all pages are there that are made once."""
        places = []
        items = QTreeWidgetItemIterator(self.window.outline)
        while item := items.value():
            places.append(item.data(0, Qt.ItemDataRole.UserRole))
            items += 1
        for place in places:
            self.window.selection.select(place)
            self._rest(_FORM_MS)

    def _close_dialogs(self) -> None:
        for dialog in self.window.findChildren(QDialog):
            dialog.close()
        self.app.processEvents()
        # processEvents does not carry out deleteLater.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _rest(self, milliseconds: int) -> None:
        end = time.monotonic() + milliseconds / 1000
        self._wait(lambda: time.monotonic() >= end)

    def _wait(self, is_done: Callable[[], bool]) -> None:
        end = time.monotonic() + LONGEST_SECONDS
        while not is_done():
            if time.monotonic() > end:
                raise TimeoutError("The window did not come to an end.")
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        self.app.processEvents()


def _memory_kib() -> int:
    """Return the memory of the process, 0 where the system does not tell it this way."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") // 1024


def _give_back_memory() -> None:
    """Have the C library return what is free: else memory that is not used any more counts."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)


def main(seed: int, steps: int) -> None:
    """Take both walks and print what is left of them."""
    wanderer = Wanderer(seed)
    before = wanderer.walk(WARMING_STEPS, solves=1)
    after = wanderer.walk(steps, solves=max(1, steps // 100))
    wanderer.window.document.new(tiny_design())
    wanderer.window.close()
    print(json.dumps([before, after]), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
