"""The values a simulation takes and returns, in SI units: bytes, seconds, bytes per second.

Everything here is frozen and checked when made: a number that is not finite, or is negative
where that makes no sense, raises ValueError with the field and the value named.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def _positive(owner: str, **values: float) -> None:
    for name, value in values.items():
        if not (0.0 < value < math.inf):
            raise ValueError(f"{owner}: {name} must be a number above 0, not {value!r}.")


def _not_negative(owner: str, **values: float) -> None:
    for name, value in values.items():
        if not (0.0 <= value < math.inf):
            raise ValueError(f"{owner}: {name} must be a number of 0 or more, not {value!r}.")


def check_unique(kind: str, ids: Iterable[str]) -> None:
    """Raise ValueError when two things of one kind have the same id."""
    seen: set[str] = set()
    for name in ids:
        if name in seen:
            raise ValueError(f"{kind} {name!r} is given twice.")
        seen.add(name)


@dataclass(frozen=True, slots=True)
class Memory:
    """Describe what a VM has to send and how it dirties it while running.

    After t seconds min(hot_bytes, hot_bytes / hot_seconds * t) + cold_bytes_per_s * t bytes are
    dirty (hot and cold pages, Kherbache, Madelaine and Hermenier). size_bytes is what the first
    pass sends.
    """

    size_bytes: float
    hot_bytes: float = 0.0
    hot_seconds: float = 1.0
    cold_bytes_per_s: float = 0.0

    def __post_init__(self) -> None:
        _positive("Memory", size_bytes=self.size_bytes, hot_seconds=self.hot_seconds)
        _not_negative("Memory", hot_bytes=self.hot_bytes, cold_bytes_per_s=self.cold_bytes_per_s)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Describe one host on one live-migration network.

    egress and ingress hold the goodput of each team member that a stream can leave or arrive by;
    the totals cap the sum over the members (QoS share, vNIC, SMB limit). slots is the number of
    migrations the host may take part in at a time, inbound and outbound together; None: any.
    """

    id: str
    slots: int | None
    egress: tuple[float, ...]
    ingress: tuple[float, ...]
    egress_total: float | None = None
    ingress_total: float | None = None

    def __post_init__(self) -> None:
        owner = f"Endpoint {self.id!r}"
        if self.slots is not None and self.slots < 1:
            raise ValueError(f"{owner}: slots must be 1 or more, not {self.slots!r}.")
        for name, rates in (("egress", self.egress), ("ingress", self.ingress)):
            for rate in rates:
                _positive(owner, **{name: rate})
        for name, total in (
            ("egress_total", self.egress_total),
            ("ingress_total", self.ingress_total),
        ):
            if total is not None:
                _positive(owner, **{name: total})


@dataclass(frozen=True, slots=True)
class Request:
    """Ask for one VM to be moved; higher priority goes first, then the order given.

    It may start from earliest_s on, and not before those named in after have ended.
    """

    id: str
    memory: Memory
    source: str
    target: str
    earliest_s: float = 0.0
    priority: int = 0
    after: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        _not_negative(f"Request {self.id!r}", earliest_s=self.earliest_s)
        if self.source == self.target:
            raise ValueError(f"Request {self.id!r}: {self.source!r} is its source and target.")


@dataclass(frozen=True, slots=True)
class Physics:
    """Fix how migrations behave, apart from the hosts and VMs.

    max_passes: copy passes after which the VM is paused in any case (5 from Windows Server 2012
    R2, 10 in 2008 R2; None: no cap). stop_seconds: copying stops when the rest needs no longer
    than this at the rate of the last pass; Microsoft publishes no value, 0.3 is that of QEMU.
    working_set: share of the memory that one pass can dirty at most. setup_s: time before the
    first byte, with the slot held. resume_s: part of the blackout after the last byte.
    start_interval_s: least time between the starts of two migrations out of one host.
    stream_bytes_per_s: ceiling of one stream, on the wire. members_per_stream: 1 where a stream
    stays on one team member, None where it takes all (SMB Multichannel). compression_ratio: bytes
    of memory per byte on the wire. reverse_cost: what a stream takes of the opposite direction's
    rate (acknowledgements), as a share of its own. reverse_competes: whether a full link holds
    back the streams that only acknowledge over it too, as SimGrid has it; else acknowledgements
    go first there, as measurements on real hosts show, and data share the rest.
    """

    max_passes: int | None = 5
    stop_seconds: float = 0.3
    working_set: float = 1.0
    setup_s: float = 0.0
    resume_s: float = 0.0
    start_interval_s: float = 0.0
    stream_bytes_per_s: float | None = None
    members_per_stream: int | None = 1
    compression_ratio: float = 1.0
    reverse_cost: float = 0.0
    reverse_competes: bool = False

    def __post_init__(self) -> None:
        _not_negative(
            "Physics",
            stop_seconds=self.stop_seconds,
            setup_s=self.setup_s,
            resume_s=self.resume_s,
            start_interval_s=self.start_interval_s,
            working_set=self.working_set,
            reverse_cost=self.reverse_cost,
        )
        _positive("Physics", compression_ratio=self.compression_ratio)
        if self.stream_bytes_per_s is not None:
            _positive("Physics", stream_bytes_per_s=self.stream_bytes_per_s)
        if self.max_passes is not None and self.max_passes < 1:
            raise ValueError(f"Physics: max_passes must be 1 or more, not {self.max_passes!r}.")
        if self.members_per_stream not in (1, None):
            raise ValueError(
                f"Physics: members_per_stream must be 1 or None, not {self.members_per_stream!r}."
            )
        for name, share in (
            ("working_set", self.working_set),
            ("reverse_cost", self.reverse_cost),
        ):
            if share > 1.0:
                raise ValueError(f"Physics: {name} must be 1 or less, not {share!r}.")


HYPER_V = Physics()
"""Copying as Windows Server 2012 R2 and later do it, on links that carry nothing but payload."""

SIMGRID = Physics(
    max_passes=None, stop_seconds=0.03, working_set=0.9, reverse_cost=0.05, reverse_competes=True
)
"""The live-migration plug-in of SimGrid 3.32: no pass cap, 30 ms, 0.9 of the memory a pass; and its
network model as it comes, with cross-traffic (without: reverse_cost 0)."""


@dataclass(frozen=True, slots=True)
class MigrationNetwork:
    """A live-migration network as the simulation sees it: its hosts, and how migrations behave."""

    endpoints: tuple[Endpoint, ...]
    physics: Physics


@dataclass(frozen=True, slots=True)
class Outage:
    """Let a network, given by its place in the order of preference, be gone for a time.

    Without end_s it does not come back.
    """

    network: int
    start_s: float
    end_s: float | None = None

    def __post_init__(self) -> None:
        _not_negative("Outage", network=self.network, start_s=self.start_s)
        if self.end_s is not None and not self.start_s < self.end_s < math.inf:
            raise ValueError(f"Outage: end_s must be above start_s, not {self.end_s!r}.")


@dataclass(frozen=True, slots=True)
class Pass:
    """Hold one copy pass while the VM runs; bytes on the wire."""

    start_s: float
    end_s: float
    bytes: float


@dataclass(frozen=True, slots=True)
class FailedTry:
    """Hold a migration that was under way when its network failed: all it had sent was in vain."""

    network: int
    start_s: float
    end_s: float
    bytes: float


@dataclass(frozen=True, slots=True)
class Wait:
    """Say what a migration waited for last: a slot of a host, freed by the end of another."""

    host: str
    migration: str


@dataclass(frozen=True, slots=True)
class Migration:
    """Hold what became of one request; bytes and rates on the wire, seconds from time zero.

    connection holds the ids of the links crossed, as in "host1:out:0", and network the place of
    their network in the order of preference. The slot is held from start_s to end_s, the VM stands
    still from blackout_start_s to end_s. bytes counts the passes and the blackout. converged is
    False when no number of passes would have brought the rest down to what the stop rule allows, at
    the rate of the last pass; converges_at_bytes_per_s is then the rate above which it would. It
    is False too for a migration the horizon cut off, whose times end at the horizon. failed_tries
    come before start_s.
    """

    id: str
    source: str
    target: str
    network: int
    connection: tuple[str, ...]
    requested_s: float
    start_s: float
    copy_start_s: float
    passes: tuple[Pass, ...]
    blackout_start_s: float
    end_s: float
    bytes: float
    converged: bool
    reason: str
    converges_at_bytes_per_s: float | None
    waited_for: Wait | None = None
    failed_tries: tuple[FailedTry, ...] = ()


@dataclass(frozen=True, slots=True)
class LinkLoad:
    """Hold the load of one link over time: each step's rate lasts to the next step's time."""

    link: str
    capacity: float
    steps: tuple[tuple[float, float], ...]
