"""What the judge says of a plan: values only, made by `hvplanner.evaluation`."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from pydantic import Field

from hvplanner.model.base import Record
from hvplanner.model.sourced import Confidence

Severity = Literal["error", "warning", "info"]
State = Literal["met", "violated", "unknown"]
ScenarioKind = Literal["none", "port", "card", "fabric", "host", "network"]

Place = tuple[str | int, ...]
"""Where in the design or plan: the keys that lead there from the root, ids for table rows.

("networks", "lm") is the network with id "lm"; ("plan", "hosts", "r640", "teams", "t1") a team.
"""


class Finding(Record):
    """Something a rule or the judge has to say."""

    rule: str
    severity: Severity
    place: Place
    title: str
    """What is, in one sentence with the names and numbers."""
    why: str
    """Why it matters."""
    remedy: str
    """What to do."""


class Band(Record):
    """What a time is at the ends of what is assumed, in ms. The expected time lies between."""

    low_ms: int
    high_ms: int | None
    """None where it cannot be done at the unfavourable end."""

    @property
    def most_ms(self) -> float:
        """Return the high end for comparing: infinity where it cannot be done there."""
        return math.inf if self.high_ms is None else self.high_ms


class Verdict(Record):
    """A target against what the plan gives."""

    target: str
    """Name of the field of `Targets`."""
    label: str
    unit: str
    """Key of `units.UNITS`."""
    required: int
    actual: int | None
    """None where nothing could be judged."""
    state: State
    band: Band | None = None
    """Of a time that rests on assumptions; None where nothing is open, or nothing judged."""
    at_most: bool
    """Whether smaller is better: times and money; coverage and failures are the other way."""
    advice: str = ""
    """Where violated: the first thing that would help."""
    explained_by: str = ""
    """Id of the drain or scenario that decides."""

    @property
    def is_doubtful(self) -> bool:
        """Tell whether it is met as expected, but not at the unfavourable end."""
        return self.state == "met" and self.band is not None and self.band.most_ms > self.required

    @property
    def state_text(self) -> str:
        """Return the state in words."""
        return {"met": "Met", "violated": "Not met", "unknown": "Not judged"}[self.state]


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
    bound_ms: int
    """No drain of this host can be quicker: the analytic lower bound."""
    bound_by: BoundBy | None = None
    """What the bound comes from; None where there is nothing to move, or no way."""
    bound_of: str = ""
    """The host whose limit or ports that are; for one migration its VM."""
    longest_migration_ms: int
    longest_blackout_ms: int
    """Both of live migrations."""
    duration_band: Band | None = None
    """None where nothing that it rests on is open, and for drains without their migrations."""
    longest_migration_band: Band | None = None
    longest_blackout_band: Band | None = None
    migrations: tuple[MigrationRecord, ...]
    links: tuple[LinkSeries, ...]
    unplaced: tuple[str, ...] = ()
    """VMs that fit on no other host."""
    saved: int = 0
    """How many VMs are saved and restored instead of migrating live."""
    longest_down_ms: int = 0
    """How long the last of them is down."""
    peaks: tuple[HostPeak, ...] = ()
    """Of every target, kept where migrations are."""

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


class NetworkLoad(Record):
    """What a network asks of its team and what there is, on every host of a class."""

    scenario: str
    host_class: str
    team: str
    networks: tuple[str, ...]
    demand_mbps: int
    capacity_mbps: int


class Scenario(Record):
    """A failure and what is left."""

    id: str
    kind: ScenarioKind
    title: str
    lost: tuple[str, ...]
    in_scope: bool
    """Whether a target asks to survive it."""
    survives: bool
    problem: str = ""
    """What does not hold, in one sentence."""
    restarted: int = 0
    unplaced: tuple[str, ...] = ()
    vf_owed: int = 0
    vf_had: int = 0
    network: str | None = None
    """The live-migration network used then; None where none is left, and for failed hosts."""
    drain: str | None = None
    """Id of the drain that shows migrations under this failure: that of the slowest host."""
    drain_ms: int | None = None
    """How long that drain takes; None where it cannot be done, and for failed hosts."""
    worst_load_percent: int = 0


class PortVfs(Record):
    """The virtual functions of one port on every host of a class."""

    host_class: str
    card: int
    port: int
    nic_model: str
    switch: str
    limit: int
    """What the port can have, given its siblings on the same card."""
    planned: int
    used: int
    """On the host of the class that uses most, nothing failed."""
    used_after_failure: int


class VfAssignment(Record):
    """The virtual function of one vNIC."""

    vm: str
    vnic: str
    host: str
    card: int | None
    port: int | None
    """Both None where it gets none and runs over the synthetic path."""


class QueueLedger(Record):
    """Receive queues of a virtual switch on every host of a class."""

    host_class: str
    switch: str
    owed: int
    had: int


class CostLine(Record):
    """One line of the bill of materials."""

    label: str
    host_class: str | None
    quantity: int
    unit_cost: int
    total: int
    installed: bool = False
    """Whether it is there already and costs nothing."""


class HostLoad(Record):
    """The VMs of a host, as placed."""

    host: str
    host_class: str
    vms: int
    memory_mib: int
    capacity_mib: int


class FactUsed(Record):
    """Fields of a release or a NIC model that nobody has documented or measured."""

    subject: str
    """What people call the release or the model."""
    fields: tuple[str, ...]
    """As people read them."""
    source: str
    confidence: Confidence


class Evaluation(Record):
    """Everything the judge says of a plan for a design."""

    fingerprint: str
    plan_is_stale: bool
    """Whether the plan was made for another state of the design."""
    findings: tuple[Finding, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    drains: tuple[Drain, ...] = ()
    """Of all hosts, nothing failed and with the first network failed, the slowest first."""
    failure_drains: tuple[Drain, ...] = ()
    """Of the slowest host, under failures of hardware that change it; see `Scenario.drain`."""
    scenarios: tuple[Scenario, ...] = ()
    loads: tuple[NetworkLoad, ...] = ()
    hosts: tuple[HostLoad, ...] = ()
    vf_ports: tuple[PortVfs, ...] = ()
    vf_assignments: tuple[VfAssignment, ...] = ()
    queues: tuple[QueueLedger, ...] = ()
    costs: tuple[CostLine, ...] = ()
    cost: int = 0
    """Of what is bought, for the whole cluster."""
    ports: int = 0
    """Switch ports in use, of the whole cluster."""
    headroom_percent: Annotated[int, Field(ge=-10_000, le=100)] = 0
    """Least free share of any team, in any failure survived."""
    assumptions: tuple[AssumptionUsed, ...] = ()
    facts: tuple[FactUsed, ...] = ()
    """Of the release and the NIC models of the plan: those without a firm source."""

    @property
    def every_drain(self) -> tuple[Drain, ...]:
        """Return the drains with and without failed hardware."""
        return self.drains + self.failure_drains

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Return the findings of severity error."""
        return tuple(finding for finding in self.findings if finding.severity == "error")

    @property
    def meets_targets(self) -> bool:
        """Tell whether every target is met and no finding is an error."""
        return not self.errors and all(verdict.state == "met" for verdict in self.verdicts)
