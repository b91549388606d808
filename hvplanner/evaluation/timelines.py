"""Simulated migrations as values of the model: ms, MiB and Mbit/s, hosts and VMs by their ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from hvplanner.evaluation.activity import BYTES_PER_MIB
from hvplanner.evaluation.drains import timeline, to_ms
from hvplanner.evaluation.endpoints import BYTES_PER_S
from hvplanner.language import tr
from hvplanner.model.draining import (
    CopyPass,
    FailedMigration,
    LinkSeries,
    MigrationRecord,
    SlotWait,
)
from hvplanner.model.memo import remembering

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hvplanner.evaluation.drains import HostDrain
    from hvplanner.evaluation.endpoints import MigrationProfile
    from hvplanner.evaluation.placement import Placement
    from hvplanner.simulation import LinkLoad, Migration, Timeline


class NamedHost(NamedTuple):
    """A host of a drain."""

    id: str
    label: str
    host_class: str


def named_hosts(placement: Placement, drain: HostDrain) -> tuple[NamedHost, ...]:
    """Return the host that is drained, and its targets."""
    hosts = (placement.hosts[each] for each in (drain.host, *drain.targets))
    return tuple(NamedHost(host.id, host.label, host.host_class) for host in hosts)


class Names:
    """Turn the hosts of a task ("s", "0", "1", ...) and its links into those of the design.

    `networks` are the live-migration networks simulated, in order; one needs no name.
    """

    def __init__(
        self,
        drained: Sequence[NamedHost],
        profile: MigrationProfile,
        networks: Sequence[str] = ("",),
    ) -> None:
        self.networks = tuple(networks)
        source, *targets = drained
        hosts = {"s": source} | {str(number): host for number, host in enumerate(targets)}
        self.ids = {key: host.id for key, host in hosts.items()}
        self._labels = {key: host.label for key, host in hosts.items()}
        classes = dict(profile.classes)
        self.rates = {key: classes[host.host_class] for key, host in hosts.items()}

    def link(self, link: str) -> str:
        """Return the id of a link with its host by its own id."""
        host, _, rest = link.partition(":")
        return f"{self.ids[host]}:{rest}"

    def label(self, link: str) -> str:
        """Return what people call a link: "node-01 out, port 1"."""
        host, way, member, *network = link.split(":")
        of = self._labels[host]
        name = tr("{host} out", host=of) if way == "out" else tr("{host} in", host=of)
        if len(self.networks) > 1:
            name += tr(
                " over {networks}", networks=self.networks[int(network[0]) if network else 0]
            )
        if member == "total":
            return tr("{name}, all migrations", name=name)
        if member == "all":
            return tr("{name}, all ports", name=name)
        rates = self.rates[host]
        members = rates.egress if way == "out" else rates.ingress
        return (
            tr("{name}, port {int}", name=name, int=int(member) + 1) if len(members) > 1 else name
        )


class Course(NamedTuple):
    """What happens in a drain, with the names of the design."""

    migrations: tuple[MigrationRecord, ...]
    links: tuple[LinkSeries, ...]


@remembering(128)
def course(drain: HostDrain, drained: tuple[NamedHost, ...], profile: MigrationProfile) -> Course:
    """Return the course of a drain, the very same for one that equals an earlier one."""
    names = Names(drained, profile)
    done = timeline(drain.task, profile)
    saved = drain.task.saved_s(profile.save_rate, profile.activity)
    return Course(
        (*live_records(drain, done, names), *_saved_records(drain, saved, names)),
        link_series(done, names),
    )


# Thousands of passes and steps, all computed: made without checking them again.


def live_records(drain: HostDrain, done: Timeline, names: Names) -> Iterator[MigrationRecord]:
    """Yield the live migrations of a drain, in the order of its moves."""
    for vm, migration in zip(drain.vms, done.migrations, strict=False):
        waited_for = None
        if (wait := migration.waited_for) is not None:
            freed_by = drain.vms[int(wait.migration)].id
            waited_for = SlotWait(host=names.ids[wait.host], vm=freed_by)
        yield _migration(vm.id, migration, waited_for, names)


def _saved_records(
    drain: HostDrain, ends_s: Sequence[float], names: Names
) -> Iterator[MigrationRecord]:
    """Yield the last VMs of a drain, which are down from its begin until they run again."""
    first = len(drain.vms) - len(ends_s)
    for vm, move, end_s in zip(drain.vms[first:], drain.task.moves[first:], ends_s, strict=True):
        yield MigrationRecord.model_construct(
            vm=vm.id,
            kind="saved",
            source=names.ids["s"],
            target=names.ids[str(move.target)],
            connection=(),
            requested_ms=0,
            start_ms=0,
            copy_ms=0,
            passes=(),
            blackout_ms=0,
            end_ms=to_ms(end_s),
            mib_sent=0.0,
            converged=True,
            reason=tr("Saved and restored over the storage."),
        )


def _migration(
    vm: str, done: Migration, waited_for: SlotWait | None, names: Names
) -> MigrationRecord:
    return MigrationRecord.model_construct(
        vm=vm,
        source=names.ids[done.source],
        target=names.ids[done.target],
        connection=tuple(names.link(link) for link in done.connection),
        requested_ms=to_ms(done.requested_s),
        start_ms=to_ms(done.start_s),
        copy_ms=to_ms(done.copy_start_s),
        passes=tuple(
            CopyPass.model_construct(
                start_ms=to_ms(each.start_s),
                end_ms=to_ms(each.end_s),
                mib=each.bytes / BYTES_PER_MIB,
            )
            for each in done.passes
        ),
        blackout_ms=to_ms(done.blackout_start_s),
        end_ms=to_ms(done.end_s),
        mib_sent=done.bytes / BYTES_PER_MIB,
        converged=done.converged,
        reason=done.reason,
        waited_for=waited_for,
        network=names.networks[done.network],
        failed_tries=tuple(
            FailedMigration(
                network=names.networks[each.network],
                start_ms=to_ms(each.start_s),
                end_ms=to_ms(each.end_s),
                mib=each.bytes / BYTES_PER_MIB,
            )
            for each in done.failed_tries
        ),
    )


def link_series(done: Timeline, names: Names) -> tuple[LinkSeries, ...]:
    """Return the load over time of every link that a migration crosses."""
    used = {link for each in done.migrations for link in each.connection}
    return tuple(_series(load, names) for load in done.loads if load.link in used)


def _series(load: LinkLoad, names: Names) -> LinkSeries:
    steps: dict[int, int] = {}
    for time, rate in load.steps:
        steps[to_ms(time)] = round(rate / BYTES_PER_S)
    return LinkSeries.model_construct(
        link=names.link(load.link),
        label=names.label(load.link),
        capacity_mbps=round(load.capacity / BYTES_PER_S),
        times_ms=tuple(steps),
        rates_mbps=tuple(steps.values()),
    )
