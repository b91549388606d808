"""The command `simulate`: how hosts are drained, in time, under the plan in the file.

Its JSON document: {"command", "file", "design", "scenario": `Scenario` or null, "drains":
[`Drain`], "rolling": `RollingDrain` or null}, records as in `hvplanner.model.draining` and
`hvplanner.model.evaluation`. With --optimise also "orders": [`DrainOrder` of
`hvplanner.model.ordering`, and its "gain_ms", "gain_percent", "proven" and "summary"], one for each
drain.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from hvplanner.cli import ordering, source
from hvplanner.cli.outages import split_outages
from hvplanner.cli.rolling import show_rolling
from hvplanner.cli.source import Unusable
from hvplanner.cli.terminal import show, show_json, show_table
from hvplanner.model.ordering import OrderOptions
from hvplanner.model.units import MIB, MS
from hvplanner.report import times

if TYPE_CHECKING:
    import argparse

    from hvplanner.model.design import Design
    from hvplanner.model.draining import Drain, MigrationRecord
    from hvplanner.model.evaluation import Evaluation, Scenario
    from hvplanner.model.plan import Plan

FIRST = "first"
"""Stands for the first live-migration network."""

_HARDWARE = ("port", "card", "fabric")
"""Failures under which hosts can be drained."""


@source.guarded
def run(options: argparse.Namespace) -> int:
    """Print the timeline of each drain asked for; of the slowest where none is."""
    from hvplanner.evaluation import evaluate
    from hvplanner.evaluation.failover import drain_with_outages
    from hvplanner.evaluation.rolling import rolling_drain

    if options.stay and not options.rolling:
        raise Unusable("--stay says how a rolling drain goes on. Maybe: --rolling --stay.")
    if options.optimise and options.rolling and not options.drain:
        raise Unusable("--optimise is for drains of one host. Maybe: --rolling --drain HOST.")
    if options.any_priority and not options.optimise:
        raise Unusable("--any-priority is for the search of --optimise.")
    _, design = source.read(options)
    if design.plan is None:
        raise Unusable(
            f"{source.name(options)} has no plan to simulate. Find one with hvplanner solve FILE "
            "-o FILE."
        )
    evaluation = evaluate(design, design.plan)
    things, outages = split_outages(options.fail, _networks(design, design.plan))
    if outages and (things or options.rolling or options.optimise):
        raise Unusable("Networks that fail at a time go with --drain alone.")
    plan, fallback, scenario = _failed(design, design.plan, evaluation, things)
    hosts = [_host(design, evaluation, asked) for asked in options.drain]
    if not hosts and not options.rolling:
        slowest = [each.host for each in evaluation.drains if each.fallback == fallback]
        hosts = slowest[:1]
    under = scenario.id if scenario and scenario.kind in _HARDWARE else "none"
    drains = [
        drain_with_outages(design, plan, host, outages)
        if outages
        else _drain(design, plan, host, fallback=fallback, scenario=under)
        for host in dict.fromkeys(hosts)
    ]
    rolling = None
    if options.rolling:
        rolling = rolling_drain(design, plan, stay=options.stay, fallback=fallback, scenario=under)
    orders = [
        ordering.find(
            design,
            plan,
            OrderOptions(
                host=drain.host,
                fallback=fallback,
                scenario=under,
                any_priority=options.any_priority,
            ),
        )
        for drain in (drains if options.optimise else ())
    ]
    if options.json:
        document = {
            **source.head(options),
            "design": design.name,
            "scenario": scenario.model_dump(mode="json") if scenario else None,
            "drains": [each.model_dump(mode="json") for each in drains],
            "rolling": rolling.model_dump(mode="json") if rolling else None,
        }
        if options.optimise:
            document["orders"] = [ordering.document(each) for each in orders]
        show_json(document)
        return 0
    if scenario is not None:
        outcome = "is survived" if scenario.survives else f"is not survived: {scenario.problem}"
        show(f"{scenario.title}: {outcome}")
        if scenario.kind == "host":
            show("The drain is that with all hosts there.")
        show()
    for drain, order in zip_longest(drains, orders):
        _show(drain)
        if order is not None:
            ordering.show_order(order)
    if rolling:
        show_rolling(rolling)
    elif not drains:
        show("There are no hosts to drain.")
    return 0


def _drain(design: Design, plan: Plan, host: str, *, fallback: bool, scenario: str) -> Drain:
    from hvplanner.evaluation.recording import drain_of

    return drain_of(design, plan, host, fallback=fallback, scenario=scenario)


def _failed(
    design: Design, plan: Plan, evaluation: Evaluation, things: list[str]
) -> tuple[Plan, bool, Scenario | None]:
    """Return the plan without the networks that failed, whether the first is among them, and the
    scenario that was named. Raises Unusable.
    """
    order = plan.migration.networks
    networks = _networks(design, plan)
    scenarios = {each.id: each for each in evaluation.scenarios if each.kind != "none"}
    failed: set[str] = set()
    scenario: Scenario | None = None
    for thing in things:
        if thing in networks:
            failed.add(networks[thing])
        elif thing in scenarios:
            scenario = scenarios[thing]
            drains = {each.id: each for each in evaluation.drains}
            shown = drains.get(scenario.drain or "")
            failed |= {*order[:1]} if shown and shown.fallback else set()
        else:
            known = [FIRST, *(each.id for each in design.networks), *scenarios]
            raise Unusable(source.unknown("network or failure scenario", thing, known))
    # The fallback is what follows when the first of the order fails, so that one stays in it.
    left = tuple(each for each in order[1:] if each not in failed)
    migration = plan.migration.model_copy(update={"networks": (*order[:1], *left)})
    return (
        plan.model_copy(update={"migration": migration}),
        bool(order) and order[0] in failed,
        scenario,
    )


def _networks(design: Design, plan: Plan) -> dict[str, str]:
    """Return the id of each network by what it may be called."""
    names = {each.name: each.id for each in design.networks if each.name}
    names |= {each.id: each.id for each in design.networks}
    return {FIRST: plan.migration.networks[0], **names} if plan.migration.networks else names


def _host(design: Design, evaluation: Evaluation, asked: str) -> str:
    """Return the id of a host that was named by id or name. Raises Unusable."""
    known = [each.host for each in evaluation.hosts]
    named = [each.id for each in design.hosts if each.name == asked]
    if asked in known:
        return asked
    if len(named) == 1:
        return named[0]
    raise Unusable(source.unknown("host", asked, known))


def _show_bands(drain: Drain) -> None:
    """Print how far the times reach where assumptions are open."""
    for what, length_ms, band in (
        ("Drain", drain.duration_ms, drain.duration_band),
        ("Longest migration", drain.longest_migration_ms, drain.longest_migration_band),
        ("Longest blackout", drain.longest_blackout_ms, drain.longest_blackout_band),
    ):
        if length_ms is not None and (reach := times.reach(band, MS.format)):
            show(f"  {what}: {MS.format(length_ms)} expected, {reach} by what is assumed.")


def _show(drain: Drain) -> None:
    total = "cannot be done" if drain.duration_ms is None else MS.format(drain.duration_ms)
    over = f" over {drain.network}" if drain.network else ", no live-migration network is left"
    show(f"{drain.title}{over}: {total} (never below {MS.format(drain.bound_ms)})")
    if far := times.above_bound(drain, str):
        show(f"  That is {far}. {times.bound_advice(drain)}")
    _show_bands(drain)
    if drain.saved:
        down = MS.format(drain.longest_down_ms)
        show(f"  Saved and restored over the storage: {drain.saved}, down for up to {down}")
    if drain.unplaced:
        show(f"  Fit on no other host: {', '.join(drain.unplaced)}")
    if drain.migrations:
        show_table(
            ("VM", "From", "To", "Waits", "Copies", "Passes", "Blackout", "Ends at", ""),
            [
                (
                    each.vm,
                    each.source,
                    each.target,
                    MS.format(each.start_ms - each.requested_ms),
                    MS.format(each.blackout_ms - each.copy_ms),
                    str(len(each.passes)),
                    MS.format(each.blackout_length_ms),
                    MS.format(each.end_ms),
                    _remark(each),
                )
                for each in drain.migrations
            ],
            frozenset({3, 4, 5, 6, 7}),
        )
    if drain.peaks:
        show()
        show_table(
            ("Target", "Memory before", "Peak", "Of", "Reached at"),
            [
                (
                    each.host,
                    *map(MIB.format, (each.before_mib, each.peak_mib, each.capacity_mib)),
                    MS.format(each.peak_ms),
                )
                for each in drain.peaks
            ],
            frozenset({1, 2, 3, 4}),
        )
    show()


def _remark(migration: MigrationRecord) -> str:
    if migration.failed_tries:
        lost = ", ".join(
            f"{each.network} from {MS.format(each.start_ms)} to {MS.format(each.end_ms)}"
            for each in migration.failed_tries
        )
        return f"in vain over {lost}, then over {migration.network}"
    if migration.kind == "saved":
        return "saved, down meanwhile"
    if not migration.converged:
        return migration.reason or "does not converge"
    wait = migration.waited_for
    return f"waited for a slot on {wait.host} ({wait.vm})" if wait else ""
