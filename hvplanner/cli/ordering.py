"""The best order of a drain, as `simulate --optimise` looks for it and prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hvplanner.cli.attending import attend
from hvplanner.cli.terminal import Progress, show, show_table

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.ordering import DrainOrder, OrderOptions
    from hvplanner.model.plan import Plan


def find(design: Design, plan: Plan, options: OrderOptions) -> DrainOrder:
    """Return the best order found; Ctrl+C ends the search with the best so far."""
    from hvplanner.app.jobs import OrderJob

    progress = Progress()
    progress.tell(0.0, f"Looking for the best order to drain {options.host}")
    job = OrderJob(design.model_copy(update={"plan": plan}), options)
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


def show_order(found: DrainOrder) -> None:
    """Print what the best order gains, and the order itself."""
    kept = "whatever the priorities" if found.options.any_priority else "priorities kept"
    show(f"Best order, {kept}: {found.summary}")
    if found.best == found.own or not found.best.live:
        show()
        return
    show_table(found.HEADS, found.rows(), frozenset({0, 4, 5}))
    show()
