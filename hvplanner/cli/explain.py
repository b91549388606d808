"""The command `explain`: why there is no plan, or what the cheapest plan is bound by.

Its JSON document: {"command", "file", "design"} and the fields of `Explanation`, with "clashes":
[`Clash`], "repairs": [`Repair`], "bindings": [`Binding`] and "next_drain": `NextDrain` or null. A
`Repair` is {"text", "changes": [{"place", "value"}], "cost", "cheapest"}: each change puts a value,
null to leave it open, at a place: keys from the root of the file, ids for rows that have one.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from hvplanner.cli import source
from hvplanner.cli.attending import attend
from hvplanner.cli.terminal import Progress, show, show_json
from hvplanner.cli.whynot import show_why_not
from hvplanner.model.solving import SolveOptions
from hvplanner.model.units import MONEY, MS, amount

if TYPE_CHECKING:
    import argparse

    from hvplanner.model.design import Design
    from hvplanner.model.explanation import Explanation, NextDrain
    from hvplanner.model.solving import SolveProgress

_EXIT = {"feasible": 0, "infeasible": 1, "stopped": 3}


@source.guarded
def run(options: argparse.Namespace) -> int:
    """Explain a design; the exit code tells whether there is a plan."""
    _, design = source.read(options)
    limits = SolveOptions(seconds=options.seconds, threads=options.threads, seed=options.seed)
    found = _explained(design, limits)
    if options.json:
        document = found.model_dump(mode="json")
        show_json({**source.head(options), "design": design.name, **document})
    else:
        _show(design, found)
    return _EXIT[found.status]


def _explained(design: Design, limits: SolveOptions) -> Explanation:
    from hvplanner.app.jobs import ExplainJob

    progress = Progress()
    begun = time.monotonic()

    def tell(_: SolveProgress | None) -> None:
        progress.tell((time.monotonic() - begun) / limits.seconds, "Looking for what binds")

    try:
        return attend(ExplainJob(design, limits), tell)
    finally:
        progress.close()


def _show(design: Design, found: Explanation) -> None:
    after = f"after {found.elapsed_ms / 1000:.1f} s."
    if found.cost is None:
        known = found.status == "infeasible"
        show(f"{'Proven: no plan meets all targets' if known else 'Stopped'}, {after}")
    else:
        least = "The cheapest plan" if found.cheapest else "The best plan found"
        show(f"{least} costs {amount(found.cost, MONEY, design.currency)}, {after}")
    if found.message:
        show(found.message)
    show_why_not(found.clashes, found.repairs, design.currency, minimal=found.minimal)
    if found.cost is None:
        return
    _show_bindings(design, found, found.cost)
    if found.next_drain is not None:
        _show_next(design, found.next_drain, found.cost)


def _show_bindings(design: Design, found: Explanation, cost: int) -> None:
    if not found.bindings:
        show("No target or limit, given up alone, makes it cheaper." if found.complete else "")
        return
    show("It is bound by:")
    for binding in found.bindings:
        show(f"  {binding.text}")
        for repair in binding.repairs:
            show(f"    {repair.text}: {amount(cost - repair.cost, MONEY, design.currency)} less")


def _show_next(design: Design, drain: NextDrain, cost: int) -> None:
    now = MS.format(drain.now_ms)
    if drain.cost is None or drain.drain_ms is None:
        known = "is proven to be the quickest" if drain.settled else "has no quicker one known"
        show(f"The slowest drain takes {now}, which {known}.")
        return
    more = amount(drain.cost - cost, MONEY, design.currency)
    show(f"The next better drain, {MS.format(drain.drain_ms)} instead of {now}, costs {more} more:")
    for row in drain.differences:
        show(f"  {row}")
