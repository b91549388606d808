"""The best order of a drain, as `simulate --optimise` looks for it and prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hvplanner.cli.attending import GRACE_SECONDS, attend
from hvplanner.cli.terminal import Progress, show, show_table
from hvplanner.model.units import MS

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.ordering import DrainOrder, OrderOptions
    from hvplanner.model.plan import Plan


def find(design: Design, plan: Plan, options: OrderOptions) -> DrainOrder:
    """Return the best order found; Ctrl+C ends the search with the best so far."""
    from hvplanner.app.jobs import OrderJob

    progress = Progress()
    progress.tell(0.0, f"Looking for the best order to drain {options.host}")
    job = OrderJob(design.model_copy(update={"plan": plan}), options, grace_seconds=GRACE_SECONDS)
    try:
        return attend(job, lambda _: None)
    finally:
        progress.close()


def document(found: DrainOrder) -> dict[str, Any]:
    """Return an order as `--json` prints it: the record, and what follows from it."""
    return {
        **found.model_dump(mode="json"),
        "gain_ms": found.gain_ms,
        "gain_percent": round(found.gain_percent, 2),
        "proven": found.proven,
        "summary": found.summary,
    }


def show_order(found: DrainOrder, usual_at_once: int) -> None:
    """Print what the best order gains, and the order itself."""
    kept = "whatever the priorities" if found.options.any_priority else "priorities kept"
    show(f"Best order, {kept}: {found.summary}")
    if found.best == found.own or not found.best.migrations:
        show()
        return
    if found.at_once < usual_at_once:
        show(f"  {found.at_once} at once instead of {usual_at_once}.")
    elsewhere = {each.vm: each.target for each in found.own.migrations}
    show_table(
        ("", "VM", "To", "Instead of", "Starts at", "Ends at"),
        [
            (
                str(number),
                each.vm,
                each.target,
                "" if elsewhere.get(each.vm) == each.target else elsewhere.get(each.vm, "nowhere"),
                MS.format(each.start_ms),
                MS.format(each.end_ms),
            )
            for number, each in enumerate(found.best.migrations, 1)
        ],
        frozenset({0, 4, 5}),
    )
    show()
