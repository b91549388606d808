"""The timed plan of an upgrade: every step from the release of today to the one asked for.

While releases are mixed the cluster keeps the functional level of the older one (Microsoft, Cluster
operating system rolling upgrade: as if all nodes ran it), so drains are timed by its rules.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.evaluation.assumed import Assumed
from hvplanner.evaluation.case import make_case
from hvplanner.evaluation.rolling import rolling_drain
from hvplanner.model.releases import releases
from hvplanner.model.upgrading import Upgrade, UpgradeStep
from hvplanner.upgrade.capacity import nodes_away
from hvplanner.upgrade.newcluster import new_cluster_turns
from hvplanner.upgrade.notes import notes
from hvplanner.upgrade.way import NoWay, way

if TYPE_CHECKING:
    from hvplanner.evaluation.case import Case
    from hvplanner.model.design import Design
    from hvplanner.model.draining import HostTurn
    from hvplanner.model.plan import Plan
    from hvplanner.model.releases import Release
    from hvplanner.upgrade.way import Leg

AWAY = ("evict", "reinstall", "join")
"""The assumptions that say how long an emptied node is out of the cluster."""
TAKEOVER = "takeover"


def plan_upgrade(design: Design, plan: Plan, target: str, source: str | None = None) -> Upgrade:
    """Return the upgrade of a cluster under its plan, from its release or one named.

    The plan holds all the way: what of it a later release no longer allows is in the notes.
    Raises NoWay.
    """
    steps = tuple(_step(design, plan, leg) for leg in way(source or design.cluster.release, target))
    assumed = Assumed(design)
    for each in AWAY:
        assumed.value(each)
    if any(each.way == "new_cluster" for each in steps):
        assumed.value(TAKEOVER)
    return Upgrade(steps=steps, assumptions=assumed.used())


def wanted_upgrade(design: Design, plan: Plan | None) -> Upgrade | None:
    """Return the upgrade that a design asks for, None where it asks for none that can be."""
    if plan is None or design.upgrade_to is None:
        return None
    try:
        return plan_upgrade(design, plan, design.upgrade_to)
    except NoWay:
        return None  # the rules have said so


def _step(design: Design, plan: Plan, leg: Leg) -> UpgradeStep:
    before = _before(design, leg)
    allowed = _allowed(plan, leg, releases()[before.cluster.release])
    case = make_case(before, allowed, Assumed(before))
    turns, duration_ms = _turns(case, leg)
    without = {each.host: each for each in nodes_away(case)}
    reached = dict.fromkeys(turn.host for turn in turns)
    return UpgradeStep(
        source=leg.origin.release,
        source_name=leg.origin.name,
        target=leg.to.id,
        target_name=leg.target_name,
        way=leg.origin.way,
        network=case.path.network if case.path else None,
        turns=turns,
        not_reached=tuple(host for host in without if host not in reached),
        duration_ms=duration_ms,
        away=tuple(without[host] for host in {**reached, **without}),
        notes=notes(design, plan, leg),
    )


def _before(design: Design, leg: Leg) -> Design:
    """Return the design under the rules of the older release; of the newer where it has none."""
    release = leg.origin.release if leg.origin.release in releases() else leg.to.id
    cluster = design.cluster.model_copy(update={"release": release})
    return design.model_copy(update={"cluster": cluster})


def _allowed(plan: Plan, leg: Leg, rules: Release) -> Plan:
    """Return the plan as far as the older release allows it: its transport, its migrations."""
    migration = plan.migration
    if migration.transport not in rules.transports:
        migration = migration.model_copy(update={"transport": rules.transport_default})
    most = leg.origin.simultaneous_max
    if most is not None and migration.simultaneous > most:
        migration = migration.model_copy(update={"simultaneous": most})
    return plan.model_copy(update={"migration": migration})


def _turns(case: Case, leg: Leg) -> tuple[tuple[HostTurn, ...], int | None]:
    """Return the turn of every node, and how long all take; None where one is impossible."""
    if leg.origin.way == "rolling":
        rolling = rolling_drain(case.design, case.plan, away=AWAY)
        return rolling.turns, rolling.duration_ms
    away_ms = sum(map(case.assumed.value, AWAY))
    turns = new_cluster_turns(case.placement, case.path, away_ms, case.assumed.value(TAKEOVER))
    if any(turn.problem for turn in turns):
        return turns, None
    return turns, turns[-1].end_ms if turns else 0
