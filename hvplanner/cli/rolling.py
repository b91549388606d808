"""A rolling drain as a table on the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.cli.terminal import show, show_table
from hvplanner.model.units import MIB, MS

if TYPE_CHECKING:
    from hvplanner.model.draining import RollingDrain

_NOTHING = "-"
_SECOND_MS = 1000


def show_rolling(rolling: RollingDrain) -> None:
    """Print the turn of every host, and what comes of them all."""
    total = "cannot be done" if rolling.duration_ms is None else _clock(rolling.duration_ms)
    over = f" over {rolling.network}" if rolling.network else ", no live-migration network is left"
    then = "VMs stay where they went" if rolling.stay else "VMs come back"
    show(f"Rolling drain of {len(rolling.peaks)} hosts{over}: {total} ({then})")
    peaks = {each.host: each for each in rolling.peaks}
    show_table(
        (
            *("Host", "VMs", "Saved", "Starts", "Drained", "Online", "Ends", "Blackout", "Down"),
            *("Peak", "Of", ""),
        ),
        [
            (
                turn.host,
                str(turn.vms),
                str(turn.saved),
                *map(_clock, (turn.start_ms, turn.drained_ms, turn.online_ms, turn.end_ms)),
                MS.format(turn.longest_blackout_ms),
                MS.format(turn.longest_down_ms),
                MIB.format(peaks[turn.host].peak_mib),
                MIB.format(peaks[turn.host].capacity_mib),
                turn.problem,
            )
            for turn in rolling.turns
        ],
        frozenset(range(1, 11)),
    )
    if rolling.not_reached:
        show(f"Not reached, too many hosts failed: {', '.join(rolling.not_reached)}")
    if rolling.longest_down_ms:
        show(f"VMs of low priority are saved: down for up to {MS.format(rolling.longest_down_ms)}.")
    show(
        f"{rolling.vms_moved} VMs move, {rolling.moves} moves in all, {rolling.most_moves} of one"
        f" VM at most; the longest blackout is {MS.format(rolling.longest_blackout_ms)}."
    )


def _clock(time_ms: int | None) -> str:
    """Return a time of the run, which takes hours, to the second."""
    if time_ms is None:
        return _NOTHING
    return MS.format(round(time_ms / _SECOND_MS) * _SECOND_MS)
