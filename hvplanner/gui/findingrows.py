"""Findings in groups by severity, those that hold a text, and not too many alike."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from hvplanner.language import mark, translated, trn
from hvplanner.report.text import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from hvplanner.model.evaluation import Finding, Severity

ALIKE_MOST = 100
"""Nobody reads more of one rule; and to lay out thousands of rows would hold the window up."""

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
_COUNTED: dict[Severity, Callable[[int], str]] = {
    "error": lambda n: trn("{n} error", "{n} errors", n),
    "warning": lambda n: trn("{n} warning", "{n} warnings", n),
    "info": lambda n: trn("{n} note", "{n} notes", n),
}
SEVERITY_WORDS: dict[Severity, str] = {
    "error": mark("error"),
    "warning": mark("warning"),
    "info": mark("note"),
}
_HEADS: dict[Severity, str] = {
    "error": mark("Errors"),
    "warning": mark("Warnings"),
    "info": mark("Notes"),
}


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a group."""

    severity: Severity
    count: int

    @property
    def text(self) -> str:
        """Return what it says."""
        return f"{translated(_HEADS[self.severity])} ({self.count})"


@dataclass(frozen=True, slots=True)
class More:
    """Findings that are not listed, for there are as many of their rule above."""

    count: int

    @property
    def text(self) -> str:
        """Return what it says."""
        return trn(
            "{n} more like these: find it by a text",
            "{n} more like these: find them by a text",
            self.count,
        )


Row: TypeAlias = "Head | Finding | More"


def rows(findings: Sequence[Finding], text: str = "") -> tuple[Row, ...]:
    """Return groups from the worst on, each below its head; only findings with all the words.

    Of one rule no more than `ALIKE_MOST` in a group.
    """
    words = text.casefold().split()
    found: list[Row] = []
    for severity in SEVERITIES:
        group = [each for each in findings if each.severity == severity and _holds(each, words)]
        if group:
            found += [Head(severity, len(group)), *_shortened(group)]
    return tuple(found)


def _shortened(group: Sequence[Finding]) -> Iterator[Finding | More]:
    """Yield findings, of each rule the first ones and how many more there are."""
    left = Counter(each.rule for each in group)
    listed: Counter[str] = Counter()
    for each in group:
        if listed[each.rule] < ALIKE_MOST:
            listed[each.rule] += 1
            left[each.rule] -= 1
            yield each
            if listed[each.rule] == ALIKE_MOST and left[each.rule]:
                yield More(left[each.rule])


def counted(severity: Severity, count: int) -> str:
    """Return so many findings of a severity in words, as "2 errors"."""
    return _COUNTED[severity](count)


def in_words(finding: Finding) -> str:
    """Return a finding as one text."""
    parts = (clean(finding.title), clean(finding.why), clean(finding.remedy))
    return " ".join(
        part if part.endswith((".", "!", "?")) else f"{part}." for part in parts if part
    )


def _holds(finding: Finding, words: Sequence[str]) -> bool:
    if not words:
        return True
    place = " ".join(map(str, finding.place))
    everything = f"{finding.title} {finding.why} {finding.remedy} {finding.rule} {place}".casefold()
    return all(word in everything for word in words)
