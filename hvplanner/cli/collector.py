"""The command `collector`: the script that gathers what `import` reads.

Its JSON document: {"command", "file", "written": [path]}.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hvplanner import paths
from hvplanner.cli import source
from hvplanner.cli.terminal import show, show_json
from hvplanner.model.storage import write_whole

if TYPE_CHECKING:
    import argparse


@source.guarded
def run(options: argparse.Namespace) -> int:
    """Write the script. Raises FileError."""
    script = paths.resources() / "collector" / "Collect-HvInventory.ps1"
    write_whole(Path(options.file), script.read_bytes())
    if options.json:
        show_json({**source.head(options), "written": [options.file]})
    else:
        show(f"Written: {options.file}")
        show("Run it in Windows PowerShell as an administrator of the hosts; it changes nothing.")
    return 0
