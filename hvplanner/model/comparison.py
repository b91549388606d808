"""What rules of thumb make of a design, beside a plan: values made by `hvplanner.practice`."""

from __future__ import annotations

from functools import cached_property

from hvplanner.language import tr, trn
from hvplanner.model.base import Record
from hvplanner.model.evaluation import Verdict
from hvplanner.model.plan import Plan
from hvplanner.model.practice import Practice
from hvplanner.model.units import MONEY, MS, amount


class Outcome(Record):
    """A plan as the judge sees it, in the figures that plans are compared by."""

    cost: int
    ports: int
    headroom_percent: int
    drain_ms: int | None
    """Of the slowest host; None where some host cannot be drained."""
    fallback_ms: int | None
    """The same with the first live-migration network failed."""
    verdicts: tuple[Verdict, ...]
    errors: tuple[str, ...]
    """The titles of the findings that are errors."""

    @property
    def missed(self) -> tuple[Verdict, ...]:
        """Return the targets that are not met."""
        return tuple(each for each in self.verdicts if each.state != "met")

    @property
    def is_good(self) -> bool:
        """Tell whether every target is met and nothing is an error."""
        return not self.missed and not self.errors

    @property
    def state_text(self) -> str:
        """Return in a few words how many targets are met."""
        errors = trn("{n} error", "{n} errors", len(self.errors))
        met = len(self.verdicts) - len(self.missed)
        text = (
            tr("{some} of {all} met", some=met, all=len(self.verdicts))
            if self.missed
            else tr("All met")
        )
        return f"{text}, {errors}" if self.errors else text

    @property
    def faults(self) -> tuple[str, ...]:
        """Return what is wrong: the targets not met, by their labels, and the errors."""
        return (*(each.label for each in self.missed), *self.errors)


class PracticeRow(Record):
    """A rule of thumb and what comes of it."""

    practice: Practice
    plan: Plan | None = None
    outcome: Outcome | None = None
    """Both None where it cannot be built."""
    problem: str = ""
    """Why it cannot be built."""


class Comparison(Record):
    """Every rule of thumb beside the plan of a design, if it has one."""

    currency: str
    own: Outcome | None
    rows: tuple[PracticeRow, ...]

    @property
    def built_first(self) -> tuple[PracticeRow, ...]:
        """Return the rows that can be built, then the others."""
        return tuple(sorted(self.rows, key=lambda row: row.outcome is None))

    @cached_property
    def cheapest(self) -> PracticeRow | None:
        """Return the cheapest rule of thumb that meets all targets without an error."""
        good = (each for each in self.rows if each.outcome and each.outcome.is_good)
        return min(good, key=_cost, default=None)

    @cached_property
    def nearest(self) -> PracticeRow | None:
        """Return the one with the fewest faults, the cheapest of those; None if none is built."""
        built = (each for each in self.rows if each.outcome)
        return min(built, key=lambda row: (_faults(row), _cost(row)), default=None)

    @property
    def saved(self) -> int | None:
        """Return what the plan costs less than the cheapest one that meets all targets.

        None where there is no such plan on one of both sides.
        """
        if self.own is None or not self.own.is_good or self.cheapest is None:
            return None
        return _cost(self.cheapest) - self.own.cost

    @property
    def summary(self) -> str:
        """Return in a few sentences what the plan gains over rules of thumb."""
        if self.cheapest is not None:
            return self._against(self.cheapest)
        if self.nearest is None or self.nearest.outcome is None:
            return tr("No rule of thumb can be built for this design.")
        faults = self.nearest.outcome.faults
        rest = " " + tr("and {more} more", more=len(faults) - 1) if len(faults) > 1 else ""
        text = tr(
            "No rule of thumb meets all targets. The nearest, {name}, misses: {faults}.",
            name=self.nearest.practice.label,
            faults=faults[0].removesuffix(".") + rest,
        )
        return text + self._own_cost()

    def _against(self, row: PracticeRow) -> str:
        text = tr(
            "The cheapest rule of thumb that meets all targets, {name}, costs {amount}.",
            name=row.practice.label,
            amount=amount(_cost(row), MONEY, self.currency),
        )
        if self.saved is None:
            return f"{text}{self._own_cost()}"
        if not self.saved:
            return f"{text} {tr('The plan costs as much.')}{self._beyond(row)}"
        difference = amount(abs(self.saved), MONEY, self.currency)
        if _cost(row):
            difference += f" ({100 * abs(self.saved) / _cost(row):.0f} %)"
        beside = (
            tr("The plan costs {difference} less.", difference=difference)
            if self.saved > 0
            else tr("The plan costs {difference} more.", difference=difference)
        )
        return f"{text} {beside}{self._beyond(row)}"

    def _beyond(self, row: PracticeRow) -> str:
        """Return in which other goals the plan differs from a rule of thumb."""
        own, other = self.own, row.outcome
        if own is None or other is None:
            return ""
        text = ""
        own_ms, its_ms = own.drain_ms, other.drain_ms
        if own_ms is not None and its_ms is not None and own_ms != its_ms:
            text = " " + tr(
                "It drains a host in {own} instead of {its}.",
                own=MS.format(own_ms),
                its=MS.format(its_ms),
            )
        if own.headroom_percent != other.headroom_percent:
            text += " " + tr(
                "Its headroom is {own} %, not {its} %.",
                own=own.headroom_percent,
                its=other.headroom_percent,
            )
        return text

    def _own_cost(self) -> str:
        if self.own is None:
            return ""
        price = amount(self.own.cost, MONEY, self.currency)
        if self.own.is_good:
            return " " + tr("The plan meets them for {price}.", price=price)
        return " " + tr("The plan does not meet them all; it costs {price}.", price=price)


def _cost(row: PracticeRow) -> int:
    return row.outcome.cost if row.outcome else 0


def _faults(row: PracticeRow) -> int:
    return len(row.outcome.faults) if row.outcome else 0
