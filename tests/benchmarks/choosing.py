"""The solver where its families are silent: any NIC of the catalogue, and clusters drawn by chance.

The families choose from four models of NICs. A design that names none may have any of the
catalogue, which is what a user who leaves it open gets.
"""

from __future__ import annotations

import math
import statistics
import time
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from hvplanner.model.solving import SolveOptions
from tests.benchmarks.case import Case, Row, Section
from tests.benchmarks.drawn import drawn
from tests.benchmarks.family import cluster
from tests.benchmarks.solving import BARS_S, solve
from tests.benchmarks.unlike import mixed
from tests.builders import changed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from hvplanner.model.design import Design
    from tests.benchmarks.case import Action, Figures

CATALOGUE_SECONDS = 60
"""After these it is told how much of the cost is not proven."""

ROUNDS = 3


def any_nic(design: Callable[[], Design]) -> Design:
    """Return a design that may have any NIC of the catalogue."""
    made = design()
    return changed(made, choices=changed(made.choices, nic_models=None))


class Choosing(NamedTuple):
    """A design whose NICs are left open: its title, how to make it, its bar in seconds."""

    title: str
    design: Callable[[], Design]
    bar: float
    rounds: int


def _choosing() -> dict[str, Choosing]:
    found: dict[str, Choosing] = {}
    for (hosts, vms), bar in BARS_S.items():
        title = f"{hosts} hosts, {vms:,} VMs"
        alike, unlike = partial(cluster, hosts, vms), partial(mixed, hosts, vms)
        found[f"{hosts}-{vms}"] = Choosing(title, alike, bar, ROUNDS)
        found[f"{hosts}-{vms}-unlike"] = Choosing(f"{title}, unlike", unlike, bar, 1)
    return found


def _rows(name: str, each: Choosing) -> Iterator[Row]:
    case = f"catalogue-{name}"
    yield Row(f"{each.title}: first plan", case, "first", bar=each.bar / 10)
    yield Row(f"{each.title}: proof", case, "proof", bar=each.bar)
    title = f"{each.title}: of the cost not proven after {CATALOGUE_SECONDS} s"
    yield Row(title, case, "gap", times=100, unit="%", bar=0)


CATALOGUE = Section(
    "catalogue",
    [
        Case(
            f"catalogue-{name}",
            partial(solve, partial(any_nic, each.design), seconds=CATALOGUE_SECONDS),
            rounds=each.rounds,
            cold=True,
            light=name == "2-20",
        )
        for name, each in _choosing().items()
    ],
    [row for name, each in _choosing().items() for row in _rows(name, each)],
)


class Draws(NamedTuple):
    """So many clusters drawn at a size, and the seconds that each may take."""

    hosts: int
    vms: int
    count: int
    seconds: int

    @property
    def case(self) -> str:
        """The id of its case."""
        return f"drawn-{self.hosts}-{self.vms}"


DRAWS = (Draws(2, 20, 80, 8), Draws(4, 60, 40, 8), Draws(16, 500, 16, 20))


def _solve_draws(draws: Draws, _folder: Path) -> Action:
    from hvplanner.solver import engine

    designs = [drawn(draws.hosts, draws.vms, number) for number in range(draws.count)]

    def action() -> Figures:
        firsts: list[float] = []
        proofs: list[float] = []
        settled = 0
        for design in designs:
            begun = time.perf_counter()
            seen: list[float] = []
            result = engine.solve(
                design,
                SolveOptions(seconds=draws.seconds),
                lambda event, begun=begun, seen=seen: (
                    seen.append(time.perf_counter() - begun) if event.plan else None
                ),
                lambda: False,
            )
            settled += result.status in ("optimal", "infeasible")
            if result.status != "infeasible":
                firsts += seen[:1] or [math.inf]
                done = result.status == "optimal"
                proofs.append(time.perf_counter() - begun if done else math.inf)
        return {
            "settled": settled / draws.count,
            "first": statistics.median(firsts),
            "first of nine in ten": _nine_in_ten(firsts),
            "proof": statistics.median(proofs),
            "proof of nine in ten": _nine_in_ten(proofs),
        }

    return action


def _nine_in_ten(values: Sequence[float]) -> float:
    """Return what nine of ten values do not exceed."""
    return sorted(values)[math.ceil(0.9 * len(values)) - 1]


def _draw_rows(draws: Draws) -> Iterator[Row]:
    bar = BARS_S[draws.hosts, draws.vms]
    title = f"{draws.count} clusters of {draws.hosts} hosts, {draws.vms:,} VMs"
    within = f"settled in {draws.seconds} s, plan or none"
    yield Row(f"{title}: {within}", draws.case, "settled", times=100, unit="%")
    yield Row(f"{title}: first plan, median", draws.case, "first", bar=bar / 10)
    yield Row(f"{title}: first plan, nine in ten", draws.case, "first of nine in ten", bar=bar / 10)
    yield Row(f"{title}: proof, median", draws.case, "proof", bar=bar)
    yield Row(f"{title}: proof, nine in ten", draws.case, "proof of nine in ten", bar=bar)


DRAWN = Section(
    "drawn",
    [
        Case(each.case, partial(_solve_draws, each), rounds=1, cold=True, light=False)
        for each in DRAWS
    ],
    [row for each in DRAWS for row in _draw_rows(each)],
)
