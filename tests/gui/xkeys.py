"""Keys of an X server: they come to the window as those of a person do.

Those that Qt's own tests press reach a widget at once, whatever the window is at.
"""

from __future__ import annotations

import ctypes
from ctypes.util import find_library

RIGHT, RETURN, CONTROL, F5 = 0xFF53, 0xFF0D, 0xFFE3, 0xFFC2
"""Of the keysyms of X; a letter or a figure is its own code."""


class Keyboard:
    """Presses keys on the display of this process. Raises OSError where that cannot be."""

    def __init__(self) -> None:
        self._x = ctypes.CDLL(find_library("X11") or "libX11.so")
        self._test = ctypes.CDLL(find_library("Xtst") or "libXtst.so")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._x.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
        key = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self._test.XTestFakeKeyEvent.argtypes = key
        self._display = self._x.XOpenDisplay(None)

    def press(self, *keys: int) -> None:
        """Press keys together, and let go of them."""
        codes = [self._x.XKeysymToKeycode(self._display, each) for each in keys]
        for code in codes:
            self._test.XTestFakeKeyEvent(self._display, code, 1, 0)
        for code in reversed(codes):
            self._test.XTestFakeKeyEvent(self._display, code, 0, 0)
        self._x.XSync(self._display, 0)

    def type(self, text: str) -> None:
        """Press one key after the other."""
        for each in text:
            self.press(ord(each))
