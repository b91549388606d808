"""Finds the order and the targets in which a drain ends soonest, beside what Hyper-V itself does.

CP-SAT proposes: targets that make no link or slot longer than it must be, and an order in which
the slots are used up best when each migration gets its share of the bandwidth. What a proposal is
worth is what the simulation says; the best of all simulated is taken, Hyper-V's own among them.
Last, the best is changed at random in small steps, and each step simulated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.evaluation.recording import asked_drain
from hvplanner.language import mark, translated
from hvplanner.model.draining import DrainBound
from hvplanner.model.later import Later
from hvplanner.model.ordering import DrainOrder
from hvplanner.solver.departure import Departure
from hvplanner.solver.ordersearch import OrderSearch, Proposal
from hvplanner.solver.scheduling import never
from hvplanner.solver.targets import choose_targets

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.model.design import Design
    from hvplanner.model.ordering import OrderOptions
    from hvplanner.model.plan import Plan

NO_VMS = mark("It has no VMs: there is nothing to order.")
ALL_SAVED = mark("All of its VMs are saved, none migrates live: there is nothing to order.")
NO_NETWORK = mark("No live-migration network is left: it cannot be drained in any order.")
NO_ROOM = mark("Whatever the targets, the other hosts have no room for all of its VMs: proven.")
NO_ROOM_FOUND = mark(
    "No targets with room for all of its VMs were found; that there are none is open."
)
NO_ROOM_BESIDE_SAVED = mark(
    "With the VMs that are saved where Hyper-V sends them, the other hosts have no room for all"
    " that migrate live, whatever their targets: proven."
)
SAVED_LEFT_OVER = mark(
    "VMs that are saved fit on no other host, and only targets of those that migrate live are"
    " looked for."
)
STOPPED = mark("The search was stopped before a drain of all its VMs was found.")


def best_order(
    design: Design,
    plan: Plan,
    options: OrderOptions,
    should_stop: Callable[[], bool] = never,
) -> DrainOrder:
    """Return the quickest drain of a host that was found, beside Hyper-V's own.

    VMs of high priority start before those of medium, and these before those of low, unless the
    options allow otherwise. No host takes more VMs than it has memory for and its release runs;
    anti-affinity is kept as well as by Hyper-V, a preference for hosts with free VFs is not. VMs
    that the drain saves have no part in the order: they go where Hyper-V sends them, and no drain
    ends before they run again.

    `should_stop` is asked before every simulation, and ten times a second by CP-SAT; a stop keeps
    the best so far. Without a stop the result depends on the other arguments alone. Raises KeyError
    for a host or scenario that is not there.
    """
    asked = asked_drain(
        design, plan, options.host, fallback=options.fallback, scenario=options.scenario
    )
    own = asked.record()
    slots = plan.migration.simultaneous
    found = DrainOrder(own=own, best=own, usual_at_once=slots, at_once=slots, options=options)
    if not asked.drain.vms and not asked.drain.unplaced:
        return found.model_copy(update={"problem": translated(NO_VMS)})
    if asked.path is None:
        return found.model_copy(update={"problem": translated(NO_NETWORK)})
    departure = Departure(asked, asked.path.profile)
    if departure.leaves_over_saved:
        return found.model_copy(update={"problem": translated(SAVED_LEFT_OVER)})
    if not departure.vms:
        return found.model_copy(update={"problem": translated(ALL_SAVED), "bound_ms": own.bound_ms})
    chosen = choose_targets(departure, should_stop)
    known = None
    if not asked.drain.unplaced:
        known = Proposal(tuple(range(len(departure.vms))), departure.own_targets, slots)
    elif chosen.hosts is None:
        no_room = NO_ROOM_BESIDE_SAVED if departure.saves else NO_ROOM
        problem = translated(no_room if chosen.impossible else NO_ROOM_FOUND)
        return found.model_copy(update={"problem": problem})
    search = OrderSearch(
        departure, known, own.duration_ms, should_stop, any_priority=options.any_priority
    )
    bound_ms = max(chosen.bound_ms, search.bound_ms())
    search.run([known.targets if known else None, chosen.hosts], bound_ms)
    if search.best is None:
        return found.model_copy(update={"problem": translated(STOPPED), "bound_ms": bound_ms})
    best = own
    if search.best is not known:
        drain, profile = search.of(search.best)
        best = asked.instead(drain, profile.slots).record()
        # Of all orders and targets, so of none of the resources of these.
        bound = DrainBound(bound_ms=bound_ms)
        best = best.model_copy(update={"bound": Later.of(bound)})
    return found.model_copy(
        update={"best": best, "at_once": search.best.at_once, "bound_ms": bound_ms}
    )
