"""What the judge says of a plan: values only, made by `hvplanner.evaluation`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from hvplanner.language import tr
from hvplanner.model.base import Record, Words
from hvplanner.model.draining import AssumptionUsed, Band, Drain
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
    title: Words
    """What is, in one sentence with the names and numbers."""
    why: str
    """Why it matters."""
    remedy: str
    """What to do."""


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
        return {"met": tr("Met"), "violated": tr("Not met"), "unknown": tr("Not judged")}[
            self.state
        ]


class NetworkLoad(Record):
    """What a network asks of its team and what there is, on every host of a class."""

    scenario: str
    host_class: str
    team: str
    networks: tuple[str, ...]
    demand_mbps: int
    capacity_mbps: int


class Restarts(Record):
    """VMs of a failed host that restart on another one."""

    source: str
    target: str
    vms: int


class Scenario(Record):
    """A failure and what is left."""

    id: str
    """The kind and what fails, with colons between: "port:r640:2:1"; see `part`."""
    kind: ScenarioKind
    title: str
    lost: tuple[str, ...]
    in_scope: bool
    """Whether a target asks to survive it."""
    survives: bool
    problem: str = ""
    """What does not hold, in one sentence."""
    restarted: int = 0
    restarts: tuple[Restarts, ...] = ()
    """Where those go, by failed host."""
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

    @property
    def part(self) -> tuple[str | int, ...]:
        """Return the part of the hardware that fails: its kind, then what tells it apart.

        ("port", "r640", 2, 1) is port 1 of card 2 on every host of class r640. Empty where hosts
        fail, or nothing does, and for an id that tells of no part.
        """
        numbers = {"fabric": 0, "network": 0, "card": 1, "port": 2}.get(self.kind)
        if numbers is None:
            return ()
        # Ids of rows can have colons in them.
        row, *rest = self.id.removeprefix(f"{self.kind}:").rsplit(":", numbers)
        if len(rest) < numbers or not all(map(str.isdecimal, rest)):
            return ()
        return (self.kind, row, *map(int, rest))


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
    """The virtual function of one vNIC; one that guests team with its like stands here twice."""

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


class VmMove(Record):
    """A VM that the plan has on another host than the one it runs on today."""

    vm: str
    source: str
    target: str
    memory_mib: int


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
    """In every scenario that changes them: not where a network fails and its ports do not."""
    hosts: tuple[HostLoad, ...] = ()
    moves: tuple[VmMove, ...] = ()
    """What has to migrate before VMs run where the plan places them, by source, then by VM."""
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

    def slowest_ms(self, *, fallback: bool) -> int | None:
        """Return the time of the slowest drain, None where one cannot be done.

        Nothing failed, or with `fallback` the first live-migration network.
        """
        times = [each.duration_ms for each in self.drains if each.fallback == fallback]
        known = [each for each in times if each is not None]
        return max(known, default=0) if len(known) == len(times) else None

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Return the findings of severity error."""
        return tuple(finding for finding in self.findings if finding.severity == "error")

    @property
    def meets_targets(self) -> bool:
        """Tell whether every target is met and no finding is an error."""
        return not self.errors and all(verdict.state == "met" for verdict in self.verdicts)
