"""The parser of event logs in a process of its own, one chunk of a log at a time.

The `evtx` package is native code. What is damaged it reports, but a log of a few KiB can be made
such that it asks for all memory there is, and then it ends the process. So it works where that
harms nobody: with little memory, where the system can limit that, and with little time. The
module loads nothing else, so that the process is there at once.
"""

from __future__ import annotations

import contextlib
import io
import multiprocessing
import os
import re
import signal
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

MOST_MEMORY = 1024 * 1024 * 1024
MOST_CHARACTERS = 32 * 1024 * 1024
"""Of the records of one chunk, which has 64 KiB; real ones become some ten times longer as XML."""
PATIENCE_S = 5
"""For one chunk, which takes milliseconds. Where the system limits no memory, this does."""
START_S = 60
"""For the process to be there, on a machine that is busy."""


class ParserEnded(Exception):
    """The parser came to no end with a chunk, or to a bad one."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """What could be read of a chunk."""

    records: tuple[str, ...]
    """Those that are wanted, as XML."""
    read: int
    """How many there were."""
    problems: int
    """How often something was met that is none."""


class Parser:
    """A process that parses chunks; a new one takes its place when it ends."""

    def __init__(self, wanted: str) -> None:
        """`wanted` is a regular expression: records in which it is found are returned."""
        self._wanted = wanted
        self._process: BaseProcess | None = None
        self._connection: Any = None

    def __enter__(self) -> Parser:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def parse(self, log: bytes) -> Parsed:
        """Return the records of a log that has one chunk. Raises ParserEnded."""
        try:
            if self._process is None:
                self._begin()
            self._connection.send_bytes(log)
            found: Parsed = self._answer(PATIENCE_S)
        except (ParserEnded, EOFError, OSError):
            self._end()
            raise ParserEnded from None
        return found

    def _begin(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, self._wanted), daemon=True)
        self._process.start()
        theirs.close()
        self._answer(START_S)

    def _answer(self, patience_s: float) -> Any:
        if not self._connection.poll(patience_s):
            raise ParserEnded
        return self._connection.recv()

    def _end(self) -> None:
        if self._process is None:
            return
        self._connection.close()
        self._process.kill()
        self._process.join()
        self._process = None


def _serve(connection: Any, wanted: str) -> None:
    """Parse what comes, until nobody is left who asks."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _keep_still()
    _limit_memory()
    connection.send("ready")
    while True:
        try:
            log = connection.recv_bytes()
        except (EOFError, OSError):
            return
        connection.send(_records(log, re.compile(wanted)))


def _records(log: bytes, wanted: re.Pattern[str]) -> Parsed:
    # Only here: whoever starts this process does not need it.
    import evtx

    try:
        parser = evtx.PyEvtxParser(io.BytesIO(log), number_of_threads=1).records()
    except (OSError, RuntimeError):
        return Parsed((), 0, 1)
    records: list[str] = []
    read = problems = 0
    left = MOST_CHARACTERS
    # Every record takes some bytes of the chunk, and so does every mistake.
    for _ in range(len(log)):
        try:
            record = next(parser, None)
        except RuntimeError:
            problems += 1
            continue
        if record is None:
            break
        left -= len(record["data"])
        if left < 0:
            problems += 1
            break
        read += 1
        if wanted.search(record["data"]):
            records.append(record["data"])
    return Parsed(tuple(records), read, problems)


def _keep_still() -> None:
    """Have a parser that ends say nothing on the terminal: whoever asked says it better."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        with contextlib.suppress(OSError):
            os.dup2(nowhere, stream)


def _limit_memory() -> None:
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
