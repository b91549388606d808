"""What helps whoever looks into a report of trouble: versions, the system, the end of the log.

Bounded, and without what is nobody's business: home folders and the names of users in paths.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import platform
import re
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from hvplanner import __version__, log, paths
from hvplanner.app.libraries import libraries

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hvplanner.app.settings import Settings

MOST_BYTES = 40_000
"""Of the log; its end is what matters."""
_PRIVATE = {"recent_files", "window_geometry", "window_columns", "window_rows"}


def log_file() -> Path:
    """Return the file of the log; it may not exist."""
    return paths.log_folder() / log.LOG_NAME


def log_end() -> str:
    """Return the last lines of the log, empty where there is none."""
    try:
        with log_file().open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - MOST_BYTES))
            text = file.read(MOST_BYTES).decode("utf-8", errors="replace")
    except OSError:
        return ""
    # The first line is likely a part of one.
    return text if size <= MOST_BYTES else text.partition("\n")[2]


def report(settings: Settings, screen: Mapping[str, str]) -> str:
    """Return the details as text; `screen` is what the shell knows of it, by name."""
    public = {name: value for name, value in asdict(settings).items() if name not in _PRIVATE}
    lines = {
        "hvplanner": __version__,
        "System": platform.platform(),
        "Processor": platform.machine(),
        **screen,
        "Settings": json.dumps(public),
        "Libraries": ", ".join(f"{each.name} {each.version}" for each in libraries()),
    }
    head = "\n".join(f"{name}: {value}" for name, value in lines.items())
    return without_user(f"{head}\n\nEnd of the log:\n{log_end() or 'There is none.'}")


def without_user(text: str) -> str:
    """Return a text that does not tell whose machine it comes from, as far as paths do."""
    with contextlib.suppress(RuntimeError):
        text = text.replace(str(Path.home()), "~")
    with contextlib.suppress(OSError, KeyError, ImportError):
        user = re.escape(getpass.getuser())
        text = re.sub(rf"([/\\]){user}(?=[/\\])", r"\1USER", text)
    return text
