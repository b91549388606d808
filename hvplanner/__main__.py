"""The process's entry: the command line for a command, else the desktop."""

import ctypes
import importlib.util
import multiprocessing
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from hvplanner import log, paths

# What Qt needs from Debian or Ubuntu: the first line everywhere, the second for a real screen.
QT_PACKAGES = (
    *("libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1"),
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxkbcommon-x11-0"),
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command or the desktop, and return the exit code."""
    multiprocessing.freeze_support()
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        return _run(arguments)
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("hvplanner"):
            raise
        return _refuse(
            f"The package {error.name} is not installed. This line installs what is needed: "
            "python -m hvplanner.bootstrap run"
        )


def _run(arguments: list[str]) -> int:
    log.start(paths.log_folder())

    from hvplanner import cli

    if arguments and arguments[0] in (*cli.COMMANDS, "-h", "--help", "--version"):
        return cli.main(arguments)
    trouble = _screen_trouble()
    if trouble is None:
        try:
            from hvplanner.gui import application
        except ImportError as error:
            trouble = library_trouble(error)
            if trouble is None:
                raise
        else:
            return application.main(arguments)
    return _refuse(f"{trouble} These commands work all the same: {', '.join(cli.COMMANDS)}.")


def library_trouble(error: Exception) -> str | None:
    """Name the system library that an error says is missing, and the packages that bring it."""
    missing = re.match(r"(lib[^\s:/]+\.so[^\s:]*): cannot open shared object file", str(error))
    if not missing:
        return None
    packages = " ".join(QT_PACKAGES)
    return (
        f"The desktop needs the system library {missing[1]}; on Debian and Ubuntu: "
        f"apt install {packages}."
    )


def _screen_trouble() -> str | None:
    """Say what keeps Qt from opening a window here, before it ends the process over it."""
    platform, wayland, display = (
        os.environ.get(name, "") for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
    )
    if sys.platform != "linux" or platform not in ("", "xcb") or wayland:
        return None
    if not display:
        return "The desktop needs a screen, and neither DISPLAY nor WAYLAND_DISPLAY is set."
    binding = importlib.util.find_spec("PySide6")
    for folder in (binding and binding.submodule_search_locations) or []:
        try:
            ctypes.CDLL(str(Path(folder, "Qt/plugins/platforms/libqxcb.so")))
        except OSError as error:
            return library_trouble(error)
    return None


def _refuse(message: str) -> int:
    print(message, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
