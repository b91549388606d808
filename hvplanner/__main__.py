"""The process's entry: the command line for a command, else the desktop."""

import logging
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from hvplanner import collection, log, paths, screen


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command or the desktop, and return the exit code."""
    if getattr(sys, "frozen", False):
        import multiprocessing

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
    from hvplanner import cli

    if cli.solves(arguments):
        # It loads the solver while all else is loaded here, and the design read.
        from hvplanner.app.standby import STANDBY

        collection.relax()
        STANDBY.prepare(alone=True)
    log.start(paths.log_folder())
    if arguments and arguments[0] in (*cli.COMMANDS, "-h", "--help", "--version"):
        _end(cli.main(arguments))
    is_test = arguments[:1] == ["self-test"]
    if is_test and screen.trouble():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    trouble = screen.trouble()
    if trouble is None:
        collection.postpone()
        try:
            if is_test:
                from hvplanner.gui import selftest

                _end(selftest.main(arguments[1:]))
            from hvplanner.gui import application
        except ImportError as error:
            trouble = screen.missing_library(error)
            if trouble is None:
                raise
        else:
            _end(application.main(arguments))
    return _refuse(f"{trouble} These commands work all the same: {', '.join(cli.COMMANDS)}.")


def _end(code: int) -> NoReturn:
    """End the process, of which all that lasts is written by now.

    Threads of the desktop may still load or judge something. Python cannot be taken apart under
    compiled code that runs in one of them, and for a command it takes as long as a small solve.
    Nobody would get anything from that: the system takes all.
    """
    # Only here: the first window does without it.
    import multiprocessing

    for child in multiprocessing.active_children():
        child.kill()
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        # A program without a console has none.
        if stream is not None:
            stream.flush()
    os._exit(code)


def _refuse(message: str) -> int:
    print(message, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
