"""The plots of docs/accuracy.md."""

from __future__ import annotations

import math
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING

from matplotlib.figure import Figure
from matplotlib.ticker import LogLocator, NullFormatter, PercentFormatter, StrMethodFormatter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.axes import Axes

    from tests.outside.comparison import Pair

FOLDER = Path(__file__).parents[2] / "docs" / "accuracy"
BLUE, ORANGE, GREY = "#1f6fb4", "#d9730d", "#767676"
PERCENT = PercentFormatter(1.0, decimals=0, symbol=" %")
LABEL_WIDTH = 46
SMALLEST_SHOWN = 1e-9
"""Differences below this are rounding; a logarithmic axis has no zero."""


def scatter(
    name: str, groups: Mapping[str, Sequence[Pair]], outside: str, title: str, band: float
) -> None:
    """Draw what the simulation says over what the outside says, with a band around equal."""
    figure, axes = _figure(title)
    every = [pair for pairs in groups.values() for pair in pairs]
    low = min(min(pair.outside, pair.own) for pair in every) / 1.3
    high = max(max(pair.outside, pair.own) for pair in every) * 1.3
    axes.plot([low, high], [low, high], color=GREY, linewidth=1)
    axes.fill_between(
        [low, high],
        [low * (1 - band), high * (1 - band)],
        [low * (1 + band), high * (1 + band)],
        color=GREY, alpha=0.2, linewidth=0, label=f"within {100 * band:g} %",
    )  # fmt: skip
    for (label, pairs), colour, mark in zip(groups.items(), (BLUE, ORANGE), "ox", strict=False):
        axes.scatter(
            [pair.outside for pair in pairs],
            [pair.own for pair in pairs],
            s=14, alpha=0.5, color=colour, marker=mark, label=label,
        )  # fmt: skip
    axes.set(xscale="log", yscale="log", xlim=(low, high), ylim=(low, high))
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_locator(LogLocator(subs=(1, 2, 5) if high / low < 100 else (1,)))
        axis.set_major_formatter(StrMethodFormatter("{x:g}"))
        axis.set_minor_formatter(NullFormatter())
    axes.set_xlabel(f"{outside}, s")
    axes.set_ylabel("simulated, s")
    _save(figure, axes, name)


def differences(name: str, groups: Mapping[str, Sequence[Pair]], title: str, bar: float) -> None:
    """Draw which share of the predictions is off by no more than so much."""
    figure, axes = _figure(title)
    for (label, pairs), colour in zip(groups.items(), (BLUE, ORANGE), strict=False):
        sizes = sorted(max(abs(pair.error), SMALLEST_SHOWN) for pair in pairs)
        shares = [(number + 1) / len(sizes) for number in range(len(sizes))]
        axes.step(sizes, shares, where="post", color=colour, label=label)
    axes.axvline(bar, color=GREY, linewidth=1, linestyle="--", label=f"{100 * bar:g} %")
    axes.set(xscale="log", ylim=(0, 1.02))
    axes.set_xlabel("difference, as a share of the outside's time")
    axes.set_ylabel("predictions that are off by no more")
    axes.yaxis.set_major_formatter(PERCENT)
    _save(figure, axes, name)


def errors(name: str, groups: Mapping[str, Sequence[Pair]], title: str, bar: float) -> None:
    """Draw how often a prediction is off by how much, below and above."""
    figure, axes = _figure(title)
    edges = [number / 100 for number in range(-40, 41, 2)]
    for (label, pairs), colour in zip(groups.items(), (BLUE, ORANGE), strict=False):
        inside = [min(max(pair.error, edges[0]), edges[-1]) for pair in pairs]
        weights = [1 / len(inside)] * len(inside)
        axes.hist(inside, edges, weights=weights, color=colour, alpha=0.55, label=label)
    for side in (-bar, bar):
        axes.axvline(side, color=GREY, linewidth=1, linestyle="--")
    axes.set_xlabel("simulated against measured; what is further off is in the outermost bars")
    axes.set_ylabel("share of the predictions")
    axes.xaxis.set_major_formatter(PERCENT)
    axes.yaxis.set_major_formatter(PERCENT)
    _save(figure, axes, name)


def timings(name: str, pairs: Sequence[Pair], title: str, band: float) -> None:
    """Draw the simulated share of each published figure, one line for each."""
    figure, axes = _figure(title, height=5.4)
    lines = range(len(pairs))
    axes.axvspan(
        1 - band, 1 + band, color=GREY, alpha=0.2, linewidth=0, label=f"within {100 * band:g} %"
    )
    axes.axvline(1.0, color=GREY, linewidth=1)
    axes.scatter([pair.own / pair.outside for pair in pairs], lines, color=BLUE, zorder=3)
    labels = [f"{pair.case.partition(',')[0]}: {pair.name}" for pair in pairs]
    axes.set_yticks(lines, ["\n".join(wrap(label, LABEL_WIDTH)) for label in labels], fontsize=8)
    axes.invert_yaxis()
    axes.set_xlim(0.7, 1.3)
    axes.set_xlabel("simulated as a share of what was published")
    axes.xaxis.set_major_formatter(PERCENT)
    _save(figure, axes, name)


def growth(name: str, seconds: Mapping[str, Mapping[int, float]], title: str) -> None:
    """Draw the time a simulation takes over the number of migrations, beside n log n."""
    figure, axes = _figure(title)
    for (label, points), colour in zip(seconds.items(), (BLUE, ORANGE), strict=False):
        counts = list(points)
        first = counts[0]
        scale = points[first] / (first * math.log(first))
        axes.plot(counts, list(points.values()), "o-", color=colour, label=label)
        axes.plot(
            counts,
            [scale * count * math.log(count) for count in counts],
            "--", color=colour, alpha=0.6, label=f"n log n from the first ({label})",
        )  # fmt: skip
    axes.set(xscale="log", yscale="log")
    axes.set_xlabel("migrations")
    axes.set_ylabel("time of the simulation, s")
    _save(figure, axes, name)


def _figure(title: str, height: float = 4.6) -> tuple[Figure, Axes]:
    figure = Figure(figsize=(7.2, height), layout="constrained")
    axes = figure.add_subplot()
    axes.set_title(title, fontsize=11)
    axes.grid(alpha=0.25)
    return figure, axes


def _save(figure: Figure, axes: Axes, name: str) -> None:
    axes.legend(fontsize=8)
    FOLDER.mkdir(exist_ok=True)
    figure.savefig(FOLDER / f"{name}.png", dpi=130, metadata={"Software": None})
