"""How long a drain's migrations take and stand still: which share of VMs, within which time."""

from __future__ import annotations

import csv
import io
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.language import tr
from hvplanner.report.text import clean, duration

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.model.draining import Drain
    from hvplanner.model.targets import Targets

TOLD = (50, 90)
"""The shares of VMs, in percent, that are told in words."""


@dataclass(frozen=True, slots=True)
class Spread:
    """A quantity over the VMs of a drain: its values in ms from the least, with their VMs."""

    title: str
    values: tuple[int, ...]
    vms: tuple[str, ...]
    target_ms: int | None

    @property
    def steps(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """Return times in ms and the percent of VMs that are through by then, as steps from 0."""
        times, shares = [0.0], [0.0]
        for number, value in enumerate(self.values, 1):
            times += [value, value]
            shares += [shares[-1], 100 * number / len(self.values)]
        return tuple(times), tuple(shares)

    def within(self, percent: float) -> int:
        """Return the time in ms within which at least so many percent of the VMs are through."""
        rank = max(1, math.ceil(len(self.values) * percent / 100))
        return self.values[rank - 1]

    def at(self, value_ms: float) -> str:
        """Say how many VMs are through within a time."""
        through = sum(each <= value_ms for each in self.values)
        return tr(
            "{title} within {time}: {some} of {all} VMs ({percent} %)",
            title=self.title,
            time=duration(round(value_ms)),
            some=through,
            all=len(self.values),
            percent=f"{100 * through / len(self.values):.0f}",
        )


def lay_out(drain: Drain, targets: Targets) -> tuple[Spread, ...]:
    """Return how durations and blackouts of a drain's live migrations are spread, if it has any."""
    live = [each for each in drain.migrations if each.kind == "live"]
    if not live:
        return ()
    return (
        _spread(
            tr("Migration"), [(each.duration_ms, each.vm) for each in live], targets.migration_ms
        ),
        _spread(
            tr("Blackout"),
            [(each.blackout_length_ms, each.vm) for each in live],
            targets.blackout_ms,
        ),
    )


def summary(spreads: Sequence[Spread]) -> str:
    """Return the shares that are told, and the longest, in one line."""
    return "  ·  ".join(
        f"{each.title}: "
        + ", ".join(
            tr("{share} % of VMs within {time}", share=share, time=duration(each.within(share)))
            for share in TOLD
        )
        + ", "
        + tr("all within {time}", time=duration(each.values[-1]))
        for each in spreads
    )


def as_text(spreads: Sequence[Spread]) -> str:
    """Return a row for each VM and quantity."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter="\t", lineterminator="\n")
    writer.writerow((tr("What"), tr("VM"), "ms"))
    for each in spreads:
        for vm, value in zip(each.vms, each.values, strict=True):
            writer.writerow((each.title, clean(vm), value))
    return out.getvalue()


def _spread(title: str, found: list[tuple[int, str]], target_ms: int | None) -> Spread:
    found.sort()
    return Spread(
        title, tuple(value for value, _ in found), tuple(vm for _, vm in found), target_ms
    )
