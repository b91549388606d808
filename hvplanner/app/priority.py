"""Lets a process give way to those that people wait for."""

from __future__ import annotations

import os
import sys

NICENESS = 5
"""Beside others that want the processor it gets about a quarter of that; alone, all of it."""
BELOW_NORMAL = 0x4000
"""BELOW_NORMAL_PRIORITY_CLASS of SetPriorityClass, the same on Windows."""


def give_way() -> None:
    """Have the system run this process after those of usual priority, as that of a window."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), BELOW_NORMAL)
    else:
        os.nice(NICENESS)
