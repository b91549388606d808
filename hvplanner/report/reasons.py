"""Why a decision of a plan is as it is: what fixes it, what it has to keep, what it is good for.

Every reason is read from the design, the plan and what the judge says of it. What the plan would
cost without a target only solving tells: that is the explanation of the whole plan.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from hvplanner.model import units
from hvplanner.model.network import MIGRATION_RANK
from hvplanner.model.words import word
from hvplanner.report.text import duration, listed, money, quantity, several

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hvplanner.model.evaluation import Place, Verdict
    from hvplanner.model.network import Network
    from hvplanner.model.plan import MigrationSettings, Plan
    from hvplanner.report.subject import Subject

Kind = Literal["Fixed", "Given", "Rule", "Target", "Tightest", "Use", "Cost", "Aim", "Proof"]
"""Fixed: by the user. Given: by the design, so that there is little to choose. Rule: of the field.
Target: what it has to keep, and does or not. Tightest: where least is left. Use: what it is for.
Cost: what it takes. Aim: what the solver prefers. Proof: what is known of better ones."""

DRAINS = ("drain_ms", "drain_fallback_ms", "migration_ms", "blackout_ms")


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason, in a sentence or two."""

    kind: Kind
    text: str


def reasons(subject: Subject, place: Place) -> tuple[Reason, ...]:
    """Return why the decision at a place of the plan is as it is; nothing for other places."""
    from hvplanner.report.hostreasons import HOST_REASONS

    plan = subject.plan
    if plan is None or place[:1] != ("plan",):
        return ()
    found: list[Reason] = []
    if place[:2] == ("plan", "hosts") and len(place) > 3:
        host_plan = subject.host_plans.get(str(place[2]))
        of_hosts = HOST_REASONS.get(str(place[3]))
        if host_plan is not None and of_hosts is not None:
            found += of_hosts(subject, host_plan, str(place[4]) if len(place) > 4 else "")
    elif place[:2] == ("plan", "migration") and len(place) > 2:
        of_cluster = _CLUSTER.get(str(place[2]))
        if of_cluster is not None:
            found += of_cluster(subject, plan.migration)
    elif place[:2] == ("plan", "placement"):
        found += _placement(subject)
    elif len(place) == 1:
        found += proof(subject, plan)
    return tuple(found)


# --- of the cluster --------------------------------------------------------------------------


def _networks(subject: Subject, settings: MigrationSettings) -> Iterator[Reason]:
    able = [each for each in subject.design.networks if each.live_migration]
    if subject.design.choices.migration_networks is not None:
        yield Reason("Fixed", "The order is fixed in the choices of the design.")
    elif len(able) == 1:
        yield Reason("Given", f"Only {subject.label('networks', able[0].id)} may carry them.")
    else:
        names = listed(subject.label("networks", each.id) for each in able)
        yield Reason("Given", f"These may carry live migrations: {names}.")
        ranks = [MIGRATION_RANK[each.role] for each in _in_order(subject, settings)]
        if len(set(ranks)) > 1 and ranks == sorted(ranks):
            yield Reason(
                "Rule",
                "Networks for live migration come first; the cluster network, which has the lowest"
                " metric, is the backup of all others.",
            )
    normal = subject.evaluation.slowest_ms(fallback=False)
    fallback = subject.evaluation.slowest_ms(fallback=True)
    if len(settings.networks) > 1 and normal is not None and fallback is not None:
        yield Reason(
            "Use",
            f"Over the first the slowest drain takes {duration(normal)}, over the next"
            f" {duration(fallback)} when the first has failed.",
        )
    yield from kept(subject, ("drain_ms", "drain_fallback_ms"))


def _in_order(subject: Subject, settings: MigrationSettings) -> Iterator[Network]:
    for network_id in settings.networks:
        if (network := subject.networks.get(network_id)) is not None:
            yield network


def _transport(subject: Subject, settings: MigrationSettings) -> Iterator[Reason]:
    release = subject.release
    if subject.design.choices.transport is not None:
        yield Reason("Fixed", "The transport is fixed in the choices of the design.")
    elif len(release.transports) == 1:
        yield Reason("Given", f"{release.label} has no other.")
    else:
        others = [word(each) for each in release.transports if each != settings.transport]
        yield Reason("Given", f"{release.label} also has {listed(others)}.")
        if settings.transport == release.transport_default:
            yield Reason("Aim", "It is what the release does by itself.")
        yield _aim(subject)
    yield from kept(subject, DRAINS)


def _simultaneous(subject: Subject, settings: MigrationSettings) -> Iterator[Reason]:
    choices, release = subject.design.choices, subject.release
    if choices.simultaneous is not None:
        yield Reason("Fixed", "The number is fixed in the choices of the design.")
    else:
        most = min(choices.simultaneous_max, release.simultaneous_max)
        yield Reason("Given", f"From 1 to {most} may be chosen.")
        yield _aim(subject)
    yield Reason(
        "Rule",
        "It counts on source and target alike; one migration is one connection, so that more at"
        " once fill more ports, and each of them takes longer where they share one.",
    )
    slowest = max(subject.evaluation.drains, key=lambda each: each.duration_ms or 0, default=None)
    if slowest is not None and slowest.duration_ms:
        vms = several(len(slowest.migrations), "VM")
        time = duration(slowest.duration_ms)
        at_once = f"{settings.simultaneous} at once at most"
        yield Reason("Use", f"{slowest.title}: {time} for {vms}, {at_once}.")
    yield from kept(subject, DRAINS)


def _smb_limit(subject: Subject, settings: MigrationSettings) -> Iterator[Reason]:
    if subject.design.choices.smb_limit_mbps is not None:
        yield Reason("Fixed", "The limit is fixed in the choices of the design.")
    elif settings.smb_limit_mbps:
        text = "The release’s own limit is the first choice; another is for where it falls short."
        yield Reason("Aim", text)
    yield from kept(subject, DRAINS)


_CLUSTER: dict[str, Callable[[Subject, MigrationSettings], Iterator[Reason]]] = {
    "networks": _networks,
    "transport": _transport,
    "simultaneous": _simultaneous,
    "smb_limit_mbps": _smb_limit,
}


def _placement(subject: Subject) -> Iterator[Reason]:
    if subject.design.choices.placement == "chosen":
        yield Reason("Given", "The design leaves it to the solver where VMs run.")
    moves = len(subject.evaluation.moves)
    if moves:
        yield Reason("Use", f"{moves} VMs have to move from where they run today.")
    yield from kept(subject, ("host_failures", "vf_percent", "vf_failure_percent"))


def _aim(subject: Subject) -> Reason:
    goals = [word(each).lower() for each in ("cost", *subject.design.choices.goals)]
    return Reason(
        "Aim",
        f"Of the plans that keep all targets, the best in {listed(goals)} is taken, in this order;"
        " of equal ones that with the fewest migrations at once.",
    )


# --- what several share ----------------------------------------------------------------------


def kept(subject: Subject, targets: tuple[str, ...]) -> Iterator[Reason]:
    """Yield what the plan gives for targets that a decision bears on."""
    for verdict in subject.evaluation.verdicts:
        if verdict.target in targets:
            yield Reason("Target", _promise(verdict, subject.design.currency))


def proof(subject: Subject, plan: Plan) -> Iterator[Reason]:
    """Yield what is proven of the cost of other plans."""
    cost = next((each for each in plan.proof.goals if each.goal == "cost"), None)
    currency = subject.design.currency
    if subject.evaluation.plan_is_stale:
        yield Reason("Proof", "The plan is for an earlier state of the design: solve again.")
    elif cost is None:
        yield Reason("Proof", "Nothing is proven: the plan was made by hand.")
    elif cost.value == cost.bound:
        text = f"No plan that keeps all targets costs less than {money(cost.value, currency)}."
        yield Reason("Proof", text)
    else:
        text = f"A plan may cost as little as {money(cost.bound, currency)}; none is known."
        yield Reason("Proof", text)


def _promise(verdict: Verdict, currency: str) -> str:
    unit = units.UNITS[verdict.unit]

    def written(value: int) -> str:
        if unit is units.MS:
            return duration(value)
        return money(value, currency) if unit is units.MONEY else quantity(value, unit)

    required = written(verdict.required)
    if verdict.actual is None:
        return f"{verdict.label}: {required} asked, not judged."
    state = {"met": "kept", "violated": "not kept", "unknown": "not judged"}[verdict.state]
    return f"{verdict.label}: {written(verdict.actual)} of {required}, {state}."
