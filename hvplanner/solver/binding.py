"""What holds the cheapest plan up: which target or limit, loosened, would make it cheaper.

Each is looked at alone, first without it: where that saves nothing, less of it saves nothing.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hvplanner.language import tr
from hvplanner.model.explanation import Binding, Change, NextDrain, Repair, with_changes
from hvplanner.model.fields import by_key
from hvplanner.model.targets import Targets
from hvplanner.model.units import COUNT
from hvplanner.model.words import word
from hvplanner.solver.facts import facts
from hvplanner.solver.limits import limits, target_text
from hvplanner.solver.remedies import instead, is_eased, widest
from hvplanner.solver.repairs import Repairs
from hvplanner.solver.rounding import written_between

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.design import Design
    from hvplanner.solver.judging import Best
    from hvplanner.solver.limits import Limit
    from hvplanner.solver.trials import Trials

_PRICELESS = ("budget", "memory_mib", "logical_processors")
"""What never makes the cheapest plan cheaper, or what is got for at a price that is not known."""

STEP = 1.2
"""A time loosened by a step is longer by a fifth, rounded up to what people write."""

PERCENT_STEP = 10


class Binder:
    """Finds what binds the cheapest plan of a design, whose cost is known."""

    def __init__(self, design: Design, best: Best, trials: Trials) -> None:
        self._design = design
        self._best = best
        # Without a budget the cheapest plan is the same. What more hosts cost is not known.
        self._limits = tuple(
            limit
            for limit in (*facts(design), *limits(design))
            if limit.place[-1] not in _PRICELESS and is_eased(design, limit)
        )
        self._trials = trials
        self._repairs = Repairs(design, trials)
        self.complete = False
        """Whether everything was looked at before the time was up."""

    @property
    def _cost(self) -> int:
        return self._best.evaluation.cost

    def bindings(self) -> Iterator[Binding]:
        """Yield what binds, what is decided last first."""
        for limit in self._suspects(self._limits[::-1]):
            cheaper = tuple(each for each in self._ways(limit) if each.cost < self._cost)
            if cheaper:
                yield Binding(place=limit.place, text=limit.text, repairs=cheaper)
        self.complete = not self._trials.clock.stopped

    def _suspects(self, limits: tuple[Limit, ...]) -> Iterator[Limit]:
        """Yield those that may bind: where all of some save nothing together, none does alone."""
        if not limits or self._trials.clock.stopped:
            return
        without = self._design
        for limit in limits:
            without = widest(self._design, limit).offer(without)
        tried = self._trials.cheapest(without)
        if tried.settled and (tried.cost is None or tried.cost >= self._cost):
            return
        if len(limits) == 1:
            yield limits[0]
            return
        half = len(limits) // 2
        yield from self._suspects(limits[:half])
        yield from self._suspects(limits[half:])

    def _ways(self, limit: Limit) -> Iterator[Repair]:
        """Yield a step of loosening where that alone saves, then all of it."""
        if not limit.is_target:
            yield from self._repairs.of(limit)
            return
        dropped = self._loosened(limit, None)
        if dropped is None or dropped.cost >= self._cost:
            return
        value = getattr(self._design.targets, str(limit.place[-1]))
        step = _looser(str(limit.place[-1]), value)
        if step is not None:
            loosened = self._loosened(limit, step)
            if loosened is not None:
                yield loosened
        yield dropped

    def _loosened(self, limit: Limit, value: int | None) -> Repair | None:
        change = Change(place=limit.place, value=value)
        tried = self._trials.cheapest(with_changes(self._design, (change,)))
        if tried.cost is None:
            return None
        name = str(limit.place[-1])
        text = tr("Without “{limit}”", limit=limit.text)
        if value is not None:
            text = target_text(self._design, name, value)
        return Repair(text=text, changes=(change,), cost=tried.cost, cheapest=tried.settled)

    def next_drain(self) -> NextDrain | None:
        """Return what the cheapest plan costs that drains sooner, None where nothing is drained."""
        now = self._best.drain_ms
        if not now:
            return None
        change = Change(place=("targets", "drain_ms"), value=now - 1)
        tried = self._trials.cheapest(with_changes(self._design, (change,)))
        best = tried.best
        return NextDrain(
            now_ms=now,
            settled=tried.settled,
            drain_ms=best.drain_ms if best else None,
            cost=tried.cost,
            differences=differences(self._best, best) if best else (),
        )


def _looser(name: str, value: int) -> int | None:
    """Return a target loosened by a step, None where a step gives it up."""
    unit = by_key(Targets)[name].unit or COUNT
    if unit.clock_step:
        return written_between(value, round(value * STEP), unit)[-1]
    left = value - (1 if unit is COUNT else PERCENT_STEP)
    return left if left > 0 else None


def differences(before: Best, after: Best) -> tuple[str, ...]:
    """Return in words what one plan has otherwise than another."""
    bought = [
        Counter({(row.label, row.host_class): row.quantity for row in each.evaluation.costs})
        for each in (before, after)
    ]
    rows = [
        f"{bought[1][key] - bought[0][key]:+d} x {key[0]}"
        for key in dict.fromkeys((*bought[0], *bought[1]))
        if bought[1][key] != bought[0][key]
    ]
    old, new = before.plan.migration, after.plan.migration
    for title, one, other in (
        (tr("Live-migration order"), ", ".join(old.networks), ", ".join(new.networks)),
        (tr("Transport"), word(old.transport), word(new.transport)),
        (tr("Simultaneous migrations"), str(old.simultaneous), str(new.simultaneous)),
    ):
        if one != other:
            rows.append(instead(title, other, one))
    if not rows and before.plan.hosts != after.plan.hosts:
        rows.append(tr("Other teams or shares from the same cards"))
    return tuple(rows)
