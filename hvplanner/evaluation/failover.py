"""A drain in the middle of which live-migration networks fail.

Migrations under way on a network that fails are lost and start anew over the next network in order,
as all that start later do (Microsoft, MigrationNetworkOrder: the system begins with the first
network and stops at the one over which it can connect).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.evaluation.assumed import Assumed
from hvplanner.evaluation.case import make_case
from hvplanner.evaluation.drains import drain_tasks, inputs, migration_paths, to_ms
from hvplanner.evaluation.recording import drain_of
from hvplanner.evaluation.timelines import Names, link_series, live_records, named_hosts
from hvplanner.language import tr
from hvplanner.model.draining import Bands, DrainCourse
from hvplanner.model.later import Later
from hvplanner.model.units import MS
from hvplanner.simulation import MigrationNetwork, Outage, simulate_networks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.model.design import Design
    from hvplanner.model.draining import Drain
    from hvplanner.model.plan import Plan


@dataclass(frozen=True, slots=True)
class NetworkOutage:
    """A live-migration network that is gone for a time of a drain, or for good."""

    network: str
    start_ms: int
    end_ms: int | None = None

    @property
    def text(self) -> str:
        """Return it in words."""
        back = (
            "" if self.end_ms is None else ", " + tr("back at {time}", time=MS.format(self.end_ms))
        )
        start = MS.format(self.start_ms)
        return tr("{network} fails at {time}", network=self.network, time=start) + back


def drain_with_outages(
    design: Design, plan: Plan, host: str, outages: Sequence[NetworkOutage]
) -> Drain:
    """Return the drain of one host by its id while networks fail.

    What is lost and when is in `failed_tries` of its migrations. Without a way to go on it has no
    duration. Raises KeyError for a host or network that is not there.
    """
    usual = drain_of(design, plan, host, fallback=False)
    assumed = Assumed(design)
    case = make_case(design, plan, assumed)
    paths = migration_paths(design, case.placement, plan, assumed)
    drain = {case.placement.hosts[each.host].id: each for each in drain_tasks(case.placement)}[host]
    for each in outages:
        if each.network not in plan.migration.networks:
            raise KeyError(each.network)
    if not paths or not drain.task.moves:
        return usual
    order = [path.network for path in paths]
    networks = [
        MigrationNetwork(tuple(endpoints), path.profile.physics)
        for path in paths
        for endpoints, _ in [inputs(drain.task, path.profile)]
    ]
    done = simulate_networks(
        networks,
        inputs(drain.task, paths[0].profile)[1],
        outages=[
            Outage(
                order.index(each.network),
                each.start_ms / 1000,
                None if each.end_ms is None else each.end_ms / 1000,
            )
            for each in outages
            if each.network in order  # else it is of no use to begin with
        ],
        retry_s=assumed.seconds("retry"),
    )
    names = Names(named_hosts(case.placement, drain), paths[0].profile, order)
    live = tuple(live_records(drain, done, names))
    saved = tuple(each for each in usual.migrations if each.kind == "saved")
    is_done = not done.stopped and usual.duration_ms is not None
    ends_ms = [to_ms(done.makespan_s), *(each.end_ms for each in saved)]
    return usual.model_copy(
        update={
            "id": f"{usual.id}:outage",
            "title": f"{usual.title} ({'; '.join(each.text for each in outages)})",
            "duration_ms": max(ends_ms) if is_done else None,
            "longest_migration_ms": max((each.duration_ms for each in live), default=0),
            "longest_blackout_ms": max((each.blackout_length_ms for each in live), default=0),
            "unconverged": tuple(each.vm for each in live if not each.converged),
            "bands": Later.of(Bands()),
            "course": Later.of(
                DrainCourse(migrations=(*live, *saved), links=link_series(done, names))
            ),
        }
    )
