"""Take the screenshots of the documentation from the real window, without a screen.

    python docs/screenshots.py
    python docs/screenshots.py --language de --width 1024
    python docs/screenshots.py --only real

It opens the start page, then solves the examples and accepts their plans, and writes every view in
light and dark to docs/screenshots, of another language than English to a folder in it. Then come
those of the cluster that was imported, in designs/neglected.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).resolve().parent
# A screen as people have: sheets are no larger than theirs.
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={HERE / 'screen.json'}")
sys.path.insert(0, str(HERE.parent))

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from hvplanner.app.settings import LanguageChoice, ThemeChoice
    from hvplanner.gui.mainwindow import MainWindow

DESIGNS = {"main": "branch-office.json", "large": "datacenter-16.json"}
CHARTS = (
    *(
        "topology",
        "rolling",
        "links",
        "spread",
        "failures",
        "vfs",
        "hosts",
        "cost",
        "practice",
        "findings",
    ),
)
SHEETS = {
    "settings": "edit.show_settings",
    "shortcuts": "help.show_shortcuts",
    "about": "help.show_about",
    "palette": "view.show_command_palette",
}
"""What lies over the window, and the command that opens it."""
REAL = {"today": ("findings", "guests"), "planned": ("topology", "rolling")}
"""States of the imported cluster, and the charts that are shown of them."""
LIST = """\
VM;Host;RAM (GB);vCPU;Network;State;Notes
sql-01;BR-HV1;128;16;Servers;Running;Accounting
sql-02;BR-HV2;128;16;Servers;Running;
web-01;BR-HV1;8,5;4;DMZ;Running;
web-02;BR-HV2;eight;4;DMZ;Running;
old-01;BR-HV3;4;2;Servers;Off;
;BR-HV3;4;2;Servers;Running;has no name
"""
"""What an import is shown with."""
THEMES: tuple[ThemeChoice, ...] = ("light", "dark")
CALM_ROUNDS = 30
LONGEST_SECONDS = 120.0


def main() -> int:
    """Open the window, and write its pictures."""
    parser = argparse.ArgumentParser(prog="python docs/screenshots.py")
    parser.add_argument("--language", default="en")
    parser.add_argument("--width", type=int, default=1440, help="of the window")
    parser.add_argument("--only", choices=("examples", "real"), help="one part of them")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        # Neither the user's settings nor the user's recent files belong in the pictures.
        os.environ["HVPLANNER_HOME"] = home
        _take(options.language, options.width, options.only)
    return 0


def _take(code: LanguageChoice, width: int, only: str | None) -> None:
    from PySide6.QtWidgets import QApplication

    from hvplanner.app.document import Document
    from hvplanner.app.settings import Settings
    from hvplanner.gui import theme, translation
    from hvplanner.gui.mainwindow import MainWindow
    from hvplanner.model.design import Design

    # The machine that they are taken on says nothing to others.
    platform.platform = platform.system
    app = QApplication([])
    translation.apply(app, code)
    theme.apply(app, "light")
    settings = Settings(theme="light", language=code, solve_seconds=60)
    window = MainWindow(settings)
    window.complete(Document(Design()))
    window.resize(width, 900)
    window.show()
    _settle(app, lambda: True)
    if only != "real":
        _take_examples(app, window)
    if only != "examples":
        _take_real(app, window)
    window.document.new(Design())
    window.close()


def _take_examples(app: QApplication, window: MainWindow) -> None:
    """Take the start page, and the examples with the plans that are found for them."""
    from hvplanner import paths

    _save(window, "start")
    for name, file in DESIGNS.items():
        _use(app, window, "light")
        _open(app, window, paths.designs() / file)
        _plan(app, window)
        for choice in THEMES:
            _use(app, window, choice)
            _save(window, f"{name}-{choice}")
            if name == "main":
                _take_views(app, window, choice)
                _take_sheets(app, window, choice)
                _take_import(app, window, choice)
    _take_conflict(app, window)


def _take_real(app: QApplication, window: MainWindow) -> None:
    """Take a cluster as it was imported, with what is wrong with it, and with its plan."""
    from hvplanner import paths
    from hvplanner.gui.charts.chartid import ChartId

    for file, charts in REAL.items():
        _open(app, window, paths.designs() / "neglected" / f"{file}.json")
        for chart in charts:
            window.bottom.show_chart(ChartId(chart))
            for choice in THEMES:
                _use(app, window, choice)
                _save(window, f"real-{file}-{chart}-{choice}")
    _take_inventories(app, window)
    _use(app, window, "light")


def _use(app: QApplication, window: MainWindow, choice: ThemeChoice) -> None:
    """Use a theme, as the menu does."""
    window.actions_table[f"view.use_{choice}_theme"].trigger()
    _settle(app, lambda: True)


def _open(app: QApplication, window: MainWindow, path: Path) -> None:
    """Open a design in place of another one, which nobody wants to save."""
    from hvplanner.model.design import Design

    window.document.new(Design())
    window.load(path)
    _settle(app, lambda: not window.is_filing and not window.bridge.is_judging)
    # Nor does where it lies.
    window.memory.settings = replace(window.memory.settings, recent_files=())


def _take_inventories(app: QApplication, window: MainWindow) -> None:
    """Take what inventories say beside the plan: before it was carried out, and afterwards."""
    from hvplanner import paths
    from hvplanner.app import inventories

    folder = paths.designs() / "neglected"
    now = inventories.read([folder / "after.json"])
    for choice in THEMES:
        _use(app, window, choice)
        window.bench.drift.compare_with_names_of(folder / "today.json", now)
        _settle(app, lambda: not window.bench.drift.is_busy)
        _take_dialogs(window, f"real-drift-{choice}")
        window.bench.readiness.read_from(folder / "bundle.json")
        _settle(app, lambda: not window.bench.readiness.is_busy)
        _take_dialogs(window, f"real-readiness-{choice}")


def _take_dialogs(window: MainWindow, name: str) -> None:
    """Take the sheet that is open by itself, and close it."""
    from PySide6.QtWidgets import QDialog

    for sheet in window.findChildren(QDialog):
        if sheet.isVisible():
            sheet.grab().save(str(_folder() / f"{name}.png"))
            sheet.close()


def _vary(window: MainWindow) -> None:
    """Keep the design as a variant, and go on with a target that asks for more."""
    from hvplanner.app import edits

    kept = edits.keep_variant(window.document.design, "As planned")
    more = edits.set_field(kept, ("targets", "headroom_percent"), 60)
    window.document.apply("ask for more", more)


def _take_views(app: QApplication, window: MainWindow, choice: ThemeChoice) -> None:
    """Take each chart and page, and leave the window as it was."""
    from hvplanner.gui.charts.chartid import ChartId

    before = window.selection.place
    window.selection.select(("plan",))
    _settle(app, lambda: True)
    _save(window, f"plan-{choice}")
    _vary(window)
    window.selection.select(("variants",))
    _settle(app, lambda: not window.bridge.is_judging)
    _save(window, f"variants-{choice}")
    window.document.undo()
    window.selection.select(before)
    _settle(app, lambda: not window.bridge.is_judging)
    window.actions_table["view.toggle_charts_alone"].trigger()
    for chart in CHARTS:
        window.bottom.show_chart(ChartId(chart))
        _settle(app, lambda: True)
        _save(window, f"{chart}-{choice}")
    window.bottom.show_chart(ChartId("timeline"))
    window.actions_table["view.toggle_charts_alone"].trigger()


def _take_conflict(app: QApplication, window: MainWindow) -> None:
    """Take what is said where a design asks for too much."""
    from hvplanner import paths
    from hvplanner.app import edits

    _open(app, window, paths.designs() / DESIGNS["main"])
    hasty = edits.set_field(window.document.design, ("targets", "drain_ms"), 20_000)
    window.document.apply("drain faster", hasty)
    window.actions_table["plan.solve"].trigger()
    _settle(app, lambda: not window.bridge.is_solving and not window.bridge.is_judging)
    window.actions_table["view.toggle_charts_alone"].trigger()
    for choice in THEMES:
        _use(app, window, choice)
        _save(window, f"conflict-{choice}")
    window.actions_table["view.toggle_charts_alone"].trigger()


def _take_sheets(app: QApplication, window: MainWindow, choice: ThemeChoice) -> None:
    """Take each sheet by itself."""
    for name, command in SHEETS.items():
        window.actions_table[command].trigger()
        _settle(app, lambda: True)
        _take_dialogs(window, f"{name}-{choice}")
        _settle(app, lambda: True)


def _take_import(app: QApplication, window: MainWindow, choice: ThemeChoice) -> None:
    """Take the sheet that shows what would come in of a list."""
    from hvplanner.gui.imports.sheet import ImportSheet

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "vms.csv"
        path.write_text(LIST, encoding="utf-8")
        window.bench.imports.import_from([path])
        sheet = window.findChild(ImportSheet)
        assert sheet is not None
        _settle(app, lambda: not sheet.is_busy)
        sheet.grab().save(str(_folder() / f"import-{choice}.png"))
        sheet.close()
        _settle(app, lambda: True)


def _plan(app: QApplication, window: MainWindow) -> None:
    """Solve, accept the plan, and show it with the drain that takes longest."""
    from hvplanner.gui.charts.chartid import ChartId

    window.actions_table["plan.solve"].trigger()
    _settle(app, lambda: not window.bridge.is_solving)
    window.actions_table["plan.accept_plan"].trigger()
    _settle(app, lambda: not window.bridge.is_judging)
    window.selection.select(("vm_groups", window.document.design.vm_groups[0].id))
    window.bottom.show_chart(ChartId("timeline"))
    _settle(app, lambda: True)


def _settle(app: QApplication, is_done: Callable[[], bool]) -> None:
    """Let the window do what it has to do until it is done, and a little longer."""
    end = time.monotonic() + LONGEST_SECONDS
    calm = 0
    while calm < CALM_ROUNDS and time.monotonic() < end:
        app.processEvents()
        time.sleep(0.01)
        calm = calm + 1 if is_done() else 0


def _save(window: MainWindow, name: str) -> None:
    window.statusBar().clearMessage()
    window.grab().save(str(_folder() / f"{name}.png"))


def _folder() -> Path:
    from hvplanner import language

    code = language.present().code
    folder = HERE / "screenshots" / ("" if code == language.SOURCE else code)
    folder.mkdir(exist_ok=True)
    return folder


if __name__ == "__main__":
    sys.exit(main())
