"""Say what the desktop lacks on this machine, before Qt ends the process over it."""

import ctypes
import importlib.util
import os
import re
import sys
from pathlib import Path

# What Qt needs from Debian or Ubuntu: the first line everywhere, the second for a real screen.
QT_PACKAGES = (
    *("libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1"),
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxkbcommon-x11-0"),
)


def trouble() -> str | None:
    """Return what keeps Qt from opening a window here, as one sentence, or None.

    Asks Linux alone, where system libraries or the screen may be missing, and there X11 alone:
    without its libraries or its server Qt does not raise an error but aborts.
    """
    platform, wayland, display = (
        os.environ.get(name, "") for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
    )
    if sys.platform != "linux" or platform not in ("", "xcb") or wayland:
        return None
    if not display:
        return "The desktop needs a screen, and neither DISPLAY nor WAYLAND_DISPLAY is set."
    binding = importlib.util.find_spec("PySide6")
    try:
        for folder in (binding and binding.submodule_search_locations) or []:
            ctypes.CDLL(str(Path(folder, "Qt/plugins/platforms/libqxcb.so")))
        if not _answers():
            return f"The desktop needs a screen, and DISPLAY={display} does not answer."
    except OSError as error:
        return missing_library(error)
    return None


def missing_library(error: Exception) -> str | None:
    """Name the system library that an error says is missing, and the packages that bring it."""
    missing = re.match(r"(lib[^\s:/]+\.so[^\s:]*): cannot open shared object file", str(error))
    if not missing:
        return None
    packages = " ".join(QT_PACKAGES)
    return (
        f"The desktop needs the system library {missing[1]}; on Debian and Ubuntu: "
        f"apt install {packages}."
    )


def _answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed
