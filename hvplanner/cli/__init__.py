"""The commands without a screen: the same files, the same numbers, exit codes for scripts."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from hvplanner.cli.names import COMMANDS, SOLVING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["COMMANDS", "main", "solves"]

UNEXPECTED = 70
INTERRUPTED = 130
NOBODY_READS = 141


def solves(argv: Sequence[str]) -> bool:
    """Tell whether a command line will have the solver at work."""
    return bool(argv) and argv[0] in SOLVING and not {"-h", "--help"} & {*argv}


def main(argv: Sequence[str]) -> int:
    """Run a command and return its exit code."""
    # The desktop asks this package for the names of the commands, and for nothing else.
    from hvplanner.cli import arguments, terminal
    from hvplanner.cli.source import UNUSABLE, Reported

    terminal.make_safe()
    try:
        options = arguments.parser().parse_args(list(argv))
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else UNUSABLE
    try:
        code = arguments.run(options)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output has enough; Python would complain of it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOBODY_READS
    except KeyboardInterrupt:
        terminal.say("Interrupted.")
        return INTERRUPTED
    except Reported:
        return UNEXPECTED
    except Exception as error:
        # The hook logs all of it, and tells the user in one line where.
        sys.excepthook(type(error), error, error.__traceback__)
        return UNEXPECTED
    return code
