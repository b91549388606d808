"""Take the screenshots of the documentation from the real window, without a screen.

python docs/screenshots.py [DESIGN] writes main-light.png, main-dark.png and start.png beside this
file, in docs/screenshots.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

SETTLE_SECONDS = 60.0


def main() -> int:
    """Open the window on a design, wait for the judge, and write the pictures."""
    with tempfile.TemporaryDirectory() as home:
        # Neither the user's settings nor the user's recent files belong in the pictures.
        os.environ["HVPLANNER_HOME"] = home
        return _take(Path(sys.argv[1]) if len(sys.argv) > 1 else None)


def _take(design: Path | None) -> int:
    from PySide6.QtWidgets import QApplication

    from hvplanner import paths
    from hvplanner.app.document import Document
    from hvplanner.app.settings import Settings
    from hvplanner.gui import theme
    from hvplanner.gui.mainwindow import MainWindow
    from hvplanner.model.design import Design

    app = QApplication([])
    theme.apply(app, "light")
    window = MainWindow(Document(Design()), Settings(theme="light"))
    window.resize(1440, 900)
    window.show()
    _settle(app, lambda: True)
    _save(window, "start")
    window.load(design or paths.designs() / "branch-office.json")
    _settle(app, lambda: window.bridge.evaluation is not None)
    for choice in ("light", "dark"):
        theme.apply(app, choice)
        _settle(app, lambda: True)
        _save(window, f"main-{choice}")
    window.close()
    return 0


def _settle(app: object, is_done: object) -> None:
    """Let the window do what it has to do until it is done, and a little longer."""
    end = time.monotonic() + SETTLE_SECONDS
    calm = 0
    while calm < 20 and time.monotonic() < end:
        app.processEvents()  # type: ignore[attr-defined]
        time.sleep(0.01)
        calm = calm + 1 if is_done() else 0  # type: ignore[operator]


def _save(window: object, name: str) -> None:
    folder = HERE / "screenshots"
    folder.mkdir(exist_ok=True)
    window.grab().save(str(folder / f"{name}.png"))  # type: ignore[attr-defined]


if __name__ == "__main__":
    sys.exit(main())
