"""SimGrid 3.32 on the same migrations: compiles simgrid.cpp, feeds it and reads what it says."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.simulation import Endpoint, Request

SOURCE = Path(__file__).with_name("simgrid.cpp")


@dataclass(frozen=True, slots=True)
class Answer:
    """What SimGrid says: when each migration ends, and how long it took to find out."""

    ends_s: tuple[float, ...]
    seconds: float


@cache
def missing() -> str:
    """Return why SimGrid cannot be run here, if that is so."""
    is_there = _compile("-fsyntax-only")
    return "" if is_there else "g++ and SimGrid 3.32 (libsimgrid-dev) are not installed."


def build(folder: Path) -> Path:
    """Compile the driver into a folder and return the program."""
    program = folder / "simgrid"
    if not _compile("-lsimgrid", "-o", str(program)):
        raise RuntimeError("The driver of SimGrid does not compile.")
    return program


def migrate(
    program: Path, endpoints: Sequence[Endpoint], requests: Sequence[Request], crosstraffic: bool
) -> Answer:
    """Run the migrations; hosts have one port of one rate, memory has no hot part."""
    numbers = {host.id: number for number, host in enumerate(endpoints)}
    lines = [f"host {host.egress[0]!r}" for host in endpoints]
    lines += [
        f"move {numbers[each.source]} {numbers[each.target]} {each.memory.size_bytes!r}"
        f" {each.memory.cold_bytes_per_s!r} {each.earliest_s!r}"
        for each in requests
    ]
    moves = program.with_name("moves.txt")
    moves.write_text("\n".join([*lines, ""]))
    done = subprocess.run(
        [str(program), str(moves), str(int(crosstraffic)), "--log=root.thresh:error"],
        capture_output=True, check=True, encoding="utf-8",
    )  # fmt: skip
    *ends, seconds = (float(line) for line in done.stdout.split())
    return Answer(tuple(ends), seconds)


def _compile(*options: str) -> bool:
    compiler = shutil.which("g++")
    if compiler is None:
        return False
    command = [compiler, "-O2", "-std=c++17", str(SOURCE), *options]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
