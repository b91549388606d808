"""Finds changes that make a plan possible, each verified by solving and judged."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeAlias

from hvplanner.language import joined, tr
from hvplanner.model.explanation import Change, Repair, with_changes
from hvplanner.model.fields import by_key
from hvplanner.model.targets import Targets
from hvplanner.model.units import COUNT, MONEY, UNITS, amount
from hvplanner.solver.remedies import done_without, instead, is_eased, remedies, widest
from hvplanner.solver.rounding import rounded_up, written_between
from hvplanner.solver.trials import Tried

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Verdict
    from hvplanner.solver.judging import Best
    from hvplanner.solver.limits import Limit
    from hvplanner.solver.remedies import Fit, Remedy
    from hvplanner.solver.trials import Trials

Chosen: TypeAlias = "Mapping[Limit, Remedy]"
"""What is to be done about some limits."""

HARDWARE = ("nic_policy", "nic_models", "ports", "slots", "cards_max")
"""What has to change together where faster NICs are of no use without ports for them."""

SINGLE_SHARE = 0.5
"""Of the time there is, for one change after the other: the rest is for several together."""


def find_repairs(
    design: Design, clashing: Sequence[Limit], limits: Sequence[Limit], trials: Trials
) -> tuple[Repair, ...]:
    """Return changes that end the conflict of some of the limits, the cheapest first.

    What gives a target up altogether comes last, whatever it costs.
    """
    finder = Repairs(design, trials)
    singly = trials.clock.part(trials.clock.left_s * SINGLE_SHARE)
    # Targets come last in the clash, and are the first to be talked about.
    found = [
        repair for limit in reversed(clashing) if not singly.stopped for repair in finder.of(limit)
    ]
    bought = [each.cost for each in found if not _eases(each)]
    together = finder.of_hardware([each for each in limits if each.place[-1] in HARDWARE])
    # Several changes together are worth a word where they are cheaper than one.
    found += (each for each in together if each.cost < min(bought, default=each.cost + 1))
    if not found:
        found += finder.of_targets([each for each in limits if each.is_target])
    if not found:
        found += finder.of_several([each for each in limits if is_eased(design, each)])
    return tuple(sorted(found, key=lambda each: (_gives_up(each), each.cost, len(each.changes))))


class Repairs:
    """Finds the repairs of one design."""

    def __init__(self, design: Design, trials: Trials) -> None:
        self._design = design
        self._trials = trials

    def of(self, limit: Limit) -> Iterator[Repair]:
        """Yield what loosens or replaces one limit and leads to a plan."""
        if limit.is_target:
            yield from self._of_target(limit)
            return
        for remedy in remedies(self._design, limit):
            repairs = tuple(self._remedied([remedy]))
            if repairs:
                yield from repairs
                return

    def of_hardware(self, limits: Sequence[Limit]) -> Iterator[Repair]:
        """Yield what to buy where several things have to be changed together."""
        chosen = [each[0] for limit in limits if (each := remedies(self._design, limit))]
        yield from (each for each in self._remedied(chosen) if len(each.changes) > 1)

    def of_targets(self, limits: Sequence[Limit]) -> Iterator[Repair]:
        """Yield which targets to do without where one is not enough."""
        without = self._design
        for limit in limits:
            without = limit.drop(without)
        if self._trials.feasible(without) is not True:
            return
        dropped = []
        for limit in limits:
            value = getattr(self._design.targets, str(limit.place[-1]))
            kept = with_changes(without, (Change(place=limit.place, value=value),))
            if self._trials.feasible(kept) is True:
                without = kept
            else:
                dropped.append(limit)
        changes = tuple(Change(place=each.place, value=None) for each in dropped)
        if changes:
            yield from _repair(done_without(dropped), changes, self._trials.cheapest(without))

    def of_several(self, limits: Sequence[Limit]) -> Iterator[Repair]:
        """Yield what to do about several limits of all kinds, where nothing less leads to a plan.

        Nothing is done about limits that can stay, those at the end first, and no more than needed
        about the others.
        """
        chosen: Chosen = {limit: widest(self._design, limit) for limit in limits}
        if self._leads_to_plan(chosen):
            chosen = self._needed(chosen, tuple(limits))
            for limit in chosen:
                for remedy in remedies(self._design, limit)[:-1]:
                    if self._leads_to_plan(less := {**chosen, limit: remedy}):
                        chosen = less
                        break
            yield from self._remedied(tuple(chosen.values()))

    def _needed(self, chosen: Chosen, some: tuple[Limit, ...]) -> Chosen:
        """Return what is chosen without what is to be done about some limits that can stay."""
        rest = {limit: remedy for limit, remedy in chosen.items() if limit not in some}
        if self._leads_to_plan(rest):
            return rest
        half = len(some) // 2
        for part in (some[half:], some[:half]) if half else ():
            chosen = self._needed(chosen, part)
        return chosen

    def _leads_to_plan(self, chosen: Chosen) -> bool:
        return self._trials.feasible(_offered(self._design, chosen.values())) is True

    # --- targets ---------------------------------------------------------------------------------

    def _of_target(self, limit: Limit) -> Iterator[Repair]:
        tried = self._trials.cheapest(limit.drop(self._design))
        if tried.best is None:
            return
        yield from self._eased(limit, tried.best)
        if limit.place[-1] != "budget":
            change = Change(place=limit.place, value=None)
            yield from _repair(done_without([limit]), (change,), tried)

    def _eased(self, limit: Limit, best: Best) -> Iterator[Repair]:
        """Yield the least loosening of a target; `best` is a plan without it."""
        evaluation = self._trials.evaluated(self._design, best.plan)
        if evaluation is None:
            return
        verdict = next(v for v in evaluation.verdicts if v.target == limit.place[-1])
        values = _looser(verdict)
        low, high = 0, len(values) - 1
        while low < high:
            middle = (low + high) // 2
            if self._trials.feasible(self._with(limit, values[middle])) is True:
                high = middle
            else:
                low = middle + 1
        if not values or not (values[high] or verdict.at_most):
            return
        change, text = _to(limit, values[high]), self._step_text(verdict, values[high])
        yield from _repair(text, (change,), self._trials.cheapest(self._with(limit, values[high])))

    def _with(self, limit: Limit, value: int) -> Design:
        return with_changes(self._design, (_to(limit, value),))

    def _step_text(self, verdict: Verdict, value: int) -> str:
        field = by_key(Targets)[verdict.target]
        after, before = (
            amount(each, field.unit or COUNT, self._design.currency)
            for each in (value, verdict.required)
        )
        return instead(field.title, after, before)

    # --- hardware and choices --------------------------------------------------------------------

    def _remedied(self, chosen: Sequence[Remedy]) -> Iterator[Repair]:
        """Yield what a plan uses of all that these remedies offer."""
        tried = self._trials.cheapest(_offered(self._design, chosen))
        if not chosen or tried.best is None:
            return
        fits: list[Fit] = []
        changed = self._design
        for remedy in chosen:
            # More hosts need more ports: what is proposed before counts.
            fits.append(remedy.fit(changed, tried.best.plan))
            changed = with_changes(changed, fits[-1][0])
        changes = tuple(change for each, _ in fits for change in each)
        if not changes:
            return
        judged = self._trials.judged(changed, tried.best)
        tried = Tried(judged, tried.settled) if judged else self._trials.cheapest(changed)
        if tried.best is None:
            return
        text = joined("; ", (text for each, text in fits if each))
        bought = _bought(self._design, tried.best)
        text = joined("", (text, " (", bought, ")")) if bought else text
        yield from _repair(text, changes, tried)


def _offered(design: Design, chosen: Iterable[Remedy]) -> Design:
    for remedy in chosen:
        design = remedy.offer(design)
    return design


def _repair(text: str, changes: tuple[Change, ...], tried: Tried) -> Iterator[Repair]:
    """Yield a repair where a plan was found for it."""
    if tried.cost is not None:
        yield Repair(text=text, changes=changes, cost=tried.cost, cheapest=tried.settled)


def _to(limit: Limit, value: int) -> Change:
    return Change(place=limit.place, value=value)


def _looser(verdict: Verdict) -> list[int]:
    """Return values between what is asked and what a plan gives, the nearest to the asked first.

    Of money only the last: the plan is the cheapest.
    """
    unit = UNITS[verdict.unit]
    if verdict.actual is None or verdict.state == "met":
        return []
    if unit is MONEY:
        return [rounded_up(verdict.actual, unit)]
    if verdict.at_most:
        return written_between(verdict.required, verdict.actual, unit)
    return list(range(verdict.required - 1, verdict.actual - 1, -1))


def _bought(design: Design, best: Best) -> str:
    """Return the cards that a plan buys, as "1 x Dual 25 GbE per host"."""
    hosts = Counter(host.host_class for host in best.evaluation.hosts)
    labels = {row.id: row.label for row in design.host_classes}
    bought = []
    for line in best.evaluation.costs:
        if line.host_class is None or line.installed:
            continue
        count = line.quantity // hosts[line.host_class]
        if len(hosts) > 1:
            row = labels[line.host_class]
            said = tr("{count} x {nic} per host of {row}", count=count, nic=line.label, row=row)
        else:
            said = tr("{count} x {nic} per host", count=count, nic=line.label)
        bought.append(said)
    return joined(", ", bought)


def _eases(repair: Repair) -> bool:
    return any(each.place[0] == "targets" for each in repair.changes)


def _gives_up(repair: Repair) -> bool:
    return any(each.place[0] == "targets" and each.value is None for each in repair.changes)
