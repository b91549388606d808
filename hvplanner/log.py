"""Log to a file, tell the user of trouble in one line, and notice that the last run crashed."""

import faulthandler
import logging
import re
import sys
import textwrap
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

LOG_NAME = "hvplanner.log"
_FAULT_NAME = "faults.log"
_LAST_FAULT_NAME = "last-fault.log"

# On Windows harmless exceptions of system libraries are written down too; these end the process.
_FATAL = re.compile(r"Fatal Python error|access violation|stack overflow")

_logger = logging.getLogger(__name__)


def start(folder: Path) -> None:
    """Log all of `hvplanner.*` into `folder`, and warnings and worse to stderr in one line each.

    Uncaught exceptions of any thread are logged with their traceback, and a crash of the
    interpreter leaves its traces for `take_last_crash`. A folder that cannot be written to costs
    the file, not the run: tracebacks then go to stderr, having nowhere else to go.
    """
    # An error while logging (a full disk, a log held open elsewhere) is no matter for the user.
    logging.raiseExceptions = False
    logger = logging.getLogger("hvplanner")
    logger.setLevel(logging.INFO)
    to_user = logging.StreamHandler()
    to_user.setLevel(logging.WARNING)
    logger.addHandler(to_user)
    where = ""
    try:
        logger.addHandler(_file_handler(folder))
        _catch_faults(folder)
    except OSError as error:
        _logger.info("There is no log file: %s", error)
    else:
        to_user.setFormatter(_OneLine())
        where = f", see {folder / LOG_NAME}"

    def report(
        kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            exception = (kind, error or kind(), trace)
            name = kind.__name__
            _logger.critical("unexpected error%s: %s: %s", where, name, error, exc_info=exception)

    sys.excepthook = report
    threading.excepthook = lambda hook: report(hook.exc_type, hook.exc_value, hook.exc_traceback)


def take_last_crash(folder: Path) -> str | None:
    """Return the traces of an earlier run that crashed, once, and copy them into the log."""
    fault = folder / _LAST_FAULT_NAME
    try:
        traces = fault.read_text(encoding="utf-8", errors="replace")
        fault.unlink()
    except OSError:
        return None
    if not _FATAL.search(traces):
        return None
    _logger.info("an earlier run crashed:\n%s", traces)
    return traces


def _file_handler(folder: Path) -> logging.Handler:
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / LOG_NAME, maxBytes=1_000_000, backupCount=3, encoding="utf-8"
    )
    handler.setFormatter(
        logging.Formatter("%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s")
    )
    return handler


def _catch_faults(folder: Path) -> None:
    fault = folder / _FAULT_NAME
    if fault.exists() and fault.stat().st_size:
        fault.replace(folder / _LAST_FAULT_NAME)
    faulthandler.enable(fault.open("a", encoding="utf-8"))


class _OneLine(logging.Formatter):
    """Formats a record as one short line; its traceback is for the file alone."""

    def format(self, record: logging.LogRecord) -> str:
        return "hvplanner: " + textwrap.shorten(record.getMessage(), 400)
