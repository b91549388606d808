"""Loads of links over time as bars that stand on rows, the busiest link on top."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from hvplanner.gui.charts.timelinedata import end_of, rate_at
from hvplanner.language import tr
from hvplanner.model.spreadsheet import tab_separated
from hvplanner.report.text import clean, duration, rate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hvplanner.model.draining import Drain, LinkSeries

STEPS_SHOWN = 800
"""Most steps of a link that are drawn; of more, the highest of each stretch."""


@dataclass(frozen=True, slots=True)
class Load:
    """A stretch of time in which a link has one load, as a share of its capacity."""

    row: int
    start_ms: float
    end_ms: float
    share: float


@dataclass(frozen=True, slots=True)
class LinksData:
    """The links of a drain."""

    labels: tuple[str, ...]
    links: tuple[LinkSeries, ...]
    loads: tuple[Load, ...]
    end_ms: int

    def describe(self, row: int, at_ms: float) -> str:
        """Return the load of a link at a time in one line."""
        link = self.links[row]
        now = rate_at(link, at_ms)
        share = 100 * now / link.capacity_mbps if link.capacity_mbps else 0
        return tr(
            "{time}  ·  {label}: {now} of {capacity} ({share} %)",
            time=duration(round(at_ms)),
            label=clean(link.label),
            now=rate(now),
            capacity=rate(link.capacity_mbps),
            share=f"{share:.0f}",
        )

    def host_of(self, row: int) -> str:
        """Return the host whose link a row shows."""
        return self.links[row].link.rsplit(":", 2)[0]


NO_LINKS = LinksData((), (), (), 1)


def lay_out(drain: Drain) -> LinksData:
    """Return a row for each link that carries anything, by what it carries."""
    end = end_of(drain)
    links = sorted(
        (each for each in drain.links if any(each.rates_mbps)),
        key=lambda each: (-_carried(each, end), each.label),
    )
    return LinksData(
        labels=tuple(f"{clean(each.label)} · {rate(each.capacity_mbps)}" for each in links),
        links=tuple(links),
        loads=tuple(load for row, each in enumerate(links) for load in _loads(row, each, end)),
        end_ms=end,
    )


def summary(data: LinksData) -> str:
    """Return the busiest links in one line."""
    parts = []
    for link in data.links[:3]:
        mean = _carried(link, data.end_ms) / data.end_ms
        share = 100 * mean / link.capacity_mbps if link.capacity_mbps else 0
        parts.append(
            tr("{label}: {share} % on average", label=clean(link.label), share=f"{share:.0f}")
        )
    return "  ·  ".join(parts)


def as_text(data: LinksData) -> str:
    """Return the steps of all links as a table, for a spreadsheet."""
    rows: list[Sequence[object]] = []
    rows.append((tr("Link"), tr("Capacity Mbit/s"), tr("From ms"), tr("Load Mbit/s")))
    for link in data.links:
        for at, load in zip(link.times_ms, link.rates_mbps, strict=True):
            rows.append((clean(link.label), link.capacity_mbps, at, load))
    return tab_separated(rows)


def _spans(link: LinkSeries, end_ms: int) -> Iterator[tuple[int, int, int]]:
    times = (*link.times_ms, max(end_ms, *link.times_ms[-1:], 0))
    for (start, end), load in zip(pairwise(times), link.rates_mbps, strict=True):
        yield start, min(end, end_ms), load


def _carried(link: LinkSeries, end_ms: int) -> int:
    return sum(max(0, end - start) * load for start, end, load in _spans(link, end_ms))


def _loads(row: int, link: LinkSeries, end_ms: int) -> Iterator[Load]:
    capacity = max(link.capacity_mbps, 1)
    shortest = end_ms / STEPS_SHOWN if len(link.times_ms) > STEPS_SHOWN else 0
    start_ms, highest = 0, 0
    for start, end, load in _spans(link, end_ms):
        if highest == 0:
            start_ms = start
        highest = max(highest, load)
        if end - start_ms < shortest and end < end_ms:
            continue
        if highest and end > start_ms:
            yield Load(row, start_ms, end, min(1.0, highest / capacity))
        highest = 0
