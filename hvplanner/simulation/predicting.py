"""Predict migrations from links, VMs and requests alone: the way in for other programs.

    from hvplanner.simulation import Link, Memory, Transfer, predict

    links = {"a": Link(125e6, goodput=0.949), "b": Link(125e6, goodput=0.949)}
    vms = {"web": Memory(4e9, hot_bytes=96e6, hot_seconds=2.0, cold_bytes_per_s=2e6)}
    (web,) = predict(links, vms, [Transfer("web", "a", "b", earliest_s=10.0)])
    print(web.start_s, web.end_s, web.passes, web.blackout_s, web.bytes)

Bytes, bytes per second and seconds throughout.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.simulation.records import HYPER_V, Endpoint, Request
from hvplanner.simulation.runs import simulate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hvplanner.simulation.records import Memory, Physics


@dataclass(frozen=True, slots=True)
class Link:
    """The port of a host: its rate in bytes/s, the same both ways, and what is left of it.

    goodput is the share of the rate that migration data get: 1 for a rate of payload (a shaped
    link, a simulator's), 0.941 to 0.949 for raw Ethernet with frames of 1500 bytes, 0.99 with
    jumbo frames. slots is how many migrations the host may take part in at a time; None: any.
    """

    bytes_per_s: float
    goodput: float = 1.0
    slots: int | None = None

    def __post_init__(self) -> None:
        if not 0.0 < self.goodput <= 1.0:
            raise ValueError(f"Link: goodput must be above 0 and at most 1, not {self.goodput!r}.")


@dataclass(frozen=True, slots=True)
class Transfer:
    """Ask for a VM to be moved between two hosts, not before earliest_s and others' ends.

    after names VMs whose own transfers must have ended. Higher priority goes first where slots are
    short, then the order given.
    """

    vm: str
    source: str
    target: str
    earliest_s: float = 0.0
    after: tuple[str, ...] = ()
    priority: int = 0


@dataclass(frozen=True, slots=True)
class Prediction:
    """What is predicted of one transfer, in seconds from time zero.

    passes counts copy passes while the VM runs; blackout_s is how long it then stands still, which
    ends at end_s. bytes is all that was sent, passes and blackout. converged is False where memory
    is dirtied faster than it is copied, or time ran out.
    """

    vm: str
    start_s: float
    end_s: float
    passes: int
    blackout_s: float
    bytes: float
    converged: bool


def predict(
    links: Mapping[str, Link],
    vms: Mapping[str, Memory],
    requests: Sequence[Transfer],
    physics: Physics = HYPER_V,
) -> tuple[Prediction, ...]:
    """Return what becomes of each request, in the order given.

    links holds the port of each host by its name, vms the memory of each VM. physics says when
    copying stops and what else a hypervisor does: five passes where it is left out, as Hyper-V;
    SIMGRID is that of SimGrid. All streams share the
    ports they cross max-min fairly.

    Raises ValueError, with what is wrong named, for a host or VM that is not there, a VM moved
    twice or to its own host, requests that wait in a circle, and numbers that cannot be.
    """
    for each in requests:
        if each.vm not in vms:
            raise ValueError(f"Transfer {each.vm!r}: there is no VM {each.vm!r}.")
    timeline = simulate(
        [
            Endpoint(
                host,
                link.slots,
                (link.bytes_per_s * link.goodput,),
                (link.bytes_per_s * link.goodput,),
            )
            for host, link in links.items()
        ],
        [
            Request(
                each.vm,
                vms[each.vm],
                each.source,
                each.target,
                each.earliest_s,
                each.priority,
                each.after,
            )
            for each in requests
        ],
        physics,
    )
    return tuple(
        Prediction(
            vm=each.id,
            start_s=each.start_s,
            end_s=each.end_s,
            passes=len(each.passes),
            blackout_s=each.end_s - each.blackout_start_s,
            bytes=each.bytes,
            converged=each.converged,
        )
        for each in timeline.migrations
    )
