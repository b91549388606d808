"""Findings in groups by severity, those that hold a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.language import mark, translated, trn
from hvplanner.report.text import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hvplanner.model.evaluation import Finding, Severity

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


def rows(findings: Sequence[Finding], text: str = "") -> tuple[Head | Finding, ...]:
    """Return groups from the worst on, each below its head; only findings with all the words."""
    words = text.casefold().split()
    found: list[Head | Finding] = []
    for severity in SEVERITIES:
        group = [each for each in findings if each.severity == severity and _holds(each, words)]
        if group:
            found += [Head(severity, len(group)), *group]
    return tuple(found)


def counted(findings: Sequence[Finding], severity: Severity) -> str:
    """Return how many findings there are of a severity, as "2 errors"."""
    return _COUNTED[severity](sum(each.severity == severity for each in findings))


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
