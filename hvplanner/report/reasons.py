"""Why a decision of a plan is as it is: what fixes it, what it has to keep, what it is good for.

Every reason is read from the design, the plan and what the judge says of it. What the plan would
cost without a target only solving tells: that is the explanation of the whole plan.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr, trn
from hvplanner.model.network import MIGRATION_RANK
from hvplanner.model.words import word
from hvplanner.report.hostreasons import HOST_REASONS
from hvplanner.report.reasoning import Reason, kept, proof
from hvplanner.report.text import duration, listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hvplanner.model.evaluation import Place
    from hvplanner.model.network import Network
    from hvplanner.model.plan import MigrationSettings
    from hvplanner.report.subject import Subject

DRAINS = ("drain_ms", "drain_fallback_ms", "migration_ms", "blackout_ms")


def reasons(subject: Subject, place: Place) -> tuple[Reason, ...]:
    """Return why the decision at a place of the plan is as it is; nothing for other places."""
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
        yield Reason("Fixed", tr("The order is fixed in the choices of the design."))
    elif len(able) == 1:
        yield Reason(
            "Given",
            tr("Only {value} may carry them.", value=subject.label("networks", able[0].id)),
        )
    else:
        names = listed(subject.label("networks", each.id) for each in able)
        yield Reason("Given", tr("These may carry live migrations: {names}.", names=names))
        ranks = [MIGRATION_RANK[each.role] for each in _in_order(subject, settings)]
        if len(set(ranks)) > 1 and ranks == sorted(ranks):
            yield Reason(
                "Rule",
                tr(
                    "Networks for live migration come first; the cluster network, which has the"
                    " lowest metric, is the backup of all others."
                ),
            )
    normal = subject.evaluation.slowest_ms(fallback=False)
    fallback = subject.evaluation.slowest_ms(fallback=True)
    if len(settings.networks) > 1 and normal is not None and fallback is not None:
        yield Reason(
            "Use",
            tr(
                "Over the first the slowest drain takes {normal}, over the next {fallback} when"
                " the first has failed.",
                normal=duration(normal),
                fallback=duration(fallback),
            ),
        )
    yield from kept(subject, ("drain_ms", "drain_fallback_ms"))


def _in_order(subject: Subject, settings: MigrationSettings) -> Iterator[Network]:
    for network_id in settings.networks:
        if (network := subject.networks.get(network_id)) is not None:
            yield network


def _transport(subject: Subject, settings: MigrationSettings) -> Iterator[Reason]:
    release = subject.release
    if subject.design.choices.transport is not None:
        yield Reason("Fixed", tr("The transport is fixed in the choices of the design."))
    elif len(release.transports) == 1:
        yield Reason("Given", tr("{release} has no other.", release=release.label))
    else:
        others = [word(each) for each in release.transports if each != settings.transport]
        yield Reason(
            "Given",
            tr("{release} also has {others}.", release=release.label, others=listed(others)),
        )
        if settings.transport == release.transport_default:
            yield Reason("Aim", tr("It is what the release does by itself."))
        yield _aim(subject)
    yield from kept(subject, DRAINS)


def _simultaneous(subject: Subject, settings: MigrationSettings) -> Iterator[Reason]:
    choices, release = subject.design.choices, subject.release
    if choices.simultaneous is not None:
        yield Reason("Fixed", tr("The number is fixed in the choices of the design."))
    else:
        most = min(choices.simultaneous_max, release.simultaneous_max)
        yield Reason("Given", tr("From 1 to {most} may be chosen.", most=most))
        yield _aim(subject)
    yield Reason(
        "Rule",
        tr(
            "It counts on source and target alike; one migration is one connection, so that more at"
            " once fill more ports, and each of them takes longer where they share one."
        ),
    )
    slowest = max(subject.evaluation.drains, key=lambda each: each.duration_ms or 0, default=None)
    if slowest is not None and slowest.duration_ms:
        vms = trn("{n} VM", "{n} VMs", slowest.moves)
        time = duration(slowest.duration_ms)
        at_once = tr("{simultaneous} at once at most", simultaneous=settings.simultaneous)
        yield Reason(
            "Use",
            tr(
                "{title}: {time} for {vms}, {at_once}.",
                title=slowest.title,
                time=time,
                vms=vms,
                at_once=at_once,
            ),
        )
    yield from kept(subject, DRAINS)


def _smb_limit(subject: Subject, settings: MigrationSettings) -> Iterator[Reason]:
    if subject.design.choices.smb_limit_mbps is not None:
        yield Reason("Fixed", tr("The limit is fixed in the choices of the design."))
    elif settings.smb_limit_mbps:
        text = tr(
            "The release’s own limit is the first choice; another is for where it falls short."
        )
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
        yield Reason("Given", tr("The design leaves it to the solver where VMs run."))
    moves = len(subject.evaluation.moves)
    if moves:
        text = trn(
            "{n} VM has to move from where it runs today.",
            "{n} VMs have to move from where they run today.",
            moves,
        )
        yield Reason("Use", text)
    yield from kept(subject, ("host_failures", "vf_percent", "vf_failure_percent"))


def _aim(subject: Subject) -> Reason:
    goals = [word(each).lower() for each in ("cost", *subject.design.choices.goals)]
    return Reason(
        "Aim",
        tr(
            "Of the plans that keep all targets, the best in {goals} is taken, in this order; of"
            " equal ones that with the fewest migrations at once.",
            goals=listed(goals),
        ),
    )
