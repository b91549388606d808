"""What the judge says of drains: every migration in time, loads, peaks, and rolling drains."""

from __future__ import annotations

import math
from typing import Annotated, Any, Literal, TypeVar

from pydantic import Field, SerializationInfo, SerializerFunctionWrapHandler, model_serializer

from hvplanner.model.base import Record
from hvplanner.model.later import Later
from hvplanner.model.sourced import Confidence


class Band(Record):
    """What a time is at the ends of what is assumed, in ms. The expected time lies between."""

    low_ms: int
    high_ms: int | None
    """None where it cannot be done at the unfavourable end."""

    @property
    def most_ms(self) -> float:
        """Return the high end for comparing: infinity where it cannot be done there."""
        return math.inf if self.high_ms is None else self.high_ms


class Bands(Record):
    """The bands of the times of a drain; None for what is the same at both ends."""

    duration_band: Band | None = None
    longest_migration_band: Band | None = None
    longest_blackout_band: Band | None = None


class CopyPass(Record):
    """One pass over a VM's memory."""

    start_ms: int
    end_ms: int
    mib: float


class SlotWait(Record):
    """What a migration waited for last: a slot of a host, freed when another VM's ended."""

    host: str
    vm: str


class FailedMigration(Record):
    """A try of a live migration that its network failed: what it had sent was in vain."""

    network: str
    start_ms: int
    end_ms: int
    mib: float


MigrationKind = Literal["live", "saved"]


class MigrationRecord(Record):
    """One VM that leaves in a drain: by live migration, or saved and restored over the storage.

    Who is saved crosses no link, copies nothing and is down from the start to the end.
    """

    vm: str
    kind: MigrationKind = "live"
    source: str
    target: str
    connection: tuple[str, ...]
    """Ids of the links it crosses; keys of `LinkSeries.link`."""
    requested_ms: int
    start_ms: int
    copy_ms: int
    """When copying begins, after the set-up."""
    passes: tuple[CopyPass, ...]
    blackout_ms: int
    """When the VM pauses."""
    end_ms: int
    mib_sent: float
    converged: bool
    reason: str = ""
    waited_for: SlotWait | None = None
    """None where it did not wait."""
    network: str = ""
    """The live-migration network it took; empty where all migrations of a drain take the same."""
    failed_tries: tuple[FailedMigration, ...] = ()
    """Those before the one that counts, where a network fails in the middle of the drain."""

    @property
    def duration_ms(self) -> int:
        """Return the time from its start to its end; waiting in the queue is not part of it."""
        return self.end_ms - self.start_ms

    @property
    def blackout_length_ms(self) -> int:
        """Return how long the VM stands still."""
        return self.end_ms - self.blackout_ms


class LinkSeries(Record):
    """The load of a link over time, as steps: each rate holds until the next time."""

    link: str
    label: str
    capacity_mbps: int
    times_ms: tuple[int, ...]
    rates_mbps: tuple[int, ...]


class AssumptionUsed(Record):
    """An assumption with the value this evaluation used."""

    id: str
    name: str
    value: int
    unit: str
    source: str
    confidence: Confidence
    overridden: bool


class HostPeak(Record):
    """The most memory that VMs hold on a host while others are drained.

    A VM holds its memory on its target from the start of its migration on, on its source until
    the end.
    """

    host: str
    before_mib: int
    peak_mib: int
    capacity_mib: int
    peak_ms: int
    """When the peak is reached."""

    @property
    def used_percent(self) -> int:
        """Return the share of the memory that is in use at the peak."""
        return 100 * self.peak_mib // max(1, self.capacity_mib)


BoundBy = Literal[
    "one_migration",
    "simultaneous_limit",
    "ports_out",
    "ports_in",
    "limit_out",
    "limit_in",
    "storage",
]
"""What no drain can be quicker than: one migration alone, the migrations of a host at its
simultaneous limit, what its ports let out or in, what all migrations together may send or take
where that is less (traffic beside them, host vNIC, compression, SMB limit), saving and restoring
its VMs of low priority."""


class DrainBound(Record):
    """What a drain cannot be quicker than: the analytic lower bound."""

    bound_ms: int
    bound_by: BoundBy | None = None
    bound_of: str = ""


class DrainCourse(Record):
    """What happens in a drain, migration by migration."""

    migrations: tuple[MigrationRecord, ...] = ()
    links: tuple[LinkSeries, ...] = ()
    peaks: tuple[HostPeak, ...] = ()
    """Of every target."""


T = TypeVar("T")
Told = Annotated[Later[T], Field(exclude=True, repr=False)]
"""What takes longer to tell than the drain to judge, so that it is told when somebody asks."""


class Drain(Record):
    """One host emptied by live migration."""

    id: str
    title: str
    host: str
    host_class: str
    stands_for: tuple[str, ...]
    """The hosts whose drain is the same, this one included."""
    fallback: bool
    """Whether the first live-migration network has failed."""
    network: str | None
    """The live-migration network used; None where none is left."""
    duration_ms: int | None
    """None where the drain cannot be done."""
    longest_migration_ms: int
    longest_blackout_ms: int
    """Both of live migrations."""
    moves: int
    """How many VMs leave."""
    unplaced: tuple[str, ...] = ()
    """VMs that fit on no other host."""
    unconverged: tuple[str, ...] = ()
    """VMs that dirty their memory faster than it is copied."""
    saved: int = 0
    """How many VMs are saved and restored instead of migrating live."""
    longest_down_ms: int = 0
    """How long the last of them is down."""
    bound: Told[DrainBound]
    bands: Told[Bands] = Later.of(Bands())
    course: Told[DrainCourse] = Later.of(DrainCourse())

    @model_serializer(mode="wrap")
    def _whole(
        self, serialize: SerializerFunctionWrapHandler, info: SerializationInfo
    ) -> dict[str, Any]:
        """Return all of it at one level, as those read it who are sent it."""
        told: tuple[Later[Any], ...] = (self.bound, self.bands, self.course)
        whole: dict[str, Any] = serialize(self)
        for each in told:
            whole |= each.get().model_dump(mode=info.mode)
        return whole

    @property
    def bound_ms(self) -> int:
        """Return what no drain of this host can be quicker than: the analytic lower bound."""
        return self.bound.get().bound_ms

    @property
    def bound_by(self) -> BoundBy | None:
        """Return what the bound comes from; None where there is nothing to move, or no way."""
        return self.bound.get().bound_by

    @property
    def bound_of(self) -> str:
        """Return the host whose limit or ports that are; for one migration its VM."""
        return self.bound.get().bound_of

    @property
    def duration_band(self) -> Band | None:
        """Return the band of the duration; None where nothing that it rests on is open."""
        return self.bands.get().duration_band

    @property
    def longest_migration_band(self) -> Band | None:
        """Return the band of the longest migration."""
        return self.bands.get().longest_migration_band

    @property
    def longest_blackout_band(self) -> Band | None:
        """Return the band of the longest blackout."""
        return self.bands.get().longest_blackout_band

    @property
    def migrations(self) -> tuple[MigrationRecord, ...]:
        """Return every VM that leaves, with its course in time."""
        return self.course.get().migrations

    @property
    def links(self) -> tuple[LinkSeries, ...]:
        """Return the loads of the links that migrations cross."""
        return self.course.get().links

    @property
    def peaks(self) -> tuple[HostPeak, ...]:
        """Return the peak of every target."""
        return self.course.get().peaks

    @property
    def above_bound_percent(self) -> int | None:
        """Return by how much the time is above what is possible; None where there is no time."""
        if not self.duration_ms or not self.bound_ms:
            return None
        return round(100 * (self.duration_ms - self.bound_ms) / self.bound_ms)

    @property
    def fullest(self) -> HostPeak | None:
        """Return the target with the largest share of its memory in use at its peak."""
        return max(self.peaks, key=lambda peak: peak.used_percent, default=None)

    @property
    def live(self) -> tuple[MigrationRecord, ...]:
        """Return the live migrations, without VMs that are saved."""
        return tuple(each for each in self.migrations if each.kind == "live")


class HostTurn(Record):
    """The turn of one host in a rolling drain, times from its begin."""

    host: str
    host_class: str
    vms: int
    """How many VMs leave it."""
    start_ms: int
    drained_ms: int | None
    """None where it cannot be emptied: it is left as it is, and nothing moves."""
    online_ms: int | None
    """When it is updated and rebooted."""
    end_ms: int
    """When its VMs are back, where they come back; then it is the turn of the next host."""
    longest_blackout_ms: int = 0
    """Of live migrations, there and back."""
    saved: int = 0
    """How many of its VMs are saved and restored instead of migrating live."""
    longest_down_ms: int = 0
    """How long the last of them is down, each way."""
    unplaced: tuple[str, ...] = ()
    """VMs that fit on no other host."""
    problem: str = ""
    """Why the host cannot be emptied, in one sentence."""


class RollingDrain(Record):
    """Every host in turn drained, updated and rebooted."""

    stay: bool
    """Whether VMs stay where they went; else they come back before the next host is drained."""
    fallback: bool
    """Whether the first live-migration network has failed."""
    network: str | None
    """The live-migration network used; None where none is left."""
    duration_ms: int | None
    """None where not every host can be updated."""
    turns: tuple[HostTurn, ...]
    not_reached: tuple[str, ...]
    """Hosts left out because too many before them could not be emptied."""
    longest_blackout_ms: int
    longest_down_ms: int
    """Of a VM that is saved and restored."""
    vms_moved: int
    moves: int
    """Of all VMs, there and back counted as two."""
    most_moves: int
    """Of any one VM."""
    peaks: tuple[HostPeak, ...]
    """Of every host."""
    assumptions: tuple[AssumptionUsed, ...] = ()
